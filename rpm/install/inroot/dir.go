package inroot

import (
	"errors"
	"io/fs"
	"os"
	"slices"
	"strconv"
	"strings"
	"time"

	"golang.org/x/sys/unix"

	"github.com/sysbuild/sysbuild/rpm/owners"
)

// Dir is an open directory of a Root. Its methods take the name of an entry,
// never a path, and act on the entry itself: no link is followed.
type Dir struct {
	fd     int
	name   string
	covers []cover // entries that are in a twin of the directory
	keep   bool    // the root's
}

// at is the directory that has an entry.
func (d *Dir) at(base string) int { return holder(d.fd, d.covers, base) }

// Close closes the directory.
func (d *Dir) Close() error { return unix.Close(d.fd) }

// ProcPath is a path of the directory itself for those who take paths, good
// while it is open.
func (d *Dir) ProcPath() string { return "/proc/self/fd/" + strconv.Itoa(d.fd) }

// Mkdir makes a directory of exactly this mode.
func (d *Dir) Mkdir(base string, mode uint32) error {
	err := d.do("mkdir", base, func() error {
		return d.made(base, unix.Mkdirat(d.at(base), base, mode&0o777))
	})
	if err != nil {
		return err
	}
	return d.Chmod(base, mode)
}

// Create makes a file that must not be there. The mode is cut by the
// process's umask.
func (d *Dir) Create(base string, mode uint32) (fd int, err error) {
	const flags = unix.O_WRONLY | unix.O_CREAT | unix.O_EXCL | unix.O_NOFOLLOW | unix.O_CLOEXEC
	err = d.do("create", base, func() error {
		fd, err = unix.Openat(d.at(base), base, flags, mode)
		return d.made(base, err)
	})
	return fd, err
}

// made gives a new entry the group of a set-group-ID directory, where that is
// kept beside it; err is how it was made.
func (d *Dir) made(base string, err error) error {
	if err != nil || !d.keep {
		return err
	}
	return owners.Inherit(d.at(base), base)
}

// Symlink makes a link to to.
func (d *Dir) Symlink(to, base string) error {
	return d.do("symlink", base, func() error { return d.made(base, unix.Symlinkat(to, d.at(base), base)) })
}

// Link makes base another name of the entry from in the directory of.
func (d *Dir) Link(of *Dir, from, base string) error {
	return d.do("link", base, func() error { return unix.Linkat(of.at(from), from, d.at(base), base, 0) })
}

// Mknod makes a device, fifo or socket.
func (d *Dir) Mknod(base string, mode uint32, dev uint64) error {
	return d.do("mknod", base, func() error {
		if d.keep {
			return d.made(base, owners.Mknod(d.at(base), base, mode, dev))
		}
		return unix.Mknodat(d.at(base), base, mode, int(dev))
	})
}

// Rename moves an entry within the directory, over what is there.
func (d *Dir) Rename(from, to string) error {
	return d.do("rename", from, func() error { return move(d.at(from), from, d.at(to), to) })
}

// MoveTo moves an entry to another directory, over what is there.
func (d *Dir) MoveTo(from string, other *Dir, to string) error {
	return d.do("rename", from, func() error { return move(d.at(from), from, other.at(to), to) })
}

// Unlink removes an entry that is no directory.
func (d *Dir) Unlink(base string) error {
	return d.do("unlink", base, func() error { return unix.Unlinkat(d.at(base), base, 0) })
}

// Rmdir removes an empty directory.
func (d *Dir) Rmdir(base string) error {
	return d.do("rmdir", base, func() error { return unix.Unlinkat(d.at(base), base, unix.AT_REMOVEDIR) })
}

// Lstat looks at the entry.
func (d *Dir) Lstat(base string) (st unix.Stat_t, err error) {
	err = d.do("lstat", base, func() error {
		err := unix.Fstatat(d.at(base), base, &st, unix.AT_SYMLINK_NOFOLLOW)
		if err == nil && d.keep {
			err = owners.Look(d.at(base), base, &st)
		}
		return err
	})
	return st, err
}

