package host

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/sys/unix"
)

// full has a small disk of its own, and gives what fills it to its last byte.
func full(t *testing.T) (m *machine, fill func()) {
	t.Helper()
	m = newMachine(t)
	if err := unix.Mount("tmpfs", m.dir, "tmpfs", 0, "size=2m"); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = unix.Unmount(m.dir, unix.MNT_DETACH) })
	for _, f := range []string{"usr/bin/runc=x", "etc/systemd/system/", "var/lib/"} {
		m.write(f)
	}
	return m, func() {
		f, err := os.OpenFile(filepath.Join(m.dir, "filler"), os.O_CREATE|os.O_WRONLY|os.O_APPEND, 0o600)
		if err != nil {
			t.Fatal(err)
		}
		defer f.Close()
		for err == nil {
			_, err = f.Write(make([]byte, 4096))
		}
		if !errors.Is(err, unix.ENOSPC) {
			t.Fatal(err)
		}
	}
}

// TestUninstallFullDisk makes room on a disk that has none: the one version that
// there is goes, and wherever that is cut off the next command goes on.
func TestUninstallFullDisk(t *testing.T) {
	m, fill := full(t)
	before := m.list()
	image := layoutOf(t, varied("1"))
	byLink := false
	for n := 1; ; n++ {
		m.must(m.install(Request{Image: image}))
		fill()
		if !m.crash(n, "uninstall", "") {
			if n < 10 {
				t.Errorf("only %d changes", n)
			}
			break
		}
		if _, err := os.Lstat(m.dir + "/var/lib/containers/sysbuild/.app.leaving"); err == nil {
			byLink = true
		}
		m.crash(1+n%5, "ps", "")
		m.must(m.do(func(h *Host) error { _, err := h.List(t.Context()); return err }))
		if err := m.uninstall("app"); err != nil && !strings.Contains(err.Error(), "app: it is not installed") {
			t.Fatalf("killed before change %d: %v", n, err)
		}
		m.must(os.Remove(m.dir + "/filler"))
		same(t, "killed in between", m.list(), before)
	}
	m.must(os.Remove(m.dir + "/filler"))
	same(t, "uninstalled", m.list(), before)
	if !byLink {
		t.Error("the disk was not full: a journal could be written")
	}
}
