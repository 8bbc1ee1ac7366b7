package step

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strconv"
	"sync"
	"syscall"

	"golang.org/x/sys/unix"

	"github.com/sysbuild/sysbuild/rpm/install"
)

// The open files that scriptlets may have: old programs close every possible
// one, and builders allow a billion. Only the soft limit is set, since a builder's
// process cannot raise the other one again.
const scriptFiles = 1024

// runner runs scriptlets in the root that the step has. The step's container is
// their sandbox.
type runner struct {
	mu    sync.Mutex // one at a time
	spare []*os.File // low descriptors, kept for starting programs
}

// newRunner makes this process the parent of all that scriptlets leave behind.
func newRunner() (*runner, error) {
	if err := unix.Prctl(unix.PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0); err != nil {
		return nil, fmt.Errorf("scriptlets: become their parent: %w", err)
	}
	r := &runner{}
	return r, r.keep()
}

// keep opens descriptors that start closes again: packages take all others
// below the limit, where a start needs some.
func (r *runner) keep() error {
	for len(r.spare) < 8 {
		f, err := os.Open("/")
		if err != nil {
			return err
		}
		r.spare = append(r.spare, f)
	}
	return nil
}

func (r *runner) close() {
	for _, f := range r.spare {
		f.Close()
	}
	r.spare = nil
}

// Run implements install.Runner. What the program leaves running ends with it.
func (r *runner) Run(ctx context.Context, c install.Command) (int, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	read, write, err := os.Pipe()
	if err != nil {
		return -1, err
	}
	copied := make(chan struct{})
	go func() {
		defer close(copied)
		tee(c.Stdout, read)
	}()
	defer func() {
		write.Close()
		<-copied
		read.Close()
	}()
	cmd := exec.CommandContext(ctx, c.Args[0], c.Args[1:]...)
	cmd.Env, cmd.Dir, cmd.Stdout, cmd.Stderr = append([]string{}, c.Env...), "/", write, write
	cmd.SysProcAttr = &syscall.SysProcAttr{Setsid: true}
	cmd.Cancel = func() error { return unix.Kill(-cmd.Process.Pid, unix.SIGKILL) }
	if c.Stdin != nil {
		stdin, err := memory(c.Stdin)
		if err != nil {
			return -1, err
		}
		defer stdin.Close()
		cmd.Stdin = stdin
	}
	if err := r.start(cmd); err != nil {
		return -1, err
	}
	err = cmd.Wait()
	if left := endStrays(); left != nil {
		return -1, left
	}
	if ctx.Err() != nil {
		return -1, context.Cause(ctx)
	}
	return status(err)
}

// tee copies a program's output; where nobody takes it, it is read all the
// same.
func tee(w io.Writer, r io.Reader) {
	if w == nil {
		w = io.Discard
	}
	if _, err := io.Copy(w, r); err != nil {
		_, _ = io.Copy(io.Discard, r)
	}
}

// memory is a file of what r gives, for a program that may not read it all.
func memory(r io.Reader) (*os.File, error) {
	fd, err := unix.MemfdCreate("stdin", unix.MFD_CLOEXEC)
	if err != nil {
		return nil, err
	}
	f := os.NewFile(uintptr(fd), "stdin")
	if _, err = io.Copy(f, r); err == nil {
		_, err = f.Seek(0, io.SeekStart)
	}
	if err != nil {
		f.Close()
		return nil, err
	}
	return f, nil
}

// start starts a program with its limits, which it has from this process.
func (r *runner) start(cmd *exec.Cmd) error {
	var files, core unix.Rlimit
	if err := errors.Join(unix.Getrlimit(unix.RLIMIT_NOFILE, &files), unix.Getrlimit(unix.RLIMIT_CORE, &core)); err != nil {
		return err
	}
	r.close()
	err := errors.Join(
		unix.Setrlimit(unix.RLIMIT_NOFILE, &unix.Rlimit{Cur: min(scriptFiles, files.Max), Max: files.Max}),
		unix.Setrlimit(unix.RLIMIT_CORE, &unix.Rlimit{Cur: 0, Max: core.Max}),
	)
	if err == nil {
		err = cmd.Start()
	}
	return errors.Join(err, unix.Setrlimit(unix.RLIMIT_NOFILE, &files), unix.Setrlimit(unix.RLIMIT_CORE, &core), r.keep())
}

// status is how shells count an end.
func status(err error) (int, error) {
	var exit *exec.ExitError
	if err == nil || !errors.As(err, &exit) {
		return 0, err
	}
	if ws, ok := exit.Sys().(syscall.WaitStatus); ok && ws.Signaled() {
		return 128 + int(ws.Signal()), nil
	}
	return exit.ExitCode(), nil
}

// endStrays ends all that descends from this process, and waits for it.
func endStrays() error {
	for {
		_, err := unix.Wait4(-1, nil, unix.WNOHANG, nil)
		switch {
		case err == unix.ECHILD:
			return nil
		case err != nil && err != unix.EINTR:
			return fmt.Errorf("scriptlets: wait for what they left: %w", err)
		}
		if err := killDescendants(os.Getpid()); err != nil {
			return fmt.Errorf("scriptlets: end what they left: %w", err)
		}
		if _, err := unix.Wait4(-1, nil, 0, nil); err != nil && err != unix.ECHILD && err != unix.EINTR {
			return fmt.Errorf("scriptlets: wait for what they left: %w", err)
		}
	}
}

// killDescendants kills the children of a process, and theirs.
func killDescendants(of int) error {
	entries, err := os.ReadDir("/proc")
	if err != nil {
		return err
	}
	children := map[int][]int{}
	for _, e := range entries {
		if pid, err := strconv.Atoi(e.Name()); err == nil {
			if parent, ok := parentOf(pid); ok {
				children[parent] = append(children[parent], pid)
			}
		}
	}
	todo := children[of]
	for len(todo) > 0 {
		pid := todo[0]
		todo = append(todo[1:], children[pid]...)
		if err := unix.Kill(pid, unix.SIGKILL); err != nil && err != unix.ESRCH {
			return err
		}
	}
	return nil
}

// parentOf reads a process's parent; false where it ended.
func parentOf(pid int) (int, bool) {
	f, err := os.Open("/proc/" + strconv.Itoa(pid) + "/status")
	if err != nil {
		return 0, false
	}
	defer f.Close()
	for lines := bufio.NewScanner(f); lines.Scan(); {
		if n, ok := bytes.CutPrefix(lines.Bytes(), []byte("PPid:")); ok {
			parent, err := strconv.Atoi(string(bytes.TrimSpace(n)))
			return parent, err == nil
		}
	}
	return 0, false
}
