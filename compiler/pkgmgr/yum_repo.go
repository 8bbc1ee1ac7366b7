package pkgmgr

import (
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/rpm/fetch"
	"github.com/sysbuild/sysbuild/rpm/repo"
)

// dnf's own defaults.
const (
	defaultPriority = 99
	defaultCost     = 1000
)

// source is a repository to ask, the line that names it, and where it says the
// address; no place is known of one of the root's own files.
type source struct {
	config        repo.Config
	span, address diag.Span

	optional bool // where it cannot be read it is left out
	noGroups bool // its groups are not looked at
}

// repos are the repositories to ask, which may be none: those the stage names, else those of the
// root's own files; of these, what --disablerepo and --enablerepo leave.
func (q *query) repos(ctx context.Context) ([]source, error) {
	defs, root, err := q.definitions(ctx)
	if root != nil {
		defer root.Close()
	}
	if err != nil {
		return nil, err
	}
	if err := q.knownGlobs(defs); err != nil {
		return nil, err
	}
	if err := q.addRootVars(ctx, texts(defs)); err != nil {
		return nil, err
	}
	var out []source
	for _, d := range defs {
		if !q.enabled(d) {
			continue
		}
		if err := d.obeyable(); err != nil {
			return nil, rootRepo(d.ID, err)
		}
		cfg, err := q.config(ctx, d, root)
		if err != nil {
			return nil, at(err, d.Span)
		}
		out = append(out, source{config: cfg, span: d.Span, address: d.address(), optional: q.optional(d), noGroups: q.set.noGroups || d.NoGroups})
	}
	q.disabled = len(defs) > 0
	return out, nil
}

// definition is a repository as it is named, and whether it is enabled.
type definition struct {
	Repo
	enabled bool
	options map[string]string // as a file has them; nil for what a Sysfile's line names
}

func (q *query) definitions(ctx context.Context) ([]definition, ir.Files, error) {
	var out []definition
	for _, r := range q.Repos {
		out = append(out, definition{Repo: r, enabled: !r.Disabled})
	}
	if len(out) > 0 || q.Root.Files == nil {
		return out, nil, nil
	}
	root, err := q.Root.Files(ctx)
	if err != nil {
		return nil, nil, err
	}
	dirs := q.set.reposDirs
	if dirs == nil {
		dirs = repoDirs
	}
	out, err = rootRepos(root, dirs)
	return out, root, err
}

// texts are those of the repositories' texts that variables may stand in.
func texts(defs []definition) []string {
	var out []string
	for _, d := range defs {
		out = slices.Concat(out, d.BaseURLs, d.Keys, d.Exclude, d.IncludePkgs, []string{d.MirrorList, d.Metalink})
	}
	return out
}

// optional says whether a repository may be left out where it cannot be read.
func (q *query) optional(d definition) bool {
	if d.SkipIfUnavailable != nil {
		return *d.SkipIfUnavailable
	}
	return q.set.skipUnavailable
}

func (q *query) enabled(d definition) bool {
	on := d.enabled
	if matchAny(q.Packages.DisableRepo, d.ID) {
		on = false
	}
	return on || matchAny(q.Packages.EnableRepo, d.ID)
}

// knownGlobs wants every --enablerepo to mean something.
func (q *query) knownGlobs(defs []definition) error {
	for _, glob := range q.Packages.EnableRepo {
		known := false
		var ids []string
		for _, d := range defs {
			known = known || matchAny([]string{glob}, d.ID)
			ids = append(ids, d.ID)
		}
		if !known {
			return noSuchRepo(glob, ids)
		}
	}
	return nil
}

