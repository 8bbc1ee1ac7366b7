package host

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/sys/unix"
)

// TestStuckVersion has something mounted in the version that an update drops: the
// update is done all the same, says so, and keeps nobody else from working.
func TestStuckVersion(t *testing.T) {
	m := newMachine(t)
	for n, version := range []string{"1", "2"} {
		r := Request{Name: "app", Image: layoutOf(t, serves(version))}
		if err := []func(Request) error{m.install, m.update}[n](r); err != nil {
			t.Fatal(err)
		}
	}
	base := filepath.Join(m.dir, "var/lib/containers/sysbuild")
	at := filepath.Join(base, "app.0/rootfs/bin")
	if err := unix.Mount("tmpfs", at, "tmpfs", 0, "size=4k"); err != nil {
		t.Fatal(err)
	}
	aside := filepath.Join(base, ".app.new/rootfs/bin")
	t.Cleanup(func() { _, _ = unix.Unmount(at, 0), unix.Unmount(aside, 0) })
	if err := m.update(Request{Name: "app", Image: layoutOf(t, serves("3"))}); err != nil {
		t.Errorf("the update is done, and gives %v", err)
	}
	if got := m.read("etc/app/app.conf"); got != "version 3\n" {
		t.Errorf("the host has %q", got)
	}
	if notes := strings.Join(m.notes, "\n"); !strings.Contains(notes, "umount -R "+aside) {
		t.Errorf("nobody is told what to do:\n%s", notes)
	}
	other := serves("1")
	delete(other.files, "exports/hostfs/etc/app/app.conf")
	if err := m.install(Request{Name: "other", Image: layoutOf(t, other)}); err != nil {
		t.Errorf("another name cannot be installed: %v", err)
	}
	if err := unix.Unmount(aside, 0); err != nil {
		t.Fatal(err)
	}
	if err := m.rollback("app"); err != nil {
		t.Error(err)
	}
	if _, err := os.Lstat(filepath.Join(base, ".app.new")); err == nil {
		t.Error("what was left is still there")
	}
}
