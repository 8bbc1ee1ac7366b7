package image

import (
	"fmt"
	"time"

	"github.com/opencontainers/go-digest"
	v1 "github.com/opencontainers/image-spec/specs-go/v1"

	"github.com/sysbuild/sysbuild/backend"
	"github.com/sysbuild/sysbuild/compiler/ir"
)

// config is image-spec's Image with the fields that docker adds to it.
type config struct {
	Created *time.Time `json:"created,omitempty"`
	Author  string     `json:"author,omitempty"`
	v1.Platform
	Config  runConfig    `json:"config"`
	RootFS  v1.RootFS    `json:"rootfs"`
	History []v1.History `json:"history"`
}

type runConfig struct {
	v1.ImageConfig
	ArgsEscaped bool         `json:"ArgsEscaped,omitempty"` // a base image of Windows may say it
	Healthcheck *healthcheck `json:"Healthcheck,omitempty"`
	OnBuild     []string     `json:"OnBuild,omitempty"`
	Shell       []string     `json:"Shell,omitempty"`
}

// healthcheck is docker's form; durations are nanoseconds.
type healthcheck struct {
	Test          []string      `json:",omitempty"`
	Interval      time.Duration `json:",omitempty"`
	Timeout       time.Duration `json:",omitempty"`
	StartPeriod   time.Duration `json:",omitempty"`
	StartInterval time.Duration `json:",omitempty"`
	Retries       int           `json:",omitempty"`
}

// configOf makes an image's configuration. layers are those of all that are
// not empty.
func configOf(t *ir.Target, all []backend.Layer, layers []packed) (config, error) {
	history, err := historyOf(t, all)
	if err != nil {
		return config{}, err
	}
	diffIDs := []digest.Digest{}
	for _, l := range layers {
		diffIDs = append(diffIDs, digest.Digest(l.DiffID))
	}
	return config{
		Created:  instant(t.Image.Created),
		Author:   t.Image.Author,
		Platform: platformOf(t),
		Config:   runConfigOf(t.Image),
		RootFS:   v1.RootFS{Type: "layers", DiffIDs: diffIDs},
		History:  history,
	}, nil
}

// platformOf prefers the image's own platform, then the target's.
func platformOf(t *ir.Target) v1.Platform {
	p := t.Image.Platform
	if p.Architecture == "" {
		p = t.Platform
	}
	if p.OS == "" {
		p.OS = "linux"
	}
	return v1.Platform{
		Architecture: p.Architecture, OS: p.OS, OSVersion: p.OSVersion,
		OSFeatures: p.OSFeatures, Variant: p.Variant,
	}
}

func runConfigOf(i *ir.Image) runConfig {
	c := runConfig{
		ImageConfig: v1.ImageConfig{
			User: i.User, Env: i.Env, Entrypoint: i.Entrypoint, Cmd: i.Cmd,
			WorkingDir: i.WorkingDir, Labels: i.Labels, StopSignal: i.StopSignal,
			ExposedPorts: setOf(i.ExposedPorts), Volumes: setOf(i.Volumes),
		},
		ArgsEscaped: i.ArgsEscaped,
		OnBuild:     i.OnBuild,
		Shell:       i.Shell,
	}
	if i.Healthcheck != nil {
		h := healthcheck(*i.Healthcheck)
		c.Healthcheck = &h
	}
	return c
}

// historyOf is the base image's history and then the target's own. The entries
// that are not EmptyLayer are as many as the layers, which docker insists on.
func historyOf(t *ir.Target, all []backend.Layer) ([]v1.History, error) {
	of := len(all) - entries(t.History) // the base image's layers
	if of < 0 {
		return nil, fmt.Errorf("history: %d entries for %d layers", entries(t.History), len(all))
	}
	return append(baseHistory(t, all[:of]), withLayers(t.History, all[of:])...), nil
}

// withLayers holds a history to its layers: one of them may have come out empty.
func withLayers(history []ir.History, layers []backend.Layer) []v1.History {
	list := []v1.History{}
	for _, h := range history {
		out := historyEntry(h)
		if !h.EmptyLayer {
			out.EmptyLayer = layers[0].Empty
			layers = layers[1:]
		}
		list = append(list, out)
	}
	return list
}

// baseHistory is the base image's own where that fits its layers; else each
// layer has an entry that says no more than that.
func baseHistory(t *ir.Target, layers []backend.Layer) []v1.History {
	if entries(t.BaseHistory) == len(layers) {
		return withLayers(t.BaseHistory, layers)
	}
	list := []v1.History{}
	for _, l := range layers {
		if !l.Empty {
			list = append(list, v1.History{Created: instant(t.Image.Created), Comment: "a layer of the base image"})
		}
	}
	return list
}

func historyEntry(h ir.History) v1.History {
	return v1.History{
		Created: instant(h.Created), CreatedBy: h.CreatedBy, Author: h.Author,
		Comment: h.Comment, EmptyLayer: h.EmptyLayer,
	}
}

// entries counts those that have a layer.
func entries(history []ir.History) int {
	n := 0
	for _, h := range history {
		if !h.EmptyLayer {
			n++
		}
	}
	return n
}

// instant is a time as JSON shows it in every zone alike, in whole seconds.
func instant(t time.Time) *time.Time {
	if t.IsZero() {
		t = time.Unix(0, 0)
	}
	t = t.UTC().Truncate(time.Second)
	return &t
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
