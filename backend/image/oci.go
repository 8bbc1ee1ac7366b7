package image

import (
	"context"
	"encoding/json"
	"fmt"

	"github.com/opencontainers/go-digest"
	specs "github.com/opencontainers/image-spec/specs-go"
	v1 "github.com/opencontainers/image-spec/specs-go/v1"

	"github.com/sysbuild/sysbuild/compiler/ir"
)

// containerdName is how containerd, docker and podman find the whole name; the
// specification's own annotation holds the tag alone.
const containerdName = "io.containerd.image.name"

const blobDir = "blobs/sha256"

// writeOCI writes an OCI image layout as a tar (image-spec v1.1, image layout)
// that `docker load` takes too: manifest.json names the same blobs. Layers
// stand first, since the rest is known only behind them.
func writeOCI(ctx context.Context, j *job) (ir.Digest, error) {
	if err := beginLayout(j.file); err != nil {
		return "", err
	}
	if err := j.divide(ctx); err != nil {
		return "", err
	}
	layers, err := j.putLayers(ctx)
	if err != nil {
		return "", err
	}
	if j.target.ByPackage {
		j.note(reused(j.layers))
	}
	config, err := j.putJSON(v1.MediaTypeImageConfig, func() (any, error) { return configOf(j.target, j.result.Layers, j.layers) })
	if err != nil {
		return "", err
	}
	manifest, err := j.putJSON(v1.MediaTypeImageManifest, func() (any, error) { return manifestOf(config, layers), nil })
	if err != nil {
		return "", err
	}
	if err := endLayout(j.file, j.target, config, manifest, layers); err != nil {
		return "", err
	}
	return ir.Digest(manifest.Digest), nil
}

func beginLayout(a *archive) error {
	data, err := json.Marshal(v1.ImageLayout{Version: v1.ImageLayoutVersion})
	if err != nil {
		return err
	}
	if err := a.add(v1.ImageLayoutFile, data); err != nil {
		return err
	}
	if err := a.mkdir("blobs"); err != nil {
		return err
	}
	return a.mkdir(blobDir)
}

func endLayout(a *archive, t *ir.Target, config, manifest v1.Descriptor, layers []v1.Descriptor) error {
	index, err := json.Marshal(indexOf(t, manifest))
	if err != nil {
		return err
	}
	if err := a.add(v1.ImageIndexFile, index); err != nil {
		return err
	}
	docker, err := json.Marshal(dockerManifest(t, config, layers))
	if err != nil {
		return err
	}
	if err := a.add("manifest.json", docker); err != nil {
		return err
	}
	return a.close()
}

// putJSON writes a value as a blob.
func (j *job) putJSON(mediaType string, value func() (any, error)) (v1.Descriptor, error) {
	v, err := value()
	if err != nil {
		return v1.Descriptor{}, err
	}
	data, err := json.Marshal(v)
	if err != nil {
		return v1.Descriptor{}, err
	}
	d := v1.Descriptor{MediaType: mediaType, Digest: digest.FromBytes(data), Size: int64(len(data))}
	return d, j.file.add(blobPath(d.Digest), data)
}

func manifestOf(config v1.Descriptor, layers []v1.Descriptor) v1.Manifest {
	return v1.Manifest{
		Versioned: specs.Versioned{SchemaVersion: 2},
		MediaType: v1.MediaTypeImageManifest,
		Config:    config,
		Layers:    layers,
	}
}

func indexOf(t *ir.Target, manifest v1.Descriptor) v1.Index {
	p := platformOf(t)
	manifest.Platform = &p
	manifest.Annotations = map[string]string{
		v1.AnnotationRefName: tag(t),
		containerdName:       reference(t),
	}
	return v1.Index{
		Versioned: specs.Versioned{SchemaVersion: 2},
		MediaType: v1.MediaTypeImageIndex,
		Manifests: []v1.Descriptor{manifest},
	}
}

// dockerImage is one element of the manifest.json of `docker save`.
type dockerImage struct {
	Config   string
	RepoTags []string
	Layers   []string
}

func dockerManifest(t *ir.Target, config v1.Descriptor, layers []v1.Descriptor) []dockerImage {
	m := dockerImage{Config: blobPath(config.Digest), RepoTags: []string{t.Name + ":" + tag(t)}, Layers: []string{}}
	for _, l := range layers {
		m.Layers = append(m.Layers, blobPath(l.Digest))
	}
	return []dockerImage{m}
}

func blobPath(d digest.Digest) string { return fmt.Sprintf("%s/%s", blobDir, d.Encoded()) }
