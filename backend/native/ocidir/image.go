package ocidir

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strings"

	"github.com/sysbuild/sysbuild/backend/changeset"
	"github.com/sysbuild/sysbuild/compiler/ir"
)

// Image is an open image.
type Image struct {
	Digest  ir.Digest // of its manifest; in docker's archive, of its configuration
	Size    int64     // of the same, in bytes
	Config  *ir.Image
	History []ir.History
	Layers  []Layer
	Names   []string // as the layout or the archive calls it, the fullest first; nil: not at all

	// Texts are the documents themselves, with their media types where
	// something says them. A docker archive has no manifest.
	Manifest, ConfigText       []byte
	ManifestType, ConfigDigest string

	files  files
	closer io.Closer
}

// Layer is one packed layer. Where nothing is said of the packed bytes, as in
// docker's archive, Digest is "" and the tar is checked against DiffID.
type Layer struct {
	Blob
	DiffID string
	name   string
}

// Limits of what is read whole, in bytes.
const (
	maxIndex    = 4 << 20
	maxManifest = 4 << 20
	maxConfig   = 8 << 20
	maxLayers   = 127
)

// Open opens the image that ref names in a tree. ref is a path, and in a
// layout perhaps ":tag" or "@digest" behind it. A want that is not "" names
// the image whatever ref says.
func Open(tree *changeset.Tree, kind ir.SourceKind, ref string, want ir.Digest, platform string) (*Image, error) {
	img, err := open(tree, kind, ref, want, platform)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", ref, err)
	}
	return img, nil
}

func open(tree *changeset.Tree, kind ir.SourceKind, ref string, want ir.Digest, platform string) (*Image, error) {
	if kind == ir.OCILayout {
		dir, tag, digest := split(tree, ref)
		if want == "" {
			want = digest
		}
		return load(layout{tree, dir}, tag, want, platform)
	}
	f, _, err := tree.Open(ref)
	if err != nil {
		return nil, err
	}
	img, err := openFile(f, kind, want, platform)
	if err != nil {
		f.Close()
		return nil, err
	}
	img.closer = f
	return img, nil
}

func openFile(f *os.File, kind ir.SourceKind, want ir.Digest, platform string) (*Image, error) {
	a, err := openArchive(f)
	if err != nil {
		return nil, err
	}
	if kind == ir.DockerArchive {
		return loadDocker(a, want, platform)
	}
	return load(a, "", want, platform)
}

// Pulled opens the image of a manifest whose blobs come from elsewhere. get
// gives bytes that were checked.
func Pulled(m Blob, get func(Blob) (io.ReadCloser, int64, error)) (*Image, error) {
	return loadManifest(pulled(get), m)
}

// pulled are files that are asked for by their descriptors.
type pulled func(Blob) (io.ReadCloser, int64, error)

func (pulled) open(name string) (io.ReadCloser, int64, error) {
	return nil, 0, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
}

// split takes a tag or a digest off a layout's path, unless a directory is
// named so.
func split(tree *changeset.Tree, ref string) (dir, tag string, digest ir.Digest) {
	if _, err := tree.Stat(ref); err == nil {
		return ref, "", ""
	}
	if dir, d, ok := strings.Cut(ref, "@"); ok {
		return dir, "", ir.Digest(d)
	}
	if i := strings.LastIndexByte(ref, ':'); i > strings.LastIndexByte(ref, '/') {
		return ref[:i], ref[i+1:], ""
	}
	return ref, "", ""
}

// Close gives the image's file up.
func (i *Image) Close() error {
	if i.closer == nil {
		return nil
	}
	return i.closer.Close()
}

// Open opens a layer's packed bytes. Their end is an error where the digest is
// not what it should be.
func (i *Image) Open(l Layer) (io.ReadCloser, error) {
	if get, ok := i.files.(pulled); ok { // checked when they came
		r, _, err := get(l.Blob)
		return r, err
	}
	if l.Digest == "" {
		r, _, err := i.files.open(l.name)
		return r, err
	}
	return openBlob(i.files, l.name, l.Blob)
}

// errNoImage is a layout or archive without the image that is asked for.
var errNoImage = errors.New("no such image")

func load(f files, tag string, want ir.Digest, platform string) (*Image, error) {
	top, _, err := f.open("index.json")
	if errors.Is(err, fs.ErrNotExist) {
		return nil, errors.New("no index.json: not an OCI layout")
	}
	if err != nil {
		return nil, err
	}
	defer top.Close()
	text, err := readAll(top, "index.json", maxIndex)
	if err != nil {
		return nil, err
	}
	m, err := choose(f, text, choice{tag: tag, digest: string(want), platform: platform}, 0)
	if err != nil {
		return nil, err
	}
	img, err := loadManifest(f, m.Blob)
	if err != nil {
		return nil, err
	}
	img.Names = m.names()
	return img, nil
}

