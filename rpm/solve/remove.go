package solve

import (
	"slices"

	"github.com/sysbuild/sysbuild/rpm"
)

// removals are the installed packages that are not in the answer.
func (s *search) removals() []Removal {
	gone := map[int]bool{}
	for _, q := range s.pool.req.Installed {
		if v := s.pool.num(q); !parallel(q.Name) && !s.has(v) {
			gone[v] = true
		}
	}
	var all []Removal
	for v := range gone {
		r := Removal{Package: s.pool.packages[v], Asked: s.pool.erased[v]}
		switch by := s.successor(v); {
		case r.Asked:
			r.Reason = "asked for"
		case s.pool.crowded[v] > 0:
			r.Reason, r.Replaced = "replaced by "+s.pool.packages[s.pool.crowded[v]-1].NEVRA.String(), true
		case by >= 0:
			r.Reason, r.Replaced = "replaced by "+s.pool.packages[by].NEVRA.String(), true
		default:
			r.Reason = s.cause(v)
		}
		all = append(all, r)
	}
	for v := range s.leftOver(gone) {
		all = append(all, Removal{Package: s.pool.packages[v], Reason: "nothing needs it any more"})
	}
	slices.SortFunc(all, func(a, b Removal) int { return a.NEVRA.Compare(b.NEVRA) })
	return all
}

// successor is the new package that takes v's place, -1 where there is none.
func (s *search) successor(v int) int {
	q := s.pool.packages[v]
	for _, o := range s.chosen() {
		by := s.pool.packages[o]
		if by.Repo == nil {
			continue
		}
		if by.Name == q.Name && !s.pool.arch.beside(by.Arch, q.Arch) && !s.pool.several(q) || obsoletesOne(by, q) {
			return o
		}
	}
	return -1
}

// cause is what an installed package has lost, or what is in its way.
func (s *search) cause(v int) string {
	for _, r := range s.rules {
		switch {
		case r.kind == requires && r.pkg == v && !s.holds(r.lits[1:]):
			return "needs " + r.dep.String()
		case (r.kind == conflicts || r.kind == obsoletes) && r.pkg == v && !s.holds(r.lits[1:]):
			return "conflicts with " + r.dep.String()
		case (r.kind == conflicts || r.kind == obsoletes) && r.other == v && s.has(r.pkg):
			return s.pool.packages[r.pkg].NEVRA.String() + " conflicts with it"
		}
	}
	return "cannot stay with the others"
}

// leftOver are the packages that only what is removed for good has brought and
// needs: as dnf's clean_requirements_on_remove. What another package needs,
// recommends, or is supplemented by stays, though something else would do too.
func (s *search) leftOver(gone map[int]bool) map[int]bool {
	left := map[int]bool{}
	var todo []int
	for v := range gone {
		if s.pool.erased[v] || s.successor(v) < 0 {
			todo = append(todo, v)
		}
	}
	if len(s.pool.req.Remove)+len(s.pool.req.Unneeded) == 0 {
		return nil
	}
	for _, q := range s.pool.req.Unneeded {
		if v := s.pool.num(q); s.has(v) && !slices.Contains(s.pool.req.Protected, q.Name) {
			left[v] = true
			todo = append(todo, v)
		}
	}
	for len(todo) > 0 {
		v := todo[len(todo)-1]
		todo = todo[:len(todo)-1]
		for _, o := range append(s.wants(v), s.supplementing(v)...) {
			q := s.pool.packages[o]
			if s.has(o) && q.Repo == nil && s.pool.req.Dependencies[q] && !s.pool.asked[q] && !left[o] &&
				!slices.Contains(s.pool.req.Protected, q.Name) {
				left[o] = true
				todo = append(todo, o)
			}
		}
	}
	s.giveBack(left)
	return left
}

// giveBack takes out what is wanted by a package that stays.
func (s *search) giveBack(left map[int]bool) {
	var todo []int
	for _, v := range s.chosen() {
		if !left[v] {
			todo = append(todo, v)
		}
	}
	for len(todo) > 0 {
		v := todo[len(todo)-1]
		todo = todo[:len(todo)-1]
		stay := append(s.wants(v), s.supplementing(v)...)
		for _, d := range s.pool.packages[v].Conflicts {
			if d.IsRich() { // which may want something there as well
				stay = append(stay, s.named(d)...)
			}
		}
		for _, o := range stay {
			if left[o] {
				delete(left, o)
				todo = append(todo, o)
			}
		}
	}
}

// supplementing are the installed packages that v was a reason for.
func (s *search) supplementing(v int) (nums []int) {
	for _, q := range s.pool.req.Installed {
		if slices.ContainsFunc(q.Supplements, func(d rpm.Dep) bool { return slices.Contains(s.named(d), v) }) {
			nums = append(nums, s.pool.num(q))
		}
	}
	return nums
}

// wants are the packages that v needs or recommends, all that would do.
func (s *search) wants(v int) (nums []int) {
	q := s.pool.packages[v]
	for _, d := range slices.Concat(q.Requires, q.Recommends) {
		nums = append(nums, s.named(d)...)
	}
	return nums
}

// named are the packages that a dependency is about.
func (s *search) named(d rpm.Dep) (nums []int) {
	if !d.IsRich() {
		return s.pool.providers(d)
	}
	r, err := rpm.ParseRich(d.Name)
	if err != nil {
		return nil
	}
	for _, leaf := range r.Leaves() {
		nums = append(nums, s.pool.providers(leaf)...)
	}
	return nums
}
