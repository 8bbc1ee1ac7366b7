package step

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path"
	"strconv"
	"time"

	"github.com/sysbuild/sysbuild/backend"
	"github.com/sysbuild/sysbuild/backend/changeset"
	"github.com/sysbuild/sysbuild/backend/image"
	"github.com/sysbuild/sysbuild/compiler/ir"
)

// pack writes an output as the command line does.
func (w worker) pack(ctx context.Context, p *Pack) error {
	if p.Target == nil || p.Target.Image == nil {
		return errors.New("pack: no target")
	}
	target, done, err := w.target()
	if err != nil {
		return fmt.Errorf("pack: %w", err)
	}
	defer done()
	res := &backend.Result{Target: p.Target, Tree: rootfs{target}}
	if p.Layers > 0 {
		res.Layers, err = w.layers(ctx, p, target)
		if err != nil {
			return fmt.Errorf("pack: %w", err)
		}
	}
	out, err := image.Write(ctx, image.Options{Dir: w.at(Out), Events: w.event}, res)
	if err != nil {
		return err
	}
	w.tell("%s, %s, %s", path.Base(out.Path), megabytes(out.Size), out.Digest)
	when := epochOf(p.Target)
	return os.Chtimes(out.Path, when, when)
}

// epochOf is the latest time that a file of the output bears.
func epochOf(t *ir.Target) time.Time {
	if t.Image.Created.IsZero() {
		return time.Unix(0, 0)
	}
	return t.Image.Created
}

// event prints what a writer has to say.
func (w worker) event(e backend.Event) {
	if e.Kind == backend.Note {
		w.tell("%s", e.Text)
	}
}

// layers are the change sets between the trees at Trees.
func (w worker) layers(ctx context.Context, p *Pack, target *changeset.Tree) ([]backend.Layer, error) {
	epoch := epochOf(p.Target)
	var out []backend.Layer
	var below *changeset.Tree
	for i := range p.Layers {
		tree := changeset.New(path.Join(w.at(Trees), strconv.Itoa(i)))
		if i == 0 {
			tree = rootOf(target, tree)
		}
		from := below
		empty, err := changeset.Empty(ctx, from, tree, epoch)
		if err != nil {
			return nil, err
		}
		out = append(out, backend.Layer{Empty: empty, Write: func(ctx context.Context, w io.Writer) error {
			return changeset.Write(ctx, w, from, tree, epoch)
		}})
		if from == nil && empty {
			continue // the root directory waits for the first layer there is
		}
		below = tree
	}
	return out, nil
}

// rootOf gives a tree the root directory that lies over another one.
func rootOf(over, tree *changeset.Tree) *changeset.Tree {
	return changeset.New(append(tree.Dirs(), over.Dirs()[1:]...)...)
}

// rootfs is a backend.Tree.
type rootfs struct{ *changeset.Tree }

// WriteTar implements backend.Tree.
func (r rootfs) WriteTar(ctx context.Context, w io.Writer, epoch time.Time) error {
	return changeset.Write(ctx, w, nil, r.Tree, epoch)
}
