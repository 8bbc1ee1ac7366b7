// Package artifact knows the shape in which a registry holds package files: an
// OCI manifest whose layers are files, each with its path as its title, as
// `oras push` makes them. It speaks to no registry.
//
// Source: https://github.com/opencontainers/image-spec/blob/v1.1.1/manifest.md,
// its guidance for artifacts and its annotation org.opencontainers.image.title.
package artifact

import (
	"encoding/json"
	"errors"
	"fmt"
	"path"
	"strings"
)

// Scheme begins the URL of an artifact.
const Scheme = "oci://"

// MaxManifest bounds a manifest, in bytes: registries may refuse more.
const MaxManifest = 4 << 20

// Type is the artifactType of what sysbuild pushes; any other is read too.
const Type = "application/vnd.sysbuild.rpm.repository.v1"

// PackageType is the media type of a package file.
const PackageType = "application/x-rpm"

// Title is the annotation that holds a layer's path.
const Title = "org.opencontainers.image.title"

// unpacked is oras' annotation of a layer that is a directory, as a tar.
const unpacked = "io.deis.oras.content.unpack"

// File is a file of an artifact.
type File struct {
	Path   string // relative, clean: "repodata/repomd.xml"
	Digest string // "sha256:…"
	Size   int64  // bytes
}

// manifest is as much of one as is needed.
type manifest struct {
	SchemaVersion int             `json:"schemaVersion"`
	MediaType     string          `json:"mediaType"`
	Manifests     json.RawMessage `json:"manifests"`
	Layers        []struct {
		Digest      string            `json:"digest"`
		Size        int64             `json:"size"`
		Annotations map[string]string `json:"annotations"`
	} `json:"layers"`
}

// Files reads a manifest, in its order. Layers without a path are none of a
// repository's, such as what a signature adds.
func Files(text []byte) ([]File, error) {
	var m manifest
	if err := json.Unmarshal(text, &m); err != nil {
		return nil, fmt.Errorf("is no manifest: %w", err)
	}
	switch {
	case m.Manifests != nil:
		return nil, errors.New("is an index of several images; an artifact of package files is one manifest, pushed without a platform")
	case m.SchemaVersion != 2:
		return nil, fmt.Errorf("is no OCI manifest: its schemaVersion is %d", m.SchemaVersion)
	}
	var all []File
	seen := map[string]bool{}
	for _, l := range m.Layers {
		f := File{Path: l.Annotations[Title], Digest: l.Digest, Size: l.Size}
		if f.Path == "" {
			continue
		}
		if l.Annotations[unpacked] == "true" {
			return nil, fmt.Errorf("layer %q is a directory, packed; push its files one by one: oras push REF repodata/* *.rpm", f.Path)
		}
		if err := f.check(); err != nil {
			return nil, err
		}
		if seen[f.Path] {
			return nil, fmt.Errorf("two layers are called %q", f.Path)
		}
		seen[f.Path] = true
		all = append(all, f)
	}
	if len(all) == 0 {
		return nil, errors.New("has no layer with a title: an image, not an artifact of files")
	}
	return all, nil
}

// check takes the layer for hostile.
func (f File) check() error {
	switch {
	case strings.HasPrefix(f.Path, "/"), path.Clean(f.Path) != f.Path, f.Path == "..", strings.HasPrefix(f.Path, "../"), strings.ContainsAny(f.Path, "\\\x00\n?#"):
		return fmt.Errorf("layer %q: its title is no path of a file below", f.Path)
	case !isDigest(f.Digest):
		return fmt.Errorf("layer %q: digest %q is not sha256: and 64 digits", f.Path, f.Digest)
	case f.Size <= 0:
		return fmt.Errorf("layer %q: a size of %d bytes", f.Path, f.Size)
	}
	return nil
}

// isDigest is true for "sha256:" and 64 hexadecimal digits.
func isDigest(text string) bool {
	hex, ok := strings.CutPrefix(text, "sha256:")
	return ok && len(hex) == 64 && strings.Trim(hex, "0123456789abcdef") == ""
}
