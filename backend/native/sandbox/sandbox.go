// Package sandbox runs commands in a root directory as docker runs them in a
// container: namespaces of their own, docker's capabilities, system call
// filter, masked and read-only paths, and a /dev of its own nodes. It knows
// nothing of graphs, and nothing of what is in the root.
//
// A sandbox is one process, the init of a process namespace, which runs one
// command after another. When it ends, or its maker does, everything in it
// ends and its mounts are gone with it.
package sandbox

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"os/exec"
	"sync"
	"syscall"

	"golang.org/x/sys/unix"
)

// Config is a sandbox. Root must lie in the maker's own mount namespace; /proc,
// /sys, /dev and every path of Files must be in it as mount points.
type Config struct {
	Root     string
	Hostname string
	Network  bool              // the host's network; otherwise none but a loopback
	Files    map[string][]byte // small files mounted over those of the root
	Scripts  map[string][]byte // executable files in /dev/pipes, by name
	Mounts   []Mount           // in order, over all of these
	// Single is a sandbox of one command. That is process 1, as in a
	// container, on every run; it and what it starts are all the processes it
	// can see. Of several commands the numbers are any.
	Single bool
	// Insecure leaves commands the maker's rights: all capabilities and system
	// calls, a writable /proc and /sys, and the host's device nodes.
	Insecure bool
	// ReadOnly keeps commands from changing the root: what they may write to is
	// in Mounts and in /dev.
	ReadOnly bool
}

// Command is a program in the root.
type Command struct {
	Args   []string
	Env    []string // PATH in it is where Args[0] is looked for
	Dir    string   // "" is "/"
	UID    uint32
	GID    uint32
	Groups []uint32
	Stdin  io.Reader // nil: empty
	Stdout io.Writer // nil: nowhere
	Stderr io.Writer // nil: nowhere

	// Terminal, where not nil, gets the command's terminal to talk to, and
	// Stdin, Stdout and Stderr are not used.
	Terminal func(master *os.File)

	// Signals, where not nil, are handed on to the command of a Single sandbox.
	Signals <-chan syscall.Signal
}

// Sandbox is a running one.
type Sandbox struct {
	cmd     *exec.Cmd
	conn    *net.UnixConn
	stderr  *lastBytes
	mu      sync.Mutex // one command at a time
	state   sync.Mutex // of endedBy: a signal in whose name the one command was killed
	endedBy syscall.Signal
	once    sync.Once
	ended   error
}

// initName is what the process calls itself.
const initName = "sysbuild-init"

// IsInit is true in a process that Start started. It must then call Init
// before anything else.
func IsInit() bool { return len(os.Args) > 0 && os.Args[0] == initName }

// Start makes a sandbox.
func Start(ctx context.Context, cfg Config) (*Sandbox, error) {
	if err := ctx.Err(); err != nil {
		closeTrees(cfg.Mounts)
		return nil, context.Cause(ctx)
	}
	if len(cfg.Mounts) > MaxMounts {
		closeTrees(cfg.Mounts)
		return nil, fmt.Errorf("sandbox: %d mounts; %d is the most", len(cfg.Mounts), MaxMounts)
	}
	ours, theirs, err := socketPair()
	if err != nil {
		closeTrees(cfg.Mounts)
		return nil, fmt.Errorf("sandbox: socket: %w", err)
	}
	s := &Sandbox{conn: ours, stderr: &lastBytes{limit: 4 << 10}}
	flags := unix.CLONE_NEWNS | unix.CLONE_NEWPID | unix.CLONE_NEWUTS | unix.CLONE_NEWIPC | unix.CLONE_NEWCGROUP
	if !cfg.Network {
		flags |= unix.CLONE_NEWNET
	}
	s.cmd = &exec.Cmd{
		Path:       "/proc/self/exe",
		Args:       initArgs(cfg),
		Env:        []string{"GOMAXPROCS=2", "GODEBUG=" + os.Getenv("GODEBUG")},
		Dir:        "/",
		Stderr:     s.stderr,
		ExtraFiles: []*os.File{theirs},
		// A terminal's keys are for the maker, which hands signals on.
		SysProcAttr: &syscall.SysProcAttr{Cloneflags: uintptr(flags), Pdeathsig: unix.SIGKILL, Setpgid: true},
	}
	err = s.cmd.Start()
	theirs.Close() // so that the end of init is the end of the conversation
	if err != nil {
		ours.Close()
		closeTrees(cfg.Mounts)
		return nil, fmt.Errorf("sandbox: start: %w", hint(err))
	}
	stop := context.AfterFunc(ctx, s.kill)
	defer stop()
	if _, _, err := s.ask(ctx, message{Config: &cfg, files: trees(cfg.Mounts)}); err != nil {
		s.Close()
		return nil, fmt.Errorf("sandbox: set up: %w", err)
	}
	return s, nil
}

