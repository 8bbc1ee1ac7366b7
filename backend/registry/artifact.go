package registry

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"slices"
	"strings"

	"github.com/google/go-containerregistry/pkg/name"

	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/rpm/artifact"
	"github.com/sysbuild/sysbuild/rpm/fetch"
)

// IsArtifact says that a request is one for Fetch: its first URL begins with
// "oci://".
func IsArtifact(req fetch.Request) bool {
	return len(req.URLs) > 0 && strings.HasPrefix(req.URLs[0], artifact.Scheme)
}

// Fetch brings what an "oci://" URL names into the cache: an artifact's manifest,
// a file of an artifact, or a blob. It implements fetch.Fetcher for such URLs. A
// path that the artifact has not is fs.ErrNotExist.
func (c *Client) Fetch(ctx context.Context, req fetch.Request) (fetch.File, error) {
	var errs []error
	for _, u := range req.URLs {
		f, err := c.fetchURL(ctx, u, req)
		if err == nil {
			f.URL = u
			return f, nil
		}
		if errs = append(errs, err); ctx.Err() != nil {
			break
		}
	}
	return fetch.File{}, errors.Join(errs...)
}

func (c *Client) fetchURL(ctx context.Context, u string, req fetch.Request) (fetch.File, error) {
	ref, err := artifact.Parse(u)
	if err != nil {
		return fetch.File{}, err
	}
	_, repo, err := c.open(ref.Reference())
	if err != nil {
		return fetch.File{}, err
	}
	if ref.Blob != "" {
		return repo.blob(ctx, artifact.File{Path: ref.Path, Digest: ref.Blob, Size: req.Size}, req)
	}
	m, err := c.manifestOf(ctx, ref)
	if err != nil || ref.Path == "" {
		return m, err
	}
	files, err := artifactFiles(m.Path)
	if err != nil {
		return fetch.File{}, fmt.Errorf("%s: %w", ref.Reference(), err)
	}
	i := slices.IndexFunc(files, func(f artifact.File) bool { return f.Path == ref.Path })
	if i < 0 {
		return fetch.File{}, fmt.Errorf("%s: has no file %s: %w", ref.Reference(), ref.Path, fs.ErrNotExist)
	}
	return repo.blob(ctx, files[i], req)
}

// manifestOf brings the manifest, by the digest that its tag has now.
func (c *Client) manifestOf(ctx context.Context, ref artifact.Ref) (fetch.File, error) {
	text := ref.Reference()
	parsed, repo, err := c.open(text)
	if err != nil {
		return fetch.File{}, err
	}
	b := Blob{Digest: ir.Digest(ref.Digest)}
	if _, tag := parsed.(name.Tag); tag {
		if b, err = repo.resolve(ctx, parsed); err != nil {
			return fetch.File{}, tell(text, err)
		}
	}
	f, err := repo.fetch(ctx, "manifests", b, artifact.MaxManifest)
	return f, tell(text, err)
}

func artifactFiles(manifest string) ([]artifact.File, error) {
	text, err := os.ReadFile(manifest)
	if err != nil {
		return nil, err
	}
	return artifact.Files(text)
}

// blob brings a file, which must be what the request wants too.
func (r *repository) blob(ctx context.Context, file artifact.File, req fetch.Request) (fetch.File, error) {
	if req.Size > 0 && file.Size > 0 && req.Size != file.Size {
		return fetch.File{}, fmt.Errorf("%s: get: %w", file.Path, &fetch.MismatchError{What: "size", Want: fmt.Sprint(req.Size), Got: fmt.Sprint(file.Size)})
	}
	own := req
	own.URLs, own.Size, own.Access = []string{r.url("blobs", file.Digest)}, file.Size, nil
	if own.Label == "" {
		own.Label = file.Path
	}
	if own.Digest == "" {
		own.Digest = file.Digest
	}
	f, err := r.files.Fetch(ctx, own)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return f, tell(r.name.Name(), r.gone("blobs", ir.Digest(file.Digest)))
	case err != nil:
		return f, tell(r.name.Name(), r.explain(ctx, "", err))
	case f.Digest != file.Digest:
		return fetch.File{}, fmt.Errorf("%s: get: %w", file.Path, &fetch.MismatchError{What: "digest", Want: file.Digest, Got: f.Digest})
	}
	return f, nil
}
