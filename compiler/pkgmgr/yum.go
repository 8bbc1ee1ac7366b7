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
	"github.com/sysbuild/sysbuild/rpm/artifact"
	"github.com/sysbuild/sysbuild/rpm/guard"
	"github.com/sysbuild/sysbuild/rpm/module"
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
	q := &query{Request: req, arch: arch, set: set, vars: newVars(req, arch), installed: req.Root.Groups.clone(), forgotten: map[string]module.State{}}
	tx := &Transaction{Install: q.install(), After: req.Root.Installed}
	if tx.Install.Trust, err = q.trusted(ctx); err != nil {
		return nil, err
	}
	if tx.Install.Repos, err = q.keptRepos(); err != nil {
		return nil, err
	}
	tx.Modules, tx.Groups = req.Root.Modules, req.Root.Groups
	if verbOf(req.Packages) == "" {
		return tx, nil
	}
	q.baseOptions()
	if err := q.choose(ctx, tx); err != nil {
		return nil, err
	}
	tx.Groups = q.installed
	if err := q.keepModules(tx); err != nil {
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

	installed Groups                  // as they will be
	forgotten map[string]module.State // of modules whose profiles go

	disabled bool // repositories are known, and none of them is enabled
	notes    []diag.Diagnostic
	modular  *modular // nil: no repository has modules

	reading sync.Mutex // of the root's and the context's files
}

// install is what the op has before any package is chosen.
func (q *query) install() ir.Install {
	p := q.Packages
	return ir.Install{
		Arch: q.arch.rpm, NoDocs: q.set.noDocs, Langs: q.set.langs, NoScripts: p.NoScripts, Xattrs: p.Xattrs,
		Options: p.Options, Vars: q.keptVars(),
	}
}

// choose loads the repositories, solves, and fills in the answer.
func (q *query) choose(ctx context.Context, tx *Transaction) error {
	specs, err := q.specs()
	if err != nil {
		return err
	}
	ask := q.question(ctx)
	var sources []source
	if verbOf(q.Packages) == removing {
		if err := q.removal(&ask, specs); err != nil {
			return err
		}
	} else if sources, err = q.available(ctx, &ask, specs); err != nil {
		return err
	}
	if verbOf(q.Packages) == choosing {
		tx.Repos, tx.Notes = usedRepos(ask.Repos), q.notes
		return nil
	}
	answer, err := q.solveKeeping(ctx, ask)
	if err != nil {
		return err
	}
	tx.Repos = usedRepos(ask.Repos)
	q.tell(answer)
	tx.Notes = q.notes
	return q.fill(tx, sources, answer)
}

// available loads the repositories, and turns specs into the terms of the
// solver.
func (q *query) available(ctx context.Context, ask *solve.Request, specs []string) ([]source, error) {
	sources, err := q.repos(ctx)
	if err != nil {
		return nil, err
	}
	sources, repos, err := q.load(ctx, sources)
	if err != nil {
		return nil, err
	}
	specs, at := split(specs)
	files, err := q.packageFiles(ctx, specs)
	if err != nil {
		return nil, err
	}
	if files != nil {
		repos, sources = append(repos, files), append(sources, commandLine(files.Config, sources))
	}
	if len(repos) == 0 {
		return nil, noRepos(verbOf(q.Packages), q.disabled)
	}
	ask.Repos, ask.Hidden = repos, q.unseen
	switch verbOf(q.Packages) {
	case installing:
		ask.Install = specs
		ask.Members, err = q.members(ctx, sources, repos, at)
	case upgrading:
		ask.Upgrade, ask.UpgradeAll = specs, q.Packages.UpgradeAll
		err = q.upgradeMembers(ctx, ask, sources, at)
	case downgrading:
		ask.Downgrade = append(specs, at...) // a group has no version: dnf looks for a package of that name
		err = q.modules(ctx, sources, repos)
	default:
		err = q.modules(ctx, sources, repos)
	}
	return sources, err
}

