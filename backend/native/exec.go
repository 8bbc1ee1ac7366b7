package native

import (
	"context"
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"
	"sync"

	"github.com/sysbuild/sysbuild/backend"
	"github.com/sysbuild/sysbuild/backend/native/sandbox"
	"github.com/sysbuild/sysbuild/compiler/ir"
)

// keepOutput is how much of a command's output an error shows, in bytes.
const keepOutput = 64 << 10

// hostname is every step's, since it may reach the image.
const hostname = "sysbuild"

func (s *solver) exec(ctx context.Context, v *ir.Vertex, op *ir.Exec, dir string, inputs []*result) error {
	if len(op.Devices) > 0 {
		return fmt.Errorf("device %s: this back end gives steps no devices of the machine's registry (CDI)", op.Devices[0])
	}
	extra, err := s.attach(ctx, v, op, inputs)
	if err != nil {
		return err
	}
	// One pipe for both streams: only so what a command prints keeps its order.
	out := &output{mask: newMasker(extra.secrets), send: func(p []byte) {
		ev := s.events.of(backend.Log, v)
		ev.Output = p
		s.events.send(ev)
	}}
	c := sandbox.Command{Args: op.Args, Env: op.Env, Dir: op.Dir, Stdout: out, Stderr: out}
	if len(extra.env) > 0 {
		c.Env = lastOf(slices.Concat(op.Env, extra.env))
	}
	status, err := inSandbox(ctx, sandbox.Config{Root: dir, Mounts: extra.mounts}, op, c)
	out.end()
	if err = errors.Join(err, extra.close()); err == nil && status == 0 {
		return nil
	}
	e := &backend.Error{Vertex: v, Command: op.Args, ExitCode: status, Output: out.last, Err: err}
	if err == nil {
		e.Err = denied(backend.ExitError(op.Args, status), out.last)
	} else {
		e.ExitCode = -1
	}
	return e
}

// inSandbox runs one command in a root of its own, as the user and with the
// network, the scripts and the rights that op says, and with mounts that are
// ready.
func inSandbox(ctx context.Context, cfg sandbox.Config, op *ir.Exec, c sandbox.Command) (status int, err error) {
	r, err := openRoot(cfg.Root)
	if err != nil {
		return -1, err
	}
	defer r.Close()
	account, err := lookUser(r, op.User)
	if err != nil {
		return -1, err
	}
	c.UID, c.GID, c.Groups = account.uid, account.gid, slices.Concat(account.groups, c.Groups)
	c.Env = withHome(c.Env, account.home)
	points := &mountPoints{root: r, command: true}
	defer func() { err = errors.Join(err, points.remove()) }()
	if cfg.Files, err = points.make(hostFiles(op.Network)); err != nil {
		return -1, err
	}
	if err := points.mounts(cfg.Mounts); err != nil {
		return -1, err
	}
	cfg.Hostname, cfg.Network, cfg.Scripts = hostname, op.Network != ir.NetworkNone, scripts(op)
	cfg.Single, cfg.Insecure = true, op.Insecure
	box, err := sandbox.Start(ctx, cfg)
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
// There is no /etc/hostname: a command that writes one means the image's.
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
	}
}

// output passes on what a command prints and keeps the last of it.
type output struct {
	send func(p []byte) // nil: only the last is kept
	mask *masker        // nil: nothing is secret
	mu   sync.Mutex
	last []byte
}

// Write implements io.Writer.
func (o *output) Write(p []byte) (int, error) {
	o.mu.Lock()
	shown := p
	if o.mask != nil {
		shown = o.mask.next(p)
	}
	o.keep(shown)
	o.mu.Unlock()
	o.show(shown)
	return len(p), nil
}

// end shows what was held back.
func (o *output) end() {
	o.mu.Lock()
	shown := o.mask.rest()
	o.keep(shown)
	o.mu.Unlock()
	o.show(shown)
}

func (o *output) keep(p []byte) {
	o.last = append(o.last, p...)
	if n := len(o.last) - keepOutput; n > 0 {
		o.last = append(o.last[:0], o.last[n:]...)
	}
}

func (o *output) show(p []byte) {
	if o.send != nil && len(p) > 0 {
		o.send(append([]byte(nil), p...))
	}
}
