package sandbox

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/sys/unix"
)

// detach makes a directory with files, by name, a mount of a test.
func detach(t *testing.T, files map[string]string) *os.File {
	t.Helper()
	dir := t.TempDir()
	for name, text := range files {
		full := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(full), 0o755); err != nil {
			t.Fatal(err)
		}
		if to, ok := strings.CutPrefix(text, "-> "); ok {
			if err := os.Symlink(to, full); err != nil {
				t.Fatal(err)
			}
			continue
		}
		if err := os.WriteFile(full, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return detachPath(t, dir)
}

func detachPath(t *testing.T, name string) *os.File {
	t.Helper()
	f, err := Detach(name, 0)
	if err != nil {
		t.Fatal(err)
	}
	return f
}

func TestMounts(t *testing.T) {
	root := testRoot(t, "mkdir", "mknod")
	if err := os.MkdirAll(filepath.Join(root, "a"), 0o755); err != nil {
		t.Fatal(err)
	}
	for _, single := range []bool{true, false} {
		s := start(t, Config{Root: root, Hostname: "box", Single: single, Mounts: []Mount{
			{Target: "/a", Tree: detach(t, map[string]string{"file": "one\n", "in/deep": "x", "link": "-> in"}), ReadOnly: true},
			{Target: "/a/new/dir", Within: "/a", Tree: detach(t, map[string]string{"file": "two\n"})},
			{Target: "/a/link/file", Within: "/a", Tree: detachPath(t, filepath.Join(root, "bin/id")), File: true, ReadOnly: true},
		}})
		_, out := run(t, s, "sh", "-c", "cat /a/file /a/new/dir/file; echo >/a/x; echo ok >/a/new/dir/x; cat /a/new/dir/x; ls -d /a/in/*; mknod /a/new/dir/null c 1 3; cat /a/new/dir/null")
		for _, want := range []string{"one\ntwo\n", "ok\n", "/a/in/deep\n/a/in/file\n", "/a/x: Read-only file system", "null: Permission denied"} {
			if !strings.Contains(out, want) {
				t.Errorf("single %v: no %q in %q", single, want, out)
			}
		}
	}
	if left, _ := os.ReadDir(filepath.Join(root, "a")); len(left) > 0 {
		t.Errorf("in the root: %v", left)
	}
}

// TestMountsStayInside holds that a link in one mount leads no other one's
// mount point out of it.
func TestMountsStayInside(t *testing.T) {
	root := testRoot(t)
	for _, d := range []string{"a", "etc"} {
		if err := os.MkdirAll(filepath.Join(root, d), 0o755); err != nil {
			t.Fatal(err)
		}
	}
	for _, link := range []string{"/etc", "../etc", "/", "/proc"} {
		_, err := Start(t.Context(), Config{Root: root, Hostname: "box", Single: true, Mounts: []Mount{
			{Target: "/a", Tree: detach(t, map[string]string{"l": "-> " + link})},
			{Target: "/a/l/x", Within: "/a", Tree: detach(t, nil)},
		}})
		if err == nil || !strings.Contains(err.Error(), "/a/l/x: mount point") {
			t.Errorf("link to %s: %v", link, err)
		}
	}
	if _, err := os.Lstat(filepath.Join(root, "etc", "x")); err == nil {
		t.Error("the mount point stands in the root's /etc")
	}
}

// TestInsecure holds an insecure command to the rights of a privileged one.
func TestInsecure(t *testing.T) {
	root := testRoot(t, "mount", "umount", "mkdir")
	s := start(t, Config{Root: root, Hostname: "box", Insecure: true, Single: true})
	_, out := run(t, s, "sh", "-c", "cat /proc/self/status; mount -t tmpfs x /tmp && echo mounted; ls /dev; test -w /proc/sys/kernel/domainname && echo writable")
	for _, want := range []string{"Seccomp:\t0\n", "mounted\n", "writable\n", "null\n"} {
		if !strings.Contains(out, want) {
			t.Errorf("no %q in\n%s", want, out)
		}
	}
	var all [2]unix.CapUserData
	if err := unix.Capget(&unix.CapUserHeader{Version: unix.LINUX_CAPABILITY_VERSION_3}, &all[0]); err != nil {
		t.Fatal(err)
	}
	if want := fmt.Sprintf("CapEff:\t%08x%08x\n", all[1].Permitted, all[0].Permitted); !strings.Contains(out, want) {
		t.Errorf("no %q in\n%s", want, out)
	}
	if mounts, _ := os.ReadFile("/proc/self/mountinfo"); strings.Contains(string(mounts), root) {
		t.Error("a mount is left")
	}
}
