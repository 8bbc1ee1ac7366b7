package native

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"time"

	"github.com/sysbuild/sysbuild/backend"
	"github.com/sysbuild/sysbuild/backend/changeset"
	"github.com/sysbuild/sysbuild/backend/store"
	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/rpm/install/inroot"
)

// result is what a vertex gave: snapshots over one another, or one of the
// other two.
type result struct {
	chain  []store.Ref
	files  *listing // a context: files in place
	pkg    string   // a package: its file
	cached bool     // the file is the cache's own
}

// tree reads a chain of snapshots.
func (b *Backend) tree(chain []store.Ref) *changeset.Tree {
	dirs := make([]string, len(chain))
	for i, ref := range chain {
		dirs[i] = b.store.Path(ref)
	}
	return changeset.Kept(dirs...)
}

// openRoot opens a root that a step writes to. What owners and devices its files
// cannot have here are kept beside them, for Tree to find.
func openRoot(dir string) (*inroot.Root, error) {
	r, err := inroot.Open(dir)
	if err != nil {
		return nil, err
	}
	return r.KeepOwners(), nil
}

// finish solves a target and describes its layers.
func (s *solver) finish(ctx context.Context, t *ir.Target) (*backend.Result, error) {
	whole, err := s.target(ctx, t)
	if err != nil {
		return nil, err
	}
	epoch := time.Unix(0, 0)
	if t.Image != nil && !t.Image.Created.IsZero() {
		epoch = t.Image.Created
	}
	res := &backend.Result{Target: t, Tree: rootfs{s.tree(whole.chain), s.Backend}}
	from := -1 // scratch: the first layer has the root directory itself
	if t.Base != nil {
		to, err := s.boundary(ctx, whole.chain, t.Base)
		if err != nil {
			return nil, err
		}
		if res.Layers, err = s.baseLayers(ctx, t.Base, whole.chain, to, epoch); err != nil {
			return nil, s.stepError(t.Base, err)
		}
		if len(res.Layers) > 0 {
			from = to
		}
	}
	for _, v := range t.Boundaries {
		to, err := s.boundary(ctx, whole.chain, v)
		if err != nil {
			return nil, err
		}
		l, err := s.layer(ctx, whole.chain, from, to, epoch)
		if err != nil {
			return nil, s.stepError(v, err)
		}
		res.Layers = append(res.Layers, l)
		if from < 0 && l.Empty {
			continue // the root directory waits for the first layer there is
		}
		from = to
	}
	return res, nil
}

// baseLayers gives the layers of what a target stands on: those of an image as
// they are packed, any other root file system as one layer.
func (s *solver) baseLayers(ctx context.Context, v *ir.Vertex, chain []store.Ref, to int, epoch time.Time) ([]backend.Layer, error) {
	if src, ok := v.Op.(*ir.Source); ok && isImage(src.Kind) {
		if layers, err := s.imageLayers(ctx, src); err != nil || layers != nil {
			return layers, err
		}
	}
	l, err := s.layer(ctx, chain, -1, to, epoch)
	if err != nil || l.Empty {
		return nil, err
	}
	return []backend.Layer{l}, nil
}

// boundary tells how many of the chain's snapshots make up v's result.
func (s *solver) boundary(ctx context.Context, chain []store.Ref, v *ir.Vertex) (int, error) {
	key, err := s.key(ctx, v)
	if err != nil {
		return 0, s.stepError(v, err)
	}
	if i := slices.IndexFunc(chain, func(r store.Ref) bool { return r.Key == string(key) }); i >= 0 {
		return i + 1, nil
	}
	if src, ok := v.Op.(*ir.Source); ok && src.Kind == ir.Scratch {
		return 0, nil
	}
	// A base of several layers ends with the snapshot that its record names.
	r, err := s.result(ctx, v)
	if err != nil {
		return 0, err
	}
	if n := len(r.chain); n <= len(chain) && slices.Equal(r.chain, chain[:n]) {
		return n, nil
	}
	return 0, s.stepError(v, errors.New("a layer ends here that the target does not stand on"))
}

// layer describes the change set between two lengths of a chain; from is -1
// for nothing at all.
func (s *solver) layer(ctx context.Context, chain []store.Ref, from, to int, epoch time.Time) (backend.Layer, error) {
	var base *changeset.Tree
	if from >= 0 {
		base = s.tree(chain[:from])
	}
	target := s.tree(chain[:to])
	l := backend.Layer{Key: layerKey(chain, from, to, epoch)}
	l.Write = func(ctx context.Context, w io.Writer) error {
		return s.reading(w, func(w io.Writer) error { return changeset.Write(ctx, w, base, target, epoch) })
	}
	l.Divide = func(ctx context.Context, of func(string) int) ([]backend.Layer, error) {
		return s.divide(ctx, base, target, epoch, of)
	}
	if from == to {
		l.Empty = true
		return l, nil
	}
	var err error
	l.Empty, err = changeset.Empty(ctx, base, target, epoch)
	return l, err
}

// divide is a Layer's Divide.
func (b *Backend) divide(ctx context.Context, base, target *changeset.Tree, epoch time.Time, of func(string) int) ([]backend.Layer, error) {
	parts, err := changeset.Divide(ctx, base, target, epoch, of)
	layers := make([]backend.Layer, len(parts))
	for i, p := range parts {
		layers[i] = backend.Layer{Key: "part " + p.ID, Write: func(ctx context.Context, w io.Writer) error {
			return b.reading(w, func(w io.Writer) error { return p.Write(ctx, w) })
		}}
	}
	return layers, b.store.Unreadable(err)
}

// layerKey names a layer by the snapshots themselves, since a step that is
// made again may give other bytes.
func layerKey(chain []store.Ref, from, to int, epoch time.Time) string {
	h := sha256.New()
	fmt.Fprintf(h, "change set 1 %d %d\n", from, epoch.Unix())
	for _, r := range chain[:to] {
		fmt.Fprintln(h, r.ID)
	}
	return hex.EncodeToString(h.Sum(nil))
}

// rootfs is a Tree of a result.
type rootfs struct {
	*changeset.Tree
	b *Backend
}

// WriteTar implements backend.Tree.
func (r rootfs) WriteTar(ctx context.Context, w io.Writer, epoch time.Time) error {
	return r.b.reading(w, func(w io.Writer) error { return changeset.Write(ctx, w, nil, r.Tree, epoch) })
}

// reading does something that reads the cache and writes to w. Where it fails, and
// w did not, the cache's disk may be why.
func (b *Backend) reading(w io.Writer, do func(io.Writer) error) error {
	out := &outlet{w: w}
	err := do(out)
	if out.err != nil {
		return err
	}
	return b.store.Unreadable(err)
}

// outlet remembers whether it could be written to.
type outlet struct {
	w   io.Writer
	err error
}

// Write implements io.Writer.
func (o *outlet) Write(p []byte) (int, error) {
	n, err := o.w.Write(p)
	if err != nil {
		o.err = err
	}
	return n, err
}

func waitingFor(pid int) string {
	if pid == 0 {
		return "waits: another process makes this step"
	}
	return "waits: process " + strconv.Itoa(pid) + " makes this step"
}
