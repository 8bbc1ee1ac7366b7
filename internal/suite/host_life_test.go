//go:build conformance

package suite

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestHostLife takes one service through its life under a real systemd and runc:
// each version serves, files of the host follow, what the administrator changed
// stays, and in the end nothing is left.
func TestHostLife(t *testing.T) {
	t.Parallel()
	m := newMachine(t, keeper(t, "1", "2", "broken", "silent"))
	before := m.listing()

	m.sysbuild("install", "--start", "--set", "GREETING=hey", "/images/keeper_1.system.tar")
	m.serves("keeper", "keeper serves version 1: hey on 2379")
	m.Run(t, "systemctl", "is-enabled", "keeper")
	m.holds("/etc/keeper/keeper.conf", "PORT=2379\nGREETING=hey\nCOST=$5\n")
	m.holds("/etc/keeper/plain.conf", "plain file of 1\n")
	m.holds("/etc/keeper/link.conf", "plain file of 1\n")
	if got := m.Run(t, "stat", "-c", "%a %F", "/etc/keeper/conf.d", "/usr/local/bin/keeperctl"); got != "700 directory\n750 regular file\n" {
		t.Errorf("what is on the host: %s", got)
	}
	m.Run(t, "test", "-d", "/var/lib/keeper/var/lib/keeper")
	if s := m.state("keeper"); s.Version != "1" || s.State != "running" || s.Previous != "" {
		t.Errorf("ps: %+v", s)
	}
	m.fails([]string{"keeper: it is installed already", "sysbuild update keeper"}, "install", "/images/keeper_2.system.tar")

	m.Write(t, "/etc/keeper/plain.conf", "mine\n", 0o644)
	if out := m.sysbuild("update", "keeper", "/images/keeper_2.system.tar"); !strings.Contains(out, "/etc/keeper/plain.conf") {
		t.Errorf("update does not name the file that was changed:\n%s", out)
	}
	m.serves("keeper", "keeper serves version 2: hey on 2380")
	m.holds("/etc/keeper/plain.conf", "mine\n")
	m.holds("/etc/keeper/keeper.conf", "PORT=2380\nGREETING=hey\nCOST=$5\n")
	m.holds("/etc/keeper/new.conf", "new\n")
	for _, gone := range []string{"/etc/keeper/old.conf", "/etc/keeper/conf.d"} {
		m.Run(t, "test", "!", "-e", gone)
	}
	second := m.listing()

	m.fails([]string{"cannot serve: it is broken", "is there as before"}, "update", "keeper", "/images/keeper_broken.system.tar")
	m.serves("keeper", "keeper serves version 2: hey on 2380")
	m.fails([]string{"keeper.service", "is there as before"}, "update", "keeper", "/images/keeper_silent.system.tar")
	m.serves("keeper", "keeper serves version 2: hey on 2380")
	if diff := changed(second, m.listing()); diff != "" {
		t.Errorf("updates that failed left:\n%s", diff)
	}

	m.sysbuild("rollback", "keeper")
	m.serves("keeper", "keeper serves version 1: hey on 2379")
	m.holds("/etc/keeper/plain.conf", "mine\n")
	m.holds("/etc/keeper/old.conf", "old\n")
	if s := m.state("keeper"); s.Version != "1" || s.State != "running" || !strings.Contains(s.Previous, "2") {
		t.Errorf("ps: %+v", s)
	}
	m.sysbuild("rollback", "keeper")
	m.serves("keeper", "keeper serves version 2: hey on 2380")
	if diff := changed(second, m.listing()); diff != "" {
		t.Errorf("two rollbacks changed:\n%s", diff)
	}

	m.sysbuild("update", "--set", "GREETING=ciao", "keeper", "/images/keeper_2.system.tar")
	m.serves("keeper", "keeper serves version 2: ciao on 2380")
	m.Run(t, "sh", "-c", "echo data > /var/lib/keeper/var/lib/keeper/store")
	out := m.sysbuild("uninstall", "keeper")
	m.holds("/etc/keeper/plain.conf", "mine\n")
	m.holds("/var/lib/keeper/var/lib/keeper/store", "data\n")
	for _, kept := range []string{"/etc/keeper/plain.conf", "/var/lib/keeper"} {
		if !strings.Contains(out, kept) {
			t.Errorf("uninstall does not name %s:\n%s", kept, out)
		}
	}
	m.Run(t, "rm", "-r", "/etc/keeper", "/var/lib/keeper")
	if diff := changed(before, m.listing()); diff != "" {
		t.Errorf("uninstall left:\n%s", diff)
	}
	if out, status := m.Try("systemctl", "status", "keeper"); status != 4 {
		t.Errorf("the unit is still known: %d\n%s", status, out)
	}
	if list := m.Run(t, "runc", "list", "--quiet"); list != "" {
		t.Errorf("containers are left: %s", list)
	}
}

// TestHostLeavesNothing: what nobody touched is gone without a trace, data
// directories that stayed empty too.
func TestHostLeavesNothing(t *testing.T) {
	t.Parallel()
	m := newMachine(t, keeper(t, "1", "2", "broken"))
	before := m.listing()
	clean := func(what string) {
		t.Helper()
		if diff := changed(before, m.listing()); diff != "" {
			t.Errorf("%s: left:\n%s", what, diff)
		}
	}
	m.fails([]string{"cannot serve: it is broken"}, "install", "--start", "/images/keeper_broken.system.tar")
	clean("an installation that failed")
	m.fails([]string{"/images/keeper_none.system.tar"}, "install", "/images/keeper_none.system.tar")
	clean("an image that is not there")
	m.sysbuild("install", "--name", "first", "/images/keeper_1.system.tar")
	m.sysbuild("install", "--name", "second", "/images/keeper_1.system.tar")
	if s := m.state("second"); s.State != "inactive" {
		t.Errorf("nobody started it: %+v", s)
	}
	m.Run(t, "systemctl", "start", "first", "second")
	m.serves("first", "keeper serves version 1: hello on 2379")
	m.serves("second", "keeper serves version 1: hello on 2379")
	m.sysbuild("update", "first", "/images/keeper_2.system.tar")
	m.sysbuild("uninstall", "first")
	m.serves("second", "keeper serves version 1: hello on 2379")
	m.sysbuild("uninstall", "second")
	clean("two that were uninstalled")
}

// fails wants sysbuild to end with status 1 and to say all of it.
func (m *machine) fails(said []string, args ...string) {
	m.t.Helper()
	out, status := m.Try(quick(args)...)
	if status != 1 {
		m.t.Errorf("sysbuild %s: status %d\n%s", strings.Join(args, " "), status, out)
	}
	for _, s := range said {
		if !strings.Contains(out, s) {
			m.t.Errorf("sysbuild %s: it does not say %q:\n%s", strings.Join(args, " "), s, out)
		}
	}
}

// holds wants a file of the host to have a text.
func (m *machine) holds(name, text string) {
	m.t.Helper()
	data, err := os.ReadFile(filepath.Join(m.Root, name))
	if err != nil || string(data) != text {
		m.t.Errorf("%s: %q %v, want %q", name, data, err, text)
	}
}

// state is what ps --json says of a name.
func (m *machine) state(name string) (s struct{ Name, Version, State, Previous, Interrupted string }) {
	m.t.Helper()
	var list []struct{ Name, Version, State, Previous, Interrupted string }
	if err := json.Unmarshal([]byte(m.sysbuild("ps", "--json")), &list); err != nil {
		m.t.Fatal(err)
	}
	for _, l := range list {
		if l.Name == name {
			s = l
		}
	}
	return s
}
