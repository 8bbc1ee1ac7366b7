package registry

import (
	"archive/tar"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path"
	"strings"

	v1 "github.com/google/go-containerregistry/pkg/v1"
	"github.com/google/go-containerregistry/pkg/v1/partial"
	"github.com/google/go-containerregistry/pkg/v1/types"
)

// archive is an OCI image layout in an uncompressed tar (image-spec, image
// layout). It is another's word until a digest holds.
type archive struct {
	file    *os.File
	entries map[string]section
}

// section is where an entry's bytes lie in the file.
type section struct{ offset, size int64 }

// maxEntries bounds the entries of an archive: two for each layer, and a few.
const maxEntries = 1 << 16

func openArchive(name string) (*archive, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	a := &archive{file: f, entries: map[string]section{}}
	if err := a.list(); err != nil {
		return nil, errors.Join(fmt.Errorf("%s: read: %w", name, err), f.Close())
	}
	return a, nil
}

func (a *archive) list() error {
	r := tar.NewReader(a.file)
	for n := 0; ; n++ {
		h, err := r.Next()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return err
		}
		if n > maxEntries {
			return fmt.Errorf("it has more than %d entries", maxEntries)
		}
		if h.Typeflag != tar.TypeReg {
			continue
		}
		at, err := a.file.Seek(0, io.SeekCurrent)
		if err != nil {
			return err
		}
		a.entries[strings.TrimPrefix(path.Clean("/"+h.Name), "/")] = section{at, h.Size}
	}
	if _, ok := a.entries["index.json"]; !ok {
		return errors.New("it is no OCI archive: it has no index.json")
	}
	return nil
}

// small reads an entry of a few bytes whole.
func (a *archive) small(name string) ([]byte, error) {
	s, ok := a.entries[name]
	switch {
	case !ok:
		return nil, fmt.Errorf("%s: it is not there", name)
	case s.size > maxManifest:
		return nil, fmt.Errorf("%s: %d bytes, and %d are the most", name, s.size, maxManifest)
	}
	return io.ReadAll(io.NewSectionReader(a.file, s.offset, s.size))
}

func blobName(h v1.Hash) string { return path.Join("blobs", h.Algorithm, h.Hex) }

// document reads a manifest, an index or a configuration, and holds its digest.
func (a *archive) document(h v1.Hash) ([]byte, error) {
	text, err := a.small(blobName(h))
	if err != nil {
		return nil, err
	}
	if got, _, err := v1.SHA256(bytes.NewReader(text)); err != nil || got != h {
		return nil, fmt.Errorf("%s: its digest is %s", h, got)
	}
	return text, nil
}

// top is the one image or index that the archive is of.
func (a *archive) top() (v1.Descriptor, error) {
	text, err := a.small("index.json")
	if err != nil {
		return v1.Descriptor{}, err
	}
	var index v1.IndexManifest
	if err := json.Unmarshal(text, &index); err != nil {
		return v1.Descriptor{}, fmt.Errorf("index.json: %w", err)
	}
	if len(index.Manifests) != 1 {
		return v1.Descriptor{}, fmt.Errorf("it holds %d images, and one is pushed at a time", len(index.Manifests))
	}
	return index.Manifests[0], nil
}

// image gives the image of a descriptor.
func (a *archive) image(d v1.Descriptor) (v1.Image, error) {
	text, err := a.document(d.Digest)
	if err != nil {
		return nil, err
	}
	var m v1.Manifest
	if err := json.Unmarshal(text, &m); err != nil {
		return nil, fmt.Errorf("%s: manifest: %w", d.Digest, err)
	}
	config, err := a.document(m.Config.Digest)
	if err != nil {
		return nil, fmt.Errorf("configuration: %w", err)
	}
	return partial.CompressedToImage(&archived{a, d, text, config, &m})
}

// archived is an image of an archive, as the registry library takes images.
type archived struct {
	*archive
	descriptor v1.Descriptor
	text       []byte // the manifest's
	config     []byte
	manifest   *v1.Manifest
}

// RawConfigFile implements partial.CompressedImageCore.
func (i *archived) RawConfigFile() ([]byte, error) { return i.config, nil }

// MediaType implements partial.CompressedImageCore.
func (i *archived) MediaType() (types.MediaType, error) { return i.descriptor.MediaType, nil }

// RawManifest implements partial.CompressedImageCore.
func (i *archived) RawManifest() ([]byte, error) { return i.text, nil }

// LayerByDigest implements partial.CompressedImageCore.
func (i *archived) LayerByDigest(h v1.Hash) (partial.CompressedLayer, error) {
	for _, d := range append([]v1.Descriptor{i.manifest.Config}, i.manifest.Layers...) {
		if d.Digest != h {
			continue
		}
		s, ok := i.entries[blobName(h)]
		if !ok || s.size != d.Size {
			return nil, fmt.Errorf("%s: the archive does not have these %d bytes", h, d.Size)
		}
		return &blob{i.file, s, d}, nil
	}
	return nil, fmt.Errorf("%s: the manifest names no such blob", h)
}

// blob is one of an archive.
type blob struct {
	file       *os.File
	where      section
	descriptor v1.Descriptor
}

// Digest implements partial.CompressedLayer.
func (b *blob) Digest() (v1.Hash, error) { return b.descriptor.Digest, nil }

// Size implements partial.CompressedLayer.
func (b *blob) Size() (int64, error) { return b.where.size, nil }

// MediaType implements partial.CompressedLayer.
func (b *blob) MediaType() (types.MediaType, error) { return b.descriptor.MediaType, nil }

// Compressed implements partial.CompressedLayer. The registry holds the digest.
func (b *blob) Compressed() (io.ReadCloser, error) {
	return io.NopCloser(io.NewSectionReader(b.file, b.where.offset, b.where.size)), nil
}
