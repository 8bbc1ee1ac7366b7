package registry

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"net/http"
	"strings"

	"github.com/google/go-containerregistry/pkg/name"
	"github.com/google/go-containerregistry/pkg/v1/remote"
	"github.com/google/go-containerregistry/pkg/v1/remote/transport"

	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/rpm/fetch"
)

// repository is one repository of a registry, not yet spoken to.
type repository struct {
	name  name.Repository
	door  *door
	files *fetch.Client
}

func (c *Client) newRepository(n name.Repository) *repository {
	d := &door{client: c, repo: n}
	return &repository{name: n, door: d, files: &fetch.Client{
		Dir: c.opts.Dir, Parallel: 4, Progress: c.opts.Progress, Taken: c.opts.Taken,
		HTTP: &http.Client{Transport: d, CheckRedirect: redirect},
	}}
}

// fetch brings a manifest or a blob into the cache: resumed, tried again,
// checked. One that is there is not asked for.
func (r *repository) fetch(ctx context.Context, kind string, b Blob, limit int64) (fetch.File, error) {
	if b.Size > limit {
		return fetch.File{}, fmt.Errorf("%s: %d bytes, and %d are the most", b.Digest, b.Size, limit)
	}
	f, err := r.files.Fetch(ctx, fetch.Request{
		URLs:   []string{r.url(kind, string(b.Digest))},
		Digest: string(b.Digest), Size: b.Size, Limit: limit,
		Label: r.name.RepositoryStr() + "@" + short(b.Digest),
	})
	if errors.Is(err, fs.ErrNotExist) {
		return f, r.gone(kind, b.Digest)
	}
	return f, r.explain(ctx, "", err)
}

// gone is a digest that the registry does not have.
func (r *repository) gone(kind string, d ir.Digest) error {
	e := &Error{Host: hostOf(r.name.Registry), is: fs.ErrNotExist}
	if kind == "manifests" {
		e.Err = fmt.Errorf("%s has no image %s", r.name.RepositoryStr(), d)
		e.hint = "look at the digest; registries remove what no tag names"
		return e
	}
	e.Err = fmt.Errorf("%s has no blob %s, which a manifest of it names", r.name.RepositoryStr(), d)
	e.hint = "the registry lost a part of the image: push it anew, or use another"
	return e
}

func (r *repository) url(kind, what string) string {
	return fmt.Sprintf("%s://%s/v2/%s/%s/%s", r.name.Scheme(), r.name.RegistryStr(), r.name.RepositoryStr(), kind, what)
}

func short(d ir.Digest) string {
	if len(d) > len("sha256:")+12 {
		return string(d[:len("sha256:")+12])
	}
	return string(d)
}

// resolve asks which digest a tag has: one HEAD. A registry that does not
// answer those is asked for the manifest.
func (r *repository) resolve(ctx context.Context, ref name.Reference) (Blob, error) {
	t, err := r.door.open(ctx)
	if err != nil {
		return Blob{}, r.explain(ctx, ref.Identifier(), err)
	}
	opts := []remote.Option{remote.WithContext(ctx), remote.WithTransport(t)}
	if d, err := remote.Head(ref, opts...); err == nil {
		return Blob{MediaType: string(d.MediaType), Digest: ir.Digest(d.Digest.String()), Size: d.Size}, nil
	}
	d, err := remote.Get(ref, opts...)
	if err != nil {
		return Blob{}, r.explain(ctx, ref.Identifier(), err)
	}
	return Blob{MediaType: string(d.MediaType), Digest: ir.Digest(d.Digest.String()), Size: d.Size}, nil
}

// tags are some of the repository's tags. known is false where the registry
// says that there is no such repository.
func (r *repository) tags(ctx context.Context) (tags []string, known bool) {
	t, err := r.door.open(ctx)
	if err != nil {
		return nil, true
	}
	p, err := remote.NewPuller(remote.WithTransport(t), remote.WithPageSize(maxTags))
	if err != nil {
		return nil, true
	}
	l, err := p.Lister(ctx, r.name)
	if err == nil && l.HasNext() {
		var page *remote.Tags
		if page, err = l.Next(ctx); err == nil {
			return page.Tags, true
		}
	}
	return nil, err == nil || !strings.Contains(err.Error(), string(transport.NameUnknownErrorCode))
}

// maxTags is how many tags are asked for to find one that is alike.
const maxTags = 1000

// explain makes an error that says what a person can do about it.
func (r *repository) explain(ctx context.Context, tag string, err error) error {
	if err == nil || ctx.Err() != nil {
		return err
	}
	host := hostOf(r.name.Registry)
	var answer *transport.Error
	switch {
	case errors.As(err, &answer) && answer.StatusCode == http.StatusNotFound:
		return notFound(r, ctx, tag, answer)
	case errors.As(err, &answer) && (answer.StatusCode == http.StatusUnauthorized || answer.StatusCode == http.StatusForbidden):
		return unauthorized(host, r.name.RepositoryStr(), answer.StatusCode)
	case errors.As(err, &answer) && answer.StatusCode == http.StatusTooManyRequests:
		return &Error{Host: host, Err: err, hint: "the registry lets no more requests through for now; log in with docker login " + host + ", or try later"}
	}
	return network(host, err)
}
