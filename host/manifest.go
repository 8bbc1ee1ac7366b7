package host

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"path"
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/lang/template"
)

// manifest is what an installer reads of /exports/manifest.json. useLinks is not
// among it: host files are always copied, since a link would change with the
// image's own.
type manifest struct {
	Defaults  map[string]any    `json:"defaultValues"`
	Templates []string          `json:"installedFilesTemplate"`
	Renames   map[string]string `json:"renameFiles"`
	NoService bool              `json:"noContainerService"`
}

// parseManifest reads one; keys that are not known are passed over.
func parseManifest(data []byte) (m manifest, err error) {
	d := json.NewDecoder(bytes.NewReader(data))
	d.UseNumber()
	if err := d.Decode(&m); err != nil {
		return m, fmt.Errorf("/exports/manifest.json: %w", err)
	}
	for _, name := range slices.Sorted(maps.Keys(m.Defaults)) {
		if _, err := scalar(m.Defaults[name]); err != nil {
			return m, fmt.Errorf("/exports/manifest.json: defaultValues: %s: %w", name, err)
		}
	}
	return m, nil
}

// scalar is a value as Python's templates write it.
func scalar(v any) (string, error) {
	switch v := v.(type) {
	case string:
		return v, nil
	case json.Number:
		return v.String(), nil
	case bool:
		if v {
			return "True", nil
		}
		return "False", nil
	case nil:
		return "None", nil
	}
	return "", fmt.Errorf("a text or a number is wanted")
}

// renames are the manifest's with their values.
func (m manifest) renames(values map[string]string) (map[string]string, error) {
	out := map[string]string{}
	for _, from := range slices.Sorted(maps.Keys(m.Renames)) {
		to, err := template.Render(m.Renames[from], values)
		if err != nil {
			return nil, fmt.Errorf("/exports/manifest.json: renameFiles: %s: %w", from, err)
		}
		if err := checkPath(to); err != nil {
			return nil, fmt.Errorf("/exports/manifest.json: renameFiles: %s: %w", from, err)
		}
		out[strings.TrimSuffix(from, "/")] = path.Clean(to)
	}
	return out, nil
}

// checkPath wants a path of the host.
func checkPath(p string) error {
	switch {
	case !path.IsAbs(p):
		return fmt.Errorf("%q is not absolute", p)
	case slices.Contains(strings.Split(p, "/"), ".."):
		return fmt.Errorf("%q goes up", p)
	case path.Clean(p) == "/" || strings.ContainsRune(p, 0):
		return fmt.Errorf("%q is no path of a file", p)
	}
	return nil
}

// renamed is where a file comes to stand: renames apply part by part from the
// left, each to what the ones before it gave.
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

// isTemplate says whether a file is rendered: its place is in the list as it is in
// the image, as it is on the host, or before variables got their values.
func (m manifest) isTemplate(from, to string, values map[string]string) bool {
	return slices.ContainsFunc(m.Templates, func(t string) bool {
		rendered, err := template.Render(t, values)
		return t == from || t == to || t == renamed(from, m.Renames) || err == nil && path.Clean(rendered) == to
	})
}
