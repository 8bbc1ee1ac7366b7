//go:build conformance

package suite

import (
	"strings"
	"testing"
	"time"

	"github.com/sysbuild/sysbuild/internal/hostboot"
)

// TestHostWaits: of two commands at once the second waits, says for whom, and
// then does its own.
func TestHostWaits(t *testing.T) {
	t.Parallel()
	m := newMachine(t, keeper(t, "1", "2"))
	first := m.Command("sysbuild", "install", "--start", "--settle", "10s", "/images/keeper_1.system.tar")
	var said strings.Builder
	first.Stdout, first.Stderr = &said, &said
	if err := first.Start(); err != nil {
		t.Fatal(err)
	}
	m.serves("keeper", "keeper serves version 1: hello on 2379")
	started := time.Now()
	if s := m.state("keeper"); s.State != "running" || s.Interrupted != "install" {
		t.Errorf("ps in the middle: %+v", s)
	}
	if took := time.Since(started); took > 2*time.Second {
		t.Errorf("ps waits for %v", took)
	}
	if out := m.sysbuild("update", "keeper", "/images/keeper_2.system.tar"); !strings.Contains(out, "waiting for sysbuild install keeper (process ") {
		t.Errorf("the second says:\n%s", out)
	}
	if err := first.Wait(); err != nil {
		t.Errorf("the first: %v\n%s", err, said.String())
	}
	m.serves("keeper", "keeper serves version 2: good-day on 2380")
}

// TestHostUser: a user's own service, by the user's own systemd and a runc without
// rights; the rest of the host stays as it is.
func TestHostUser(t *testing.T) {
	t.Parallel()
	m := newMachine(t, keeper(t, "1", "2", "broken"))
	// Who has no rights may mount a /proc only where a whole one is in sight, and
	// that of a host in namespaces is covered in part.
	m.Run(t, "sh", "-ec", `mkdir -p /run/whole/proc /run/whole/sys
mount -t proc proc /run/whole/proc
mount -t sysfs sysfs /run/whole/sys
loginctl enable-linger `+hostboot.User+`
systemctl start user@1000.service`)
	before := m.listing()
	as := func(args ...string) (string, int) {
		env := []string{"runuser", "-u", hostboot.User, "--", "env", "HOME=/home/" + hostboot.User, "XDG_RUNTIME_DIR=/run/user/1000",
			"DBUS_SESSION_BUS_ADDRESS=unix:path=/run/user/1000/bus"}
		return m.Try(append(env, args...)...)
	}
	must := func(args ...string) string {
		t.Helper()
		out, status := as(args...)
		if status != 0 {
			t.Fatalf("%s: status %d\n%s", strings.Join(args, " "), status, out)
		}
		return out
	}
	serves := func(want string) {
		t.Helper()
		out := must("sh", "-c", "systemctl --user is-active keeper; cat ~/.config/systemd/user/keeper.service")
		journal := m.Run(t, "journalctl", "--quiet", "--no-pager", "--output=cat", "--grep=keeper (serves|ends)", "--lines=1")
		if !strings.HasPrefix(out, "active\n") || strings.TrimSpace(journal) != want {
			t.Errorf("the user's service: %s%s, want %q", out, journal, want)
		}
	}
	if out, status := m.Try("sysbuild", "install", "--user", "/images/keeper_1.system.tar"); status != 2 || !strings.Contains(out, "--user is for users") {
		t.Errorf("for the super-user: %d %s", status, out)
	}
	must("sysbuild", "install", "--user", "--start", "--settle", "500ms", "/images/keeper_1.system.tar")
	serves("keeper serves version 1: hello on 2379")
	must("sysbuild", "update", "--user", "keeper", "/images/keeper_2.system.tar")
	serves("keeper serves version 2: good-day on 2380")
	if out, status := as("sysbuild", "update", "--user", "keeper", "/images/keeper_broken.system.tar"); status != 1 || !strings.Contains(out, "cannot serve: it is broken") {
		t.Errorf("update to what is broken: %d %s", status, out)
	}
	serves("keeper serves version 2: good-day on 2380")
	must("sysbuild", "rollback", "--user", "keeper")
	serves("keeper serves version 1: hello on 2379")
	if out := must("sysbuild", "ps", "--user"); !strings.Contains(out, "running") {
		t.Errorf("ps: %s", out)
	}
	must("sysbuild", "uninstall", "--user", "keeper")
	if diff := changed(before, m.listing()); diff != "" {
		t.Errorf("left:\n%s", diff)
	}
}
