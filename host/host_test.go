package host

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/sysbuild/sysbuild/internal/needs"
)

// machine is another root file system, in a directory.
type machine struct {
	*testing.T
	dir   string
	notes []string
}

func newMachine(t *testing.T, files ...string) *machine {
	t.Helper()
	needs.Root(t)
	m := &machine{T: t, dir: memory(t)}
	for _, f := range append(files, "usr/bin/runc=x", "etc/systemd/system/", "var/lib/") {
		m.write(f)
	}
	return m
}

// memory is a directory that costs nothing to have on the disk, where there is
// one.
func memory(t *testing.T) string {
	t.Helper()
	dir, err := os.MkdirTemp("/dev/shm", "host")
	if err != nil {
		return t.TempDir()
	}
	t.Cleanup(func() { os.RemoveAll(dir) })
	return dir
}

// write makes "dir/" or "name=text".
func (m *machine) write(what string) {
	m.Helper()
	name, text, isFile := strings.Cut(what, "=")
	full := filepath.Join(m.dir, name)
	if !isFile {
		if err := os.MkdirAll(full, 0o755); err != nil {
			m.Fatal(err)
		}
		return
	}
	if err := os.MkdirAll(filepath.Dir(full), 0o755); err != nil {
		m.Fatal(err)
	}
	if err := os.WriteFile(full, []byte(text), 0o644); err != nil {
		m.Fatal(err)
	}
}

func (m *machine) read(name string) string {
	m.Helper()
	data, err := os.ReadFile(filepath.Join(m.dir, name))
	if err != nil {
		m.Fatal(err)
	}
	return string(data)
}

// host opens the machine's, for one thing.
func (m *machine) do(what func(h *Host) error) error {
	m.Helper()
	h, err := Open(Options{Root: m.dir, Note: func(text string) { m.notes = append(m.notes, text) }})
	if err != nil {
		m.Fatal(err)
	}
	defer h.Close()
	return what(h)
}

func (m *machine) install(r Request) error {
	m.Helper()
	return m.do(func(h *Host) error { _, err := h.Install(m.Context(), r); return err })
}

func (m *machine) update(r Request) error {
	m.Helper()
	return m.do(func(h *Host) error { _, err := h.Update(m.Context(), r); return err })
}

func (m *machine) rollback(name string) error {
	m.Helper()
	return m.do(func(h *Host) error { _, err := h.Rollback(m.Context(), name); return err })
}

func (m *machine) uninstall(name string) error {
	m.Helper()
	return m.do(func(h *Host) error { return h.Uninstall(m.Context(), name) })
}

// list lists all files with modes, links and contents, but for root file systems
// and what differs from time to time.
func (m *machine) list() string {
	m.Helper()
	var out strings.Builder
	err := filepath.WalkDir(m.dir, func(name string, d fs.DirEntry, err error) error {
		if err != nil || name == m.dir {
			return err
		}
		info, err := d.Info()
		if err != nil {
			return err
		}
		short := strings.TrimPrefix(name, m.dir)
		fmt.Fprintf(&out, "%s %s", short, info.Mode())
		switch {
		case info.Mode()&fs.ModeSymlink != 0:
			to, _ := os.Readlink(name)
			out.WriteString(" -> " + to)
		case info.Mode().IsRegular() && filepath.Base(name) != "info.json":
			text, err := os.ReadFile(name)
			if err != nil {
				return err
			}
			if len(text) > 1000 { // a configuration
				text = fmt.Appendf(nil, "%d bytes", len(text))
			}
			fmt.Fprintf(&out, " %q", text)
		}
		out.WriteString("\n")
		if filepath.Base(name) == "rootfs" {
			return filepath.SkipDir
		}
		return nil
	})
	if err != nil {
		m.Fatal(err)
	}
	return out.String()
}

func (m *machine) must(err error) {
	m.Helper()
	if err != nil {
		m.Fatal(err)
	}
}

func same(t *testing.T, what, got, want string) {
	t.Helper()
	if got != want {
		t.Errorf("%s: got\n%swant\n%s", what, got, want)
	}
}

// TestLifeOfAnImage installs, updates, rolls back and uninstalls, after which all
// is as it was.
func TestLifeOfAnImage(t *testing.T) {
	m := newMachine(t)
	before := m.list()
	m.must(m.install(Request{Image: layoutOf(t, serves("1"))}))
	one := m.list()
	for _, want := range []string{
		"/etc/app/app.conf -rw-r--r-- \"version 1\\n\"\n", "/etc/systemd/system/app.service ",
		"/etc/systemd/system/multi-user.target.wants/app.service Lrwxrwxrwx -> /etc/systemd/system/app.service\n",
		"/var/lib/containers/sysbuild/app Lrwxrwxrwx -> app.0\n", "/var/lib/containers/sysbuild drwx------\n",
	} {
		if !strings.Contains(one, want) {
			t.Errorf("no %q in\n%s", want, one)
		}
	}
	m.must(m.update(Request{Name: "app", Image: layoutOf(t, serves("2"))}))
	two := m.list()
	if m.read("etc/app/app.conf") != "version 2\n" || !strings.Contains(two, "sysbuild/app Lrwxrwxrwx -> app.1\n") {
		t.Error(two)
	}
	m.must(m.rollback("app"))
	if m.read("etc/app/app.conf") != "version 1\n" || !strings.Contains(m.list(), "sysbuild/app Lrwxrwxrwx -> app.0\n") {
		t.Error(m.list())
	}
	m.must(m.rollback("app"))
	same(t, "rolled back twice", m.list(), two)
	m.must(m.uninstall("app"))
	same(t, "uninstalled", m.list(), before)
	if len(m.notes) > 0 {
		t.Errorf("notes: %q", m.notes)
	}
}
