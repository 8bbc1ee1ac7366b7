package buildkit

import (
	"context"
	"errors"
	"fmt"
	"strings"

	gwpb "github.com/moby/buildkit/frontend/gateway/pb"
	"github.com/moby/buildkit/solver/errdefs"
	"github.com/opencontainers/go-digest"

	"github.com/sysbuild/sysbuild/backend"
	"github.com/sysbuild/sysbuild/backend/buildkit/lower"
	"github.com/sysbuild/sysbuild/backend/step"
	"github.com/sysbuild/sysbuild/compiler/ir"
)

// at makes err the vertex's, unless it is some vertex's already.
func at(v *ir.Vertex, err error) error {
	var step *backend.Error
	var t *trouble
	if err == nil || errors.As(err, &step) || errors.Is(err, context.Canceled) || errors.As(err, &t) && t.gone {
		return err
	}
	return &backend.Error{Vertex: v, ExitCode: -1, Err: err}
}

// fail makes an error of the builder's one that a person can do something
// about: the step that failed, how its command ended and what it printed.
func (n *node) fail(ctx context.Context, err error) error {
	switch {
	case err == nil:
		return nil
	case ctx.Err() != nil:
		return context.Cause(ctx)
	}
	if t := troubled(err); t != nil && t.gone {
		return t
	}
	op, v := n.culprit(err)
	if v == nil {
		return told(err)
	}
	var exit *gwpb.ExitError
	if errors.As(err, &exit) && exit.ExitCode != gwpb.UnknownExitStatus {
		return n.exited(op, v, exit)
	}
	if reason := n.b.reason(v, err.Error()); reason != nil {
		err = reason
	}
	return &backend.Error{Vertex: v, ExitCode: -1, Err: told(err)}
}

// exited is a step whose command ended with a status, or did not begin.
func (n *node) exited(op digest.Digest, v *ir.Vertex, exit *gwpb.ExitError) error {
	e := &backend.Error{Vertex: v, ExitCode: -1}
	if n.b.opts.Output != nil {
		e.Output = n.b.opts.Output(op)
	}
	run, isRun := v.Op.(*ir.Exec)
	if rest, words := unstarted(e.Output); words != "" {
		if e.Output, e.Err = rest, n.b.reason(v, words); e.Err == nil {
			e.Err = fmt.Errorf("start: %s", words)
		}
		return e
	}
	if isRun {
		e.Command, e.ExitCode = run.Args, int(exit.ExitCode)
		e.Err = backend.ExitError(run.Args, e.ExitCode)
		return e
	}
	e.Err, e.Output = stepError(e.Output, exit), nil
	return e
}

// culprit finds the op, as the builder calls it, and the vertex that an error
// is of; nil where it is of none.
func (n *node) culprit(err error) (digest.Digest, *ir.Vertex) {
	var op digest.Digest
	var vertex *errdefs.VertexError
	if errors.As(err, &vertex) {
		op = digest.Digest(vertex.Digest)
	}
	var solve *errdefs.SolveError
	if errors.As(err, &solve) {
		if v := n.described(solve.Description[lower.VertexKey]); v != nil {
			return op, v
		}
	}
	for d := range n.def.Metadata {
		// The builder has another name for an op that must not be taken from
		// its cache.
		if d == op || digest.FromString(string(d)+"-ignorecache") == op {
			v, _ := n.low.VertexOf(n.def, d)
			return op, v
		}
	}
	return op, nil
}

// described finds the vertex whose digest an op's description has.
func (n *node) described(vertex string) *ir.Vertex {
	if vertex == "" {
		return nil
	}
	for d, meta := range n.def.Metadata {
		if meta.Description[lower.VertexKey] == vertex {
			v, _ := n.low.VertexOf(n.def, d)
			return v
		}
	}
	return nil
}

// stepError is what our own binary said last in a step: why it ended, in one
// line or several.
func stepError(output []byte, exit error) error {
	all := "\n" + strings.TrimRight(string(output), "\n")
	i := strings.LastIndex(all, "\n"+step.ErrorPrefix)
	if i < 0 {
		return fmt.Errorf("%s: %w", step.Command, exit)
	}
	return errors.New(all[i+1+len(step.ErrorPrefix):])
}

// wrappings are what the builder puts before the cause of an error.
var wrappings = []string{
	"failed to solve: ", "failed to compute cache key: ", "failed to load cache key: ",
	"failed to do request: ", "process did not complete successfully: ",
}

// told is an error of the builder's in the words that matter.
func told(err error) error {
	if t := troubled(err); t != nil {
		return t
	}
	if t := unreached(err); t != nil {
		return t
	}
	text := err.Error()
	for again := true; again; {
		again = false
		for _, w := range wrappings {
			if rest, ok := strings.CutPrefix(text, w); ok {
				text, again = rest, true
			}
		}
	}
	return reworded{text, err}
}

// reworded is an error in other words.
type reworded struct {
	text  string
	cause error
}

// Error implements error.
func (r reworded) Error() string { return r.text }

// Unwrap gives the error as it came.
func (r reworded) Unwrap() error { return r.cause }
