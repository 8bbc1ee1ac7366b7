package lsp

// bind gives every mention its symbol. A name has one meaning in a stage and in
// those that stand on it; ARGs of one name are one build argument, wherever they
// are declared.
func (b *indexer) bind() {
	byName := map[nameKey][]*mention{}
	for _, m := range b.index.mentions {
		switch m.kind {
		case stageName, heredocName: // bound as they were found
		default:
			key := nameKey{m.kind, m.name}
			byName[key] = append(byName[key], m)
		}
	}
	for key, list := range byName {
		b.bindName(key, list)
	}
	for _, m := range b.index.mentions {
		if m.sym != nil {
			m.sym.mentions = append(m.sym.mentions, m)
		}
	}
}

type nameKey struct {
	kind kind
	name string
}

// bindName binds the mentions of one name.
func (b *indexer) bindName(key nameKey, list []*mention) {
	g := groups{index: b.index, kind: key.kind, parent: map[int]int{}, symbols: map[int]*symbol{}}
	firstArg, args := 0, false
	for _, m := range list {
		if !m.def {
			continue
		}
		g.add(m.stage)
		if m.arg && !args {
			firstArg, args = m.stage, true
		} else if m.arg {
			g.union(firstArg, m.stage)
		}
	}
	for scope := range g.parent {
		if up, ok := g.nearest(b.above(scope, key.kind)); ok && scope != global {
			g.union(scope, up)
		}
	}
	for _, m := range list {
		if home, ok := g.nearest(m.stage); ok {
			m.sym = g.symbol(home, key)
		}
	}
}

// above is the scope that a scope stands on. Variables of an image are those of
// the stages on it too; a repository that is named again is another one.
func (b *indexer) above(scope int, k kind) int {
	if scope == global || k != variable {
		return none
	}
	if up := b.index.stages[scope].parent; up != global {
		return up
	}
	return none
}

// none is no scope at all.
const none = -2

// groups are scopes that share a name's meaning: a forest, each scope under one
// that it is the same as.
type groups struct {
	index   *index
	kind    kind
	parent  map[int]int // the scopes that give the name a meaning
	symbols map[int]*symbol
}

func (g *groups) add(scope int) {
	if _, ok := g.parent[scope]; !ok {
		g.parent[scope] = scope
	}
}

func (g *groups) root(scope int) int {
	for g.parent[scope] != scope {
		scope = g.parent[scope]
	}
	return scope
}

func (g *groups) union(a, b int) { g.parent[g.root(b)] = g.root(a) }

// nearest is the scope that gives a name its meaning where it stands in a scope;
// false where none does.
func (g *groups) nearest(scope int) (int, bool) {
	for scope != none {
		if _, ok := g.parent[scope]; ok {
			return scope, true
		}
		if scope == global || g.kind == installTime {
			break
		}
		if scope = g.index.stages[scope].parent; scope == global {
			break // a stage sees none of the ARGs before the first
		}
	}
	return 0, false
}

func (g *groups) symbol(scope int, key nameKey) *symbol {
	root := g.root(scope)
	if g.symbols[root] == nil {
		g.symbols[root] = &symbol{kind: key.kind, name: key.name}
	}
	return g.symbols[root]
}
