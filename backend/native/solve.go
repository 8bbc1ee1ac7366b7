package native

import (
	"context"
	"errors"
	"iter"
	"runtime"
	"sync"

	"github.com/sysbuild/sysbuild/backend"
	"github.com/sysbuild/sysbuild/backend/store"
	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/rpm/guard"
	"golang.org/x/sync/errgroup"
)

// solver is one run of a graph.
type solver struct {
	*Backend
	slots   chan struct{} // a running step holds one
	noCache bool

	mu      sync.Mutex
	flights map[ir.Digest]*flight // by key: a step is run once
	keys    map[ir.Digest]ir.Digest
}

type flight struct {
	done chan struct{}
	res  *result
	err  error
}

func (b *Backend) newSolver(jobs int, noCache bool) *solver {
	if jobs <= 0 {
		jobs = b.opts.Jobs
	}
	if jobs <= 0 {
		jobs = runtime.GOMAXPROCS(0)
	}
	return &solver{
		Backend: b, slots: make(chan struct{}, jobs), noCache: noCache,
		flights: map[ir.Digest]*flight{}, keys: map[ir.Digest]ir.Digest{},
	}
}

// Solve implements backend.Backend.
func (b *Backend) Solve(ctx context.Context, req backend.Request) iter.Seq2[*backend.Result, error] {
	return func(yield func(*backend.Result, error) bool) {
		s := b.newSolver(req.Jobs, req.NoCache)
		var roots []*ir.Vertex
		for _, t := range req.Graph.Targets {
			roots = append(append(roots, t.Vertex, t.Base), t.Boundaries...)
		}
		if err := s.refuse(ctx, roots...); err != nil {
			yield(nil, err)
			return
		}
		ctx, cancel := context.WithCancelCause(ctx)
		var running sync.WaitGroup
		defer running.Wait()
		defer cancel(errors.New("no longer wanted"))
		for _, t := range req.Graph.Targets {
			running.Go(func() {
				err := guard.Func(func() error {
					_, err := s.target(ctx, t)
					return err
				})()
				if err != nil {
					cancel(err)
				}
			})
		}
		for _, t := range req.Graph.Targets {
			res, err := s.finish(ctx, t)
			if err != nil {
				cancel(err)
				yield(nil, err)
				return
			}
			if !yield(res, nil) {
				return
			}
		}
	}
}

// target solves a target's vertex and the base that its layers stand on.
func (s *solver) target(ctx context.Context, t *ir.Target) (*result, error) {
	if t.Base != nil {
		if _, err := s.result(ctx, t.Base); err != nil {
			return nil, err
		}
	}
	return s.result(ctx, t.Vertex)
}

// result gives a vertex's result, and runs what it needs. Equal vertices wait
// for one run.
func (s *solver) result(ctx context.Context, v *ir.Vertex) (*result, error) {
	key, err := s.key(ctx, v)
	if err != nil {
		return nil, s.stepError(v, err)
	}
	s.mu.Lock()
	f, ok := s.flights[key]
	if !ok {
		f = &flight{done: make(chan struct{})}
		s.flights[key] = f
	}
	s.mu.Unlock()
	if !ok {
		f.err = guard.Func(func() (err error) {
			f.res, err = s.make(ctx, v, key)
			return err
		})()
		close(f.done)
	}
	select {
	case <-f.done:
		return f.res, f.err
	case <-ctx.Done():
		return nil, context.Cause(ctx)
	}
}

// make gets a result from the store, or its inputs' results and then its own.
func (s *solver) make(ctx context.Context, v *ir.Vertex, key ir.Digest) (*result, error) {
	if src, ok := v.Op.(*ir.Source); ok && !keeps(src.Kind) {
		res, err := s.inPlace(ctx, v, src)
		return res, s.stepError(v, err)
	}
	if chain, ok := s.kept(ctx, v, key); ok {
		s.tellCached(ctx, v)
		return &result{chain: chain}, nil
	}
	inputs, err := s.inputs(ctx, v)
	if err != nil {
		return nil, err
	}
	unlock, err := s.store.Lock(ctx, string(key), func(pid int) { s.events.note(v, waitingFor(pid)) })
	if err != nil {
		return nil, s.stepError(v, err)
	}
	defer unlock()
	if chain, ok := s.kept(ctx, v, key); ok { // another process made it meanwhile
		s.tellCached(ctx, v)
		return &result{chain: chain}, nil
	}
	select {
	case s.slots <- struct{}{}:
		defer func() { <-s.slots }()
	case <-ctx.Done():
		return nil, context.Cause(ctx)
	}
	return s.step(ctx, v, key, inputs)
}

// kept finds what an earlier step or process made.
func (s *solver) kept(ctx context.Context, v *ir.Vertex, key ir.Digest) ([]store.Ref, bool) {
	if src, ok := v.Op.(*ir.Source); ok && isImage(src.Kind) {
		return s.keptImage(ctx, src)
	}
	if s.noCache {
		return nil, false
	}
	r, ok := s.store.Get(string(key))
	if !ok {
		return nil, false
	}
	return r.Chain(), true
}

// inputs solves a vertex's inputs side by side.
func (s *solver) inputs(ctx context.Context, v *ir.Vertex) ([]*result, error) {
	results := make([]*result, len(v.Inputs))
	g, ctx := errgroup.WithContext(ctx)
	for i, in := range v.Inputs {
		g.Go(guard.Func(func() (err error) {
			results[i], err = s.result(ctx, in)
			return err
		}))
	}
	return results, g.Wait()
}

// step runs a vertex and keeps its result.
func (s *solver) step(ctx context.Context, v *ir.Vertex, key ir.Digest, inputs []*result) (*result, error) {
	s.events.send(s.events.of(backend.Started, v))
	res, err := s.runAndKeep(ctx, v, key, inputs)
	if err != nil {
		err = s.stepError(v, err)
		ev := s.events.of(backend.Failed, v)
		ev.Err = err
		if ctx.Err() != nil {
			ev.Err = context.Canceled // another step's error, or the user, ended this one
		}
		s.events.send(ev)
		return nil, err
	}
	s.events.send(s.events.of(backend.Done, v))
	return res, nil
}

func (s *solver) runAndKeep(ctx context.Context, v *ir.Vertex, key ir.Digest, inputs []*result) (*result, error) {
	var below []store.Ref
	if src, ok := v.Op.(*ir.Source); ok && isImage(src.Kind) {
		return s.unpackImage(ctx, v, src)
	} else if !ok && len(inputs) > 0 {
		below = inputs[0].chain
	}
	chain, err := s.snapshotOf(ctx, string(key), v.Title, below, func(root *root) error {
		return s.run(ctx, v, root, inputs)
	})
	if err != nil {
		return nil, err
	}
	return &result{chain: chain}, nil
}

// stepError makes err the step's. A cancelled step's error is the reason.
func (s *solver) stepError(v *ir.Vertex, err error) error {
	if err == nil || errors.Is(err, context.Canceled) {
		return err
	}
	var already *backend.Error
	if errors.As(err, &already) {
		return err
	}
	return &backend.Error{Vertex: v, ExitCode: -1, Err: err}
}
