package registry

import (
	"context"
	"errors"
	"fmt"

	"github.com/google/go-containerregistry/pkg/name"
	v1 "github.com/google/go-containerregistry/pkg/v1"
	"github.com/google/go-containerregistry/pkg/v1/remote"
	"github.com/google/go-containerregistry/pkg/v1/remote/transport"

	"github.com/sysbuild/sysbuild/compiler/ir"
)

// Pushed is an image that a registry has now.
type Pushed struct {
	Ref    string // in full: "docker.io/library/alpine:3"
	Digest ir.Digest
	// Size and MediaType are the manifest's.
	Size      int64
	MediaType string
}

// Push gives the image of an OCI archive or layout to the registry that ref
// names; behind its path may be ":tag" or "@digest", where it holds several. First
// come the blobs that the registry lacks, then the manifest, so that a tag never
// names half an image. Blobs that a repository of the same registry has, that
// of from, are not sent but mounted; "" is none.
func (c *Client) Push(ctx context.Context, file, ref, from string) (Pushed, error) {
	a, err := openArchive(file)
	if err != nil {
		return Pushed{}, err
	}
	defer a.close()
	top, err := a.top()
	if err != nil {
		return Pushed{}, fmt.Errorf("%s: %w", file, err)
	}
	if !top.MediaType.IsImage() {
		return Pushed{}, fmt.Errorf("%s: media type %q is no image's manifest", file, top.MediaType)
	}
	img, err := a.image(top)
	if err != nil {
		return Pushed{}, fmt.Errorf("%s: %w", file, err)
	}
	to, repo, err := c.open(ref)
	if err != nil {
		return Pushed{}, err
	}
	t, err := repo.door.forPush(ctx)
	if err == nil {
		err = c.write(ctx, to, mountable(img, to, from), t)
	}
	if err != nil {
		return Pushed{}, tell(ref, repo.explainPush(ctx, err))
	}
	return Pushed{Ref: Name(ref) + ":" + to.Identifier(), Digest: ir.Digest(top.Digest.String()), Size: top.Size, MediaType: string(top.MediaType)}, nil
}

// uploads is how many blobs are sent at once.
const uploads = 4

func (c *Client) write(ctx context.Context, to name.Reference, img v1.Image, t *transport.Wrapper) error {
	opts := []remote.Option{remote.WithContext(ctx), remote.WithTransport(t), remote.WithJobs(uploads)}
	if c.opts.Progress == nil {
		return remote.Write(to, img, opts...)
	}
	updates, done := make(chan v1.Update, 16), make(chan struct{})
	go func() {
		defer close(done)
		for u := range updates {
			if u.Error == nil {
				c.opts.Progress(to.Context().RepositoryStr(), u.Complete, u.Total, u.Complete == u.Total)
			}
		}
	}()
	err := remote.Write(to, img, append(opts, remote.WithProgress(updates))...) // it closes updates
	<-done
	return err
}

// forPush gives a way in for one that brings something.
func (d *door) forPush(ctx context.Context) (*transport.Wrapper, error) {
	t, err := d.shake(ctx, d.repo.Scope(transport.PushScope))
	if err != nil {
		return nil, err
	}
	w, ok := t.(*transport.Wrapper)
	if !ok {
		return nil, errors.New("the registry library gives no transport of its own")
	}
	return w, nil
}

// explainPush is explain, for one that may not write.
func (r *repository) explainPush(ctx context.Context, err error) error {
	var answer *transport.Error
	if errors.As(err, &answer) && answer.StatusCode == 404 {
		host := hostOf(r.name.Registry)
		return &Error{Host: host, Err: fmt.Errorf("%s: it takes no image of this name (%w)", r.name.RepositoryStr(), err),
			hint: "some registries want a repository to be made first, or lend themselves to pulling alone"}
	}
	return r.explain(ctx, "", err)
}

// mountable is an image whose layers a registry may take out of another
// repository of its own.
func mountable(img v1.Image, to name.Reference, from string) v1.Image {
	source, err := name.ParseReference(from)
	if from == "" || err != nil || source.Context().RegistryStr() != to.Context().RegistryStr() {
		return img
	}
	return &mounted{img, source}
}

type mounted struct {
	v1.Image
	from name.Reference
}

// Layers implements v1.Image.
func (m *mounted) Layers() ([]v1.Layer, error) {
	layers, err := m.Image.Layers()
	for i, l := range layers {
		layers[i] = &remote.MountableLayer{Layer: l, Reference: m.from}
	}
	return layers, err
}
