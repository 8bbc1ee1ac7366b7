package main

import (
	"context"
	"errors"
	"io"
	"os"
	"sync"

	"github.com/spf13/cobra"

	"github.com/sysbuild/sysbuild/backend"
	"github.com/sysbuild/sysbuild/backend/native"
	"github.com/sysbuild/sysbuild/backend/native/sandbox"
	"github.com/sysbuild/sysbuild/compiler/ir"
)

const runHelp = `Run a command in a built image, in the sandbox that RUN has. IMAGE is the path
of an OCI archive, an OCI layout (LAYOUT:TAG where it holds several), a docker
archive, or a bare root file system: its tar or its directory.

The image's configuration gives the environment, the directory, the user, the
entry point and the command; words behind IMAGE take the command's place. What
the command changes is gone when it ends.

The exit status is the command's: 127 where there is no such program, 126 where
it cannot be executed.`

const runExample = `  sysbuild run out/centos_7.oci.tar
  sysbuild run out/centos_7.oci.tar cat /etc/os-release
  sysbuild run --network none --user nobody out/centos_7.oci.tar id`

// runner is the run command: its flags.
type runner struct {
	env        []string
	dir        string
	user       string
	entrypoint string
	network    *oneOf
	tty        *oneOf
	cacheDir   string
	std        streams
}

func runCommand(std streams) *cobra.Command {
	r := &runner{network: choice("default", "default", "none"), tty: choice("auto", "auto", "always", "never"), std: std}
	c := &cobra.Command{
		Use:     "run [flags] IMAGE [COMMAND [ARG...]]",
		Short:   "Run a command in a built image",
		Long:    runHelp,
		Example: runExample,
		Args:    arguments(1, -1),
		RunE:    func(c *cobra.Command, args []string) error { return r.main(c.Context(), args[0], args[1:]) },
	}
	f := c.Flags()
	f.SetInterspersed(false) // flags behind IMAGE are the command's
	f.StringArrayVarP(&r.env, "env", "e", nil, "set a variable: `NAME=VALUE`, or NAME for that of the environment")
	f.StringVarP(&r.dir, "workdir", "w", "", "the working `DIR` (default: the image's)")
	f.StringVarP(&r.user, "user", "u", "", "who runs it: `USER[:GROUP]`, by name or number (default: the image's)")
	f.StringVar(&r.entrypoint, "entrypoint", "", "the `PROGRAM` that runs, in place of the image's entry point")
	r.network.flag(c, "network", "", "what the command can reach")
	r.tty.flag(c, "tty", "", "give it a terminal (auto: where standard input and output are one)")
	cacheDirFlag(c, &r.cacheDir)
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
	status, err := be.Run(ctx, req)
	if start := (*sandbox.StartError)(nil); errors.As(err, &start) {
		s.close()
		explain(terminal(r.std.err, os.LookupEnv), err)
		status, err = start.Status, nil // as docker run and shells have it
	}
	if err == nil && status != 0 {
		return exitError(status)
	}
	return err
}

// request is what the flags and words say.
func (r *runner) request(image string, words []string) (native.RunRequest, error) {
	req := native.RunRequest{Image: image, Dir: r.dir, User: r.user, Network: ir.Network(r.network.value)}
	if r.network.value == "default" {
		req.Network = ir.NetworkDefault
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

// connect gives the command its streams, or a terminal. quiet is called before
// the command says its first word.
func (r *runner) connect(req *native.RunRequest, quiet func()) error {
	interactive := isTerminal(r.std.in) && isTerminal(r.std.out)
	if r.tty.value == "always" && !interactive {
		return usagef("run: --tty always: standard input and output are no terminal")
	}
	if interactive && r.tty.value != "never" {
		req.Terminal = func(master *os.File) {
			quiet()
			attach(master, r.std.in, r.std.out)
		}
		return nil
	}
	req.Stdin = r.std.in
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
	if terminal(std.err, os.LookupEnv).CanMove {
		mode = "tty"
	}
	s, err := newScreen(mode, std)
	if err == nil {
		s.skip = func(e backend.Event) bool { return e.Kind == backend.Cached || e.Kind == backend.Done }
	}
	return s, err
}
