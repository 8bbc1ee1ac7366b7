package image

import (
	"encoding/json"
	"errors"
	"fmt"
	"path"
	"slices"
	"strings"
)

// hostManifest is /exports/manifest.json, of the keys that installers read.
type hostManifest struct {
	Version                string            `json:"version"`
	DefaultValues          map[string]string `json:"defaultValues"` // never null: atomic stumbles over that
	RenameFiles            map[string]string `json:"renameFiles,omitempty"`
	InstalledFilesTemplate []string          `json:"installedFilesTemplate,omitempty"`
	UseLinks               *bool             `json:"useLinks,omitempty"`
	NoContainerService     bool              `json:"noContainerService,omitempty"`
}

// manifest is what EXPORT says, else the stage's own.
func (g *exports) manifest(account) (*Template, error) {
	const name = "manifest.json"
	s := g.sys
	says := len(s.Defaults)+len(s.Renames)+len(s.Templates) > 0 || s.NoService || s.NoLinks
	if own, err := g.given(name, says); err != nil {
		return nil, err
	} else if own {
		return g.ownManifest(name)
	}
	m := hostManifest{Version: "1.0", DefaultValues: s.Defaults, RenameFiles: s.Renames, NoContainerService: s.NoService}
	if m.DefaultValues == nil {
		m.DefaultValues = map[string]string{}
	}
	if s.NoLinks {
		m.UseLinks = new(bool)
	}
	for _, t := range s.Templates {
		m.InstalledFilesTemplate = append(m.InstalledFilesTemplate, renamed(t, s.Renames))
	}
	slices.Sort(m.InstalledFilesTemplate)
	data, err := encodeTemplate(m)
	return &Template{name, data}, err
}

// ownManifest adds to a stage's own what installers stumble over where it lacks.
func (g *exports) ownManifest(name string) (*Template, error) {
	data, err := g.tree.ReadFile("/exports/" + name)
	if err != nil {
		return nil, err
	}
	var m map[string]any
	if err := json.Unmarshal(data, &m); err != nil || m == nil {
		return nil, fmt.Errorf("/exports/%s: it is no JSON object: %w", name, errors.Join(err))
	}
	if _, ok := m["defaultValues"].(map[string]any); ok {
		return nil, nil
	}
	m["defaultValues"] = map[string]string{}
	text, err := encodeTemplate(m)
	return &Template{name, text}, err
}

// renamed is where a file of the host comes to stand: renames apply part by part
// from the left, each to what the ones before it gave. What a rename gives may
// hold variables, and is a place that no template's name can say.
func renamed(name string, renames map[string]string) string {
	at := "/"
	for part := range strings.SplitSeq(strings.Trim(name, "/"), "/") {
		at = path.Join(at, part)
		if to, ok := renames[at]; ok {
			at = to
		}
	}
	return at
}
