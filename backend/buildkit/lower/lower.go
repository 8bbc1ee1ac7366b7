// Package lower turns graphs into LLB, BuildKit's own form of them. It speaks
// to no daemon: the same graph gives the same bytes.
package lower

import (
	"context"

	"github.com/moby/buildkit/client/llb"
	"github.com/moby/buildkit/solver/pb"
	"github.com/moby/buildkit/util/apicaps"
	ocispecs "github.com/opencontainers/image-spec/specs-go/v1"

	"github.com/sysbuild/sysbuild/compiler/ir"
)

// VertexKey is the name under which an op's description holds the digest of
// the vertex that it is a part of.
const VertexKey = "com.github.sysbuild.vertex"

// PartKey is the name under which the description of an op says what of the
// vertex it is, where it is not the op that makes the vertex's result: one of
// the Parts.
const PartKey = "com.github.sysbuild.part"

// The Parts of a vertex.
const (
	PartRequest = "request" // writes what a step is to do, or a file for it
	PartFiles   = "files"   // copies files that are then laid over others
	PartFetch   = "fetch"   // gets what comes from outside
	PartInstall = "install" // installs packages, before its result is put in place
	PartLayer   = "layer"   // packs a change set
	PartPack    = "pack"    // packs an output
)

// Options are what a graph does not say.
type Options struct {
	Binary   Binary
	Contexts Contexts
	Platform ocispecs.Platform // what the steps run on
	// Build tells a build's contexts from those of others that run at the same
	// time: a session's ID, say. It reaches no result. "" is one that New
	// makes; Lowerers of one build want the same.
	Build string
	Exec  Exec
	// NoCache says which vertices run anew; nil: none.
	NoCache func(*ir.Vertex) bool
	// CacheNamespace stands in front of the IDs of cache mounts.
	CacheNamespace string
	// Has says whether the builder has a capability that a step is better for
	// and can do without; nil: it has all. Those that a step cannot do without
	// are CheckCaps's.
	Has func(apicaps.CapID) bool
	// KnownHosts gives known_hosts' lines about a host, for git over ssh. nil:
	// the builder believes the host.
	KnownHosts func(host string) (string, error)
}

// Binary is the sysbuild binary that steps run, of the worker's platform.
type Binary struct {
	State llb.State
	Path  string // in State; absolute
}

// Filter is what is taken of a context, by .dockerignore's rules.
type Filter struct {
	Include []string // sorted; nil: everything
	Exclude []string // in order, since later ones win
	// Owners wants the files' owners and attributes as they are where they
	// lie: a root file system. Not set, root owns everything.
	Owners bool
}

// Contexts knows how build contexts reach the builder.
type Contexts interface {
	// Context gives the files of a context as the builder sees them: "" is the
	// main one. It may give more than Include says, never what Exclude leaves
	// out. The options say which lines want it, and are every op's.
	Context(ctx context.Context, name string, f Filter, opts ...llb.ConstraintsOpt) (llb.State, error)
}

// Exec is how every command runs, whatever the Sysfile says.
type Exec struct {
	Network      pb.NetMode // for steps that name none
	ExtraHosts   []llb.HostIP
	Ulimits      []*pb.Ulimit
	ShmSize      int64 // bytes; 0: the daemon's own
	CgroupParent string
	Hostname     string // "" is the native back end's
	Resources    *pb.LinuxResources
	// Proxy is what our own steps see when they fetch; commands have theirs in
	// their environment.
	Proxy *llb.ProxyEnv
}
