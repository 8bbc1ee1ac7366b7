// Command demo shows sysbuild on a machine that has Go, make and nothing of
// RPM: it compiles a few static programs, makes signed packages and a
// repository of them, serves that on loopback, builds examples/demo.sysbuild,
// runs commands in the image, and builds an App Container and a system image.
// It is no part of sysbuild.
package main

import (
	"context"
	"flag"
	"fmt"
	"net"
	"net/http"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"strings"
	"time"
)

type options struct {
	sysbuild string // the program
	out      string // where the image goes
	keep     string // where the repository stays; "": nowhere
}

func main() {
	var o options
	flag.StringVar(&o.sysbuild, "sysbuild", "bin/sysbuild", "the `program` to show")
	flag.StringVar(&o.out, "o", "out", "`directory` of the image")
	flag.StringVar(&o.keep, "keep", "", "leave the repository in this `directory`, and build nothing")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	err := run(ctx, o)
	stop()
	if err != nil {
		fmt.Fprintln(os.Stderr, "demo:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, o options) error {
	if o.keep != "" {
		return makeRepository(ctx, o.keep)
	}
	dir, err := os.MkdirTemp("", "sysbuild-demo-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	repository := filepath.Join(dir, "repository")
	if err := makeRepository(ctx, repository); err != nil {
		return err
	}
	url, closeServer, err := serve(repository)
	if err != nil {
		return err
	}
	defer closeServer()
	say("serving the repository on %s", url)
	// A cache of its own: every demo has another key, and what it makes is of
	// no use to the next one.
	return show(ctx, o, url, "SYSBUILD_CACHE_DIR="+filepath.Join(dir, "cache"))
}

// show builds the image and runs commands in it.
func show(ctx context.Context, o options, url, cache string) error {
	image := filepath.Join(o.out, "demo_1.oci.tar")
	for _, args := range [][]string{
		{"build", "-f", "examples/demo.sysbuild", "-o", o.out, "--build-arg", "MIRROR=" + url, "examples"},
		{"run", image, "cat", "/etc/os-release"},
		{"run", image, "/bin/sh", "-c", "echo hello from $(uname -s), with $(ls /usr/bin | wc -l) programs"},
		{"build", "-f", "examples/app-container.sysbuild", "-o", o.out, "--build-arg", "MIRROR=" + url, "examples"},
		{"build", "-f", "examples/service.sysbuild", "-o", o.out, "--build-arg", "MIRROR=" + url, "examples"},
	} {
		say("%s %s", o.sysbuild, quoted(args))
		if err := command(ctx, ".", []string{cache}, o.sysbuild, args...); err != nil {
			return err
		}
	}
	return nil
}

// serve serves a directory on a port of loopback that is free.
func serve(dir string) (url string, end func(), err error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return "", nil, err
	}
	s := &http.Server{Handler: http.FileServer(http.Dir(dir)), ReadHeaderTimeout: 10 * time.Second}
	go s.Serve(l) // ends with an error, which says that it was closed
	return "http://" + l.Addr().String(), func() { s.Close() }, nil
}

// command runs a program, which speaks for itself.
func command(ctx context.Context, dir string, env []string, name string, args ...string) error {
	cmd := exec.CommandContext(ctx, name, args...)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), env...)
	cmd.Stdout, cmd.Stderr = os.Stdout, os.Stderr
	cmd.Cancel = func() error { return cmd.Process.Signal(os.Interrupt) }
	if err := cmd.Run(); err != nil {
		return fmt.Errorf("%s %s: %w", name, quoted(args), err)
	}
	return nil
}

func quoted(args []string) string {
	var words []string
	for _, a := range args {
		if strings.ContainsAny(a, " $|") {
			a = "'" + a + "'"
		}
		words = append(words, a)
	}
	return strings.Join(words, " ")
}

func say(format string, args ...any) { fmt.Fprintf(os.Stderr, "\n== "+format+"\n", args...) }
