package pkgmgr

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/lang/instr"
	"github.com/sysbuild/sysbuild/rpm/comps"
	"github.com/sysbuild/sysbuild/rpm/repo"
	"github.com/sysbuild/sysbuild/rpm/solve"
)

// groupTypes are the members that come with a group: dnf's default.
var groupTypes = []comps.Type{comps.Mandatory, comps.Default, comps.Conditional}

// members gives what specs "@NAME" bring: modules' profiles, and groups.
func (q *query) members(ctx context.Context, sources []source, repos []*repo.Repo, at []string) ([]solve.Member, error) {
	if err := q.modules(ctx, sources, repos); err != nil {
		return nil, err
	}
	members, rest, err := q.atModules(at)
	if err != nil {
		return nil, err
	}
	if err := q.wholeProfiles(members, repos); err != nil {
		return nil, err
	}
	more, err := q.groups(ctx, sources, repos, rest)
	return append(members, more...), err
}

// groups gives the members of what specs ask for, each "@NAME" or
// "@NAME/TYPE,…".
func (q *query) groups(ctx context.Context, sources []source, repos []*repo.Repo, specs []string) ([]solve.Member, error) {
	if len(specs) == 0 {
		return nil, nil
	}
	all, err := q.comps(ctx, sources, repos)
	if err != nil {
		return nil, err
	}
	var out []solve.Member
	for _, spec := range specs {
		members, err := q.group(spec, all, repos)
		if err != nil && !q.set.skip {
			return nil, err
		}
		if err != nil {
			q.leaveOut(spec, err)
		}
		out = append(out, members...)
	}
	return out, nil
}

// group gives the members of the groups and environments that one spec names.
func (q *query) group(spec string, all *comps.Comps, repos []*repo.Repo) ([]solve.Member, error) {
	name, types, err := q.groupSpec(spec)
	if err != nil {
		return nil, err
	}
	groups, envs := all.Find(name)
	if len(groups)+len(envs) == 0 {
		return nil, q.noGroup(spec, name, all)
	}
	for _, e := range envs {
		found, missing := all.GroupsOf(e)
		for _, id := range missing {
			q.missing(fmt.Sprintf("%s: environment %q wants group %q, and no repository has it", spec, e.ID, id))
		}
		q.installed.putEnvironment(e, types)
		groups = append(groups, found...)
	}
	var members []comps.Package
	for _, g := range groups {
		q.installed.put(g, types)
		members = append(members, g.Of(types)...)
	}
	return q.groupMembers(spec, members, repos), nil
}

// comps merges the groups of all repositories, in their order.
func (q *query) comps(ctx context.Context, sources []source, repos []*repo.Repo) (*comps.Comps, error) {
	all := &comps.Comps{}
	for i, r := range repos {
		if i < len(sources) && sources[i].noGroups {
			continue
		}
		c, err := repo.LoadGroups(ctx, r, q.World)
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
		if err != nil {
			return nil, badRepo(sources[i], err)
		}
		all.Add(c)
	}
	return all, nil
}

// groupSpec takes "@NAME/TYPE,…" apart; without types they are dnf's own, or
// those that YUM set names.
func (q *query) groupSpec(spec string) (name string, types []comps.Type, err error) {
	name, list, typed := strings.Cut(spec[1:], "/")
	if !typed {
		types = groupTypes
		if q.set.groupTypes != nil {
			types = q.set.groupTypes
		}
		if q.set.noConditional {
			types = slices.DeleteFunc(slices.Clone(types), func(t comps.Type) bool { return t == comps.Conditional })
		}
		return name, types, nil
	}
	types, err = parseTypes(list)
	if err != nil {
		err = diag.Diagnostic{
			Rule: "UnknownGroup", Summary: fmt.Sprintf("YUM install %s: %v", spec, err),
			Hint: "behind / stand the kinds of a group's packages: mandatory, default, optional, conditional",
		}
	}
	return name, types, err
}

func parseTypes(list string) ([]comps.Type, error) {
	out := []comps.Type{}
	for _, word := range fields(list) {
		switch t := comps.Type(word); t {
		case comps.Mandatory, comps.Default, comps.Optional, comps.Conditional:
			out = append(out, t)
		default:
			return nil, fmt.Errorf("%q is no kind of a group's packages", word)
		}
	}
	return out, nil
}

// groupMembers are a group's packages as the solver takes them. One that no
// repository has is told of, and left out as by dnf.
func (q *query) groupMembers(spec string, list []comps.Package, repos []*repo.Repo) []solve.Member {
	var out []solve.Member
	for _, p := range list {
		if why := q.absent(p.Name, repos); why != "" && p.Type != comps.Conditional && !q.has(p.Name) {
			q.missing(fmt.Sprintf("%s: its package %q %s", spec, p.Name, why))
		}
		out = append(out, solve.Member{Spec: spec, Name: p.Name, Requires: p.Requires, BaseArch: p.BaseArch})
	}
	return out
}

// absent says why no repository gives a package, "" where one does.
func (q *query) absent(name string, repos []*repo.Repo) string {
	why := "is in no repository"
	for _, r := range repos {
		for _, p := range r.Named(name) {
			reason := q.unseen(p)
			if reason == "" {
				return ""
			}
			why = "is left out: " + p.NEVRA.String() + " " + reason
		}
	}
	return why
}

// has says whether a package of a name is installed.
func (q *query) has(name string) bool {
	for _, p := range q.Root.Installed {
		if p.Name == name {
			return true
		}
	}
	return false
}

func (q *query) missing(summary string) {
	q.notes = append(q.notes, diag.Diagnostic{Severity: diag.Warning, Rule: "MissingMember", Summary: summary})
}

func (q *query) noGroup(spec, name string, all *comps.Comps) error {
	d := diag.Diagnostic{Rule: "UnknownGroup", Summary: fmt.Sprintf("YUM install %s: no repository has such a group, environment or module", spec)}
	var ids, names []string
	for _, g := range all.Groups {
		ids, names = append(ids, g.ID), append(names, g.Name)
	}
	for _, e := range all.Environments {
		ids, names = append(ids, "^"+e.ID), append(names, "^"+e.Name)
	}
	if q.modular != nil {
		names = append(names, q.modular.world.Names()...)
	}
	near := cmp.Or(instr.Suggest(name, ids), instr.Suggest("^"+name, ids), instr.Suggest(name, names))
	switch {
	case near != "":
		d.Hint = "did you mean @" + near + "?"
	case len(ids) == 0:
		d.Hint = "no repository of this line has any group"
	default:
		d.Hint = "there are @" + strings.Join(firstFew(ids), ", @")
	}
	return d
}

// firstFew are those that a person reads of a list.
func firstFew(list []string) []string {
	const most = 8
	if len(list) > most {
		return append(list[:most:most], "…")
	}
	return list
}
