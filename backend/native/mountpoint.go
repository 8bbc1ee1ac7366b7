package native

import (
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"path"
	"slices"
	"strings"
	"time"

	"github.com/sysbuild/sysbuild/backend/native/sandbox"
	"github.com/sysbuild/sysbuild/rpm/install/inroot"
	"golang.org/x/sys/unix"
)

// mountPoints are the directories and files that a sandbox mounts on. Those
// that had to be made are removed again, where nothing happened to them: the
// image does not show them.
type mountPoints struct {
	root *inroot.Root
	// command is set where a command of the Sysfile's runs. Its traces are
	// those that BuildKit leaves: /proc, /sys and /dev stay, and a directory
	// that held another point is newer. Scriptlets leave none.
	command bool
	made    []madePoint
}

type madePoint struct {
	path   string
	ctime  unix.Timespec
	parent unix.Stat_t // as it was before
}

// make makes /proc, /sys, /dev and the files, and gives the files by their
// paths without links. A file that a link puts below one of the three is left
// out: it would be hidden.
func (m *mountPoints) make(files map[string][]byte) (map[string][]byte, error) {
	for _, dir := range []string{"/proc", "/sys", "/dev"} {
		if err := m.dir(dir); err != nil {
			return nil, fmt.Errorf("%s: mount point: %w", dir, err)
		}
	}
	out := map[string][]byte{}
	for _, name := range slices.Sorted(maps.Keys(files)) {
		real, err := m.root.Resolve(name)
		if err != nil {
			return nil, fmt.Errorf("%s: mount point: %w", name, err)
		}
		if hidden(real) {
			continue
		}
		if err := m.file(real); err != nil {
			return nil, fmt.Errorf("%s: mount point: %w", name, err)
		}
		out[real] = files[name]
	}
	return out, nil
}

// mounts finds where mounts stand, and makes the mount points that are in the
// root.
func (m *mountPoints) mounts(list []sandbox.Mount) error {
	for i := range list {
		if err := m.mount(&list[i], list[:i]); err != nil {
			return fmt.Errorf("%s: mount point: %w", list[i].Target, err)
		}
	}
	return nil
}

func (m *mountPoints) mount(at *sandbox.Mount, earlier []sandbox.Mount) error {
	real, within, err := m.place(at.Target, earlier)
	switch {
	case err != nil:
		return err
	case real == "/dev/shm" && !at.File:
		at.Target = real // the sandbox's own, which some programs want larger
		return nil
	case real == "/" || hidden(real):
		return errors.New("nothing can be mounted over the root directory, nor in /proc, /sys and /dev")
	}
	at.Target, at.Within = real, within
	switch {
	case within != "":
		return nil
	case at.File:
		return m.file(real)
	}
	return m.parents(real)
}

// place gives the path of a target without links, and the earlier mount that
// it stands in; "" where that is the root.
func (m *mountPoints) place(target string, earlier []sandbox.Mount) (real, within string, err error) {
	parts := strings.Split(path.Clean("/" + target)[1:], "/")
	for i := range parts {
		if real, err = m.root.Resolve("/" + strings.Join(parts[:i+1], "/")); err != nil {
			return "", "", err
		}
		if covering(real, earlier) != "" {
			real = path.Join(real, path.Join(parts[i+1:]...))
			break
		}
	}
	return real, covering(real, earlier), nil
}

// covering gives the innermost mount that a path lies in.
func covering(name string, mounts []sandbox.Mount) string {
	found := ""
	for _, m := range mounts {
		if (name == m.Target || strings.HasPrefix(name, m.Target+"/")) && len(m.Target) > len(found) {
			found = m.Target
		}
	}
	return found
}

func hidden(name string) bool {
	first, _, _ := strings.Cut(name[1:], "/")
	return first == "proc" || first == "sys" || first == "dev"
}

func (m *mountPoints) dir(name string) error {
	st, err := m.root.Lstat(name)
	if errors.Is(err, fs.ErrNotExist) {
		return m.add(name, func(d *inroot.Dir, base string) error { return d.Mkdir(base, 0o755) })
	}
	if err == nil && st.Mode&unix.S_IFMT != unix.S_IFDIR {
		return errors.New("it must be a directory in the root file system")
	}
	return err
}

func (m *mountPoints) file(name string) error {
	st, err := m.root.Lstat(name)
	if err == nil {
		if st.Mode&unix.S_IFMT != unix.S_IFREG {
			return errors.New("it is not a regular file in the root file system")
		}
		return nil
	}
	if !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	if parent := path.Dir(name); parent != "/" {
		if _, err := m.root.Lstat(parent); errors.Is(err, fs.ErrNotExist) {
			if err := m.parents(parent); err != nil {
				return err
			}
		}
	}
	return m.add(name, func(d *inroot.Dir, base string) error {
		fd, err := d.Create(base, 0o644)
		if err == nil {
			unix.Close(fd)
		}
		return err
	})
}

func (m *mountPoints) parents(dir string) error {
	if parent := path.Dir(dir); parent != "/" {
		if _, err := m.root.Lstat(parent); errors.Is(err, fs.ErrNotExist) {
			if err := m.parents(parent); err != nil {
				return err
			}
		}
	}
	return m.dir(dir)
}

func (m *mountPoints) add(name string, makeIt func(*inroot.Dir, string) error) error {
	parent, err := m.root.Stat(path.Dir(name))
	if err != nil {
		return err
	}
	if err := m.root.In(name, makeIt); err != nil {
		return err
	}
	st, err := m.root.Lstat(name)
	m.made = append(m.made, madePoint{name, st.Ctim, parent})
	return err
}

// remove takes back what make made, the last first.
func (m *mountPoints) remove() error {
	var errs []error
	for _, p := range slices.Backward(m.made) {
		if m.command && hidden(p.path) {
			continue
		}
		errs = append(errs, m.takeBack(p))
	}
	m.made = nil
	return errors.Join(errs...)
}

func (m *mountPoints) takeBack(p madePoint) error {
	st, err := m.root.Lstat(p.path)
	if err != nil || st.Ctim != p.ctime && !m.held(p) {
		return nil // the step replaced it, or gave it a meaning
	}
	err = m.root.In(p.path, func(d *inroot.Dir, base string) error {
		if st.Mode&unix.S_IFMT == unix.S_IFDIR {
			return d.Rmdir(base)
		}
		return d.Unlink(base)
	})
	if errors.Is(err, unix.ENOTEMPTY) || errors.Is(err, unix.EEXIST) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("%s: mount point: remove: %w", p.path, err)
	}
	if m.command {
		return nil
	}
	return m.restoreTime(path.Dir(p.path), p.parent)
}

// held is true for a directory that held other points: their coming and going
// changed it.
func (m *mountPoints) held(p madePoint) bool {
	return slices.ContainsFunc(m.made, func(o madePoint) bool { return path.Dir(o.path) == p.path })
}

func (m *mountPoints) restoreTime(dir string, was unix.Stat_t) error {
	return m.root.In(dir, func(d *inroot.Dir, base string) error {
		return d.Chtimes(base, time.Unix(was.Mtim.Unix()))
	})
}
