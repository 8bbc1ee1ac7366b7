package pkgmgr

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/rpm/comps"
	"github.com/sysbuild/sysbuild/rpm/module"
	"github.com/sysbuild/sysbuild/rpm/repo"
	"github.com/sysbuild/sysbuild/rpm/solve"
)

// upgradeMembers turns what an upgrade names by "@NAME" into the terms of the solver:
// groups and environments that are installed, and modules whose streams are active.
func (q *query) upgradeMembers(ctx context.Context, ask *solve.Request, sources []source, at []string) error {
	if err := q.modules(ctx, sources, ask.Repos); err != nil {
		return err
	}
	var groups []string
	for _, spec := range at {
		if q.modular != nil && q.modular.world.Known(spec[1:]) {
			q.upgradeModule(ask, spec)
		} else {
			groups = append(groups, spec)
		}
	}
	if len(groups) == 0 {
		return nil
	}
	all, err := q.comps(ctx, sources, ask.Repos)
	if err != nil {
		return err
	}
	return q.upgradeGroups(ask, groups, all)
}

// upgradeModule has the installed packages of a module's active stream upgraded.
func (q *query) upgradeModule(ask *solve.Request, spec string) {
	names, active := q.modular.active.Packages(spec[1:])
	if !active {
		q.notes = append(q.notes, diag.Diagnostic{
			Severity: diag.Warning, Rule: "InactiveModule", Summary: fmt.Sprintf("YUM upgrade %s: no stream of this module is active, or none with this profile", spec),
		})
	}
	for _, name := range names {
		if q.hasMember(comps.Package{Name: name}) {
			ask.Upgrade = append(ask.Upgrade, name)
		}
	}
}

// upgradeGroups brings groups to what the repositories say of them now: what is new
// in them comes, what was in them is upgraded, and what is not any more goes where
// nothing needs it. One that is not installed is an error where all are not.
func (q *query) upgradeGroups(ask *solve.Request, specs []string, all *comps.Comps) error {
	was := q.Root.Groups
	var missing []diag.Diagnostic
	var upgraded []string
	for _, spec := range specs {
		groups, envs := was.find(groupName(spec)[1:])
		if len(groups)+len(envs) == 0 {
			missing = append(missing, groupNotThere(spec, verbOf(q.Packages), was.ids()))
		}
		for _, id := range envs {
			groups = append(groups, q.upgradeEnvironment(ask, id, all)...)
		}
		for _, id := range groups {
			q.upgradeGroup(ask, id, all)
		}
		upgraded = append(upgraded, groups...)
	}
	for _, id := range upgraded { // when it is known what all of them list now
		ask.Unneeded = append(ask.Unneeded, q.leftBehind(ask, id, all)...)
	}
	if len(missing) == len(specs) {
		return missing[0]
	}
	for _, d := range missing {
		d.Severity = diag.Warning
		q.notes = append(q.notes, d)
	}
	return nil
}

// upgradeEnvironment installs the groups that are new in an environment, and gives
// those that are to be upgraded.
func (q *query) upgradeEnvironment(ask *solve.Request, id string, all *comps.Comps) (groups []string) {
	was := q.Root.Groups.Environments[id]
	now := all.Environment(id)
	if now == nil {
		q.gone("environment", id)
		return nil
	}
	for _, g := range slices.Concat(now.Groups, now.Others) {
		_, installed := q.Root.Groups.Groups[g]
		group := all.Group(g)
		switch {
		case slices.Contains(was.Groups, g) && installed:
			groups = append(groups, g)
		case !slices.Contains(was.Groups, g) && slices.Contains(now.Groups, g) && group != nil:
			ask.Members = append(ask.Members, q.groupMembers("@"+g, group.Of(was.Types), ask.Repos)...)
			q.installed.put(group, was.Types)
		}
	}
	q.installed.putEnvironment(now, was.Types)
	return groups
}

func (q *query) upgradeGroup(ask *solve.Request, id string, all *comps.Comps) {
	was, now := q.Root.Groups.Groups[id], all.Group(id)
	if now == nil {
		q.gone("group", id)
		return
	}
	members := now.Of(was.Types)
	var fresh []comps.Package
	for _, p := range members {
		if !slices.Contains(was.Packages, p.Name) {
			fresh = append(fresh, p)
		} else if q.hasMember(p) {
			ask.Upgrade = append(ask.Upgrade, p.Name)
		}
	}
	ask.Members = append(ask.Members, q.groupMembers("@"+id, fresh, ask.Repos)...)
	q.installed.put(now, was.Types)
}

