package install

import (
	"context"
	"errors"
	"io/fs"
	"path"
	"slices"
	"strings"
	"time"

	"golang.org/x/sys/unix"

	"github.com/sysbuild/sysbuild/rpm/install/inroot"
	"github.com/sysbuild/sysbuild/rpm/install/normalize"
)

// clean undoes what would make two builds differ: see package normalize. Then
// every time that is later than the epoch becomes it, and directories get theirs.
func (t *transaction) clean(ctx context.Context) error {
	for _, r := range normalize.Without(t.req.NoNormalize) {
		for _, f := range r.Files {
			if !strings.HasPrefix(f.Pattern, "/") {
				t.anywhere = append(t.anywhere, f)
				continue
			}
			if err := t.apply(f, "/", strings.Split(f.Pattern[1:], "/")); err != nil {
				return err
			}
		}
	}
	if err := t.dirTimes(); err != nil {
		return err
	}
	return t.clamp(ctx)
}

// apply applies a rule to what it is about in a directory, by the parts of the
// pattern that are left.
func (t *transaction) apply(f normalize.File, dir string, parts []string) error {
	if len(parts) > 1 && !strings.ContainsAny(parts[0], `*?[\\`) {
		return t.apply(f, join(dir, parts[0]), parts[1:])
	}
	entries, err := t.root.ReadDir(dir)
	if errors.Is(err, errNotThere) || errors.Is(err, unix.ENOTDIR) {
		return nil
	}
	if err != nil {
		return err
	}
	for _, e := range entries {
		if ok, err := path.Match(parts[0], e.Name()); err != nil || !ok {
			continue
		}
		name := join(dir, e.Name())
		switch {
		case len(parts) == 1:
			err = t.normalize(f, name)
		case e.IsDir():
			err = t.apply(f, name, parts[1:])
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// normalize applies a rule to an entry, where a scriptlet made or changed it.
func (t *transaction) normalize(f normalize.File, name string) error {
	if touched, err := t.touched(name); err != nil || !touched {
		return err
	}
	if r, _ := normalize.Of(name); slices.Contains(t.req.NoNormalize, r.Name) {
		return nil // a later rule is about it too
	}
	if f.Edit == nil && !f.Empty {
		return t.removeAll(name)
	}
	return t.edit(name, f)
}

// touched says whether an entry was made or changed in this transaction, by
// something else than the unpacking of its package.
func (t *transaction) touched(name string) (bool, error) {
	st, err := t.root.Lstat(name)
	if err != nil {
		return false, err
	}
	if !t.recent(st) || t.dirs[name] != nil { // of a package's directory only the entries are anyone's
		return false, nil
	}
	unpacked, err := t.unpacked(name, st)
	return !unpacked, err
}

// slack is how far the clock of file systems may be behind the one of
// programs: a tick of the kernel.
const slack = 10 * time.Millisecond

func (t *transaction) recent(st unix.Stat_t) bool {
	return !time.Unix(st.Ctim.Unix()).Before(t.began.Add(-slack))
}

// unpacked says whether a file still has the time that its package gave it.
func (t *transaction) unpacked(name string, st unix.Stat_t) (bool, error) {
	if st.Mode&unix.S_IFMT == unix.S_IFDIR || st.Mtim.Nsec != 0 {
		return false, nil
	}
	if t.brought == nil {
		t.brought = map[string]int64{}
		err := each(t.members, func(m *member) error {
			for i := range m.files {
				if f := &m.files[i]; f.made() {
					t.brought[f.path()] = t.mtime(f).Unix()
				}
			}
			return nil
		})
		if err != nil {
			return false, err
		}
	}
	when, ok := t.brought[name]
	return ok && st.Mtim.Sec == when, nil
}

func (t *transaction) edit(name string, f normalize.File) error {
	st, err := t.root.Lstat(name)
	if err != nil || st.Mode&unix.S_IFMT != unix.S_IFREG || st.Size == 0 || st.Size > maxConfig && !f.Empty {
		return err
	}
	if f.Empty {
		return t.root.WriteFile(name, nil, 0o644)
	}
	data, err := t.root.ReadFile(name, maxConfig)
	if err != nil {
		return err
	}
	return t.root.WriteFile(name, f.Edit(data, normalize.During(t.req.Epoch, t.began, time.Now())), 0o644)
}

// removeAll removes an entry and what is in it.
func (t *transaction) removeAll(name string) error {
	return t.root.In(name, func(d *inroot.Dir, base string) error {
		err := d.Unlink(base)
		if !errors.Is(err, unix.EISDIR) {
			return err
		}
		entries, err := t.root.ReadDir(name)
		if err != nil {
			return err
		}
		for _, e := range entries {
			if err := t.removeAll(join(name, e.Name())); err != nil {
				return err
			}
		}
		return d.Rmdir(base)
	})
}

// clamp sets times later than the epoch to it, in what this transaction
// touched: what was there before is not copied up for it.
func (t *transaction) clamp(ctx context.Context) error {
	if t.changed == "" {
		return t.clampDir(ctx, t.root, "/")
	}
	changed, err := t.req.open(t.changed)
	if err != nil {
		return err
	}
	defer changed.Close()
	return t.clampDir(ctx, changed, "/")
}

// clampDir looks for what was touched in a directory that may be only a part of
// the root's, and changes the root's.
func (t *transaction) clampDir(ctx context.Context, seen *inroot.Root, dir string) error {
	if err := ctx.Err(); err != nil {
		return context.Cause(ctx)
	}
	d, err := seen.Dir(dir)
	if err != nil {
		return err
	}
	defer d.Close()
	entries, err := seen.ReadDir(dir)
	if err != nil {
		return err
	}
	for _, e := range entries {
		if dir == "/" && e.IsDir() && isMountPoint(e.Name()) {
			continue
		}
		if err := t.applyAnywhere(join(dir, e.Name()), e); err != nil {
			return err
		}
		if e.IsDir() {
			if err := t.clampDir(ctx, seen, join(dir, e.Name())); err != nil {
				return err
			}
		}
		if err := t.clampOne(d, dir, e.Name()); err != nil {
			return err
		}
	}
	if dir != "/" {
		return nil
	}
	return t.clampOne(d, "/", ".")
}

// applyAnywhere applies the rules that are about names in any directory.
func (t *transaction) applyAnywhere(name string, e fs.DirEntry) error {
	if !e.Type().IsRegular() {
		return nil
	}
	for _, f := range t.anywhere {
		if !f.Matches(name) {
			continue
		}
		if err := t.normalize(f, name); err != nil {
			return err
		}
	}
	return nil
}

func (t *transaction) clampOne(d *inroot.Dir, dir, base string) error {
	st, err := d.Lstat(base)
	removed := st.Mode&unix.S_IFMT == unix.S_IFCHR && st.Rdev == 0
	if err != nil || removed || !t.recent(st) || !time.Unix(st.Mtim.Unix()).After(t.req.Epoch) {
		return err
	}
	own, err := t.root.Dir(dir)
	if err != nil {
		return err
	}
	defer own.Close()
	return own.Chtimes(base, t.req.Epoch)
}

// isMountPoint names what a back end mounts for scriptlets; it is not looked
// into.
func isMountPoint(name string) bool { return name == "proc" || name == "sys" || name == "dev" }
