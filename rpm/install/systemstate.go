package install

import (
	"bytes"
	"errors"

	"github.com/sysbuild/sysbuild/rpm/dnfstate"
	"github.com/sysbuild/sysbuild/rpm/module"
)

// systemState keeps what dnf 5 says of the root right: why packages are there, and
// what was chosen of modules. Only files that are there already are written, since
// without them dnf 5 asks rpm and dnf 4's files. What it keeps of groups stays: a
// package that is gone counts for nothing there. So does where each package came
// from: dnf 5 calls that unknown of those that it did not install itself.
func (t *transaction) systemState() error {
	return errors.Join(
		rewrite(t, dnfstate.Packages, dnfstate.ParsePackages, t.newReasons),
		rewrite(t, dnfstate.Modules, dnfstate.ParseModules, t.newModules),
	)
}

// rewrite changes a file that is there and can be read. One of a later form, or
// one that dnf 5 itself could not read, stays as it is.
func rewrite[T interface{ Text() []byte }](t *transaction, name string, parse func([]byte) (T, error), change func(T) bool) error {
	text, err := t.root.ReadFile(name, dnfstate.Limit)
	if errors.Is(err, errNotThere) {
		return nil
	}
	if err != nil {
		return err
	}
	state, err := parse(text)
	if err != nil {
		t.host.Warn(name + ": stays as it is: " + err.Error())
		return nil
	}
	if !change(state) || bytes.Equal(state.Text(), text) {
		return nil
	}
	return t.root.WriteFile(name, state.Text(), 0o644)
}

// newReasons says why the packages are there that came, and forgets those that
// are gone. One that came in the place of another version keeps its reason,
// unless it is asked for now.
func (t *transaction) newReasons(r dnfstate.Reasons) (changed bool) {
	had, there := map[string]bool{}, map[string]bool{}
	for _, p := range t.system.before {
		n := p.header.NEVRA()
		key := n.Name + "." + n.Arch
		had[key] = true
		there[key] = there[key] || p.leaves == nil
	}
	for _, m := range t.members {
		key := m.nevra.Name + "." + m.nevra.Arch
		there[key] = true
		switch {
		case !m.Dependency && (!had[key] || r.IsDependency(key)):
			r[key], changed = dnfstate.User, true
		case m.Dependency && !had[key]:
			r[key], changed = dnfstate.Dependency, true
		}
	}
	for key := range had {
		if _, known := r[key]; known && !there[key] {
			delete(r, key)
			changed = true
		}
	}
	return changed
}

// newModules takes in what was chosen of modules.
func (t *transaction) newModules(states dnfstate.ModuleStates) bool {
	for name, text := range t.req.Modules {
		_, s := module.ParseState(text)
		states[name] = s.Dnf5()
	}
	return len(t.req.Modules) > 0
}
