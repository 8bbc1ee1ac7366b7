package compiler

import (
	"maps"
	"path"
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/compiler/ir"
)

// schemes are the sources that lie in a context and say what they are.
var schemes = []struct {
	prefix string
	kind   ir.SourceKind
}{
	{"oci-layout://", ir.OCILayout},
	{"oci-archive://", ir.OCIArchive},
	{"docker-archive://", ir.DockerArchive},
}

// tarEnds are the ends of a tar's name.
var tarEnds = []string{".tar", ".tar.gz", ".tgz", ".tar.xz", ".txz", ".tar.zst", ".tar.bz2", ".tbz2"}

// locate says what the text of a ROOTFS, or of a COPY --from, names. Nothing
// of it is pinned yet.
func (j *job) locate(text string) *ir.Source {
	if text == "scratch" {
		return &ir.Source{Kind: ir.Scratch}
	}
	if name, ok := j.contextNamed(text); ok {
		return j.contextRoot(name)
	}
	for _, s := range schemes {
		if ref, ok := strings.CutPrefix(text, s.prefix); ok {
			return &ir.Source{Kind: s.kind, Ref: ref, Platform: format(j.opts.Platform)}
		}
	}
	switch {
	case strings.HasPrefix(text, "http://"), strings.HasPrefix(text, "https://"):
		return &ir.Source{Kind: ir.URL, Ref: text}
	case strings.HasPrefix(text, "./") && isTar(text):
		return &ir.Source{Kind: ir.Tar, Ref: path.Clean(text)}
	case text == "." || strings.HasPrefix(text, "./"):
		return &ir.Source{Kind: ir.Dir, Ref: path.Clean(text)}
	}
	return &ir.Source{Kind: ir.ImageRef, Ref: FullName(text), Platform: format(j.opts.Platform)}
}

// contextNamed is the context of --build-context that a name means: by the name
// itself or, as with docker, by another way to write an image's.
func (j *job) contextNamed(text string) (string, bool) {
	if _, ok := j.opts.Contexts[text]; ok || text == "scratch" || text == "context" {
		return text, ok
	}
	for _, name := range slices.Sorted(maps.Keys(j.opts.Contexts)) {
		if strings.EqualFold(name, text) || text != "" && FullName(name) == FullName(text) {
			return name, true
		}
	}
	return "", false
}

// contextRoot is a context as a root file system. The world says what it
// really is: a directory, an image, an archive.
func (j *job) contextRoot(name string) *ir.Source {
	return &ir.Source{Kind: ir.Dir, Ref: ".", Context: name, Platform: j.contextPlatform(name)}
}

// contextPlatform is the one to take where a context may be an image.
func (j *job) contextPlatform(name string) string {
	if j.opts.Contexts[name].Dir {
		return ""
	}
	return format(j.opts.Platform)
}

func isTar(name string) bool {
	return slices.ContainsFunc(tarEnds, func(end string) bool { return strings.HasSuffix(name, end) })
}

// FullName is an image reference with the registry and the tag that docker
// takes where none are said.
func FullName(ref string) string {
	first, _, slash := strings.Cut(ref, "/")
	switch {
	case !slash:
		ref = "docker.io/library/" + ref
	case !strings.ContainsAny(first, ".:") && first != "localhost":
		ref = "docker.io/" + ref
	}
	if strings.Contains(ref, "@") || baseName(ref) != ref {
		return ref
	}
	return ref + ":latest"
}
