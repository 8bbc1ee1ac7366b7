package native

import (
	"context"
	"errors"
	"io"
	"os"
	"path"
	"time"

	"github.com/sysbuild/sysbuild/backend/native/unpack"
	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/rpm/fetch"
	"github.com/sysbuild/sysbuild/rpm/install/inroot"
)

// maxDownload bounds a file of a URL, in bytes.
const maxDownload = 64 << 30

// pinURL fetches what a URL gives. Without a digest the server is asked whether
// it still gives the same; with one, only where the cache does not have it.
func (b *Backend) pinURL(ctx context.Context, src *ir.Source) error {
	f, err := b.fetchURL(ctx, src)
	if err != nil {
		return err
	}
	src.Digest, src.Size = ir.Digest(f.Digest), f.Size
	if !src.Unpack && !f.Modified.IsZero() {
		src.Time = f.Modified.Unix()
	}
	return nil
}

func (b *Backend) fetchURL(ctx context.Context, src *ir.Source) (fetch.File, error) {
	return b.fetcher.Fetch(ctx, fetch.Request{
		URLs: append([]string{src.Ref}, src.Mirrors...), Digest: string(src.Digest), Size: src.Size,
		Limit: maxDownload, Label: path.Base(src.Ref),
	})
}

// unpackURL makes the tree of a URL: that of the archive, or one file.
func (s *solver) unpackURL(ctx context.Context, v *ir.Vertex, src *ir.Source, r *inroot.Root) error {
	f, err := s.fetchURL(ctx, src)
	if err != nil {
		return err
	}
	in, err := os.Open(f.Path)
	if err != nil {
		return err
	}
	defer in.Close()
	if src.Unpack {
		return s.unpackTar(ctx, v, src, in, f.Size, r)
	}
	return placeFile(ctx, src, in, f.Size, r)
}

// placeFile is the one file of a URL's tree: mode 0600, as BuildKit gives it.
func placeFile(ctx context.Context, src *ir.Source, in io.Reader, size int64, r *inroot.Root) error {
	if src.Name == "" || src.Name == "." || src.Name == ".." || path.Base(src.Name) != src.Name {
		return errors.New("the URL names no file")
	}
	checked := unpack.NewVerifier(in, src.Digest, size, nil)
	return r.In("/"+src.Name, func(d *inroot.Dir, base string) error {
		fd, err := d.Create(base, 0o600)
		if err != nil {
			return err
		}
		out := os.NewFile(uintptr(fd), base)
		_, err = io.CopyBuffer(out, untilDone{ctx, checked}, make([]byte, 256<<10))
		if err = errors.Join(err, out.Close()); err != nil {
			return err
		}
		if err := checked.Verify(); err != nil {
			return err
		}
		return d.Chtimes(base, time.Unix(src.Time, 0))
	})
}

// untilDone reads until its context ends.
type untilDone struct {
	ctx context.Context
	io.Reader
}

// Read implements io.Reader.
func (u untilDone) Read(p []byte) (int, error) {
	if u.ctx.Err() != nil {
		return 0, context.Cause(u.ctx)
	}
	return u.Reader.Read(p)
}
