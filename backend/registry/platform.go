package registry

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/compiler/ir"
)

// document is a manifest or an index, as far as it matters which it is.
type document struct {
	SchemaVersion int             `json:"schemaVersion"`
	MediaType     string          `json:"mediaType"`
	ArtifactType  string          `json:"artifactType"`
	Manifests     []entry         `json:"manifests"`
	Config        json.RawMessage `json:"config"`
	Layers        json.RawMessage `json:"layers"`
	FSLayers      json.RawMessage `json:"fsLayers"` // schema 1
}

// entry is a manifest of an index.
type entry struct {
	MediaType   string            `json:"mediaType"`
	Digest      ir.Digest         `json:"digest"`
	Size        int64             `json:"size"`
	Platform    *platform         `json:"platform"`
	Annotations map[string]string `json:"annotations"`
}

type platform struct {
	OS           string `json:"os"`
	Architecture string `json:"architecture"`
	Variant      string `json:"variant"`
}

// String is "linux/arm/v7".
func (p platform) String() string {
	s := p.OS + "/" + p.Architecture
	if p.Variant != "" {
		s += "/" + p.Variant
	}
	return s
}

// forPlatform gives the image's manifest: top itself, or the one in it for the
// platform where top is an index.
func (r *repository) forPlatform(ctx context.Context, top Blob, want string) (Blob, error) {
	doc, size, err := r.document(ctx, top)
	if err != nil {
		return Blob{}, err
	}
	if doc.Manifests == nil {
		return Blob{MediaType: doc.MediaType, Digest: top.Digest, Size: size}, nil
	}
	e, err := choose(doc.Manifests, want)
	if err != nil {
		return Blob{}, err
	}
	chosen := Blob{MediaType: e.MediaType, Digest: e.Digest, Size: e.Size}
	inner, size, err := r.document(ctx, chosen)
	if err != nil {
		return Blob{}, err
	}
	if inner.Manifests != nil {
		return Blob{}, fmt.Errorf("%s: an index inside of an index", e.Digest)
	}
	chosen.Size = size
	return chosen, nil
}

// document reads a manifest or an index, and refuses what is neither, or both:
// two readers must not see two images in the same bytes.
func (r *repository) document(ctx context.Context, b Blob) (*document, int64, error) {
	f, err := r.fetch(ctx, "manifests", b, maxManifest)
	if err != nil {
		return nil, 0, err
	}
	file, err := os.Open(f.Path)
	if err != nil {
		return nil, 0, err
	}
	defer file.Close()
	text, err := io.ReadAll(io.LimitReader(file, maxManifest))
	if err != nil {
		return nil, 0, err
	}
	var d document
	if err := json.Unmarshal(text, &d); err != nil {
		return nil, 0, fmt.Errorf("%s: manifest: %w", b.Digest, err)
	}
	return &d, f.Size, d.check(b.MediaType)
}

func (d *document) check(served string) error {
	kind := d.MediaType
	if kind == "" {
		kind = served
	}
	image := d.Config != nil && d.Layers != nil
	switch {
	case d.SchemaVersion == 1 || d.FSLayers != nil:
		return fmt.Errorf("manifest: schema 1 is too old to be checked; push the image anew with a current docker or skopeo")
	case d.Manifests != nil && (d.Config != nil || d.Layers != nil):
		return fmt.Errorf("manifest: it is an index and an image at once")
	case d.Manifests == nil && !image:
		return fmt.Errorf("manifest: media type %q is no image", kind)
	}
	return nil
}

// choose finds the manifest for a platform. An image that does not say a variant
// fits every one.
func choose(entries []entry, want string) (entry, error) {
	var there []string
	var second *entry
	for i, e := range entries {
		if e.Platform == nil || e.Platform.OS == "unknown" {
			continue // what describes an image: a signature, an attestation
		}
		have := e.Platform.String()
		if have == want {
			return e, nil
		}
		if second == nil && fits(*e.Platform, want) {
			second = &entries[i]
		}
		there = append(there, have)
	}
	if second != nil {
		return *second, nil
	}
	if len(entries) == 1 && entries[0].Platform == nil {
		return entries[0], nil
	}
	slices.Sort(there)
	there = slices.Compact(there)
	if len(there) == 0 {
		return entry{}, fmt.Errorf("the index has no image for any platform")
	}
	return entry{}, &Error{
		Err:  fmt.Errorf("it has no image for %s, only for %s", want, strings.Join(there, ", ")),
		hint: "use an image that is made for " + want + ", or --platform with one of those",
	}
}

// fits compares two platforms as far as both say something. Go's arm64 is v8.
func fits(have platform, want string) bool {
	parts := strings.Split(want, "/")
	if len(parts) < 2 || have.OS != parts[0] || have.Architecture != parts[1] {
		return false
	}
	variant := ""
	if len(parts) > 2 {
		variant = parts[2]
	}
	return have.Variant == "" || variant == "" || have.Variant == variant
}
