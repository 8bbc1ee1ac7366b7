package native

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/sysbuild/sysbuild/backend"
	"github.com/sysbuild/sysbuild/compiler/ir"
	"golang.org/x/sys/unix"
)

// solverName is the test's own program as a build of its own.
const solverName = "solve-for-a-test"

// solverSecret is the variable of the secret that it has.
const solverSecret = "SOLVER_SECRET"

// solverMain solves the graph of standard input and tells what happens.
func solverMain() error {
	text, err := io.ReadAll(os.Stdin)
	if err != nil {
		return err
	}
	g, err := ir.Parse(string(text))
	if err != nil {
		return err
	}
	secrets := map[string]backend.Secret{"secret": {Env: solverSecret}}
	be, err := Open(Options{CacheDir: os.Args[1], Contexts: map[string]string{"": os.Args[2]}, Secrets: secrets, Events: func(e backend.Event) {
		if e.Kind != backend.Log {
			fmt.Println(map[backend.EventKind]string{
				backend.Started: "started", backend.Cached: "cached", backend.Done: "done", backend.Failed: "failed", backend.Note: "note",
			}[e.Kind], e.Title, e.Text)
		}
	}})
	if err != nil {
		return err
	}
	for res, err := range be.Solve(context.Background(), backend.Request{Graph: g}) {
		if err != nil {
			return err
		}
		text, err := res.Tree.ReadFile("/out")
		if err != nil {
			return err
		}
		fmt.Printf("out %s\n", text)
	}
	return be.Close()
}

// process is a running solverMain.
type process struct {
	*exec.Cmd
	t     *testing.T
	lines *bufio.Scanner
	all   []string
}

func (b *bench) spawn(t *testing.T, cache string, v *ir.Vertex) *process {
	t.Helper()
	p := &process{Cmd: exec.Command("/proc/self/exe", cache, b.context), t: t}
	p.Args[0] = solverName
	var text bytes.Buffer
	if err := ir.Print(&text, oneTarget(v, nil).Graph); err != nil {
		t.Fatal(err)
	}
	p.Stdin = &text
	p.Stderr = os.Stderr
	out, err := p.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	p.lines = bufio.NewScanner(out)
	if err := p.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = p.Process.Kill(); _ = p.Wait() })
	return p
}

// until reads what happens until a line contains text, and gives that line.
func (p *process) until(text string) string {
	p.t.Helper()
	for p.lines.Scan() {
		p.all = append(p.all, p.lines.Text())
		if strings.Contains(p.lines.Text(), text) {
			return p.lines.Text()
		}
	}
	p.t.Fatalf("never %q in %q", text, p.all)
	return ""
}

// leftovers gives mounts that the whole machine sees, and processes that run,
// for a cache.
func leftovers(t *testing.T, cache, mark string) string {
	t.Helper()
	mounts, err := os.ReadFile("/proc/1/mountinfo")
	if err != nil {
		t.Fatal(err)
	}
	var found []string
	if strings.Contains(string(mounts), cache) {
		found = append(found, "a mount")
	}
	files, _ := filepath.Glob("/proc/[0-9]*/cmdline")
	for _, f := range files {
		if text, err := os.ReadFile(f); err == nil && strings.Contains(string(text), mark) {
			found = append(found, f)
		}
	}
	return strings.Join(found, ", ")
}

func TestKilledBuild(t *testing.T) {
	b := newBench(t, Options{})
	root := b.tarRoot("sleep")
	cache := filepath.Join(t.TempDir(), "cache")
	mark := fmt.Sprintf("61.%d", os.Getpid())
	first := sh("echo one >/out", root)
	p := b.spawn(t, cache, sh("echo two >>/out; sleep "+mark, first))
	p.until("started RUN echo two")
	time.Sleep(200 * time.Millisecond)
	if err := p.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	_ = p.Wait()
	for range 100 {
		if leftovers(t, cache, mark) == "" {
			break
		}
		time.Sleep(20 * time.Millisecond)
	}
	if left := leftovers(t, cache, mark); left != "" {
		t.Errorf("left: %s", left)
	}
	p = b.spawn(t, cache, sh("echo three >>/out", first))
	p.until("cached RUN echo one")
	p.until("out one")
	p.until("three")
	if err := p.Wait(); err != nil {
		t.Fatal(err)
	}
	if work, _ := filepath.Glob(filepath.Join(cache, "work", "*")); len(work) > 0 {
		t.Errorf("left: %q", work)
	}
}