// config expands a repository's variables and reads its keys.
func (q *query) config(ctx context.Context, d definition, root ir.Files) (repo.Config, error) {
	c := repo.Config{
		ID: d.ID, GPGCheck: d.GPGCheck && !q.set.noGPG, RepoGPGCheck: d.RepoGPGCheck || q.set.repoGPG,
		Priority: d.Priority, Cost: d.Cost, ModuleHotfixes: d.ModuleHotfixes,
	}
	if c.Priority == 0 {
		c.Priority = defaultPriority
	}
	if c.Cost == 0 {
		c.Cost = defaultCost
	}
	var err error
	list := func(texts []string) (out []string) {
		if err == nil && len(texts) > 0 { // nil stays nil: includepkgs without any is all
			out, err = q.vars.expandAll(texts)
		}
		return out
	}
	// An address is expanded twice, as in dnf: a variable may name another one.
	twice := func(texts ...string) []string { return list(list(texts)) }
	c.BaseURLs, c.MirrorList, c.Metalink = twice(d.BaseURLs...), first(twice(d.MirrorList)), first(twice(d.Metalink))
	if !disables(q.Packages.DisableExcludes, d.ID) {
		c.Exclude, c.IncludePkgs = list(d.Exclude), list(d.IncludePkgs)
		if c.IncludePkgs != nil {
			c.IncludePkgs = append(c.IncludePkgs, q.set.include...)
		}
	}
	if err != nil {
		return c, err
	}
	if c.Access, err = q.access(ctx, q.withProxy(d.Access)); err != nil {
		return c, badAccess(d.Repo, err)
	}
	if q.NoFileURLs && allFileURLs(c) {
		return c, onlyFileURLs(source{config: c, address: d.address()})
	}
	c.Keys, err = q.keys(ctx, d.Keys, root, c.Access, func(ref string) diag.Span { return d.at(ref) })
	return c, err
}

func first(list []string) string {
	if len(list) == 0 {
		return ""
	}
	return list[0]
}

// withProxy is a repository's access, with the proxy of YUM set where it has none
// of its own.
func (q *query) withProxy(a *ir.Access) *ir.Access {
	if q.set.proxy == "" || a != nil && a.Proxy != "" {
		return a
	}
	var out ir.Access
	if a != nil {
		out = *a
	}
	out.Proxy = q.set.proxy
	return &out
}

// access is how the repository's servers are spoken to, with the authorities'
// own text in the place of their file's name.
func (q *query) access(ctx context.Context, a *ir.Access) (*fetch.Access, error) {
	if a == nil {
		return nil, nil
	}
	out := fetch.Access(*a)
	if a.CA == "" {
		return &out, nil
	}
	files, err := q.World.Context(ctx)
	if err != nil {
		return nil, err
	}
	out.CA, err = q.readText(files, a.CA)
	return &out, err
}

func allFileURLs(c repo.Config) bool {
	for _, u := range c.BaseURLs {
		if !strings.HasPrefix(u, "file:") {
			return false
		}
	}
	return len(c.BaseURLs) > 0
}

// keptRepos are the repositories that stay in the image, as .repo files.
func (q *query) keptRepos() (map[string]string, error) {
	out := map[string]string{}
	for _, r := range q.Repos {
		if !r.Keep {
			continue
		}
		for _, key := range r.Keys {
			if key != "" && !strings.Contains(key, "://") {
				return nil, keptKey(r, key)
			}
		}
		out[r.ID] = repoText(r.Repo)
	}
	return out, nil
}

// repoText is a repository in yum's file form, its variables left to the
// image's own yum.
func repoText(r *ir.Repo) string {
	var b strings.Builder
	fmt.Fprintf(&b, "[%s]\nname=%s\n", r.ID, r.ID)
	line := func(name, value string) {
		if value != "" {
			fmt.Fprintf(&b, "%s=%s\n", name, value)
		}
	}
	line("baseurl", strings.Join(r.BaseURLs, " "))
	line("mirrorlist", r.MirrorList)
	line("metalink", r.Metalink)
	line("enabled", flag(!r.Disabled))
	line("gpgcheck", flag(r.GPGCheck))
	if r.RepoGPGCheck {
		line("repo_gpgcheck", "1")
	}
	line("gpgkey", strings.Join(nonEmpty(r.Keys), " "))
	if r.Access != nil {
		line("proxy", r.Access.Proxy) // the rest are secrets, or files of the builder
	}
	line("priority", number(r.Priority))
	line("cost", number(r.Cost))
	line("exclude", strings.Join(r.Exclude, " "))
	if r.ModuleHotfixes {
		line("module_hotfixes", "1")
	}
	line("includepkgs", strings.Join(r.IncludePkgs, " "))
	if r.SkipIfUnavailable != nil {
		line("skip_if_unavailable", flag(*r.SkipIfUnavailable))
	}
	if r.NoGroups {
		line("enablegroups", "0")
	}
	return b.String()
}

func flag(on bool) string {
	if on {
		return "1"
	}
	return "0"
}

func number(n int) string {
	if n == 0 {
		return ""
	}
	return strconv.Itoa(n)
}

func nonEmpty(list []string) []string {
	var out []string
	for _, s := range list {
		if strings.TrimSpace(s) != "" {
			out = append(out, s)
		}
	}
	return out
}
