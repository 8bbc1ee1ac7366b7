package install

import (
	"context"
	"fmt"
	"slices"

	"github.com/sysbuild/sysbuild/rpm"
	"github.com/sysbuild/sysbuild/rpm/db"
	"github.com/sysbuild/sysbuild/rpm/header"
)

// system is what is installed: what the root had, and in the course of the
// transaction what it gained and lost, by the database's numbers.
type system struct {
	before []*present // as transaction.had
	now    []*present
	counts map[string]int // packages of a name, now
}

// present is an installed package as far as others look at it.
type present struct {
	id       string
	name     string
	provides []rpm.Dep
	triggers []header.Trigger
	header   *header.Header // nil of the transaction's packages
	member   *member        // of the transaction's packages; nil: it was there before
	leaves   *member        // what is removed of it; nil: it stays
	replaced map[int]bool   // its files that a package of another color has now, by index
	names    []string       // of its installed files, once they were asked for
}

func (s *system) empty() bool { return len(s.before) == 0 }

// add makes a package of the transaction installed.
func (s *system) add(m *member) *present {
	p := m.present()
	s.now = append(s.now, p)
	s.counts[p.name]++
	return p
}

// drop takes a package that was there away.
func (s *system) drop(p *present) {
	s.now = slices.DeleteFunc(s.now, func(q *present) bool { return q == p })
	s.counts[p.name]--
}

func (m *member) present() *present {
	return &present{id: m.id, name: m.nevra.Name, provides: m.provides, triggers: m.triggers, member: m}
}

// inspect reads the root's database, and finds in it what is to be removed.
func (t *transaction) inspect(context.Context) error {
	if err := t.readDatabase(); err != nil {
		return err
	}
	t.system = &system{counts: map[string]int{}}
	for _, had := range t.had {
		p, err := newPresent(had.Header)
		if err != nil {
			return err
		}
		t.system.before = append(t.system.before, p)
		t.system.counts[p.name]++
	}
	t.system.now = slices.Clone(t.system.before)
	if err := t.findLeaving(); err != nil {
		return err
	}
	for _, m := range t.members {
		m.atFirst = t.system.counts[m.nevra.Name] + 1
		if err := t.refuseTwice(m); err != nil {
			return m.fail(err)
		}
	}
	return nil
}

func newPresent(h *header.Header) (*present, error) {
	p := &present{id: h.NEVRA().String(), name: h.String(header.Name), header: h, replaced: map[int]bool{}}
	var err error
	if p.provides, err = h.Deps(header.Provides); err == nil {
		p.triggers, err = h.Triggers()
	}
	if err != nil {
		return nil, fmt.Errorf("package %s: %w", p.id, err)
	}
	return p, nil
}

// findLeaving marks what is to be removed. What stands twice, as an update that
// broke off leaves it, goes twice.
func (t *transaction) findLeaving() error {
	for _, r := range t.req.Remove {
		found := false
		for _, p := range t.system.before {
			if p.id != r.NEVRA {
				continue
			}
			found = true
			if p.leaves != nil {
				continue
			}
			m, err := readMember(p.header)
			if err != nil {
				return err
			}
			p.leaves = m
			t.leaving = append(t.leaving, p)
		}
		if !found {
			return fmt.Errorf("package %s: cannot be removed: it is not installed", r.NEVRA)
		}
	}
	for _, p := range t.leaving {
		p.leaves.atFirst = t.system.counts[p.name] - t.fewer(p.name)
	}
	return nil
}

// fewer is how many packages of a name fewer there will be.
func (t *transaction) fewer(name string) (n int) {
	for _, p := range t.leaving {
		if p.name == name {
			n++
		}
	}
	for _, m := range t.members {
		if m.nevra.Name == name {
			n--
		}
	}
	return n
}

// refuseTwice refuses a package that is installed already and does not leave.
// Another version of it may be there where the two share no file: so kernels
// are installed.
func (t *transaction) refuseTwice(m *member) error {
	var mine map[string]bool
	for _, p := range t.system.before {
		if p.leaves != nil || p.name != m.nevra.Name || p.header.NEVRA().Arch != m.nevra.Arch {
			continue
		}
		if p.id == m.id {
			return fmt.Errorf("%s is installed already: leave it out, or remove it in the same transaction", p.id)
		}
		if mine == nil {
			mine = map[string]bool{}
			err := each([]*member{m}, func(m *member) error {
				for i := range m.files {
					mine[m.files[i].Path] = !m.files[i].IsDir()
				}
				return nil
			})
			if err != nil {
				return err
			}
		}
		files, err := p.header.Files()
		if err != nil {
			return fmt.Errorf("%s: %w", p.id, err)
		}
		for i := range files {
			if mine[files[i].Path] {
				return fmt.Errorf("%s is installed already, and both have %s: leave it out, or remove the other in the same transaction", p.id, files[i].Path)
			}
		}
	}
	return nil
}

// paths gives the installed files of a package, in its header's order. Of a
// package of the transaction those are its files that were not left out.
func (p *present) paths() (names []string, err error) {
	if p.member != nil {
		err = each([]*member{p.member}, func(m *member) error {
			for i := range m.files {
				if f := &m.files[i]; f.state() == db.StateNormal {
					names = append(names, f.Path)
				}
			}
			return nil
		})
		return names, err
	}
	if p.names != nil {
		return p.names, nil
	}
	files, err := p.header.Files()
	if err != nil {
		return nil, fmt.Errorf("package %s: %w", p.id, err)
	}
	p.names = []string{}
	for i := range files {
		if p.normal(i) {
			p.names = append(p.names, files[i].Path)
		}
	}
	return p.names, nil
}

// normal says whether a file of a package that was there before is installed,
// and is the package's own.
func (p *present) normal(i int) bool {
	states := p.header.Bytes(header.FileStates)
	return i >= len(states) || states[i] == db.StateNormal
}
