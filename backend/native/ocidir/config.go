package ocidir

import (
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"
	"time"

	"github.com/sysbuild/sysbuild/compiler/ir"
)

// config is an image's configuration in OCI's form, with docker's fields.
type config struct {
	Created      *time.Time `json:"created"`
	Author       string     `json:"author"`
	Architecture string     `json:"architecture"`
	Variant      string     `json:"variant"`
	OS           string     `json:"os"`
	OSVersion    string     `json:"os.version"`
	OSFeatures   []string   `json:"os.features"`
	Config       struct {
		User         string              `json:"User"`
		ExposedPorts map[string]struct{} `json:"ExposedPorts"`
		Env          []string            `json:"Env"`
		Entrypoint   []string            `json:"Entrypoint"`
		Cmd          []string            `json:"Cmd"`
		Volumes      map[string]struct{} `json:"Volumes"`
		WorkingDir   string              `json:"WorkingDir"`
		Labels       map[string]string   `json:"Labels"`
		StopSignal   string              `json:"StopSignal"`
		Shell        []string            `json:"Shell"`
		OnBuild      []string            `json:"OnBuild"`
		ArgsEscaped  bool                `json:"ArgsEscaped"`
		Healthcheck  *struct {
			Test          []string      `json:"Test"`
			Interval      time.Duration `json:"Interval"`
			Timeout       time.Duration `json:"Timeout"`
			StartPeriod   time.Duration `json:"StartPeriod"`
			StartInterval time.Duration `json:"StartInterval"`
			Retries       int           `json:"Retries"`
		} `json:"Healthcheck"`
	} `json:"config"`
	RootFS struct {
		DiffIDs []string `json:"diff_ids"`
	} `json:"rootfs"`
	History []struct {
		Created    *time.Time `json:"created"`
		CreatedBy  string     `json:"created_by"`
		Author     string     `json:"author"`
		Comment    string     `json:"comment"`
		EmptyLayer bool       `json:"empty_layer"`
	} `json:"history"`
}

// Config reads an image's configuration, OCI's or docker's.
func Config(text []byte) (*ir.Image, []ir.History, error) {
	var img Image
	_, err := img.configure(text)
	return img.Config, img.History, err
}

// configure reads a configuration and gives its diff IDs.
func (i *Image) configure(text []byte) ([]string, error) {
	var c config
	if err := json.Unmarshal(text, &c); err != nil {
		return nil, fmt.Errorf("configuration: %w", err)
	}
	if c.OS == "" || c.Architecture == "" {
		return nil, errors.New("configuration: it names no operating system or no architecture")
	}
	for _, d := range c.RootFS.DiffIDs {
		if !digestForm.MatchString(d) {
			return nil, fmt.Errorf("configuration: diff ID %q: only sha256 is known", d)
		}
	}
	r := c.Config
	i.Config = &ir.Image{
		Platform: ir.Platform{
			OS: c.OS, Architecture: c.Architecture, Variant: c.Variant, OSVersion: c.OSVersion, OSFeatures: c.OSFeatures,
		},
		Author: c.Author, User: r.User, Env: r.Env, Entrypoint: r.Entrypoint, Cmd: r.Cmd, WorkingDir: r.WorkingDir,
		ExposedPorts: slices.Sorted(maps.Keys(r.ExposedPorts)), Volumes: slices.Sorted(maps.Keys(r.Volumes)),
		Labels: r.Labels, StopSignal: r.StopSignal, Shell: r.Shell, OnBuild: r.OnBuild, ArgsEscaped: r.ArgsEscaped,
	}
	if c.Created != nil {
		i.Config.Created = *c.Created
	}
	if h := r.Healthcheck; h != nil {
		i.Config.Healthcheck = &ir.Healthcheck{
			Test: h.Test, Interval: h.Interval, Timeout: h.Timeout, StartPeriod: h.StartPeriod,
			StartInterval: h.StartInterval, Retries: h.Retries,
		}
	}
	for _, h := range c.History {
		e := ir.History{CreatedBy: h.CreatedBy, Author: h.Author, Comment: h.Comment, EmptyLayer: h.EmptyLayer}
		if h.Created != nil {
			e.Created = *h.Created
		}
		i.History = append(i.History, e)
	}
	return c.RootFS.DiffIDs, nil
}
