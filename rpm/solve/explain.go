package solve

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/rpm"
	"github.com/sysbuild/sysbuild/rpm/repo"
)

// mostLines is what a person reads of an explanation.
const mostLines = 24

// explain says why there is no answer: of the requests that cannot be met
// together, the fewest, and of the rules those that the proof needs.
func explain(p *pool, jobs []*rule, s *search, u *unsolvable) error {
	core := s.sat.proof(u.clause)
	jobs = slices.DeleteFunc(slices.Clone(jobs), func(r *rule) bool { return !slices.Contains(core, r) })
	fewer, s, u, err := shrink(p, jobs, s, u)
	if err != nil {
		return err
	}
	e := &explainer{pool: p, core: s.sat.proof(u.clause), seen: map[int]bool{}, raised: map[int]bool{}, said: map[string]bool{}}
	// The rules come in the order of the proof; people want that of the search.
	order := map[*rule]int{}
	for i, r := range s.rules {
		order[r] = i
	}
	slices.SortFunc(e.core, func(a, b *rule) int { return order[a] - order[b] })
	e.all(fewer)
	older, erasing := *p.req, *p.req
	older.NoBest, erasing.Erasing = true, true
	return &Problem{
		Lines: e.lines, Older: !p.req.NoBest && possible(older),
		Erasing: !p.req.Erasing && len(p.req.Installed) > 0 && possible(erasing),
	}
}

// shrink leaves out each request without which there is no answer either.
func shrink(p *pool, jobs []*rule, s *search, u *unsolvable) ([]*rule, *search, *unsolvable, error) {
	for i := 0; i < len(jobs); {
		fewer := slices.Delete(slices.Clone(jobs), i, i+1)
		t, err := attempt(p, fewer)
		var why *unsolvable
		switch {
		case errors.As(err, &why):
			jobs, s, u = fewer, t, why
		case err != nil:
			return nil, nil, nil, err
		default:
			i++
		}
	}
	return jobs, s, u, nil
}

func attempt(p *pool, jobs []*rule) (*search, error) {
	s := newSearch(p)
	if err := s.start(jobs); err != nil {
		return s, err
	}
	_, err := s.run(0)
	return s, err
}

func possible(req Request) bool {
	p := newPool(&req)
	jobs, problem := p.jobs()
	if problem != nil {
		return false
	}
	_, err := attempt(p, jobs)
	return err == nil
}

type explainer struct {
	pool   *pool
	core   []*rule
	lines  []string
	seen   map[int]bool // packages whose refusal is told
	raised map[int]bool // packages whose being needed is told
	said   map[string]bool
}

// say adds a line once.
func (e *explainer) say(depth int, format string, args ...any) bool {
	text := fmt.Sprintf(format, args...)
	if e.said[text] {
		return false
	}
	e.said[text] = true
	if len(e.lines) == mostLines {
		e.lines = append(e.lines, "  …")
	}
	if len(e.lines) < mostLines {
		e.lines = append(e.lines, strings.Repeat("  ", depth)+text)
	}
	return true
}

func (e *explainer) all(jobs []*rule) {
	e.head(jobs)
	for _, r := range e.core {
		if (r.kind == job || r.kind == keep) && !e.told(r) {
			e.candidates(r, 1)
		}
		if r.kind == keep && !r.soft && slices.Contains(e.pool.req.Protected, e.pool.packages[r.pkg].Name) {
			e.say(1, "%s is protected", e.name(r.pkg))
		}
	}
}

// head says what cannot be done.
func (e *explainer) head(jobs []*rule) {
	var specs, verbs []string
	for _, r := range jobs {
		verb := cmp.Or(r.verb, "installed")
		if !slices.Contains(specs, r.spec) {
			specs = append(specs, r.spec)
		}
		if !slices.Contains(verbs, verb) {
			verbs = append(verbs, verb)
		}
	}
	text := "%s: cannot be %s"
	if len(specs) > 1 {
		text += " together"
	}
	if len(specs) == 0 {
		text = "%swhat is installed cannot stay together%s"
	}
	e.say(0, text, strings.Join(specs, ", "), strings.Join(verbs, " and "))
}

// told says that a rule came up as the reason for another's failing.
func (e *explainer) told(r *rule) bool {
	return slices.ContainsFunc(r.lits, func(l lit) bool { return l.pos() && e.raised[l.v()] })
}

func (e *explainer) name(v int) string { return e.pool.packages[v].NEVRA.String() }

func (e *explainer) candidates(r *rule, depth int) {
	for _, l := range r.lits {
		if l.pos() {
			e.refused(l.v(), depth)
		}
	}
}

