package solve

import (
	"errors"
	"slices"
)

// search decides which package to take where there is a choice, until no rule
// asks for one. What is open at the end is not installed.
type search struct {
	pool    *pool
	sat     sat
	opened  []bool
	rules   []*rule
	choices []*clause // with two or more packages to choose from
	next    int       // where to look for a choice first
	taken   map[[2]lit]bool
	shunned map[int]bool // see unwanted; nil: not looked for yet
}

// mostConflicts is the search's budget. Real requests need less than a hundred.
const mostConflicts = 50000

var errTooHard = errors.New("no answer found in time: the requests and versions conflict in too many ways; say versions or exclude some packages")

// unsolvable is a clause that fails whatever is decided.
type unsolvable struct{ clause *clause }

func (u *unsolvable) Error() string { return "the rules contradict each other" }

func newSearch(p *pool) *search {
	s := &search{pool: p, taken: map[[2]lit]bool{}}
	s.sat.open = s.open
	return s
}

// start adds what must hold from the beginning.
func (s *search) start(jobs []*rule) error {
	for _, r := range jobs {
		if c := s.addRule(r); c != nil {
			return &unsolvable{c}
		}
	}
	for _, r := range s.pool.keepRules() {
		if c := s.addRule(r); c != nil {
			return &unsolvable{c}
		}
	}
	return nil
}

// run searches on from the level that is reached; it never takes back what is
// at floor or below. ok is false where that cannot be done.
func (s *search) run(floor int) (ok bool, err error) {
	for {
		if s.pool.err != nil {
			return false, s.pool.err
		}
		c := s.sat.propagate()
		if c == nil {
			l, found := s.choose()
			if !found {
				return true, nil
			}
			s.sat.decide(l)
			continue
		}
		if s.sat.top(c) == 0 {
			return false, &unsolvable{c}
		}
		if s.sat.conflicts > mostConflicts {
			return false, errTooHard
		}
		if !s.learn(c, floor) {
			return false, nil
		}
	}
}

// learn takes a conflict back, and says whether the search goes on.
func (s *search) learn(c *clause, floor int) bool {
	learned, depth := s.sat.analyze(c)
	s.sat.cancel(max(depth, floor))
	s.noteChoice(learned)
	s.sat.add(learned)
	s.next = 0
	return floor == 0 || s.sat.depth() > floor
}

func (s *sat) top(c *clause) int {
	top := int32(0)
	for _, l := range c.lits {
		top = max(top, s.level[l.v()])
	}
	return int(top)
}

func (s *search) noteChoice(c *clause) {
	n := 0
	for _, l := range c.lits {
		if l.pos() {
			n++
		}
	}
	if n > 1 {
		s.choices = append(s.choices, c)
	}
}

// choose finds the next rule that wants a package and takes the best.
func (s *search) choose() (lit, bool) {
	for range s.choices {
		if s.next >= len(s.choices) {
			s.next = 0
		}
		c := s.choices[s.next]
		if open := s.wanting(c); open != nil {
			return yes(s.best(open, c.rule)), true
		}
		s.next++
	}
	return 0, false
}

// wanting gives the packages of which a clause wants one, nil where it wants
// none.
func (s *search) wanting(c *clause) []int {
	var open []int
	for _, l := range c.lits {
		v := s.sat.val(l)
		if v > 0 || v == 0 && !l.pos() {
			return nil
		}
		if v == 0 {
			open = append(open, l.v())
		}
	}
	return open
}

// minimize drops packages that were chosen for a rule that a later choice
// satisfies too, as libsolv does, and says whether there were any.
func (s *search) minimize() (changed bool, err error) {
	for depth := 1; depth <= s.sat.depth(); depth++ {
		l := s.sat.trail[s.sat.limits[depth-1]]
		other, found := s.alsoTrue(l, depth)
		if !found || s.taken[[2]lit{l, other}] {
			continue
		}
		s.taken[[2]lit{l, other}] = true
		s.sat.cancel(depth - 1)
		s.sat.decide(other)
		s.next = 0
		if _, err := s.run(0); err != nil {
			return true, err
		}
		changed, depth = true, 0
	}
	return changed, nil
}

// alsoTrue looks whether every rule that l was good for has another package.
func (s *search) alsoTrue(l lit, depth int) (lit, bool) {
	var other lit
	for _, c := range s.choices {
		if !slices.Contains(c.lits, l) || c.rule == nil {
			continue
		}
		mine, premises := lit(0), true
		for _, x := range c.lits {
			switch {
			case x != l && x.pos() && s.sat.val(x) > 0:
				mine = x
			case !x.pos() && s.sat.val(x) >= 0:
				premises = false // the rule asks for nothing
			}
		}
		if !premises {
			continue
		}
		if mine == 0 {
			return 0, false
		}
		if other == 0 && int(s.sat.level[mine.v()]) > depth {
			other = mine
		}
	}
	return other, other != 0
}

// chosen gives the packages of the answer in the order they were taken.
func (s *search) chosen() []int {
	var nums []int
	for _, l := range s.sat.trail {
		if l.pos() {
			nums = append(nums, l.v())
		}
	}
	return nums
}
