package native

import (
	"context"
	"errors"
	"fmt"
	"runtime"

	"github.com/sysbuild/sysbuild/backend/changeset"
	"github.com/sysbuild/sysbuild/compiler/ir"
)

// Base implements the compiler's World: it pins what a ROOTFS names.
func (b *Backend) Base(ctx context.Context, src *ir.Source) (*ir.Base, error) {
	pinned := src.In(b.opts.Named)
	src = &pinned
	want := src.Digest
	base := &ir.Base{Source: &pinned, Image: &ir.Image{Platform: ir.Platform{OS: "linux", Architecture: runtime.GOARCH}}}
	var err error
	switch src.Kind {
	case ir.Scratch:
		return base, nil
	case ir.Tar:
		err = b.pinFile(&pinned)
	case ir.Dir:
		err = b.pinDir(ctx, &pinned)
	case ir.OCILayout, ir.OCIArchive, ir.DockerArchive:
		err = b.pinImage(ctx, &pinned, base)
	case ir.ImageRef:
		return base, b.pinRef(ctx, &pinned, base)
	case ir.URL:
		err = b.pinURL(ctx, &pinned)
	case ir.Git:
		err = b.pinGit(ctx, &pinned)
	default:
		err = fmt.Errorf("the native back end does not read sources of kind %s", src.Kind)
	}
	if err != nil {
		return nil, err
	}
	if want != "" && want != pinned.Digest {
		return nil, fmt.Errorf("%s: its digest is %s, and the Sysfile says %s", src.Ref, pinned.Digest, want)
	}
	return base, nil
}

func (b *Backend) pinFile(src *ir.Source) error {
	f, size, err := b.openInContext(src.Context, src.Ref)
	if err != nil {
		return err
	}
	f.Close()
	sum, err := b.digests.File(f.Name())
	src.Digest, src.Size = ir.Digest("sha256:"+sum), size
	return err
}

func (b *Backend) pinDir(ctx context.Context, src *ir.Source) error {
	dir, err := b.contextDir(src.Context)
	if err != nil {
		return err
	}
	_, disk, err := changeset.New(dir).Resolve(src.Ref)
	if err != nil {
		return err
	}
	src.Digest, err = changeset.Digest(ctx, changeset.New(disk))
	return err
}

func (b *Backend) pinImage(ctx context.Context, src *ir.Source, base *ir.Base) error {
	img, err := b.openImage(ctx, src)
	if err != nil {
		return err
	}
	src.Digest, src.Size = img.Digest, img.Size
	base.Image, base.History = img.Config, img.History
	return img.Close()
}

// Directory gives a directory of the cache that holds what a source holds: a
// context that came from elsewhere. It is read, never written.
func (b *Backend) Directory(ctx context.Context, src *ir.Source, title string) (string, error) {
	base, err := b.Base(ctx, src)
	if err != nil {
		return "", err
	}
	v := ir.New(base.Source)
	v.Title = title
	res, err := b.newSolver(0, false).result(ctx, v)
	if err != nil {
		return "", err
	}
	if len(res.chain) != 1 {
		return "", fmt.Errorf("%s: it is no single directory", src.Ref)
	}
	return b.store.Path(res.chain[0]), nil
}

// Scratch gives an empty directory of the cache's file system. What a killed
// process leaves there goes when the cache is opened next.
func (b *Backend) Scratch() (dir string, discard func(), err error) {
	w, err := b.store.Begin()
	if err != nil {
		return "", nil, err
	}
	return w.Scratch(), w.Discard, nil
}

// Context implements the compiler's World.
func (b *Backend) Context(_ context.Context, name string) (ir.Files, error) {
	dir, err := b.contextDir(name)
	if err != nil {
		return nil, err
	}
	return changeset.New(dir), nil
}

// Tree implements the compiler's World: it runs what v needs.
func (b *Backend) Tree(ctx context.Context, v *ir.Vertex) (ir.Files, error) {
	s := b.newSolver(0, false)
	if err := s.refuse(ctx, v); err != nil {
		return nil, err
	}
	res, err := s.result(ctx, v)
	if err != nil {
		return nil, err
	}
	switch {
	case res.files != nil:
		return res.files.tree, nil
	case res.pkg != "":
		return nil, errors.New("a package is no file system")
	}
	return b.tree(res.chain), nil
}
