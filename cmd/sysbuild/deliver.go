package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/sysbuild/sysbuild/backend"
	"github.com/sysbuild/sysbuild/backend/image"
	"github.com/sysbuild/sysbuild/backend/registry"
	"github.com/sysbuild/sysbuild/cmd/sysbuild/progress"
	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/rpm/artifact"
)

// deliver are the flags that say where images go beside the output directory.
type deliver struct {
	push bool
	load *oneOf
}

func (d *deliver) flags(c *cobra.Command) {
	c.Flags().BoolVar(&d.push, "push", false, "push the images too, each to the registry in its TARGET's name")
	d.load = choice("", "docker", "podman")
	d.load.flag(c, "load", "", "load the images into this engine too")
}

// delivered are the formats of images that registries and engines take.
var delivered = []string{"oci", "system"}

// images are the targets that registries and engines take.
func images(graph *ir.Graph) []*ir.Target {
	return slices.DeleteFunc(slices.Clone(graph.Targets), func(t *ir.Target) bool { return !slices.Contains(delivered, t.Format) })
}

// check holds, before anything is built, that what is asked for can be done.
func (d *deliver) check(graph *ir.Graph) error {
	flag := "--push"
	switch {
	case !d.push && d.load.value == "":
		return nil
	case !d.push:
		flag = "--load " + d.load.value
	}
	list := images(graph)
	if len(list) == 0 {
		return usagef("%s: no TARGET of this build is an image: %s", flag, strings.Join(delivered, " or "))
	}
	if d.load.value != "" {
		if _, err := exec.LookPath(d.load.value); err != nil {
			return usagef("--load %s: there is no program %s in PATH", d.load.value, d.load.value)
		}
	}
	if !d.push {
		return nil
	}
	for _, t := range list {
		if !hasRegistry(t.Name) {
			return noRegistry(t)
		}
	}
	return nil
}

// hasRegistry is true for a name that begins with a registry's host, as docker
// tells them from others.
func hasRegistry(name string) bool {
	host, _, ok := strings.Cut(name, "/")
	return ok && (host == "localhost" || strings.ContainsAny(host, ".:"))
}

func noRegistry(t *ir.Target) error {
	name := nameOf(t)
	return diag.Diagnostic{
		Summary: fmt.Sprintf("--push: TARGET %s %s has no registry in its name", t.Format, name),
		Hint:    fmt.Sprintf("write TARGET %s REGISTRY/%s, such as docker.io/USER/%s", t.Format, name, name),
	}
}

func nameOf(t *ir.Target) string {
	if t.Tag == "" {
		return t.Name
	}
	return t.Name + ":" + t.Tag
}

// run delivers the outputs of the graph's targets, and gives where each was
// pushed to, by its path.
func (d *deliver) run(ctx context.Context, j *job, graph *ir.Graph, outputs []image.Output, said map[string][]document, events backend.Sink) (map[string]string, error) {
	pushed := map[string]string{}
	for i, t := range graph.Targets {
		if !slices.Contains(delivered, t.Format) || i >= len(outputs) {
			continue
		}
		out := outputs[i]
		if d.push {
			ref, err := push(ctx, pushing{cacheDir: j.cacheDir, file: out.Path, ref: out.Name, from: baseOf(t), said: said[out.Path]}, events)
			if err != nil {
				return pushed, notPushed{err, out}
			}
			pushed[out.Path] = ref
		}
		if d.load.value != "" {
			if err := load(ctx, d.load.value, out, events); err != nil {
				return pushed, err
			}
		}
	}
	return pushed, nil
}

// baseOf is the image that a target stands on; "" where it is of no registry.
func baseOf(t *ir.Target) string {
	if t.Base == nil {
		return ""
	}
	if src, ok := t.Base.Op.(*ir.Source); ok && src.Kind == ir.ImageRef {
		return src.Ref
	}
	return ""
}

