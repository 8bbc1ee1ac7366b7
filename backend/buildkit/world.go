package buildkit

import (
	"context"
	"errors"
	"fmt"

	"github.com/sysbuild/sysbuild/compiler/ir"
)

// Base implements the compiler's World: it pins what a ROOTFS names.
func (b *Backend) Base(ctx context.Context, src *ir.Source) (*ir.Base, error) {
	if base, err := b.given(ctx, src); base != nil || err != nil {
		return base, err
	}
	pinned := src.In(b.opts.Named)
	base := &ir.Base{Source: &pinned, Image: &ir.Image{Platform: ir.Platform{OS: "linux", Architecture: b.opts.Lower.Platform.Architecture}}}
	want := pinned.Digest
	if err := b.pin(ctx, &pinned, base); err != nil {
		return nil, told(err)
	}
	if want != "" && want != pinned.Digest && pinned.Kind != ir.ImageRef {
		return nil, fmt.Errorf("%s: its digest is %s, and the Sysfile says %s", src.Ref, pinned.Digest, want)
	}
	return base, nil
}

// pin finds a source's digest and, of an image, its configuration.
func (b *Backend) pin(ctx context.Context, src *ir.Source, base *ir.Base) error {
	switch src.Kind {
	case ir.Scratch:
		return nil
	case ir.ImageRef:
		return b.pinRef(ctx, src, base)
	case ir.OCILayout, ir.OCIArchive, ir.DockerArchive:
		return b.pinImage(src, base)
	case ir.Tar:
		return b.pinFile(ctx, src)
	case ir.Dir:
		return b.pinDir(ctx, src)
	case ir.URL:
		return b.pinURL(ctx, src)
	case ir.Git:
		return b.pinGit(ctx, src)
	}
	return fmt.Errorf("the BuildKit back end does not read sources of kind %s", src.Kind)
}

// Tree implements the compiler's World: it runs what v needs.
func (b *Backend) Tree(ctx context.Context, v *ir.Vertex) (ir.Files, error) {
	if src, ok := v.Op.(*ir.Source); ok && src.Kind == ir.Package {
		return nil, errors.New("a package is no file system")
	}
	n, err := b.vertex(ctx, b.low, v)
	if err != nil {
		return nil, err
	}
	if err := n.evaluate(ctx); err != nil {
		return nil, err
	}
	return files{ctx, n.ref}, nil
}
