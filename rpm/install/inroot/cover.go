package inroot

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"slices"
	"strings"

	"golang.org/x/sys/unix"
)

// cover is a path of the root that something is mounted on. What belongs there
// is in a twin of the directory that holds it.
type cover struct {
	path string // absolute, without links
	base string // its last component
	dir  int    // the root's directory that holds it
	twin int    // the directory below under that stands for that one
}

// Cover makes the root show, at paths that a mount covers and below, what is in
// the directory under instead, for reading and writing. The paths are absolute
// and without links, as mountinfo has them. What was at them before they were
// covered is copied there first, from the tree before; "" is a root that was
// empty. A mount that is not among them is never entered.
//
// A path is known by the directory that holds it, so a link leads to it as well
// as its own name does. Settle has to be called when all is written.
func (r *Root) Cover(paths []string, before, under string) error {
	was, err := openOptional(before)
	if err != nil {
		return err
	}
	if was != nil {
		defer was.Close()
	}
	if r.under, err = Open(under); err != nil {
		return err
	}
	for _, name := range topmost(paths) {
		if err := r.cover(name, was); err != nil {
			return fmt.Errorf("covered path %s: %w", name, err)
		}
	}
	return nil
}

func openOptional(dir string) (*Root, error) {
	if dir == "" {
		return nil, nil
	}
	return Open(dir)
}

// topmost leaves out what is below another path, and sorts.
func topmost(paths []string) []string {
	var out []string
	for _, p := range slices.Sorted(slices.Values(paths)) {
		if !slices.ContainsFunc(out, func(above string) bool { return p == above || strings.HasPrefix(p, above+"/") }) {
			out = append(out, p)
		}
	}
	return out
}

func (r *Root) cover(name string, was *Root) error {
	if name != path.Clean(name) || !path.IsAbs(name) || name == "/" {
		return errors.New("it is not the clean path of something in the root")
	}
	parent := path.Dir(name)
	if err := r.sameTimes(parent, was); err != nil {
		return err
	}
	c := cover{path: name, base: path.Base(name)}
	var err error
	if c.dir, err = r.open2(parent, unix.O_PATH|unix.O_DIRECTORY, 0, unix.RESOLVE_NO_SYMLINKS|unix.RESOLVE_NO_XDEV); err != nil {
		return err
	}
	if err = r.under.MkdirAll(parent, 0o755); err == nil {
		c.twin, err = r.under.openat2(parent, unix.O_PATH|unix.O_DIRECTORY, 0)
	}
	if err != nil {
		unix.Close(c.dir)
		return err
	}
	r.covers = append(r.covers, c)
	if was == nil {
		return nil
	}
	err = was.In(name, func(d *Dir, base string) error { return copyTree(d.fd, base, c.twin, base) })
	if errors.Is(err, fs.ErrNotExist) || errors.Is(err, unix.ENOTDIR) {
		return nil // made to be mounted on
	}
	return err
}

// sameTimes gives the directories that lead to a mount point the times that
// they had before it was made.
func (r *Root) sameTimes(dir string, was *Root) error {
	for ; was != nil; dir = path.Dir(dir) {
		old, err := was.Stat(dir)
		if err == nil {
			err = r.In(dir, func(d *Dir, base string) error {
				if st, err := d.Lstat(base); err != nil || st.Mtim == old.Mtim {
					return err
				}
				return d.setTimes(base, old)
			})
		}
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			return err
		}
		if dir == "/" {
			break
		}
	}
	return nil
}

// hidden are the covers whose mount points are in a directory.
func (r *Root) hidden(dir int) ([]cover, error) {
	if len(r.covers) == 0 {
		return nil, nil
	}
	var out []cover
	for _, c := range r.covers {
		same, err := sameDir(c.dir, dir)
		if err != nil {
			return nil, err
		}
		if same {
			out = append(out, c)
		}
	}
	return out, nil
}

func sameDir(a, b int) (bool, error) {
	var x, y unix.Stat_t
	if err := errors.Join(unix.Fstat(a, &x), unix.Fstat(b, &y)); err != nil {
		return false, err
	}
	return x.Dev == y.Dev && x.Ino == y.Ino, nil
}

// uncovered lists a directory of the root: in the place of mount points what
// belongs there.
func uncovered(entries []fs.DirEntry, covers []cover) ([]fs.DirEntry, error) {
	for _, c := range covers {
		entries = slices.DeleteFunc(entries, func(e fs.DirEntry) bool { return e.Name() == c.base })
		fd, err := unix.Openat(c.twin, ".", unix.O_RDONLY|unix.O_DIRECTORY|unix.O_CLOEXEC, 0)
		if err != nil {
			return nil, &fs.PathError{Op: "readdir", Path: c.path, Err: err}
		}
		twin := os.NewFile(uintptr(fd), c.path)
		all, err := twin.ReadDir(-1)
		twin.Close()
		if err != nil {
			return nil, err
		}
		i := slices.IndexFunc(all, func(e fs.DirEntry) bool { return e.Name() == c.base })
		if i >= 0 {
			entries = append(entries, all[i])
		}
	}
	return entries, nil
}

// Settle ends the writing below covered paths: the directories that lead there
// get the owners, modes and times that they have in the root, and those that
// lead to nothing go. A mount point that was moved, with a directory above it,
// is an error.
func (r *Root) Settle() error {
	if r.under == nil {
		return nil
	}
	ways := map[string]bool{}
	for _, c := range r.covers {
		if err := r.inPlace(c); err != nil {
			return fmt.Errorf("covered path %s: %w", c.path, err)
		}
		for dir := path.Dir(c.path); dir != "/"; dir = path.Dir(dir) {
			ways[dir] = true
		}
	}
	for _, dir := range byDepth(ways) {
		err := r.under.In(dir, func(d *Dir, base string) error { return d.Rmdir(base) })
		if err == nil {
			delete(ways, dir)
		} else if !errors.Is(err, unix.ENOTEMPTY) && !errors.Is(err, unix.EEXIST) {
			return err
		}
	}
	for _, dir := range append(byDepth(ways), "/") {
		if err := r.likeRoot(dir); err != nil {
			return fmt.Errorf("%s: %w", dir, err)
		}
	}
	return nil
}

// byDepth sorts what is in a directory before the directory.
func byDepth(dirs map[string]bool) []string {
	var names []string
	for dir := range dirs {
		names = append(names, dir)
	}
	slices.SortFunc(names, func(a, b string) int { return strings.Compare(b, a) })
	return names
}

// inPlace holds that a cover's directory still has the path that it had.
func (r *Root) inPlace(c cover) error {
	fd, err := r.open2(path.Dir(c.path), unix.O_PATH|unix.O_DIRECTORY, 0, unix.RESOLVE_NO_SYMLINKS|unix.RESOLVE_NO_XDEV)
	if err != nil {
		return err
	}
	defer unix.Close(fd)
	same, err := sameDir(fd, c.dir)
	if err == nil && !same {
		err = errors.New("the directory that holds it was moved, and a builder's mount with it: that cannot be kept")
	}
	return err
}

// likeRoot makes a directory below under as the root's is.
func (r *Root) likeRoot(dir string) error {
	from, err := r.Dir(dir)
	if err != nil {
		return err
	}
	defer from.Close()
	to, err := r.under.Dir(dir)
	if err != nil {
		return err
	}
	defer to.Close()
	return dressLike(from.fd, ".", to.fd, ".")
}
