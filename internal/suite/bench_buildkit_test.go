//go:build bench

package suite

import (
	"bufio"
	"cmp"
	"encoding/json"
	"fmt"
	"io"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"syscall"
	"testing"
	"text/tabwriter"
	"time"

	"github.com/sysbuild/sysbuild/internal/builders"
	"github.com/sysbuild/sysbuild/internal/hostroot"
	"github.com/sysbuild/sysbuild/internal/needs"
)

// onBuilders is one file that is built on one daemon by several routes.
type onBuilders struct {
	t        *testing.T
	daemon   *builders.Builder
	registry string
	dir      string
}

// route is a way to that daemon.
type route struct {
	name string
	run  func(b *onBuilders, name string, flags ...string) *exec.Cmd
	best spans
}

func routes() []*route {
	return []*route{
		{name: "buildctl, dockerfile.v0", run: (*onBuilders).buildctl},
		{name: "sysbuild build --backend buildkit", run: (*onBuilders).sysbuild},
		{name: "buildctl, # syntax= our image", run: (*onBuilders).syntax},
	}
}

func (b *onBuilders) buildctl(name string, flags ...string) *exec.Cmd {
	return b.frontended(name, "Dockerfile", flags)
}

func (b *onBuilders) syntax(name string, flags ...string) *exec.Cmd {
	return b.frontended(name, "Sysfile", flags)
}

func (b *onBuilders) frontended(name, file string, flags []string) *exec.Cmd {
	context := filepath.Join(b.dir, name)
	args := []string{"build", "--progress", "rawjson", "--frontend", "dockerfile.v0", "--opt", "filename=" + file,
		"--local", "context=" + context, "--local", "dockerfile=" + context}
	return b.daemon.Buildctl(append(args, flags...)...)
}

func (b *onBuilders) sysbuild(name string, flags ...string) *exec.Cmd {
	context := filepath.Join(b.dir, name)
	j := job{
		Context: context, File: filepath.Join(context, "Dockerfile"), Cache: filepath.Join(b.dir, "cache"), Out: filepath.Join(b.dir, "out"),
		Flags: append([]string{"--backend", "buildkit", "--builder", b.daemon.Address, "--progress", "rawjson"}, flags...),
	}
	return j.command()
}

// archive are the flags by which a route writes an OCI archive.
func (b *onBuilders) archive(r *route) []string {
	if strings.HasPrefix(r.name, "sysbuild") {
		return nil
	}
	return []string{"--output", "type=oci,dest=" + filepath.Join(b.dir, "peer.tar")}
}

// spans are times from the start of a process.
type spans struct {
	first time.Duration // to the first vertex that is shown
	step  time.Duration // to the first that stands in the file
	whole time.Duration
}

func (s *spans) least(o spans) {
	for _, f := range []struct{ mine, other *time.Duration }{{&s.first, &o.first}, {&s.step, &o.step}, {&s.whole, &o.whole}} {
		if *f.mine == 0 || *f.other < *f.mine {
			*f.mine = *f.other
		}
	}
}

// ofFile is the name of a vertex that stands in the file.
var ofFile = regexp.MustCompile(`^\[([\w.-]+ )?\d+/\d+\] `)

// clock runs a command that tells its progress in rawjson.
func clock(t *testing.T, cmd *exec.Cmd) spans {
	t.Helper()
	pipe, err := cmd.StderrPipe()
	if err != nil {
		t.Fatal(err)
	}
	syscall.Sync() // what was written before is nobody's to wait for
	start := time.Now()
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	var s spans
	var said strings.Builder
	lines := bufio.NewReader(io.TeeReader(pipe, &said))
	for {
		line, err := lines.ReadBytes('\n')
		if err != nil {
			break
		}
		s.see(time.Since(start), line)
	}
	err = cmd.Wait()
	s.whole = time.Since(start)
	if err != nil || s.step == 0 {
		t.Fatalf("%s: %v, first vertex of the file %v\n%s", strings.Join(cmd.Args, " "), err, s.step, tail([]byte(said.String())))
	}
	return s
}