// Readlink reads the link base; what is no link gives EINVAL.
func (d *Dir) Readlink(base string) (to string, err error) {
	err = d.do("readlink", base, func() error {
		to, err = readlinkat(d.at(base), base)
		return err
	})
	return to, err
}

// Chown sets the owner of the entry.
func (d *Dir) Chown(base string, uid, gid int) error {
	return d.do("chown", base, func() error {
		if d.keep {
			return owners.Chown(d.at(base), base, uid, gid)
		}
		return unix.Fchownat(d.at(base), base, uid, gid, unix.AT_SYMLINK_NOFOLLOW)
	})
}

// Tell is Chown, and where owners are kept beside files it keeps root's as well:
// then a program that makes the entry anew, without it, is found out.
func (d *Dir) Tell(base string, uid, gid int) error {
	if !d.keep {
		return d.Chown(base, uid, gid)
	}
	return d.do("chown", base, func() error { return owners.Tell(d.at(base), base, uid, gid) })
}

// Chmod sets the mode of an entry that is no link.
func (d *Dir) Chmod(base string, mode uint32) error {
	st, err := d.Lstat(base)
	if err != nil {
		return err
	}
	if st.Mode&unix.S_IFMT == unix.S_IFLNK {
		return &fs.PathError{Op: "chmod", Path: d.path(base), Err: unix.ELOOP}
	}
	return d.do("chmod", base, func() error { return unix.Fchmodat(d.at(base), base, mode&0o7777, 0) })
}

// Chtimes sets both times of the entry.
func (d *Dir) Chtimes(base string, t time.Time) error {
	ts := unix.NsecToTimespec(t.UnixNano())
	return d.do("utimes", base, func() error {
		if d.keep {
			return owners.Chtimes(d.at(base), base, ts)
		}
		return unix.UtimesNanoAt(d.at(base), base, []unix.Timespec{ts, ts}, unix.AT_SYMLINK_NOFOLLOW)
	})
}

// Setxattr sets an extended attribute of a regular file.
func (d *Dir) Setxattr(base, name string, value []byte) error {
	return d.do("setxattr", base, func() error {
		fd, err := unix.Openat(d.at(base), base, unix.O_RDONLY|unix.O_NOFOLLOW|unix.O_NONBLOCK|unix.O_CLOEXEC, 0)
		if err != nil {
			return err
		}
		defer unix.Close(fd)
		return unix.Fsetxattr(fd, name, value, 0)
	})
}

// SetSpecialXattr sets an extended attribute of an entry that cannot be opened, such
// as a link. Kernels before 6.13 have no call for that which takes a directory.
func (d *Dir) SetSpecialXattr(base, name string, value []byte) error {
	return d.do("setxattr", base, func() error { return unix.Lsetxattr(d.special(base), name, value, 0) })
}

// Xattr gives an extended attribute of an entry, of which no more than size bytes
// are wanted.
func (d *Dir) Xattr(base, name string, size int) (value []byte, err error) {
	value = make([]byte, size)
	err = d.do("getxattr", base, func() error {
		n, err := unix.Lgetxattr(d.special(base), name, value)
		value = value[:max(n, 0)]
		return err
	})
	return value, err
}

func (d *Dir) special(base string) string {
	return "/proc/self/fd/" + strconv.Itoa(d.at(base)) + "/" + base
}

func (d *Dir) path(base string) string { return strings.TrimSuffix(d.name, "/") + "/" + base }

// do runs a system call on an entry, and none on what names no entry of the
// directory.
func (d *Dir) do(op, base string, call func() error) error {
	if base == "" || base == ".." || strings.ContainsAny(base, "/\x00") {
		return &fs.PathError{Op: op, Path: base, Err: errors.New("not the name of an entry")}
	}
	err := call()
	for err == unix.EINTR {
		err = call()
	}
	if err != nil {
		return &fs.PathError{Op: op, Path: d.path(base), Err: err}
	}
	return nil
}

func sortEntries(entries []os.DirEntry) {
	slices.SortFunc(entries, func(a, b os.DirEntry) int { return strings.Compare(a.Name(), b.Name()) })
}
