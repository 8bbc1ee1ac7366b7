package main

import (
	"cmp"
	"context"
	"fmt"
	"os"
	"os/exec"
	"slices"
	"strings"
	"time"

	"github.com/rivo/uniseg"
	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/sysbuild/sysbuild/backend/buildkit/dial"
	"github.com/sysbuild/sysbuild/backend/native"
	"github.com/sysbuild/sysbuild/cmd/sysbuild/doctor"
	"github.com/sysbuild/sysbuild/cmd/sysbuild/progress"
)

const doctorHelp = `Say what of this machine builds, and why not: whether steps can run here, which
builder is found and what it can do, the room and the file system of the cache,
proxies, credentials, the clock, and the programs that some flags need. Run it
where a build does not work, or before the first; and name what it says where
something is reported.

It tries what it can rather than guess: an overlay in the cache directory, a
sandbox as RUN has it, a question to the builder. It changes nothing, and asks no
server but the builder.

Each line is ok, warn or missing, with the reason and the way out. With --format
json it is an object with the keys usable, native (steps can run here), builder
(its address, "" without one) and checks, a list of objects with the keys group
(native, builder, machine or optional), name, status, text and hint.`

const doctorExample = `  sysbuild doctor
  sysbuild doctor --builder tcp://builder.example.org:1234
  sysbuild doctor --cache-dir /srv/cache
  sysbuild doctor --format json | jq -r '.checks[] | select(.status != "ok") | .hint'`

// patience is how long the doctor waits for a builder.
const patience = 3 * time.Second

// examining is one run of the command.
type examining struct {
	std      streams
	format   *oneOf
	cacheDir string
	builder  builder
}

func doctorCommand(std streams) *cobra.Command {
	x := &examining{std: std, format: choice("text", "text", "json")}
	c := &cobra.Command{
		Use:     "doctor",
		Short:   "Say what of this machine builds, and why not",
		Long:    doctorHelp,
		Example: doctorExample,
		Args:    arguments(0, 0),
		RunE:    func(c *cobra.Command, _ []string) error { return x.examine(c.Context(), c.Root()) },
	}
	x.format.flag(c, "format", "", "how it is printed")
	cacheDirFlag(c, &x.cacheDir)
	x.builder.reach(c)
	return c
}

func (x *examining) examine(ctx context.Context, root *cobra.Command) error {
	dir, err := absCacheDir(x.cacheDir)
	if err != nil {
		return err
	}
	if x.builder.address != "" {
		if err := dial.CheckAddress(x.builder.address); err != nil {
			return usagef("--builder %s: %w", x.builder.address, err)
		}
	}
	notIsolated := native.Isolate() // it starts the program anew
	report := doctor.Look(ctx, doctor.Options{
		CacheDir: dir, Environ: os.Environ(), Known: knownVariables(root), Now: time.Now(), NotIsolated: notIsolated,
		Address: x.builder.address, TLS: x.builder.tls, Patience: patience, LookPath: exec.LookPath,
	})
	if ctx.Err() != nil {
		return context.Cause(ctx)
	}
	if x.format.value == "json" {
		err = writeIndented(x.std, struct {
			Usable bool `json:"usable"`
			doctor.Report
		}{report.Usable(), report})
	} else {
		out := x.std.shown(x.std.out)
		_, err = fmt.Fprint(x.std.out, diagnosis(report, width(out, os.LookupEnv), out))
	}
	if err == nil && !report.Usable() {
		return exitError(statusFailed)
	}
	return err
}

// knownVariables are those that some flag or page names, each once.
func knownVariables(root *cobra.Command) []string {
	names := []string{"SYSBUILD_SLOW"} // of the tests
	var walk func(*cobra.Command)
	walk = func(c *cobra.Command) {
		c.LocalFlags().VisitAll(func(f *pflag.Flag) { names = append(names, variable(f)) })
		for _, sub := range c.Commands() {
			walk(sub)
		}
	}
	walk(root)
	for _, p := range pages {
		for _, b := range p.env {
			for name := range strings.SplitSeq(b.term, ", ") {
				if strings.HasPrefix(name, "SYSBUILD_") {
					names = append(names, name)
				}
			}
		}
	}
	slices.Sort(names)
	return slices.Compact(names)
}

// titles are those of the groups.
var titles = []struct {
	group doctor.Group
	title string
}{
	{doctor.Native, "Steps on this machine"},
	{doctor.Builder, "Steps on a BuildKit builder"},
	{doctor.Machine, "Every build"},
	{doctor.Optional, "Programs for some flags and commands"},
}

// diagnosis lays a report out for people.
func diagnosis(r doctor.Report, cols int, out *progress.Output) string {
	p := printer{cols: max(min(cols, mostColumns), leastColumns), bold: out.Colour}
	for _, t := range titles {
		p.section(section{title: t.title})
		for _, c := range r.Checks {
			if c.Group == t.group {
				p.check(c)
			}
		}
		p.WriteByte('\n')
	}
	p.WriteString(strings.Join(wrap(verdict(r), p.cols), "\n") + "\n")
	return p.String()
}

var statusColours = map[doctor.Status]string{doctor.OK: "\x1b[32m", doctor.Warn: "\x1b[33m", doctor.Missing: "\x1b[31m"}

// check is one line, and what stands below it.
func (p *printer) check(c doctor.Check) {
	word := fmt.Sprintf("%-8s", c.Status)
	if p.bold {
		word = statusColours[c.Status] + word + "\x1b[0m"
	}
	const column = 24
	text := append(wrap(progress.Clean(c.Text), p.cols-column), hintLines(c.Hint, p.cols-column)...)
	name := c.Name + strings.Repeat(" ", max(1, column-11-uniseg.StringWidth(c.Name)))
	if len(name) > column-11 {
		name += "\n" + strings.Repeat(" ", column)
	}
	p.WriteString("  " + word + " " + name + strings.Join(text, "\n"+strings.Repeat(" ", column)) + "\n")
}

func hintLines(hint string, cols int) []string {
	if hint == "" {
		return nil
	}
	return wrap("hint: "+progress.Clean(hint), cols)
}

// verdict is what a build with the default flags would do.
func verdict(r doctor.Report) string {
	switch {
	case r.Native && r.Builder != "":
		return "Builds run natively; --backend buildkit takes the builder " + r.Builder + "."
	case r.Native:
		return "Builds run natively."
	case r.Builder != "" && native.Usable() == nil:
		return "Builds run on the builder " + r.Builder + " with --backend buildkit; without it, native ones are tried and fail: " + firstMissing(r) + "."
	case r.Builder != "":
		return "Builds run on the builder " + r.Builder + "."
	}
	return "No build can work here: " + cmp.Or(firstMissing(r), "nothing runs its steps") + "."
}

// firstMissing is the reason that comes first.
func firstMissing(r doctor.Report) string {
	for _, c := range r.Checks {
		if c.Status == doctor.Missing {
			return progress.Clean(c.Text)
		}
	}
	return ""
}