// see takes in a line of the progress, at a time.
func (s *spans) see(now time.Duration, line []byte) {
	var status struct{ Vertexes []struct{ Name string } }
	if json.Unmarshal(line, &status) != nil {
		return
	}
	for _, v := range status.Vertexes {
		s.first = cmp.Or(s.first, now)
		if ofFile.MatchString(v.Name) {
			s.step = cmp.Or(s.step, now)
		}
	}
}

func openBuilders(t *testing.T) *onBuilders {
	needs.Root(t)
	b := &onBuilders{t: t, dir: t.TempDir(), registry: builders.Registry(t)}
	b.daemon = builders.Buildkitd(t, builders.Config{Plain: []string{b.registry}})
	return b
}

// TestBenchBuildkit measures our two ways to a builder beside the builder's own
// frontend. It fails where something does not run, never for a
// time: see docs/performance.md.
func TestBenchBuildkit(t *testing.T) {
	b := openBuilders(t)
	base := b.registry + "/base:1"
	builders.Push(t, base, func(root string) { hostroot.Make(t, root, "sh", "cat", "mkdir") })
	var text strings.Builder
	fmt.Fprintf(&text, "FROM %s\n", base)
	for i := range 5 {
		fmt.Fprintf(&text, "RUN echo %d >/file-%d\n", i, i)
	}
	write(t, filepath.Join(b.dir, "runs", "Dockerfile"), []byte(text.String()))
	frontend := builders.Frontend(t, b.registry, program)
	write(t, filepath.Join(b.dir, "runs", "Sysfile"), []byte("# syntax="+frontend+"\n"+text.String()))
	out := &builderTable{}
	defer func() { t.Log(out.String()) }()
	cached, anew := routes(), routes()
	for _, r := range cached {
		clock(t, r.run(b, "runs", b.archive(r)...)) // the first of all
	}
	for range rounds(t, 5) {
		for i := range cached {
			r := cached[i]
			r.best.least(clock(t, r.run(b, "runs", b.archive(r)...)))
		}
	}
	for range rounds(t, 5) {
		for _, r := range anew {
			r.best.least(clock(t, r.run(b, "runs", append(b.archive(r), "--no-cache")...)))
		}
	}
	out.rows("cached, to first vertex", cached, func(s spans) time.Duration { return s.first }, "+30 ms, +200 ms")
	out.rows("cached, to first vertex of the file", cached, func(s spans) time.Duration { return s.step }, "+30 ms, +200 ms")
	out.rows("cached, whole, to an OCI archive", cached, func(s spans) time.Duration { return s.whole }, "")
	out.rows("five RUNs anew, to an OCI archive", anew, func(s spans) time.Duration { return s.whole }, "")
}

// builderTable is what all that was measured ends in.
type builderTable struct{ strings.Builder }

func (o *builderTable) rows(what string, all []*route, of func(spans) time.Duration, goal string) {
	for _, r := range all {
		o.row(what, r.name, of(r.best), of(all[0].best), goal)
		what, goal = "", ""
	}
}

func (o *builderTable) row(what, who string, took, peer time.Duration, goal string) {
	fmt.Fprintf(o, "%s\t%s\t%.0f\t%+.0f\t%.2f\t%s\t\n", what, who,
		took.Seconds()*1e3, (took-peer).Seconds()*1e3, peer.Seconds()/took.Seconds(), goal)
}

func (o *builderTable) String() string {
	var out strings.Builder
	w := tabwriter.NewWriter(&out, 0, 0, 2, ' ', 0)
	fmt.Fprintln(w, "\nthe least of all rounds\t\tms\tmore\tratio\tgoal\t")
	fmt.Fprint(w, o.Builder.String())
	w.Flush()
	return out.String()
}
