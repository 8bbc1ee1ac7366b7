package store

import (
	"slices"
	"strings"

	"golang.org/x/sys/unix"
)

// hostsOwn is an attribute that a host may change of itself (restorecon(8)), and
// that no image has from the cache.
const hostsOwn = "security.selinux"

// attributes reads the extended attributes of something: list as listxattr(2),
// get as getxattr(2).
type attributes interface {
	list(into []byte) (int, error)
	get(name string, into []byte) (int, error)
}

// fileAttributes are those of an open file.
type fileAttributes uintptr

func (fd fileAttributes) list(b []byte) (int, error) { return unix.Flistxattr(int(fd), b) }
func (fd fileAttributes) get(name string, b []byte) (int, error) {
	return unix.Fgetxattr(int(fd), name, b)
}

// pathAttributes are those of what has a path, for what need not be opened
// otherwise.
type pathAttributes string

func (p pathAttributes) list(b []byte) (int, error) { return unix.Llistxattr(string(p), b) }
func (p pathAttributes) get(name string, b []byte) (int, error) {
	return unix.Lgetxattr(string(p), name, b)
}

// maxAttribute is the kernel's own limit, of a list as of a value, in bytes
// (XATTR_LIST_MAX, XATTR_SIZE_MAX).
const maxAttribute = 64 << 10

// read gives the attributes sorted, each as NAME, 0, its value, 0; nil where there
// are none. There are none of nil.
func (l *lister) read(attrs attributes) ([]byte, error) {
	if attrs == nil {
		return nil, nil
	}
	if l.attrs == nil {
		l.attrs = make([]byte, maxAttribute)
	}
	size, err := attrs.list(l.attrs)
	if err == unix.ENOTSUP || err == nil && size == 0 {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	names := strings.Split(strings.TrimSuffix(string(l.attrs[:size]), "\x00"), "\x00")
	slices.Sort(names)
	var all []byte
	for _, name := range names {
		if name == hostsOwn {
			continue
		}
		n, err := attrs.get(name, l.attrs)
		if err != nil {
			return nil, err
		}
		all = append(append(append(append(all, name...), 0), l.attrs[:n]...), 0)
	}
	return all, nil
}
