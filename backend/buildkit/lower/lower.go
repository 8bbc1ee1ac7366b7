// Package lower turns graphs into LLB, BuildKit's own form of them. It speaks
// to no daemon: the same graph gives the same bytes.
package lower

import (
	"context"

	"github.com/moby/buildkit/client/llb"
	"github.com/moby/buildkit/solver/pb"
	ocispecs "github.com/opencontainers/image-spec/specs-go/v1"

	"github.com/sysbuild/sysbuild/compiler/ir"
)

// VertexKey is the name under which an op's description holds the digest of
// the vertex that it is a part of.
const VertexKey = "com.github.sysbuild.vertex"

// Options are what a graph does not say.
type Options struct {
	Binary   Binary
	Contexts Contexts
	Platform ocispecs.Platform // what the steps run on
	Exec     Exec
	// NoCache says which vertices run anew; nil: none.
	NoCache func(*ir.Vertex) bool
	// CacheNamespace stands in front of the IDs of cache mounts.
	CacheNamespace string
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
}

// Contexts knows how build contexts reach the builder.
type Contexts interface {
	// Context gives the files of a context as the builder sees them: "" is the
	// main one. It may give more than the filter takes.
	Context(ctx context.Context, name string, f Filter, opts ...llb.ConstraintsOpt) (llb.State, error)
}

// Exec is how every command runs, whatever the Sysfile says.
type Exec struct {
	Network      pb.NetMode // for steps that name none
	ExtraHosts   []llb.HostIP
	Ulimits      []*pb.Ulimit
	ShmSize      int64 // bytes; 0: the daemon's own
	CgroupParent string
	Hostname     string
	Resources    *pb.LinuxResources
}
