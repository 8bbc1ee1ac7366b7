//go:build faults

package suite

import (
	"bufio"
	"bytes"
	"fmt"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/sysbuild/sysbuild/internal/builders"
	"github.com/sysbuild/sysbuild/internal/hostroot"
	"github.com/sysbuild/sysbuild/internal/needs"
)

// overMuch is a Sysfile whose layers take a while to come over the wire.
const overMuch = `ROOTFS ./root
RUN cat /proc/sys/kernel/ostype >/first; sleep 0.3
COPY much /much
RUN sleep 0.3; cat /much/data /first >/copy
TARGET oci x:1
`

// onBuilder is a build of a Sysfile, in a context with a small root in root/
// and a large file in much/.
func onBuilder(t *testing.T, text string) job {
	t.Helper()
	needs.Root(t)
	dir := t.TempDir()
	context := filepath.Join(dir, "context")
	hostroot.Make(t, filepath.Join(context, "root"), "sh", "cat", "sleep", "id")
	data := make([]byte, 24<<20)
	_, _ = rand.NewChaCha8([32]byte{1}).Read(data) // it never fails
	write(t, filepath.Join(context, "much/data"), data)
	write(t, filepath.Join(context, "Sysfile"), []byte(text))
	return job{Context: context, Cache: filepath.Join(dir, "cache"), Out: filepath.Join(dir, "out")}
}

// refused wants a build that ended to have failed with status 1, to have said
// all of why, and to have left nothing but whole outputs.
func refused(t *testing.T, j job, cmd *exec.Cmd, said []byte, why ...string) {
	t.Helper()
	if code := cmd.ProcessState.ExitCode(); code != 1 {
		t.Errorf("exit status %d, want 1", code)
	}
	for _, text := range why {
		if !bytes.Contains(said, []byte(text)) {
			t.Errorf("it does not say %q", text)
		}
	}
	left, err := filepath.Glob(filepath.Join(j.Out, "*")) // those with a dot too
	if err != nil || len(left) > 1 || len(left) == 1 && filepath.Base(left[0]) != "x_1.oci.tar" {
		t.Errorf("left in the directory of outputs: %v %v", left, err)
	}
	if t.Failed() {
		t.Logf("%s", tail(said))
	}
}

// refuses is refused of a build that runs now.
func refuses(t *testing.T, j job, why ...string) {
	t.Helper()
	cmd := j.command()
	said, _ := cmd.CombinedOutput()
	refused(t, j, cmd, said, why...)
}

// TestBuilderKilled kills builders at several moments of a build, as a machine
// that is lost does. A sound builder then makes what it always makes.
func TestBuilderKilled(t *testing.T) {
	j := onBuilder(t, overMuch)
	reference := j.on(t, builders.Buildkitd(t, builders.Config{}).Address)
	started := time.Now()
	reference.run(t)
	took := time.Since(started)
	want := sum(t, output(t, reference.Out))
	j.Out = filepath.Join(t.TempDir(), "out")
	killed := 0
	for i := range 5 {
		t.Run("killed", func(t *testing.T) {
			b := builders.Buildkitd(t, builders.Config{})
			next := j.on(t, b.Address)
			next.Out = j.Out
			cmd := next.command()
			var said bytes.Buffer
			cmd.Stderr = &said
			started := time.Now()
			if err := cmd.Start(); err != nil {
				t.Fatal(err)
			}
			time.Sleep(took * time.Duration(i+1) / 6)
			b.Kill(t)
			at := time.Now()
			if err := cmd.Wait(); err == nil { // it was done: the machine is less busy than it was
				took = min(took, at.Sub(started))
				return
			}
			killed++
			refused(t, next, cmd, said.Bytes(), "the builder is gone: ", "hint: ")
			if took := time.Since(at); took > 5*time.Second {
				t.Errorf("it took %v to end", took)
			}
		})
	}
	if t.Logf("%d of 5 were killed in the middle of a build of %v", killed, took.Round(time.Millisecond)); killed < 3 {
		t.Error("too few to mean anything")
	}
	again := j.on(t, builders.Buildkitd(t, builders.Config{}).Address)
	again.Out = j.Out
	again.run(t)
	if got := sum(t, output(t, j.Out)); got != want {
		t.Error("the build after the killed ones has other bytes")
	}
}

