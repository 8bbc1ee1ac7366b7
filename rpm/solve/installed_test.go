package solve_test

import (
	"errors"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/sysbuild/sysbuild/rpm"
	"github.com/sysbuild/sysbuild/rpm/repo"
	"github.com/sysbuild/sysbuild/rpm/solve"
)

// TestSecondTransaction asks for more on top of an answer: what is there holds
// still, and nothing goes without something in its place.
func TestSecondTransaction(t *testing.T) {
	answers, removed := 0, 0
	for seed := range uint64(3000) {
		rng := rand.New(rand.NewPCG(seed, 3))
		u := randomUniverse(rng)
		first, err := solve.Solve(u.req)
		if err != nil {
			continue
		}
		for _, c := range first.Install {
			p := *c.Package
			p.Repo = nil
			if rng.IntN(3) == 0 { // as if the repository had moved on
				p.EVR.Version = "0"
			}
			u.req.Installed = append(u.req.Installed, &p)
		}
		all := u.req.Repos[0].Packages
		u.req.Install = []string{all[rng.IntN(len(all))].Name}
		res, err := solve.Solve(u.req)
		var problem *solve.Problem
		if errors.As(err, &problem) {
			continue
		}
		if err != nil {
			t.Fatalf("seed %d: %v", seed, err)
		}
		answers++
		removed += len(res.Remove)
		checkSecond(t, seed, u, res)
	}
	if answers < 100 || removed < 50 {
		t.Errorf("%d answers, %d removed: too few to tell", answers, removed)
	}
}

func checkSecond(t *testing.T, seed uint64, u *universe, res *solve.Result) {
	t.Helper()
	replaced := func(p *repo.Package) bool {
		return slices.ContainsFunc(res.Install, func(c solve.Choice) bool {
			return c.Name == p.Name || slices.ContainsFunc(c.Obsoletes, func(d rpm.Dep) bool { return d.Overlap(p.Self()) })
		})
	}
	var have []*repo.Package
	for _, p := range u.req.Installed {
		if !slices.ContainsFunc(res.Remove, func(r solve.Removal) bool { return r.Package == p }) {
			have = append(have, p)
		} else if !replaced(p) {
			t.Errorf("seed %d: %s is removed for nothing", seed, p.NEVRA)
		}
	}
	kept := len(have)
	for _, c := range res.Install {
		have = append(have, c.Package)
	}
	if p, why := violation(have, kept); p != nil {
		t.Errorf("seed %d: %s: %s does not hold", seed, p.NEVRA, why)
	}
	// What held of an installed package before holds after.
	for _, p := range have[:kept] {
		for _, d := range p.Requires {
			if satisfied(u.req.Installed, nil, d) && !satisfied(have, nil, d) {
				t.Errorf("seed %d: %s loses %s", seed, p.NEVRA, d)
			}
		}
	}
	if !slices.ContainsFunc(have, func(p *repo.Package) bool { return p.Name == u.req.Install[0] }) && !obsoletedAway(u) {
		t.Errorf("seed %d: %s is not there", seed, u.req.Install[0])
	}
}
