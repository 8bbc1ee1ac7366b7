// Package open reads images: OCI archives and layouts, archives of docker save,
// App Container images, bare root file systems as tar or directory, and images
// of registries. It gives what is in them as one kind of value, whichever they
// are of: documents, configuration, layers as tar streams, and the file system
// that the layers make together.
//
// What it promises: every byte that has a digest is held against it, and one
// that does not hold is an error, at the latest where a stream ends. Documents
// are bounded, names never lead out of a root, and a file's content is never
// held in memory. It runs nothing and writes nothing but the cache of a
// registry's client.
package open

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"runtime"

	"github.com/appc/spec/schema"

	"github.com/sysbuild/sysbuild/backend/changeset"
	"github.com/sysbuild/sysbuild/backend/native/ocidir"
	"github.com/sysbuild/sysbuild/backend/registry"
	"github.com/sysbuild/sysbuild/compiler/ir"
)

// Options are how images are looked for.
type Options struct {
	// Platform is "linux/arm64" or the like, of which the image must be where
	// there are several; "": this machine's, or else the only one there is.
	Platform string
	Registry *registry.Client // nil: images of registries are refused
}

// Image is an open image.
type Image struct {
	Place
	// Digest is that of the manifest; of a docker archive, which has none,
	// that of the configuration; of a tar that of the file, which is known when
	// its one layer was read to its end. "" of a directory.
	Digest ir.Digest
	// ImageID is an App Container image's, known as a tar's digest is.
	ImageID string
	Names   []string // what it is called inside, the fullest first
	// Config is never nil. A bare root file system's says nothing, and an App
	// Container image's is what its manifest says in these words.
	Config  *ir.Image
	History []ir.History
	Layers  []Layer // the lowest first

	// Manifest and ConfigText are the documents as they stand; nil where the
	// format has none.
	Manifest, ConfigText       []byte
	ManifestType, ConfigDigest string
	App                        *schema.ImageManifest // an App Container image's; nil of all others

	oci  *ocidir.Image
	file *os.File
}

// Layer is one layer. Of a format without layers it is the whole image.
type Layer struct {
	MediaType string // "" where nothing says it
	Digest    string // of the packed bytes; "" where nothing says it
	DiffID    string // of the tar stream; "" where nothing says it
	Size      int64  // packed, in bytes; 0 where nothing says it
}

// Open opens the image that ref names: Find's rules.
func Open(ctx context.Context, ref string, o Options) (*Image, error) {
	p, err := Find(ref)
	if err != nil {
		return nil, err
	}
	img := &Image{Place: p, Config: &ir.Image{}}
	switch p.Kind {
	case Dir:
		img.Layers = []Layer{{}}
	case Registry:
		err = img.pull(ctx, o)
	case Tar, ACI:
		err = img.openSingle(ctx)
	default:
		err = img.openLayout(o.Platform)
	}
	if err != nil {
		img.Close()
		return nil, err
	}
	return img, nil
}

// Close gives the image's file up.
func (i *Image) Close() error {
	var errs []error
	if i.oci != nil {
		errs = append(errs, i.oci.Close())
	}
	if i.file != nil {
		errs = append(errs, i.file.Close())
	}
	return errors.Join(errs...)
}

func ownPlatform() string { return "linux/" + runtime.GOARCH }

var sourceKinds = map[Kind]ir.SourceKind{OCILayout: ir.OCILayout, OCIArchive: ir.OCIArchive, DockerArchive: ir.DockerArchive}

func (i *Image) openLayout(platform string) error {
	tree, kind := changeset.New(i.Directory), sourceKinds[i.Kind]
	if platform != "" {
		img, err := ocidir.Open(tree, kind, i.Name, "", platform)
		return i.take(img, err)
	}
	img, err := ocidir.Open(tree, kind, i.Name, "", ownPlatform())
	if err != nil {
		// An image for another machine can be looked at where it is the only one.
		if other, anyErr := ocidir.Open(tree, kind, i.Name, "", ""); anyErr == nil {
			img, err = other, nil
		}
	}
	return i.take(img, err)
}

// take fills in what the reader of layouts has read.
func (i *Image) take(img *ocidir.Image, err error) error {
	if err != nil {
		return err
	}
	i.oci, i.Digest, i.Names, i.Config, i.History = img, img.Digest, img.Names, img.Config, img.History
	i.Manifest, i.ManifestType, i.ConfigText, i.ConfigDigest = img.Manifest, img.ManifestType, img.ConfigText, img.ConfigDigest
	for _, l := range img.Layers {
		i.Layers = append(i.Layers, Layer{l.MediaType, l.Digest, l.DiffID, l.Size})
	}
	return nil
}

func (i *Image) pull(ctx context.Context, o Options) error {
	if o.Registry == nil {
		return fmt.Errorf("%s: images of registries are not taken here", i.Ref)
	}
	platform := o.Platform
	if platform == "" {
		platform = ownPlatform()
	}
	m, err := o.Registry.Pin(ctx, i.Name, platform, "")
	if err != nil {
		return err
	}
	img, err := ocidir.Pulled(ocidir.Blob{Digest: string(m.Digest), Size: m.Size}, func(b ocidir.Blob) (io.ReadCloser, int64, error) {
		get := o.Registry.Blob
		if b.Digest == string(m.Digest) {
			get = o.Registry.Manifest
		}
		f, err := get(ctx, i.Name, registry.Blob{MediaType: b.MediaType, Digest: ir.Digest(b.Digest), Size: b.Size})
		return f, b.Size, err
	})
	return i.take(img, err)
}

// openSingle opens a tar, and reads the manifest of one that is an App
// Container image.
func (i *Image) openSingle(ctx context.Context) (err error) {
	if i.file, err = os.Open(i.File()); err != nil {
		return err
	}
	st, err := i.file.Stat()
	if err != nil {
		return err
	}
	i.Layers = []Layer{{Size: st.Size()}}
	if i.Kind == Tar {
		return nil
	}
	if err := i.readApp(ctx); err != nil {
		return fmt.Errorf("%s: %w", i.Ref, err)
	}
	return nil
}
