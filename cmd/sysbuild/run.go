package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path"
	"slices"
	"strings"
	"sync"
	"syscall"

	"github.com/spf13/cobra"

	"github.com/sysbuild/sysbuild/backend"
	"github.com/sysbuild/sysbuild/backend/native"
	"github.com/sysbuild/sysbuild/backend/native/sandbox"
	"github.com/sysbuild/sysbuild/compiler/ir"
)

const runHelp = `Run a command in an image, in the sandbox that RUN has.

` + imageHelp + `

The image's configuration gives the environment, the directory, the user, the
entry point and the command; words behind IMAGE take the command's place. What
the command changes is gone when it ends, but for what is in a --volume. The
image stays unpacked in the cache.

Signals are handed on: SIGTERM as the image's STOPSIGNAL, and 10 seconds after
it the command is killed. The exit status is the command's, 128 and its number
where a signal ended it: 127 where there is no such program, 126 where it cannot
be executed.`

const runExample = `  sysbuild run out/centos_7.oci.tar
  sysbuild run out/centos_7.oci.tar cat /etc/os-release
  sysbuild run docker://alpine:3 sh
  sysbuild run --network none --user nobody out/centos_7.oci.tar id
  sysbuild run --read-only --tmpfs /tmp --volume ./data:/data:ro out/app_1.system.tar`

// runner is the run command: its flags.
type runner struct {
	env         []string
	dir         string
	user        string
	entrypoint  string
	volumes     []string
	tmpfs       []string
	readOnly    bool
	interactive bool
	terminal    bool
	network     *oneOf
	tty         *oneOf
	cacheDir    string
	std         streams
}

func runCommand(std streams) *cobra.Command {
	r := &runner{network: choice("default", "default", "host", "none"), tty: choice("auto", "auto", "always", "never"), std: std}
	c := &cobra.Command{
		Use:     "run [flags] IMAGE [COMMAND [ARG...]]",
		Short:   "Run a command in an image",
		Long:    runHelp,
		Example: runExample,
		Args:    arguments(1, -1),
		RunE:    func(c *cobra.Command, args []string) error { return r.main(c.Context(), args[0], args[1:]) },
	}
	f := c.Flags()
	f.SetInterspersed(false) // flags behind IMAGE are the command's
	f.StringArrayVarP(&r.env, "env", "e", nil, "set a variable: `NAME=VALUE`, or NAME for that of the environment")
	f.StringVarP(&r.dir, "workdir", "w", "", "the working `DIR`, made where it is not there (default: the image's)")
	f.StringVarP(&r.user, "user", "u", "", "who runs it: `USER[:GROUP]`, by name or number (default: the image's)")
	f.StringVar(&r.entrypoint, "entrypoint", "", "the `PROGRAM` that runs, in place of the image's entry point and command")
	f.StringArrayVarP(&r.volumes, "volume", "v", nil, "show a file or directory of this machine: `SOURCE:TARGET[:ro]`")
	f.StringArrayVar(&r.tmpfs, "tmpfs", nil, "an empty `DIR` in memory")
	f.BoolVar(&r.readOnly, "read-only", false, "let the command change nothing but volumes")
	r.network.flag(c, "network", "", "what the command can reach: host, the default, is this machine's network")
	f.BoolVarP(&r.interactive, "interactive", "i", true, "give it standard input")
	r.tty.flag(c, "tty", "", "give it a terminal (auto: where standard input and output are one)")
	f.BoolVarP(&r.terminal, "terminal", "t", false, "the same as --tty always")
	cacheDirFlag(c, &r.cacheDir)
	completeFlag(c, "env", variablesHere)
	return c
}

func (r *runner) main(ctx context.Context, image string, words []string) error {
	if err := native.Isolate(); err != nil {
		return err
	}
	req, err := r.request(image, words)
	if err != nil {
		return err
	}
	dir, err := absCacheDir(r.cacheDir)
	if err != nil {
		return err
	}
	s, err := unpacking(r.std)
	if err != nil {
		return err
	}
	defer s.close()
	be, err := native.Open(native.Options{CacheDir: dir, Events: s.Event})
	if err != nil {
		return err
	}
	defer be.Close()
	if err := r.connect(&req, s.close); err != nil {
		return err
	}
	back := func() {}
	toCommand := make(chan syscall.Signal, 16)
	req.Signals, req.Started = toCommand, func() { back = r.std.signals.handTo(toCommand) }
	defer func() { back() }()
	status, err := be.Run(ctx, req)
	if start := (*sandbox.StartError)(nil); errors.As(err, &start) {
		s.close()
		explain(r.std.terminal(), err)
		status, err = start.Status, nil // as docker run and shells have it
	}
	if err == nil && status != 0 {
		return exitError(status)
	}
	return err
}

