package native

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/sysbuild/sysbuild/backend"
	"github.com/sysbuild/sysbuild/backend/changeset"
	"github.com/sysbuild/sysbuild/backend/native/unpack"
	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/rpm/decompress"
	"github.com/sysbuild/sysbuild/rpm/fetch"
	"github.com/sysbuild/sysbuild/rpm/install/inroot"
)

// inPlace gives a source that is used where it is.
func (s *solver) inPlace(ctx context.Context, v *ir.Vertex, src *ir.Source) (*result, error) {
	switch src.Kind {
	case ir.Scratch:
		return &result{}, nil
	case ir.Context:
		l, err := s.listing(ctx, v.Digest(), src)
		return &result{files: l}, err
	case ir.Package:
		if file, ok, err := s.contextPackage(ctx, src); ok {
			return &result{pkg: file}, err
		}
		f, err := s.Fetch(ctx, fetch.Request{
			URLs: append([]string{src.Ref}, src.Mirrors...), Digest: string(src.Digest), Size: src.Size,
			Label: filepath.Base(src.Ref), Access: (*fetch.Access)(src.Access),
		})
		return &result{pkg: f.Path, cached: true}, err
	}
	return nil, fmt.Errorf("a source of kind %s is not in place", src.Kind)
}

// unpack puts a source's files into dir.
func (s *solver) unpack(ctx context.Context, v *ir.Vertex, src *ir.Source, dir string) error {
	r, err := openRoot(dir)
	if err != nil {
		return err
	}
	defer r.Close()
	switch src.Kind {
	case ir.URL:
		return s.unpackURL(ctx, v, src, r)
	case ir.Git:
		return s.unpackGit(ctx, src, r)
	}
	base, err := s.contextDir(src.Context)
	if err != nil {
		return err
	}
	switch src.Kind {
	case ir.Tar:
		f, st, err := changeset.New(base).Open(src.Ref)
		if err != nil {
			return err
		}
		defer f.Close()
		return s.unpackTar(ctx, v, src, f, st.Size, r)
	case ir.Dir:
		return s.copyDir(ctx, src, base, r)
	}
	return fmt.Errorf("a source of kind %s is no root file system", src.Kind)
}

// unpackTar reads a root file system's tar, compressed or not, whose digest
// must be the pinned one.
func (s *solver) unpackTar(ctx context.Context, v *ir.Vertex, src *ir.Source, f *os.File, size int64, r *inroot.Root) error {
	progress := s.events.of(backend.Progress, v)
	progress.Unit, progress.Total = "B", size
	in := unpack.NewVerifier(f, src.Digest, size, func(n int64) {
		progress.Current = n
		s.events.send(progress)
	})
	plain, err := decompress.Reader(in)
	if err != nil {
		return fmt.Errorf("%s: %w", src.Ref, err)
	}
	defer plain.Close()
	if err := unpack.Tar(ctx, r, plain, unpack.Options{}); err != nil {
		return fmt.Errorf("%s: %w", src.Ref, err)
	}
	if err := in.Verify(); err != nil {
		return fmt.Errorf("%s: %w", src.Ref, err)
	}
	return nil
}

// copyDir copies a directory of the context as a root file system: owners,
// modes and attributes as they are.
func (s *solver) copyDir(ctx context.Context, src *ir.Source, base string, r *inroot.Root) error {
	_, disk, err := changeset.New(base).Resolve(src.Ref)
	if err != nil {
		return err
	}
	sum, err := changeset.Digest(ctx, changeset.New(disk))
	if err != nil {
		return err
	}
	if src.Digest != "" && sum != src.Digest {
		return fmt.Errorf("%s: it changed while the build ran; build again", src.Ref)
	}
	c := &copier{
		ctx: ctx, src: changeset.New(disk), dst: r, op: &ir.Copy{Src: []string{"/"}, Dst: "/"},
		links: map[inode]string{}, buf: make([]byte, 256<<10),
	}
	if err := c.run(); err != nil {
		return err
	}
	return c.rootLike(disk)
}

// rootLike gives the root directory what another one has.
func (c *copier) rootLike(disk string) error {
	return c.dst.In("/", func(d *inroot.Dir, base string) error {
		st, err := c.src.Lstat("/")
		if err != nil {
			return err
		}
		return c.dress(d, base, "/", &st)
	})
}

// openInContext opens a file of a context.
func (b *Backend) openInContext(name, file string) (*os.File, int64, error) {
	dir, err := b.contextDir(name)
	if err != nil {
		return nil, 0, err
	}
	f, st, err := changeset.New(dir).Open(file)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, 0, fmt.Errorf("%s: no such file in the build context", file)
	}
	return f, st.Size, err
}