// during starts a build, and calls act when it says something for the first time.
func during(t *testing.T, j job, what string, act func(cmd *exec.Cmd)) (*exec.Cmd, []byte) {
	t.Helper()
	cmd := j.command()
	pipe, err := cmd.StderrPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	var said bytes.Buffer
	for lines := bufio.NewScanner(pipe); lines.Scan(); {
		before := strings.Contains(said.String(), what)
		said.WriteString(lines.Text() + "\n")
		if !before && strings.Contains(said.String(), what) {
			act(cmd)
		}
	}
	_ = cmd.Wait() // the caller looks at its state
	return cmd, said.Bytes()
}

// TestBuilderStopped ends a builder, and a build on one, in the middle of a step.
func TestBuilderStopped(t *testing.T) {
	j := onBuilder(t, "ROOTFS ./root\nRUN echo reached; sleep 60\nTARGET oci x:1\n")
	t.Run("killed", func(t *testing.T) {
		b := builders.Buildkitd(t, builders.Config{})
		next := j.on(t, b.Address)
		cmd, said := during(t, next, " reached\n", func(*exec.Cmd) { b.Kill(t) })
		refused(t, next, cmd, said, "error: the builder is gone: ", "hint: ")
	})
	t.Run("interrupted", func(t *testing.T) {
		b := builders.Buildkitd(t, builders.Config{})
		next := j.on(t, b.Address)
		var at time.Time
		cmd, said := during(t, next, " reached\n", func(cmd *exec.Cmd) {
			at = time.Now()
			_ = cmd.Process.Signal(os.Interrupt)
		})
		if code := cmd.ProcessState.ExitCode(); code != 130 {
			t.Errorf("exit status %d, want 130\n%s", code, said)
		}
		if took := time.Since(at); took > 5*time.Second {
			t.Errorf("it took %v to end", took)
		}
		write(t, filepath.Join(j.Context, "Sysfile"), []byte("ROOTFS ./root\nRUN echo reached\nTARGET oci x:1\n"))
		next.run(t)
	})
}

// cutting stands in front of a registry and ends the connection of each request
// that it is told to cut.
type cutting struct {
	cut   func(r *http.Request) bool
	mends atomic.Bool // cuts nothing more
	front http.Handler
}

// ServeHTTP implements http.Handler.
func (c *cutting) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if !c.mends.Load() && c.cut(r) {
		panic(http.ErrAbortHandler)
	}
	c.front.ServeHTTP(w, r)
}

// inFront gives such a front, and its HOST:PORT.
func inFront(t *testing.T, registry string, cut func(r *http.Request) bool) (*cutting, string) {
	t.Helper()
	c := &cutting{cut: cut, front: httputil.NewSingleHostReverseProxy(&url.URL{Scheme: "http", Host: registry})}
	s := httptest.NewServer(c)
	t.Cleanup(s.Close)
	return c, strings.TrimPrefix(s.URL, "http://")
}

