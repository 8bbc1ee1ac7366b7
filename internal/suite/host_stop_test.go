//go:build conformance

package suite

import (
	"bytes"
	"strings"
	"testing"
	"time"
)

// stopLimit is how long a command may take that stops a service: far less than
// the 90 seconds after which systemd kills it.
const stopLimit = 20 * time.Second

// TestHostStop stops services that do not hear of it at first: the kernel drops
// the signal, since process 1 of the container has no handler yet. Nobody waits
// for systemd's patience to end, and who has heard is not told once more.
func TestHostStop(t *testing.T) {
	t.Parallel()
	m := newMachine(t, keeper(t, "1", "deaf", "slow"))
	m.sysbuild("install", "--start", "/images/keeper_deaf.system.tar")
	m.unheard("update", "keeper", "/images/keeper_1.system.tar")
	m.serves("keeper", "keeper serves version 1: hello on 2379")
	m.sysbuild("rollback", "keeper")
	m.unheard("rollback", "keeper")
	m.serves("keeper", "keeper serves version 1: hello on 2379")
	m.sysbuild("rollback", "keeper")
	m.unheard("uninstall", "keeper")
	if list := m.Run(t, "runc", "list", "--quiet"); list != "" {
		t.Errorf("containers are left: %s", list)
	}

	m.sysbuild("install", "--start", "/images/keeper_slow.system.tar")
	m.serves("keeper", "keeper serves --slow")
	m.sysbuild("update", "keeper", "/images/keeper_1.system.tar")
	// Once by ExecStop=, once by systemd itself, which may come down to one.
	if said := m.said("was told"); !strings.HasSuffix(said, "told 1 times\n") && !strings.HasSuffix(said, "told 2 times\n") {
		t.Errorf("who has heard is told again: %s", said)
	}
}

// unheard runs a command that stops a service which does not hear of it until
// systemd has said it, and only waits.
func (m *machine) unheard(args ...string) {
	m.t.Helper()
	const file = "/var/lib/keeper/var/lib/keeper/hear"
	m.until("it is not deaf", func() bool { return strings.HasSuffix(m.said("is deaf|serves"), "is deaf\n") })
	cmd := m.Command(append([]string{"timeout", "--foreground", "--signal=KILL", "30"}, quick(args)...)...)
	var out bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &out
	if err := cmd.Start(); err != nil {
		m.t.Fatal(err)
	}
	m.until("nothing is stopped", func() bool {
		state, _ := m.Try("systemctl", "show", "--property=SubState", "keeper")
		return state == "SubState=stop-sigterm\n"
	})
	started := time.Now()
	m.Write(m.t, file, "", 0o644)
	err := cmd.Wait()
	took := time.Since(started).Round(time.Millisecond)
	if err != nil || took > stopLimit {
		m.t.Fatalf("sysbuild %s: %v after %v\n%s", strings.Join(args, " "), err, took, out.String())
	}
	m.Run(m.t, "rm", file)
	m.t.Logf("sysbuild %s: %v after it could hear", args[0], took)
}

// TestHostKilledRuntime kills the container's runtime, which leaves the container
// behind: systemd starts the service again by itself.
func TestHostKilledRuntime(t *testing.T) {
	t.Parallel()
	m := newMachine(t, keeper(t, "1"))
	m.sysbuild("install", "--start", "/images/keeper_1.system.tar")
	m.serves("keeper", "keeper serves version 1: hello on 2379")
	m.Run(t, "systemctl", "kill", "--kill-who=main", "--signal=KILL", "keeper")
	m.until("it is not started again", func() bool { return strings.Count(m.said("serves"), "version 1") == 2 })
	m.serves("keeper", "keeper serves version 1: hello on 2379")
	m.sysbuild("uninstall", "keeper")
	if list := m.Run(t, "runc", "list", "--quiet"); list != "" {
		t.Errorf("containers are left: %s", list)
	}
}

// said are the lines of the service's journal that a pattern is in.
func (m *machine) said(pattern string) string {
	m.t.Helper()
	out, _ := m.Try("journalctl", "--boot", "--quiet", "--no-pager", "--output=cat", "--unit=keeper", "--grep=keeper ("+pattern+")")
	return out
}

// until waits for something that comes soon.
func (m *machine) until(not string, is func() bool) {
	m.t.Helper()
	for end := time.Now().Add(30 * time.Second); !is(); time.Sleep(50 * time.Millisecond) {
		if time.Now().After(end) {
			m.t.Fatal(not)
		}
	}
}
