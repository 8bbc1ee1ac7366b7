package comps

import (
	"maps"
	"slices"
	"strings"
)

// Add merges another repository's groups in, as libcomps does: of what has one
// ID the later one's name and types win, and members add up.
func (c *Comps) Add(o *Comps) {
	for _, g := range o.Groups {
		c.addGroup(g)
	}
	for _, e := range o.Environments {
		c.addEnvironment(e)
	}
}

func (c *Comps) addGroup(g *Group) {
	old := c.Group(g.ID)
	if old == nil {
		c.Groups = append(c.Groups, g.clone())
		return
	}
	old.Name, old.Names = later(old.Name, g.Name), merged(old.Names, g.Names)
	old.merge(g.Packages)
}

func (c *Comps) addEnvironment(e *Environment) {
	old := c.Environment(e.ID)
	if old == nil {
		n := *e
		n.Groups, n.Others, n.Names = slices.Clone(e.Groups), slices.Clone(e.Others), maps.Clone(e.Names)
		c.Environments = append(c.Environments, &n)
		return
	}
	old.Name, old.Names = later(old.Name, e.Name), merged(old.Names, e.Names)
	old.Groups, old.Others = union(old.Groups, e.Groups), union(old.Others, e.Others)
}

// union adds IDs to a list, each once.
func union(list, more []string) []string {
	for _, id := range more {
		if id = strings.TrimSpace(id); !slices.Contains(list, id) {
			list = append(list, id)
		}
	}
	return list
}

func (g *Group) clone() *Group {
	n := *g
	n.Packages, n.Names = slices.Clone(g.Packages), maps.Clone(g.Names)
	return &n
}

// merge takes members in. The first one of a name that was there already replaces
// the first of that name, and the others of it are none.
func (g *Group) merge(list []Package) {
	first := map[string]int{}
	for i := len(g.Packages) - 1; i >= 0; i-- {
		first[g.Packages[i].Name] = i
	}
	replaced := map[string]bool{}
	for _, p := range list {
		i, was := first[p.Name]
		switch {
		case !was:
			g.Packages = append(g.Packages, p)
		case !replaced[p.Name]:
			g.Packages[i], replaced[p.Name] = p, true
		}
	}
}

// Group gives the group of an ID, nil where there is none.
func (c *Comps) Group(id string) *Group {
	for _, g := range c.Groups {
		if g.ID == id {
			return g
		}
	}
	return nil
}

// Environment gives the environment of an ID, nil where there is none.
func (c *Comps) Environment(id string) *Environment {
	for _, e := range c.Environments {
		if e.ID == id {
			return e
		}
	}
	return nil
}

func later(old, name string) string {
	if name == "" {
		return old
	}
	return name
}

func merged(old, names map[string]string) map[string]string {
	out := maps.Clone(old)
	if out == nil {
		out = map[string]string{}
	}
	maps.Copy(out, names)
	return out
}
