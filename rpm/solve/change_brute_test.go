package solve_test

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/sysbuild/sysbuild/rpm"
	"github.com/sysbuild/sysbuild/rpm/repo"
	"github.com/sysbuild/sysbuild/rpm/solve"
)

// change is a question about a root in which something is installed, and every
// state that would do.
type change struct {
	solve.Request
	verb, name string
}

// randomChange makes a universe of at most eleven packages, some installed.
func randomChange(rng *rand.Rand) change {
	u := randomUniverse(rng)
	c := change{Request: u.req, verb: []string{"install", "upgrade", "downgrade", "remove", "upgrade all"}[rng.IntN(5)]}
	r := c.Repos[0]
	r.Packages = r.Packages[:min(len(r.Packages), 7)]
	c.Install, c.Dependencies = nil, map[*repo.Package]bool{}
	more := randomUniverse(rng).req.Repos[0].Packages
	for _, p := range more[:min(len(more), 4)] {
		q := *p
		q.Repo, q.Version = nil, fmt.Sprint(1+rng.IntN(3))
		q.Conflicts = slices.DeleteFunc(slices.Clone(q.Conflicts), func(d rpm.Dep) bool { return aboutItself(&q, d) })
		if slices.ContainsFunc(c.Installed, func(o *repo.Package) bool { return o.Name == q.Name }) {
			continue
		}
		if i := slices.IndexFunc(r.Packages, func(o *repo.Package) bool { return o.NEVRA == q.NEVRA }); i >= 0 {
			q = *r.Packages[i] // what has one name is one package
			q.Repo = nil
		}
		c.Installed = append(c.Installed, &q)
		c.Dependencies[&q] = rng.IntN(2) == 0
	}
	all := append(slices.Clone(c.Installed), r.Packages...)
	if c.verb != "install" {
		all = c.Installed
	}
	c.name = all[rng.IntN(len(all))].Name
	switch c.verb {
	case "install":
		c.Install = []string{c.name}
	case "upgrade":
		c.Upgrade = []string{c.name}
	case "downgrade":
		c.Downgrade = []string{c.name}
	case "upgrade all":
		c.UpgradeAll = true
	case "remove":
		c.Remove, c.Repos = []string{c.name}, nil
	}
	c.Erasing = rng.IntN(3) == 0
	c.NoBest = rng.IntN(3) > 0
	return c
}

// state is what would be there, the first kept packages from before.
type state struct {
	have []*repo.Package
	kept int
}

func (c change) end(res *solve.Result) state {
	var s state
	for _, p := range c.Installed {
		if !slices.ContainsFunc(res.Remove, func(r solve.Removal) bool { return r.Package == p }) {
			s.have = append(s.have, p)
		}
	}
	s.kept = len(s.have)
	for _, n := range res.Install {
		s.have = append(s.have, n.Package)
	}
	return s
}

// sound says what is wrong with a state: a rule that is broken, or a need of a
// kept package that held before.
func (c change) sound(s state) string {
	if p, why := violation(s.have, s.kept); p != nil {
		return p.NEVRA.String() + " " + why
	}
	for _, p := range s.have[:s.kept] {
		for _, d := range p.Requires {
			if satisfied(c.Installed, nil, d) && !satisfied(s.have, nil, d) {
				return fmt.Sprintf("%s loses %s", p.NEVRA, d)
			}
		}
		for _, d := range p.Conflicts {
			others := s.have[s.kept:]
			if d.IsRich() && !satisfied(c.Installed, p, d) {
				others = s.have
			}
			if satisfied(others, p, d) && (!d.IsRich() || !satisfied(c.Installed, p, d)) {
				return fmt.Sprintf("%s conflicts with %s", p.NEVRA, d)
			}
		}
	}
	return ""
}

// obsoletes says that a new package does an installed one.
func (s state) obsoletes(p *repo.Package) bool {
	return slices.ContainsFunc(s.have[s.kept:], func(n *repo.Package) bool {
		return n.Name != p.Name && slices.ContainsFunc(n.Obsoletes, func(d rpm.Dep) bool { return d.Overlap(p.Self()) })
	})
}

// replaced says that a new package takes an installed one's place.
func (s state) replaced(p *repo.Package) bool {
	return slices.ContainsFunc(s.have[s.kept:], func(n *repo.Package) bool {
		return n.Name == p.Name
	}) || s.obsoletes(p)
}

// allowed says what a state has that nobody asked for.
func (c change) allowed(s state) string {
	back := c.verb == "install" || c.verb == "downgrade" || c.Erasing // which lets one go, and another come
	for _, p := range c.Installed {
		if !slices.Contains(s.have, p) && !s.replaced(p) && !c.Erasing && c.verb != "remove" {
			return p.NEVRA.String() + " is gone"
		}
		for _, n := range s.have[s.kept:] {
			if n.Name == p.Name && !back && n.EVR.Compare(p.EVR) < 0 && !s.obsoletes(p) {
				return p.NEVRA.String() + " went back"
			}
		}
	}
	return ""
}

