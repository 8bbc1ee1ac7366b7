package main

import (
	"io"
	"os"
	"os/exec"
	"strconv"
	"syscall"

	"github.com/rogpeppe/go-internal/testscript"
	"golang.org/x/sys/unix"
)

// onTerminal runs a program whose three streams are a terminal of 80 by 24, and
// keeps all that the terminal got: `pty FILE STATUS program args...`.
func onTerminal(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 3 {
		ts.Fatalf("usage: pty FILE STATUS program [args...]")
	}
	terminalGets(ts, nil, args)
}

// typed is pty with somebody at the keyboard, who ends with ^D: `typed INPUT
// FILE STATUS program args...`.
func typed(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 4 {
		ts.Fatalf("usage: typed INPUT FILE STATUS program [args...]")
	}
	terminalGets(ts, append([]byte(ts.ReadFile(args[0])), 4), args[1:])
}

func terminalGets(ts *testscript.TestScript, input []byte, args []string) {
	want, err := strconv.Atoi(args[1])
	ts.Check(err)
	master, slave, err := openPTY()
	ts.Check(err)
	defer master.Close()
	path, err := exec.LookPath(args[2])
	ts.Check(err)
	cmd := &exec.Cmd{
		Path: path, Args: args[2:], Dir: ts.MkAbs("."), Stdin: slave, Stdout: slave, Stderr: slave,
		Env:         append(os.Environ(), "TERM="+ts.Getenv("TERM"), "NO_COLOR="+ts.Getenv("NO_COLOR"), "SYSBUILD_CACHE_DIR="+ts.Getenv("SYSBUILD_CACHE_DIR")),
		SysProcAttr: &syscall.SysProcAttr{Setsid: true, Setctty: true},
	}
	ts.Check(cmd.Start())
	slave.Close()
	_, err = master.Write(input)
	ts.Check(err)
	got, _ := io.ReadAll(master) // ends with EIO
	_ = cmd.Wait()
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), got, 0o644))
	if status := cmd.ProcessState.ExitCode(); status != want {
		ts.Fatalf("exit status %d, want %d: %s", status, want, got)
	}
}

func openPTY() (master, slave *os.File, err error) {
	master, err = os.OpenFile("/dev/ptmx", os.O_RDWR, 0)
	if err != nil {
		return nil, nil, err
	}
	fd := int(master.Fd())
	if err := unix.IoctlSetPointerInt(fd, unix.TIOCSPTLCK, 0); err != nil {
		return nil, nil, err
	}
	n, err := unix.IoctlGetInt(fd, unix.TIOCGPTN)
	if err != nil {
		return nil, nil, err
	}
	if err := unix.IoctlSetWinsize(fd, unix.TIOCSWINSZ, &unix.Winsize{Col: 80, Row: 24}); err != nil {
		return nil, nil, err
	}
	slave, err = os.OpenFile("/dev/pts/"+strconv.Itoa(n), os.O_RDWR|syscall.O_NOCTTY, 0)
	return master, slave, err
}
