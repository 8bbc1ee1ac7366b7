package install

import (
	"cmp"
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/rpm"
	"github.com/sysbuild/sysbuild/rpm/header"
)

// node is a package with what must be installed before it.
type node struct {
	member *member
	wants  []rpm.Dep      // what it requires, and after what it is ordered; of rich dependencies each part
	needs  map[*node]bool // true: before its scriptlets, which holds in a cycle too
	users  int            // packages that need it
}

// The phases of a requirement that a cycle does not undo: what runs while
// packages are being installed, and while they are being removed.
const (
	strong      = rpm.Prereq | rpm.Interp | rpm.ScriptPre | rpm.ScriptPost
	strongAtEnd = rpm.Prereq | rpm.Interp | rpm.ScriptPreun | rpm.ScriptPostun
)

// order sorts packages as rpm's lib/order.c does in the main: what a package
// requires comes before it; in a cycle, requirements of scriptlets count more
// than the others; of equals what most packages need comes first, then
// the lesser NEVRA.
func order(members []*member) ([]*member, error) {
	return sequence(members, (*node).comesAfter)
}

// sequence sorts packages by what each requires; relate says which of the two
// is first.
func sequence(members []*member, relate func(n, on *node, why rpm.Sense)) ([]*member, error) {
	nodes := make([]*node, len(members))
	for i, m := range members {
		nodes[i] = &node{member: m, needs: map[*node]bool{}}
	}
	for _, n := range nodes {
		if err := each([]*member{n.member}, n.read); err != nil {
			return nil, err
		}
	}
	providers, err := index(nodes)
	if err != nil {
		return nil, err
	}
	for _, n := range nodes {
		n.link(providers, relate)
	}
	var sorted []*member
	for _, n := range arrange(nodes) {
		sorted = append(sorted, n.member)
	}
	return sorted, nil
}

// removalOrder sorts packages that leave: what requires another one goes before
// it.
func removalOrder(leaving []*present) ([]*present, error) {
	by := map[*member]*present{}
	var members []*member
	for _, p := range leaving {
		by[p.leaves] = p
		members = append(members, p.leaves)
	}
	members, err := sequence(members, (*node).goesBefore)
	for i, m := range members {
		leaving[i] = by[m]
	}
	return leaving, err
}

// provider is a package and the dependency that it provides.
type provider struct {
	node *node
	dep  rpm.Dep
}

// index lists providers by name, and of files those that are wanted.
func index(nodes []*node) (map[string][]provider, error) {
	byName := map[string][]provider{}
	for _, n := range nodes {
		for _, d := range n.wants {
			if strings.HasPrefix(d.Name, "/") {
				byName[d.Name] = nil
			}
		}
	}
	files := len(byName) > 0
	for _, n := range nodes {
		for _, d := range n.member.provides {
			byName[d.Name] = append(byName[d.Name], provider{n, d})
		}
		if !files {
			continue
		}
		err := each([]*member{n.member}, func(m *member) error {
			n.provideFiles(byName)
			return nil
		})
		if err != nil {
			return nil, err
		}
	}
	return byName, nil
}

func (n *node) provideFiles(byName map[string][]provider) {
	for i := range n.member.files {
		p := n.member.files[i].Path
		if all, wanted := byName[p]; wanted {
			p = strings.Clone(p)
			byName[p] = append(all, provider{n, rpm.Dep{Name: p}})
		}
	}
}

// read reads what the package wants.
func (n *node) read(m *member) error {
	for _, kind := range []header.Kind{header.Requires, header.Orders} {
		deps, err := m.header.Deps(kind)
		if err != nil {
			return err
		}
		for _, d := range deps {
			n.wants = append(n.wants, alternatives(d)...)
		}
	}
	return nil
}

func (n *node) link(providers map[string][]provider, relate func(n, on *node, why rpm.Sense)) {
	for _, d := range n.wants {
		if on := n.satisfied(d, providers[d.Name]); on != nil {
			relate(n, on, d.Flags)
		}
	}
	n.wants = nil
}

