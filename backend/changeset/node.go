package changeset

import (
	"maps"
	"os"
	"path"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/sys/unix"

	"github.com/sysbuild/sysbuild/rpm/owners"
)

func openRoot(t *Tree) (*node, error) {
	n := &node{parent: unix.AT_FDCWD, kept: t.kept}
	n.st.Mode = unix.S_IFDIR | 0o755
	for i := len(t.dirs) - 1; i >= 0; i-- {
		fd, err := unix.Open(t.dirs[i], unix.O_RDONLY|unix.O_DIRECTORY|unix.O_CLOEXEC, 0)
		if err != nil {
			n.close()
			return nil, &os.PathError{Op: "open", Path: t.dirs[i], Err: err}
		}
		n.dirs = append(n.dirs, layer{i, fd})
	}
	if len(n.dirs) > 0 {
		if err := t.fstat(n.dirs[0].fd, &n.st); err != nil {
			n.close()
			return nil, &os.PathError{Op: "stat", Path: "/", Err: err}
		}
		_, err := unix.Fgetxattr(n.dirs[0].fd, owners.Aside(label), nil)
		n.labelled = err == nil
	}
	return n, nil
}

func (n *node) close() {
	if n == nil {
		return
	}
	for _, l := range n.dirs {
		unix.Close(l.fd)
	}
}

func (n *node) isDir() bool { return n.st.Mode&unix.S_IFMT == unix.S_IFDIR }

// list gives each name in a directory with the layers that hold it, the
// topmost first.
func (n *node) list() (map[string][]layer, error) {
	names := map[string][]layer{}
	for _, l := range n.dirs {
		fd, err := unix.Openat(l.fd, ".", unix.O_RDONLY|unix.O_DIRECTORY|unix.O_CLOEXEC, 0)
		if err != nil {
			return nil, n.failed("open", err)
		}
		f := os.NewFile(uintptr(fd), n.path)
		entries, err := f.Readdirnames(-1)
		f.Close()
		if err != nil {
			return nil, n.failed("readdir", err)
		}
		for _, name := range entries {
			names[name] = append(names[name], l)
		}
	}
	return names, nil
}

// names gives the names in a directory that are not removed, sorted.
func (n *node) names() ([]string, error) {
	all, err := n.list()
	if err != nil {
		return nil, err
	}
	for name, layers := range all {
		var st unix.Stat_t
		if err := unix.Fstatat(layers[0].fd, name, &st, unix.AT_SYMLINK_NOFOLLOW); err != nil {
			return nil, n.failed("lstat "+name, err)
		}
		if whiteout(&st) {
			delete(all, name)
		}
	}
	return slices.Sorted(maps.Keys(all)), nil
}

// child opens a name that the layers hold; nil where it is removed.
func (n *node) child(name string, layers []layer) (*node, error) {
	if n == nil || len(layers) == 0 {
		return nil, nil
	}
	c := &node{path: path.Join(n.path, name), name: name, parent: layers[0].fd, index: layers[0].index, kept: n.kept, labelled: n.labelled}
	for i, l := range layers {
		var st unix.Stat_t
		if err := unix.Fstatat(l.fd, name, &st, unix.AT_SYMLINK_NOFOLLOW); err != nil {
			c.close()
			return nil, c.failed("lstat", err)
		}
		if whiteout(&st) || i > 0 && st.Mode&unix.S_IFMT != unix.S_IFDIR {
			break
		}
		if i == 0 {
			if c.kept {
				if err := owners.Look(l.fd, name, &st); err != nil {
					c.close()
					return nil, c.failed("owner", err)
				}
			}
			c.st = st
			if !c.isDir() {
				return c, nil
			}
		}
		fd, err := unix.Openat(l.fd, name, unix.O_RDONLY|unix.O_DIRECTORY|unix.O_NOFOLLOW|unix.O_CLOEXEC, 0)
		if err != nil {
			c.close()
			return nil, c.failed("open", err)
		}
		c.dirs = append(c.dirs, layer{l.index, fd})
		if opaque(fd, "trusted.overlay.opaque") || c.kept && opaque(fd, "user.overlay.opaque") {
			break
		}
	}
	if len(c.dirs) == 0 {
		return nil, nil
	}
	return c, nil
}

