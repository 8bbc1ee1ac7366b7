package solve

import (
	"errors"
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/rpm/repo"
)

// Solve answers a request. Where there is no answer the error is a *Problem
// that explains why; other errors are of reading file lists.
func Solve(req Request) (*Result, error) {
	p := newPool(&req)
	jobs, problem := p.jobs()
	if p.err != nil {
		return nil, p.err
	}
	if problem != nil {
		return nil, problem
	}
	s, err := answer(p, jobs)
	var u *unsolvable
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
	if err := s.minimize(); err != nil {
		return s, err
	}
	if p.req.NoWeak {
		return s, nil
	}
	return s, s.weak()
}

func (s *search) result() *Result {
	res := &Result{}
	for _, v := range s.chosen() {
		if q := s.pool.packages[v]; q.Repo != nil {
			c := Choice{Package: q}
			c.Reason, c.Asked = s.why(v)
			res.Install = append(res.Install, c)
		}
	}
	slices.SortFunc(res.Install, func(a, b Choice) int { return a.NEVRA.Compare(b.NEVRA) })
	for _, q := range s.pool.req.Installed {
		if !parallel(q.Name) && !s.has(s.pool.num(q)) {
			res.Remove = append(res.Remove, q)
		}
	}
	slices.SortFunc(res.Remove, func(a, b *repo.Package) int { return a.NEVRA.Compare(b.NEVRA) })
	return res
}

// why gives the first rule that wants the package.
func (s *search) why(v int) (reason string, asked bool) {
	for _, r := range s.rules {
		if !slices.Contains(r.lits, yes(v)) || r.pkg >= 0 && !s.premises(r) {
			continue
		}
		switch r.kind {
		case job:
			if strings.HasPrefix(r.spec, "@") {
				return "asked for by " + r.spec, true
			}
			return "asked for", true
		case keep:
			reason = "replaces " + s.pool.packages[r.pkg].NEVRA.String()
		case requires:
			return "required by " + s.pool.packages[r.pkg].NEVRA.String(), false
		}
	}
	if reason != "" {
		return reason, false
	}
	for _, o := range s.chosen() {
		for _, d := range s.pool.packages[o].Recommends {
			if clauses, err := s.pool.cnf(d, false); err == nil && mentions(clauses, yes(v)) {
				return "recommended by " + s.pool.packages[o].NEVRA.String(), false
			}
		}
	}
	for _, d := range s.pool.packages[v].Supplements {
		return "supplements " + d.String(), false
	}
	return "wanted with others", false
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
