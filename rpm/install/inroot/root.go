// Package inroot reads and writes files below a directory by the paths that a
// process whose root it is would use: symbolic links are followed, absolute
// ones too, and none leads out (openat2(2), RESOLVE_IN_ROOT). It knows nothing
// of packages.
package inroot

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"strings"

	"golang.org/x/sys/unix"

	"github.com/sysbuild/sysbuild/rpm/owners"
)

// Root is a directory that is / for every path below.
type Root struct {
	fd     int
	covers []cover // none where nothing is mounted in it; see Cover
	under  *Root   // where what belongs below the mounts is; nil: nowhere
	keep   bool    // owners and devices may be beside the files; see KeepOwners
}

// Open opens the directory at path, which may itself be reached by links.
func Open(path string) (*Root, error) {
	fd, err := unix.Open(path, unix.O_PATH|unix.O_DIRECTORY|unix.O_CLOEXEC, 0)
	if err != nil {
		return nil, &fs.PathError{Op: "open", Path: path, Err: err}
	}
	return &Root{fd: fd}, nil
}

// KeepOwners makes the root keep beside a file what owner or device the process
// cannot give it, and tell of that as if it were the file's own: package owners.
// Where the process can give them all it does nothing.
func (r *Root) KeepOwners() *Root {
	r.keep = owners.Needed()
	return r
}

// KeepsOwners is true where there may be something beside the files.
func (r *Root) KeepsOwners() bool { return r.keep }

// Close closes the root; it is not used afterwards.
func (r *Root) Close() error {
	for _, c := range r.covers {
		unix.Close(c.dir)
		unix.Close(c.twin)
	}
	if r.under != nil {
		r.under.Close()
	}
	return unix.Close(r.fd)
}

// openat2 opens name in the root.
func (r *Root) openat2(name string, flags int, mode uint32) (int, error) {
	if r.under == nil {
		return r.open2(name, flags, mode, 0)
	}
	fd, err := r.open2(name, flags, mode, unix.RESOLVE_NO_XDEV)
	if errors.Is(err, unix.EXDEV) { // a mount is on the way
		return r.walk(name, flags, mode)
	}
	return fd, err
}

// open2 opens name in the root as the kernel finds it.
func (r *Root) open2(name string, flags int, mode uint32, resolve uint64) (int, error) {
	how := unix.OpenHow{
		Flags:   uint64(flags | unix.O_CLOEXEC),
		Mode:    uint64(mode),
		Resolve: unix.RESOLVE_IN_ROOT | unix.RESOLVE_NO_MAGICLINKS | resolve,
	}
	if strings.ContainsRune(name, 0) {
		return -1, &fs.PathError{Op: "open", Path: name, Err: unix.EINVAL}
	}
	fd, err := openHow(r.fd, name, &how)
	if err != nil {
		return -1, &fs.PathError{Op: "open", Path: name, Err: err}
	}
	return fd, nil
}

// openHow calls openat2(2). The kernel answers EAGAIN where a rename elsewhere
// raced with "..", which only asks for another try.
func openHow(dir int, name string, how *unix.OpenHow) (int, error) {
	for try := 0; ; try++ {
		fd, err := unix.Openat2(dir, name, how)
		if (err == unix.EAGAIN || err == unix.EINTR) && try < 100 {
			continue
		}
		return fd, err
	}
}

// Dir opens a directory for the operations on its entries.
func (r *Root) Dir(name string) (*Dir, error) {
	fd, err := r.openat2(slash(name), unix.O_PATH|unix.O_DIRECTORY, 0)
	if err != nil {
		return nil, err
	}
	covers, err := r.hidden(fd)
	if err != nil {
		unix.Close(fd)
		return nil, &fs.PathError{Op: "open", Path: name, Err: err}
	}
	return &Dir{fd: fd, name: name, covers: covers, keep: r.keep}, nil
}

// OpenFile opens a regular file, or makes one where flags has O_CREATE. A last
// component that is a link is followed, inside the root.
func (r *Root) OpenFile(name string, flags int, mode uint32) (*os.File, error) {
	if flags&os.O_CREATE == 0 {
		mode = 0
	}
	trunc := flags & os.O_TRUNC
	fd, err := r.openat2(slash(name), flags&^os.O_TRUNC|unix.O_NONBLOCK|unix.O_NOCTTY, mode)
	if err != nil {
		return nil, err
	}
	var st unix.Stat_t
	if err = unix.Fstat(fd, &st); err == nil {
		if st.Mode&unix.S_IFMT != unix.S_IFREG {
			err = errors.New("not a regular file")
		} else if trunc != 0 {
			err = unix.Ftruncate(fd, 0)
		}
	}
	if err != nil {
		unix.Close(fd)
		return nil, &fs.PathError{Op: "open", Path: name, Err: err}
	}
	return os.NewFile(uintptr(fd), name), nil
}