func opaque(fd int, attr string) bool {
	var buf [1]byte
	m, err := unix.Fgetxattr(fd, attr, buf[:])
	return err == nil && m == 1 && buf[0] == 'y'
}

// open opens a regular file. A bare descriptor: an os.File of each of ten
// thousands of files costs more than reading the small ones.
func (n *node) open() (fd int, err error) {
	fd, err = unix.Openat(n.parent, n.name, unix.O_RDONLY|unix.O_NOFOLLOW|unix.O_NONBLOCK|unix.O_CLOEXEC, 0)
	if err != nil {
		return -1, n.failed("open", err)
	}
	return fd, nil
}

// read reads some bytes of an open file; 0 is its end.
func (n *node) read(fd int, buf []byte) (int, error) {
	for {
		m, err := unix.Read(fd, buf)
		if err == unix.EINTR {
			continue
		}
		if err != nil {
			return 0, n.failed("read", err)
		}
		return m, nil
	}
}

func (n *node) readlink() (string, error) {
	buf := make([]byte, unix.PathMax)
	m, err := unix.Readlinkat(n.parent, n.name, buf)
	if err != nil {
		return "", n.failed("readlink", err)
	}
	return string(buf[:m]), nil
}

// xattrs gives the attributes that a layer carries: file capabilities, user.*
// and what stands for others by owners.Aside. Labels and overlayfs's own are the
// host's.
func (n *node) xattrs() (map[string]string, error) {
	switch n.st.Mode & unix.S_IFMT {
	case unix.S_IFDIR:
		if len(n.dirs) == 0 {
			return nil, nil
		}
		return n.fdXattrs(n.dirs[0].fd)
	case unix.S_IFREG:
		fd, err := n.open()
		if err != nil {
			return nil, err
		}
		defer unix.Close(fd)
		return n.fdXattrs(fd)
	}
	if !n.labelled {
		return nil, nil
	}
	return n.specialXattrs()
}

// label is the one attribute that links, pipes and devices may have in an image.
const label = "security.selinux"

// specialXattrs gives the attributes of what cannot be opened, or is a file that
// stands for a device.
func (n *node) specialXattrs() (map[string]string, error) {
	at := "/proc/self/fd/" + strconv.Itoa(n.parent) + "/" + n.name
	buf := make([]byte, 4<<10)
	for _, name := range []string{owners.AsideSpecial(label), owners.Aside(label)} {
		size, err := unix.Lgetxattr(at, name, buf)
		switch {
		case err == nil:
			return map[string]string{label: string(buf[:size])}, nil
		case err != unix.ENODATA && err != unix.EOPNOTSUPP && err != unix.EPERM:
			return nil, n.failed("getxattr", err)
		}
	}
	return nil, nil
}

func (n *node) fdXattrs(fd int) (map[string]string, error) {
	var list [4 << 10]byte
	size, err := unix.Flistxattr(fd, list[:])
	names := list[:max(size, 0)]
	if err == unix.ERANGE {
		names = make([]byte, 64<<10) // the kernel's own limit
		if size, err = unix.Flistxattr(fd, names); err == nil {
			names = names[:size]
		}
	}
	if err == unix.EOPNOTSUPP || err == nil && size == 0 {
		return nil, nil
	}
	if err != nil {
		return nil, n.failed("listxattr", err)
	}
	var out map[string]string
	for name := range strings.SplitSeq(strings.TrimRight(string(names), "\x00"), "\x00") {
		if name != "security.capability" && !strings.HasPrefix(name, "user.") || n.kept && owners.Private(name) {
			continue
		}
		value, err := n.fdXattr(fd, name)
		if err != nil {
			return nil, err
		}
		if out == nil {
			out = map[string]string{}
		}
		if said, ok := owners.Said(name); ok {
			name = said
		}
		out[name] = value
	}
	return out, nil
}

func (n *node) fdXattr(fd int, name string) (string, error) {
	buf := make([]byte, 64<<10) // the kernel's limit of one value
	size, err := unix.Fgetxattr(fd, name, buf)
	if err != nil {
		return "", n.failed("getxattr "+name, err)
	}
	return string(buf[:size]), nil
}

func (n *node) failed(op string, err error) error {
	return &os.PathError{Op: op, Path: "/" + n.path, Err: err}
}
