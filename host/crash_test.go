package host

import (
	"context"
	"errors"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"syscall"
	"testing"
)

// TestMain makes this program one that does an operation and is killed before a
// change of the disk, by number, where a test runs it so.
func TestMain(m *testing.M) {
	if words := os.Getenv("HOST_TEST_CRASH"); words != "" {
		os.Exit(crashing(strings.Split(words, "\n")))
	}
	os.Exit(m.Run())
}

// crashing has a root, the number of the change, an operation, a name and an
// image.
func crashing(words []string) int {
	h, err := Open(Options{Root: words[0]})
	if err != nil {
		return 3
	}
	left, _ := strconv.Atoi(words[1])
	h.step = func() {
		if left--; left == 0 {
			syscall.Kill(os.Getpid(), syscall.SIGKILL)
			select {}
		}
	}
	ctx := context.Background()
	switch words[2] {
	case "install":
		_, err = h.Install(ctx, Request{Name: words[3], Image: words[4]})
	case "update":
		_, err = h.Update(ctx, Request{Name: words[3], Image: words[4]})
	case "rollback":
		_, err = h.Rollback(ctx, words[3])
	case "uninstall":
		err = h.Uninstall(ctx, words[3])
	case "ps":
		_, err = h.List(ctx)
	}
	if err != nil {
		os.Stderr.WriteString(err.Error() + "\n")
		return 3
	}
	return 0
}

// crash does an operation that is killed before its nth change; true: it had so
// many.
func (m *machine) crash(n int, operation, image string) bool {
	m.Helper()
	self, err := os.Executable()
	if err != nil {
		m.Fatal(err)
	}
	cmd := exec.Command(self)
	cmd.Env = append(os.Environ(), "HOST_TEST_CRASH="+strings.Join([]string{m.dir, strconv.Itoa(n), operation, "app", image}, "\n"))
	out, err := cmd.CombinedOutput()
	var exit *exec.ExitError
	switch {
	case err == nil:
		return false
	case errors.As(err, &exit) && exit.Sys().(syscall.WaitStatus).Signal() == syscall.SIGKILL:
		return true
	}
	m.Fatalf("%s: %v\n%s", operation, err, out)
	return false
}

// whole wants what the name stands for to be there, which is what a host that
// boots now would run.
func (m *machine) whole() {
	m.Helper()
	to, err := os.Readlink(m.dir + "/var/lib/containers/sysbuild/app")
	if errors.Is(err, os.ErrNotExist) {
		return
	}
	for _, name := range []string{"config.json", "info.json", "rootfs/bin/app", "app.service"} {
		if _, err := os.Stat(m.dir + "/var/lib/containers/sysbuild/" + to + "/" + name); err != nil {
			m.Error(err)
		}
	}
}

// TestCrash kills each operation before each of its changes of the disk. The next
// command finds the journal, and the host is then as it was before, or as it is
// when the operation is done.
func TestCrash(t *testing.T) {
	one, two, three := layoutOf(t, varied("1")), layoutOf(t, varied("2")), layoutOf(t, varied("3"))
	for _, c := range []struct {
		operation, image string
		first            []string // images that were installed one after the other
	}{
		{"install", one, nil},
		{"update", two, []string{one}},
		{"update", three, []string{one, two}},
		{"rollback", "", []string{one, two}},
		{"uninstall", "", []string{one, two}},
	} {
		t.Run(c.operation, func(t *testing.T) {
			m := newMachine(t)
			m.write("etc/app/old=mine")
			m.write("var/lib/containers/keep=x")
			reset := func() {
				m.must(os.RemoveAll(m.dir + "/var/lib/containers/sysbuild"))
				m.must(os.RemoveAll(m.dir + "/etc"))
				m.write("etc/systemd/system/")
				m.write("etc/app/old=mine")
				for i, image := range c.first {
					if i == 0 {
						m.must(m.install(Request{Image: image}))
					} else {
						m.must(m.update(Request{Name: "app", Image: image}))
					}
				}
			}
			reset()
			before := m.list()
			if m.crash(0, c.operation, c.image) {
				t.Fatal("it ended early")
			}
			after := m.list()
			if before == after {
				t.Fatal("it changes nothing")
			}
			n := 1
			for reset(); m.crash(n, c.operation, c.image); n++ {
				if c.operation != "uninstall" {
					m.whole()
				}
				m.crash(1+n%9, "ps", "") // taking it back is killed too
				m.must(m.do(func(h *Host) error { _, err := h.List(t.Context()); return err }))
				// What was only prepared goes with the next command that changes something.
				if err := m.uninstall("none"); err == nil || !strings.Contains(err.Error(), "none: it is not installed") {
					t.Fatal(err)
				}
				if got := m.list(); got != before && got != after {
					t.Errorf("killed before change %d: got\n%sbefore\n%safter\n%s", n, got, before, after)
				}
				reset()
			}
			if n < 10 {
				t.Errorf("only %d changes", n)
			}
		})
	}
}

// varied is an image of which most differs from version to version.
func varied(version string) picture {
	p := serves(version)
	for name, text := range map[string]string{
		"exports/hostfs/etc/app/only-" + version:        "x",
		"exports/hostfs/etc/app/link -> " + version:     "",
		"exports/hostfs/etc/app/empty-" + version + "/": "",
		"exports/hostfs/etc/app/template":               "$NAME $DESTDIR $VERSION\n",
		"exports/manifest.json":                         `{"defaultValues": {"VERSION": ` + version + `}, "installedFilesTemplate": ["/etc/app/template"]}`,
		"exports/tmpfiles.template":                     "d /var/lib/app-" + version + "\n",
	} {
		p.files[name] = text
	}
	return p
}

// TestTakenBack fails an update in its middle: the host is as it was, without a
// next command.
func TestTakenBack(t *testing.T) {
	m := newMachine(t)
	m.must(m.install(Request{Image: layoutOf(t, varied("1"))}))
	m.must(m.update(Request{Name: "app", Image: layoutOf(t, varied("2"))}))
	before := m.list()
	h, err := Open(Options{Root: m.dir})
	if err != nil {
		t.Fatal(err)
	}
	defer h.Close()
	h.step = func() { // the template is the last file of the host that changes
		gone := m.dir + "/var/lib/containers/sysbuild/app.0/rootfs/exports/hostfs/etc/app/template"
		if strings.Contains(m.read("etc/app/app.conf"), "version 3") {
			_ = os.Remove(gone)
		}
	}
	_, err = h.Update(t.Context(), Request{Name: "app", Image: layoutOf(t, varied("3"))})
	var helps interface{ Hint() string }
	if err == nil || !strings.Contains(err.Error(), "app: update: /etc/app/template: ") || !errors.As(err, &helps) || !strings.Contains(helps.Hint(), "version 2, is there as before") {
		t.Errorf("error %v, hint %v", err, helps)
	}
	same(t, "taken back", m.list(), before)
	m.must(m.rollback("app"))
	same(t, "the version before is there too", m.read("etc/app/app.conf"), "version 1\n")
}
