package comps

import (
	"path"
	"slices"
	"strings"
)

// Find gives the groups and environments that a word names: those whose ID or
// name it is, else those whose ID, name or translated name it matches as a
// glob, in any case of letters. "^WORD" means environments alone.
func (c *Comps) Find(word string) (groups []*Group, envs []*Environment) {
	name, onlyEnvs := strings.CutPrefix(word, "^")
	if name == "" { // which is no name, though a group may have none
		return nil, nil
	}
	if !onlyEnvs {
		groups = pick(c.Groups, name, func(g *Group) titles { return titles{g.ID, g.Name, g.Names} })
	}
	return groups, pick(c.Environments, name, func(e *Environment) titles { return titles{e.ID, e.Name, e.Names} })
}

// titles are what something is called.
type titles struct {
	id, name string
	names    map[string]string
}

func (t titles) are(word string) bool { return t.id == word || t.name == word }

func (t titles) match(glob string) bool {
	return like(glob, t.id) || like(glob, t.name) || slices.ContainsFunc(values(t.names), func(n string) bool { return like(glob, n) })
}

func pick[T any](all []T, word string, of func(T) titles) []T {
	keep := func(want func(titles) bool) (out []T) {
		for _, x := range all {
			if want(of(x)) {
				out = append(out, x)
			}
		}
		return out
	}
	if exact := keep(func(t titles) bool { return t.are(word) }); exact != nil {
		return exact
	}
	return keep(func(t titles) bool { return t.match(word) })
}

// like is a glob's match where case and slashes mean nothing.
func like(glob, s string) bool {
	plain := func(s string) string { return strings.ReplaceAll(strings.ToLower(s), "/", "\x00") }
	ok, err := path.Match(plain(glob), plain(s))
	return err == nil && ok
}

func values(m map[string]string) []string {
	out := make([]string, 0, len(m))
	for _, v := range m {
		out = append(out, v)
	}
	return out
}

// GroupsOf gives an environment's groups; missing are the IDs of those that no
// repository has.
func (c *Comps) GroupsOf(e *Environment) (groups []*Group, missing []string) {
	for _, id := range e.Groups {
		if g := c.Group(id); g != nil {
			groups = append(groups, g)
		} else {
			missing = append(missing, id)
		}
	}
	return groups, missing
}

// Of gives the group's packages of some types.
func (g *Group) Of(types []Type) []Package {
	var out []Package
	for _, p := range g.Packages {
		if slices.Contains(types, p.Type) {
			out = append(out, p)
		}
	}
	return out
}
