package compiler

import (
	"context"
	"errors"
	"fmt"
	"path"
	"slices"
	"strings"
	"sync"

	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/compiler/pkgmgr"
	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/rpm"
	"github.com/sysbuild/sysbuild/rpm/db"
	"github.com/sysbuild/sysbuild/rpm/fetch"
	"github.com/sysbuild/sysbuild/rpm/module"
	"github.com/sysbuild/sysbuild/rpm/repo"
)

// resolve turns the names of every package instruction into exact packages.
// Inputs come before what uses them, so a stage's second install knows what
// the first one brought.
func (j *job) resolve(ctx context.Context) error {
	j.result = map[*ir.Vertex]*pkgmgr.Transaction{}
	r := &resolver{job: j, world: &pkgWorld{World: j.world, job: j, repos: map[string]*loaded{}}, roots: map[*ir.Vertex]*root{}, seen: map[string]int{}, told: map[string]bool{}}
	for _, v := range j.graph.Vertices() {
		op, ok := v.Op.(*ir.Packages)
		if !ok || j.stuck(v) {
			continue
		}
		tx, err := r.packages(ctx, v, op)
		if err == nil {
			j.result[v] = tx
			r.notes(v, tx.Notes)
			continue
		}
		if d := (diag.Diagnostic{}); errors.As(err, &d) && d.Span.IsZero() {
			d.Span = firstSpan(v)
			err = d
		}
		if ctx.Err() != nil || !j.take(err) {
			return err
		}
	}
	return nil
}

// notes gives what a package manager warns of at its instruction, what is about
// a repository, or the base, once.
func (r *resolver) notes(v *ir.Vertex, notes []diag.Diagnostic) {
	for _, d := range notes {
		key := d.Rule + "\x00" + d.Summary + "\x00" + d.Detail
		if d.Rule == "BadModule" || d.Rule == "BaseOption" || d.Rule == "SkippedRepository" {
			if r.told[key] {
				continue
			}
			r.told[key] = true
		}
		d.Span = firstSpan(v)
		r.job.note(d)
	}
}

// stuck is true where a package instruction below v was not resolved: it has
// been told of already.
func (j *job) stuck(v *ir.Vertex) bool {
	for _, below := range ir.Walk(v.Inputs...) {
		if _, ok := below.Op.(*ir.Packages); ok && j.result[below] == nil {
			return true
		}
	}
	return false
}

type resolver struct {
	job   *job
	world *pkgWorld
	roots map[*ir.Vertex]*root
	seen  map[string]int // the instructions of a stage so far
	told  map[string]bool
}

// root is what is installed in a vertex's result.
type root struct {
	known     bool
	installed []pkgmgr.Installed
	keys      []string // armored, in its rpm database
	modules   pkgmgr.Modules
	groups    pkgmgr.Groups
	main      pkgmgr.Main
	at        *ir.Vertex // whose tree to read; nil over scratch
}

func (r *resolver) packages(ctx context.Context, v *ir.Vertex, op *ir.Packages) (*pkgmgr.Transaction, error) {
	if r.job.opts.Locked != nil {
		return r.locked(ctx, v, op)
	}
	in, err := r.known(ctx, v.Inputs[0])
	if err != nil {
		return nil, err
	}
	step, keep := r.lockStep(v, op)
	world := &stepWorld{pkgWorld: r.world}
	req := pkgmgr.Request{
		Packages: op, Arch: r.job.opts.Platform.Architecture, World: world, Keep: keep,
		Epoch: r.job.opts.Epoch, NoFileURLs: r.job.opts.Caps.NoFileURLs, TrustSpans: r.job.trusted,
		Root: pkgmgr.Root{Installed: in.installed, Keys: in.keys, Modules: in.modules, Groups: in.groups, Main: in.main},
	}
	for _, repo := range v.Inputs[1:] {
		req.Repos = append(req.Repos, pkgmgr.Repo{Repo: repo.Op.(*ir.Repo), Span: repo.Spans[0], Words: r.job.words[repo]})
	}
	if in.at != nil {
		req.Root.Files = func(ctx context.Context) (ir.Files, error) { return r.tree(ctx, v.Inputs[0]) }
	}
	tx, err := pkgmgr.All[op.Manager].Resolve(ctx, req)
	if err == nil {
		step.Files = world.files
		r.job.taken.addStep(v, step, tx)
	}
	return tx, err
}

// known is what is installed in v's result, read from its tree where it must.
func (r *resolver) known(ctx context.Context, v *ir.Vertex) (*root, error) {
	got := r.root(v)
	if got.known {
		return got, nil
	}
	files, err := r.tree(ctx, got.at)
	if err != nil {
		return nil, err
	}
	defer files.Close()
	db, err := readDatabase(files)
	if err != nil {
		return nil, badDatabase(err)
	}
	if got.modules, err = pkgmgr.RootModules(files); err != nil {
		return nil, badModules(err)
	}
	got.main = pkgmgr.RootMain(files)
	r.remember(&db, got.at)
	got.installed, got.keys, got.groups, got.known = db.packages, db.keys, db.groups, true
	return got, nil
}

