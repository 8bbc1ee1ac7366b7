package install

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"

	"golang.org/x/sys/unix"

	"github.com/sysbuild/sysbuild/rpm/header"
	"github.com/sysbuild/sysbuild/rpm/install/inroot"
)

// pretrans runs what must be before all. /var is there for it, as rpm has
// opened its database by then: scriptlets make links in it.
func (t *transaction) pretrans(ctx context.Context) error {
	if err := t.root.MkdirAll("/var/lib", 0o755); err != nil {
		return err
	}
	for _, m := range t.members {
		if err := t.scriptlet(ctx, m, header.PhasePretrans, m.atFirst); err != nil {
			return err
		}
	}
	return t.untrans(ctx, header.PhasePreuntrans)
}

// untrans runs what packages that leave have for the transaction's beginning and
// end. rpm has it from 4.19 on.
func (t *transaction) untrans(ctx context.Context, phase header.Phase) error {
	if t.rpmBefore("4.19") {
		return nil
	}
	for _, p := range t.leaving {
		if err := t.scriptlet(ctx, p.leaves, phase, p.leaves.atFirst); err != nil {
			return err
		}
	}
	return nil
}

// batches installs the packages. In a root that was empty they are one batch.
// In one that was not, a package with a %pre or a %triggerprein begins a batch,
// as the scriptlet may look at what was there before.
func (t *transaction) batches(ctx context.Context) error {
	var batch []*member
	for _, m := range t.members {
		if !t.system.empty() && t.comesFirst(m) {
			if err := t.batch(ctx, batch); err != nil {
				return err
			}
			batch = nil
			if err := t.pre(ctx, m); err != nil {
				return err
			}
		}
		batch = append(batch, m)
	}
	return t.batch(ctx, batch)
}

func (t *transaction) batch(ctx context.Context, members []*member) (err error) {
	if len(members) == 0 {
		return nil
	}
	if t.who, err = readAccounts(t.root); err != nil {
		return err
	}
	if err := t.unpack(ctx, members); err != nil {
		return err
	}
	for _, m := range members {
		if t.system.empty() {
			if err := t.pre(ctx, m); err != nil {
				return err
			}
		}
		if err := t.arrived(ctx, m); err != nil {
			return err
		}
	}
	return nil
}

// arrived runs %post, and what waits for a package or its files, around it.
func (t *transaction) arrived(ctx context.Context, m *member) error {
	others := slices.Clone(t.system.now)
	p := t.system.add(m)
	var files []string
	if t.watched() {
		var err error
		if files, err = p.paths(); err != nil {
			return err
		}
	}
	e := event{what: p, in: m}
	const in = header.PhaseTriggerIn
	for _, step := range []func() error{
		func() error { return t.filesSetOff(ctx, in, upper, files) },
		func() error { return t.ownFileTriggers(ctx, e, in, upper, others) },
		func() error { return t.scriptlet(ctx, m, header.PhasePost, t.system.counts[p.name]) },
		func() error { return t.setOff(ctx, e, in) },
		func() error { return t.ownTriggers(ctx, e, in) },
		func() error { return t.filesSetOff(ctx, in, lower, files) },
		func() error { return t.ownFileTriggers(ctx, e, in, lower, others) },
	} {
		if err := step(); err != nil {
			return err
		}
	}
	return nil
}

// comesFirst says whether something is to be done before the package's files.
func (t *transaction) comesFirst(m *member) bool {
	accounts, err := m.accounts()
	return m.scripts[header.PhasePre] != nil || len(accounts) > 0 || err != nil || t.awaited(m)
}

// pre runs %triggerprein and %pre, and then gives files to the accounts that
// they made.
func (t *transaction) pre(ctx context.Context, m *member) (err error) {
	if !t.comesFirst(m) {
		return nil
	}
	if err := t.makeAccounts(m); err != nil {
		return m.fail(err)
	}
	e := event{what: m.present(), in: m}
	if err := t.setOff(ctx, e, header.PhaseTriggerPrein); err != nil {
		return err
	}
	if err := t.ownTriggers(ctx, e, header.PhaseTriggerPrein); err != nil {
		return err
	}
	if err := t.scriptlet(ctx, m, header.PhasePre, t.system.counts[m.nevra.Name]+1); err != nil {
		return err
	}
	if t.who, err = readAccounts(t.root); err != nil {
		return err
	}
	return t.giveAll(m)
}

