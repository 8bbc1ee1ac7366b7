package native

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"runtime"
	"strings"

	"github.com/sysbuild/sysbuild/backend"
	"github.com/sysbuild/sysbuild/backend/changeset"
	"github.com/sysbuild/sysbuild/backend/native/ocidir"
	"github.com/sysbuild/sysbuild/backend/native/unpack"
	"github.com/sysbuild/sysbuild/backend/store"
	"github.com/sysbuild/sysbuild/compiler/ir"
)

func isImage(k ir.SourceKind) bool {
	return k == ir.OCILayout || k == ir.OCIArchive || k == ir.DockerArchive || k == ir.ImageRef
}

// openImage opens the image of a source: in a context, or a registry's, which
// is pinned.
func (b *Backend) openImage(ctx context.Context, src *ir.Source) (*ocidir.Image, error) {
	platform := platformOf(src)
	var img *ocidir.Image
	var err error
	if src.Kind == ir.ImageRef {
		img, err = b.pulled(ctx, src)
	} else {
		img, err = b.inContext(src, platform)
	}
	if err != nil {
		return nil, err
	}
	if p := img.Config.Platform; !strings.HasPrefix(platform+"/", p.OS+"/"+p.Architecture+"/") {
		img.Close()
		return nil, fmt.Errorf("%s: the image is for %s/%s, and %s is wanted", src.Ref, p.OS, p.Architecture, platform)
	}
	return img, nil
}

func (b *Backend) inContext(src *ir.Source, platform string) (*ocidir.Image, error) {
	dir, err := b.contextDir(src.Context)
	if err != nil {
		return nil, err
	}
	return ocidir.Open(changeset.New(dir), src.Kind, src.Ref, src.Digest, platform)
}

// platformOf is "linux/amd64", perhaps with a variant.
func platformOf(src *ir.Source) string {
	if src.Platform == "" {
		return "linux/" + runtime.GOARCH
	}
	return src.Platform
}

// chainKeys names each layer with all below it: the chain ID of OCI's image
// specification, section "Layer ChainID".
func chainKeys(img *ocidir.Image) []string {
	var keys []string
	chain := ""
	for _, l := range img.Layers {
		if chain == "" {
			chain = l.DiffID
		} else {
			sum := sha256.Sum256([]byte(chain + " " + l.DiffID))
			chain = "sha256:" + hex.EncodeToString(sum[:])
		}
		keys = append(keys, "layer-"+strings.TrimPrefix(chain, "sha256:"))
	}
	return keys
}

// keptImage finds an image that is unpacked already. Its bytes are named by
// their digests, so a build without the cache may use it too.
func (b *Backend) keptImage(ctx context.Context, src *ir.Source) (chain []store.Ref, ok bool) {
	img, err := b.openImage(ctx, src)
	if err != nil {
		return nil, false
	}
	defer img.Close()
	keys := chainKeys(img)
	if len(keys) == 0 {
		return nil, true
	}
	r, ok := b.store.Get(keys[len(keys)-1])
	if !ok {
		return nil, false
	}
	return r.Chain(), true
}

// unpackImage unpacks an image's layers, each over those below it, and each
// once however many images share it.
func (s *solver) unpackImage(ctx context.Context, v *ir.Vertex, src *ir.Source) (*result, error) {
	img, err := s.openImage(ctx, src)
	if err != nil {
		return nil, err
	}
	defer img.Close()
	keys := chainKeys(img)
	defer s.prefetch(ctx, src, img, keys)()
	var chain []store.Ref
	for i, key := range keys {
		if chain, err = s.unpackLayer(ctx, v, img, img.Layers[i], key, chain); err != nil {
			return nil, fmt.Errorf("%s: layer %d: %w", src.Ref, i+1, err)
		}
	}
	return &result{chain: chain}, nil
}

func (s *solver) unpackLayer(ctx context.Context, v *ir.Vertex, img *ocidir.Image, l ocidir.Layer, key string, below []store.Ref) ([]store.Ref, error) {
	unlock, err := s.store.Lock(ctx, key, func(pid int) { s.events.note(v, waitingFor(pid)) })
	if err != nil {
		return nil, err
	}
	defer unlock()
	if r, ok := s.store.Get(key); ok {
		return r.Chain(), nil
	}
	return s.snapshot(ctx, key, v.Title, below, func(root string) error {
		return s.applyLayer(ctx, v, img, l, root)
	})
}

func (s *solver) applyLayer(ctx context.Context, v *ir.Vertex, img *ocidir.Image, l ocidir.Layer, dir string) error {
	progress := s.events.of(backend.Progress, v)
	progress.Item, progress.Unit, progress.Total = l.DiffID, "B", l.Size
	r, err := openRoot(dir)
	if err != nil {
		return err
	}
	defer r.Close()
	return unpack.Layer(ctx, img, l, r, func(n int64) {
		progress.Current = n
		s.events.send(progress)
	})
}

// imageLayers gives the packed layers of an image that a target stands on.
func (s *solver) imageLayers(ctx context.Context, src *ir.Source) ([]backend.Layer, error) {
	return ocidir.Layers(ctx, func(ctx context.Context) (*ocidir.Image, error) { return s.openImage(ctx, src) })
}
