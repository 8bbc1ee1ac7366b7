// Package owners keeps beside a file the owner or the device that the process
// cannot give it. A user namespace has some ids and not others
// (user_namespaces(7)): chown(2) to one that it has not is EINVAL, and mknod(2)
// of a device is EPERM in every one but the first.
//
// Where it is kept is the file itself, so that it goes where the file goes: with
// a rename, another name (hard link), an overlay's copy to its upper directory,
// and mv or cp -a within a step. It ends with the file.
//
//   - A regular file and a directory have the attribute Attr, "UID:GID".
//   - A symbolic link, a pipe and a socket can have no such attribute. They have it
//     in their access time, which no image shows: the seconds are 2³² and the user,
//     the nanoseconds the group. No file is read in those years, from 2106 on, and
//     relatime (mount(8)) leaves a time that is to come as it is.
//   - A device is an empty regular file with the attribute DeviceAttr, "c:MAJOR:MINOR"
//     or "b:MAJOR:MINOR", and has its owner as a regular file has.
//
// What is kept counts while the file's own owner is 0:0. A chown to an id that the
// namespace has thus ends it; one to 0:0 does when it is done by Chown.
package owners

import (
	"errors"
	"fmt"
	"strconv"
	"strings"

	"golang.org/x/sys/unix"
)

// The attributes of files. They are the user's own to set, so nothing from outside
// may bring one along: see Private.
const (
	Attr       = "user.sysbuild.owner"
	DeviceAttr = "user.sysbuild.device"
)

// Private is true for attributes that are no image's: those above, and those by
// which an overlay in a user namespace marks what it removed.
func Private(attr string) bool {
	return attr == Attr || attr == DeviceAttr || strings.HasPrefix(attr, "user.overlay.")
}

// first is the second from which on an access time is an owner; lastID is the
// highest group that fits into one.
const (
	first  = 1 << 32
	lastID = 999_999_999
)

// Chown gives an entry of an open directory an owner, or keeps it beside the
// entry. A link is not followed.
func Chown(dir int, base string, uid, gid int) error {
	var st unix.Stat_t
	if err := unix.Fstatat(dir, base, &st, unix.AT_SYMLINK_NOFOLLOW); err != nil {
		return err
	}
	e := entry{dir, base}
	err := e.chown(uid, gid)
	if err == nil {
		return e.forget(&st)
	}
	if !errors.Is(err, unix.EINVAL) || uid < 0 || gid < 0 {
		return err
	}
	if st.Uid != 0 || st.Gid != 0 {
		if err := e.chown(0, 0); err != nil {
			return err
		}
	}
	return e.keep(&st, uid, gid)
}

// entry is a name in an open directory.
type entry struct {
	dir  int
	base string
}

// path names the entry for calls that take no directory.
func (e entry) path() string {
	if e.dir == unix.AT_FDCWD {
		return e.base
	}
	return "/proc/self/fd/" + strconv.Itoa(e.dir) + "/" + e.base
}

func (e entry) chown(uid, gid int) error {
	return unix.Fchownat(e.dir, e.base, uid, gid, unix.AT_SYMLINK_NOFOLLOW)
}

// attributed is true for the kinds of files that can have attributes.
func attributed(st *unix.Stat_t) bool {
	kind := st.Mode & unix.S_IFMT
	return kind == unix.S_IFREG || kind == unix.S_IFDIR
}

func (e entry) keep(st *unix.Stat_t, uid, gid int) error {
	if attributed(st) {
		return unix.Lsetxattr(e.path(), Attr, fmt.Appendf(nil, "%d:%d", uid, gid), 0)
	}
	if gid > lastID {
		return fmt.Errorf("the group %d of what is no file and no directory cannot be kept: %d is the highest", gid, lastID)
	}
	return e.accessed(unix.Timespec{Sec: first + int64(uid), Nsec: int64(gid)})
}

// accessed sets the access time, and holds that the file system took it.
func (e entry) accessed(at unix.Timespec) error {
	if err := e.times(at, unix.Timespec{Nsec: unix.UTIME_OMIT}); err != nil {
		return err
	}
	var st unix.Stat_t
	if err := unix.Fstatat(e.dir, e.base, &st, unix.AT_SYMLINK_NOFOLLOW); err != nil {
		return err
	}
	if st.Atim != at {
		return errors.New("the file system has no access times of that kind, in which the owner of a link would be kept")
	}
	return nil
}

