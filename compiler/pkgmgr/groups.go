package pkgmgr

import (
	"maps"
	"slices"

	"github.com/sysbuild/sysbuild/rpm/comps"
	"github.com/sysbuild/sysbuild/rpm/dnfstate"
)

// Groups are what is installed of groups and environments, by their IDs: as dnf
// keeps it in its history.
type Groups struct {
	Groups       map[string]Group
	Environments map[string]Environment
}

// Group is a group as it was when it was installed or upgraded last.
type Group struct {
	Name     string
	Types    []comps.Type // of its packages that were to come
	Packages []string     // the names of all that it listed; of dnf 5's, of those that it brought
}

// Environment likewise.
type Environment struct {
	Name   string
	Types  []comps.Type
	Groups []string // the IDs of all that it listed
}

// GroupsOf are those that dnf 5 keeps.
func GroupsOf(groups map[string]dnfstate.Group, envs map[string]dnfstate.Environment) Groups {
	out := Groups{}.clone()
	for id, g := range groups {
		var types []comps.Type
		for _, t := range g.Types {
			types = append(types, comps.Type(t))
		}
		if types == nil {
			types = groupTypes
		}
		out.Groups[id] = Group{Types: types, Packages: g.Packages}
	}
	for id, e := range envs {
		out.Environments[id] = Environment{Types: groupTypes, Groups: e.Groups}
	}
	return out
}

// clone can be changed without the other.
func (g Groups) clone() Groups {
	n := Groups{Groups: maps.Clone(g.Groups), Environments: maps.Clone(g.Environments)}
	if n.Groups == nil {
		n.Groups = map[string]Group{}
	}
	if n.Environments == nil {
		n.Environments = map[string]Environment{}
	}
	return n
}

// find gives the IDs of what a word names: see comps.Comps.Find.
func (g Groups) find(word string) (groups, envs []string) {
	var all comps.Comps
	for _, id := range slices.Sorted(maps.Keys(g.Groups)) {
		all.Groups = append(all.Groups, &comps.Group{ID: id, Name: g.Groups[id].Name})
	}
	for _, id := range slices.Sorted(maps.Keys(g.Environments)) {
		all.Environments = append(all.Environments, &comps.Environment{ID: id, Name: g.Environments[id].Name})
	}
	gs, es := all.Find(word)
	for _, x := range gs {
		groups = append(groups, x.ID)
	}
	for _, x := range es {
		envs = append(envs, x.ID)
	}
	return groups, envs
}

// put notes a group as it is now.
func (g Groups) put(now *comps.Group, types []comps.Type) {
	var names []string
	for _, p := range now.Packages {
		names = append(names, p.Name)
	}
	slices.Sort(names)
	g.Groups[now.ID] = Group{Name: now.Name, Types: types, Packages: slices.Compact(names)}
}

// putEnvironment notes an environment as it is now, without its groups.
func (g Groups) putEnvironment(now *comps.Environment, types []comps.Type) {
	g.Environments[now.ID] = Environment{Name: now.Name, Types: types, Groups: slices.Concat(now.Groups, now.Others)}
}

// needed are the IDs of the groups that environments want.
func (g Groups) needed() map[string]bool {
	out := map[string]bool{}
	for _, e := range g.Environments {
		for _, id := range e.Groups {
			out[id] = true
		}
	}
	return out
}

// lists says whether a group lists a package.
func (g Groups) lists(name string) bool {
	for _, x := range g.Groups {
		if slices.Contains(x.Packages, name) {
			return true
		}
	}
	return false
}

// ids are all groups and environments as a line names them, sorted.
func (g Groups) ids() (all []string) {
	for id := range g.Groups {
		all = append(all, "@"+id)
	}
	for id := range g.Environments {
		all = append(all, "@^"+id)
	}
	slices.Sort(all)
	return all
}