// request is what the flags and words say.
func (r *runner) request(image string, words []string) (native.RunRequest, error) {
	req := native.RunRequest{Image: image, Dir: r.dir, User: r.user, ReadOnly: r.readOnly}
	if r.network.value == "none" {
		req.Network = ir.NetworkNone
	}
	var err error
	if req.Volumes, err = r.mounts(); err != nil {
		return req, err
	}
	if len(words) > 0 {
		req.Args = words
	}
	if r.entrypoint != "" {
		req.Entrypoint = []string{r.entrypoint}
	}
	env, err := pairs("env", r.env, os.LookupEnv)
	req.Env = sorted(env)
	return req, err
}

// mounts are what --volume and --tmpfs say, the outer ones first.
func (r *runner) mounts() (out []native.Volume, err error) {
	for _, text := range r.volumes {
		v, err := volume(text)
		if err != nil {
			return nil, usagef("--volume %s: %w", text, err)
		}
		out = append(out, v)
	}
	for _, target := range r.tmpfs {
		if !path.IsAbs(target) {
			return nil, usagef("--tmpfs %s: it is an absolute path", target)
		}
		out = append(out, native.Volume{Target: target})
	}
	slices.SortStableFunc(out, func(a, b native.Volume) int { return cmp.Compare(path.Clean(a.Target), path.Clean(b.Target)) })
	return out, nil
}

// volume reads SOURCE:TARGET[:ro].
func volume(text string) (native.Volume, error) {
	words := strings.Split(text, ":")
	v := native.Volume{Source: words[0]}
	if len(words) < 2 || len(words) > 3 || v.Source == "" || !path.IsAbs(words[1]) {
		return v, errors.New("it is SOURCE:TARGET[:ro], and TARGET an absolute path")
	}
	v.Target = words[1]
	if len(words) == 3 {
		if words[2] != "ro" && words[2] != "rw" {
			return v, fmt.Errorf("%q is neither ro nor rw", words[2])
		}
		v.ReadOnly = words[2] == "ro"
	}
	if _, err := os.Stat(v.Source); err != nil {
		return v, cause(err)
	}
	return v, nil
}

// connect gives the command its streams, or a terminal. quiet is called before
// the command says its first word.
func (r *runner) connect(req *native.RunRequest, quiet func()) error {
	interactive := isTerminal(r.std.in) && isTerminal(r.std.out)
	if (r.tty.value == "always" || r.terminal) && !interactive {
		return usagef("run: --tty always: standard input and output are no terminal")
	}
	if interactive && r.interactive && r.tty.value != "never" {
		req.Terminal = func(master *os.File) {
			quiet()
			attach(master, r.std.in, r.std.out)
		}
		return nil
	}
	if r.interactive {
		req.Stdin = r.std.in
	}
	req.Stdout, req.Stderr = after(quiet, r.std.out), after(quiet, r.std.err)
	return nil
}

// after is a writer that calls first before it is first written to.
func after(first func(), w io.Writer) io.Writer { return &lateWriter{first: first, w: w} }

type lateWriter struct {
	once  sync.Once
	first func()
	w     io.Writer
}

func (l *lateWriter) Write(p []byte) (int, error) {
	l.once.Do(l.first)
	return l.w.Write(p)
}

// unpacking shows on a terminal how an image is unpacked, and elsewhere
// nothing: standard error is the command's.
func unpacking(std streams) (*screen, error) {
	mode := "quiet"
	if std.terminal().CanMove {
		mode = "tty"
	}
	s, err := newScreen(mode, std)
	if err == nil {
		s.skip = func(e backend.Event) bool { return e.Kind == backend.Cached || e.Kind == backend.Done }
	}
	return s, err
}