// remember says of packages read from a tree which of them this compilation
// brought as dependencies, and by which groups: a database does not tell.
func (r *resolver) remember(db *database, v *ir.Vertex) {
	for len(v.Inputs) > 0 {
		if _, ok := v.Op.(*ir.Packages); ok {
			break
		}
		v = v.Inputs[0]
	}
	tx := r.job.result[v]
	if tx == nil {
		return
	}
	db.groups = tx.Groups
	installed, brought := db.packages, map[rpm.NEVRA]pkgmgr.Installed{}
	for _, p := range tx.After {
		brought[p.NEVRA] = p
	}
	for i := range installed {
		if p, ok := brought[installed[i].NEVRA]; ok {
			installed[i].Dependency, installed[i].Group = p.Dependency, p.Group
		}
	}
}

func (r *resolver) tree(ctx context.Context, v *ir.Vertex) (ir.Files, error) {
	return r.job.tree(ctx, r.job.lowered(map[*ir.Vertex]*ir.Vertex{}, v))
}

// root says what is known without reading a tree.
func (r *resolver) root(v *ir.Vertex) *root {
	if got := r.roots[v]; got != nil {
		return got
	}
	got := &root{at: v}
	switch op := v.Op.(type) {
	case *ir.Source:
		if op.Kind == ir.Scratch {
			got = &root{known: true}
		}
	case *ir.File:
		if !mayBringDatabase(v, op) {
			got = r.root(v.Inputs[0])
			if got.known && got.at == nil {
				got = &root{known: true, at: v}
			}
		}
	case *ir.Packages:
		before, tx := r.root(v.Inputs[0]), r.job.result[v]
		keys := slices.Concat(before.keys, tx.Install.Keys, tx.Install.Trust)
		got = &root{known: before.known, installed: tx.After, keys: keys, modules: tx.Modules, groups: tx.Groups, main: before.main, at: v}
	}
	r.roots[v] = got
	return got
}

// mayBringDatabase is true where a copy can have put an rpm database there: one
// of another root file system on or above its place, or anything right in it. So
// it is for what dnf keeps of modules.
func mayBringDatabase(v *ir.Vertex, op *ir.File) bool {
	for _, a := range op.Actions {
		if a.Copy == nil {
			continue
		}
		src, _ := v.Inputs[a.Copy.Input].Op.(*ir.Source)
		fromContext := src != nil && src.Kind == ir.Context
		dst := path.Clean(a.Copy.Dst)
		if strings.HasPrefix(dst+"/", module.StateDir+"/") {
			return true
		}
		for _, dir := range db.Dirs() {
			inside := dst == dir || strings.HasPrefix(dst, dir+"/")
			above := dst == "/" || strings.HasPrefix(dir, dst+"/")
			if inside || above && !fromContext {
				return true
			}
		}
	}
	return false
}

// pkgWorld is the world as package managers see it.
type pkgWorld struct {
	World
	job *job

	mu    sync.Mutex
	repos map[string]*loaded
}

// loaded is a repository being read, or read, once.
type loaded struct {
	once sync.Once
	repo *repo.Repo
	err  error
}

// Context implements pkgmgr.World.
func (w *pkgWorld) Context(ctx context.Context) (ir.Files, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.job.context == nil {
		files, err := w.World.Context(ctx, "")
		if err != nil {
			return nil, err
		}
		w.job.context = files
	}
	return w.job.context, nil
}

// Fetch implements fetch.Fetcher, for files of the build context too.
func (w *pkgWorld) Fetch(ctx context.Context, req fetch.Request) (fetch.File, error) {
	if len(req.URLs) == 1 {
		if name, ok := strings.CutPrefix(req.URLs[0], pkgmgr.ContextScheme); ok {
			return w.File(ctx, "", name)
		}
	}
	return w.World.Fetch(ctx, req)
}

// Load implements pkgmgr.World.
func (w *pkgWorld) Load(ctx context.Context, cfg repo.Config) (*repo.Repo, error) {
	key := configKey(cfg)
	w.mu.Lock()
	l := w.repos[key]
	if l == nil {
		l = &loaded{}
		w.repos[key] = l
	}
	w.mu.Unlock()
	l.once.Do(func() {
		load := repo.Load
		if repo.IsArtifact(cfg) {
			load = repo.LoadArtifact
		}
		l.repo, l.err = load(ctx, cfg, w.World)
	})
	return l.repo, l.err
}

func badModules(err error) error {
	return diag.Diagnostic{
		Rule: "BadDatabase", Summary: "what the root file system says of modules cannot be read",
		Detail: err.Error(),
	}
}

// badState is about what dnf 5 keeps.
func badState(err error) error {
	return diag.Diagnostic{
		Rule: "BadDatabase", Summary: "what dnf keeps of the root file system's packages cannot be read",
		Detail: err.Error(), Hint: "dnf 5 itself refuses such a file, and makes it anew where it is removed: dnf5-system-state(7)",
	}
}

func badDatabase(err error) error {
	if d := (diag.Diagnostic{}); errors.As(err, &d) {
		return d
	}
	return diag.Diagnostic{
		Rule: "BadDatabase", Summary: "the rpm database of the root file system cannot be read",
		Detail: err.Error(),
	}
}

// configKey tells repositories apart.
func configKey(c repo.Config) string { return fmt.Sprintf("%#v", c) }
