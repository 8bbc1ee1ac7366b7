package pkgmgr

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/lang/instr"
	"github.com/sysbuild/sysbuild/rpm"
	"github.com/sysbuild/sysbuild/rpm/dnfstate"
	"github.com/sysbuild/sysbuild/rpm/module"
	"github.com/sysbuild/sysbuild/rpm/modulemd"
	"github.com/sysbuild/sysbuild/rpm/repo"
	"github.com/sysbuild/sysbuild/rpm/solve"
)

// Modules is what a root file system says of modules.
type Modules struct {
	States   map[string]module.State // by module: what was chosen
	Defaults []*modulemd.Defaults    // which win over those of repositories
}

// defaultsDir is where a root keeps defaults of its own.
const defaultsDir = "/etc/dnf/modules.defaults.d"

// RootModules reads what a root file system says of modules.
func RootModules(root ir.Files) (Modules, error) {
	m := Modules{States: map[string]module.State{}}
	err := eachRootFile(root, []string{module.StateDir}, ".module", func(_, text string) error {
		if name, st := module.ParseState(text); name != "" {
			m.States[name] = st
		}
		return nil
	})
	if err == nil {
		err = m.readState(root)
	}
	if err != nil {
		return m, err
	}
	err = eachRootFile(root, []string{defaultsDir}, ".yaml", func(file, text string) error {
		x, err := modulemd.Parse([]byte(text))
		if err != nil {
			return fmt.Errorf("%s: %w", file, err)
		}
		m.Defaults = append(m.Defaults, x.Defaults...)
		return nil
	})
	return m, err
}

// readState takes what dnf 5 keeps of modules, where the root has it: then dnf 5
// does not look at the files of dnf 4.
func (m *Modules) readState(root ir.Files) error {
	text, err := root.ReadFile(dnfstate.Modules)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	states, err := dnfstate.ParseModules(text)
	switch {
	case errors.Is(err, dnfstate.ErrVersion):
		return nil
	case err != nil:
		return fmt.Errorf("%s: %w", dnfstate.Modules, err)
	}
	m.States = map[string]module.State{}
	for name, s := range states {
		m.States[name] = module.FromDnf5(s)
	}
	return nil
}

// modular is how modules stand while a request is answered.
type modular struct {
	world  *module.World
	before map[string]module.State
	active *module.Active
	filter *module.Filter
}

// modules reads the repositories' modules, and does what YUM module says. There
// is nothing to do where no repository has any.
func (q *query) modules(ctx context.Context, sources []source, repos []*repo.Repo) error {
	all := &modulemd.Index{}
	for i, r := range repos {
		if !r.HasModules() {
			continue
		}
		x, err := repo.LoadModules(ctx, r, q.World)
		if ctx.Err() != nil {
			return ctx.Err()
		}
		if err != nil {
			return badRepo(sources[i], err)
		}
		for _, why := range x.Bad {
			q.notes = append(q.notes, badModule(r.Config.ID, why))
		}
		all.Add(x)
	}
	if len(all.Streams) == 0 && len(q.Packages.Modules) == 0 {
		return nil
	}
	q.modular = &modular{before: q.Root.Modules.States, world: &module.World{
		Streams: all.Streams, Defaults: modulemd.Merge(all.Defaults, q.Root.Modules.Defaults),
		States: maps.Clone(q.Root.Modules.States), Platform: q.platform(), Arch: q.arch.rpm, Switching: q.set.switchStreams,
	}}
	q.obsoleteModules(all.Obsoletes)
	for _, c := range q.Packages.Modules {
		if err := q.changeModules(c); err != nil {
			return err
		}
	}
	q.activate()
	return nil
}

func (q *query) changeModules(c ir.ModuleChange) (err error) {
	specs, err := q.vars.expandAll(c.Specs)
	if err != nil {
		return err
	}
	w := q.modular.world
	switch c.Action {
	case "enable":
		_, err = w.Enable(specs)
	case "disable":
		err = w.Disable(specs)
	case "reset":
		err = w.Reset(specs)
	}
	return at(q.noModule("YUM module "+c.Action+" ", err), c.Span)
}

// activate finds the active streams anew. One that was chosen and cannot be is
// told of; what only a default asks for gives way without a word, as long as
// nobody wants its packages.
func (q *query) activate() {
	m := q.modular
	m.active = m.world.Activate()
	m.filter = m.active.Filter()
	for _, p := range m.active.Problems {
		if !p.Default {
			q.notes = append(q.notes, inactive(p))
		}
	}
}

// atModules takes those of "@NAME" that are modules: enables their streams, and
// gives the members of their profiles. The rest are groups.
func (q *query) atModules(at []string) (members []solve.Member, rest []string, err error) {
	if q.modular == nil {
		return nil, at, nil
	}
	var specs []string
	for _, spec := range at {
		if q.modular.world.Known(spec[1:]) {
			specs = append(specs, spec[1:])
		} else {
			rest = append(rest, spec)
		}
	}
	if len(specs) == 0 {
		return nil, rest, nil
	}
	members, err = q.profiles(specs)
	if err == nil {
		q.activate()
	}
	return members, rest, err
}

// profiles enables the streams of modules, and gives the members of their
// profiles, which are to be of these modules where they have them.
func (q *query) profiles(specs []string) (members []solve.Member, err error) {
	active, specs, err := q.enable(specs)
	if err != nil {
		return nil, q.noModule("YUM install @", err)
	}
	modules := map[string]bool{}
	among := func(p *repo.Package) bool {
		return modules[q.modular.filter.Module(p)] || p.Repo != nil && p.Repo.Config.ModuleHotfixes
	}
	for _, spec := range specs {
		packages, of, err := q.modular.world.Profiles(active, spec)
		if err != nil && !q.set.skip {
			return nil, q.noModule("YUM install @", err)
		}
		if err != nil {
			q.leaveOut("@"+spec, err)
		}
		for _, name := range of {
			modules[name] = true
		}
		for _, name := range packages {
			members = append(members, solve.Member{Name: name, Spec: "@" + spec, Among: among})
		}
	}
	return members, nil
}

