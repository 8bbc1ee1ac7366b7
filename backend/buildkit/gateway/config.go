package gateway

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"github.com/containerd/platforms"
	"github.com/moby/buildkit/client/llb"
	"github.com/moby/buildkit/client/llb/sourceresolver"
	dockerspec "github.com/moby/docker-image-spec/specs-go/v1"
	ocispecs "github.com/opencontainers/image-spec/specs-go/v1"

	"github.com/sysbuild/sysbuild/compiler/ir"
)

// configOf is a target's image configuration, as the exporters take it: they
// fill in the layers.
func configOf(t *ir.Target, def *llb.Definition) (*dockerspec.DockerOCIImage, error) {
	made, err := layersOf(def)
	if err != nil {
		return nil, err
	}
	i := t.Image
	p := i.Platform
	if p.Architecture == "" {
		p = t.Platform
	}
	created := instant(i.Created)
	img := &dockerspec.DockerOCIImage{
		Image: ocispecs.Image{
			Created: &created, Author: i.Author,
			Platform: ocispecs.Platform{OS: p.OS, Architecture: p.Architecture, Variant: p.Variant, OSVersion: p.OSVersion, OSFeatures: p.OSFeatures},
			RootFS:   ocispecs.RootFS{Type: "layers"},
			History:  historyOf(t, made),
		},
		Config: dockerspec.DockerOCIImageConfig{
			ImageConfig: ocispecs.ImageConfig{
				User: i.User, Env: i.Env, Entrypoint: i.Entrypoint, Cmd: i.Cmd, WorkingDir: i.WorkingDir,
				Labels: i.Labels, StopSignal: i.StopSignal,
				//lint:ignore SA1019 BuildKit's own frontend hands it on from the base image
				ArgsEscaped:  i.ArgsEscaped,
				ExposedPorts: setOf(i.ExposedPorts), Volumes: setOf(i.Volumes),
			},
			DockerOCIImageConfigExt: dockerspec.DockerOCIImageConfigExt{OnBuild: i.OnBuild, Shell: i.Shell},
		},
	}
	if i.Healthcheck != nil {
		h := dockerspec.HealthcheckConfig(*i.Healthcheck)
		img.Config.Healthcheck = &h
	}
	return img, nil
}

// instant is a time as JSON shows it in every zone alike, in whole seconds.
func instant(t time.Time) time.Time {
	if t.IsZero() {
		t = time.Unix(0, 0)
	}
	return t.UTC().Truncate(time.Second)
}

func setOf(list []string) map[string]struct{} {
	if len(list) == 0 {
		return nil
	}
	set := map[string]struct{}{}
	for _, s := range list {
		set[s] = struct{}{}
	}
	return set
}

// baseConfig is the configuration of the image that a target stands on, by
// which exporters know its layers; nil where there is none in a registry.
func (b *build) baseConfig(ctx context.Context, t *ir.Target) (*dockerspec.DockerOCIImage, error) {
	if t.Base == nil {
		return nil, nil
	}
	src, ok := t.Base.Op.(*ir.Source)
	if !ok || src.Kind != ir.ImageRef {
		return nil, nil
	}
	opt := sourceresolver.Opt{LogName: "[internal] load metadata for " + src.Ref, ImageOpt: &sourceresolver.ResolveImageOpt{}}
	if p, err := platforms.Parse(src.Platform); err == nil {
		opt.ImageOpt.Platform = &p
	}
	_, _, data, err := b.client.ResolveImageConfig(ctx, pinnedRef(src), opt)
	if err != nil {
		return nil, fmt.Errorf("%s: read its configuration: %w", src.Ref, err)
	}
	img := &dockerspec.DockerOCIImage{}
	if err := json.Unmarshal(data, img); err != nil {
		return nil, fmt.Errorf("%s: read its configuration: %w", src.Ref, err)
	}
	return img, nil
}
