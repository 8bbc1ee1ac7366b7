package pkgmgr

import (
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/rpm/solve"
)

// removal asks for packages to go, and for those that groups brought and nothing
// else needs.
func (q *query) removal(ask *solve.Request, specs []string) error {
	packages, at := split(specs)
	ask.Remove = packages
	for _, spec := range at {
		name, found := groupName(spec), false
		for _, p := range q.Root.Installed {
			if strings.EqualFold(p.Group, name) {
				ask.Unneeded, found = append(ask.Unneeded, p.Package), true
			}
		}
		if !found {
			return groupNotThere(spec, q.groupsThere())
		}
	}
	return nil
}

// groupsThere are the groups that earlier lines installed, sorted.
func (q *query) groupsThere() []string {
	var out []string
	for _, p := range q.Root.Installed {
		if p.Group != "" {
			out = append(out, p.Group)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// groupName is a spec "@NAME/TYPE,…" without its types.
func groupName(spec string) string {
	name, _, _ := strings.Cut(spec, "/")
	return name
}

// byName says that an instruction asks for a package in another way than by a
// group.
func (q *query) byName(p Installed) bool {
	return slices.ContainsFunc(q.Packages.Install, func(spec string) bool { return !strings.HasPrefix(spec, "@") && p.Match(spec) })
}
