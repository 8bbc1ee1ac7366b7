package pkgmgr

import (
	"context"
	"slices"

	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/rpm/repo"
	"github.com/sysbuild/sysbuild/rpm/solve"
)

// The verbs of YUM that change packages.
const (
	installing  = "install"
	upgrading   = "upgrade"
	downgrading = "downgrade"
	removing    = "remove"
	choosing    = "module" // no package, only streams of modules
)

// verbOf is what an instruction does with packages; "" where it changes none.
func verbOf(p *ir.Packages) string {
	switch {
	case len(p.Install) > 0:
		return installing
	case len(p.Upgrade) > 0 || p.UpgradeAll:
		return upgrading
	case len(p.Downgrade) > 0:
		return downgrading
	case len(p.Remove) > 0:
		return removing
	case len(p.Modules) > 0:
		return choosing
	}
	return ""
}

// question is what the solver is asked, but for what is available.
func (q *query) question(ctx context.Context) solve.Request {
	ask := solve.Request{
		Arch: q.arch.rpm, Exclude: q.set.exclude, NoWeak: q.set.noWeak, NotWeakly: q.set.notWeakly, NoBest: q.set.noBest,
		Skip: q.set.skip, SkipMissing: q.set.skipMissing, Multilib: q.set.multilib, NoObsoletes: q.set.noObsoletes, Again: q.set.again,
		Erasing: q.Packages.Erasing, InstallOnly: q.set.installOnly, InstallOnlyLimit: q.set.installOnlyLimit,
		Dependencies: map[*repo.Package]bool{},
		Files:        func(r *repo.Repo) error { return q.files(ctx, r) },
	}
	for _, p := range q.Root.Installed {
		ask.Installed = append(ask.Installed, p.Package)
		if p.Dependency && !q.set.keepUnneeded {
			ask.Dependencies[p.Package] = true
		}
	}
	return ask
}

// solve asks twice where an answer takes packages along that nobody named: then
// what the root protects is worth reading.
func (q *query) solve(ctx context.Context, ask solve.Request) (*solve.Result, error) {
	answer, err := solve.Solve(ask)
	if err == nil && slices.ContainsFunc(answer.Remove, collateral) {
		if ask.Protected, err = q.protected(ctx); err != nil {
			return nil, err
		}
		if slices.ContainsFunc(answer.Remove, func(r solve.Removal) bool {
			return collateral(r) && slices.Contains(ask.Protected, r.Name)
		}) {
			answer, err = solve.Solve(ask)
		}
	}
	if err != nil && ctx.Err() != nil {
		return nil, ctx.Err()
	}
	if err != nil {
		return nil, unsolved(q.Packages, err)
	}
	return answer, nil
}

// collateral is a package that goes, that nobody named and nothing replaces.
func collateral(r solve.Removal) bool { return !r.Asked && !r.Replaced }

// staying are the installed packages that an answer leaves, those that it was
// asked for no dependencies any more.
func (q *query) staying(answer *solve.Result) []Installed {
	gone, asked := map[*repo.Package]bool{}, map[*repo.Package]bool{}
	for _, r := range answer.Remove {
		gone[r.Package] = true
	}
	for _, p := range answer.Asked {
		asked[p] = true
	}
	var out []Installed
	for _, p := range q.Root.Installed {
		if gone[p.Package] {
			continue
		}
		p.Dependency = p.Dependency && !asked[p.Package]
		if p.Group != "" && q.byName(p) {
			p.Group = ""
		}
		out = append(out, p)
	}
	return out
}
