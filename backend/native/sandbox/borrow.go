package sandbox

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"strings"

	"golang.org/x/sys/unix"
)

// borrowed is what a sandbox in a user namespace takes along from outside of its
// root, since the kernel lets it make none of it: device nodes, which it may only
// bind, and /proc and /sys, which it may mount only as long as others that show
// everything are in sight (mount_namespaces(7)). Each is a mount that is nowhere
// yet. The zero value is that of a sandbox that makes its own.
type borrowed struct {
	nodes map[string]int // by name in /dev
	proc  int
	sys   int
	tree  bool // sys is the machine's, with what is mounted below it
}

// Confined is true in a user namespace other than the machine's first.
func Confined() bool {
	const first = "user:[4026531837]" // PROC_USER_INIT_INO of <linux/proc_ns.h>
	ours, err := os.Readlink("/proc/self/ns/user")
	return err == nil && ours != first
}

// borrow takes what is needed, before the root is entered.
func borrow() (*borrowed, error) {
	b := &borrowed{nodes: map[string]int{}}
	if !Confined() {
		return b, nil
	}
	for _, n := range nodes {
		fd, err := clone(path.Join("/dev", n.name), 0, unix.MOUNT_ATTR_NOSUID|unix.MOUNT_ATTR_NOEXEC)
		if err != nil {
			return nil, err
		}
		b.nodes[n.name] = fd
	}
	var err error
	if b.proc, err = newMount("proc", 0); err != nil {
		return nil, fmt.Errorf("proc: mount: %w%s", err, revealing(err))
	}
	const hidden = unix.MOUNT_ATTR_RDONLY
	if b.sys, err = newMount("sysfs", hidden); err == nil {
		return b, nil
	}
	// With the machine's network, /sys is the machine's as well.
	b.tree = true
	b.sys, err = clone("/sys", unix.AT_RECURSIVE, hidden|unix.MOUNT_ATTR_NOSUID|unix.MOUNT_ATTR_NODEV|unix.MOUNT_ATTR_NOEXEC)
	return b, err
}

// revealing says why the kernel may refuse a new /proc.
func revealing(err error) string {
	if !errors.Is(err, unix.EPERM) {
		return ""
	}
	return ": parts of this /proc are hidden, as in a container, and a new one would show them: " +
		"start the container with --security-opt unmask=ALL (podman) or systempaths=unconfined (docker)"
}

// clone gives what is at a path, with attributes, as a mount that is nowhere.
func clone(name string, flags uint, attrs uint64) (int, error) {
	fd, err := unix.OpenTree(unix.AT_FDCWD, name, unix.OPEN_TREE_CLONE|unix.OPEN_TREE_CLOEXEC|flags)
	if err != nil {
		return -1, &fs.PathError{Op: "clone mount", Path: name, Err: err}
	}
	if err := unix.MountSetattr(fd, "", unix.AT_EMPTY_PATH|flags, &unix.MountAttr{Attr_set: attrs}); err != nil {
		unix.Close(fd)
		return -1, &fs.PathError{Op: "set mount", Path: name, Err: err}
	}
	return fd, nil
}

// newMount gives a new file system as a mount that is nowhere.
func newMount(kind string, attrs int) (int, error) {
	fs, err := unix.Fsopen(kind, unix.FSOPEN_CLOEXEC)
	if err != nil {
		return -1, err
	}
	defer unix.Close(fs)
	if err := unix.FsconfigCreate(fs); err != nil {
		return -1, err
	}
	return unix.Fsmount(fs, unix.FSMOUNT_CLOEXEC, attrs|unix.MOUNT_ATTR_NOSUID|unix.MOUNT_ATTR_NODEV|unix.MOUNT_ATTR_NOEXEC)
}

// place puts a mount at a path of the root. No link of the root is followed.
func place(fd int, at string) error {
	defer unix.Close(fd)
	how := &unix.OpenHow{Flags: unix.O_PATH | unix.O_CLOEXEC, Resolve: unix.RESOLVE_NO_SYMLINKS}
	to, err := openPoint(unix.AT_FDCWD, at, how)
	if err != nil {
		return err
	}
	defer unix.Close(to)
	if err := unix.MoveMount(fd, "", to, "", unix.MOVE_MOUNT_F_EMPTY_PATH|unix.MOVE_MOUNT_T_EMPTY_PATH); err != nil {
		return fmt.Errorf("%s: mount: %w", at, err)
	}
	return nil
}

// procfs mounts /proc.
func (b *borrowed) procfs() error {
	if b.proc == 0 {
		return mount("proc", "/proc", "proc", nothing, "")
	}
	return place(b.proc, "/proc")
}

// sysfs mounts /sys, read-only.
func (b *borrowed) sysfs() error {
	if b.sys == 0 {
		return mount("sysfs", "/sys", "sysfs", readOnly, "")
	}
	if err := place(b.sys, "/sys"); err != nil || !b.tree {
		return err
	}
	return coverBelow("/sys/")
}

// coverBelow hides what the machine has mounted below a directory: control
// groups, debugging, tracing.
func coverBelow(dir string) error {
	text, err := os.ReadFile("/proc/self/mountinfo")
	if err != nil {
		return err
	}
	covered := map[string]bool{}
	for line := range strings.Lines(string(text)) {
		words := strings.Fields(line)
		if len(words) < 5 || !strings.HasPrefix(words[4], dir) || covered[words[4]] || below(covered, words[4]) {
			continue
		}
		at := words[4] // the fifth is the mount point (proc_pid_mountinfo(5))
		if err := mount("tmpfs", at, "tmpfs", readOnly, "size=0,nr_inodes=1"); err != nil && !errors.Is(err, unix.ENOTDIR) {
			return err
		}
		covered[at] = true
	}
	return nil
}

// below is true for what lies in one of the directories.
func below(dirs map[string]bool, name string) bool {
	for dir := path.Dir(name); dir != "/"; dir = path.Dir(dir) {
		if dirs[dir] {
			return true
		}
	}
	return false
}

// node makes a device node's file in /dev; false where it must be made.
func (b *borrowed) node(name string) (bool, error) {
	fd, ok := b.nodes[name]
	if !ok {
		return false, nil
	}
	return true, place(fd, path.Join("/dev", name))
}

// keeping are the flags of a mount that a user namespace may not take away.
func keeping(at string) uintptr {
	var st unix.Statfs_t
	if unix.Statfs(at, &st) != nil {
		return 0
	}
	return uintptr(st.Flags) & (unix.MS_NOSUID | unix.MS_NODEV | unix.MS_NOEXEC | unix.MS_RDONLY)
}

// groupsFixed is true where a process must keep the groups it has
// (user_namespaces(7)): in a namespace of one id.
func groupsFixed() bool {
	text, err := os.ReadFile("/proc/self/setgroups")
	return err == nil && strings.TrimSpace(string(text)) == "deny"
}
