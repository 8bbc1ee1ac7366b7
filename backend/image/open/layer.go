package open

import (
	"context"
	"crypto/sha256"
	"crypto/sha512"
	"encoding/hex"
	"errors"
	"io"
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
		return i.single(ctx)
	}
	l := i.oci.Layers[n]
	r, err := i.oci.Open(l)
	if err != nil {
		return nil, err
	}
	return verified(ctx, r, l.Digest, l.DiffID)
}

// single is the one stream of a tar. Its end tells the image's digest, and an
// App Container image's ID.
func (i *Image) single(ctx context.Context) (io.ReadCloser, error) {
	packed, plain := sha256.New(), sha512.New()
	file := io.NewSectionReader(i.file, 0, i.Layers[0].Size)
	s, err := verified(ctx, io.NopCloser(io.TeeReader(file, packed)), "", "")
	if err != nil {
		return nil, err
	}
	s.packed = unpack.NewVerifier(io.TeeReader(file, packed), "", -1, nil) // what the decompressor leaves
	if i.Kind == ACI {
		s.content = unpack.NewVerifier(io.TeeReader(s.plain, plain), "", -1, nil)
	}
	s.atEnd = func() {
		i.Digest = ir.DigestOf(packed)
		if i.Kind == ACI {
			i.ImageID = "sha512-" + hex.EncodeToString(plain.Sum(nil))
		}
	}
	return s, nil
}

// packed is a directory as a tar stream.
func (i *Image) packed(ctx context.Context) io.ReadCloser {
	r, w := io.Pipe()
	tree := changeset.New(i.File())
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
	plain    io.ReadCloser
	content  *unpack.Verifier
	file     io.Closer
	atEnd    func() // nil: nothing is to be done
	finished bool
}

func verified(ctx context.Context, r io.ReadCloser, digest, diffID string) (*stream, error) {
	s := &stream{ctx: ctx, file: r}
	in := io.Reader(r)
	if digest != "" {
		s.packed = unpack.NewVerifier(r, ir.Digest(digest), -1, nil)
		in = s.packed
	}
	var err error
	if s.plain, err = decompress.Reader(in); err != nil {
		r.Close()
		return nil, err
	}
	s.content = unpack.NewVerifier(s.plain, ir.Digest(diffID), -1, nil)
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
	if s.atEnd != nil {
		s.atEnd()
	}
	return n, io.EOF
}

// Close implements io.Closer.
func (s *stream) Close() error { return errors.Join(s.plain.Close(), s.file.Close()) }

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
