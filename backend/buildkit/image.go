package buildkit

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/containerd/platforms"
	"github.com/moby/buildkit/client/llb/sourceresolver"

	"github.com/sysbuild/sysbuild/backend"
	"github.com/sysbuild/sysbuild/backend/native/ocidir"
	"github.com/sysbuild/sysbuild/backend/registry"
	"github.com/sysbuild/sysbuild/compiler/ir"
)

// pinRef finds the image of a reference, and reads its configuration. This
// process asks the registry where it can, since it must copy the layers anyway;
// then the digest is that of the platform's manifest, as with the native back
// end. Else the builder is asked, which names the index.
func (b *Backend) pinRef(ctx context.Context, src *ir.Source, base *ir.Base) error {
	if b.opts.Images == nil {
		return b.askRef(ctx, src, base)
	}
	m, err := b.opts.Images.Pin(ctx, src.Ref, b.platform(src), src.Digest)
	if err != nil {
		return err
	}
	src.Digest, src.Size = m.Digest, m.Size
	img, err := b.pulled(ctx, src)
	if err != nil {
		return err
	}
	base.Image, base.History = img.Config, img.History
	return errors.Join(b.fits(src, img.Config.Platform), img.Close())
}

// askRef has the builder pin an image.
func (b *Backend) askRef(ctx context.Context, src *ir.Source, base *ir.Base) error {
	p, err := platforms.Parse(b.platform(src))
	if err != nil {
		return err
	}
	ref := src.Ref
	if src.Digest != "" {
		ref = registry.Name(src.Ref) + "@" + string(src.Digest)
	}
	opt := sourceresolver.Opt{
		LogName:  "[internal] load metadata of " + src.Ref,
		ImageOpt: &sourceresolver.ResolveImageOpt{Platform: &p, ResolveMode: b.opts.ResolveMode},
	}
	_, digest, config, err := b.opts.Client.ResolveImageConfig(ctx, ref, opt)
	if err != nil {
		return err
	}
	src.Digest = ir.Digest(digest)
	if base.Image, base.History, err = ocidir.Config(config); err != nil {
		return fmt.Errorf("%s: %w", src.Ref, err)
	}
	return b.fits(src, base.Image.Platform)
}

// pulled opens the image of a pinned reference: its manifest and configuration
// now, its layers when they are opened.
func (b *Backend) pulled(ctx context.Context, src *ir.Source) (*ocidir.Image, error) {
	manifest := ocidir.Blob{Digest: string(src.Digest), Size: src.Size}
	return ocidir.Pulled(manifest, func(l ocidir.Blob) (io.ReadCloser, int64, error) {
		open := b.opts.Images.Blob
		if l.Digest == manifest.Digest {
			open = b.opts.Images.Manifest
		}
		f, err := open(ctx, src.Ref, registry.Blob{MediaType: l.MediaType, Digest: ir.Digest(l.Digest), Size: l.Size})
		return f, l.Size, err
	})
}

// pinImage finds the image of a layout or an archive in a context.
func (b *Backend) pinImage(src *ir.Source, base *ir.Base) error {
	img, err := b.openLocal(src)
	if err != nil {
		return err
	}
	src.Digest, src.Size = img.Digest, img.Size
	base.Image, base.History = img.Config, img.History
	return errors.Join(b.fits(src, img.Config.Platform), img.Close())
}

func (b *Backend) openLocal(src *ir.Source) (*ocidir.Image, error) {
	tree, err := b.dir(src.Context)
	if err != nil {
		return nil, err
	}
	if tree == nil {
		return nil, fmt.Errorf("%s: a frontend reads no images out of its context; give it as a context of its own, by --build-context NAME=oci-layout://DIR", src.Ref)
	}
	return ocidir.Open(tree, src.Kind, src.Ref, src.Digest, b.platform(src))
}

// platform is "linux/amd64", perhaps with a variant.
func (b *Backend) platform(src *ir.Source) string {
	if src.Platform == "" {
		return "linux/" + b.opts.Lower.Platform.Architecture
	}
	return src.Platform
}

func (b *Backend) fits(src *ir.Source, p ir.Platform) error {
	if want := b.platform(src); !strings.HasPrefix(want+"/", p.OS+"/"+p.Architecture+"/") {
		return fmt.Errorf("%s: the image is for %s/%s, and %s is wanted", src.Ref, p.OS, p.Architecture, want)
	}
	return nil
}

// base gives the layers of what a target stands on: those of an image as they
// are packed, any other root file system as one layer.
func (s *solver) base(ctx context.Context, v *ir.Vertex, how form) ([]backend.Layer, error) {
	src, ok := v.Op.(*ir.Source)
	if ok && src.Kind == ir.Scratch {
		return nil, nil
	}
	if ok && (src.Kind == ir.ImageRef || src.Kind == ir.OCILayout || src.Kind == ir.OCIArchive || src.Kind == ir.DockerArchive) {
		if layers, err := s.imageLayers(ctx, src); err != nil || layers != nil {
			return layers, err
		}
	}
	l, err := s.layer(ctx, nil, v, how)
	if err != nil || l.Empty {
		return nil, err
	}
	return []backend.Layer{l}, nil
}

// imageLayers gives the packed layers of an image that a target stands on.
func (b *Backend) imageLayers(ctx context.Context, src *ir.Source) ([]backend.Layer, error) {
	return ocidir.Layers(ctx, func(ctx context.Context) (*ocidir.Image, error) { return b.openImage(ctx, src) })
}

func (b *Backend) openImage(ctx context.Context, src *ir.Source) (*ocidir.Image, error) {
	switch {
	case src.Kind != ir.ImageRef:
		return b.openLocal(src)
	case b.opts.Images == nil:
		return nil, errors.New("there is no way to the registry")
	}
	return b.pulled(ctx, src)
}
