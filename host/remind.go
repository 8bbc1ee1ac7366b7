package host

import (
	"context"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"time"
)

// lookAgain is how long systemd waits for a unit to end before it is looked
// whether the unit has heard of it, and between two looks.
const lookAgain = 500 * time.Millisecond

// ending runs a systemctl that stops a unit, alone or before it starts it anew,
// and sees to it that the unit's container hears of that. The kernel drops a
// signal to process 1 of a container that has no handler for it yet
// (pid_namespaces(7)), and systemd signals only once: without a reminder it
// waits for TimeoutStopSec.
func (s *systemd) ending(ctx context.Context, verb, unit string) error {
	var told listener
	if st, err := s.show(ctx, unit); err == nil {
		told = st.listener()
	}
	watched, done := context.WithCancel(ctx)
	var watch sync.WaitGroup
	watch.Go(func() { s.remind(watched, unit, told) })
	_, err := s.tool(ctx, "systemctl", verb, unit)
	done()
	watch.Wait()
	return err
}

// remind signals a container that did not listen when systemd signalled it, once
// it does. One that listened already is left alone: many a service takes a second
// signal for the order to drop everything.
func (s *systemd) remind(ctx context.Context, unit string, told listener) {
	for {
		select {
		case <-ctx.Done():
			return
		case <-time.After(lookAgain):
		}
		st, err := s.show(ctx, unit)
		if err != nil {
			continue
		}
		if st.Sub != "stop-sigterm" { // before that its ExecStop= may still be signalling
			told = st.listener() // hears systemd's signal
			continue
		}
		now := st.listener()
		if now == told || now == (listener{}) {
			continue
		}
		// It is the process that is looked at which is signalled, and no later one
		// of its number: os.Process holds a pidfd.
		if p, err := os.FindProcess(now.pid); err == nil {
			if st.listener() == now && p.Signal(st.KillSignal) == nil {
				told = now
			}
			_ = p.Release()
		}
	}
}

// listener is process 1 of a container while it runs a program that handles the
// signal to end. Another program in that process has none of its handlers. The
// zero value: nobody listens.
type listener struct {
	pid      int
	dev, ino uint64 // of the program
}

// listener finds process 1 of a unit's container: the unit's main process where
// the container is in the background, else a child of the runtime.
func (s state) listener() listener {
	if s.MainPID == 0 {
		return listener{}
	}
	for _, pid := range append([]int{s.MainPID}, children(s.MainPID)...) {
		if !namespaced(pid) || !listens(pid, s.KillSignal) {
			continue
		}
		l := listener{pid: pid}
		if st, err := os.Stat(procOf(pid, "exe")); err == nil {
			id := st.Sys().(*syscall.Stat_t)
			l.dev, l.ino = id.Dev, id.Ino
		}
		return l
	}
	return listener{}
}

func procOf(pid int, name string) string { return filepath.Join("/proc", strconv.Itoa(pid), name) }

// children are the processes that a process has started.
func children(pid int) []int {
	var out []int
	lists, _ := filepath.Glob(procOf(pid, "task/*/children"))
	for _, list := range lists {
		text, _ := os.ReadFile(list) // a thread that has ended has none
		for field := range strings.FieldsSeq(string(text)) {
			if n, err := strconv.Atoi(field); err == nil {
				out = append(out, n)
			}
		}
	}
	return out
}

// namespaced is true for a process in another pid namespace than ours.
func namespaced(pid int) bool {
	its, err := os.Readlink(procOf(pid, "ns/pid"))
	ours, ourErr := os.Readlink("/proc/self/ns/pid")
	return err == nil && ourErr == nil && its != ours
}

// listens says whether a process handles a signal, or has blocked it to take it
// by itself: proc_pid_status(5).
func listens(pid int, signal syscall.Signal) bool {
	text, err := os.ReadFile(procOf(pid, "status"))
	if err != nil || signal < 1 || signal > 64 {
		return false
	}
	for line := range strings.Lines(string(text)) {
		name, value, _ := strings.Cut(line, ":")
		if name != "SigCgt" && name != "SigBlk" {
			continue
		}
		mask, err := strconv.ParseUint(strings.TrimSpace(value), 16, 64)
		if err == nil && mask&(1<<(signal-1)) != 0 {
			return true
		}
	}
	return false
}