// load reads every repository's metadata, side by side. One that cannot be read
// and need not be is told of, and left out.
func (q *query) load(ctx context.Context, sources []source) ([]source, []*repo.Repo, error) {
	out, skipped := make([]*repo.Repo, len(sources)), make([]error, len(sources))
	g, ctx := errgroup.WithContext(ctx)
	for i, s := range sources {
		g.Go(guard.Func(func() error {
			r, err := q.World.Load(ctx, s.config)
			if err != nil && ctx.Err() == nil {
				if s.optional {
					skipped[i] = err
					return nil
				}
				return badRepo(s, err)
			}
			out[i] = r
			return err
		}))
	}
	if err := g.Wait(); err != nil {
		return nil, nil, err
	}
	for i, err := range skipped {
		if err != nil {
			q.notes = append(q.notes, unavailable(sources[i], err))
		}
	}
	sources = slices.DeleteFunc(slices.Clone(sources), func(s source) bool {
		i := slices.IndexFunc(sources, func(o source) bool { return o.config.ID == s.config.ID })
		return skipped[i] != nil
	})
	return sources, slices.DeleteFunc(out, func(r *repo.Repo) bool { return r == nil }), nil
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
	tx.After = q.staying(answer)
	for _, r := range answer.Remove {
		tx.Install.Remove = append(tx.Install.Remove, r.NEVRA.String())
	}
	byID := map[string]source{}
	for _, s := range sources {
		byID[s.config.ID] = s
	}
	groups := map[string]string{}
	for _, p := range q.Root.Installed {
		groups[p.Name] = p.Group
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
		tx.Reasons = append(tx.Reasons, Reason{Repo: c.Repo.Config.ID, Why: c.Reason})
		tx.Install.Packages = append(tx.Install.Packages, ir.PackageRef{NEVRA: c.NEVRA.String(), Unsigned: unsigned, Dependency: !c.Asked})
		tx.BuildTime = max(tx.BuildTime, c.BuildTime)
		tx.After = append(tx.After, nowInstalled(c, groups))
	}
	tx.Install.Keys = append(keys, q.Root.Keys...)
	if q.set.noScripts {
		tx.Install.NoScripts = names(q.Root.Installed, tx.After)
	}
	return nil
}

// names are those of packages that are installed before or afterwards, sorted.
func names(before, after []Installed) []string {
	var out []string
	for _, p := range slices.Concat(before, after) {
		out = append(out, p.Name)
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// nowInstalled is a package that comes; groups say what brought those of its name
// that were there.
func nowInstalled(c solve.Choice, groups map[string]string) Installed {
	p := *c.Package
	p.Repo = nil
	in := Installed{Package: &p, From: c.Package, Dependency: !c.Asked, Group: groups[c.Name]}
	if spec, ok := strings.CutPrefix(c.Reason, "asked for by "); ok {
		in.Group = spec
	} else if c.Reason == "asked for" {
		in.Group = ""
	}
	return in
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
	urls = byDigest(urls, p.Checksum)
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

// byDigest names files of OCI artifacts by their own digests, so that an artifact
// that changes elsewhere leaves the graph as it is.
func byDigest(urls []string, checksum string) []string {
	out := slices.Clone(urls)
	for i, u := range urls {
		if r, err := artifact.Parse(u); err == nil && r.Path != "" && r.Blob == "" && strings.HasPrefix(checksum, "sha256:") {
			out[i] = r.URL(artifact.File{Path: r.Path, Digest: checksum})
		}
	}
	return out
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
	p := q.Packages
	all := slices.Concat(p.Install, p.Upgrade, p.Downgrade, p.Remove)
	out := make([]string, 0, len(all))
	for _, spec := range all {
		text, err := q.vars.expand(spec)
		if err != nil {
			return nil, err
		}
		if text == "" || text == "@" {
			return nil, diag.Diagnostic{Rule: "EmptySpec", Summary: fmt.Sprintf("YUM %s: a package's name is empty", verbOf(p))}
		}
		out = append(out, text)
	}
	return out, nil
}
