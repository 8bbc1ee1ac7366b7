package hostboot

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"golang.org/x/sys/unix"
)

// cgroups makes a control group for one host in each hierarchy that systemd
// uses, below the one that the test runs in, and removes them when the test
// ends. Their directories are given; a process enters one by cgroup.procs.
func cgroups(t testing.TB, name string) []string {
	t.Helper()
	text, err := os.ReadFile("/proc/self/cgroup")
	if err != nil {
		t.Fatal(err)
	}
	var dirs []string
	for line := range strings.Lines(string(text)) {
		fields := strings.SplitN(strings.TrimSpace(line), ":", 3)
		var at string
		switch {
		case len(fields) == 3 && fields[1] == "name=systemd":
			at = "/sys/fs/cgroup/systemd"
		case len(fields) == 3 && fields[0] == "0":
			at = unified()
		default:
			continue
		}
		// Without a controller a host boots too: what it runs is not limited then.
		os.WriteFile(filepath.Join(at, fields[2], "cgroup.subtree_control"), []byte("+cpu +memory +pids"), 0)
		dir := filepath.Join(at, fields[2], name)
		if err := os.Mkdir(dir, 0o755); err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { removeGroups(t, dir) })
		dirs = append(dirs, dir)
	}
	return dirs
}

// unified is where version 2 of control groups is mounted: beside those of
// version 1 where there are such.
func unified() string {
	var s unix.Statfs_t
	if err := unix.Statfs("/sys/fs/cgroup", &s); err == nil && s.Type == unix.CGROUP2_SUPER_MAGIC {
		return "/sys/fs/cgroup"
	}
	return "/sys/fs/cgroup/unified"
}

// removeGroups removes a tree of control groups, the innermost first. Processes
// that were killed leave theirs a moment later.
func removeGroups(t testing.TB, dir string) {
	t.Helper()
	var err error
	for range 100 {
		if err = rmdirs(dir); err == nil {
			return
		}
		time.Sleep(20 * time.Millisecond)
	}
	t.Error(err)
}

func rmdirs(dir string) error {
	var dirs []string
	err := filepath.WalkDir(dir, func(name string, d fs.DirEntry, err error) error {
		if err == nil && d.IsDir() {
			dirs = append(dirs, name)
		}
		return err
	})
	if err != nil {
		return fmt.Errorf("control groups: %w", err)
	}
	slices.Reverse(dirs)
	for _, d := range dirs {
		err = errors.Join(err, os.Remove(d))
	}
	return err
}
