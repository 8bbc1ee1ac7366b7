package compiler

import (
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"slices"

	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/compiler/pkgmgr"
	"github.com/sysbuild/sysbuild/rpm/db"
	"github.com/sysbuild/sysbuild/rpm/dnfstate"
	"github.com/sysbuild/sysbuild/rpm/repo"
)

// reasons are what a root file system's own dnf says of why packages are there.
// All that nothing is said of count as asked for, so that none goes unasked.
type reasons struct {
	state   dnfstate.Reasons    // of dnf 5
	groups  pkgmgr.Groups       // of dnf 5
	listing map[string][]string // of dnf 5: the groups that list a package, by its name
	history map[string]bool     // of dnf 4
}

// readReasons reads the state of dnf 5 where there is any, else the history of
// dnf 4, which dnf 5 takes it from too.
func readReasons(files ir.Files) (r reasons, err error) {
	if r.state, err = readState(files, dnfstate.Packages, dnfstate.ParsePackages); err != nil {
		return reasons{}, err
	}
	groups, err := readState(files, dnfstate.Groups, dnfstate.ParseGroups)
	if err != nil {
		return reasons{}, err
	}
	envs, err := readState(files, dnfstate.Environments, dnfstate.ParseEnvironments)
	if err != nil {
		return reasons{}, err
	}
	r.groups, r.listing = pkgmgr.GroupsOf(groups, envs), map[string][]string{}
	for _, id := range slices.Sorted(maps.Keys(groups)) {
		for _, name := range groups[id].Packages {
			r.listing[name] = append(r.listing[name], id)
		}
	}
	if len(r.state)+len(groups) == 0 {
		r.history = dependencies(files)
	}
	return r, nil
}

// readState reads one file of dnf 5. One that is not there, or of a later form
// than we know, says nothing.
func readState[T any](files ir.Files, name string, parse func([]byte) (T, error)) (none T, err error) {
	text, err := files.ReadFile(name)
	if errors.Is(err, fs.ErrNotExist) {
		return none, nil
	}
	if err != nil {
		return none, err
	}
	got, err := parse(text)
	switch {
	case errors.Is(err, dnfstate.ErrVersion):
		return none, nil
	case err != nil:
		return none, fmt.Errorf("%s: %w", name, err)
	}
	return got, nil
}

// of is a package of the root with what is known of it.
func (r reasons) of(p *repo.Package) pkgmgr.Installed {
	key, groups := p.Name+"."+p.Arch, r.listing[p.Name]
	in := pkgmgr.Installed{Package: p}
	dependency := r.state.IsDependency(key)
	if len(groups) > 0 && (dependency || r.state[key] == "") {
		in.Group = "@" + groups[0]
	}
	in.Dependency = dependency && len(groups) == 0 || db.IsDependency(r.history, p.NEVRA)
	return in
}

// dependencies is what dnf 4's history says, where the root has one that can be
// read.
func dependencies(files ir.Files) map[string]bool {
	main, err := files.ReadFile(db.HistoryName)
	if err != nil {
		return nil
	}
	log, err := files.ReadFile(db.HistoryName + "-wal")
	if err != nil {
		log = nil
	}
	known, err := db.ReadDependencies(main, log)
	if err != nil {
		return nil
	}
	return known
}