// TestKilledAnywhere kills builds at random moments; the next one ends with
// the same result.
func TestKilledAnywhere(t *testing.T) {
	b := newBench(t, Options{})
	root := b.tarRoot("sleep")
	cache := filepath.Join(t.TempDir(), "cache")
	v := root
	for i := range 4 {
		v = sh(fmt.Sprintf("echo %d >>/out", i), v)
	}
	for range 8 {
		p := b.spawn(t, cache, v)
		time.Sleep(time.Duration(rand.IntN(250)) * time.Millisecond)
		_ = p.Process.Kill()
		_ = p.Wait()
	}
	p := b.spawn(t, cache, v)
	p.until("out 0")
	for _, want := range []string{"1", "2", "3"} {
		p.until(want)
	}
	if err := p.Wait(); err != nil {
		t.Fatal(err)
	}
	if left := leftovers(t, cache, cache); left != "" {
		t.Errorf("left: %s", left)
	}
}

func TestCancel(t *testing.T) {
	b := newBench(t, Options{})
	mark := fmt.Sprintf("62.%d", os.Getpid())
	v := sh("sleep "+mark, b.tarRoot("sleep"))
	ctx, cancel := context.WithCancel(t.Context())
	go func() {
		for b.log.steps(backend.Started) != "RUN sleep "+mark+", root" {
			time.Sleep(10 * time.Millisecond)
		}
		time.Sleep(100 * time.Millisecond)
		cancel()
	}()
	begun := time.Now()
	for _, err := range b.Solve(ctx, oneTarget(v, nil)) {
		if !errors.Is(err, context.Canceled) {
			t.Errorf("error %v", err)
		}
	}
	if took := time.Since(begun); took > 20*time.Second {
		t.Errorf("cancelled after %v", took)
	}
	if left := leftovers(t, "no cache", mark); left != "" {
		t.Errorf("left: %s", left)
	}
	if mounts, _ := os.ReadFile("/proc/self/mountinfo"); strings.Contains(string(mounts), b.opts.CacheDir) {
		t.Errorf("a mount is left")
	}
}

func TestTwoProcesses(t *testing.T) {
	b := newBench(t, Options{})
	root := b.tarRoot("sleep", "od")
	cache := filepath.Join(t.TempDir(), "cache")
	gate := []ir.Mount{cacheAt("/gate", "gate", "")}
	v := shWith("echo >/gate/f; until test -e /gate/go; do sleep 0.1; done; od -An -N8 -tx8 /dev/urandom >/out", gate, root)
	p := b.spawn(t, cache, v)
	f := inVolume(t, cache, "f")
	q := b.spawn(t, cache, v)
	note := q.until("note")
	if err := os.WriteFile(filepath.Join(filepath.Dir(f), "go"), nil, 0o644); err != nil {
		t.Fatal(err)
	}
	if want := fmt.Sprintf("waits: process %d makes this step", p.Process.Pid); !strings.Contains(note, want) {
		t.Errorf("%q, want %q", note, want)
	}
	q.until("cached RUN echo")
	p.until("done RUN")
	q.until("done RUN")
	if a, b := p.until("out "), q.until("out "); a != b {
		t.Errorf("run twice: %q and %q", a, b)
	}
}

func TestDiskFull(t *testing.T) {
	cache := filepath.Join(t.TempDir(), "cache")
	if err := os.Mkdir(cache, 0o700); err != nil {
		t.Fatal(err)
	}
	b := newBench(t, Options{})
	root := b.tarRoot("dd")
	// Seen by this process alone.
	if err := unix.Mount("tmpfs", cache, "tmpfs", 0, "size=24m"); err != nil {
		t.Fatal(err)
	}
	defer unix.Unmount(cache, unix.MNT_DETACH)
	small := newBench(t, Options{CacheDir: cache, Contexts: map[string]string{"": b.context}})
	good := sh("echo ok >/out", root)
	if _, err := small.solve(oneTarget(good, nil)); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(b.context, "big"), make([]byte, 30<<20), 0o644); err != nil {
		t.Fatal(err)
	}
	ctx := ir.New(&ir.Source{Kind: ir.Context, Include: []string{"big"}})
	copied := ir.New(&ir.File{Actions: []ir.Action{{Copy: &ir.Copy{Input: 1, Src: []string{"big"}, Dst: "/"}}}}, good, ctx).At("COPY big /")
	for _, v := range []*ir.Vertex{copied, sh("dd if=/dev/zero of=/big bs=1M count=30 2>&1", good)} {
		_, err := small.solve(oneTarget(v, nil))
		var step *backend.Error
		if !errors.As(err, &step) || !strings.Contains(err.Error()+string(step.Output), "o space left on device") {
			t.Errorf("%s: %v", v.Title, err)
		}
		if v == copied && !errors.Is(err, unix.ENOSPC) { // by which the command line knows a way out
			t.Errorf("the cause is not in %v", err)
		}
	}
	// What was finished still counts, and what was not is gone.
	small.log.forget()
	if _, err := small.solve(oneTarget(good, nil)); err != nil || small.log.steps(backend.Started) != "" {
		t.Errorf("%v, ran %q", err, small.log.steps(backend.Started))
	}
	if work, _ := filepath.Glob(filepath.Join(cache, "work", "*", "[0-9]*")); len(work) > 0 {
		t.Errorf("left: %q", work)
	}
}
