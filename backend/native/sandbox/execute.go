package sandbox

import (
	"errors"
	"fmt"
	"net"
	"os"
	"syscall"

	"golang.org/x/sys/unix"
)

// execute runs one command on the calling thread and waits until nothing of it
// is left.
func execute(conn *net.UnixConn, m message) (int, error) {
	defer func() { closeAll(m.files) }()
	c := m.Command
	if c == nil || len(c.Args) == 0 {
		return 0, errors.New("no command")
	}
	program, err := lookPath(c.Args[0], c.Env, c.Dir)
	if err != nil {
		return 0, err
	}
	attr := &syscall.ProcAttr{Dir: c.Dir, Env: c.Env, Sys: &syscall.SysProcAttr{
		Setsid:     true,
		Credential: &syscall.Credential{Uid: c.UID, Gid: c.GID, Groups: c.Groups, NoSetGroups: groupsFixed()},
	}}
	if attr.Dir == "" {
		attr.Dir = "/"
	}
	if attr.Env == nil {
		attr.Env = []string{}
	}
	var opened []*os.File
	if c.Terminal {
		opened, err = terminal(conn, attr)
	} else {
		opened, err = streams(m, attr)
	}
	if err != nil {
		closeAll(opened)
		return 0, err
	}
	pid, err := syscall.ForkExec(program, c.Args, attr)
	closeAll(opened)
	closeAll(m.files)
	if err != nil {
		return 0, notStarted(c, err)
	}
	return reap(pid)
}

func streams(m message, attr *syscall.ProcAttr) ([]*os.File, error) {
	want := 2
	if m.Command.Stdin {
		want = 3
	}
	if len(m.files) != want {
		return nil, errors.New("streams are missing")
	}
	var opened []*os.File
	stdin := (*os.File)(nil)
	if m.Command.Stdin {
		stdin = m.files[2]
	} else {
		null, err := os.Open("/dev/null") // the sandbox's own
		if err != nil {
			return nil, err
		}
		opened = append(opened, null)
		stdin = null
	}
	attr.Files = []uintptr{stdin.Fd(), m.files[0].Fd(), m.files[1].Fd()}
	return opened, nil
}

// terminal makes the command's terminal and sends its other end away.
func terminal(conn *net.UnixConn, attr *syscall.ProcAttr) ([]*os.File, error) {
	master, err := os.OpenFile("/dev/pts/ptmx", os.O_RDWR|unix.O_NOCTTY, 0)
	if err != nil {
		return nil, err
	}
	opened := []*os.File{master}
	fd := int(master.Fd())
	if err := unix.IoctlSetPointerInt(fd, unix.TIOCSPTLCK, 0); err != nil {
		return opened, fmt.Errorf("terminal: unlock: %w", err)
	}
	n, err := unix.IoctlGetUint32(fd, unix.TIOCGPTN)
	if err != nil {
		return opened, fmt.Errorf("terminal: number: %w", err)
	}
	slave, err := os.OpenFile(fmt.Sprintf("/dev/pts/%d", n), os.O_RDWR|unix.O_NOCTTY, 0)
	if err != nil {
		return opened, err
	}
	opened = append(opened, slave)
	_ = slave.Chown(int(attr.Sys.Credential.Uid), 5) // tty's group wherever Linux runs
	attr.Files = []uintptr{slave.Fd(), slave.Fd(), slave.Fd()}
	attr.Sys.Setctty = true
	return opened, send(conn, message{files: []*os.File{master}})
}

// reap waits for pid, ends all that it left running, and waits for that too:
// nothing may write to the root afterwards.
func reap(pid int) (int, error) {
	var status syscall.WaitStatus
	for {
		got, err := syscall.Wait4(-1, &status, 0, nil)
		if err == syscall.EINTR {
			continue
		}
		if err != nil {
			return 0, fmt.Errorf("wait: %w", err)
		}
		if got == pid {
			break
		}
	}
	_ = syscall.Kill(-1, syscall.SIGKILL)
	for {
		if _, err := syscall.Wait4(-1, nil, 0, nil); err != nil && err != syscall.EINTR {
			break
		}
	}
	if status.Signaled() {
		return 128 + int(status.Signal()), nil
	}
	return status.ExitStatus(), nil
}
