package image

import (
	"context"
	"crypto/sha256"
	"fmt"
	"hash"
	"io"

	"github.com/opencontainers/go-digest"
	v1 "github.com/opencontainers/image-spec/specs-go/v1"

	"github.com/sysbuild/sysbuild/backend"
	"github.com/sysbuild/sysbuild/compiler/ir"
)

// packed is a layer that stands in an archive.
type packed struct {
	Key string `json:"key"` // of the layer and of its packing; "" where unknown
	streamed
	MediaType string `json:"mediaType"`
	Offset    int64  `json:"offset"` // of its first byte in the archive
	Copied    bool   `json:"-"`      // it was packed before
}

// putLayers writes the layers in order, equal ones once, and gives what the
// manifest says of them. j.layers has the same length.
func (j *job) putLayers(ctx context.Context) ([]v1.Descriptor, error) {
	there := map[ir.Digest]int64{} // blob to offset
	list := []v1.Descriptor{}
	for i, l := range j.result.Layers {
		if l.Empty {
			continue
		}
		p, err := j.putLayer(ctx, l, there)
		if err != nil {
			return nil, fmt.Errorf("layer %d: %w", i+1, err)
		}
		j.layers = append(j.layers, p)
		list = append(list, v1.Descriptor{MediaType: p.MediaType, Digest: digest.Digest(p.Digest), Size: p.Size})
	}
	return list, nil
}

// putLayer writes one layer as an entry, unless its blob is there.
func (j *job) putLayer(ctx context.Context, l backend.Layer, there map[ir.Digest]int64) (packed, error) {
	e, err := j.file.begin()
	if err != nil {
		return packed{}, err
	}
	known := j.blocks.count()
	p, err := j.layerBytes(ctx, l)
	if err != nil {
		return packed{}, err
	}
	if off, ok := there[p.Digest]; ok {
		p.Offset = off
		j.blocks.forget(known)
		return p, e.drop()
	}
	p.Offset = e.data()
	there[p.Digest] = p.Offset
	return p, e.end(blobPath(digest.Digest(p.Digest)))
}

// layerBytes writes a layer's blob: one that was packed before from where it
// lies, one that comes packed as it is, any other packed now.
func (j *job) layerBytes(ctx context.Context, l backend.Layer) (packed, error) {
	key := j.layerKey(l)
	if p, ok, err := j.copyLayer(ctx, key, l.Blob); ok || err != nil {
		return p, err
	}
	if l.Blob != nil {
		return j.blobBytes(ctx, key, l)
	}
	s, err := j.pack(ctx, l.Write)
	if err == nil && l.DiffID != "" && s.DiffID != l.DiffID {
		err = fmt.Errorf("its bytes have digest %s, and it should be %s", s.DiffID, l.DiffID)
	}
	return packed{Key: key, streamed: s, MediaType: layerType[j.compression]}, err
}

// pack packs what produce writes, to the end of the file.
func (j *job) pack(ctx context.Context, produce producer) (streamed, error) {
	p := packer{compression: j.compression, begin: j.file.off, blocks: j.blocks, progress: j.progress}
	return p.pack(ctx, j.file, produce)
}

func (j *job) progress(n int64) {
	j.emit(backend.Event{Kind: backend.Progress, Current: n, Unit: "B"})
}

// blobBytes copies a layer that comes packed and holds it to what is said of it.
func (j *job) blobBytes(ctx context.Context, key string, l backend.Layer) (packed, error) {
	mediaType, ok := blobType[l.Blob.MediaType]
	if !ok {
		return packed{}, fmt.Errorf("media type %q is not that of a layer", l.Blob.MediaType)
	}
	want := streamed{DiffID: l.Blob.DiffID, Digest: l.Blob.Digest, Size: l.Blob.Size}
	v := &verifier{w: ctxWriter{ctx, j.file}, sum: sha256.New(), left: want.Size}
	if err := l.Write(ctx, v); err != nil {
		return packed{}, err
	}
	if got := ir.DigestOf(v.sum); v.left != 0 || got != want.Digest {
		return packed{}, fmt.Errorf("blob %s: has digest %s and lacks %d bytes", want.Digest, got, v.left)
	}
	return packed{Key: key, streamed: want, MediaType: mediaType}, nil
}

// layerType is the media type by compression.
var layerType = map[string]string{
	gzipName: v1.MediaTypeImageLayerGzip,
	zstdName: v1.MediaTypeImageLayerZstd,
	noneName: v1.MediaTypeImageLayer,
}

// blobType is OCI's media type by what a base image may say.
var blobType = map[string]string{
	v1.MediaTypeImageLayer:     v1.MediaTypeImageLayer,
	v1.MediaTypeImageLayerGzip: v1.MediaTypeImageLayerGzip,
	v1.MediaTypeImageLayerZstd: v1.MediaTypeImageLayerZstd,

	"application/vnd.docker.image.rootfs.diff.tar":              v1.MediaTypeImageLayer,
	"application/vnd.docker.image.rootfs.diff.tar.gzip":         v1.MediaTypeImageLayerGzip,
	"application/vnd.docker.image.rootfs.diff.tar.zstd":         v1.MediaTypeImageLayerZstd,
	"application/vnd.docker.image.rootfs.foreign.diff.tar.gzip": v1.MediaTypeImageLayerGzip,
}

// verifier passes on at most left bytes and hashes them.
type verifier struct {
	w    io.Writer
	sum  hash.Hash
	left int64
}

func (v *verifier) Write(p []byte) (int, error) {
	if int64(len(p)) > v.left {
		return 0, fmt.Errorf("blob is longer than its size says")
	}
	v.left -= int64(len(p))
	v.sum.Write(p)
	return v.w.Write(p)
}
