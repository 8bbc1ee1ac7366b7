package artifact

import (
	"fmt"
	"net/url"
	"strings"
)

// Ref is what an oci:// URL names: an artifact, "oci://HOST/NAME:TAG" or
// "oci://HOST/NAME@sha256:…"; a file of it, by a path behind that; or a file by
// its own digest, "oci://HOST/NAME/blobs/sha256:…/FILE", whose last part is what
// people call it.
type Ref struct {
	Name   string // "registry.example.org:5000/team/packages"
	Tag    string // "" with a digest
	Digest string // "sha256:…" of the manifest; "" with a tag, or of a blob
	Path   string // of a file of the artifact; "" is the manifest
	Blob   string // "sha256:…" of a file that no manifest is needed for; else ""
}

const blobs = "/blobs/sha256:"

// Parse reads a URL.
func Parse(raw string) (Ref, error) {
	text, ok := strings.CutPrefix(raw, Scheme)
	if !ok {
		return Ref{}, fmt.Errorf("%q: begins without %s", raw, Scheme)
	}
	var r Ref
	if name, rest, ok := strings.Cut(text, blobs); ok {
		hex, file, _ := strings.Cut(rest, "/")
		r = Ref{Name: name, Blob: "sha256:" + hex, Path: file}
		if !isDigest(r.Blob) || file == "" || strings.Contains(file, "/") {
			return Ref{}, fmt.Errorf("%q: a file by its digest is oci://HOST/NAME/blobs/sha256:DIGITS/FILE", raw)
		}
		return r.check(raw)
	}
	if name, rest, ok := strings.Cut(text, "@"); ok {
		digest, file, _ := strings.Cut(rest, "/")
		r = Ref{Name: name, Digest: digest, Path: file}
		if !isDigest(digest) {
			return Ref{}, fmt.Errorf("%q: %q is not sha256: and 64 digits", raw, digest)
		}
		// A tag beside a digest is for people.
		if host, rest, ok := strings.Cut(r.Name, "/"); ok {
			rest, _, _ = strings.Cut(rest, ":")
			r.Name = host + "/" + rest
		}
		return r.check(raw)
	}
	host, rest, _ := strings.Cut(text, "/")
	name, rest, tagged := strings.Cut(rest, ":")
	r = Ref{Name: host + "/" + name, Tag: "latest"}
	if tagged {
		r.Tag, r.Path, _ = strings.Cut(rest, "/")
	}
	return r.check(raw)
}

// check wants all that a reference must have, and takes the escapes out of its
// path.
func (r Ref) check(raw string) (Ref, error) {
	if file, err := url.PathUnescape(r.Path); err == nil {
		r.Path = file
	}
	host, name, _ := strings.Cut(r.Name, "/")
	if host == "" || name == "" || r.Tag == "" && r.Digest == "" && r.Blob == "" || strings.ContainsAny(raw, " \t\n?#\\") || strings.Contains(r.Name+r.Tag, "%") || strings.Contains(host, "@") {
		return Ref{}, fmt.Errorf("%q: an artifact is oci://HOST/NAME:TAG or oci://HOST/NAME@sha256:DIGITS", raw)
	}
	return r, nil
}

// Reference is the artifact as registries' clients write it.
func (r Ref) Reference() string {
	if r.Digest != "" {
		return r.Name + "@" + r.Digest
	}
	if r.Blob != "" {
		return r.Name
	}
	return r.Name + ":" + r.Tag
}

// Pinned is the URL of the artifact whose manifest has a digest.
func (r Ref) Pinned(digest string) string { return Scheme + r.Name + "@" + digest }

// URL names a file by its own digest.
func (r Ref) URL(f File) string {
	return Scheme + r.Name + "/blobs/" + f.Digest + "/" + url.PathEscape(f.Path[strings.LastIndexByte(f.Path, '/')+1:])
}
