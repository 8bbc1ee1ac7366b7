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
		brought, found := q.removeGroups(groupName(spec)[1:])
		if !found {
			brought, found = q.removeModule(spec)
		}
		if !found {
			return groupNotThere(spec, verbOf(q.Packages), q.groupsThere())
		}
		if len(brought) == 0 {
			q.notes = append(q.notes, nothingLeft(spec))
		}
		ask.Unneeded = append(ask.Unneeded, brought...)
	}
	return nil
}

// groupsThere are the groups and modules that earlier lines installed, sorted.
func (q *query) groupsThere() []string {
	out := q.Root.Groups.ids()
	for _, p := range q.Root.Installed {
		if p.Group != "" {
			out = append(out, p.Group)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// byName says that an instruction asks for a package in another way than by a
// group.
func (q *query) byName(p Installed) bool {
	return slices.ContainsFunc(q.Packages.Install, func(spec string) bool { return !strings.HasPrefix(spec, "@") && p.Match(spec) })
}
