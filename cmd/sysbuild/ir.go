package main

import (
	"context"

	"github.com/spf13/cobra"

	"github.com/sysbuild/sysbuild/backend/image"
	"github.com/sysbuild/sysbuild/compiler/ir"
)

const irHelp = `Print the graph that a Sysfile compiles to: every image, file and package
pinned by digest, one line a step. Nothing is built, but where a RUN stands
before a YUM: what packages are there then, only running it tells.`

const irExample = `  sysbuild ir
  sysbuild ir -f examples/demo.sysbuild --build-arg MIRROR=http://127.0.0.1:8000
  sysbuild ir > before; vi Sysfile; sysbuild ir | diff before -`

func irCommand(std streams) *cobra.Command {
	j := &job{how: newHow()}
	c := &cobra.Command{
		Use:     "ir [flags] [CONTEXT]",
		Short:   "Print the graph that a Sysfile compiles to",
		Example: irExample,
		Long:    irHelp,
		Args:    arguments(0, 1),
		RunE:    func(c *cobra.Command, args []string) error { return j.printIR(c.Context(), std, args) },
	}
	j.what.flags(c)
	j.how.flags(c)
	j.what.complete(c)
	return c
}

func (j *job) printIR(ctx context.Context, std streams, args []string) error {
	s, err := newScreen(j.progress.value, std)
	if err != nil {
		return usageError{err}
	}
	graph, err := j.graph(ctx, std, s, args)
	if err != nil {
		return s.end(ctx, []image.Output(nil), err)
	}
	s.close()
	s.showWarnings()
	return ir.Print(std.out, graph)
}

func (j *job) graph(ctx context.Context, std streams, s *screen, args []string) (*ir.Graph, error) {
	if err := j.find(args); err != nil {
		return nil, err
	}
	// Few graphs need a step to run.
	if err := ifCan(j.prepare); err != nil {
		return nil, err
	}
	if err := j.bring(ctx, std.in, s.Event); err != nil {
		return nil, err
	}
	prog, warnings, err := readProgram(j.place, std.in, j.argNames())
	if err != nil {
		return nil, err
	}
	s.warn(warnings)
	be, err := j.open(ctx, s)
	if err != nil {
		return nil, err
	}
	defer be.Close()
	graph, warnings, err := j.compile(ctx, prog, be)
	s.warn(warnings)
	return graph, err
}
