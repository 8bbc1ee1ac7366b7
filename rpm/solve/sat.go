package solve

import "slices"

// lit is package v chosen (v+1) or not chosen (-(v+1)).
type lit int32

func yes(v int) lit     { return lit(v + 1) }
func no(v int) lit      { return -lit(v + 1) }
func (l lit) not() lit  { return -l }
func (l lit) pos() bool { return l > 0 }

func (l lit) v() int {
	if l > 0 {
		return int(l) - 1
	}
	return int(-l) - 1
}

// at is the literal's place in a table of literals.
func (l lit) at() int {
	if l > 0 {
		return 2 * l.v()
	}
	return 2*l.v() + 1
}

// clause is a disjunction of literals: at least one holds. The first two are
// watched.
type clause struct {
	lits []lit
	rule *rule     // nil: learned
	from []*clause // of a learned one: what it follows from
}

// sat is a search for an assignment by conflict-driven clause learning. It
// knows nothing of packages; search decides, in the order that people expect.
//
// Source: N. Eén, N. Sörensson: An Extensible SAT-solver (2003), less the
// activity heuristics and restarts: with a good order of decisions there are
// few conflicts.
type sat struct {
	value   []int8 // by package: 1 chosen, -1 not, 0 open
	level   []int32
	reason  []*clause // nil: decided, or open
	watches [][]*clause
	trail   []lit
	limits  []int     // trail's length where each level begins
	head    int       // trail up to here is propagated
	units   []*clause // of one literal, which nothing watches

	// open is called when a package becomes chosen, before its watches are
	// looked at: clauses that matter only then are added there.
	open func(v int) *clause

	conflicts int
}

func (s *sat) grow(n int) {
	for len(s.value) < n {
		s.value = append(s.value, 0)
		s.level = append(s.level, 0)
		s.reason = append(s.reason, nil)
		s.watches = append(s.watches, nil, nil)
	}
}

func (s *sat) val(l lit) int8 {
	if l > 0 {
		return s.value[l.v()]
	}
	return -s.value[l.v()]
}

func (s *sat) depth() int { return len(s.limits) }

func (s *sat) assign(l lit, why *clause) {
	v := l.v()
	s.value[v] = 1
	if !l.pos() {
		s.value[v] = -1
	}
	s.level[v] = int32(s.depth())
	s.reason[v] = why
	s.trail = append(s.trail, l)
}

func (s *sat) decide(l lit) {
	s.limits = append(s.limits, len(s.trail))
	s.assign(l, nil)
}

// add takes a clause in at any time, and gives it back where it does not hold
// any more.
func (s *sat) add(c *clause) *clause {
	if len(c.lits) == 0 {
		return c
	}
	// What holds or is open is watched, else what falls last.
	slices.SortStableFunc(c.lits, func(a, b lit) int { return s.rank(b) - s.rank(a) })
	if len(c.lits) > 1 {
		s.watch(c, 0)
		s.watch(c, 1)
	} else {
		s.units = append(s.units, c)
	}
	switch {
	case s.val(c.lits[0]) < 0:
		return c
	case s.val(c.lits[0]) == 0 && (len(c.lits) == 1 || s.val(c.lits[1]) < 0):
		s.assign(c.lits[0], c)
	}
	return nil
}

func (s *sat) rank(l lit) int {
	switch s.val(l) {
	case 1:
		return 1<<30 + 1
	case 0:
		return 1 << 30
	}
	return int(s.level[l.v()])
}

func (s *sat) watch(c *clause, i int) {
	at := c.lits[i].not().at()
	s.watches[at] = append(s.watches[at], c)
}

// propagate draws every conclusion, and gives a clause that does not hold.
func (s *sat) propagate() *clause {
	for _, c := range s.units {
		switch s.val(c.lits[0]) {
		case -1:
			return c
		case 0:
			s.assign(c.lits[0], c)
		}
	}
	for s.head < len(s.trail) {
		l := s.trail[s.head]
		s.head++
		if l.pos() {
			if c := s.open(l.v()); c != nil {
				return c
			}
		}
		if c := s.visit(l); c != nil {
			return c
		}
	}
	return nil
}