// TestRegistryGone loses registries while a builder pulls, while an image is
// pushed, while a cache is exported. The next try goes on.
func TestRegistryGone(t *testing.T) {
	registry := builders.Registry(t)
	pull, from := inFront(t, registry, func(r *http.Request) bool {
		return strings.Contains(r.URL.Path, "/blobs/") && strings.Contains(r.UserAgent(), "buildkit")
	})
	push, to := inFront(t, registry, func(r *http.Request) bool { return r.Method == http.MethodPut || r.Method == http.MethodPatch })
	builders.Push(t, registry+"/base:1", func(root string) { hostroot.Make(t, root, "sh", "cat") })
	b := builders.Buildkitd(t, builders.Config{Plain: []string{from, to}})
	text := "ROOTFS " + from + "/base:1\nRUN cat /proc/sys/kernel/ostype >/first\nTARGET oci " + to + "/x:1\n"
	j := onBuilder(t, text).on(t, b.Address)
	archive := filepath.Join(j.Out, strings.Replace(to, ":", "_", 1)+"_x_1.oci.tar")

	t.Run("pull", func(t *testing.T) {
		refuses(t, j, "Sysfile:1:1: error[StepFailed]: ", "http://"+from+"/v2/base/blobs/", ": EOF", "hint: it is the builder that asks this server")
		pull.mends.Store(true)
		j.run(t)
	})
	if err := os.Remove(archive); err != nil {
		t.Fatalf("%v; there are %v", err, names(t, j.Out))
	}
	t.Run("push", func(t *testing.T) {
		for name, j := range map[string]job{"builder": j, "native": {Context: j.Context, Cache: j.Cache, Out: j.Out}} {
			t.Run(name, func(t *testing.T) {
				push.mends.Store(false)
				write(t, filepath.Join(j.Context, "Sysfile"), []byte(strings.Replace(text, "\nTARGET", "\nRUN cat /first >/"+name+"\nTARGET", 1)))
				j.Flags = append(j.Flags, "--push")
				said, err := j.command().CombinedOutput()
				if err == nil || !bytes.Contains(said, []byte("hint: the image is whole in "+archive)) {
					t.Errorf("%v\n%s", err, said)
				}
				push.mends.Store(true)
				must(t, exec.Command(program, "push", "--cache-dir", j.Cache, archive, to+"/again:1"))
				j.run(t)
			})
		}
	})
	t.Run("cache", func(t *testing.T) {
		push.mends.Store(false)
		j.Flags = append(j.Flags, "--cache-to", "type=registry,ref="+to+"/cache:1,mode=max")
		said, err := j.command().CombinedOutput()
		if err == nil || !bytes.Contains(said, []byte(": export the cache: ")) || !bytes.Contains(said, []byte("hint: what was built is written")) {
			t.Errorf("%v\n%s", err, said)
		}
		if _, err := os.Stat(archive); err != nil {
			t.Error(err)
		}
		push.mends.Store(true)
		j.run(t)
	})
}

// TestBuilderFullDisk: a builder whose disk is full says so at the line that it
// was at, whichever of what it must keep is too much; one with room succeeds.
func TestBuilderFullDisk(t *testing.T) {
	j := onBuilder(t, strings.ReplaceAll(overMuch, "sleep 0.3", ":"))
	info, err := os.Stat(program)
	if err != nil {
		t.Fatal(err)
	}
	before := int(info.Size()>>20) + 8 // MB: the program, and root/ twice
	cases := map[string]struct {
		size int // MB
		want []string
	}{
		"program": {before / 2, []string{"Sysfile:1:1: ", "the builder's disk is full: ", "hint: buildctl prune"}},
		"context": {before + 14, []string{"Sysfile:3:1: ", "the builder's disk is full: ", "hint: buildctl prune"}},
		"copy":    {before + 24 + 14, []string{"Sysfile:3:1: ", "the builder's disk is full: ", "hint: buildctl prune"}},
		"command": {before + 24 + 24 + 14, []string{"Sysfile:4:1: ", "exit status: 1"}},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			daemon := daemonIn(t, small(t, fmt.Sprintf("%dm", c.size)))
			refuses(t, j.on(t, daemon.Address), append(c.want, "o space left on device")...)
		})
	}
	j.on(t, daemonIn(t, small(t, "300m")).Address).run(t)
}

func daemonIn(t *testing.T, root string) *builders.Builder {
	t.Helper()
	return builders.Buildkitd(t, builders.Config{Root: root})
}

// TestBuilderDenies: a builder that does not allow what a build wants.
func TestBuilderDenies(t *testing.T) {
	b := builders.Buildkitd(t, builders.Config{Deny: true})
	for what, line := range map[string]string{"security.insecure": "RUN --security=insecure id", "network.host": "RUN --network=host id"} {
		t.Run(what, func(t *testing.T) {
			j := onBuilder(t, "ROOTFS ./root\n"+line+"\nTARGET oci x:1\n").on(t, b.Address, "--allow", what)
			refuses(t, j, what+" is not allowed", "hint: the builder has to allow it too")
		})
	}
}
