package buildkit

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path"
	"time"

	gwclient "github.com/moby/buildkit/frontend/gateway/client"

	"github.com/sysbuild/sysbuild/backend"
	"github.com/sysbuild/sysbuild/backend/changeset"
	"github.com/sysbuild/sysbuild/backend/image"
	"github.com/sysbuild/sysbuild/backend/step"
	"github.com/sysbuild/sysbuild/compiler/ir"
)

// form is what a target's layers are like.
type form struct {
	epoch       time.Time
	compression string // in which the builder writes them; "": as tars
	rewritten   bool   // the last one is wanted as a tar
}

// of is the form of one of them.
func (f form) of(last bool) form {
	if last && f.rewritten {
		f.compression = ""
	}
	return f
}

// formOf is a target's. A builder compresses what the output would have in this
// very form; of any other output it is one stream that is packed, not layers, and
// layers that are divided are packed in parts.
func formOf(t *ir.Target) form {
	f := form{epoch: time.Unix(0, 0), rewritten: image.All[t.Format].RewritesLast}
	if t.Image != nil && !t.Image.Created.IsZero() {
		f.epoch = t.Image.Created
	}
	if c := image.Compression(t); c != "none" && image.All[t.Format].Layered() && !t.ByPackage {
		f.compression = c
	}
	return f
}

// target gives a target to the builder and describes its layers. All of them
// are asked for at once.
func (s *solver) target(ctx context.Context, t *ir.Target) (*backend.Result, error) {
	how := formOf(t)
	tree := start(func() (*node, error) { return s.vertex(ctx, s.low, t.Vertex) })
	res := &backend.Result{Target: t}
	var below *ir.Vertex // what the next layer is held against; nil: nothing at all
	if t.Base != nil {
		var err error
		if res.Layers, err = s.base(ctx, t.Base, how); err != nil {
			return nil, at(t.Base, err)
		}
		if len(res.Layers) > 0 {
			below = t.Base
		}
	}
	layers, err := s.layers(ctx, below, t.Boundaries, how)
	if err != nil {
		return nil, err
	}
	res.Layers = append(res.Layers, layers...)
	n, err := tree.wait()
	if err != nil {
		return nil, err
	}
	res.Tree = &rootfs{files: files{ctx, n.ref}, solver: s, vertex: t.Vertex}
	return res, nil
}

// layers gives the change sets from boundary to boundary. Over nothing, the
// first that is not empty has the root directory itself.
func (s *solver) layers(ctx context.Context, below *ir.Vertex, boundaries []*ir.Vertex, how form) ([]backend.Layer, error) {
	coming := make([]*future[backend.Layer], len(boundaries))
	from := below
	for i, v := range boundaries {
		coming[i] = s.ask(ctx, from, v, how.of(i+1 == len(boundaries)))
		from = v
	}
	layers := make([]backend.Layer, len(boundaries))
	for i, v := range boundaries {
		var err error
		if layers[i], err = coming[i].wait(); err != nil {
			return nil, at(v, err)
		}
		if below == nil && layers[i].Empty && i+1 < len(boundaries) {
			coming[i+1] = s.ask(ctx, nil, boundaries[i+1], how.of(i+2 == len(boundaries)))
			continue
		}
		below = v
	}
	return layers, nil
}

func (s *solver) ask(ctx context.Context, from, to *ir.Vertex, how form) *future[backend.Layer] {
	return start(func() (backend.Layer, error) { return s.layer(ctx, from, to, how) })
}

// The files that a Diff step leaves.
const (
	layerFile = "/layer.tar"
	layerNote = "/layer.json"
)

// layer describes the change set between two results. Its key is the digest of
// its bytes: one that was packed before never comes over the wire.
func (s *solver) layer(ctx context.Context, from, to *ir.Vertex, how form) (backend.Layer, error) {
	note, file, err := s.compare(ctx, from, to, how)
	if err != nil {
		return backend.Layer{}, err
	}
	l := backend.Layer{Key: "bytes " + string(note.Digest), DiffID: note.Digest, Empty: note.Empty}
	l.Write = file.copy // of an empty layer no byte
	l.Divide = func(ctx context.Context, of func(string) int) ([]backend.Layer, error) {
		return divided(ctx, func(ctx context.Context, w io.Writer) error { return file.verified(ctx, w, note.Digest) }, of)
	}
	if p := note.Packed; p != nil {
		l.Blob = &backend.Blob{MediaType: p.MediaType, Digest: p.Digest, Size: note.Size, DiffID: note.Digest}
	}
	return l, nil
}

// divided is a Layer's Divide. The stream comes once, into a file without a name
// that is gone when the layers are: the collector closes it.
func divided(ctx context.Context, stream func(context.Context, io.Writer) error, of func(string) int) ([]backend.Layer, error) {
	f, err := os.CreateTemp("", "sysbuild-layer-")
	if err != nil {
		return nil, err
	}
	parts, err := partsOf(ctx, f, stream, of)
	if err != nil {
		f.Close()
		return nil, err
	}
	layers := make([]backend.Layer, len(parts))
	for i, p := range parts {
		layers[i] = backend.Layer{Key: "bytes sha256:" + p.ID, DiffID: ir.Digest("sha256:" + p.ID), Write: p.Write}
	}
	return layers, nil
}

// partsOf has a stream written to a file, which loses its name, and divides it.
func partsOf(ctx context.Context, f *os.File, stream func(context.Context, io.Writer) error, of func(string) int) ([]changeset.Part, error) {
	if err := os.Remove(f.Name()); err != nil {
		return nil, err
	}
	if err := stream(ctx, f); err != nil {
		return nil, err
	}
	info, err := f.Stat()
	if err != nil {
		return nil, err
	}
	return changeset.DivideStream(ctx, f, info.Size(), of)
}

// compare has the builder write the change set between two results, and gives
// what is said of it and its file. A nil from is nothing at all.
func (s *solver) compare(ctx context.Context, from, to *ir.Vertex, how form) (step.Layer, remote, error) {
	st, err := s.low.Layer(ctx, from, to, how.epoch, how.compression)
	if err != nil {
		return step.Layer{}, remote{}, err
	}
	n, err := s.solve(ctx, s.low, st)
	if err != nil {
		return step.Layer{}, remote{}, err
	}
	text, err := n.ref.ReadFile(ctx, gwclient.ReadRequest{Filename: layerNote, Range: &gwclient.FileRange{Length: chunk}})
	if err != nil {
		return step.Layer{}, remote{}, n.fail(ctx, err)
	}
	var note step.Layer
	if err := json.Unmarshal(text, &note); err != nil {
		return step.Layer{}, remote{}, fmt.Errorf("%s: %w", path.Base(layerNote), err)
	}
	return note, remote{ref: n.ref, name: layerFile, size: note.Size}, nil
}

// rootfs is the Tree of a result.
type rootfs struct {
	files
	solver *solver
	vertex *ir.Vertex
}

// WriteTar implements backend.Tree.
func (r *rootfs) WriteTar(ctx context.Context, w io.Writer, epoch time.Time) error {
	note, file, err := r.solver.compare(ctx, nil, r.vertex, form{epoch: epoch})
	if err != nil {
		return at(r.vertex, err)
	}
	if note.Empty { // then the step writes nothing
		return changeset.Write(ctx, w, nil, changeset.New(), epoch)
	}
	return file.verified(ctx, w, note.Digest)
}
