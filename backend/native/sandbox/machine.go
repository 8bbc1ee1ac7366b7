package sandbox

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"

	"golang.org/x/sys/unix"
)

// machine is what an insecure sandbox has of the host: its device nodes. It is
// looked at before the root is entered.
type machine struct {
	open bool
	list []node
}

type node struct {
	name string // absolute
	mode uint32
	uid  uint32
	gid  uint32
	dev  uint64
}

const maxNodes = 20_000

// ownInDev are the sandbox's own directories and nodes in /dev.
var ownInDev = []string{"/dev/pts", "/dev/shm", "/dev/mqueue", "/dev/pipes", "/dev/console", "/dev/ptmx"}

// look lists the host's nodes.
func (m *machine) look(insecure bool) error {
	if m.open = insecure; !insecure {
		return nil
	}
	return filepath.WalkDir("/dev", func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return nil // gone meanwhile, or not to be read
		}
		if slices.Contains(ownInDev, name) {
			if d.IsDir() {
				return fs.SkipDir
			}
			return nil
		}
		if d.Type()&fs.ModeDevice == 0 {
			return nil
		}
		var st unix.Stat_t
		if unix.Lstat(name, &st) != nil {
			return nil
		}
		if m.list = append(m.list, node{name, st.Mode, st.Uid, st.Gid, st.Rdev}); len(m.list) > maxNodes {
			return fmt.Errorf("more than %d nodes in /dev", maxNodes)
		}
		return nil
	})
}

// nodes makes them in the root's /dev, but for those that every sandbox has.
func (m *machine) nodes() error {
	for _, n := range m.list {
		if slices.ContainsFunc(nodes, func(own nodeOf) bool { return "/dev/"+own.name == n.name }) {
			continue
		}
		if err := os.MkdirAll(path.Dir(n.name), 0o755); err != nil {
			return err
		}
		if err := unix.Mknod(n.name, n.mode, int(n.dev)); err != nil {
			return &fs.PathError{Op: "mknod", Path: n.name, Err: err}
		}
		if err := unix.Lchown(n.name, int(n.uid), int(n.gid)); err != nil {
			return &fs.PathError{Op: "chown", Path: n.name, Err: err}
		}
	}
	return nil
}

// openSys mounts /sys and its control groups as the kernel gives them.
func openSys() error {
	if err := mount("sysfs", "/sys", "sysfs", nothing, ""); err != nil {
		return err
	}
	err := mount("cgroup2", "/sys/fs/cgroup", "cgroup2", nothing, "")
	if errors.Is(err, unix.ENOENT) || errors.Is(err, unix.ENODEV) || errors.Is(err, unix.EBUSY) {
		return nil // a kernel without, or with those of old
	}
	return err
}
