package open

import (
	"context"
	"errors"
	"io"
	"path/filepath"
	"time"

	"github.com/sysbuild/sysbuild/backend/changeset"
	"github.com/sysbuild/sysbuild/backend/native/unpack"
	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/rpm/decompress"
	"github.com/sysbuild/sysbuild/rpm/guard"
	"github.com/sysbuild/sysbuild/rpm/install/inroot"
)

// Layer opens a layer as a tar stream, the lowest is 0. It must be read to its
// end, behind what a tar reader reads: there it is an error where the digests
// do not hold. An App Container image's has its files below rootfs/.
func (i *Image) Layer(ctx context.Context, n int) (io.ReadCloser, error) {
	switch {
	case i.Kind == Dir:
		return i.packed(ctx), nil
	case i.oci == nil:
		size := i.Layers[n].Size
		return verified(ctx, io.NopCloser(io.NewSectionReader(i.file, 0, size)), "", "")
	}
	l := i.oci.Layers[n]
	r, err := i.oci.Open(l)
	if err != nil {
		return nil, err
	}
	return verified(ctx, r, l.Digest, l.DiffID)
}

// packed is a directory as a tar stream.
func (i *Image) packed(ctx context.Context) io.ReadCloser {
	r, w := io.Pipe()
	tree := changeset.New(filepath.Join(i.Directory, i.Name))
	go func() {
		w.CloseWithError(guard.Func(func() error {
			return changeset.Write(ctx, w, nil, tree, time.Unix(1<<40, 0))
		})())
	}()
	return r
}

// stream is a layer on its way: packed bytes, decompressed.
type stream struct {
	ctx      context.Context
	packed   *unpack.Verifier // nil: nothing is known of these bytes
	content  *unpack.Verifier
	closers  []io.Closer
	finished bool
}

func verified(ctx context.Context, r io.ReadCloser, digest, diffID string) (io.ReadCloser, error) {
	s := &stream{ctx: ctx, closers: []io.Closer{r}}
	in := io.Reader(r)
	if digest != "" {
		s.packed = unpack.NewVerifier(r, ir.Digest(digest), -1, nil)
		in = s.packed
	}
	plain, err := decompress.Reader(in)
	if err != nil {
		r.Close()
		return nil, err
	}
	s.closers = append(s.closers, plain)
	s.content = unpack.NewVerifier(plain, ir.Digest(diffID), -1, nil)
	return s, nil
}

// Read implements io.Reader.
func (s *stream) Read(p []byte) (int, error) {
	if s.ctx.Err() != nil {
		return 0, context.Cause(s.ctx)
	}
	if s.finished {
		return 0, io.EOF
	}
	n, err := s.content.Read(p)
	if err != io.EOF {
		return n, err
	}
	if err := s.content.Verify(); err != nil {
		return n, err
	}
	if s.packed != nil {
		if err := s.packed.Verify(); err != nil {
			return n, err
		}
	}
	s.finished = true
	return n, io.EOF
}

// Close implements io.Closer.
func (s *stream) Close() error {
	var errs []error
	for k := len(s.closers) - 1; k >= 0; k-- {
		errs = append(errs, s.closers[k].Close())
	}
	return errors.Join(errs...)
}

// Unpack makes the image's files in a root, layer over layer. Owners, modes and
// attributes are the image's.
func (i *Image) Unpack(ctx context.Context, root *inroot.Root) error {
	for n := range i.Layers {
		if err := i.unpackLayer(ctx, n, root); err != nil {
			return i.inLayer(n, err)
		}
	}
	return nil
}

func (i *Image) unpackLayer(ctx context.Context, n int, root *inroot.Root) error {
	r, err := i.Layer(ctx, n)
	if err != nil {
		return err
	}
	defer r.Close()
	o := unpack.Options{Whiteouts: i.oci != nil}
	if i.Kind == ACI {
		o.Within = rootfs
	}
	if err := unpack.Tar(ctx, root, r, o); err != nil {
		return err
	}
	_, err = io.Copy(io.Discard, r)
	return err
}
