package install

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"golang.org/x/sys/unix"

	"github.com/sysbuild/sysbuild/rpm/install/inroot"
)

// makeDirs makes the directories of packages and those that their files need.
// Of several packages with one directory the first says its owner and mode. A
// directory that no package has is root's, with mode 755.
func (t *transaction) makeDirs(members []*member) error {
	if t.dirs == nil {
		t.dirs = map[string]*file{}
	}
	todo := map[string]*file{}
	err := each(members, func(m *member) error {
		t.addDirs(todo, m)
		return nil
	})
	if err != nil {
		return err
	}
	for name := range todo {
		for dir, _ := split(name); dir != "/"; dir, _ = split(dir) {
			if _, ok := todo[dir]; ok {
				break
			}
			todo[dir] = nil
		}
	}
	w := &worker{transaction: t, root: t.root}
	defer w.closeDir()
	for _, name := range byDepth(todo) {
		if err := w.mkdir(name, todo[name]); err != nil {
			return err
		}
	}
	return nil
}

// addDirs adds the directories of a package to those that are to be made.
func (t *transaction) addDirs(todo map[string]*file, m *member) {
	for i := range m.files {
		f := &m.files[i]
		if !f.made() {
			continue
		}
		if _, ok := todo[f.dir]; !ok {
			todo[strings.Clone(f.dir)] = nil
		}
		if !f.IsDir() || todo[dirPath(f)] != nil {
			continue
		}
		name := dirPath(f)
		if m.found != nil {
			if t.dirs[name] == nil {
				t.owner(f) // it is made now, and the copy is not asked whether it is late
			}
			f = f.apart()
			name = strings.Clone(name)
		}
		todo[name] = f
	}
}

// dirPath is the path of a directory's file, "/" for the root itself.
func dirPath(f *file) string {
	if f.base == "." {
		return "/"
	}
	return f.path()
}

// byDepth sorts parents before what is in them, and what is in one directory
// together.
func byDepth(dirs map[string]*file) []string {
	names := make([]string, 0, len(dirs))
	for name := range dirs {
		names = append(names, name)
	}
	slices.SortFunc(names, func(a, b string) int {
		if a == "/" || b == "/" {
			return len(a) - len(b)
		}
		if d := strings.Count(a, "/") - strings.Count(b, "/"); d != 0 {
			return d
		}
		dirA, baseA := split(a)
		dirB, baseB := split(b)
		if c := strings.Compare(dirA, dirB); c != 0 {
			return c
		}
		return strings.Compare(baseA, baseB)
	})
	return names
}

// mkdir makes one directory. The file is nil where no package of the batch has
// it; its time is set at the end.
func (w *worker) mkdir(name string, f *file) error {
	parent, base := split(name)
	d, err := w.in(parent)
	if err != nil {
		return err
	}
	if name != "/" {
		err = d.Mkdir(base, 0o755)
	}
	there := name == "/" || errors.Is(err, errThere)
	if err != nil && !there {
		return err
	}
	if there {
		st, err := d.Lstat(base)
		if err != nil {
			return err
		}
		if st.Mode&unix.S_IFMT != unix.S_IFDIR {
			if err := w.makeRoom(d, base, name, f); err != nil {
				return err
			}
		}
	} else if f == nil {
		w.dirs[name] = nil // ours, but no package's
	}
	if f == nil {
		return nil
	}
	if first := w.dirs[name]; first != nil {
		return nil
	}
	w.dirs[name] = f
	return w.dress(d, base, f)
}

// makeRoom removes what is in the place of a package's directory, as rpm does:
// no other package has it, or it would be a conflict.
func (w *worker) makeRoom(d *inroot.Dir, base, name string, f *file) error {
	if f == nil {
		return fmt.Errorf("%s: a package has files in it as in a directory, and it is something else", name)
	}
	return errors.Join(d.Unlink(base), d.Mkdir(base, 0o755))
}

// dirTimes sets the times of directories, which every entry made in them had
// changed: the package's, and the epoch for those of none.
func (t *transaction) dirTimes() error {
	w := &worker{transaction: t, root: t.root}
	defer w.closeDir()
	for _, name := range byDepth(t.dirs) {
		f := t.dirs[name]
		parent, base := split(name)
		d, err := w.in(parent)
		if err != nil {
			continue // a scriptlet took it away
		}
		when := t.req.Epoch
		if f != nil {
			when = time.Unix(f.MTime, 0)
		}
		if err := setTime(d, base, when); err != nil {
			return err
		}
	}
	return nil
}

// setTime sets the time of a directory, if it still is one.
func setTime(d *inroot.Dir, base string, when time.Time) error {
	st, err := d.Lstat(base)
	if errors.Is(err, errNotThere) || err == nil && st.Mode&unix.S_IFMT != unix.S_IFDIR {
		return nil
	}
	if err != nil {
		return err
	}
	return d.Chtimes(base, when)
}