// alternatives gives the dependencies that a rich one names.
func alternatives(d rpm.Dep) []rpm.Dep {
	if !d.IsRich() {
		return []rpm.Dep{d}
	}
	rich, err := rpm.ParseRich(d.Name)
	if err != nil {
		return nil // the solver took it; its order does not matter
	}
	all := rich.Leaves()
	for i := range all {
		all[i].Flags |= d.Flags &^ (rpm.Comparison)
	}
	return all
}

// satisfied gives what satisfies a requirement, nil where the package does
// itself, or nothing of the transaction does.
func (n *node) satisfied(d rpm.Dep, from []provider) (by *node) {
	for _, p := range from {
		if !d.Overlap(p.dep) {
			continue
		}
		if p.node == n {
			return nil
		}
		if by == nil {
			by = p.node
		}
	}
	return by
}

// comesAfter says that n is installed after what it requires.
func (n *node) comesAfter(on *node, why rpm.Sense) { n.follows(on, why&strong != 0) }

// goesBefore says that n is removed before what it requires.
func (n *node) goesBefore(on *node, why rpm.Sense) { on.follows(n, why&strongAtEnd != 0) }

func (n *node) follows(first *node, strongly bool) {
	if _, known := n.needs[first]; !known {
		first.users++
	}
	n.needs[first] = n.needs[first] || strongly
}

// arrange sorts nodes. Of a cycle, what no scriptlet holds back goes first, and
// the rest is looked at again without it.
func arrange(nodes []*node) []*node {
	nodes = slices.Clone(nodes)
	slices.SortStableFunc(nodes, func(a, b *node) int {
		return cmp.Or(cmp.Compare(b.users, a.users), strings.Compare(a.member.id, b.member.id))
	})
	var out []*node
	for _, group := range components(nodes, false) {
		if len(group) > 1 {
			first := components(group, true)[0]
			rest := slices.DeleteFunc(slices.Clone(group), func(n *node) bool { return slices.Contains(first, n) })
			group = append(first, arrange(rest)...)
		}
		out = append(out, group...)
	}
	return out
}

// components gives the strongly connected components, what is needed first
// (Tarjan's algorithm, which yields them in that order). Only nodes of the
// list count, and only strong edges where cut is true.
func components(nodes []*node, cut bool) [][]*node {
	t := tarjan{cut: cut, at: map[*node]int{}, low: map[*node]int{}, on: map[*node]bool{}, in: map[*node]bool{}}
	for _, n := range nodes {
		t.in[n] = true
	}
	t.rank = map[*node]int{}
	for i, n := range nodes {
		t.rank[n] = i
	}
	for _, n := range nodes {
		if t.at[n] == 0 {
			t.visit(n)
		}
	}
	return t.out
}

type tarjan struct {
	cut   bool
	in    map[*node]bool
	rank  map[*node]int
	at    map[*node]int // 0: not visited
	low   map[*node]int
	on    map[*node]bool
	stack []*node
	out   [][]*node
}

func (t *tarjan) visit(n *node) {
	t.at[n] = len(t.at) + 1
	t.low[n] = t.at[n]
	t.stack, t.on[n] = append(t.stack, n), true
	for _, m := range t.edges(n) {
		if t.at[m] == 0 {
			t.visit(m)
			t.low[n] = min(t.low[n], t.low[m])
		} else if t.on[m] {
			t.low[n] = min(t.low[n], t.at[m])
		}
	}
	if t.low[n] != t.at[n] {
		return
	}
	i := slices.Index(t.stack, n)
	group := slices.Clone(t.stack[i:])
	t.stack = t.stack[:i]
	for _, m := range group {
		t.on[m] = false
	}
	slices.SortFunc(group, func(a, b *node) int { return t.rank[a] - t.rank[b] })
	t.out = append(t.out, group)
}

// edges gives what n needs, in a fixed order.
func (t *tarjan) edges(n *node) []*node {
	var out []*node
	for m, isStrong := range n.needs {
		if t.in[m] && (isStrong || !t.cut) {
			out = append(out, m)
		}
	}
	slices.SortFunc(out, func(a, b *node) int { return t.rank[a] - t.rank[b] })
	return out
}
