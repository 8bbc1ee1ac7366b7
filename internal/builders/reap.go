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
// namespace of their own that has something of dir mounted.
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
		if err != nil || !bytes.Contains(mounts, []byte(dir+"/")) {
			continue
		}
		if pid, err := strconv.Atoi(filepath.Base(proc)); err == nil {
			unix.Kill(pid, unix.SIGKILL) // an error says that it has ended
		}
	}
}
