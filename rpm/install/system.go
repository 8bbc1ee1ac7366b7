package install

import (
	"context"
	"fmt"

	"github.com/sysbuild/sysbuild/rpm"
	"github.com/sysbuild/sysbuild/rpm/header"
)

// system is what is installed: what the root had, and in the course of the
// transaction what it gained.
type system struct {
	before []*present
	now    []*present
	counts map[string]int // packages of a name, now
}

// present is an installed package as far as others look at it.
type present struct {
	id       string
	name     string
	provides []rpm.Dep
	triggers []header.Trigger
	header   *header.Header
	member   *member // nil: it was there before
}

func (s *system) empty() bool { return len(s.before) == 0 }

// add makes a package of the transaction installed.
func (s *system) add(m *member) {
	s.now = append(s.now, m.present())
	s.counts[m.nevra.Name]++
}

func (m *member) present() *present {
	return &present{m.id, m.nevra.Name, m.provides, m.triggers, m.header, m}
}

// count is $1 of a package's scriptlets: how many of its name there are with
// it.
func (t *transaction) count(m *member) int {
	for _, p := range t.system.now {
		if p.member == m {
			return t.system.counts[m.nevra.Name]
		}
	}
	return t.system.counts[m.nevra.Name] + 1
}

// inspect reads the root's database. A package that is there already, in
// whatever version, is refused: see Run.
func (t *transaction) inspect(context.Context) error {
	if err := t.readDatabase(); err != nil {
		return err
	}
	t.system = &system{counts: map[string]int{}}
	byName := map[string]*present{}
	for _, had := range t.had {
		h := had.Header
		p, err := newPresent(h)
		if err != nil {
			return err
		}
		t.system.before = append(t.system.before, p)
		t.system.counts[p.name]++
		byName[p.name+"."+h.NEVRA().Arch] = p
	}
	t.system.now = append(t.system.now, t.system.before...)
	for _, m := range t.members {
		if p := byName[m.nevra.Name+"."+m.nevra.Arch]; p != nil {
			return m.fail(fmt.Errorf("%s is installed already, and packages are added, not replaced: leave it out, or run the image's own package manager to update it", p.id))
		}
	}
	return nil
}

func newPresent(h *header.Header) (*present, error) {
	p := &present{id: h.NEVRA().String(), name: h.String(header.Name), header: h}
	var err error
	if p.provides, err = h.Deps(header.Provides); err == nil {
		p.triggers, err = h.Triggers()
	}
	if err != nil {
		return nil, fmt.Errorf("package %s: %w", p.id, err)
	}
	return p, nil
}

// claimInstalled gives paths to the packages that were there before.
func (t *transaction) claimInstalled(owners map[string]owner) error {
	for _, p := range t.system.before {
		files, err := p.header.Files()
		if err != nil {
			return fmt.Errorf("package %s: %w", p.id, err)
		}
		states := p.header.Bytes(header.FileStates)
		for i := range files {
			if i < len(states) && states[i] != 0 {
				continue // it was left out
			}
			f := file{File: files[i], fate: leave}
			dir, base := split(f.Path)
			if f.dir, err = t.places.dir(dir); err != nil {
				return err
			}
			f.base = base
			if _, ok := owners[f.path()]; !ok {
				owners[f.path()] = owner{p.id, &f}
			}
		}
	}
	return nil
}
