package native

import (
	"context"
	"io"
	"sync"

	"golang.org/x/sync/errgroup"

	"github.com/sysbuild/sysbuild/backend/native/ocidir"
	"github.com/sysbuild/sysbuild/backend/registry"
	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/rpm/guard"
)

// pinRef finds the image of a reference, and reads its configuration. A
// checksum in the Sysfile is that of the index or of the image's manifest: it
// is what the registry is asked for, so it holds.
func (b *Backend) pinRef(ctx context.Context, src *ir.Source, base *ir.Base) error {
	m, err := b.images.Pin(ctx, src.Ref, platformOf(src), src.Digest)
	if err != nil {
		return err
	}
	src.Digest, src.Size = m.Digest, m.Size
	img, err := b.openImage(ctx, src)
	if err != nil {
		return err
	}
	base.Image, base.History = img.Config, img.History
	return img.Close()
}

// pulled opens the image of a pinned reference. Its manifest and configuration
// are fetched now, its layers when they are opened; what is in the cache is not
// fetched at all.
func (b *Backend) pulled(ctx context.Context, src *ir.Source) (*ocidir.Image, error) {
	manifest := ocidir.Blob{Digest: string(src.Digest), Size: src.Size}
	return ocidir.Pulled(manifest, func(l ocidir.Blob) (io.ReadCloser, int64, error) {
		open := b.images.Blob
		if l.Digest == manifest.Digest {
			open = b.images.Manifest
		}
		f, err := open(ctx, src.Ref, registry.Blob{MediaType: l.MediaType, Digest: ir.Digest(l.Digest), Size: l.Size})
		return f, l.Size, err
	})
}

// ahead is how many layers are fetched while others are unpacked.
const ahead = 3

// prefetch brings an image's missing layers, the lowest first, while those below
// are unpacked. The unpacking waits for the same transfers and tells their
// errors. stop ends it.
func (s *solver) prefetch(ctx context.Context, src *ir.Source, img *ocidir.Image, keys []string) (stop func()) {
	if src.Kind != ir.ImageRef {
		return func() {}
	}
	ctx, cancel := context.WithCancel(ctx)
	var transfers errgroup.Group
	transfers.SetLimit(ahead)
	var all sync.WaitGroup
	all.Go(func() {
		for i, key := range keys {
			if _, ok := s.store.Get(key); ok || ctx.Err() != nil {
				continue
			}
			transfers.Go(guard.Func(func() error { return s.bring(ctx, src, img.Layers[i]) }))
		}
		_ = transfers.Wait()
	})
	return func() { cancel(); all.Wait() }
}

// bring has a layer's bytes in the cache.
func (b *Backend) bring(ctx context.Context, src *ir.Source, l ocidir.Layer) error {
	f, err := b.images.Blob(ctx, src.Ref, registry.Blob{Digest: ir.Digest(l.Digest), Size: l.Size})
	if err != nil {
		return err
	}
	return f.Close()
}
