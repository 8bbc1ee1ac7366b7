// Package native runs graphs on this machine, without a daemon: steps are
// overlay snapshots in a cache directory, commands run in a sandbox of
// namespaces, packages are installed in process. It reads no Sysfiles and
// writes no images.
package native

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"sync"
	"sync/atomic"
	"time"

	"github.com/sysbuild/sysbuild/backend"
	"github.com/sysbuild/sysbuild/backend/gitrepo"
	"github.com/sysbuild/sysbuild/backend/native/rootless"
	"github.com/sysbuild/sysbuild/backend/native/sandbox"
	"github.com/sysbuild/sysbuild/backend/registry"
	"github.com/sysbuild/sysbuild/backend/store"
	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/rpm/fetch"
)

// Options are what a Backend works with.
type Options struct {
	CacheDir string            // made where there is none
	Contexts map[string]string // directories by the context's name; "" is the main one
	// Named are the contexts that are no directories of files: images,
	// archives, repositories. Each is not pinned yet.
	Named    map[string]ir.Source
	Events   backend.Sink     // nil: nobody is told
	Jobs     int              // steps at once; 0: one a core
	Fetcher  fetch.Fetcher    // nil: one that caches in CacheDir
	Registry registry.Options // its Dir and Progress are the back end's
	// Secrets are what RUN --mount=type=secret can have, by ID.
	Secrets map[string]backend.Secret
	// SSH are what RUN --mount=type=ssh can have, by ID: an agent's socket, or
	// files of private keys; none is the agent that SSH_AUTH_SOCK names.
	SSH map[string][]string
	// Keep, where not zero, is what Close prunes the cache down to after steps
	// were run.
	Keep store.Limits
}

// Backend is the native back end. It answers the compiler's questions too.
type Backend struct {
	opts    Options
	store   *store.Store
	fetcher fetch.Fetcher
	taken   fetch.Taken
	images  *registry.Client
	repos   *gitrepo.Client
	digests *store.Digests
	events  events
	ran     atomic.Bool // a step was run, and its result kept

	mu       sync.Mutex
	contexts map[ir.Digest]*listing // by the context's source
}

var _ backend.Backend = (*Backend)(nil)

// IsChild is true in a process that a Backend started; it must call Main
// before it does anything else.
func IsChild() bool { return sandbox.IsInit() || rootless.IsChild() }

// Main is the main function of such a process. It does not return.
func Main() {
	if rootless.IsChild() {
		rootless.Main()
	}
	sandbox.Init()
}

// Isolate gives the process a mount namespace of its own, which running steps
// needs, by executing the program anew; an ordinary user's in a user namespace
// too. It is called first thing in a command that builds, and does nothing the
// second time.
func Isolate() error {
	if err := rootless.Enter(); err != nil {
		return err
	}
	return sandbox.Isolate()
}

// Open opens the cache directory. The process need not be the super-user's as
// long as it runs no step.
func Open(opts Options) (*Backend, error) {
	st, err := store.Open(opts.CacheDir)
	if err != nil {
		return nil, err
	}
	if err := errors.Join(sameMap(opts.CacheDir), keepsRoots(st, opts.CacheDir)); err != nil {
		st.Close()
		return nil, err
	}
	b := &Backend{opts: opts, store: st, fetcher: opts.Fetcher, contexts: map[ir.Digest]*listing{}}
	b.events = events{sink: opts.Events}
	b.digests = st.Digests()
	dir, err := st.Dir("fetch")
	if err != nil {
		st.Close()
		return nil, err
	}
	opts.Registry.Dir, opts.Registry.Progress, opts.Registry.Taken = dir, b.events.fetching(), &b.taken
	b.images = registry.New(opts.Registry)
	b.repos = newRepos(opts)
	if b.fetcher == nil {
		b.fetcher = &fetch.Client{Dir: dir, Progress: b.events.fetching(), Taken: &b.taken}
	}
	return b, nil
}

// Name implements backend.Backend.
func (b *Backend) Name() string { return "native" }

// Caps implements backend.Backend.
func (b *Backend) Caps() backend.Caps {
	return backend.Caps{
		Sources: map[ir.SourceKind]bool{
			ir.Scratch: true, ir.Context: true, ir.Tar: true, ir.Dir: true, ir.OCILayout: true,
			ir.OCIArchive: true, ir.DockerArchive: true, ir.Package: true, ir.ImageRef: true, ir.URL: true,
			ir.Git: true,
		},
		FileURLs:     true,
		Architecture: runtime.GOARCH,
	}
}

// Close implements backend.Backend.
func (b *Backend) Close() error {
	err := b.digests.Save()
	if b.ran.Load() && b.opts.Keep != (store.Limits{}) {
		if _, perr := b.store.Prune(context.Background(), b.opts.Keep); perr != nil && !errors.Is(perr, store.ErrBusy) {
			err = errors.Join(err, perr)
		}
	}
	return errors.Join(err, b.store.Close())
}

// Fetch implements the compiler's World.
func (b *Backend) Fetch(ctx context.Context, req fetch.Request) (fetch.File, error) {
	if registry.IsArtifact(req) {
		return b.images.Fetch(ctx, req)
	}
	access, err := b.withSecrets(req.Access)
	if err != nil {
		return fetch.File{}, err
	}
	req.Access = access
	return b.fetcher.Fetch(ctx, req)
}

// contextDir gives a context's directory.
func (b *Backend) contextDir(name string) (string, error) {
	dir, ok := b.opts.Contexts[name]
	if !ok || dir == "" {
		if name == "" {
			return "", errors.New("there is no build context")
		}
		return "", fmt.Errorf("context %q: there is none of this name; give one by --build-context %s=DIR", name, name)
	}
	st, err := os.Stat(dir)
	if err != nil {
		return "", fmt.Errorf("context %q: %w", name, err)
	}
	if !st.IsDir() {
		return "", fmt.Errorf("context %q: %s is not a directory", name, dir)
	}
	return filepath.Abs(dir)
}

// events sends what happens to a sink that may be nil.
type events struct{ sink backend.Sink }

func (e events) send(ev backend.Event) {
	if e.sink != nil {
		ev.Time = time.Now()
		e.sink(ev)
	}
}

func (e events) of(kind backend.EventKind, v *ir.Vertex) backend.Event {
	return backend.Event{Kind: kind, Step: string(v.Digest()), Title: v.Title, Vertex: v}
}

func (e events) note(v *ir.Vertex, text string) {
	ev := e.of(backend.Note, v)
	ev.Text = text
	e.send(ev)
}

// warn tells of what went wrong and did not stop the step.
func (e events) warn(v *ir.Vertex, text string) {
	ev := e.of(backend.Note, v)
	ev.Text, ev.Err = text, errors.New(text)
	e.send(ev)
}

// fetching tells of downloads as one step's counters.
func (e events) fetching() fetch.Progress {
	return func(label string, current, total int64, done bool) {
		if done && total == 0 { // its length was unknown until now
			total = current
		}
		e.send(backend.Event{Kind: backend.Progress, Step: "fetch", Title: "download", Item: label, Current: current, Total: total, Unit: "B"})
	}
}
