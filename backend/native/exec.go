package native

import (
	"context"
	"errors"
	"fmt"
	"os"
	"strings"
	"sync"

	"github.com/sysbuild/sysbuild/backend"
	"github.com/sysbuild/sysbuild/backend/native/sandbox"
	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/rpm/install/inroot"
)

// keepOutput is how much of a command's output an error shows, in bytes.
const keepOutput = 64 << 10

// hostname is every step's, since it may reach the image.
const hostname = "sysbuild"

func (s *solver) exec(ctx context.Context, v *ir.Vertex, op *ir.Exec, dir string) error {
	// One pipe for both streams: only so what a command prints keeps its order.
	out := &output{send: func(p []byte) {
		ev := s.events.of(backend.Log, v)
		ev.Output = p
		s.events.send(ev)
	}}
	status, err := inSandbox(ctx, dir, op, sandbox.Command{
		Args: op.Args, Env: op.Env, Dir: op.Dir, Stdout: out, Stderr: out,
	})
	if err == nil && status == 0 {
		return nil
	}
	e := &backend.Error{Vertex: v, Command: op.Args, ExitCode: status, Output: out.last, Err: err}
	if err == nil {
		e.Err = exitError(op.Args, status)
	} else {
		e.ExitCode = -1
	}
	return e
}

// exitError says how a command ended.
func exitError(args []string, status int) error {
	name := strings.Join(args, " ")
	if len(name) > 60 {
		name = name[:57] + "…"
	}
	if status > 128 && status < 128+65 {
		return fmt.Errorf("%s: ended by signal %d", name, status-128)
	}
	return fmt.Errorf("%s: exit status %d", name, status)
}

// inSandbox runs one command in a root of its own, as the user and with the
// network and the scripts that op says.
func inSandbox(ctx context.Context, dir string, op *ir.Exec, c sandbox.Command) (status int, err error) {
	r, err := inroot.Open(dir)
	if err != nil {
		return -1, err
	}
	defer r.Close()
	account, err := lookUser(r, op.User)
	if err != nil {
		return -1, err
	}
	c.UID, c.GID, c.Groups = account.uid, account.gid, account.groups
	c.Env = withHome(c.Env, account.home)
	points := &mountPoints{root: r}
	defer func() { err = errors.Join(err, points.remove()) }()
	files, err := points.make(hostFiles(op.Network))
	if err != nil {
		return -1, err
	}
	box, err := sandbox.Start(ctx, sandbox.Config{
		Root: dir, Hostname: hostname, Network: op.Network != ir.NetworkNone, Files: files, Scripts: scripts(op), Single: true,
	})
	if err != nil {
		return -1, err
	}
	defer box.Close()
	return box.Run(ctx, c)
}

func scripts(op *ir.Exec) map[string][]byte {
	out := map[string][]byte{}
	for _, s := range op.Scripts {
		out[s.Name] = []byte(s.Data)
	}
	return out
}

func withHome(env []string, home string) []string {
	for _, e := range env {
		if strings.HasPrefix(e, "HOME=") {
			return env
		}
	}
	return append(env[:len(env):len(env)], "HOME="+home)
}

// hostFiles are what a command sees of the host's network, and the image never.
func hostFiles(network ir.Network) map[string][]byte {
	resolv := []byte{}
	if network != ir.NetworkNone {
		if text, err := os.ReadFile("/etc/resolv.conf"); err == nil {
			resolv = text
		}
	}
	return map[string][]byte{
		"/etc/resolv.conf": resolv,
		"/etc/hosts":       []byte("127.0.0.1\tlocalhost " + hostname + "\n::1\tlocalhost ip6-localhost ip6-loopback\n"),
		"/etc/hostname":    []byte(hostname + "\n"),
	}
}

// output passes on what a command prints and keeps the last of it.
type output struct {
	send func(p []byte) // nil: only the last is kept
	mu   sync.Mutex
	last []byte
}

// Write implements io.Writer.
func (o *output) Write(p []byte) (int, error) {
	o.mu.Lock()
	o.last = append(o.last, p...)
	if n := len(o.last) - keepOutput; n > 0 {
		o.last = append(o.last[:0], o.last[n:]...)
	}
	o.mu.Unlock()
	if o.send != nil {
		o.send(append([]byte(nil), p...))
	}
	return len(p), nil
}
