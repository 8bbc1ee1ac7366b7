package solve

import (
	"errors"
	"fmt"
	"slices"

	"github.com/sysbuild/sysbuild/rpm"
)

// mostClauses bounds what a rich dependency from outside may multiply to.
const mostClauses = 512

var errTooComplex = errors.New("has too many cases")

// cnf turns a dependency into clauses that hold together exactly where it
// does, or, negated, where it does not.
func (p *pool) cnf(d rpm.Dep, negated bool) ([][]lit, error) {
	if !d.IsRich() {
		return leaf(p.providers(d), negated), nil
	}
	r, err := rpm.ParseRich(d.Name)
	if err != nil {
		return nil, err
	}
	clauses, err := p.rich(r, negated)
	if err != nil {
		return nil, fmt.Errorf("dependency %q: %w", d.Name, err)
	}
	return clauses, nil
}

// leaf says that one of them is chosen, or that none is.
func leaf(nums []int, negated bool) [][]lit {
	if negated {
		clauses := make([][]lit, len(nums))
		for i, v := range nums {
			clauses[i] = []lit{no(v)}
		}
		return clauses
	}
	lits := make([]lit, len(nums))
	for i, v := range nums {
		lits[i] = yes(v)
	}
	return [][]lit{lits}
}

// rich follows https://rpm-software-management.github.io/rpm/manual/boolean_dependencies.html
// and rpm's lib/depends.c: "a unless b" is "a and not b".
func (p *pool) rich(r *rpm.Rich, neg bool) ([][]lit, error) {
	a := r.Args
	switch r.Op {
	case rpm.Leaf:
		return leaf(p.providers(r.Dep), neg), nil
	case rpm.With, rpm.Without:
		nums, err := p.set(r)
		return leaf(nums, neg), err
	case rpm.And:
		return p.both(neg, parts(a, false)...)
	case rpm.Or: // not (not a and not b)
		return p.both(!neg, parts(a, true)...)
	case rpm.If: // (a or not b) and (c or b)
		return p.choice(a, neg)
	case rpm.Unless: // a and not b, else (a or b) and (c or not b)
		if len(a) == 2 {
			return p.both(neg, part{a[0], false}, part{a[1], true})
		}
		return p.choice([]*rpm.Rich{a[2], a[1], a[0]}, neg)
	}
	return nil, fmt.Errorf("operator %q is not known", r.Op)
}

// part is a rich dependency or its negation.
type part struct {
	r   *rpm.Rich
	neg bool
}

func parts(a []*rpm.Rich, neg bool) []part {
	all := make([]part, len(a))
	for i, r := range a {
		all[i] = part{r, neg}
	}
	return all
}

// choice is a[0] where a[1], else a[2] if there is one: negated, the same with
// a[0] and a[2] negated.
func (p *pool) choice(a []*rpm.Rich, neg bool) ([][]lit, error) {
	first, err := p.either(part{a[0], neg}, part{a[1], true})
	if err != nil {
		return nil, err
	}
	if len(a) == 2 {
		if !neg {
			return first, nil
		}
		return p.both(false, part{a[0], true}, part{a[1], false})
	}
	second, err := p.either(part{a[2], neg}, part{a[1], false})
	return append(first, second...), err
}

// both is the conjunction of parts, or its negation.
func (p *pool) both(neg bool, parts ...part) ([][]lit, error) {
	if neg {
		flipped := slices.Clone(parts)
		for i := range flipped {
			flipped[i].neg = !flipped[i].neg
		}
		return p.either(flipped...)
	}
	var all [][]lit
	for _, x := range parts {
		c, err := p.rich(x.r, x.neg)
		if err != nil {
			return nil, err
		}
		all = append(all, c...)
	}
	if len(all) > mostClauses {
		return nil, errTooComplex
	}
	return all, nil
}

// either is the disjunction of parts, multiplied out.
func (p *pool) either(parts ...part) ([][]lit, error) {
	all := [][]lit{nil}
	for _, x := range parts {
		c, err := p.rich(x.r, x.neg)
		if err != nil {
			return nil, err
		}
		if len(all)*len(c) > mostClauses {
			return nil, errTooComplex
		}
		var next [][]lit
		for _, left := range all {
			for _, right := range c {
				next = append(next, slices.Concat(left, right))
			}
		}
		all = next
	}
	return all, nil
}

// set gives the packages that with and without are about: those that provide
// all of it at once.
func (p *pool) set(r *rpm.Rich) ([]int, error) {
	if r.Op == rpm.Leaf {
		return p.providers(r.Dep), nil
	}
	nums, err := p.set(r.Args[0])
	if err != nil {
		return nil, err
	}
	for _, arg := range r.Args[1:] {
		more, err := p.set(arg)
		if err != nil {
			return nil, err
		}
		switch r.Op {
		case rpm.Or:
			nums = union(nums, more)
		case rpm.With, rpm.And:
			nums = slices.DeleteFunc(slices.Clone(nums), func(v int) bool { return !slices.Contains(more, v) })
		case rpm.Without:
			nums = slices.DeleteFunc(slices.Clone(nums), func(v int) bool { return slices.Contains(more, v) })
		default:
			return nil, fmt.Errorf("%q cannot stand inside with or without", r.Op)
		}
	}
	return nums, nil
}
