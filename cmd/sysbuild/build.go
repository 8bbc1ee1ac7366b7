package main

import (
	"context"
	"errors"

	"github.com/spf13/cobra"

	"github.com/sysbuild/sysbuild/backend"
	"github.com/sysbuild/sysbuild/backend/image"
	"github.com/sysbuild/sysbuild/backend/native"
	"github.com/sysbuild/sysbuild/compiler/ir"
)

const buildHelp = `Build the TARGETs of a Sysfile. CONTEXT is the directory that COPY and ./paths
are of, the working directory by default; it holds the Sysfile where -f names
none. It may be a tar on standard input (-) or the URL of a tar or of a git
repository (https://HOST/PATH.git#REF:SUBDIR) too. Outputs are
DIR/NAME_TAG.oci.tar and the like: each appears whole or not at all.

Steps run on this machine, as the super-user or as an ordinary user, or on a
BuildKit builder that --builder or BUILDKIT_HOST names: a buildkitd, or the one
inside of docker. The images are the same, byte for byte, and are written here
either way.

Images of registries are pulled and pushed with the credentials of docker login
or podman login. sysbuild doctor says what of this machine builds, and why not.`

const buildExample = `  sysbuild build
  sysbuild build -f examples/centos7.sysbuild --build-arg MIRROR=file:///srv/el7
  sysbuild build -t centos:7 -o images --metadata-file images.json .
  sysbuild build --build-context base=docker-image://example.org/base:1 .
  sysbuild build --push --metadata-file images.json .
  sysbuild build --builder tcp://builder.example.org:1234 --builder-tls-dir certs .
  sysbuild build --builder ssh://builder.example.org --cache-to type=registry,ref=example.org/cache:1,mode=max .
  sysbuild build https://github.com/example/tool.git#v1.0:image`

// build is the build command: its flags.
type build struct {
	job
	noCache      bool
	out          string
	compression  *oneOf
	metadataFile string
	deliver      deliver
	signing      signing
	attest       attest
	std          streams
	screen       *screen
}

func buildCommand(std streams) *cobra.Command {
	b := &build{std: std, job: job{how: newHow()}, compression: choice("", "gzip", "zstd", "none")}
	c := &cobra.Command{
		Use:     "build [flags] [CONTEXT]",
		Short:   "Build the images of a Sysfile",
		Long:    buildHelp,
		Example: buildExample,
		Args:    arguments(0, 1),
		RunE:    func(c *cobra.Command, args []string) error { return b.main(c.Context(), args) },
	}
	b.what.flags(c)
	b.how.flags(c)
	b.what.complete(c)
	f := c.Flags()
	f.StringVarP(&b.out, "output", "o", "out", "the `DIR` that outputs are written to")
	f.BoolVar(&b.noCache, "no-cache", false, "run every step anew")
	b.compression.flag(c, "compression", "", "how layers are compressed, whatever a TARGET says")
	b.deliver.flags(c)
	b.signing.flags(c)
	b.attest.flags(c)
	f.StringVar(&b.metadataFile, "metadata-file", "", "write what came out to this `FILE`, as JSON")
	return c
}

func (b *build) main(ctx context.Context, args []string) error {
	var err error
	if b.screen, err = newScreen(b.progress.value, b.std); err != nil {
		return usageError{err}
	}
	outputs, err := b.run(ctx, args)
	return b.screen.end(ctx, outputs, err)
}

// run is the hallway of a build: every line a door.
func (b *build) run(ctx context.Context, args []string) ([]image.Output, error) {
	if err := b.find(args); err != nil {
		return nil, err
	}
	if err := checkOutput(b.out); err != nil {
		return nil, err
	}
	if err := checkMetadata(b.metadataFile); err != nil {
		return nil, err
	}
	if err := b.signing.read(); err != nil {
		return nil, err
	}
	if err := b.prepare(); err != nil {
		return nil, err
	}
	if err := b.bring(ctx, b.std.in, b.screen.Event); err != nil {
		return nil, err
	}
	prog, warnings, err := readProgram(b.place, b.std.in, b.argNames())
	if err != nil {
		return nil, err
	}
	b.screen.warn(warnings)
	b.place.excludes = append(b.place.excludes, b.own(prog)...)
	be, err := b.open(ctx, b.screen)
	if err != nil {
		return nil, err
	}
	defer be.Close()
	graph, warnings, err := b.compile(ctx, prog, be)
	if err != nil {
		return nil, err
	}
	b.screen.warn(warnings)
	if err := errors.Join(checkPlaces(b.out, graph), b.deliver.check(graph), b.signing.check(graph)); err != nil {
		return nil, err
	}
	outputs, err := b.solve(ctx, be, graph)
	if err != nil {
		return outputs, err
	}
	signed, err := b.signing.run(graph, outputs)
	if err != nil {
		return outputs, err
	}
	said, err := b.attest.run(ctx, b, graph, outputs)
	if err != nil {
		return outputs, err
	}
	pushed, err := b.deliver.run(ctx, &b.job, graph, outputs, said, b.screen.Event)
	if err == nil {
		err = finish(be)
	}
	if err != nil || b.metadataFile == "" {
		return outputs, err
	}
	return outputs, writeMetadata(b.metadataFile, outputs, pushed, signed, said)
}

// compress makes --compression the targets' own.
func (b *build) compress(graph *ir.Graph) {
	if b.compression.value == "" {
		return
	}
	for _, t := range graph.Targets {
		t.Compression = b.compression.value
	}
}

// solve runs the graph, and writes each target as it comes.
func (b *build) solve(ctx context.Context, be engine, graph *ir.Graph) ([]image.Output, error) {
	b.compress(graph)
	b.screen.plan(native.Steps(graph) + len(graph.Targets))
	to := image.Options{Dir: b.out, Cache: image.NewCache(imageCache(b.cacheDir)), Events: b.screen.Event}
	var outputs []image.Output
	err := healing(ctx, be, func() (err error) {
		outputs, err = b.write(ctx, be, to, graph)
		return err
	})
	return outputs, err
}

// write runs the graph once.
func (b *build) write(ctx context.Context, be engine, to image.Options, graph *ir.Graph) ([]image.Output, error) {
	var outputs []image.Output
	for result, err := range be.Solve(ctx, backend.Request{Graph: graph, NoCache: b.noCache, Jobs: b.jobs}) {
		if err != nil {
			return outputs, err
		}
		out, err := image.Write(ctx, to, result)
		if err != nil {
			return outputs, notWritten{err, result.Target}
		}
		outputs = append(outputs, out)
	}
	return outputs, nil
}
