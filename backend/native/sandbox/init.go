package sandbox

import (
	"errors"
	"fmt"
	"net"
	"os"
	"runtime"

	"golang.org/x/sys/unix"
)

// Init is the main function of the init process; it does not return. The
// thread that it locks is the one that is confined and starts every command.
func Init() {
	runtime.LockOSThread()
	if len(os.Args) > 1 {
		guard()
	}
	if err := serve(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	os.Exit(0)
}

func serve() error {
	// Nothing in the sandbox may trace this process or open its files, its
	// program among them.
	if err := unix.Prctl(unix.PR_SET_DUMPABLE, 0, 0, 0, 0); err != nil {
		return fmt.Errorf("prctl: %w", err)
	}
	// What whoever started sysbuild left open is not for commands.
	if err := unix.CloseRange(3, 1<<32-1, unix.CLOSE_RANGE_CLOEXEC); err != nil {
		unix.CloseOnExec(3)
	}
	conn, err := unixConn(os.NewFile(3, "sandbox"))
	if err != nil {
		return err
	}
	first, err := receive(conn)
	if err != nil {
		return err
	}
	if first.Config == nil {
		return errors.New("no configuration")
	}
	if err := takeTrees(first.Config.Mounts, first.files); err != nil {
		return send(conn, failure(err))
	}
	if err := confine(first.Config); err != nil {
		return send(conn, failure(err))
	}
	if err := send(conn, message{}); err != nil {
		return err
	}
	if first.Config.Single {
		return once(conn)
	}
	return loop(conn)
}

// loop runs commands on this thread. The reader ends the process, and with it
// the sandbox, as soon as its maker is gone.
func loop(conn *net.UnixConn) error {
	requests := make(chan message)
	go func() {
		for {
			m, err := receive(conn)
			if err != nil {
				os.Exit(0)
			}
			requests <- m
		}
	}()
	for m := range requests {
		status, err := execute(conn, m)
		reply := message{Status: status}
		if err != nil {
			reply = failure(err)
		}
		if err := send(conn, reply); err != nil {
			return err
		}
	}
	return nil
}

// measure is one of those that confine takes.
type measure struct {
	name string
	do   func() error
}

// confine makes the root the root and takes away what commands must not have.
// Each step needs a right that a later one takes.
func confine(cfg *Config) error {
	host := &machine{}
	var taken *borrowed
	steps := []measure{
		{"hostname", func() error { return unix.Sethostname([]byte(cfg.Hostname)) }},
		{"network", func() error { return loopback(cfg.Network) }},
		{"devices", func() error { return host.look(cfg.Insecure) }},
		{"namespace", func() (err error) { taken, err = borrow(); return err }},
		{"root", func() error { return enter(cfg) }},
		{"mounts", func() error { return mounts(cfg.Files, host, taken) }},
		{"scripts", func() error { return scripts(cfg.Scripts) }},
		{"mount", func() error { return attach(cfg.Mounts) }},
		{"limits", limits},
		{"keyring", keyring},
	}
	if !cfg.Insecure {
		steps = append(steps,
			measure{"landlock", landlock},
			measure{"seccomp", func() error { return filter(cfg.Network) }},
			measure{"capabilities", capabilities},
		)
	}
	unix.Umask(0)
	defer unix.Umask(0o022)
	for _, s := range steps {
		if err := s.do(); err != nil {
			return fmt.Errorf("%s: %w", s.name, err)
		}
	}
	return nil
}