// pushing is one image on its way to a registry.
type pushing struct {
	cacheDir, file, ref, from string
	said                      []document // about the image
}

// push gives the whole reference of what the registry has then.
func push(ctx context.Context, p pushing, events backend.Sink) (string, error) {
	title := "push " + p.ref
	event := func(kind backend.EventKind, err error) {
		events(backend.Event{Time: time.Now(), Kind: kind, Step: title, Title: title, Err: err})
	}
	event(backend.Started, nil)
	c := registry.New(registry.Options{
		Dir: filepath.Join(p.cacheDir, "fetch"), Insecure: insecureRegistries(os.Getenv),
		Progress: func(_ string, current, total int64, _ bool) {
			events(backend.Event{Time: time.Now(), Kind: backend.Progress, Step: title, Title: title, Current: current, Total: total, Unit: "B"})
		},
	})
	if strings.HasPrefix(p.ref, artifact.Scheme) {
		return pushPackages(ctx, c, p, event)
	}
	got, err := c.Push(ctx, p.file, p.ref, p.from)
	for _, d := range p.said {
		if err == nil {
			err = c.Attach(ctx, got, d.mediaType, d.text)
		}
	}
	if err != nil {
		event(backend.Failed, err)
		return "", fmt.Errorf("push: %w", err)
	}
	event(backend.Done, nil)
	return got.Ref + "@" + string(got.Digest), nil
}

// pushPackages pushes a directory of packages.
func pushPackages(ctx context.Context, c *registry.Client, p pushing, event func(backend.EventKind, error)) (string, error) {
	got, err := c.PushPackages(ctx, p.file, p.ref)
	if err != nil {
		event(backend.Failed, err)
		return "", fmt.Errorf("push: %w", err)
	}
	event(backend.Done, nil)
	return artifact.Scheme + got.Ref + "@" + string(got.Digest), nil
}

// notPushed is an image that is written, and did not reach its registry.
type notPushed struct {
	error
	out image.Output
}

// Unwrap gives the cause.
func (n notPushed) Unwrap() error { return n.error }

// Hint says how to go on.
func (n notPushed) Hint() string {
	if errors.Is(n.error, fs.ErrPermission) { // trying again alone does not help
		return hint(n.error)
	}
	return fmt.Sprintf("the image is whole in %s: sysbuild push %s %s sends what is missing", n.out.Path, n.out.Path, n.out.Name)
}

// load has an engine take an archive in.
func load(ctx context.Context, engine string, out image.Output, events backend.Sink) error {
	title := "load " + out.Name + " into " + engine
	event := func(kind backend.EventKind, err error) {
		events(backend.Event{Time: time.Now(), Kind: kind, Step: title, Title: title, Err: err})
	}
	event(backend.Started, nil)
	var said bytes.Buffer
	cmd := exec.CommandContext(ctx, engine, "load", "-q", "-i", out.Path)
	cmd.Cancel = func() error { return cmd.Process.Signal(os.Interrupt) }
	cmd.WaitDelay = 10 * time.Second
	cmd.Stdout, cmd.Stderr = &said, &said
	if err := cmd.Run(); err != nil {
		if ctx.Err() != nil {
			return context.Cause(ctx)
		}
		err = errors.Join(err, errors.New(strings.Join(progress.Lines(said.Bytes(), lastLines), "\n")))
		event(backend.Failed, err)
		return diag.Diagnostic{
			Summary: fmt.Sprintf("%s load -i %s: it does not take the image", engine, out.Path),
			Detail:  "  | " + strings.Join(progress.Lines(said.Bytes(), lastLines), "\n  | ") + "\n",
			Hint:    engineHint(engine, out),
		}
	}
	event(backend.Done, nil)
	return nil
}

func engineHint(engine string, out image.Output) string {
	if engine == "docker" {
		return "does `docker info` reach the engine? The image is whole in " + out.Path
	}
	return "the image is whole in " + out.Path
}
