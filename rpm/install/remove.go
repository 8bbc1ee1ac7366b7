package install

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"golang.org/x/sys/unix"

	"github.com/sysbuild/sysbuild/rpm/header"
	"github.com/sysbuild/sysbuild/rpm/install/inroot"
)

// condemn decides which files go with the packages that leave: those that no
// other package has, be it one that stays or one that comes; what is left out of
// that does not count. A %config that
// someone changed is kept as NAME.rpmsave, and one that is a %ghost stays.
func (t *transaction) condemn(owners map[string]owner) error {
	if len(t.leaving) == 0 {
		return nil
	}
	coming := map[string]bool{}
	err := each(t.members, func(m *member) error {
		for i := range m.files {
			if f := &m.files[i]; f.fate != skip && f.fate != wrong {
				coming[f.path()], coming[f.link] = true, true
			}
		}
		return nil
	})
	if err != nil {
		return err
	}
	for _, p := range t.leaving {
		algo := p.header.DigestAlgo()
		for i := range p.leaves.files {
			f := &p.leaves.files[i]
			f.fate = leave
			if _, stays := owners[f.path()]; stays || coming[f.path()] || !p.normal(i) {
				continue
			}
			var err error
			if f.fate, err = t.lastFate(f, algo); err != nil {
				return p.leaves.fail(err)
			}
		}
	}
	return nil
}

// lastFate decides about a file that no package has any more.
func (t *transaction) lastFate(f *file, algo uint32) (fate, error) {
	if f.Flags&header.FileConfig == 0 {
		return erase, nil
	}
	_, err := t.root.Lstat(f.path())
	there := err == nil
	switch {
	case there && f.Flags&header.FileGhost != 0:
		return leave, nil
	case there && !f.IsRegular() && !f.IsLink():
		return save, nil // rpm asks no more of what no one can edit
	}
	differs, err := t.differs(f, installed{&f.File, algo})
	if differs {
		return save, err
	}
	return erase, err
}

// removals removes the packages that leave, after all that come are there.
func (t *transaction) removals(ctx context.Context) error {
	for i, p := range t.leaving {
		t.host.Progress("remove", p.id, i+1, len(t.leaving))
		if err := t.remove(ctx, p); err != nil {
			return err
		}
	}
	return nil
}

// remove removes one package, in rpm's order of steps.
func (t *transaction) remove(ctx context.Context, p *present) error {
	m, files := p.leaves, p.goes()
	e := event{what: p, in: m, less: 1}
	const un, postun = header.PhaseTriggerUn, header.PhaseTriggerPost
	left := t.system.counts[p.name] - 1
	for _, step := range []func() error{
		func() error { return t.ownFileTriggers(ctx, e, un, upper, t.system.now) },
		func() error { return t.filesSetOff(ctx, un, upper, files) },
		func() error { return t.ownTriggers(ctx, e, un) },
		func() error { return t.setOff(ctx, e, un) },
		func() error { return t.scriptlet(ctx, m, header.PhasePreun, left) },
		func() error { return t.ownFileTriggers(ctx, e, un, lower, t.system.now) },
		func() error { return t.filesSetOff(ctx, un, lower, files) },
		func() error { return t.eraseFiles(ctx, m) },
		func() error { return t.filesSetOff(ctx, postun, upper, files) },
		func() error { return t.scriptlet(ctx, m, header.PhasePostun, left) },
		func() error { return t.setOff(ctx, e, postun) },
		func() error { return t.filesSetOff(ctx, postun, lower, files) },
	} {
		if err := step(); err != nil {
			return err
		}
	}
	defer t.system.drop(p)
	return t.noteGone(p)
}

// goes gives the paths of the files that a package takes with it.
func (p *present) goes() (names []string) {
	for i := range p.leaves.files {
		if f := &p.leaves.files[i]; f.fate == erase || f.fate == save {
			names = append(names, f.Path)
		}
	}
	return names
}

// eraseFiles removes a package's files, what lies deeper first.
func (t *transaction) eraseFiles(ctx context.Context, m *member) error {
	t.linked = false
	for i := range slices.Backward(m.files) {
		if err := ctx.Err(); err != nil {
			return context.Cause(ctx)
		}
		f := &m.files[i]
		if f.fate != erase && f.fate != save {
			continue
		}
		err := t.root.In(f.path(), func(d *inroot.Dir, base string) error { return t.eraseFile(d, base, f) })
		switch {
		case err == nil, errors.Is(err, errNotThere), errors.Is(err, unix.ENOTDIR):
		case errors.Is(err, unix.EBUSY):
			t.host.Warn(fmt.Sprintf("package %s: %s stays: something is mounted there", m.id, f.Path))
		default:
			return m.fail(err)
		}
	}
	return nil
}

// eraseFile removes what is in the place of a file, whatever it is. A directory
// in which something is left stays.
func (t *transaction) eraseFile(d *inroot.Dir, base string, f *file) error {
	st, err := d.Lstat(base)
	if err != nil {
		return err
	}
	if f.fate == save {
		if err := d.Rename(base, base+".rpmsave"); err != nil {
			return err
		}
		t.host.Warn(fmt.Sprintf("%s saved as %s.rpmsave", f.Path, f.Path))
		return nil
	}
	if st.Mode&unix.S_IFMT != unix.S_IFDIR {
		return d.Unlink(base)
	}
	if base == "." {
		return nil // the root itself
	}
	err = d.Rmdir(base)
	if errors.Is(err, unix.ENOTEMPTY) || errors.Is(err, unix.EEXIST) {
		return nil
	}
	return err
}
