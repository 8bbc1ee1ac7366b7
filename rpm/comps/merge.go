package comps

import (
	"maps"
	"slices"
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
	for _, p := range g.Packages {
		old.add(p)
	}
}

func (c *Comps) addEnvironment(e *Environment) {
	i := slices.IndexFunc(c.Environments, func(o *Environment) bool { return o.ID == e.ID })
	if i < 0 {
		n := *e
		n.Groups, n.Names = slices.Clone(e.Groups), maps.Clone(e.Names)
		c.Environments = append(c.Environments, &n)
		return
	}
	old := c.Environments[i]
	old.Name, old.Names = later(old.Name, e.Name), merged(old.Names, e.Names)
	for _, id := range e.Groups {
		if !slices.Contains(old.Groups, id) {
			old.Groups = append(old.Groups, id)
		}
	}
}

func (g *Group) clone() *Group {
	n := *g
	n.Packages, n.Names = slices.Clone(g.Packages), maps.Clone(g.Names)
	return &n
}

// add takes a member in; it replaces one of the same name.
func (g *Group) add(p Package) {
	for i, o := range g.Packages {
		if o.Name == p.Name {
			g.Packages[i] = p
			return
		}
	}
	g.Packages = append(g.Packages, p)
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
