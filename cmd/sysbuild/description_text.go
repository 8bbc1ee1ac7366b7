package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/sysbuild/sysbuild/backend/image/compare"
	"github.com/sysbuild/sysbuild/cmd/sysbuild/progress"
	"github.com/sysbuild/sysbuild/compiler/ir"
)

// factSheet is text of one fact a line.
type factSheet struct{ bytes.Buffer }

// fact says one thing; an empty value says nothing. What comes from an image is
// made harmless for a terminal.
func (r *factSheet) fact(name, value string) {
	if value != "" {
		fmt.Fprintf(r, "%-12s %s\n", name, progress.Clean(value))
	}
}

// facts says several of one kind, each in a line that says of what.
func (r *factSheet) facts(name string, values []string) {
	for _, v := range values {
		r.fact(name, v)
	}
}

// write says what the image is. With list the packages are listed.
func (d *description) write(to *bytes.Buffer, list bool) {
	r := &factSheet{}
	r.fact("image", d.Image)
	r.fact("format", string(d.Format))
	r.facts("name", d.Names)
	r.fact("digest", string(d.Digest))
	r.fact("image ID", d.ImageID)
	if d.Size > 0 {
		r.fact("size", progress.Size(d.Size))
	}
	if d.Config != nil {
		r.config(d.Config)
	}
	r.app(d.App)
	r.layers(d)
	r.system(d.System)
	r.packages(d.Packages, list)
	to.Write(r.Bytes())
}

func (r *factSheet) config(c *ir.Image) {
	r.fact("platform", compare.Platform(c.Platform))
	if !c.Created.IsZero() {
		r.fact("created", c.Created.UTC().Format(time.RFC3339))
	}
	r.fact("author", c.Author)
	if c.Entrypoint != nil {
		r.fact("entrypoint", compare.Words(c.Entrypoint))
	}
	if c.Cmd != nil {
		r.fact("cmd", compare.Words(c.Cmd))
	}
	r.fact("user", c.User)
	r.fact("workdir", c.WorkingDir)
	r.facts("env", c.Env)
	r.facts("port", c.ExposedPorts)
	r.facts("volume", c.Volumes)
	r.fact("stop signal", c.StopSignal)
	if c.Healthcheck != nil {
		r.fact("healthcheck", compare.Words(c.Healthcheck.Test))
	}
	r.facts("onbuild", c.OnBuild)
	r.facts("label", pairsOf(c.Labels))
}

func pairsOf(m map[string]string) (out []string) {
	for _, k := range slices.Sorted(maps.Keys(m)) {
		out = append(out, k+"="+m[k])
	}
	return out
}

// app says what only an App Container image's manifest says (appc specification
// 0.8.11, "Image Manifest Schema").
func (r *factSheet) app(manifest json.RawMessage) {
	var m struct {
		Labels, Annotations []struct{ Name, Value string }
		Dependencies        []json.RawMessage
		PathWhitelist       []string
		App                 struct {
			Ports, MountPoints []json.RawMessage
			Isolators          []struct {
				Name  string
				Value json.RawMessage
			}
			EventHandlers []struct {
				Name string
				Exec []string
			}
			SupplementaryGIDs []int
		}
	}
	if manifest == nil || json.Unmarshal(manifest, &m) != nil {
		return
	}
	for _, l := range m.Labels {
		r.fact("image label", l.Name+"="+l.Value)
	}
	for _, a := range m.Annotations {
		r.fact("annotation", a.Name+"="+a.Value)
	}
	for _, p := range m.App.Ports {
		r.fact("app port", string(p))
	}
	for _, p := range m.App.MountPoints {
		r.fact("mount point", string(p))
	}
	for _, i := range m.App.Isolators {
		r.fact("isolator", i.Name+" "+string(i.Value))
	}
	for _, h := range m.App.EventHandlers {
		r.fact("on "+h.Name, compare.Words(h.Exec))
	}
	if len(m.App.SupplementaryGIDs) > 0 {
		r.fact("groups", strings.Trim(fmt.Sprint(m.App.SupplementaryGIDs), "[]"))
	}
	for _, d := range m.Dependencies {
		r.fact("depends on", string(d))
	}
	r.facts("only", m.PathWhitelist)
}

// layers says what each layer is, and what made it. A format without layers has
// one of which nothing else is said.
func (r *factSheet) layers(d *description) {
	for i, l := range d.Layers {
		sizes := []string{}
		if l.Size > 0 {
			sizes = append(sizes, progress.Size(l.Size))
		}
		if l.Unpacked > 0 {
			sizes = append(sizes, progress.Size(l.Unpacked)+" unpacked", fmt.Sprintf("%d entries", l.Entries))
		}
		name := "content"
		if l.DiffID != "" {
			name = fmt.Sprintf("layer %d", i+1)
			digest := l.Digest
			if digest == "" {
				digest = l.DiffID
			}
			sizes = append([]string{digest}, sizes...)
		}
		r.fact(name, strings.Join(sizes, ", "))
		r.fact("", l.By)
	}
}

func (r *factSheet) system(s *systemInfo) {
	if s == nil {
		return
	}
	r.facts("export", s.Templates)
	r.facts("host file", s.Files)
	if s.Manifest == nil {
		return
	}
	for _, k := range slices.Sorted(maps.Keys(s.Manifest.Defaults)) {
		r.fact("default", fmt.Sprintf("%s=%v", k, s.Manifest.Defaults[k]))
	}
	for _, k := range slices.Sorted(maps.Keys(s.Manifest.Renames)) {
		r.fact("rename", fmt.Sprintf("%s to %v", k, s.Manifest.Renames[k]))
	}
	r.facts("template", s.Manifest.Templated)
	if s.Manifest.NoService {
		r.fact("service", "none")
	}
}

func (r *factSheet) packages(p *packageInfo, list bool) {
	switch {
	case p == nil:
		return
	case p.Problem != "":
		r.fact("packages", "not read: "+p.Problem)
		return
	case p.Database == "":
		r.fact("packages", "none; there is no rpm database")
		return
	}
	r.fact("packages", fmt.Sprintf("%d of %s, by %s", p.Count, progress.Size(int64(p.Size)), p.Database))
	if !list {
		return
	}
	for _, row := range p.List {
		r.fact("package", row.nevra())
	}
}
