// Package changeset compares two trees and writes what changed as a tar
// stream with whiteouts, the same bytes for the same trees. It mounts nothing,
// runs nothing and knows no image format.
package changeset

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"slices"
	"strings"

	"golang.org/x/sys/unix"

	"github.com/sysbuild/sysbuild/rpm/owners"
)

// Tree is a file system: directories over one another in overlayfs's form,
// where a character device 0:0 removes a name and the attribute
// trusted.overlay.opaque, in a user namespace user.overlay.opaque, hides what is below a directory. It is read without a
// mount. The directories must not change while it is.
type Tree struct {
	dirs []string
	kept bool // see Kept
}

// New makes a tree of directories, the lowest first. One directory is a plain
// tree; none is an empty one.
func New(dirs ...string) *Tree { return &Tree{dirs: slices.Clone(dirs)} }

// Kept is New for directories that this program made: an owner or a device that
// is kept beside a file is the file's own (package owners).
func Kept(dirs ...string) *Tree { return &Tree{dirs: slices.Clone(dirs), kept: owners.Needed()} }

// Dirs gives the directories, the lowest first.
func (t *Tree) Dirs() []string { return slices.Clone(t.dirs) }

// Close is there for ir.Files; a tree holds nothing open.
func (t *Tree) Close() error { return nil }

const maxFile = 256 << 20 // bytes that ReadFile takes

// ReadFile reads a regular file whole.
func (t *Tree) ReadFile(name string) ([]byte, error) {
	f, _, err := t.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	data, err := io.ReadAll(io.LimitReader(f, maxFile+1))
	if err == nil && len(data) > maxFile {
		err = fmt.Errorf("more than %d bytes", maxFile)
	}
	if err != nil {
		return nil, &fs.PathError{Op: "read", Path: name, Err: err}
	}
	return data, nil
}

// Open opens a regular file, following links inside the tree.
func (t *Tree) Open(name string) (*os.File, unix.Stat_t, error) {
	e, err := t.find(name, true)
	if err != nil {
		return nil, unix.Stat_t{}, err
	}
	if e.st.Mode&unix.S_IFMT != unix.S_IFREG {
		return nil, e.st, &fs.PathError{Op: "open", Path: name, Err: errors.New("not a regular file")}
	}
	real := path.Join(t.dirs[e.layers[0]], e.path)
	fd, err := unix.Open(real, unix.O_RDONLY|unix.O_NOFOLLOW|unix.O_CLOEXEC|unix.O_NONBLOCK, 0)
	if err != nil {
		return nil, e.st, &fs.PathError{Op: "open", Path: name, Err: err}
	}
	if err := t.fstat(fd, &e.st); err != nil {
		unix.Close(fd)
		return nil, e.st, &fs.PathError{Op: "stat", Path: name, Err: err}
	}
	return os.NewFile(uintptr(fd), real), e.st, nil
}

// ReadDir lists a directory's names, sorted.
func (t *Tree) ReadDir(name string) ([]string, error) {
	e, err := t.find(name, true)
	if err != nil {
		return nil, err
	}
	if e.st.Mode&unix.S_IFMT != unix.S_IFDIR {
		return nil, &fs.PathError{Op: "readdir", Path: name, Err: unix.ENOTDIR}
	}
	seen := map[string]bool{}
	for _, l := range e.layers {
		entries, err := os.ReadDir(path.Join(t.dirs[l], e.path))
		if err != nil {
			return nil, &fs.PathError{Op: "readdir", Path: name, Err: errors.Unwrap(err)}
		}
		for _, c := range entries {
			seen[c.Name()] = true
		}
	}
	var names []string
	for n := range seen {
		if _, err := t.child(e, n); err == nil {
			names = append(names, n)
		}
	}
	slices.Sort(names)
	return names, nil
}

// Stat looks at a name, following links inside the tree.
func (t *Tree) Stat(name string) (unix.Stat_t, error) {
	e, err := t.find(name, true)
	return e.st, err
}

// Lstat looks at a name itself.
func (t *Tree) Lstat(name string) (unix.Stat_t, error) {
	e, err := t.find(name, false)
	return e.st, err
}

// Resolve gives the path of name without links in it, and the file on the
// disk that holds it.
func (t *Tree) Resolve(name string) (inTree, onDisk string, err error) {
	e, err := t.find(name, true)
	if err != nil {
		return "", "", err
	}
	return "/" + e.path, path.Join(t.dirs[e.layers[0]], e.path), nil
}

