// Package buildkit runs graphs on BuildKit: each as LLB, through the client of
// a build that is under way, which is the same inside a frontend and in a
// command. It starts no daemon and reads no Sysfiles.
package buildkit

import (
	"context"
	"os"
	"path/filepath"
	"sync"

	"github.com/moby/buildkit/client/llb"
	gwclient "github.com/moby/buildkit/frontend/gateway/client"
	"github.com/moby/buildkit/util/apicaps"
	"github.com/opencontainers/go-digest"

	"github.com/sysbuild/sysbuild/backend"
	"github.com/sysbuild/sysbuild/backend/buildkit/lower"
	"github.com/sysbuild/sysbuild/backend/registry"
	"github.com/sysbuild/sysbuild/backend/store"
	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/rpm/fetch"
)

// Options are what a Backend works with.
type Options struct {
	Client gwclient.Client // of a build that is under way for as long as the Backend is used
	Lower  lower.Options   // its NoCache is of every Solve, whatever a Request says
	// Dir is a rpm/fetch.Client's: fetched metadata and what was made of it. It
	// is made where it is not there, and outlives the Backend.
	Dir    string
	Events backend.Sink // nil: nobody is told
	// Images reads registries from where this process runs: base images are
	// pinned by it as the native back end pins them, and their layers copied.
	// nil, as in a frontend: the builder is asked, and Solve gives no layers of
	// base images.
	Images *registry.Client
	// Contexts are the directories of contexts that lie on this machine, by
	// name, "" the main one. They are read in place; others through the builder.
	Contexts map[string]string
	// Named are the contexts that are no directories of files: images,
	// archives, repositories. Each is not pinned yet.
	Named map[string]ir.Source
	// Root, where not nil, says what a named context is that Named does not
	// have; a nil answer is a context of files.
	Root func(ctx context.Context, src *ir.Source) (*Root, error)
	// Output gives the last that an op printed, as far as it is known. It may
	// wait a moment for what is on its way. nil: none is known.
	Output func(op digest.Digest) []byte
	// ResolveMode is how the builder resolves images where Images is nil: "" is
	// its default, else "default", "pull" or "local".
	ResolveMode string
	// CacheImports are asked for results before a step is run.
	CacheImports []gwclient.CacheOptionsEntry
	// Secrets are those that YUM repo may name for the repositories' servers.
	Secrets map[string]backend.Secret
}

// Root is a root file system that the caller of a frontend gives in place of
// one that the Sysfile names.
type Root struct {
	State  llb.State
	Config []byte // the image configuration, OCI's; nil: there is none
}

// Backend runs graphs on a builder, and answers the compiler's questions.
type Backend struct {
	opts    Options
	build   gwclient.BuildOpts // what the builder is and can
	low     *lower.Lowerer
	roots   *roots
	fetcher *fetch.Client
	wire    *wire
	digests *store.Digests

	mu   sync.Mutex
	kept []kept
}

var _ backend.Backend = (*Backend)(nil)

// Open makes a Backend. It asks the builder nothing yet.
func Open(opts Options) (*Backend, error) {
	if err := os.MkdirAll(opts.Dir, 0o755); err != nil {
		return nil, err
	}
	b := &Backend{opts: opts, build: opts.Client.BuildOpts(), digests: store.NewDigests(filepath.Join(opts.Dir, "digests.json"))}
	b.roots = &roots{Contexts: opts.Lower.Contexts, states: map[string]llb.State{}}
	b.opts.Lower.Contexts = b.roots
	if b.opts.Lower.Build == "" {
		b.opts.Lower.Build = b.build.SessionID
	}
	if b.opts.Lower.Has == nil {
		b.opts.Lower.Has = func(id apicaps.CapID) bool { return b.build.LLBCaps.Supports(id) == nil }
	}
	b.low = lower.New(b.opts.Lower)
	b.fetcher, b.wire = newFetcher(b, opts.Dir)
	return b, nil
}

// Prepare has the builder take the program that steps run, while the compiler
// is still at work. What goes wrong with that the first step tells.
func (b *Backend) Prepare(ctx context.Context) {
	start(func() (*node, error) {
		n, err := b.solve(ctx, b.low, b.opts.Lower.Binary.State)
		if err != nil {
			return nil, err
		}
		return n, n.evaluate(ctx)
	})
}

// Name implements backend.Backend.
func (b *Backend) Name() string { return "buildkit" }

// Caps implements backend.Backend.
func (b *Backend) Caps() backend.Caps {
	return backend.Caps{
		Sources: map[ir.SourceKind]bool{
			ir.Scratch: true, ir.Context: true, ir.Tar: true, ir.Dir: true, ir.OCILayout: true,
			ir.OCIArchive: true, ir.DockerArchive: true, ir.Package: true, ir.ImageRef: true, ir.URL: true,
			ir.Git: true,
		},
		Architecture: b.opts.Lower.Platform.Architecture,
	}
}

// Close implements backend.Backend. The build stays its owner's to end.
func (b *Backend) Close() error { return b.digests.Save() }
