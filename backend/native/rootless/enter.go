package rootless

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"os/signal"
	"strconv"
	"strings"
	"syscall"
	"time"

	"golang.org/x/sys/unix"
)

// Error is a namespace that could not be had.
type Error struct {
	err  error
	hint string
}

func (e *Error) Error() string { return e.err.Error() }
func (e *Error) Unwrap() error { return e.err }

// Hint is the way out.
func (e *Error) Hint() string { return e.hint }

// Enter runs the program, with the same arguments, in a user namespace and a
// mount namespace of its own, hands signals on to it, and ends as it does. It
// does nothing for a process that is a super-user already, and returns nil then.
// Otherwise it returns only where that could not be begun.
func Enter() error {
	s := Look()
	if s.Entered {
		return nil
	}
	// Signals that come from here on are the other process's.
	got := make(chan os.Signal, 16)
	signal.Notify(got, relayed...)
	c, err := begin(s, waiting)
	if err != nil {
		signal.Stop(got)
		return err
	}
	go func() {
		for sig := range got {
			_, _ = c.tell.Write([]byte{byte(sig.(syscall.Signal))})
		}
	}()
	_ = c.cmd.Wait()
	endLike(c.cmd.ProcessState)
	return nil
}

// Try does what Enter does, but runs nothing: the error says why Enter would not
// work.
func Try() error {
	s := Look()
	if s.Entered {
		return nil
	}
	c, err := begin(s, trying)
	if err != nil {
		return err
	}
	defer c.tell.Close()
	said, _ := io.ReadAll(io.LimitReader(c.says, 4<<10))
	if err := c.cmd.Wait(); err != nil {
		return &Error{fmt.Errorf("user namespace: %w", errors.New(cmp.Or(string(said), err.Error()))), refused(err)}
	}
	return nil
}

// relayed are the signals that the process in the namespace hears of from here,
// and only from here: a terminal's keys send them to both.
var relayed = []os.Signal{unix.SIGINT, unix.SIGTERM, unix.SIGHUP, unix.SIGQUIT, unix.SIGUSR1, unix.SIGUSR2}

// child is the process in the namespace.
type child struct {
	cmd  *exec.Cmd
	says io.Reader // of a trial: why it failed
	tell *os.File  // a byte of 0 when the namespace is made, then one for each signal; its end is this process's
}

// begin starts the process and maps its ids.
func begin(s State, what string) (*child, error) {
	if s.Kind == Impossible {
		return nil, &Error{fmt.Errorf("user namespace: %s", s.Why), s.Hint}
	}
	hear, tell, err := os.Pipe()
	if err != nil {
		return nil, err
	}
	defer hear.Close()
	// By the number it has: what whoever started sysbuild left open keeps its own.
	if _, err := unix.FcntlInt(hear.Fd(), unix.F_SETFD, 0); err != nil {
		tell.Close()
		return nil, err
	}
	// Its ids are not mapped when the program starts: only an ambient capability
	// outlasts that, and the one is enough to mount.
	cmd := &exec.Cmd{
		Path: "/proc/self/exe", Args: os.Args,
		Env:         append(os.Environ(), variable+"="+what+strconv.Itoa(int(hear.Fd())), whyOne+"="+s.Why+"\n"+s.Hint),
		SysProcAttr: &syscall.SysProcAttr{Cloneflags: unix.CLONE_NEWUSER | unix.CLONE_NEWNS, AmbientCaps: []uintptr{unix.CAP_SYS_ADMIN}},
	}
	c := &child{cmd: cmd, tell: tell}
	if what == trying {
		c.says, err = cmd.StderrPipe()
	} else {
		cmd.Stdin, cmd.Stdout, cmd.Stderr = os.Stdin, os.Stdout, os.Stderr
	}
	if err == nil {
		err = cmd.Start()
	}
	if err != nil {
		tell.Close()
		return nil, &Error{fmt.Errorf("user namespace: %w", cause(err)), refused(cause(err))}
	}
	err = mapIDs(cmd.Process.Pid, s)
	if err == nil {
		_, err = tell.Write([]byte{0})
	}
	if err != nil {
		tell.Close() // it ends by that
		_ = cmd.Wait()
		return nil, err
	}
	return c, nil
}

func cause(err error) error {
	var number syscall.Errno
	if errors.As(err, &number) {
		return number
	}
	return err
}

// mapIDs says which ids outside those of the process are.
func mapIDs(pid int, s State) error {
	if s.Kind == SubIDs {
		if err := byProgram("newuidmap", pid, s.UIDs); err != nil {
			return err
		}
		return byProgram("newgidmap", pid, s.GIDs)
	}
	for _, f := range []struct{ name, text string }{
		{"uid_map", lines(s.UIDs)},
		{"setgroups", "deny"}, // user_namespaces(7): else no group can be mapped
		{"gid_map", lines(s.GIDs)},
	} {
		name := fmt.Sprintf("/proc/%d/%s", pid, f.name)
		if err := os.WriteFile(name, []byte(f.text), 0); err != nil {
			return &Error{fmt.Errorf("user namespace: %w", err), refused(cause(err))}
		}
	}
	return nil
}

func lines(ranges []Range) string {
	var b strings.Builder
	for _, r := range ranges {
		fmt.Fprintln(&b, r.Inside, r.Outside, r.Count)
	}
	return b.String()
}

// byProgram maps by newuidmap(1) or newgidmap(1), which has the right to.
func byProgram(name string, pid int, ranges []Range) error {
	path, err := program(name)
	if err != nil {
		return &Error{fmt.Errorf("user namespace: there is no %s", name), packHint}
	}
	args := []string{strconv.Itoa(pid)}
	for _, r := range ranges {
		for _, n := range []uint32{r.Inside, r.Outside, r.Count} {
			args = append(args, strconv.FormatUint(uint64(n), 10))
		}
	}
	if out, err := exec.Command(path, args...).CombinedOutput(); err != nil {
		return &Error{
			fmt.Errorf("user namespace: %s: %w: %s", path, err, strings.TrimSpace(string(out))),
			"it needs its set-user-ID bit or file capabilities, and entries of the user in /etc/subuid and /etc/subgid that overlap no others",
		}
	}
	return nil
}

// endLike ends this process as the other one did.
func endLike(p *os.ProcessState) {
	w := p.Sys().(syscall.WaitStatus)
	if !w.Signaled() {
		os.Exit(p.ExitCode())
	}
	signal.Reset(w.Signal())
	_ = unix.Setrlimit(unix.RLIMIT_CORE, &unix.Rlimit{}) // the other one's counts
	_ = unix.Kill(os.Getpid(), w.Signal())
	time.Sleep(time.Second) // until it came
	os.Exit(128 + int(w.Signal()))
}
