package inroot

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strings"

	"golang.org/x/sys/unix"
)

// move renames an entry, or copies it where a mount lies between: a covered
// path's place is on another one than its neighbours'.
func move(fromDir int, from string, toDir int, to string) error {
	err := unix.Renameat(fromDir, from, toDir, to)
	if err != unix.EXDEV {
		return err
	}
	var st unix.Stat_t
	if err := unix.Fstatat(fromDir, from, &st, unix.AT_SYMLINK_NOFOLLOW); err != nil {
		return err
	}
	if st.Mode&unix.S_IFMT == unix.S_IFDIR {
		return unix.EXDEV
	}
	if err := unix.Unlinkat(toDir, to, 0); err != nil && err != unix.ENOENT {
		return err
	}
	if err := copyEntry(fromDir, from, toDir, to, &st); err != nil {
		return err
	}
	return unix.Unlinkat(fromDir, from, 0)
}

// copyTree copies an entry, with all that is in it where it is a directory:
// owners, modes, times and attributes too. Another name of a file becomes
// another file.
func copyTree(fromDir int, from string, toDir int, to string) error {
	var st unix.Stat_t
	if err := unix.Fstatat(fromDir, from, &st, unix.AT_SYMLINK_NOFOLLOW); err != nil {
		return err
	}
	if st.Mode&unix.S_IFMT != unix.S_IFDIR {
		return copyEntry(fromDir, from, toDir, to, &st)
	}
	if err := unix.Mkdirat(toDir, to, 0o700); err != nil {
		return err
	}
	if err := copyDir(fromDir, from, toDir, to); err != nil {
		return err
	}
	return dressLike(fromDir, from, toDir, to)
}

func copyDir(fromDir int, from string, toDir int, to string) error {
	in, err := unix.Openat(fromDir, from, unix.O_RDONLY|unix.O_DIRECTORY|unix.O_NOFOLLOW|unix.O_CLOEXEC, 0)
	if err != nil {
		return err
	}
	list := os.NewFile(uintptr(in), from)
	defer list.Close()
	out, err := unix.Openat(toDir, to, unix.O_PATH|unix.O_DIRECTORY|unix.O_NOFOLLOW|unix.O_CLOEXEC, 0)
	if err != nil {
		return err
	}
	defer unix.Close(out)
	entries, err := list.ReadDir(-1)
	if err != nil {
		return err
	}
	for _, e := range entries {
		if err := copyTree(in, e.Name(), out, e.Name()); err != nil {
			return fmt.Errorf("%s: %w", e.Name(), err)
		}
	}
	return nil
}

// copyEntry copies what is no directory.
func copyEntry(fromDir int, from string, toDir int, to string, st *unix.Stat_t) error {
	var err error
	switch st.Mode & unix.S_IFMT {
	case unix.S_IFREG:
		err = copyFile(fromDir, from, toDir, to)
	case unix.S_IFLNK:
		var text string
		if text, err = readlinkat(fromDir, from); err == nil {
			err = unix.Symlinkat(text, toDir, to)
		}
	default:
		err = unix.Mknodat(toDir, to, st.Mode&(unix.S_IFMT|0o777), int(st.Rdev))
	}
	if err != nil {
		return err
	}
	return dressLike(fromDir, from, toDir, to)
}

func copyFile(fromDir int, from string, toDir int, to string) error {
	fd, err := unix.Openat(fromDir, from, unix.O_RDONLY|unix.O_NOFOLLOW|unix.O_NONBLOCK|unix.O_CLOEXEC, 0)
	if err != nil {
		return err
	}
	in := os.NewFile(uintptr(fd), from)
	defer in.Close()
	fd, err = unix.Openat(toDir, to, unix.O_WRONLY|unix.O_CREAT|unix.O_EXCL|unix.O_NOFOLLOW|unix.O_CLOEXEC, 0o600)
	if err != nil {
		return err
	}
	out := os.NewFile(uintptr(fd), to)
	_, err = io.Copy(out, in)
	return errors.Join(err, out.Close())
}

// dressLike gives an entry the owner, mode, attributes and times of another
// one, in the order in which none undoes another.
func dressLike(fromDir int, from string, toDir int, to string) error {
	var st unix.Stat_t
	if err := unix.Fstatat(fromDir, from, &st, unix.AT_SYMLINK_NOFOLLOW); err != nil {
		return err
	}
	d := &Dir{fd: toDir}
	if err := d.Chown(to, int(st.Uid), int(st.Gid)); err != nil {
		return err
	}
	kind := st.Mode & unix.S_IFMT
	if kind != unix.S_IFLNK {
		if err := d.Chmod(to, st.Mode&0o7777); err != nil {
			return err
		}
	}
	if kind == unix.S_IFREG || kind == unix.S_IFDIR {
		if err := attributesLike(fromDir, from, toDir, to); err != nil {
			return err
		}
	}
	return d.setTimes(to, st)
}

// attributesLike copies extended attributes but those of overlays, which are
// the mount's own matter, and of security modules but capabilities.
func attributesLike(fromDir int, from string, toDir int, to string) error {
	in, err := unix.Openat(fromDir, from, unix.O_RDONLY|unix.O_NOFOLLOW|unix.O_NONBLOCK|unix.O_CLOEXEC, 0)
	if err != nil {
		return err
	}
	defer unix.Close(in)
	var names [64 << 10]byte
	n, err := unix.Flistxattr(in, names[:])
	if err == unix.ENOTSUP {
		return nil
	}
	if err != nil {
		return err
	}
	for name := range strings.SplitSeq(string(names[:n]), "\x00") {
		if name != "security.capability" && !strings.HasPrefix(name, "user.") {
			continue
		}
		var value [64 << 10]byte
		n, err := unix.Fgetxattr(in, name, value[:])
		if err == nil {
			err = (&Dir{fd: toDir}).Setxattr(to, name, value[:n])
		}
		if err != nil {
			return fmt.Errorf("attribute %s: %w", name, err)
		}
	}
	return nil
}

// setTimes sets the times of an entry to those of another one.
func (d *Dir) setTimes(base string, like unix.Stat_t) error {
	err := unix.UtimesNanoAt(d.at(base), base, []unix.Timespec{like.Atim, like.Mtim}, unix.AT_SYMLINK_NOFOLLOW)
	if err != nil {
		return &fs.PathError{Op: "utimes", Path: d.path(base), Err: err}
	}
	return nil
}
