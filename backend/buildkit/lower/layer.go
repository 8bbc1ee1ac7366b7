package lower

import (
	"context"
	"path"
	"strconv"
	"time"

	"github.com/moby/buildkit/client/llb"

	"github.com/sysbuild/sysbuild/backend/image"
	"github.com/sysbuild/sysbuild/backend/step"
	"github.com/sysbuild/sysbuild/compiler/ir"
)

// Layer gives a directory that holds the change set from base to target, by
// step.Diff: layer.json and, where something changed, layer.tar, which is in an
// output's form where compression is not "". base nil is the whole of target.
func (l *Lowerer) Layer(ctx context.Context, base, target *ir.Vertex, epoch time.Time, compression string) (llb.State, error) {
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
	diff := &step.Diff{Whole: base == nil, Epoch: epoch.UTC(), Compression: compression}
	if compression != "" {
		diff.Packing = image.Packing
	}
	return l.out(target, l.part(target, PartLayer, "[internal] layer of "+target.Title), step.Request{Diff: diff}, opts...)
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
	pack := &step.Pack{Target: &bare}
	opts := []llb.RunOption{l.whole(step.Target, root)}
	first := t.Vertex // says what the output's root directory is
	if image.All[t.Format].Layered() {
		ends := layerEnds(t)
		first, pack.Layers = ends[0], len(ends)
		for i, v := range ends {
			st, err := l.state(ctx, v)
			if err != nil {
				return llb.State{}, err
			}
			opts = append(opts, l.whole(path.Join(step.Trees, strconv.Itoa(i)), st))
		}
	}
	opts = append(opts, l.rootDirectory(first)...)
	return l.out(t.Vertex, l.part(t.Vertex, PartPack, "pack "+t.Format+" "+t.Name), step.Request{Pack: pack}, opts...)
}

// layerEnds are the vertices behind which a layer ends: that of the base, whose
// own layers become one, and the target's.
func layerEnds(t *ir.Target) []*ir.Vertex {
	var ends []*ir.Vertex
	if t.Base != nil {
		ends = append(ends, t.Base)
	}
	if len(t.Boundaries) == 0 {
		return append(ends, t.Vertex)
	}
	return append(ends, t.Boundaries...)
}