func initArgs(cfg Config) []string {
	if cfg.Single {
		return []string{initName, guardWord}
	}
	return []string{initName}
}

func hint(err error) error {
	if errors.Is(err, unix.EPERM) {
		return fmt.Errorf("%w: namespaces need the super-user (CAP_SYS_ADMIN)", err)
	}
	return err
}

// Run runs a command and gives its exit status, 128 and the signal's number
// where one ended it. An error means that it could not run, or was cancelled.
// What the command left running is ended. Cancelling ends the sandbox.
func (s *Sandbox) Run(ctx context.Context, c Command) (int, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if err := ctx.Err(); err != nil {
		return -1, context.Cause(ctx)
	}
	stop := context.AfterFunc(ctx, s.kill)
	defer stop()
	files, done, err := pipes(&c)
	if err != nil {
		return -1, err
	}
	req := message{Command: &command{
		Args: c.Args, Env: c.Env, Dir: c.Dir, UID: c.UID, GID: c.GID, Groups: c.Groups,
		Terminal: c.Terminal != nil, Stdin: c.Stdin != nil,
	}}
	req.files = files
	reply, got, err := s.ask(ctx, req)
	if err == nil && got != nil {
		c.Terminal(got)
		reply, _, err = s.answer(ctx)
	}
	if err == nil && reply.Starting {
		stop := s.forward(c.Signals)
		reply.Status, err = s.single(ctx)
		stop()
	}
	if copyErr := done(); err == nil && copyErr != nil {
		err = copyErr
	}
	if err != nil {
		return -1, err
	}
	return reply.Status, nil
}

// single waits until the one command has ended. The init process says no more
// than that it becomes the command, unless it cannot.
func (s *Sandbox) single(ctx context.Context) (int, error) {
	if m, err := receive(s.conn); err == nil {
		return -1, m.failed()
	}
	s.wait()
	if ctx.Err() != nil {
		return -1, context.Cause(ctx)
	}
	return s.status(), nil
}

// Close ends everything in the sandbox and waits until it is gone.
func (s *Sandbox) Close() error {
	s.kill()
	s.wait()
	return nil
}

func (s *Sandbox) wait() {
	s.once.Do(func() {
		s.ended = s.cmd.Wait()
		s.conn.Close()
	})
}

func (s *Sandbox) kill() { _ = s.cmd.Process.Kill() }

// ask sends a message and waits for its answer.
func (s *Sandbox) ask(ctx context.Context, m message) (message, *os.File, error) {
	err := send(s.conn, m)
	for _, f := range m.files {
		f.Close()
	}
	if err != nil {
		return message{}, nil, s.lost(ctx, err)
	}
	return s.answer(ctx)
}

func (s *Sandbox) answer(ctx context.Context) (message, *os.File, error) {
	m, err := receive(s.conn)
	if err != nil {
		return m, nil, s.lost(ctx, err)
	}
	if m.Error != "" {
		return m, nil, m.failed()
	}
	if len(m.files) > 0 {
		return m, m.files[0], nil
	}
	return m, nil, nil
}

// lost says why the init process does not answer.
func (s *Sandbox) lost(ctx context.Context, err error) error {
	if ctx.Err() != nil {
		return context.Cause(ctx)
	}
	s.Close()
	if text := bytes.TrimSpace(s.stderr.Bytes()); len(text) > 0 {
		return fmt.Errorf("init: %w: %s", err, text)
	}
	return fmt.Errorf("init: %w (%v)", err, s.ended)
}
