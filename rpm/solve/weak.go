package solve

import (
	"errors"
	"slices"

	"github.com/sysbuild/sysbuild/rpm"
)

// weak adds what chosen packages recommend and what supplements them, as long
// as nothing speaks against it.
func (s *search) weak() error {
	tried := map[int]bool{}
	for {
		want := s.wish(tried)
		if want < 0 {
			return nil
		}
		tried[want] = true
		floor := s.sat.depth()
		s.grow()
		for s.open0(want) { // each time it learns why not so
			s.sat.decide(yes(want))
			ok, err := s.run(floor)
			if errors.Is(err, errTooHard) { // there is an answer without it
				s.sat.cancel(floor)
				return nil
			}
			if err != nil {
				return err
			}
			if !ok {
				if c := s.sat.propagate(); c != nil {
					panic("solve: a refused recommendation broke the answer")
				}
			}
		}
	}
}

// wish gives the next package that is recommended or supplements, -1 where
// there is none.
func (s *search) wish(tried map[int]bool) int {
	for _, v := range s.chosen() {
		if s.pool.isInstalled(v) {
			continue
		}
		for _, d := range s.pool.packages[v].Recommends {
			if w := s.recommended(d, tried); w >= 0 {
				return w
			}
		}
	}
	for _, r := range s.pool.repos {
		for _, v := range s.pool.use(r.Supplementing()) {
			if !tried[v] && s.open0(v) && !s.nameTaken(v) && !s.unwanted(v) && !s.notWeakly(v) && s.supplements(v) {
				return v
			}
		}
	}
	return -1
}

func (s *search) recommended(d rpm.Dep, tried map[int]bool) int {
	clauses, err := s.pool.cnf(d, false)
	if err != nil {
		return -1 // what is only recommended may be beyond us
	}
	for _, lits := range clauses {
		if s.holds(lits) {
			continue
		}
		var open []int
		for _, l := range lits {
			if l.pos() && s.open0(l.v()) && !tried[l.v()] && !s.nameTaken(l.v()) && !s.unwanted(l.v()) && !s.notWeakly(l.v()) {
				open = append(open, l.v())
			}
		}
		if len(open) > 0 {
			return s.best(open, &rule{kind: requires, dep: d})
		}
	}
	return -1
}

// notWeakly is what no weak dependency may bring.
func (s *search) notWeakly(v int) bool {
	return slices.ContainsFunc(s.pool.req.NotWeakly, s.pool.packages[v].Match)
}

// unwanted is what an installed package recommends and is not there: who left it
// out or removed it does not want it back, as dnf's exclude_from_weak_autodetect
// has it.
func (s *search) unwanted(v int) bool {
	if s.pool.req.Again {
		return false
	}
	if s.shunned == nil {
		s.shunned = map[int]bool{}
		for _, q := range s.pool.req.Installed {
			for _, d := range q.Recommends {
				s.shun(d)
			}
		}
	}
	return s.shunned[v]
}

func (s *search) shun(d rpm.Dep) {
	if d.IsRich() {
		return
	}
	nums := s.pool.providers(d)
	if slices.ContainsFunc(nums, s.pool.isInstalled) {
		return
	}
	for _, v := range nums {
		s.shunned[v] = true
	}
}

// holds says whether a clause does, if what is open stays out.
func (s *search) holds(lits []lit) bool {
	return slices.ContainsFunc(lits, func(l lit) bool { return s.has(l.v()) == l.pos() })
}

func (s *search) has(v int) bool { return v < len(s.sat.value) && s.sat.value[v] > 0 }

func (s *search) open0(v int) bool { return v >= len(s.sat.value) || s.sat.value[v] == 0 }

// nameTaken keeps weak dependencies from replacing another version, one that
// goes too.
func (s *search) nameTaken(v int) bool {
	return slices.ContainsFunc(s.pool.named(s.pool.packages[v].Name), func(o int) bool { return s.has(o) || s.pool.isInstalled(o) })
}

// supplements is true where what the package is good for is in the answer,
// and something of that came new; with Request.Again, where it is so not by
// packages alone that were installed and stay.
func (s *search) supplements(v int) bool { return s.goesWith(s.pool.packages[v].Supplements) }

// goesWith is supplements of any list.
func (s *search) goesWith(list []rpm.Dep) bool {
	return slices.ContainsFunc(list, func(d rpm.Dep) bool { return s.met(d) == fresh })
}

// truth is whether a dependency is met, if what is open stays out.
type truth int

const (
	unmet truth = iota
	fresh       // by a package that comes
	stale       // by what was installed before, or since nothing speaks against it
)

func (s *search) met(d rpm.Dep) truth {
	if !d.IsRich() {
		return s.metBy(s.pool.providers(d))
	}
	r, err := rpm.ParseRich(d.Name)
	if err != nil {
		return unmet
	}
	return s.metRich(r)
}

func (s *search) metBy(nums []int) truth {
	switch {
	case !slices.ContainsFunc(nums, s.has):
		return unmet
	case slices.ContainsFunc(nums, s.heldAlready):
		return stale
	}
	return fresh
}

// metRich follows libsolv, for which "a if b" is "a or not b", and with an else
// "a and b, or c and not b". That something is not there is nothing new.
func (s *search) metRich(r *rpm.Rich) truth {
	if r.Op == rpm.Leaf || r.Op == rpm.With || r.Op == rpm.Without {
		nums, err := s.pool.set(r)
		if err != nil {
			return unmet
		}
		return s.metBy(nums)
	}
	args := make([]truth, len(r.Args))
	for i, a := range r.Args {
		args[i] = s.metRich(a)
	}
	switch {
	case r.Op == rpm.And:
		return allOf(args...)
	case r.Op == rpm.Or:
		return oneOf(args...)
	case r.Op == rpm.If && len(args) == 2:
		return oneOf(args[0], not(args[1]))
	case r.Op == rpm.If:
		return oneOf(allOf(args[0], args[1]), allOf(args[2], not(args[1])))
	case r.Op == rpm.Unless && len(args) == 2:
		return allOf(args[0], not(args[1]))
	case r.Op == rpm.Unless:
		return oneOf(allOf(args[0], not(args[1])), allOf(args[2], args[1]))
	}
	return unmet
}

func not(t truth) truth {
	if t == unmet {
		return stale
	}
	return unmet
}

// oneOf is fresh where one is, else stale where one is.
func oneOf(list ...truth) truth {
	out := unmet
	for _, t := range list {
		if t == fresh || out == unmet {
			out = t
		}
		if out == fresh {
			break
		}
	}
	return out
}

// allOf is unmet where one is, else fresh where one is.
func allOf(list ...truth) truth {
	out := stale
	for _, t := range list {
		if t == unmet {
			return unmet
		}
		if t == fresh {
			out = fresh
		}
	}
	return out
}

func (s *search) heldAlready(v int) bool {
	return s.pool.isInstalled(v) && (!s.pool.req.Again || s.has(v))
}
