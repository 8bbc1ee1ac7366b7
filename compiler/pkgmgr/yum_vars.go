package pkgmgr

import (
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/lang/diag"
)

// vars are yum's variables.
type vars struct {
	values map[string]string
	bare   bool // nothing is installed that could say releasever
}

func newVars(req Request, a arch) vars {
	v := map[string]string{"arch": a.rpm, "basearch": a.base}
	if release := releasever(req.Root.Installed, req.Packages.Options["distroverpkg"]); release != "" {
		v["releasever"] = release
	}
	maps.Copy(v, req.Packages.Vars)
	out := vars{values: v, bare: len(req.Root.Installed) == 0}
	out.split()
	return out
}

// split gives releasever's parts, where it has a value.
func (v vars) split() {
	if release, ok := v.values["releasever"]; ok {
		v.values["releasever_major"], v.values["releasever_minor"], _ = strings.Cut(release, ".")
	}
}

// releasePackages say by what a release package is known, the first that is
// installed wins: dnf's list.
var releasePackages = []string{"system-release(releasever)", "system-release", "redhat-release", "centos-release", "fedora-release"}

// releasever is the version of the release package, that of own before all; ""
// where none is.
func releasever(installed []Installed, own string) string {
	names := releasePackages
	if own != "" {
		names = append([]string{own}, names...)
	}
	for _, name := range names {
		for _, p := range installed {
			if p.Name == name {
				return p.Version
			}
			for _, d := range p.Provides {
				if d.Name != name {
					continue
				}
				if strings.HasSuffix(name, ")") && d.EVR.Version != "" {
					return d.EVR.Version
				}
				return p.Version
			}
		}
	}
	return ""
}

var variable = regexp.MustCompile(`\$(\w+|\{\w+\})`)

// expand puts values in. A name that nothing gives a value stays as it is, as
// in yum, but for releasever, without which no URL can be right.
func (v vars) expand(text string) (string, error) {
	var err error
	out := variable.ReplaceAllStringFunc(text, func(ref string) string {
		name := strings.Trim(ref, "${}")
		value, ok := v.values[name]
		switch {
		case ok:
			return value
		case strings.HasPrefix(name, "releasever"):
			err = v.noRelease(name)
		}
		return ref
	})
	return out, err
}

func (v vars) expandAll(texts []string) ([]string, error) {
	out := make([]string, 0, len(texts))
	for _, t := range texts {
		t, err := v.expand(t)
		if err != nil {
			return nil, err
		}
		out = append(out, t)
	}
	return out, nil
}

func (v vars) noRelease(name string) error {
	d := diag.Diagnostic{
		Rule:    "NoReleasever",
		Summary: fmt.Sprintf("$%s has no value", name),
		Detail:  "It is the version of the release package, and none is installed here.",
		Hint:    "say which release this is in front of this line, such as: YUM var releasever=9",
	}
	if v.bare {
		d.Detail = "It is the version of the release package, and over scratch nothing is installed yet."
	}
	return d
}

// keptVars are the variables that stay in the image.
func (q *query) keptVars() map[string]string {
	out := map[string]string{}
	for _, name := range slices.Sorted(slices.Values(q.Packages.KeepVars)) {
		out[name] = q.Packages.Vars[name]
	}
	return out
}
