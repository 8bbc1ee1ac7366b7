package install

import (
	"context"
	"errors"
	"path"
	"time"

	"golang.org/x/sys/unix"

	"github.com/sysbuild/sysbuild/rpm/install/inroot"
)

// clean undoes what would make two builds differ: see rules. Then every time
// that is later than the epoch becomes it, and directories get theirs.
func (t *transaction) clean(ctx context.Context) error {
	for _, r := range rules {
		if err := t.apply(r); err != nil {
			return err
		}
	}
	if err := t.emptyLogs(); err != nil {
		return err
	}
	if err := t.dirTimes(); err != nil {
		return err
	}
	return t.clamp(ctx)
}

// apply applies a rule to the files that it is about.
func (t *transaction) apply(r rule) error {
	dir, pattern := path.Split(r.path)
	entries, err := t.root.ReadDir(dir)
	if errors.Is(err, errNotThere) || errors.Is(err, unix.ENOTDIR) {
		return nil
	}
	if err != nil {
		return err
	}
	for _, e := range entries {
		if ok, err := path.Match(pattern, e.Name()); err != nil || !ok {
			continue
		}
		name := dir + e.Name()
		if touched, err := t.touched(name); err != nil {
			return err
		} else if !touched {
			continue
		}
		if r.edit == nil {
			if err := t.removeAll(name); err != nil {
				return err
			}
			continue
		}
		if err := t.edit(name, r); err != nil {
			return err
		}
	}
	return nil
}

// touched says whether an entry was made or changed in this transaction, by
// something else than the unpacking of its package.
func (t *transaction) touched(name string) (bool, error) {
	st, err := t.root.Lstat(name)
	if err != nil {
		return false, err
	}
	return t.recent(st) && !t.unpacked(name, st), nil
}

// slack is how far the clock of file systems may be behind the one of
// programs: a tick of the kernel.
const slack = 10 * time.Millisecond

func (t *transaction) recent(st unix.Stat_t) bool {
	return !time.Unix(st.Ctim.Unix()).Before(t.began.Add(-slack))
}

// unpacked says whether a file still has the time that its package gave it.
func (t *transaction) unpacked(name string, st unix.Stat_t) bool {
	if st.Mode&unix.S_IFMT == unix.S_IFDIR || st.Mtim.Nsec != 0 {
		return false
	}
	for _, m := range t.members {
		for i := range m.files {
			if f := &m.files[i]; f.made() && f.path() == name {
				return st.Mtim.Sec == t.mtime(f).Unix()
			}
		}
	}
	return false
}

func (t *transaction) edit(name string, r rule) error {
	st, err := t.root.Lstat(name)
	if err != nil || st.Mode&unix.S_IFMT != unix.S_IFREG {
		return err
	}
	data, err := t.root.ReadFile(name, maxConfig)
	if err != nil {
		return err
	}
	first, last := t.began.Add(-24*time.Hour).Unix()/86400, time.Now().Add(24*time.Hour).Unix()/86400
	return t.root.WriteFile(name, r.edit(data, [2]int64{first, last}, t.req.Epoch), 0o644)
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

// emptyLogs empties the logs that scriptlets wrote: the files stay, as
// programs want them there.
func (t *transaction) emptyLogs() error {
	entries, err := t.root.ReadDir("/var/log")
	if errors.Is(err, errNotThere) || errors.Is(err, unix.ENOTDIR) {
		return nil
	}
	if err != nil {
		return err
	}
	for _, e := range entries {
		name := "/var/log/" + e.Name()
		st, err := t.root.Lstat(name)
		if err != nil {
			return err
		}
		if !e.Type().IsRegular() || st.Size == 0 || !t.recent(st) || t.unpacked(name, st) {
			continue
		}
		if err := t.root.WriteFile(name, nil, 0o644); err != nil {
			return err
		}
	}
	return nil
}

// clamp sets times later than the epoch to it, in what this transaction
// touched: what was there before is not copied up for it.
func (t *transaction) clamp(ctx context.Context) error {
	if t.changed == "" {
		return t.clampDir(ctx, t.root, "/")
	}
	changed, err := inroot.Open(t.changed)
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
