package buildkit

import (
	"context"
	"errors"
	"iter"

	"github.com/sysbuild/sysbuild/backend"
	"github.com/sysbuild/sysbuild/backend/buildkit/lower"
	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/rpm/guard"
)

// solver is one run of a graph.
type solver struct {
	*Backend
	low *lower.Lowerer
}

// Solve implements backend.Backend. The targets are given to the builder side
// by side, each as LLB of its own: the builder knows vertices by their digests
// over the whole build, runs each once and in the order that its own scheduler
// finds best, and each target's layers can be read as soon as they are there.
// One definition above all of them would need an op that nobody wants, and
// would hold the first target back until the last one is done. How many steps
// run at once is the builder's to say, whatever req.Jobs is.
func (b *Backend) Solve(ctx context.Context, req backend.Request) iter.Seq2[*backend.Result, error] {
	return func(yield func(*backend.Result, error) bool) {
		ctx, cancel := context.WithCancelCause(ctx)
		defer cancel(errors.New("no longer wanted"))
		s := &solver{b, b.low}
		if req.NoCache {
			s.low = lower.New(b.anew())
		}
		coming := make([]*future[*backend.Result], len(req.Graph.Targets))
		for i, t := range req.Graph.Targets {
			coming[i] = start(func() (*backend.Result, error) {
				res, err := s.target(ctx, t)
				if err != nil {
					cancel(err) // the first error is the one that is told
				}
				return res, err
			})
		}
		for _, f := range coming {
			res, err := f.wait()
			if err != nil {
				yield(nil, first(ctx, err))
				return
			}
			if !yield(res, nil) {
				return
			}
		}
	}
}

// first is the error that ended a build, in place of what it brought about.
func first(ctx context.Context, err error) error {
	if cause := context.Cause(ctx); cause != nil {
		return cause
	}
	return err
}

// anew are options by which everything runs again that is not named by its
// bytes.
func (b *Backend) anew() lower.Options {
	o := b.opts.Lower
	o.NoCache = func(v *ir.Vertex) bool {
		src, ok := v.Op.(*ir.Source)
		return !ok || src.Digest == "" && src.Kind != ir.Scratch
	}
	return o
}

// future is an answer that is on its way.
type future[T any] struct {
	done  chan struct{}
	value T
	err   error
}

// start gets an answer while others go on.
func start[T any](get func() (T, error)) *future[T] {
	f := &future[T]{done: make(chan struct{})}
	go func() {
		defer close(f.done)
		f.err = guard.Func(func() (err error) {
			f.value, err = get()
			return err
		})()
	}()
	return f
}

// wait gives the answer.
func (f *future[T]) wait() (T, error) {
	<-f.done
	return f.value, f.err
}
