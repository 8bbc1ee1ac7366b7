package owners

import (
	"errors"
	"fmt"
	"strconv"
	"strings"

	"golang.org/x/sys/unix"
)

// Look puts into st, which is what lstat(2) told of an entry of an open
// directory, what is kept beside the entry: its owner, and a device in the place
// of the file that stands for it.
func Look(dir int, base string, st *unix.Stat_t) error {
	return look(entry{dir, base}, st)
}

// LookOpen is Look for an open file, which may be open for its path alone.
func LookOpen(fd int, st *unix.Stat_t) error { return look(file(fd), st) }

// file is an open file.
type file int

func (f file) get(attr string, buf []byte) (int, error) {
	return unix.Getxattr("/proc/self/fd/"+strconv.Itoa(int(f)), attr, buf)
}

func (e entry) get(attr string, buf []byte) (int, error) { return unix.Lgetxattr(e.path(), attr, buf) }

// attributes are those of a file.
type attributes interface {
	get(name string, buf []byte) (int, error)
}

func look(of attributes, st *unix.Stat_t) error {
	if st.Uid != 0 || st.Gid != 0 {
		if err := foreign(st); err != nil {
			return err
		}
	}
	if !attributed(st) {
		if st.Uid == 0 && st.Gid == 0 && st.Atim.Sec >= first && st.Mode&unix.S_IFMT != unix.S_IFCHR {
			st.Uid, st.Gid = uint32(st.Atim.Sec-first), uint32(st.Atim.Nsec)
		}
		return nil
	}
	if st.Uid == 0 && st.Gid == 0 {
		if err := owner(of, st); err != nil {
			return err
		}
	}
	if st.Mode&unix.S_IFMT == unix.S_IFREG && st.Size == 0 {
		return device(of, st)
	}
	return nil
}

// foreign refuses files of ids that the namespace has not: their numbers cannot be
// known.
func foreign(st *unix.Stat_t) error {
	m := namespace()
	if st.Uid == overflow && !m.users.has(overflow) || st.Gid == overflow && !m.groups.has(overflow) {
		return errors.New("it belongs to an id that this user namespace does not have: it was made with subordinate ids, or by another user")
	}
	return nil
}

// overflow is how an id that is not mapped is shown: the kernel's default for
// /proc/sys/kernel/overflowuid.
const overflow = 65534

// read reads a short attribute; "" where there is none.
func read(of attributes, attr string) (string, error) {
	var buf [64]byte
	n, err := of.get(attr, buf[:])
	if none(err) {
		return "", nil
	}
	if err != nil {
		return "", fmt.Errorf("attribute %s: %w", attr, err)
	}
	return string(buf[:n]), nil
}

func owner(of attributes, st *unix.Stat_t) error {
	text, err := read(of, Attr)
	if err != nil || text == "" {
		return err
	}
	user, group, ok := strings.Cut(text, ":")
	uid, uerr := strconv.ParseUint(user, 10, 32)
	gid, gerr := strconv.ParseUint(group, 10, 32)
	if !ok || uerr != nil || gerr != nil {
		return fmt.Errorf("attribute %s: %q is no owner", Attr, text)
	}
	st.Uid, st.Gid = uint32(uid), uint32(gid)
	return nil
}

func device(of attributes, st *unix.Stat_t) error {
	text, err := read(of, DeviceAttr)
	if err != nil || text == "" {
		return err
	}
	parts := strings.Split(text, ":")
	if len(parts) == 3 && (parts[0] == "c" || parts[0] == "b") {
		major, aerr := strconv.ParseUint(parts[1], 10, 12)
		minor, ierr := strconv.ParseUint(parts[2], 10, 20)
		if aerr == nil && ierr == nil && major|minor != 0 {
			kind := uint32(unix.S_IFCHR)
			if parts[0] == "b" {
				kind = unix.S_IFBLK
			}
			st.Mode = st.Mode&^unix.S_IFMT | kind
			st.Rdev = unix.Mkdev(uint32(major), uint32(minor))
			return nil
		}
	}
	return fmt.Errorf("attribute %s: %q is no device", DeviceAttr, text)
}
