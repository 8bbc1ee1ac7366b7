package pkgmgr

import (
	"cmp"
	"context"
	"fmt"
	"math"
	"slices"
	"strings"
	"sync"

	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/rpm/guard"
	"github.com/sysbuild/sysbuild/rpm/repo"
	"github.com/sysbuild/sysbuild/rpm/solve"
	"golang.org/x/sync/errgroup"
)

// yum is YUM: repositories of RPM packages, resolved as dnf does.
type yum struct{}

// Resolve implements Manager.
func (yum) Resolve(ctx context.Context, req Request) (*Transaction, error) {
	arch, ok := arches[req.Arch]
	if !ok {
		return nil, diag.Diagnostic{Rule: "UnsupportedArchitecture", Summary: fmt.Sprintf("YUM: no packages are made for architecture %q", req.Arch)}
	}
	set, err := readSettings(req.Packages)
	if err != nil {
		return nil, err
	}
	q := &query{Request: req, arch: arch, set: set, vars: newVars(req, arch)}
	tx := &Transaction{Install: q.install(), After: req.Root.Installed}
	if tx.Install.Trust, err = q.trusted(ctx); err != nil {
		return nil, err
	}
	if tx.Install.Repos, err = q.keptRepos(); err != nil {
		return nil, err
	}
	if len(req.Packages.Install) == 0 {
		return tx, nil
	}
	if err := q.choose(ctx, tx); err != nil {
		return nil, err
	}
	return tx, nil
}

// query is a request being answered.
type query struct {
	Request
	arch arch
	set  settings
	vars vars

	disabled bool // repositories are known, and none of them is enabled
	notes    []diag.Diagnostic

	reading sync.Mutex // of the root's and the context's files
}

// install is what the op has before any package is chosen.
func (q *query) install() ir.Install {
	p := q.Packages
	return ir.Install{
		Arch: q.arch.rpm, NoDocs: q.set.noDocs, Langs: q.set.langs, NoScripts: p.NoScripts,
		Options: p.Options, Vars: q.keptVars(),
	}
}

// choose loads the repositories, solves, and fills in the answer.
func (q *query) choose(ctx context.Context, tx *Transaction) error {
	specs, err := q.specs()
	if err != nil {
		return err
	}
	sources, err := q.repos(ctx)
	if err != nil {
		return err
	}
	repos, err := q.load(ctx, sources)
	if err != nil {
		return err
	}
	specs, at := split(specs)
	files, err := q.packageFiles(ctx, specs)
	if err != nil {
		return err
	}
	if files != nil {
		repos, sources = append(repos, files), append(sources, commandLine(files.Config, sources))
	}
	if len(repos) == 0 {
		return noRepos(q.disabled)
	}
	members, err := q.groups(ctx, sources, repos, at)
	if err != nil {
		return err
	}
	tx.Notes = q.notes
	installed := make([]*repo.Package, len(q.Root.Installed))
	for i, p := range q.Root.Installed {
		installed[i] = p.Package
	}
	answer, err := solve.Solve(solve.Request{
		Repos: repos, Installed: installed, Install: specs, Members: members, Arch: q.arch.rpm,
		Exclude: q.set.exclude, NoWeak: q.set.noWeak, NoBest: q.set.noBest,
		Files: func(r *repo.Repo) error { return q.files(ctx, r) },
	})
	if err != nil {
		if ctx.Err() != nil {
			return ctx.Err()
		}
		return unsolved(q.Packages.Install, err)
	}
	return q.fill(tx, sources, answer)
}

// load reads every repository's metadata, side by side.
func (q *query) load(ctx context.Context, sources []source) ([]*repo.Repo, error) {
	out := make([]*repo.Repo, len(sources))
	g, ctx := errgroup.WithContext(ctx)
	for i, s := range sources {
		g.Go(guard.Func(func() error {
			r, err := q.World.Load(ctx, s.config)
			if err != nil && ctx.Err() == nil {
				return badRepo(s, err)
			}
			out[i] = r
			return err
		}))
	}
	return out, g.Wait()
}

