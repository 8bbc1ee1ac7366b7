package image

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"io"

	"github.com/sysbuild/sysbuild/backend"
	"github.com/sysbuild/sysbuild/compiler/ir"
)

// layerKey names the packed bytes of a layer; "" where its own are not named.
func (j *job) layerKey(l backend.Layer) string {
	if l.Key == "" {
		return ""
	}
	return Packing + " " + j.compression + " " + l.Key
}

// id names the output's bytes by all that they follow from; "" where a layer's
// are not named.
func (j *job) id() string {
	t := j.target
	from := struct {
		Packing, Format, Name, Tag, Compression string
		Flags                                   map[string][]string
		Image                                   *ir.Image
		BaseHistory, History                    []ir.History
		Platform                                ir.Platform
		System                                  *ir.System
		Layers                                  []string
	}{Packing, t.Format, t.Name, t.Tag, j.compression, t.Flags, t.Image, t.BaseHistory, t.History, t.Platform, t.System, nil}
	for _, l := range j.result.Layers {
		name := layerName(l)
		if name == "" {
			return ""
		}
		from.Layers = append(from.Layers, name)
	}
	data, err := json.Marshal(from)
	if err != nil {
		return ""
	}
	sum := sha256.Sum256(data)
	return hex.EncodeToString(sum[:])
}

func layerName(l backend.Layer) string {
	switch {
	case l.Empty:
		return "empty"
	case l.Blob != nil:
		return "blob " + string(l.Blob.Digest) + " " + string(l.Blob.DiffID) + " " + l.Blob.MediaType
	case l.Key != "":
		return "key " + l.Key
	default:
		return ""
	}
}

// copyLayer copies a layer that stands in some archive, if one is known that
// still has its digest. want, where not nil, is what the layer must be.
func (j *job) copyLayer(ctx context.Context, key string, want *backend.Blob) (packed, bool, error) {
	if key == "" {
		return packed{}, false, nil
	}
	for _, r := range j.Cache.records() {
		for _, p := range r.Layers {
			if p.Key != key || want != nil && (p.Digest != want.Digest || p.DiffID != want.DiffID) {
				continue
			}
			begin := j.file.off
			ok, err := r.copyLayer(ctx, p, j.file)
			if ok {
				j.blocks.copied(r, p.Offset, p.Offset+p.Size, begin-p.Offset)
			}
			if ok || err != nil {
				return p, ok, err
			}
		}
	}
	return packed{}, false, nil
}

// copyLayer copies one layer of a record. What turns out not to be it is taken
// back.
func (r record) copyLayer(ctx context.Context, p packed, to *archive) (bool, error) {
	f, ok := r.open()
	if !ok {
		return false, nil
	}
	defer f.Close()
	begin := to.off
	v := &verifier{w: ctxWriter{ctx, to}, sum: sha256.New(), left: p.Size}
	_, err := io.CopyBuffer(struct{ io.Writer }{v}, io.NewSectionReader(f, p.Offset, p.Size), make([]byte, 1<<20))
	if ctx.Err() != nil {
		return false, context.Cause(ctx)
	}
	if err == nil && v.left == 0 && ir.DigestOf(v.sum) == p.Digest {
		return true, nil
	}
	return false, to.rewind(begin)
}
