package solve_test

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/sysbuild/sysbuild/rpm"
	"github.com/sysbuild/sysbuild/rpm/repo"
	"github.com/sysbuild/sysbuild/rpm/solve"
)

// violation finds a rule that a set of packages breaks; the first kept of them
// were installed before and are not looked at on their own.
func violation(have []*repo.Package, kept int) (*repo.Package, string) {
	for i, p := range have {
		if i >= kept {
			for _, d := range p.Requires {
				if !satisfied(have, nil, d) {
					return p, "requires " + d.String()
				}
			}
		}
		for _, d := range p.Conflicts {
			if satisfied(have, p, d) && i >= kept {
				return p, "conflicts " + d.String()
			}
		}
		for j, o := range have {
			if i == j || i < kept && j < kept {
				continue
			}
			if o.Name == p.Name && (o.Arch == p.Arch || o.Arch == "noarch" || p.Arch == "noarch") && (o.EVR == p.EVR || !isKernel(p)) {
				return p, "two of one name"
			}
			for _, d := range p.Obsoletes {
				if o.Name != p.Name && d.Overlap(o.Self()) {
					return p, "obsoletes " + d.String()
				}
			}
		}
	}
	return nil, ""
}

// isKernel says that versions of a package stand beside each other.
func isKernel(p *repo.Package) bool {
	return p.Provide(rpm.Dep{Name: "kernel"}) || p.Provide(rpm.Dep{Name: "installonlypkg(kernel-module)"})
}

// satisfied evaluates a dependency; not is not looked at.
func satisfied(have []*repo.Package, not *repo.Package, d rpm.Dep) bool {
	if strings.HasPrefix(d.Name, "rpmlib(") {
		return true
	}
	if !d.IsRich() {
		return slices.ContainsFunc(have, func(p *repo.Package) bool { return p != not && has(p, d) })
	}
	r, err := rpm.ParseRich(d.Name)
	if err != nil {
		return false
	}
	return evaluate(have, not, r)
}

func has(p *repo.Package, d rpm.Dep) bool {
	return p.Provide(d) || slices.Contains(p.Files, d.Name)
}

func evaluate(have []*repo.Package, not *repo.Package, r *rpm.Rich) bool {
	arg := func(i int) bool { return evaluate(have, not, r.Args[i]) }
	switch r.Op {
	case rpm.And:
		return !slices.ContainsFunc(r.Args, func(a *rpm.Rich) bool { return !evaluate(have, not, a) })
	case rpm.Or:
		return slices.ContainsFunc(r.Args, func(a *rpm.Rich) bool { return evaluate(have, not, a) })
	case rpm.If:
		if arg(1) {
			return arg(0)
		}
		return len(r.Args) < 3 || arg(2)
	case rpm.Unless:
		if arg(1) {
			return len(r.Args) == 3 && arg(2)
		}
		return arg(0)
	case rpm.With:
		return slices.ContainsFunc(have, func(p *repo.Package) bool {
			one := []*repo.Package{p}
			return p != not && !slices.ContainsFunc(r.Args, func(a *rpm.Rich) bool { return !evaluate(one, nil, a) })
		})
	case rpm.Without:
		return slices.ContainsFunc(have, func(p *repo.Package) bool {
			one := []*repo.Package{p}
			return p != not && evaluate(one, nil, r.Args[0]) && !evaluate(one, nil, r.Args[1])
		})
	}
	return satisfied(have, not, r.Dep)
}

// possible tries every set of packages.
func possible(u *universe) bool {
	all := u.req.Repos[0].Packages
	for set := range 1 << len(all) {
		var have []*repo.Package
		for i, p := range all {
			if set&(1<<i) != 0 {
				have = append(have, p)
			}
		}
		meets := !slices.ContainsFunc(u.req.Install, func(name string) bool {
			return !slices.ContainsFunc(have, func(p *repo.Package) bool { return p.Name == name })
		})
		if !meets {
			continue
		}
		if p, _ := violation(have, 0); p == nil {
			return true
		}
	}
	return false
}