// enable chooses the streams of specs together; or of one after the other, where
// what cannot be is to be left out.
func (q *query) enable(specs []string) (active *module.Active, could []string, err error) {
	w := q.modular.world
	if !q.set.skip {
		active, err = w.Enable(specs)
		return active, specs, err
	}
	for _, spec := range specs {
		before := maps.Clone(w.States)
		_, err := w.Enable([]string{spec})
		if e := (*module.Error)(nil); errors.As(err, &e) && q.modular.before[e.Reset].Status == module.Enabled {
			return nil, nil, err // going to another stream is never left out
		}
		if err != nil {
			w.States = before
			q.leaveOut("@"+spec, err)
			continue
		}
		could = append(could, spec)
	}
	return w.Activate(), could, nil
}

// hidden says which module hides a package, "" where none does.
func (q *query) hidden(p *repo.Package) string {
	if q.modular == nil || p.Repo.Config.ModuleHotfixes {
		return ""
	}
	return q.modular.filter.Hidden(p)
}

// keepModules notes which streams the chosen packages are of, and writes down
// what changed.
func (q *query) keepModules(tx *Transaction) error {
	tx.Modules = q.Root.Modules
	m := q.modular
	if m == nil {
		q.writeStates(tx, q.forgotten)
		return nil
	}
	var chosen []rpm.NEVRA
	for _, p := range tx.After {
		if p.From != nil {
			chosen = append(chosen, p.NEVRA)
		}
	}
	m.world.Installed(m.active, m.filter, chosen)
	if err := m.world.Switched(m.before); err != nil {
		return q.noModule("YUM "+verbOf(q.Packages)+": ", err)
	}
	q.writeStates(tx, m.world.States)
	return nil
}

// writeStates has what is another state than before written into the root.
func (q *query) writeStates(tx *Transaction, now map[string]module.State) {
	tx.Modules.States = maps.Clone(q.Root.Modules.States)
	for _, name := range slices.Sorted(maps.Keys(now)) {
		st := now[name]
		if old, was := q.Root.Modules.States[name]; was && st.Equal(old) {
			continue
		}
		if tx.Install.Modules == nil {
			tx.Install.Modules = map[string]string{}
		}
		if tx.Modules.States == nil {
			tx.Modules.States = map[string]module.State{}
		}
		tx.Install.Modules[name], tx.Modules.States[name] = st.Text(name), st
	}
}

// platform is the stream of the module "platform": what YUM set says, or the
// release package; "" where neither does.
func (q *query) platform() string {
	if q.set.platform != "" {
		return q.set.platform
	}
	for _, p := range q.Root.Installed {
		for _, d := range p.Provides {
			if rest, ok := strings.CutPrefix(d.Name, "base-module(platform:"); ok {
				return strings.TrimSuffix(rest, ")")
			}
		}
	}
	return ""
}

func badModule(id, why string) diag.Diagnostic {
	return diag.Diagnostic{
		Severity: diag.Warning, Rule: "BadModule", Summary: fmt.Sprintf("repository %q: a document of its modules is passed over", id), Detail: why,
	}
}

func inactive(p module.Problem) diag.Diagnostic {
	return diag.Diagnostic{
		Severity: diag.Warning, Rule: "InactiveModule", Summary: fmt.Sprintf("module %s is enabled and cannot be active", p.Module),
		Detail: strings.Join(p.Lines, "\n"),
	}
}

// noModule says what is wrong with a module that was named.
func (q *query) noModule(verb string, err error) error {
	var e *module.Error
	if !errors.As(err, &e) {
		return err
	}
	d := diag.Diagnostic{Rule: "UnknownModule", Summary: verb + e.Error(), Hint: e.Hint}
	if why, lines, ok := strings.Cut(e.Why, ":\n"); ok {
		d.Summary, d.Detail = verb+e.Spec+": "+why, lines
	}
	if e.Reset != "" {
		d.Hint = "say so in front of this line: YUM module reset " + e.Reset
	}
	if e.Unknown && d.Hint == "" {
		d.Hint = nearModule(e.Spec, q.modular.world.Names())
	}
	return d
}

func nearModule(spec string, names []string) string {
	name, _, _ := strings.Cut(spec, ":")
	if near := instr.Suggest(name, names); near != "" {
		return "did you mean " + near + "?"
	}
	if len(names) == 0 {
		return "no repository of this line has any module"
	}
	return "there are " + strings.Join(firstFew(names), ", ")
}

// wholeProfiles wants every package of a profile to be there.
func (q *query) wholeProfiles(members []solve.Member, repos []*repo.Repo) error {
	for _, m := range members {
		seen := func(r *repo.Repo) bool {
			return slices.ContainsFunc(r.Named(m.Name), func(p *repo.Package) bool {
				return q.unseen(p) == "" && !slices.ContainsFunc(q.set.exclude, p.Match)
			})
		}
		if slices.ContainsFunc(repos, seen) {
			continue
		}
		why := fmt.Sprintf("%s: its package %q %s", m.Spec, m.Name, cmp.Or(q.absent(m.Name, repos), "is excluded"))
		if !q.set.skip {
			return diag.Diagnostic{Rule: "UnknownModule", Summary: "YUM install " + why}
		}
		q.missing(why)
	}
	return nil
}
