package image

import (
	"encoding/json"
	"fmt"
	"maps"
	"net/url"
	"path"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/appc/spec/schema"
	"github.com/appc/spec/schema/types"

	"github.com/sysbuild/sysbuild/compiler/ir"
)

// aciManifest is the image manifest of a target ("Image Manifest Schema"),
// generated, then changed by what --manifest says, then checked.
func aciManifest(t *ir.Target, who account) (*schema.ImageManifest, error) {
	m, err := newManifest(t, who)
	if err != nil {
		return nil, err
	}
	data, err := json.Marshal(m)
	if err != nil {
		return nil, cause(err)
	}
	whole, err := readManifest(data)
	patch := t.Flags["manifest"]
	if len(patch) == 0 {
		return whole, err
	}
	wrong := err // which the patch may mend
	if data, err = patchManifest(data, []byte(patch[0])); err == nil {
		whole, err = readManifest(data)
	}
	if err != nil && wrong == nil {
		err = fmt.Errorf("--manifest: %w", err)
	}
	return whole, err
}

// readManifest reads and checks a manifest. The error is what is wrong with it.
func readManifest(data []byte) (*schema.ImageManifest, error) {
	m := new(schema.ImageManifest)
	if err := json.Unmarshal(data, m); err != nil {
		return nil, cause(err)
	}
	return m, checkManifest(m)
}

func newManifest(t *ir.Target, who account) (*schema.ImageManifest, error) {
	labels, err := aciLabels(t)
	if err != nil {
		return nil, err
	}
	if err := identifier("name", t.Name); err != nil {
		return nil, err
	}
	m := schema.BlankImageManifest()
	m.Name, m.Labels = types.ACIdentifier(t.Name), labels
	if m.App, err = aciApp(t, who); err != nil {
		return nil, err
	}
	if m.Annotations, err = aciAnnotations(t); err != nil {
		return nil, err
	}
	for _, d := range t.Flags["dependency"] {
		dep, err := aciDependency(d)
		if err != nil {
			return nil, fmt.Errorf("--dependency=%s: %w", d, err)
		}
		m.Dependencies = append(m.Dependencies, dep)
	}
	m.PathWhitelist = commas(t.Flags["path-whitelist"])
	return m, nil
}

// aciLabels are those that the discovery of images works by.
func aciLabels(t *ir.Target) (types.Labels, error) {
	version := t.Tag
	if version == "" {
		version = t.Image.Labels["version"]
	}
	p := platformOf(t)
	variant := ""
	if p.Architecture == "arm" { // of the others the format tells no variants apart
		variant = strings.TrimPrefix(p.Variant, "v")
	}
	os, arch, err := types.ToAppcOSArch(p.OS, p.Architecture, variant)
	if err != nil {
		return nil, fmt.Errorf("platform %s/%s: the format has no word for it", p.OS, p.Architecture)
	}
	return types.Labels{{Name: "arch", Value: arch}, {Name: "os", Value: os}, {Name: "version", Value: version}}, nil
}

// aciAnnotations are made of the image's author, time and command, of the
// labels that image-spec names, and of --annotation, which wins.
func aciAnnotations(t *ir.Target) (types.Annotations, error) {
	img := t.Image
	values := map[types.ACIdentifier]string{"created": instant(img.Created).Format(time.RFC3339)}
	set := func(name types.ACIdentifier, value string) {
		if value != "" {
			values[name] = value
		}
	}
	set("authors", img.Author)
	set("authors", img.Labels["org.opencontainers.image.authors"])
	for name, label := range map[types.ACIdentifier]string{"homepage": "url", "documentation": "documentation"} {
		text := img.Labels["org.opencontainers.image."+label]
		if u, err := url.Parse(text); err == nil && (u.Scheme == "http" || u.Scheme == "https") {
			set(name, text) // of another kind the format forbids it
		}
	}
	// As docker2aci names them: that exec was made of two can be told by them.
	set("appc.io/docker/entrypoint", list(img.Entrypoint))
	set("appc.io/docker/cmd", list(img.Cmd))
	for _, a := range t.Flags["annotation"] {
		name, value, _ := strings.Cut(a, "=")
		values[types.ACIdentifier(name)] = value
	}
	var out types.Annotations
	for _, name := range slices.Sorted(maps.Keys(values)) {
		if err := identifier("annotation", string(name)); err != nil {
			return nil, err
		}
		out = append(out, types.Annotation{Name: name, Value: values[name]})
	}
	return out, nil
}

// list is a JSON list; "" for none.
func list(words []string) string {
	if len(words) == 0 {
		return ""
	}
	data, _ := json.Marshal(words) // of strings: it cannot fail
	return string(data)
}

// aciDependency reads NAME[,imageID=ID][,size=BYTES][,LABEL=VALUE…].
func aciDependency(text string) (types.Dependency, error) {
	name, rest, more := strings.Cut(text, ",")
	d := map[string]any{"imageName": name}
	var labels []types.Label
	for more {
		var pair string
		pair, rest, more = strings.Cut(rest, ",")
		key, value, ok := strings.Cut(pair, "=")
		switch {
		case !ok:
			return types.Dependency{}, fmt.Errorf("%q is not LABEL=VALUE", pair)
		case key == "imageID":
			d[key] = value
		case key == "size":
			size, err := strconv.ParseUint(value, 10, 63)
			if err != nil {
				return types.Dependency{}, fmt.Errorf("size=%s is no number of bytes", value)
			}
			d[key] = size
		default:
			labels = append(labels, types.Label{Name: types.ACIdentifier(key), Value: value})
		}
	}
	if labels != nil {
		d["labels"] = labels
	}
	var out types.Dependency
	data, err := json.Marshal(d)
	if err == nil {
		err = json.Unmarshal(data, &out)
	}
	return out, cause(err)
}

// workingDir is absolute and clean; "" where the image says none.
func workingDir(img *ir.Image) string {
	if img.WorkingDir == "" {
		return ""
	}
	return path.Join("/", img.WorkingDir)
}

// commas are the parts of lists.
func commas(lists []string) []string {
	var out []string
	for _, l := range lists {
		out = append(out, strings.Split(l, ",")...)
	}
	return out
}