// randomUniverse makes up to eleven packages of few names, so that they get in
// each other's way.
func randomUniverse(rng *rand.Rand) *universe {
	names := []string{"a", "b", "c", "d", "e", "f"}
	name := func() string { return names[rng.IntN(len(names))] }
	dep := func() rpm.Dep {
		d := rpm.Dep{Name: name()}
		if rng.IntN(3) == 0 {
			d.Flags = []rpm.Sense{rpm.Equal, rpm.Less, rpm.Greater | rpm.Equal}[rng.IntN(3)]
			d.EVR.Version = fmt.Sprint(1 + rng.IntN(3))
		}
		return d
	}
	anyDep := func() rpm.Dep {
		if rng.IntN(3) > 0 {
			return dep()
		}
		ops := []string{"and", "or", "if", "unless", "with", "without"}
		op := ops[rng.IntN(len(ops))]
		text := fmt.Sprintf("(%s %s %s)", dep(), op, dep())
		if (op == "if" || op == "unless") && rng.IntN(2) == 0 {
			text = fmt.Sprintf("(%s %s %s else %s)", dep(), op, dep(), dep())
		}
		if rng.IntN(4) == 0 {
			text = fmt.Sprintf("(%s or %s)", text, dep())
			if strings.Contains(text, "with") {
				text = fmt.Sprintf("(%s and %s)", dep(), dep())
			}
		}
		return rpm.Dep{Name: text}
	}
	r := &repo.Repo{Config: repo.Config{ID: "random"}}
	seen := map[rpm.NEVRA]bool{}
	for range 4 + rng.IntN(8) {
		p := &repo.Package{Repo: r, NEVRA: rpm.NEVRA{Name: name(), EVR: rpm.EVR{Version: fmt.Sprint(1 + rng.IntN(3)), Release: "1"}, Arch: "noarch"}}
		if seen[p.NEVRA] {
			continue
		}
		seen[p.NEVRA] = true
		for range rng.IntN(3) {
			p.Requires = append(p.Requires, anyDep())
		}
		if rng.IntN(6) == 0 {
			p.Obsoletes = append(p.Obsoletes, dep())
		}
		if rng.IntN(3) == 0 {
			p.Provides = append(p.Provides, dep())
		}
		if rng.IntN(3) == 0 {
			p.Recommends = append(p.Recommends, anyDep())
		}
		if rng.IntN(5) == 0 {
			p.Supplements = append(p.Supplements, anyDep())
		}
		if d := anyDep(); rng.IntN(3) == 0 && !aboutItself(p, d) {
			p.Conflicts = append(p.Conflicts, d)
		}
		r.Packages = append(r.Packages, p)
	}
	u := &universe{req: solve.Request{Repos: []*repo.Repo{r}, NoBest: true}}
	for range 1 + rng.IntN(3) {
		u.req.Install = append(u.req.Install, r.Packages[rng.IntN(len(r.Packages))].Name)
	}
	return u
}

// aboutItself says that a rich dependency names its own package, where rpm's
// and our reading of a conflict with oneself are hard to write twice.
func aboutItself(p *repo.Package, d rpm.Dep) bool {
	if !d.IsRich() {
		return false
	}
	r, err := rpm.ParseRich(d.Name)
	return err != nil || slices.ContainsFunc(r.Leaves(), p.Provide)
}

// TestBruteForce compares with every set there is: an answer where there is
// one, and none where there is not.
func TestBruteForce(t *testing.T) {
	runs := 4000
	if testing.Short() {
		runs = 500
	}
	answers := 0
	for seed := range runs {
		if bruteForce(t, uint64(seed)) {
			answers++
		}
	}
	if answers < runs/10 || answers > runs*9/10 {
		t.Errorf("%d of %d have an answer: the test looks at one side only", answers, runs)
	}
}

func FuzzBruteForce(f *testing.F) {
	f.Add(uint64(1))
	f.Fuzz(func(t *testing.T, seed uint64) { bruteForce(t, seed) })
}

func bruteForce(t *testing.T, seed uint64) bool {
	u := randomUniverse(rand.New(rand.NewPCG(seed, 0)))
	res, err := solve.Solve(u.req)
	var problem *solve.Problem
	if err != nil && !errors.As(err, &problem) {
		t.Fatalf("seed %d: %v", seed, err)
	}
	if err == nil {
		var have []*repo.Package
		for _, c := range res.Install {
			have = append(have, c.Package)
		}
		if p, why := violation(have, 0); p != nil {
			t.Fatalf("seed %d: %s: %s does not hold", seed, p.NEVRA, why)
		}
		return true
	}
	if len(problem.Lines) < 2 && !strings.Contains(problem.Error(), ":") {
		t.Fatalf("seed %d: explains nothing: %s", seed, problem)
	}
	if obsoletedAway(u) {
		return false // who asks for the old name gets the new one
	}
	if possible(u) {
		t.Fatalf("seed %d: there is an answer, and the solver says:\n%v", seed, problem)
	}
	return false
}

// obsoletedAway says that a name that is asked for is obsoleted by another.
func obsoletedAway(u *universe) bool {
	return slices.ContainsFunc(u.req.Repos[0].Packages, func(p *repo.Package) bool {
		return slices.ContainsFunc(p.Obsoletes, func(d rpm.Dep) bool { return slices.Contains(u.req.Install, d.Name) })
	})
}
