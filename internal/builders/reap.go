package builders

import (
	"bytes"
	"os"
	"path/filepath"
	"strconv"
	"testing"

	"golang.org/x/sys/unix"
)

// reap ends the steps that a killed builder left running: processes in a mount
// namespace of their own whose root is something of dir. Other namespaces may
// hold dir's mounts too, as copies of the host's.
func reap(t testing.TB, dir string) {
	t.Helper()
	own, err := os.Readlink("/proc/self/ns/mnt")
	if err != nil {
		t.Error(err)
		return
	}
	all, err := filepath.Glob("/proc/[0-9]*")
	if err != nil {
		t.Error(err)
		return
	}
	for _, proc := range all {
		ns, err := os.Readlink(proc + "/ns/mnt")
		if err != nil || ns == own {
			continue // it has ended, or is no step
		}
		mounts, err := os.ReadFile(proc + "/mountinfo")
		if err != nil || !rootIn(mounts, dir) {
			continue
		}
		if pid, err := strconv.Atoi(filepath.Base(proc)); err == nil {
			unix.Kill(pid, unix.SIGKILL) // an error says that it has ended
		}
	}
}

// rootIn says whether the root of a process is mounted out of a directory: an
// overlay of layers in it, or a bind of what is below it (proc(5): the fifth
// field of mountinfo is the mount point).
func rootIn(mountinfo []byte, dir string) bool {
	for line := range bytes.Lines(mountinfo) {
		if fields := bytes.Fields(line); len(fields) > 4 && string(fields[4]) == "/" && bytes.Contains(line, []byte(dir+"/")) {
			return true
		}
	}
	return false
}
