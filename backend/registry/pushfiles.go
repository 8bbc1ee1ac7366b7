package registry

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/google/go-containerregistry/pkg/name"
	v1 "github.com/google/go-containerregistry/pkg/v1"
	"github.com/google/go-containerregistry/pkg/v1/remote"
	"github.com/google/go-containerregistry/pkg/v1/static"
	"github.com/google/go-containerregistry/pkg/v1/types"
	"golang.org/x/sync/errgroup"

	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/rpm/artifact"
)

// files is the manifest of an artifact of files.
type files struct {
	SchemaVersion int          `json:"schemaVersion"`
	Type          string       `json:"mediaType"`
	ArtifactType  string       `json:"artifactType"`
	Config        descriptor   `json:"config"`
	Layers        []titledFile `json:"layers"`
}

type titledFile struct {
	descriptor
	Annotations map[string]string `json:"annotations"`
}

// PushPackages gives a directory of packages to the registry that ref names, as
// rpm/artifact describes it: its package files, and its metadata where it has
// repodata/repomd.xml. The same directory gives the same manifest. What the
// registry has already is not sent; the manifest comes last.
func (c *Client) PushPackages(ctx context.Context, dir, ref string) (Pushed, error) {
	names, err := repositoryFiles(dir)
	if err != nil {
		return Pushed{}, err
	}
	to, repo, err := c.open(strings.TrimPrefix(ref, artifact.Scheme))
	if err != nil {
		return Pushed{}, err
	}
	t, err := repo.door.forPush(ctx)
	if err != nil {
		return Pushed{}, tell(ref, repo.explainPush(ctx, err))
	}
	opts := []remote.Option{remote.WithContext(ctx), remote.WithTransport(t)}
	m := files{SchemaVersion: 2, Type: string(types.OCIManifestSchema1), ArtifactType: artifact.Type, Layers: make([]titledFile, len(names))}
	empty := static.NewLayer([]byte(emptyConfig), emptyType)
	if m.Config, err = describe(empty); err != nil {
		return Pushed{}, err
	}
	if err := remote.WriteLayer(to.Context(), empty, opts...); err != nil {
		return Pushed{}, tell(ref, repo.explainPush(ctx, err))
	}
	var g errgroup.Group
	g.SetLimit(uploads)
	for i, file := range names {
		g.Go(func() (err error) {
			m.Layers[i], err = c.pushFile(dir, file, to.Context(), opts)
			return err
		})
	}
	if err := g.Wait(); err != nil {
		return Pushed{}, tell(ref, repo.explainPush(ctx, err))
	}
	raw, err := json.Marshal(m)
	if err != nil {
		return Pushed{}, fmt.Errorf("%s: encode: %w", ref, err)
	}
	if len(raw) > artifact.MaxManifest {
		return Pushed{}, fmt.Errorf("%s: %d files make a manifest of %d bytes, and registries take %d: push several artifacts", dir, len(names), len(raw), artifact.MaxManifest)
	}
	if err := remote.Put(to, manifest(raw), opts...); err != nil {
		return Pushed{}, tell(ref, repo.explainPush(ctx, err))
	}
	sum := sha256.Sum256(raw)
	return Pushed{
		Ref: Name(to.Context().Name()) + ":" + to.Identifier(), Digest: ir.Digest("sha256:" + hex.EncodeToString(sum[:])),
		Size: int64(len(raw)), MediaType: m.Type,
	}, nil
}

// repositoryFiles lists what belongs to a repository, sorted, by paths below dir.
func repositoryFiles(dir string) (names []string, err error) {
	err = filepath.WalkDir(dir, func(p string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		file, err := filepath.Rel(dir, p)
		if file = filepath.ToSlash(file); err == nil && (strings.HasSuffix(file, ".rpm") || strings.HasPrefix(file, "repodata/")) {
			names = append(names, file)
		}
		return err
	})
	if err == nil && len(names) == 0 {
		err = fmt.Errorf("%s: has no package: a directory of *.rpm files, with repodata/ or without, is wanted", dir)
	}
	return names, err
}

func (c *Client) pushFile(dir, file string, to name.Repository, opts []remote.Option) (titledFile, error) {
	l, err := newFileLayer(filepath.Join(dir, filepath.FromSlash(file)))
	if err != nil {
		return titledFile{}, err
	}
	d, err := describe(l)
	if err != nil {
		return titledFile{}, err
	}
	err = remote.WriteLayer(to, l, opts...)
	if c.opts.Progress != nil && err == nil {
		c.opts.Progress(file, d.Size, d.Size, true)
	}
	return titledFile{d, map[string]string{artifact.Title: file}}, err
}

func describe(l v1.Layer) (d descriptor, err error) {
	sum, err := l.Digest()
	size, err2 := l.Size()
	kind, err3 := l.MediaType()
	return descriptor{string(kind), ir.Digest(sum.String()), size}, errors.Join(err, err2, err3)
}

// fileLayer is a file as it is.
type fileLayer struct {
	path string
	sum  v1.Hash
	size int64
}

func newFileLayer(path string) (*fileLayer, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	l := &fileLayer{path: path}
	if l.sum, l.size, err = v1.SHA256(f); err != nil {
		return nil, fmt.Errorf("%s: read: %w", path, err)
	}
	if l.size == 0 {
		return nil, fmt.Errorf("%s: is empty", path)
	}
	return l, nil
}

// Digest implements v1.Layer.
func (l *fileLayer) Digest() (v1.Hash, error) { return l.sum, nil }

// DiffID implements v1.Layer.
func (l *fileLayer) DiffID() (v1.Hash, error) { return l.sum, nil }

// Compressed implements v1.Layer.
func (l *fileLayer) Compressed() (io.ReadCloser, error) { return os.Open(l.path) }

// Uncompressed implements v1.Layer.
func (l *fileLayer) Uncompressed() (io.ReadCloser, error) { return os.Open(l.path) }

// Size implements v1.Layer.
func (l *fileLayer) Size() (int64, error) { return l.size, nil }

// MediaType implements v1.Layer.
func (l *fileLayer) MediaType() (types.MediaType, error) {
	if strings.HasSuffix(l.path, ".rpm") {
		return artifact.PackageType, nil
	}
	return "application/octet-stream", nil
}
