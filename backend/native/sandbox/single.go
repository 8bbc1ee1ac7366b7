package sandbox

import (
	"errors"
	"fmt"
	"net"
	"os"
	"os/exec"
	"syscall"
	"unsafe"

	"golang.org/x/sys/unix"
)

// guardWord makes an init process the guard of a single command.
const guardWord = "guard"

// guard starts another init process, the first of a process namespace below
// the guard's, which becomes the command. The guard ends with its maker, and
// all with it: what the command may do with its own rights and its parent's
// death does not matter. It ends as the command does.
func guard() {
	status, err := guarded()
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
	}
	os.Exit(status)
}

func guarded() (int, error) {
	if err := unix.Prctl(unix.PR_SET_DUMPABLE, 0, 0, 0, 0); err != nil {
		return 1, err
	}
	socket := os.NewFile(3, "sandbox")
	cmd := &exec.Cmd{
		Path: "/proc/self/exe", Args: []string{initName}, Dir: "/", Env: os.Environ(),
		Stderr: os.Stderr, ExtraFiles: []*os.File{socket}, SysProcAttr: &syscall.SysProcAttr{Cloneflags: unix.CLONE_NEWPID},
	}
	if err := cmd.Start(); err != nil {
		return 1, fmt.Errorf("init: start: %w", err)
	}
	socket.Close()
	err := cmd.Wait()
	if exit := new(exec.ExitError); err != nil && !errors.As(err, &exit) {
		return 1, err
	}
	return statusOf(cmd.ProcessState), nil
}

// statusOf is a process's exit status, 128 and the signal's number where one
// ended it.
func statusOf(p *os.ProcessState) int {
	if w := p.Sys().(syscall.WaitStatus); w.Signaled() {
		return 128 + int(w.Signal())
	}
	return p.ExitCode()
}

// once becomes the one command. It returns only where that cannot be.
func once(conn *net.UnixConn) error {
	m, err := receive(conn)
	if err != nil {
		return nil // the maker is gone
	}
	return send(conn, failure(become(conn, m)))
}

// become replaces the process by a command. Each step is this thread's alone,
// and the others end with the program.
func become(conn *net.UnixConn, m message) error {
	c := m.Command
	if c == nil || len(c.Args) == 0 {
		return errors.New("no command")
	}
	program, err := lookPath(c.Args[0], c.Env, c.Dir)
	if err != nil {
		return err
	}
	attr := &syscall.ProcAttr{Sys: &syscall.SysProcAttr{Credential: &syscall.Credential{Uid: c.UID}}}
	if c.Terminal {
		_, err = terminal(conn, attr)
	} else {
		_, err = streams(m, attr)
	}
	if err != nil {
		return err
	}
	if err := unix.Chdir("/" + c.Dir); err != nil {
		return badDir(c, err)
	}
	if err := takeStreams(attr, c.Terminal); err != nil {
		return err
	}
	if err := takeUser(c); err != nil {
		return fmt.Errorf("user: %w", err)
	}
	if err := send(conn, message{Starting: true}); err != nil {
		return err
	}
	return notStarted(c, syscall.Exec(program, c.Args, c.Env))
}

// takeStreams makes the files the standard streams, and the first one the
// terminal of a new session where it is one.
func takeStreams(attr *syscall.ProcAttr, terminal bool) error {
	if _, err := unix.Setsid(); err != nil {
		return fmt.Errorf("session: %w", err)
	}
	for i, fd := range attr.Files {
		if err := unix.Dup3(int(fd), i, 0); err != nil {
			return fmt.Errorf("streams: %w", err)
		}
	}
	if !terminal {
		return nil
	}
	return unix.IoctlSetInt(0, unix.TIOCSCTTY, 0)
}

// takeUser sets groups and user by bare system calls: the ones of package
// syscall would do it to every thread.
func takeUser(c *command) error {
	var groups unsafe.Pointer
	if len(c.Groups) > 0 {
		groups = unsafe.Pointer(&c.Groups[0])
	}
	if !groupsFixed() {
		if _, _, errno := unix.RawSyscall(unix.SYS_SETGROUPS, uintptr(len(c.Groups)), uintptr(groups), 0); errno != 0 {
			return errno
		}
	}
	if _, _, errno := unix.RawSyscall(unix.SYS_SETRESGID, uintptr(c.GID), uintptr(c.GID), uintptr(c.GID)); errno != 0 {
		return errno
	}
	if _, _, errno := unix.RawSyscall(unix.SYS_SETRESUID, uintptr(c.UID), uintptr(c.UID), uintptr(c.UID)); errno != 0 {
		return errno
	}
	return nil
}
