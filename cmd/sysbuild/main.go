// Command sysbuild makes root file systems out of packages, and images of
// them. It is the only part that prints: what people read goes to standard
// error, data to standard output.
package main

import (
	"cmp"
	"context"
	"fmt"
	"io"
	"log"
	"os"
	"runtime/debug"
	"syscall"

	"github.com/sirupsen/logrus"

	"github.com/sysbuild/sysbuild/backend/native"
	"github.com/sysbuild/sysbuild/backend/native/rootless"
	"github.com/sysbuild/sysbuild/rpm/guard"
)

func main() {
	if native.IsChild() {
		native.Main()
	}
	std := stdio()
	std.parent = rootless.TakeParent()
	boundMemory()
	log.SetOutput(io.Discard) // libraries' own words: what they mean for people comes as errors
	logrus.SetOutput(io.Discard)
	os.Exit(run(os.Args[1:], std))
}

// streams are the process's own.
type streams struct {
	in       *os.File
	out, err io.Writer
	signals  *signals         // that this process gets; nil: nobody can take them
	colour   *oneOf           // --color; nil: auto
	parent   *rootless.Parent // in a user namespace: the process outside, which tells of signals
	unshown  *error           // why help could not be written, where a command has no error to give; nil: nobody asks
}

func stdio() streams { return streams{in: os.Stdin, out: os.Stdout, err: os.Stderr} }

// run does one command line and gives the exit status.
func run(args []string, std streams) (status int) {
	defer recovered(std.err, &status)
	std.signals, std.colour, std.unshown = &signals{parent: std.parent}, colourFlag(), new(error)
	ctx, stop := interruptible(std.err, std.signals)
	defer stop()
	root := newRoot(std)
	root.SetArgs(args)
	err := root.ExecuteContext(ctx)
	return conclude(ctx, std, cmp.Or(err, *std.unshown))
}

// interruptible gives a context that the first signal to end cancels. The second
// one ends the process at once: what is mounted then ends with its namespace.
// Those that taken takes do neither.
func interruptible(w io.Writer, taken *signals) (context.Context, func()) {
	ctx, cancel := context.WithCancelCause(context.Background())
	got := make(chan os.Signal, 2)
	taken.source().Notify(got, os.Interrupt, syscall.SIGTERM, syscall.SIGHUP)
	go func() {
		for sig := range got {
			switch {
			case taken.take(sig):
			case ctx.Err() == nil:
				cancel(interruption{sig.(syscall.Signal)})
			default:
				endAtOnce(w, interruption{sig.(syscall.Signal)})
			}
		}
	}()
	return ctx, func() {
		taken.source().Stop(got)
		close(got)
		cancel(nil)
	}
}

// endAtOnce ends the process. A builder's display may have hidden the cursor.
func endAtOnce(w io.Writer, i interruption) {
	if terminal(w, os.LookupEnv).CanMove {
		fmt.Fprint(w, "\x1b[?25h\r\x1b[K")
	}
	fmt.Fprintf(w, "sysbuild: %v again: ended at once; the next build clears what was left\n", i)
	os.Exit(i.status())
}

// recovered makes a panic of this goroutine an exit status: a promise of ours
// broke. Those of others come as errors.
func recovered(w io.Writer, status *int) {
	v := recover()
	if v == nil {
		return
	}
	*status = statusInternal
	report(w, &guard.Panic{Value: v, Stack: debug.Stack()})
}

// report says what to do about a panic.
func report(w io.Writer, p *guard.Panic) {
	fmt.Fprintf(w, "sysbuild: %v\n\n%s\n", p, p.Stack)
	fmt.Fprintf(w, "This is a mistake in sysbuild, not in your Sysfile. Please report the lines above,\n"+
		"the Sysfile, and this version: %s\nhttps://github.com/sysbuild/sysbuild/issues\n", versionLine())
}