// Disk gives the file on the disk that holds name itself.
func (t *Tree) Disk(name string) (string, error) {
	e, err := t.find(name, false)
	if err != nil {
		return "", err
	}
	return path.Join(t.dirs[e.layers[0]], e.path), nil
}

// entry is a name in the tree. layers are those that hold it, the topmost
// first: one where it is no directory.
type entry struct {
	path   string // without links, relative; "" is the root
	st     unix.Stat_t
	layers []int
}

const maxLinks = 40 // as the kernel's

func (t *Tree) find(name string, follow bool) (entry, error) {
	fail := func(err error) (entry, error) {
		return entry{}, &fs.PathError{Op: "open", Path: name, Err: err}
	}
	at, err := t.root()
	if err != nil {
		return fail(err)
	}
	trail := []entry{at}
	todo := strings.Split(path.Clean("/" + name)[1:], "/")
	for links := 0; len(todo) > 0; {
		part := todo[0]
		todo = todo[1:]
		switch part {
		case "", ".":
			continue
		case "..":
			trail = trail[:max(1, len(trail)-1)]
			continue
		}
		e, err := t.child(trail[len(trail)-1], part)
		if err != nil {
			return fail(err)
		}
		if e.st.Mode&unix.S_IFMT != unix.S_IFLNK || len(todo) == 0 && !follow {
			trail = append(trail, e)
			continue
		}
		if links++; links > maxLinks {
			return fail(unix.ELOOP)
		}
		to, err := os.Readlink(path.Join(t.dirs[e.layers[0]], e.path))
		if err != nil {
			return fail(err)
		}
		if path.IsAbs(to) {
			trail = trail[:1]
		}
		todo = append(strings.Split(to, "/"), todo...)
	}
	return trail[len(trail)-1], nil
}

func (t *Tree) root() (entry, error) {
	e := entry{}
	for i := len(t.dirs) - 1; i >= 0; i-- {
		e.layers = append(e.layers, i)
	}
	if len(t.dirs) == 0 {
		e.st.Mode = unix.S_IFDIR | 0o755
		return e, nil
	}
	dir := t.dirs[len(t.dirs)-1]
	if err := unix.Stat(dir, &e.st); err != nil || !t.kept {
		return e, err
	}
	return e, owners.Look(unix.AT_FDCWD, dir, &e.st)
}

// stat looks at a file by its name on the disk, which leads through no link of
// the tree.
func (t *Tree) stat(name string, st *unix.Stat_t) error {
	if err := unix.Lstat(name, st); err != nil || !t.kept {
		return err
	}
	return owners.Look(unix.AT_FDCWD, name, st)
}

func (t *Tree) fstat(fd int, st *unix.Stat_t) error {
	if err := unix.Fstat(fd, st); err != nil || !t.kept {
		return err
	}
	return owners.LookOpen(fd, st)
}

// child finds a name in a directory, not following it.
func (t *Tree) child(dir entry, name string) (entry, error) {
	if dir.st.Mode&unix.S_IFMT != unix.S_IFDIR {
		return entry{}, unix.ENOTDIR
	}
	e := entry{path: path.Join(dir.path, name)}
	for _, l := range dir.layers {
		full := path.Join(t.dirs[l], e.path)
		var st unix.Stat_t
		err := t.stat(full, &st)
		if err == unix.ENOENT {
			continue
		}
		if err != nil {
			return entry{}, err
		}
		if whiteout(&st) {
			break
		}
		isDir := st.Mode&unix.S_IFMT == unix.S_IFDIR
		if len(e.layers) == 0 {
			e.st = st
		} else if !isDir {
			break
		}
		e.layers = append(e.layers, l)
		if !isDir || t.opaque(full) {
			break
		}
	}
	if len(e.layers) == 0 {
		return entry{}, unix.ENOENT
	}
	return e, nil
}

// whiteout is overlayfs's mark of a removed name.
func whiteout(st *unix.Stat_t) bool {
	return st.Mode&unix.S_IFMT == unix.S_IFCHR && st.Rdev == 0
}

// opaque is true for a directory that hides those below it.
func (t *Tree) opaque(dir string) bool {
	is := func(attr string) bool {
		var buf [1]byte
		n, err := unix.Lgetxattr(dir, attr, buf[:])
		return err == nil && n == 1 && buf[0] == 'y'
	}
	return is("trusted.overlay.opaque") || t.kept && is("user.overlay.opaque")
}