// leftBehind are the packages that a group brought and does not have any more.
func (q *query) leftBehind(ask *solve.Request, id string, all *comps.Comps) []*repo.Package {
	was, now := q.Root.Groups.Groups[id], all.Group(id)
	if now == nil {
		return nil
	}
	wanted := map[string]bool{}
	for _, p := range now.Of(was.Types) {
		wanted[p.Name] = true
	}
	for _, m := range ask.Members {
		wanted[m.Name] = true
	}
	return q.broughtBy(was, func(name string) bool { return !wanted[name] })
}

// hasMember says whether a group's package is installed, and may be upgraded.
func (q *query) hasMember(m comps.Package) bool {
	return slices.ContainsFunc(q.Root.Installed, func(p Installed) bool {
		return p.Name == m.Name && (!m.BaseArch || p.Arch == q.arch.rpm) && !slices.ContainsFunc(q.set.exclude, p.Match)
	})
}

// gone tells of a group that no repository has any more.
func (q *query) gone(kind, id string) {
	q.missing(fmt.Sprintf("YUM %s: no repository has %s %q any more: it stays as it is", verbOf(q.Packages), kind, id))
}

// broughtBy are the installed packages that a group lists, that were asked for in no
// other way and that no other installed group lists.
func (q *query) broughtBy(g Group, which func(name string) bool) (out []*repo.Package) {
	for _, p := range q.Root.Installed {
		if p.Group != "" && slices.Contains(g.Packages, p.Name) && which(p.Name) && !q.installed.lists(p.Name) {
			out = append(out, p.Package)
		}
	}
	return out
}

// removeGroups takes the groups and environments that a word names away, and gives
// what they brought; found is false where none is installed.
func (q *query) removeGroups(word string) (packages []*repo.Package, found bool) {
	was := q.Root.Groups
	groups, envs := was.find(word)
	for _, id := range envs {
		delete(q.installed.Environments, id)
	}
	needed := q.installed.needed()
	for _, id := range envs {
		for _, g := range was.Environments[id].Groups {
			if !needed[g] {
				groups = append(groups, g)
			}
		}
	}
	for _, id := range groups {
		delete(q.installed.Groups, id)
	}
	for _, id := range groups {
		packages = append(packages, q.broughtBy(was.Groups[id], func(string) bool { return true })...)
	}
	return packages, len(groups)+len(envs) > 0
}

// removeModule forgets the profiles of a module that "@NAME[:STREAM][/PROFILE]" names,
// and gives what they brought; found is false where none is installed.
func (q *query) removeModule(spec string) (packages []*repo.Package, found bool) {
	name, stream, profile := moduleSpec(spec)
	st, is := q.forgotten[name]
	if !is {
		st, is = q.Root.Modules.States[name]
	}
	if is && profile != "" && !slices.Contains(st.Profiles, profile) {
		return nil, false
	}
	if len(st.Profiles) > 0 && (stream == "" || stream == st.Stream) {
		left := slices.DeleteFunc(slices.Clone(st.Profiles), func(s string) bool { return profile == "" || s == profile })
		found, st.Profiles = len(left) < len(st.Profiles), left
		q.forgotten[name] = st
	}
	for _, p := range q.Root.Installed {
		if q.brought(spec, p.Group) && !q.installed.lists(p.Name) {
			packages, found = append(packages, p.Package), true
		}
	}
	return packages, found
}

// brought says whether a spec means the module that brought a package: what the spec
// leaves out is any.
func (q *query) brought(spec, by string) bool {
	name, stream, profile := moduleSpec(spec)
	ofName, ofStream, ofProfile := moduleSpec(by)
	st, known := q.Root.Modules.States[ofName]
	return known && name == ofName && (stream == "" || stream == cmp.Or(ofStream, st.Stream)) && (profile == "" || ofProfile == "" || profile == ofProfile)
}

func moduleSpec(spec string) (name, stream, profile string) {
	return module.SplitSpec(strings.TrimPrefix(spec, "@"))
}

// groupName is a spec "@NAME/TYPE,…" without its types.
func groupName(spec string) string {
	name, _, _ := strings.Cut(spec, "/")
	return name
}
