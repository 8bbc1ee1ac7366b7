package solve

import (
	"cmp"
	"errors"
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/rpm/repo"
)

// Solve answers a request. Where there is no answer the error is a *Problem
// that explains why; other errors are of reading file lists, and of a request
// that is none.
func Solve(req Request) (*Result, error) {
	if err := req.check(); err != nil {
		return nil, err
	}
	p := newPool(&req)
	jobs, problem := p.jobs()
	if p.err != nil {
		return nil, p.err
	}
	if problem != nil {
		return nil, problem
	}
	// What is in the way goes only where there is no answer without, and what may be
	// skipped is before that.
	erasing := req.Erasing
	req.Erasing = false
	s, jobs, err := p.skipping(jobs)
	var u *unsolvable
	if errors.As(err, &u) && erasing {
		req.Erasing = true
		s, jobs, err = p.skipping(jobs)
	}
	if err == nil && s.crowd() {
		less, refused := answer(p, append(jobs, p.fewer()...))
		if refused == nil {
			s = less
		} else {
			clear(p.crowded) // something needs the old one: it stays
		}
	}
	if errors.As(err, &u) {
		return nil, explain(p, jobs, s, u)
	}
	if err != nil {
		return nil, err
	}
	return s.result(), nil
}

func answer(p *pool, jobs []*rule) (*search, error) {
	s := newSearch(p)
	if err := s.start(jobs); err != nil {
		return s, err
	}
	if _, err := s.run(0); err != nil {
		return s, err
	}
	for first := true; ; first = false {
		changed, err := s.minimize()
		if err != nil || p.req.NoWeak || !first && !changed {
			return s, err
		}
		if err := s.weak(); err != nil {
			return s, err
		}
	}
}

func (s *search) result() *Result {
	res := &Result{Absent: s.pool.absent, Skipped: s.pool.skipped}
	for _, v := range s.chosen() {
		q := s.pool.packages[v]
		switch {
		case q.Repo != nil:
			c := Choice{Package: q}
			c.Reason, c.Asked = s.why(v)
			res.Install = append(res.Install, c)
		case s.pool.asked[q]:
			res.Asked = append(res.Asked, q)
		}
	}
	slices.SortFunc(res.Install, func(a, b Choice) int { return a.NEVRA.Compare(b.NEVRA) })
	slices.SortFunc(res.Asked, func(a, b *repo.Package) int { return a.NEVRA.Compare(b.NEVRA) })
	res.Remove = s.removals()
	return res
}

// why gives the first rule that wants the package. One that takes another's
// place was asked for where that was.
func (s *search) why(v int) (reason string, asked bool) {
	needed, replaces := "", ""
	for _, r := range s.rules {
		if !slices.Contains(r.lits, yes(v)) || r.pkg >= 0 && !s.premises(r) {
			continue
		}
		switch {
		case r.kind == job && r.verb == "":
			if strings.HasPrefix(r.spec, "@") {
				return "asked for by " + r.spec, true
			}
			return "asked for", true
		case r.kind == job:
			return instead(s.pool.packages[v], s.pool.packages[r.other]), s.wasAsked(r.other)
		case r.kind == keep:
			replaces, asked = instead(s.pool.packages[v], s.pool.packages[r.pkg]), s.wasAsked(r.pkg)
		case r.kind == requires && needed == "":
			needed = "required by " + s.pool.packages[r.pkg].NEVRA.String()
		}
	}
	if reason = cmp.Or(needed, replaces); reason == "" {
		reason = s.weakReason(v)
	}
	return reason, asked
}

// instead says what a package is to an installed one that it takes the place of.
func instead(by, old *repo.Package) string {
	newer := by.EVR.Compare(old.EVR)
	switch {
	case by.Name != old.Name || newer == 0:
		return "replaces " + old.NEVRA.String()
	case newer < 0:
		return "downgrades " + old.NEVRA.String()
	}
	return "upgrades " + old.NEVRA.String()
}

func (s *search) wasAsked(v int) bool { return !s.pool.req.Dependencies[s.pool.packages[v]] }

func (s *search) weakReason(v int) string {
	for _, o := range s.chosen() {
		for _, d := range s.pool.packages[o].Recommends {
			if clauses, err := s.pool.cnf(d, false); err == nil && mentions(clauses, yes(v)) {
				return "recommended by " + s.pool.packages[o].NEVRA.String()
			}
		}
	}
	for _, d := range s.pool.packages[v].Supplements {
		return "supplements " + d.String()
	}
	return "wanted with others"
}

// premises says whether a rule asks for a package: none of its negative
// literals holds.
func (s *search) premises(r *rule) bool {
	if r.kind == keep {
		return !s.has(r.pkg)
	}
	return !slices.ContainsFunc(r.lits, func(l lit) bool { return !l.pos() && !s.has(l.v()) })
}

func mentions(clauses [][]lit, l lit) bool {
	return slices.ContainsFunc(clauses, func(c []lit) bool { return slices.Contains(c, l) })
}