// files makes the file lists whole: the repository's, and those of packages
// that came from any repository before.
func (q *query) files(ctx context.Context, r *repo.Repo) error {
	if err := repo.LoadFiles(ctx, r, q.World); err != nil {
		return err
	}
	for _, p := range q.Root.Installed {
		if p.From == nil || p.Whole {
			continue
		}
		if err := repo.LoadFiles(ctx, p.From.Repo, q.World); err != nil {
			return err
		}
		p.Files, p.Whole = p.From.Files, true
	}
	return nil
}

// fill writes the solver's answer down.
func (q *query) fill(tx *Transaction, sources []source, answer *solve.Result) error {
	if len(answer.Remove) > 0 {
		return wouldRemove(answer.Remove)
	}
	byID := map[string]source{}
	for _, s := range sources {
		byID[s.config.ID] = s
	}
	keys := slices.Clone(tx.Install.Trust)
	slices.SortFunc(answer.Install, func(a, b solve.Choice) int { return cmp.Compare(a.NEVRA.String(), b.NEVRA.String()) })
	for _, c := range answer.Install {
		s := byID[c.Repo.Config.ID]
		unsigned := !c.Repo.Config.GPGCheck
		if !unsigned && len(s.config.Keys)+len(tx.Install.Trust)+len(q.Root.Keys) == 0 {
			return noKey(s)
		}
		if c.BuildTime < 0 || c.BuildTime > math.MaxUint32 {
			return badRepo(s, fmt.Errorf("%s: build time %d is none that a package can have", c.NEVRA, c.BuildTime))
		}
		src, err := q.source(c.Package, s)
		if err != nil {
			return err
		}
		keys = append(keys, s.config.Keys...)
		tx.Sources = append(tx.Sources, src)
		tx.Install.Packages = append(tx.Install.Packages, ir.PackageRef{NEVRA: c.NEVRA.String(), Unsigned: unsigned, Dependency: !c.Asked})
		tx.BuildTime = max(tx.BuildTime, c.BuildTime)
		tx.After = append(slices.Clip(tx.After), nowInstalled(c.Package))
	}
	tx.Install.Keys = append(keys, q.Root.Keys...)
	return nil
}

func nowInstalled(p *repo.Package) Installed {
	c := *p
	c.Repo = nil
	return Installed{Package: &c, From: p}
}

// source pins a package by what its repository says of it.
func (q *query) source(p *repo.Package, s source) (*ir.Source, error) {
	var urls []string
	for _, u := range p.URLs {
		if !q.NoFileURLs || !strings.HasPrefix(u, "file:") {
			urls = append(urls, u)
		}
	}
	if len(urls) == 0 {
		return nil, onlyFileURLs(s)
	}
	src := &ir.Source{Kind: ir.Package, Ref: urls[0], Mirrors: urls[1:], Digest: ir.Digest(p.Checksum), Size: p.Size}
	if a := s.config.Access; a != nil {
		access := ir.Access(*a)
		src.Access = &access
	}
	if err := ir.Check(src); err != nil {
		return nil, badRepo(s, err)
	}
	return src, nil
}

// split keeps packages apart from groups and modules, "@NAME".
func split(specs []string) (packages, at []string) {
	for _, s := range specs {
		if strings.HasPrefix(s, "@") {
			at = append(at, s)
		} else {
			packages = append(packages, s)
		}
	}
	return packages, at
}

// specs are what is asked for, variables expanded.
func (q *query) specs() ([]string, error) {
	out := make([]string, 0, len(q.Packages.Install))
	for _, spec := range q.Packages.Install {
		text, err := q.vars.expand(spec)
		if err != nil {
			return nil, err
		}
		if text == "" || text == "@" {
			return nil, diag.Diagnostic{Rule: "EmptySpec", Summary: "YUM install: a package's name is empty"}
		}
		out = append(out, text)
	}
	return out, nil
}