func loadManifest(f files, m Blob) (*Image, error) {
	text, err := read(f, m, maxManifest)
	if err != nil {
		return nil, err
	}
	var manifest struct {
		Config Blob   `json:"config"`
		Layers []Blob `json:"layers"`
	}
	if err := json.Unmarshal(text, &manifest); err != nil {
		return nil, fmt.Errorf("manifest: %w", err)
	}
	img := &Image{Digest: ir.Digest(m.Digest), Size: m.Size, files: f, Manifest: text, ManifestType: m.MediaType}
	if err := manifest.Config.isConfig(); err != nil {
		return nil, err
	}
	text, err = read(f, manifest.Config, maxConfig)
	if err != nil {
		return nil, fmt.Errorf("configuration: %w", err)
	}
	img.ConfigText, img.ConfigDigest = text, manifest.Config.Digest
	diffIDs, err := img.configure(text)
	if err != nil {
		return nil, err
	}
	if len(diffIDs) != len(manifest.Layers) || len(diffIDs) > maxLayers {
		return nil, fmt.Errorf("the manifest has %d layers and the configuration %d; %d is the most", len(manifest.Layers), len(diffIDs), maxLayers)
	}
	for i, l := range manifest.Layers {
		if err := errors.Join(l.check(), l.isLayer()); err != nil {
			return nil, err
		}
		img.Layers = append(img.Layers, Layer{Blob: l, DiffID: diffIDs[i], name: blobName(l.Digest)})
	}
	return img, nil
}

// choice is what is asked for.
type choice struct{ tag, digest, platform string }

// choose finds a manifest in an index, or in an index below it.
func choose(f files, text []byte, want choice, depth int) (descriptor, error) {
	var index struct {
		Manifests []descriptor `json:"manifests"`
	}
	if err := json.Unmarshal(text, &index); err != nil {
		return descriptor{}, fmt.Errorf("index: %w", err)
	}
	var fit []descriptor
	for _, d := range index.Manifests {
		if d.fits(want) {
			fit = append(fit, d)
		}
	}
	if len(fit) == 0 && want.digest != "" && depth == 0 {
		fit = index.Manifests // perhaps in an index below
	}
	if len(fit) > 1 && want.tag == "" && want.digest == "" && depth == 0 {
		return descriptor{}, fmt.Errorf("%w: it holds %d images; say which by :tag or @digest (%s)", errNoImage, len(fit), listed(fit))
	}
	for _, d := range fit {
		if !strings.Contains(d.MediaType, "index") && !strings.Contains(d.MediaType, "manifest.list") {
			if want.digest == "" || d.Digest == want.digest {
				return d, nil
			}
			continue
		}
		if depth >= 2 {
			return descriptor{}, errors.New("index: too deep")
		}
		below, err := read(f, d.Blob, maxIndex)
		if err != nil {
			return descriptor{}, err
		}
		inner := choice{platform: want.platform, digest: want.digest}
		if d.Digest == want.digest {
			inner.digest = ""
		}
		if m, err := choose(f, below, inner, depth+1); !errors.Is(err, errNoImage) {
			m.Annotations = d.Annotations // the name is the whole index's
			return m, err
		}
	}
	return descriptor{}, fmt.Errorf("%w: none is %s", errNoImage, want)
}

type descriptor struct {
	Blob
	Annotations map[string]string `json:"annotations"`
	Platform    *struct {
		OS           string `json:"os"`
		Architecture string `json:"architecture"`
	} `json:"platform"`
}

// names are what the descriptor calls its image.
func (d descriptor) names() (out []string) {
	for _, key := range []string{"io.containerd.image.name", refName} {
		if n := d.Annotations[key]; n != "" {
			out = append(out, n)
		}
	}
	return out
}

// listed are the names of a few images, or their digests.
func listed(all []descriptor) string {
	var out []string
	for _, d := range all[:min(len(all), 20)] {
		out = append(out, cmp.Or(d.Annotations[refName], d.Digest))
	}
	return strings.Join(out, ", ")
}

// refName is the annotation that names an image in a layout's index.
const refName = "org.opencontainers.image.ref.name"

func (d descriptor) fits(want choice) bool {
	if want.digest != "" {
		return d.Digest == want.digest
	}
	if want.tag != "" {
		ref := d.Annotations[refName]
		return ref == want.tag || strings.HasSuffix(ref, ":"+want.tag)
	}
	if d.Platform == nil || want.platform == "" || d.Platform.OS == "" {
		return true
	}
	return want.platform == d.Platform.OS+"/"+d.Platform.Architecture
}

// String implements fmt.Stringer.
func (c choice) String() string {
	switch {
	case c.digest != "":
		return c.digest
	case c.tag != "":
		return "tagged " + c.tag
	}
	return "for " + c.platform
}
