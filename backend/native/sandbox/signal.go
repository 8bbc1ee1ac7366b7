package sandbox

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"syscall"

	"golang.org/x/sys/unix"
)

// forward hands signals on to the one command until stop is called.
func (s *Sandbox) forward(signals <-chan syscall.Signal) (stop func()) {
	if signals == nil {
		return func() {}
	}
	done := make(chan struct{})
	go func() {
		for {
			select {
			case sig := <-signals:
				s.signal(sig)
			case <-done:
				return
			}
		}
	}()
	return func() { close(done) }
}

// signal sends the one command a signal. A command that neither catches nor
// ignores it ends by it as any other program does, though the kernel keeps such
// signals from process 1 of a namespace, which the command is.
func (s *Sandbox) signal(sig syscall.Signal) {
	pid, err := s.command()
	if err != nil {
		return // it has ended
	}
	fd, err := unix.PidfdOpen(pid, 0)
	if err != nil {
		return
	}
	defer unix.Close(fd)
	caught, ignored, err := dispositions(pid, sig)
	if err != nil || ignored || !caught && harmless(sig) {
		return
	}
	if !caught {
		s.state.Lock()
		s.endedBy = sig
		s.state.Unlock()
		sig = unix.SIGKILL
	}
	_ = unix.PidfdSendSignal(fd, sig, nil, 0)
}

// command is the process that is the one command: the guard's only child.
func (s *Sandbox) command() (pid int, err error) {
	tasks, err := filepath.Glob(fmt.Sprintf("/proc/%d/task/*/children", s.cmd.Process.Pid))
	if err != nil {
		return 0, err
	}
	for _, name := range tasks {
		text, err := os.ReadFile(name)
		if err != nil {
			continue
		}
		if first, _, _ := strings.Cut(string(text), " "); first != "" {
			return strconv.Atoi(first)
		}
	}
	return 0, errors.New("there is no command")
}

// dispositions says what a process does about a signal (proc(5): SigIgn and
// SigCgt of status, a bit for each signal from 1).
func dispositions(pid int, sig syscall.Signal) (caught, ignored bool, err error) {
	text, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid))
	if err != nil {
		return false, false, err
	}
	has := func(mask string) bool {
		n, err := strconv.ParseUint(strings.TrimSpace(mask), 16, 64)
		return err == nil && n>>(uint(sig)-1)&1 == 1
	}
	for lines := bufio.NewScanner(bytes.NewReader(text)); lines.Scan(); {
		switch key, value, _ := strings.Cut(lines.Text(), ":"); key {
		case "SigIgn":
			ignored = has(value)
		case "SigCgt":
			caught = has(value)
		}
	}
	return caught, ignored, nil
}

// harmless is true for signals that end no program which does not care.
func harmless(sig syscall.Signal) bool {
	return slices.Contains([]syscall.Signal{unix.SIGCHLD, unix.SIGCONT, unix.SIGURG, unix.SIGWINCH}, sig)
}

// status is how the one command ended. Where it was ended in the name of a
// signal, that counts.
func (s *Sandbox) status() int {
	s.state.Lock()
	defer s.state.Unlock()
	if got := statusOf(s.cmd.ProcessState); s.endedBy == 0 || got != 128+int(unix.SIGKILL) {
		return got
	}
	return 128 + int(s.endedBy)
}
