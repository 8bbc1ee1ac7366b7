package registry

import (
	"context"
	"encoding/json"
	"fmt"

	"github.com/google/go-containerregistry/pkg/v1/remote"
	"github.com/google/go-containerregistry/pkg/v1/static"
	"github.com/google/go-containerregistry/pkg/v1/types"

	"github.com/sysbuild/sysbuild/compiler/ir"
)

// emptyConfig is the configuration of what has none, by its type.
// https://github.com/opencontainers/image-spec/blob/v1.1.1/manifest.md#guidance-for-an-empty-descriptor
const (
	emptyType   = "application/vnd.oci.empty.v1+json"
	emptyConfig = "{}"
)

// descriptor is a blob or manifest as another document names it.
type descriptor struct {
	MediaType string    `json:"mediaType"`
	Digest    ir.Digest `json:"digest"`
	Size      int64     `json:"size"`
}

// referrer is a manifest about another image.
type referrer struct {
	SchemaVersion int          `json:"schemaVersion"`
	Type          string       `json:"mediaType"`
	ArtifactType  string       `json:"artifactType"`
	Config        descriptor   `json:"config"`
	Layers        []descriptor `json:"layers"`
	Subject       descriptor   `json:"subject"`
}

// Attach puts a document about an image that was pushed beside it, so that who
// asks the registry what refers to the image finds it: by its API, or by the tag
// that older registries have for it.
// https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#pushing-manifests-with-subject
func (c *Client) Attach(ctx context.Context, to Pushed, mediaType string, text []byte) error {
	ref, repo, err := c.open(to.Ref)
	if err != nil {
		return err
	}
	t, err := repo.door.forPush(ctx)
	if err != nil {
		return tell(to.Ref, repo.explainPush(ctx, err))
	}
	opts := []remote.Option{remote.WithContext(ctx), remote.WithTransport(t)}
	m := referrer{
		SchemaVersion: 2, Type: string(types.OCIManifestSchema1), ArtifactType: mediaType,
		Subject: descriptor{to.MediaType, to.Digest, to.Size},
	}
	for _, blob := range []struct {
		mediaType string
		text      []byte
		at        *descriptor
	}{{emptyType, []byte(emptyConfig), &m.Config}, {mediaType, text, nil}} {
		layer := static.NewLayer(blob.text, types.MediaType(blob.mediaType))
		sum, err := layer.Digest()
		if err != nil {
			return err
		}
		d := descriptor{blob.mediaType, ir.Digest(sum.String()), int64(len(blob.text))}
		if blob.at != nil {
			*blob.at = d
		} else {
			m.Layers = append(m.Layers, d)
		}
		if err := remote.WriteLayer(ref.Context(), layer, opts...); err != nil {
			return tell(to.Ref, repo.explainPush(ctx, err))
		}
	}
	raw, err := json.Marshal(m)
	if err != nil {
		return fmt.Errorf("%s: encode: %w", to.Ref, err)
	}
	doc := manifest(raw)
	sum, err := static.NewLayer(raw, "").Digest()
	if err != nil {
		return err
	}
	if err := remote.Put(ref.Context().Digest(sum.String()), doc, opts...); err != nil {
		return tell(to.Ref, repo.explainPush(ctx, err))
	}
	return nil
}

// manifest is one as it stands.
type manifest []byte

// RawManifest implements remote.Taggable.
func (m manifest) RawManifest() ([]byte, error) { return m, nil }

// MediaType says what it is: without it the library takes it for docker's.
func (manifest) MediaType() (types.MediaType, error) { return types.OCIManifestSchema1, nil }
