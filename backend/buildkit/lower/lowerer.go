package lower

import (
	"context"
	"fmt"
	"sync"

	"github.com/moby/buildkit/client/llb"
	"github.com/moby/buildkit/identity"

	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/lang/diag"
)

// Lowerer turns vertices into LLB, each once. It may be used by several
// goroutines.
type Lowerer struct {
	opts Options

	mu       sync.Mutex
	states   map[ir.Digest]llb.State
	vertices map[ir.Digest]*ir.Vertex
	roots    map[ir.Digest]llb.State // what installs leave, before it is put in place
	maps     map[*diag.Source]*llb.SourceMap
}

// New makes a Lowerer.
func New(opts Options) *Lowerer {
	if opts.Build == "" {
		opts.Build = identity.NewID()
	}
	return &Lowerer{
		opts: opts, states: map[ir.Digest]llb.State{}, vertices: map[ir.Digest]*ir.Vertex{},
		roots: map[ir.Digest]llb.State{}, maps: map[*diag.Source]*llb.SourceMap{},
	}
}

// State gives a vertex's file system. An error is a diag.Diagnostic where the
// vertex cannot be had of BuildKit.
func (l *Lowerer) State(ctx context.Context, v *ir.Vertex) (llb.State, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.state(ctx, v)
}

func (l *Lowerer) state(ctx context.Context, v *ir.Vertex) (llb.State, error) {
	if st, ok := l.states[v.Digest()]; ok {
		return st, nil
	}
	l.vertices[v.Digest()] = v
	st, err := l.lower(ctx, v)
	if err != nil {
		return llb.State{}, err
	}
	l.states[v.Digest()] = st
	return st, nil
}

func (l *Lowerer) lower(ctx context.Context, v *ir.Vertex) (llb.State, error) {
	switch op := v.Op.(type) {
	case *ir.Source:
		return l.source(ctx, v, op)
	case *ir.Exec:
		return l.exec(ctx, v, op)
	case *ir.File:
		return l.file(ctx, v, op)
	case *ir.Install:
		return l.install(ctx, v, op)
	}
	return llb.State{}, refuse(v, fmt.Sprintf("%s is no step that a builder can run", v.Op.Word()))
}

// inputs gives the file systems of a vertex's inputs.
func (l *Lowerer) inputs(ctx context.Context, v *ir.Vertex) ([]llb.State, error) {
	out := make([]llb.State, len(v.Inputs))
	for i, in := range v.Inputs {
		st, err := l.state(ctx, in)
		if err != nil {
			return nil, err
		}
		out[i] = bare(st)
	}
	return out, nil
}

// bare is a state's files without what it says of commands: its environment,
// its working directory.
func bare(st llb.State) llb.State { return llb.Scratch().WithOutput(st.Output()) }

// refuse is a vertex that a builder cannot make.
func refuse(v *ir.Vertex, summary string) diag.Diagnostic {
	d := diag.Diagnostic{Rule: "NotBuildable", Summary: summary}
	if len(v.Spans) > 0 {
		d.Span = v.Spans[0]
	}
	return d
}
