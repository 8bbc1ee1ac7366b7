//go:build faults

package suite

import (
	"math/rand/v2"
	"os"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"
)

// change is a command that takes a host from one state to another.
type change struct {
	args []string
	says string // the service's last word behind it
	// after is what the host has then, and before what it had.
	before, after string
	took          time.Duration
}

// life are the changes of one service's life, each begun where the one before
// ends.
func life() []*change {
	command := func(says string, args ...string) *change { return &change{args: args, says: says} }
	return []*change{
		command("keeper serves version 1: hello on 2379", "install", "--start", "/images/keeper_1.system.tar"),
		command("keeper serves version 2: good-day on 2380", "update", "keeper", "/images/keeper_2.system.tar"),
		command("keeper serves version 1: hello on 2379", "rollback", "keeper"),
		command("", "uninstall", "keeper"),
	}
}

// TestHostKilled kills sysbuild at random moments of a service's life, on a host
// that a real systemd runs. Whatever the moment: a version that ran before still
// serves, or the next one does; the next command finds the host in one of the two
// states, file by file; and the same command then does what it would have done.
func TestHostKilled(t *testing.T) {
	m := newMachine(t, keeper(t, "1", "2"))
	changes := life()
	for _, c := range changes {
		c.before = m.listing()
		started := time.Now()
		m.sysbuild(c.args...)
		c.took = time.Since(started)
		c.after = m.listing()
		t.Logf("%s takes %v", c.args[0], c.took.Round(time.Millisecond))
		if c.says != "" {
			m.serves("keeper", c.says)
		}
	}
	if diff := changed(changes[0].before, changes[3].after); diff != "" {
		t.Fatalf("the whole life left:\n%s", diff)
	}
	seed := uint64(time.Now().UnixNano())
	started := time.Now()
	random := rand.New(rand.NewPCG(seed, 0))
	rounds := 5 // twenty moments; as many of each change where there is time
	if os.Getenv("SYSBUILD_SLOW") != "" {
		rounds = 20
	}
	killed, backed := map[string]int{}, map[string]int{}
	for round := range rounds {
		said := ""
		for _, c := range changes {
			name := c.args[0]
			if m.kill(time.Duration(random.Int64N(int64(c.took))), c.args...) {
				killed[name]++
			}
			if name == "update" || name == "rollback" {
				m.survives(round%2 == 0, said, c.says)
			}
			if m.goesOn(c, said) {
				backed[name]++
			}
			said = c.says
		}
	}
	t.Logf("seed %d, %d rounds in %v; killed in the middle: %v; taken back: %v", seed, rounds, time.Since(started).Round(time.Second), killed, backed)
	for _, c := range changes {
		if killed[c.args[0]] < rounds/4 {
			t.Errorf("%s: only %d of %d were killed in the middle", c.args[0], killed[c.args[0]], rounds)
		}
	}
}

// kill starts sysbuild and kills it, and nothing else, after a while; true when
// it was still running.
func (m *machine) kill(after time.Duration, args ...string) bool {
	m.t.Helper()
	limit := strconv.FormatFloat(after.Seconds(), 'f', 6, 64)
	out, status := m.Try(append([]string{"timeout", "--foreground", "-s", "KILL", limit}, quick(args)...)...)
	if status != 0 && status != 137 {
		m.t.Fatalf("%s: status %d\n%s", strings.Join(args, " "), status, out)
	}
	return status == 137
}

// survives wants one of two versions to serve, with nobody's help; after a boot
// too.
func (m *machine) survives(reboot bool, versions ...string) {
	m.t.Helper()
	if reboot {
		m.Reboot(m.t)
	}
	m.serves("keeper", versions...)
}

// aside is what sysbuild prepares where nobody looks, and its lock: the next
// command that changes something clears it.
var aside = regexp.MustCompile(`(?m)^/var/lib/containers(/sysbuild(/\.\S*)?)? .*\n`)

// goesOn wants the host to be in one of two states as soon as any command has
// run, and in the second one when the change is done again. It says whether it
// was taken back.
func (m *machine) goesOn(c *change, before string) (back bool) {
	m.t.Helper()
	m.sysbuild("ps")
	now := m.listing()
	settled := aside.ReplaceAllString(now, "")
	switch {
	case changed(aside.ReplaceAllString(c.before, ""), settled) == "":
		if before != "" {
			m.serves("keeper", before)
		}
		m.sysbuild(c.args...)
		now, back = m.listing(), true
	case changed(aside.ReplaceAllString(c.after, ""), settled) == "":
		now = c.after // but for what the next change clears
	default:
		m.t.Fatalf("%s: the host is neither as before:\n%s\nnor as after:\n%s", c.args[0], changed(c.before, now), changed(c.after, now))
	}
	if diff := changed(c.after, now); diff != "" {
		m.t.Fatalf("%s, done again: the host is not as it was:\n%s", c.args[0], diff)
	}
	if c.says != "" {
		m.serves("keeper", c.says)
	}
	return back
}
