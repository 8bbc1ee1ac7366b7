package main

import (
	"io"
	"os"
	"os/signal"
	"syscall"

	"golang.org/x/sys/unix"
	"golang.org/x/term"
)

func isTerminal(stream any) bool {
	f, ok := stream.(*os.File)
	return ok && term.IsTerminal(int(f.Fd()))
}

// attach joins a command's terminal to ours until the command has closed it.
// Every key is the command's meanwhile, Ctrl-C too.
func attach(master *os.File, in *os.File, out io.Writer) {
	defer master.Close()
	if old, err := term.MakeRaw(int(in.Fd())); err == nil {
		defer term.Restore(int(in.Fd()), old)
	}
	defer followSize(master, in)()
	go io.Copy(master, in)
	io.Copy(out, master) // ends with EIO, when the last process that has it ends
}

// followSize keeps a terminal as large as ours, until stop is called.
func followSize(master, in *os.File) (stop func()) {
	changed := make(chan os.Signal, 1)
	signal.Notify(changed, syscall.SIGWINCH)
	resize := func() {
		if size, err := unix.IoctlGetWinsize(int(in.Fd()), unix.TIOCGWINSZ); err == nil {
			_ = unix.IoctlSetWinsize(int(master.Fd()), unix.TIOCSWINSZ, size)
		}
	}
	resize()
	go func() {
		for range changed {
			resize()
		}
	}()
	return func() {
		signal.Stop(changed)
		close(changed)
	}
}