// done says whether a state is what was asked for; an upgrade without best is
// content with what is there.
func (c change) done(s state) bool {
	return slices.ContainsFunc(s.have, func(p *repo.Package) bool {
		if p.Name != c.name {
			return false
		}
		was := slices.IndexFunc(c.Installed, func(q *repo.Package) bool { return q.Name == c.name })
		return c.verb == "install" || c.verb == "downgrade" && p.EVR.Compare(c.Installed[was].EVR) < 0
	}) || c.verb == "upgrade" || c.verb == "upgrade all"
}

// possible tries every state. What is installed is not installed again.
func (c change) possible() bool {
	all := slices.Clone(c.Installed)
	for _, p := range c.Repos[0].Packages {
		if !slices.ContainsFunc(c.Installed, func(q *repo.Package) bool { return q.NEVRA == p.NEVRA }) {
			all = append(all, p)
		}
	}
	for set := range 1 << len(all) {
		var s state
		for i, p := range all {
			if set&(1<<i) == 0 {
				continue
			}
			s.have = append(s.have, p)
			if p.Repo == nil {
				s.kept++
			}
		}
		if c.done(s) && c.allowed(s) == "" && c.sound(s) == "" {
			return true
		}
	}
	return false
}

// TestBruteForceChanges compares with every state there is.
func TestBruteForceChanges(t *testing.T) {
	runs := 6000
	if testing.Short() {
		runs = 500
	}
	said := map[string]int{}
	for seed := range runs {
		said[bruteForceChange(t, uint64(seed))]++
	}
	for _, verb := range []string{"install", "upgrade", "upgrade all", "downgrade", "remove"} {
		for _, what := range []string{"", " erases", " nothing"} {
			if key := verb + what; said[key] < runs/1000 && key != "remove nothing" && key != "install nothing" {
				t.Errorf("%s: only %d of %d: %v", key, said[key], runs, said)
			}
		}
	}
}

func FuzzBruteForceChanges(f *testing.F) {
	f.Add(uint64(1))
	f.Fuzz(func(t *testing.T, seed uint64) { bruteForceChange(t, seed) })
}

// bruteForceChange says what came out: the verb, and whether packages were erased, or
// nothing could be done.
func bruteForceChange(t *testing.T, seed uint64) string {
	c := randomChange(rand.New(rand.NewPCG(seed, 9)))
	res, err := solve.Solve(c.Request)
	var problem *solve.Problem
	if errors.As(err, &problem) {
		if c.NoBest && c.possible() && !c.obsoleted() {
			t.Fatalf("seed %d: %s %s: there is an answer, and the solver says:\n%v", seed, c.verb, c.name, problem)
		}
		return c.verb + " nothing"
	}
	if err != nil {
		t.Fatalf("seed %d: %v", seed, err)
	}
	s := c.end(res)
	if why := c.sound(s); why != "" {
		t.Fatalf("seed %d: %s %s: %s", seed, c.verb, c.name, why)
	}
	if why := c.allowed(s); why != "" {
		t.Fatalf("seed %d: %s %s: %s", seed, c.verb, c.name, why)
	}
	if !c.done(s) && c.verb != "remove" && !c.obsoleted() {
		t.Fatalf("seed %d: %s %s is not done", seed, c.verb, c.name)
	}
	return c.verb + c.removals(t, seed, s, res)
}

const leftOver = "nothing needs it any more"

// removals holds that nothing goes that could stay.
func (c change) removals(t *testing.T, seed uint64, s state, res *solve.Result) (what string) {
	t.Helper()
	before := s // the left over went
	for _, r := range res.Remove {
		if r.Reason == leftOver {
			before = state{append([]*repo.Package{r.Package}, before.have...), before.kept + 1}
		}
	}
	for _, r := range res.Remove {
		switch {
		case r.Asked:
			if r.Name != c.name && !r.Provide(rpm.Dep{Name: c.name}) {
				t.Fatalf("seed %d: remove %s: %s was not asked for", seed, c.name, r.NEVRA)
			}
		case r.Replaced != s.replaced(r.Package):
			t.Fatalf("seed %d: %s: Replaced is %v", seed, r.NEVRA, r.Replaced)
		case r.Replaced:
		case c.Dependencies[r.Package] && c.verb == "remove" && r.Reason == leftOver:
		default:
			what = " erases"
			with := state{append([]*repo.Package{r.Package}, before.have...), before.kept + 1}
			if c.sound(with) == "" {
				t.Fatalf("seed %d: %s %s: %s could stay (%s)", seed, c.verb, c.name, r.NEVRA, r.Reason)
			}
		}
	}
	return what
}

// obsoleted says that something obsoletes a package of the name that is asked for: who
// asks for the old one gets the new one, or has it.
func (c change) obsoleted() bool {
	all := c.Installed
	if len(c.Repos) > 0 {
		all = slices.Concat(all, c.Repos[0].Packages)
	}
	return slices.ContainsFunc(all, func(p *repo.Package) bool {
		return slices.ContainsFunc(p.Obsoletes, func(d rpm.Dep) bool { return d.Name == c.name })
	})
}
