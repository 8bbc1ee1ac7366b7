package check

import (
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/lang/template"
)

// This file says to tools beside a check what the language's words are: which
// variables a text speaks of, and which words are known where a table of this
// package decides.

// Ref is a variable that a text speaks of. Offsets are bytes of the text.
type Ref struct {
	Name     string
	From, To int // of $NAME or ${…}
	At       int // where NAME begins
}

// Refs are the variables of a text as its expansion reads them, those inside of
// ${A:-${B}} too, by where they begin. quotes is false in a heredoc.
func Refs(text string, escape rune, quotes bool) []Ref {
	if !strings.Contains(text, "$") {
		return nil
	}
	return flatten(nil, scanRefs(text, escape, quotes))
}

func flatten(out []Ref, refs []ref) []Ref {
	for _, r := range refs {
		if r.name != "" {
			at := r.from + 1
			if r.braced {
				at++
			}
			out = append(out, Ref{Name: r.name, From: r.from, To: r.to, At: at})
		}
		out = flatten(out, r.inner)
	}
	return out
}

// Placeholders are the install-time variables of a template, in order.
func Placeholders(text string) []Ref {
	var out []Ref
	for _, p := range template.Find(text) {
		if p.Name != "" {
			at := p.From + 1
			if strings.HasPrefix(text[at:], "{") {
				at++
			}
			out = append(out, Ref{Name: p.Name, From: p.From, To: p.To, At: at})
		}
	}
	return out
}

// BuildPlatformArgs are the ARGs that a stage needs only to declare.
func BuildPlatformArgs() []string { return slices.Clone(platformArgs) }

// YumVariables are the variables that package managers set.
func YumVariables() []string { return slices.Clone(yumVariables) }

// InstallTimeVariables are those that an installer sets whatever a file says.
func InstallTimeVariables() []string {
	return slices.Concat(template.Forced(), template.Early(), []string{"UUID"})
}

// MainOptions are the options of YUM set.
func MainOptions() []string { return mainOptionNames() }

// RepoOptions are the options of a repository in a file of yum's.
func RepoOptions() []string { return repoOptionNames() }

// ModuleActions are the verbs of YUM module.
func ModuleActions() []string { return slices.Clone(moduleActions) }

// MountTypes are the types of RUN --mount; the first is the default.
func MountTypes() []string { return slices.Clone(mountTypes) }

// SharingModes are the values of a cache mount's sharing.
func SharingModes() []string { return slices.Clone(sharingModes) }

// MountKeys are the keys of RUN --mount that a type has, by their first names.
func MountKeys(kind string) []string {
	var out []string
	for _, k := range mountKeys {
		if k.types == nil || slices.Contains(k.types, kind) {
			out = append(out, k.name)
		}
	}
	return out
}

// BareMountKey is true for a key that may stand without a value.
func BareMountKey(name string) bool {
	k := findMountKey(name)
	return k != nil && k.bare
}

// Signals are the names of signals, with their SIG.
func Signals() []string {
	var out []string
	for name := range strings.FieldsSeq(signals) {
		out = append(out, "SIG"+name)
	}
	return out
}