// giveAll sets the owners of files that had no account when they were made.
func (t *transaction) giveAll(m *member) error {
	if !m.isLate() {
		return nil
	}
	return each([]*member{m}, func(m *member) error {
		for i := range m.files {
			f := &m.files[i]
			if !f.late {
				continue
			}
			if err := t.give(f); err != nil {
				return m.fail(err)
			}
		}
		return nil
	})
}

// give sets owner, mode and capabilities anew, as chown takes some away.
func (t *transaction) give(f *file) error {
	uid, gid := t.owner(f)
	err := t.root.In(join(f.dir, f.entry()), func(d *inroot.Dir, base string) error {
		st, err := d.Lstat(base)
		if err != nil {
			return err
		}
		if st.Mode&unix.S_IFMT != uint32(f.Mode)&unix.S_IFMT {
			return nil // a scriptlet put something else there
		}
		if err := d.Tell(base, uid, gid); err != nil || f.IsLink() {
			return err
		}
		if err := d.Chmod(base, uint32(f.Mode)); err != nil || f.Caps == "" {
			return err
		}
		return setCaps(d, base, f.Caps)
	})
	if errors.Is(err, errNotThere) {
		return nil
	}
	return err
}

func setCaps(d *inroot.Dir, base, caps string) error {
	value, err := capXattr(caps)
	if err != nil || value == nil {
		return err
	}
	return d.Setxattr(base, capAttr, value)
}

// giveLate looks once more at the owners of all packages.
func (t *transaction) giveLate(ctx context.Context) (err error) {
	if err := t.runLdconfig(ctx); err != nil {
		return err
	}
	if t.who, err = readAccounts(t.root); err != nil {
		return err
	}
	for _, m := range t.members {
		if err := t.giveAll(m); err != nil {
			return err
		}
	}
	return nil
}

// finishLate does so a last time, and tells which accounts no package made:
// those files are root's, as with rpm.
func (t *transaction) finishLate(ctx context.Context) error {
	if err := t.giveLate(ctx); err != nil {
		return err
	}
	missing := map[string]bool{}
	late := slices.DeleteFunc(slices.Clone(t.members), func(m *member) bool { return !m.isLate() })
	err := each(late, func(m *member) error {
		for i := range m.files {
			t.complain(&m.files[i], missing)
		}
		return nil
	})
	if err != nil {
		return err
	}
	for _, text := range sortedKeys(missing) {
		t.host.Warn(text)
	}
	return nil
}

func (t *transaction) complain(f *file, missing map[string]bool) {
	if !f.late {
		return
	}
	if _, ok := t.who.users[f.User]; !ok {
		missing[fmt.Sprintf("user %s does not exist - using root", f.User)] = true
	}
	if _, ok := t.who.groups[f.Group]; !ok {
		missing[fmt.Sprintf("group %s does not exist - using root", f.Group)] = true
	}
}

// posttrans runs what comes after all packages.
func (t *transaction) posttrans(ctx context.Context) error {
	for _, m := range t.members {
		if err := t.scriptlet(ctx, m, header.PhasePosttrans, m.atFirst); err != nil {
			return err
		}
	}
	if err := t.untrans(ctx, header.PhasePostuntrans); err != nil {
		return err
	}
	var come []*present
	for _, p := range t.system.now {
		if p.member != nil {
			come = append(come, p)
		}
	}
	if err := t.transFileTriggers(ctx, header.PhaseTriggerIn, come); err != nil {
		return err
	}
	if err := t.transFilesGone(ctx); err != nil {
		return err
	}
	if err := t.ownTransFileTriggers(ctx, header.PhaseTriggerIn, come); err != nil {
		return err
	}
	return t.runLdconfig(ctx)
}

func sortedKeys[V any](m map[string]V) []string {
	return slices.Sorted(maps.Keys(m))
}
