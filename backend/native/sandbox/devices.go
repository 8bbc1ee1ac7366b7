package sandbox

import (
	"errors"
	"fmt"
	"os"
	"path"
	"strings"

	"golang.org/x/sys/unix"
)

type nodeOf struct {
	name         string // in /dev
	major, minor uint32
}

// nodes are docker's, with their numbers.
var nodes = []nodeOf{
	{"null", 1, 3}, {"zero", 1, 5}, {"full", 1, 7}, {"random", 1, 8}, {"urandom", 1, 9}, {"tty", 5, 0},
}

// devices makes /dev. Its nodes are made on the private tmpfs, the only mount
// where nodes work, and bound one by one onto a /dev where none does: a node
// that a command makes is of no use to it.
func devices(host *machine, taken *borrowed) error {
	flags := uintptr(unix.MS_NOSUID | unix.MS_NODEV | unix.MS_NOEXEC)
	if host.open {
		flags &^= unix.MS_NODEV
	}
	if err := mount("tmpfs", "/dev", "tmpfs", flags, "mode=755,size=64m"); err != nil {
		return err
	}
	if err := host.nodes(); err != nil {
		return err
	}
	for _, n := range nodes {
		if err := n.make(taken); err != nil {
			return err
		}
	}
	for _, l := range [][2]string{
		{"pts/ptmx", "ptmx"}, {"/proc/self/fd", "fd"}, {"/proc/self/fd/0", "stdin"}, {"/proc/self/fd/1", "stdout"},
		{"/proc/self/fd/2", "stderr"}, {"/proc/kcore", "core"},
	} {
		if err := os.Symlink(l[0], path.Join("/dev", l[1])); err != nil {
			return err
		}
	}
	return devMounts()
}

// make makes a node in /dev.
func (n nodeOf) make(taken *borrowed) error {
	own, at := path.Join(nodeDir, n.name), path.Join("/dev", n.name)
	if err := os.WriteFile(at, nil, 0o666); err != nil {
		return err
	}
	if there, err := taken.node(n.name); there || err != nil {
		return err
	}
	if err := unix.Mknod(own, unix.S_IFCHR|0o666, int(unix.Mkdev(n.major, n.minor))); err != nil {
		return fmt.Errorf("%s: mknod: %w", at, err)
	}
	return mount(own, at, "", unix.MS_BIND, "")
}

func devMounts() error {
	for _, m := range []struct {
		name, kind, data string
		flags            uintptr
		optional         bool // where the kernel may lack it
	}{
		{"pts", "devpts", "newinstance,ptmxmode=0666,mode=0620,gid=5", unix.MS_NOSUID | unix.MS_NOEXEC, false},
		{"shm", "tmpfs", "mode=1777,size=64m", nothing, false},
		{"mqueue", "mqueue", "", nothing, true},
	} {
		at := path.Join("/dev", m.name)
		if err := os.Mkdir(at, 0o755); err != nil {
			return err
		}
		err := mount(m.kind, at, m.kind, m.flags, m.data)
		if m.kind == "devpts" && errors.Is(err, unix.EINVAL) { // this namespace has no group of terminals
			err = mount(m.kind, at, m.kind, m.flags, strings.TrimSuffix(m.data, ",gid=5"))
		}
		if err != nil && !m.optional {
			return err
		}
	}
	return nil
}