func (e entry) times(accessed, modified unix.Timespec) error {
	return unix.UtimesNanoAt(e.dir, e.base, []unix.Timespec{accessed, modified}, unix.AT_SYMLINK_NOFOLLOW)
}

// forget ends what was kept of an owner.
func (e entry) forget(st *unix.Stat_t) error {
	if attributed(st) {
		err := unix.Lremovexattr(e.path(), Attr)
		if none(err) {
			err = nil
		}
		return err
	}
	if st.Atim.Sec < first {
		return nil
	}
	return e.times(st.Mtim, unix.Timespec{Nsec: unix.UTIME_OMIT})
}

func none(err error) bool {
	return errors.Is(err, unix.ENODATA) || errors.Is(err, unix.EOPNOTSUPP)
}

// Chtimes sets both times of an entry, and only the time of its change where the
// other one is its owner.
func Chtimes(dir int, base string, t unix.Timespec) error {
	var st unix.Stat_t
	if err := unix.Fstatat(dir, base, &st, unix.AT_SYMLINK_NOFOLLOW); err != nil {
		return err
	}
	accessed := t
	if !attributed(&st) && st.Atim.Sec >= first {
		accessed.Nsec = unix.UTIME_OMIT
	}
	return entry{dir, base}.times(accessed, t)
}

// Mknod makes a device, a pipe or a socket, or an empty file that stands for a
// device.
func Mknod(dir int, base string, mode uint32, dev uint64) error {
	err := unix.Mknodat(dir, base, mode, int(dev))
	kind := mode & unix.S_IFMT
	if !errors.Is(err, unix.EPERM) || dev == 0 || kind != unix.S_IFCHR && kind != unix.S_IFBLK {
		return err
	}
	letter := "c"
	if kind == unix.S_IFBLK {
		letter = "b"
	}
	if err := unix.Mknodat(dir, base, unix.S_IFREG|mode&0o777, 0); err != nil {
		return err
	}
	value := fmt.Appendf(nil, "%s:%d:%d", letter, unix.Major(dev), unix.Minor(dev))
	err = unix.Lsetxattr(entry{dir, base}.path(), DeviceAttr, value, 0)
	if err != nil {
		err = errors.Join(err, unix.Unlinkat(dir, base, 0))
	}
	return err
}

// Inherit gives a new entry of an open directory, whose owner is the process's own,
// the group that is kept beside a set-group-ID directory, as open(2) and mkdir(2)
// give it that of the directory itself.
func Inherit(dir int, base string) error {
	gid, err := Group(dir)
	if err != nil || gid == 0 {
		return err
	}
	return Chown(dir, base, 0, int(gid))
}

// Group gives the group that is kept beside an open set-group-ID directory, and 0
// for any other directory.
func Group(dir int) (gid uint32, err error) {
	var st unix.Stat_t
	if err := unix.Fstat(dir, &st); err != nil || st.Mode&unix.S_ISGID == 0 || st.Gid != 0 {
		return 0, err
	}
	err = LookOpen(dir, &st)
	return st.Gid, err
}

// Tell is Chown, and keeps beside the entry that it is root's too, so that Told is
// true for it.
func Tell(dir int, base string, uid, gid int) error {
	if err := Chown(dir, base, uid, gid); err != nil || uid != 0 || gid != 0 {
		return err
	}
	var st unix.Stat_t
	if err := unix.Fstatat(dir, base, &st, unix.AT_SYMLINK_NOFOLLOW); err != nil {
		return err
	}
	return entry{dir, base}.keep(&st, 0, 0)
}

// Told is true for a file whose owner is kept beside it. That of a copy is, by an
// overlay, mv or cp -a; that of a file that was made anew in another's place is not.
func Told(name string) bool {
	var st unix.Stat_t
	if unix.Lstat(name, &st) != nil {
		return false
	}
	if !attributed(&st) {
		return st.Atim.Sec >= first
	}
	_, err := unix.Lgetxattr(name, Attr, nil)
	return err == nil
}
