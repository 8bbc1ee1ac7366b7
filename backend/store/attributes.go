package store

import (
	"bytes"
	"slices"

	"golang.org/x/sys/unix"
)

// hostsOwn is an attribute that a host may change of itself (restorecon(8)), and
// that no image has from the cache.
const hostsOwn = "security.selinux"

// attributes gives an open file's extended attributes, sorted, each as NAME, 0,
// its value, 0; nil where there are none. There are none of -1.
func attributes(fd int) ([]byte, error) {
	if fd < 0 {
		return nil, nil
	}
	var few [512]byte
	size, err := unix.Flistxattr(fd, few[:])
	list := few[:max(size, 0)]
	if err == unix.ERANGE {
		list = make([]byte, 64<<10) // the kernel's own limit
		size, err = unix.Flistxattr(fd, list)
		list = list[:max(size, 0)]
	}
	if err == unix.ENOTSUP || err == nil && size == 0 {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	names := bytes.Split(bytes.TrimSuffix(list, []byte{0}), []byte{0})
	slices.SortFunc(names, bytes.Compare)
	var all []byte
	for _, name := range names {
		if string(name) == hostsOwn {
			continue
		}
		value := make([]byte, 64<<10)
		n, err := unix.Fgetxattr(fd, string(name), value)
		if err != nil {
			return nil, err
		}
		all = append(append(append(append(all, name...), 0), value[:n]...), 0)
	}
	return all, nil
}