// refused tells why a package cannot be chosen.
func (e *explainer) refused(v, depth int) {
	if e.seen[v] {
		return
	}
	e.seen[v] = true
	for _, r := range e.core {
		if !slices.Contains(r.lits, no(v)) {
			continue
		}
		switch r.kind {
		case requires:
			e.needs(r, depth)
		case broken:
			e.say(depth, "%s: %s", e.name(r.pkg), r.dep.Name)
		case conflicts:
			e.clash(r, v, depth, "%s conflicts with %s", e.name(r.pkg), r.dep)
		case obsoletes:
			e.clash(r, v, depth, "%s obsoletes %s", e.name(r.pkg), e.name(r.other))
		case sameName:
			a, b := v, r.pkg+r.other-v
			if e.name(a) > e.name(b) {
				a, b = b, a
			}
			e.clash(r, v, depth, "%s and %s cannot both be installed", e.name(a), e.name(b))
		}
	}
}

// needs tells of a requirement that cannot be met.
func (e *explainer) needs(r *rule, depth int) {
	if !e.say(depth, "%s needs %s", e.name(r.pkg), r.dep) {
		return
	}
	open := false
	for _, l := range r.lits {
		if l.pos() {
			open = true
			e.refused(l.v(), depth+1)
		}
	}
	if !open {
		e.unprovided(r.dep, depth+1)
	}
}

// clash tells of two packages that exclude each other, and who wants the other
// one.
func (e *explainer) clash(r *rule, v, depth int, format string, args ...any) {
	if !e.say(depth, format, args...) {
		return
	}
	for _, l := range r.lits {
		if o := l.v(); o != v {
			e.wanted(o, depth+1)
		}
	}
}

func (e *explainer) wanted(v, depth int) {
	if e.raised[v] {
		return
	}
	e.raised[v] = true
	for _, r := range e.core {
		if !slices.Contains(r.lits, yes(v)) {
			continue
		}
		switch r.kind {
		case job:
			e.say(depth, "%s is asked for as %s", e.name(v), r.spec)
		case keep:
			if r.pkg == v {
				e.say(depth, "%s is installed", e.name(v))
			}
		case requires:
			e.say(depth, "%s is needed by %s (%s)", e.name(v), e.name(r.pkg), r.dep)
			e.wanted(r.pkg, depth)
		}
	}
}

// unprovided tells what there is instead of what is needed.
func (e *explainer) unprovided(d rpm.Dep, depth int) {
	if strings.HasPrefix(d.Name, "rpmlib(") {
		e.say(depth, "this is a feature of a newer rpm")
		return
	}
	leaves := []rpm.Dep{d}
	if d.IsRich() {
		if r, err := rpm.ParseRich(d.Name); err == nil {
			leaves = r.Leaves()
		}
	}
	for _, leaf := range leaves {
		if len(e.pool.providers(leaf)) > 0 {
			continue
		}
		e.say(depth, "nothing provides %s", leaf)
		for _, line := range e.pool.nearMisses(leaf) {
			e.say(depth+1, "%s", line)
		}
	}
}

// nearMisses names packages that would provide d, were they not refused or of
// another version.
func (p *pool) nearMisses(d rpm.Dep) []string {
	var lines []string
	for _, q := range p.every(d) {
		if why := p.refusal(q); why != "" {
			lines = append(lines, fmt.Sprintf("%s %s", q.NEVRA, why))
		}
	}
	for _, r := range p.repos {
		for _, q := range r.ExcludedProviding(d) {
			lines = append(lines, fmt.Sprintf("%s is excluded in repository %s", q.NEVRA, r.Config.Name()))
		}
	}
	for _, v := range p.use(p.each(func(r *repo.Repo) []*repo.Package { return r.ProvidingAny(d.Name) })) {
		q := p.packages[v]
		lines = append(lines, fmt.Sprintf("%s provides %s", q.NEVRA, provided(q, d.Name)))
	}
	slices.Sort(lines)
	return firstFew(slices.Compact(lines), 4)
}

func provided(q *repo.Package, name string) string {
	var all []string
	for _, d := range append([]rpm.Dep{q.Self()}, q.Provides...) {
		if d.Name == name && !slices.Contains(all, d.String()) {
			all = append(all, d.String())
		}
	}
	return strings.Join(all, ", ")
}

func firstFew(lines []string, n int) []string {
	if len(lines) <= n {
		return lines
	}
	return append(lines[:n:n], fmt.Sprintf("and %d more", len(lines)-n))
}