// ReadFile reads a regular file of at most limit bytes.
func (r *Root) ReadFile(name string, limit int64) ([]byte, error) {
	f, err := r.OpenFile(name, os.O_RDONLY, 0)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	data, err := io.ReadAll(io.LimitReader(f, limit+1))
	if err == nil && int64(len(data)) > limit {
		err = fmt.Errorf("more than %d bytes", limit)
	}
	if err != nil {
		return nil, fmt.Errorf("%s: read: %w", name, err)
	}
	return data, nil
}

// WriteFile replaces the contents of a regular file, following links inside
// the root and keeping owner and mode, or makes it with mode.
func (r *Root) WriteFile(name string, data []byte, mode uint32) error {
	f, err := r.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_TRUNC, mode)
	if err != nil {
		return err
	}
	_, err = f.Write(data)
	return errors.Join(err, f.Close())
}

// MkdirAll makes a directory and the parents that are missing. A link to a
// directory is one.
func (r *Root) MkdirAll(name string, mode uint32) error {
	name = slash(name)
	if d, err := r.Dir(name); err == nil {
		return d.Close()
	}
	if name == "/" {
		return nil
	}
	if err := r.MkdirAll(path.Dir(name), mode); err != nil {
		return err
	}
	err := r.In(name, func(d *Dir, base string) error { return d.Mkdir(base, mode) })
	if err != nil && !errors.Is(err, fs.ErrExist) {
		return err
	}
	d, err := r.Dir(name)
	if err != nil {
		return err
	}
	return d.Close()
}

// ReadDir lists a directory, sorted.
func (r *Root) ReadDir(name string) ([]fs.DirEntry, error) {
	fd, err := r.openat2(slash(name), unix.O_RDONLY|unix.O_DIRECTORY, 0)
	if err != nil {
		return nil, err
	}
	f := os.NewFile(uintptr(fd), name)
	defer f.Close()
	entries, err := f.ReadDir(-1)
	if err != nil {
		return entries, err
	}
	covers, err := r.hidden(fd)
	if err == nil {
		entries, err = uncovered(entries, covers)
	}
	sortEntries(entries)
	return entries, err
}

// In calls do with the directory of name and name's last component, which is
// no link's target: the entry itself.
func (r *Root) In(name string, do func(d *Dir, base string) error) error {
	name = slash(name)
	d, err := r.Dir(path.Dir(name))
	if err != nil {
		return err
	}
	defer d.Close()
	if name == "/" {
		return do(d, ".")
	}
	return do(d, path.Base(name))
}

// Lstat looks at the entry itself.
func (r *Root) Lstat(name string) (st unix.Stat_t, err error) {
	err = r.In(name, func(d *Dir, base string) error { st, err = d.Lstat(base); return err })
	return st, err
}

// Stat follows links, inside the root.
func (r *Root) Stat(name string) (st unix.Stat_t, err error) {
	fd, err := r.openat2(slash(name), unix.O_PATH, 0)
	if err != nil {
		return st, err
	}
	defer unix.Close(fd)
	if err = unix.Fstat(fd, &st); err == nil && r.keep {
		err = owners.LookOpen(fd, &st)
	}
	return st, err
}

// Resolve gives the path of a directory without links in it.
func (r *Root) Resolve(name string) (string, error) {
	seen := 0
	done := "/"
	todo := strings.Split(name, "/") // not cleaned: ".." behind a link is the parent of where it leads
	for len(todo) > 0 {
		part := todo[0]
		todo = todo[1:]
		switch part {
		case "", ".":
			continue
		case "..":
			done = path.Dir(done)
			continue
		}
		to, err := r.Readlink(path.Join(done, part))
		if errors.Is(err, unix.EINVAL) || errors.Is(err, fs.ErrNotExist) {
			done = path.Join(done, part)
			continue
		}
		if err != nil {
			return "", err
		}
		if seen++; seen > maxLinks {
			return "", &fs.PathError{Op: "resolve", Path: name, Err: unix.ELOOP}
		}
		if path.IsAbs(to) {
			done = "/"
		}
		todo = append(strings.Split(to, "/"), todo...)
	}
	return done, nil
}

// Readlink reads the link name; what is no link gives EINVAL.
func (r *Root) Readlink(name string) (to string, err error) {
	err = r.In(name, func(d *Dir, base string) error { to, err = d.Readlink(base); return err })
	return to, err
}

// slash makes name absolute and clean without leaving the root: "a/../../b" is
// "/b".
func slash(name string) string { return path.Clean("/" + name) }
