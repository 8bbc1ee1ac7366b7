package lower

import (
	"context"
	"time"

	"github.com/moby/buildkit/client/llb"

	"github.com/sysbuild/sysbuild/backend/step"
	"github.com/sysbuild/sysbuild/compiler/ir"
)

// Layer gives a directory that holds the change set from base to target, by
// step.Diff: layer.json and, where something changed, layer.tar. base nil is
// the whole of target.
func (l *Lowerer) Layer(ctx context.Context, base, target *ir.Vertex, epoch time.Time) (llb.State, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	to, err := l.state(ctx, target)
	if err != nil {
		return llb.State{}, err
	}
	opts := []llb.RunOption{l.whole(step.Target, to)}
	if base == nil {
		opts = append(opts, l.rootDirectory(target)...)
	} else {
		from, err := l.state(ctx, base)
		if err != nil {
			return llb.State{}, err
		}
		opts = append(opts, l.whole(step.Base, from))
	}
	req := step.Request{Diff: &step.Diff{Whole: base == nil, Epoch: epoch.UTC()}}
	return l.out(target, l.part(target, PartLayer, "[internal] layer of "+target.Title), req, opts...)
}

// Pack gives a directory that holds a target as an output of one file.
func (l *Lowerer) Pack(ctx context.Context, t *ir.Target) (llb.State, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	root, err := l.state(ctx, t.Vertex)
	if err != nil {
		return llb.State{}, err
	}
	bare := *t
	bare.Vertex, bare.Base, bare.Boundaries = nil, nil, nil
	req := step.Request{Pack: &step.Pack{Target: &bare}}
	opts := append(l.rootDirectory(t.Vertex), l.whole(step.Target, root))
	return l.out(t.Vertex, l.part(t.Vertex, PartPack, "pack "+t.Format+" "+t.Name), req, opts...)
}