// visit looks at the clauses that watch for l's becoming true, which makes
// one of their literals false.
func (s *sat) visit(l lit) *clause {
	list := s.watches[l.at()]
	kept := list[:0]
	for i, c := range list {
		if c.lits[0] == l.not() {
			c.lits[0], c.lits[1] = c.lits[1], c.lits[0]
		}
		if s.val(c.lits[0]) > 0 {
			kept = append(kept, c)
			continue
		}
		if s.rewatch(c) {
			continue
		}
		kept = append(kept, c)
		if s.val(c.lits[0]) < 0 {
			kept = append(kept, list[i+1:]...)
			s.watches[l.at()] = kept
			return c
		}
		s.assign(c.lits[0], c)
	}
	s.watches[l.at()] = kept
	return nil
}

func (s *sat) rewatch(c *clause) bool {
	for k := 2; k < len(c.lits); k++ {
		if s.val(c.lits[k]) >= 0 {
			c.lits[1], c.lits[k] = c.lits[k], c.lits[1]
			s.watch(c, 1)
			return true
		}
	}
	return false
}

// cancel takes back all levels above depth.
func (s *sat) cancel(depth int) {
	if s.depth() <= depth {
		return
	}
	from := s.limits[depth]
	for _, l := range s.trail[from:] {
		s.value[l.v()] = 0
		s.reason[l.v()] = nil
	}
	s.trail = s.trail[:from]
	s.limits = s.limits[:depth]
	s.head = min(s.head, from)
}

// analyze finds what was wrong: a clause that follows from the others and, at
// the level that it gives, leaves one literal, its first.
func (s *sat) analyze(conflict *clause) (learned *clause, depth int) {
	s.conflicts++
	top := int32(0)
	for _, l := range conflict.lits {
		top = max(top, s.level[l.v()])
	}
	s.cancel(int(top))
	learned = &clause{lits: []lit{0}}
	seen := map[int]bool{}
	count, at := 0, len(s.trail)
	for c := conflict; ; {
		learned.from = append(learned.from, c)
		for _, l := range c.lits {
			v := l.v()
			if seen[v] || s.val(l) > 0 {
				continue
			}
			seen[v] = true
			switch {
			case s.level[v] == top:
				count++
			case s.level[v] > 0:
				learned.lits = append(learned.lits, l)
				depth = max(depth, int(s.level[v]))
			default:
				learned.from = append(learned.from, s.grounds(v)...)
			}
		}
		for at--; !seen[s.trail[at].v()] || s.level[s.trail[at].v()] != top; at-- {
		}
		l := s.trail[at]
		if count--; count == 0 {
			learned.lits[0] = l.not()
			return learned, depth
		}
		c = s.reason[l.v()]
	}
}

// grounds gives the clauses that a literal of level 0 stands on.
func (s *sat) grounds(v int) []*clause {
	var all []*clause
	seen := map[int]bool{}
	todo := []int{v}
	for len(todo) > 0 {
		v := todo[len(todo)-1]
		todo = todo[:len(todo)-1]
		c := s.reason[v]
		if seen[v] || c == nil {
			continue
		}
		seen[v] = true
		all = append(all, c)
		for _, l := range c.lits {
			todo = append(todo, l.v())
		}
	}
	return all
}

// proof gives the rules that cannot hold together, c being a clause that does
// not hold at level 0.
func (s *sat) proof(c *clause) []*rule {
	var rules []*rule
	seen := map[*clause]bool{}
	todo := []*clause{c}
	for _, l := range c.lits {
		todo = append(todo, s.grounds(l.v())...)
	}
	for len(todo) > 0 {
		c := todo[len(todo)-1]
		todo = todo[:len(todo)-1]
		if seen[c] {
			continue
		}
		seen[c] = true
		if c.rule != nil {
			rules = append(rules, c.rule)
		}
		todo = append(todo, c.from...)
	}
	return rules
}
