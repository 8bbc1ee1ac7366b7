package registry

import (
	"archive/tar"
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path"
	"strings"
	"syscall"

	v1 "github.com/google/go-containerregistry/pkg/v1"
	"github.com/google/go-containerregistry/pkg/v1/partial"
	"github.com/google/go-containerregistry/pkg/v1/types"
)

// archive is an OCI image layout (image-spec, image layout): an uncompressed tar
// of one, or a directory. It is another's word until a digest holds.
type archive struct {
	file    *os.File // the tar; nil: a directory
	entries map[string]section
	dir     *os.Root // the directory; nil: a tar
	pick    string   // ":tag" or "@digest" of one image of several; "": the only one
}

// section is where an entry's bytes lie in the file.
type section struct{ offset, size int64 }

// maxEntries bounds the entries of an archive: two for each layer, and a few.
const maxEntries = 1 << 16

func openArchive(name string) (*archive, error) {
	name, pick := splitPick(name)
	st, err := os.Stat(name)
	if err != nil {
		return nil, err
	}
	if st.IsDir() {
		dir, err := os.OpenRoot(name)
		if err != nil {
			return nil, err
		}
		a := &archive{dir: dir, pick: pick}
		if _, err := dir.Stat("index.json"); err != nil {
			return nil, errors.Join(fmt.Errorf("%s: it is no OCI layout: it has no index.json", name), a.close())
		}
		return a, nil
	}
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	a := &archive{file: f, entries: map[string]section{}, pick: pick}
	if err := a.list(); err != nil {
		return nil, errors.Join(fmt.Errorf("%s: read: %w", name, err), a.close())
	}
	return a, nil
}

// splitPick takes ":tag" or "@digest" off a path, unless a file is named so.
func splitPick(name string) (file, pick string) {
	if _, err := os.Stat(name); err == nil {
		return name, ""
	}
	base := strings.LastIndexByte(name, '/') + 1
	at := strings.IndexByte(name[base:], '@')
	if at < 0 {
		at = strings.LastIndexByte(name[base:], ':')
	}
	if at <= 0 {
		return name, ""
	}
	return name[:base+at], name[base+at:]
}

func (a *archive) close() error {
	if a.dir != nil {
		return a.dir.Close()
	}
	return a.file.Close()
}

func (a *archive) list() error {
	r := tar.NewReader(a.file)
	for n := 0; ; n++ {
		h, err := r.Next()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil && n == 0 {
			return errors.New("it is no OCI archive: no tar, or one that was compressed")
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

// open opens an entry and tells its size in bytes.
func (a *archive) open(name string) (io.ReadCloser, int64, error) {
	if a.dir == nil {
		s, ok := a.entries[name]
		if !ok {
			return nil, 0, fmt.Errorf("%s: it is not there", name)
		}
		return io.NopCloser(io.NewSectionReader(a.file, s.offset, s.size)), s.size, nil
	}
	f, err := a.dir.OpenFile(name, os.O_RDONLY|syscall.O_NONBLOCK, 0)
	if err != nil {
		return nil, 0, err
	}
	st, err := f.Stat()
	if err == nil && !st.Mode().IsRegular() {
		err = fmt.Errorf("%s: it is no regular file", name)
	}
	if err != nil {
		return nil, 0, errors.Join(err, f.Close())
	}
	return f, st.Size(), nil
}

// small reads an entry of a few bytes whole.
func (a *archive) small(name string) ([]byte, error) {
	r, size, err := a.open(name)
	if err != nil {
		return nil, err
	}
	defer r.Close()
	if size > maxManifest {
		return nil, fmt.Errorf("%s: %d bytes, and %d are the most", name, size, maxManifest)
	}
	return io.ReadAll(io.LimitReader(r, maxManifest))
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

// top is the image or index that is meant: the only one, or that of the tag or
// the digest.
func (a *archive) top() (v1.Descriptor, error) {
	text, err := a.small("index.json")
	if err != nil {
		return v1.Descriptor{}, err
	}
	var index v1.IndexManifest
	if err := json.Unmarshal(text, &index); err != nil {
		return v1.Descriptor{}, fmt.Errorf("index.json: %w", err)
	}
	var fit []v1.Descriptor
	var names []string
	for _, d := range index.Manifests {
		name := d.Annotations[refName]
		names = append(names, cmp.Or(name, d.Digest.String()))
		if a.pick == "" || a.pick == "@"+d.Digest.String() || a.pick == ":"+name || strings.HasSuffix(name, a.pick) && a.pick[0] == ':' {
			fit = append(fit, d)
		}
	}
	switch {
	case len(fit) == 1:
		return fit[0], nil
	case a.pick == "":
		return v1.Descriptor{}, fmt.Errorf("it holds %d images, and one is pushed at a time: put :TAG or @DIGEST behind its path (%s)", len(fit), strings.Join(names, ", "))
	}
	return v1.Descriptor{}, fmt.Errorf("it holds %d images %s, of %d in all (%s)", len(fit), a.pick, len(index.Manifests), strings.Join(names, ", "))
}

// refName is the annotation that names an image in a layout's index.
const refName = "org.opencontainers.image.ref.name"

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
		r, size, err := i.open(blobName(h))
		if err != nil || size != d.Size {
			return nil, fmt.Errorf("%s: the archive does not have these %d bytes", h, d.Size)
		}
		return &blob{i.archive, d}, r.Close()
	}
	return nil, fmt.Errorf("%s: the manifest names no such blob", h)
}

// blob is one of an archive.
type blob struct {
	*archive
	descriptor v1.Descriptor
}

// Digest implements partial.CompressedLayer.
func (b *blob) Digest() (v1.Hash, error) { return b.descriptor.Digest, nil }

// Size implements partial.CompressedLayer.
func (b *blob) Size() (int64, error) { return b.descriptor.Size, nil }

// MediaType implements partial.CompressedLayer.
func (b *blob) MediaType() (types.MediaType, error) { return b.descriptor.MediaType, nil }

// Compressed implements partial.CompressedLayer. The registry holds the digest.
func (b *blob) Compressed() (io.ReadCloser, error) {
	r, _, err := b.open(blobName(b.descriptor.Digest))
	return r, err
}
