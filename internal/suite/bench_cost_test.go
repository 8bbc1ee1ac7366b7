//go:build bench

package suite

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"runtime/debug"
	"strings"
	"syscall"
	"testing"
	"text/tabwriter"
	"time"
)

// cost is what runs of something used at best.
type cost struct {
	wall, cpu time.Duration
	rss       int64 // bytes, of the largest process
}

// entrant is one of those that run by turns.
type entrant struct {
	who, state string           // as benchdoc has them; "": it is not written down
	before     func()           // not measured; nil: nothing is to be done
	run        func() *exec.Cmd // measured with its children
	costs      []cost           // of all rounds
	said       string           // by the last one
	cost                        // the least of them
}

// race runs the entrants by turns, so that what else the machine does falls on
// all of them.
func race(t *testing.T, rounds int, all ...*entrant) {
	t.Helper()
	for round := range rounds {
		for i := range all {
			all[(i+round)%len(all)].once(t) // each is first, second and last
		}
	}
}

// inOrder runs the entrants one after the other in each round, where one leaves
// what the next one begins with.
func inOrder(t *testing.T, rounds int, all ...*entrant) {
	t.Helper()
	for range rounds {
		for _, e := range all {
			e.once(t)
		}
	}
}

// once runs once.
func (e *entrant) once(t *testing.T) {
	t.Helper()
	if e.before != nil {
		e.before()
	}
	syscall.Sync() // what was written before is nobody's to wait for
	got, said := measure(t, e.run())
	e.said = said
	e.add(got)
}

func (e *entrant) add(got cost) {
	if len(e.costs) == 0 {
		e.cost = got
	}
	e.costs = append(e.costs, got)
	e.wall, e.cpu, e.rss = min(e.wall, got.wall), min(e.cpu, got.cpu), max(e.rss, got.rss)
}

// measure runs a command and gives what it and its children used. The memory
// is at least the peak of this process's own, which is why that is forgotten
// first.
func measure(t *testing.T, cmd *exec.Cmd) (c cost, said string) {
	t.Helper()
	debug.FreeOSMemory()
	if err := os.WriteFile("/proc/self/clear_refs", []byte("5"), 0); err != nil { // proc(5): resets the peak
		t.Fatal(err)
	}
	var out bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &out
	start := time.Now()
	err := cmd.Run()
	wall := time.Since(start)
	if err != nil {
		t.Fatalf("%s: %v\n%s", strings.Join(cmd.Args, " "), err, tail(out.Bytes()))
	}
	s := cmd.ProcessState
	return cost{wall, s.UserTime() + s.SystemTime(), maxrss(s.SysUsage())}, out.String()
}

// maxrss is the peak of memory, in bytes, of the largest of the processes that a
// usage is of.
func maxrss(usage any) int64 { return usage.(*syscall.Rusage).Maxrss << 10 }

// table is what all that was measured ends in.
type table struct{ rows []string }

func (b *table) add(what string, ours, peer cost, goal string) {
	b.rows = append(b.rows, fmt.Sprintf("%s\t%.2f\t%.2f\t%d\t%.2f\t%.2f\t%d\t%.2f\t%.2f\t%s", what,
		ours.cpu.Seconds(), ours.wall.Seconds(), ours.rss>>20, peer.cpu.Seconds(), peer.wall.Seconds(), peer.rss>>20,
		peer.cpu.Seconds()/ours.cpu.Seconds(), peer.wall.Seconds()/ours.wall.Seconds(), goal))
}

func (b *table) alone(what string, c cost, goal string) {
	b.rows = append(b.rows, fmt.Sprintf("%s\t%.2f\t%.2f\t%d\t\t\t\t\t\t%s", what, c.cpu.Seconds(), c.wall.Seconds(), c.rss>>20, goal))
}

func (b *table) String() string {
	var out strings.Builder
	w := tabwriter.NewWriter(&out, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(w, "\nseconds and MB, the best of all rounds\tours CPU\twall\tMB\tpeer CPU\twall\tMB\tCPU ratio\twall ratio\tgoal\t")
	for _, r := range b.rows {
		fmt.Fprintln(w, r+"\t")
	}
	w.Flush()
	return out.String()
}
