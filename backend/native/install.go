package native

import (
	"context"
	"errors"
	"sync"
	"time"

	"github.com/sysbuild/sysbuild/backend"
	"github.com/sysbuild/sysbuild/backend/native/sandbox"
	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/rpm/install"
)

// install installs packages in process; their scriptlets run in a sandbox
// without a network.
func (s *solver) install(ctx context.Context, v *ir.Vertex, op *ir.Install, root *root, inputs []*result) (err error) {
	req := install.Request{
		Root: root.dir, Keys: op.Keys, Trust: op.Trust, Arch: op.Arch, NoDocs: op.NoDocs, Langs: op.Langs,
		KeepOwners: true, NoScripts: op.NoScripts, Xattrs: op.Xattrs, Options: op.Options, Vars: op.Vars, Repos: op.Repos, Modules: op.Modules, NoNormalize: op.NoNormalize, Epoch: time.Unix(op.Epoch, 0), Jobs: cap(s.slots),
	}
	if len(op.Packages) != len(inputs)-1 {
		return errors.New("a package has no file")
	}
	for _, nevra := range op.Remove {
		req.Remove = append(req.Remove, install.Removal{NEVRA: nevra})
	}
	for i, p := range op.Packages {
		req.Packages = append(req.Packages, install.Package{
			Path: inputs[i+1].pkg, Unsigned: p.Unsigned, Dependency: p.Dependency, Cached: inputs[i+1].cached, NEVRA: p.NEVRA,
		})
	}
	out := &output{}
	scripts := &scriptlets{dir: root.dir, out: out}
	defer func() { err = errors.Join(err, scripts.close()) }()
	var want wantOfRoom
	running, end := context.WithCancel(ctx)
	defer end()
	err = install.Run(running, req, install.Host{
		Runner:   scripts,
		Trees:    s.trees(root, scripts),
		Payloads: s.store.Payloads(),
		Progress: func(verb, item string, current, total int) {
			ev := s.events.of(backend.Progress, v)
			ev.Item, ev.Current, ev.Total = verb, int64(current), int64(total)
			s.events.send(ev)
		},
		Warn: func(text string) {
			if want.see(s.store, text, out.last) {
				end()
			}
			s.events.warn(v, text)
		},
		Log: func(item string, p []byte) {
			ev := s.events.of(backend.Log, v)
			ev.Item, ev.Output = item, p
			s.events.send(ev)
		},
	})
	if want.err != nil { // what came after that is only of the same disk
		err = want.err
	}
	if err != nil && ctx.Err() == nil {
		err = &backend.Error{Vertex: v, ExitCode: -1, Output: out.last, Err: err}
	}
	return err
}

// scriptlets runs a transaction's programs in one sandbox, started when the
// first one runs.
type scriptlets struct {
	dir string
	out *output

	mu     sync.Mutex
	box    *sandbox.Sandbox
	points *mountPoints
}

// Run implements install.Runner.
func (r *scriptlets) Run(ctx context.Context, c install.Command) (int, error) {
	box, err := r.start(ctx)
	if err != nil {
		return -1, err
	}
	w := c.Stdout
	if w == nil {
		w = r.out
	}
	return box.Run(ctx, sandbox.Command{Args: c.Args, Env: c.Env, Stdin: c.Stdin, Stdout: w, Stderr: w})
}

func (r *scriptlets) start(ctx context.Context) (*sandbox.Sandbox, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.box != nil {
		return r.box, nil
	}
	root, err := openRoot(r.dir)
	if err != nil {
		return nil, err
	}
	r.points = &mountPoints{root: root}
	if _, err := r.points.make(nil); err != nil {
		return nil, err
	}
	r.box, err = sandbox.Start(ctx, sandbox.Config{Root: r.dir, Hostname: hostname})
	return r.box, err
}

// close ends the sandbox; a program that runs later starts another one.
func (r *scriptlets) close() error {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.points == nil {
		return nil
	}
	if r.box != nil {
		r.box.Close()
	}
	err := errors.Join(r.points.remove(), r.points.root.Close())
	r.box, r.points = nil, nil
	return err
}
