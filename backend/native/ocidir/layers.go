package ocidir

import (
	"context"
	"io"

	"github.com/sysbuild/sysbuild/backend"
	"github.com/sysbuild/sysbuild/compiler/ir"
)

// Layers gives the packed layers of an image, which is opened for each reading;
// nil where nothing is said of their packed bytes, as in docker's archive.
func Layers(ctx context.Context, open func(context.Context) (*Image, error)) ([]backend.Layer, error) {
	img, err := open(ctx)
	if err != nil {
		return nil, err
	}
	defer img.Close()
	var out []backend.Layer
	for i, l := range img.Layers {
		if l.Digest == "" {
			return nil, nil
		}
		out = append(out, backend.Layer{
			Key:   "blob " + l.Digest,
			Blob:  &backend.Blob{MediaType: l.MediaType, Digest: ir.Digest(l.Digest), Size: l.Size, DiffID: ir.Digest(l.DiffID)},
			Write: func(ctx context.Context, w io.Writer) error { return writeBlob(ctx, open, i, w) },
		})
	}
	return out, nil
}

func writeBlob(ctx context.Context, open func(context.Context) (*Image, error), layer int, w io.Writer) error {
	img, err := open(ctx)
	if err != nil {
		return err
	}
	defer img.Close()
	r, err := img.Open(img.Layers[layer])
	if err != nil {
		return err
	}
	defer r.Close()
	_, err = io.CopyBuffer(w, r, make([]byte, 256<<10))
	return err
}
