package native

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/sysbuild/sysbuild/backend"
	"github.com/sysbuild/sysbuild/backend/store"
	"github.com/sysbuild/sysbuild/compiler/ir"
)

func cacheAt(target, id, sharing string) ir.Mount {
	return ir.Mount{Kind: ir.MountCache, Target: target, ID: id, Sharing: sharing}
}

// eventually waits for something that another process does.
func eventually(t *testing.T, what string, is func() bool) {
	t.Helper()
	for range 3000 {
		if is() {
			return
		}
		time.Sleep(20 * time.Millisecond)
	}
	t.Fatalf("never: %s", what)
}

// inVolume waits until a cache mount holds a file, and gives its path.
func inVolume(t *testing.T, cache, name string) (found string) {
	t.Helper()
	eventually(t, name+" in a cache mount", func() bool {
		files, _ := filepath.Glob(filepath.Join(cache, "volumes", "*", "fs", name))
		if len(files) > 0 {
			found = files[0]
		}
		return found != ""
	})
	return found
}

// TestCacheMountLocked holds that a second build waits for a locked cache mount
// and says for whom, and finds what the first one left there.
func TestCacheMountLocked(t *testing.T) {
	b := newBench(t, Options{})
	root := b.tarRoot("sleep")
	cache := filepath.Join(t.TempDir(), "cache")
	locked := []ir.Mount{cacheAt("/c", "go build", "locked")}
	p := b.spawn(t, cache, shWith("echo one >/c/f; until test -e /c/go; do sleep 0.1; done; echo two >>/c/f; echo p >/out", locked, root))
	p.until("started RUN echo one")
	volume := filepath.Dir(inVolume(t, cache, "f"))
	q := b.spawn(t, cache, shWith("cat /c/f >/out", locked, root))
	note := q.until("note")
	if want := fmt.Sprintf("waits: process %d uses the cache mount go build", p.Process.Pid); !strings.Contains(note, want) {
		t.Errorf("%q, want %q", note, want)
	}
	if err := os.WriteFile(filepath.Join(volume, "go"), nil, 0o644); err != nil {
		t.Fatal(err)
	}
	q.until("out one")
	q.until("two")
}

// TestCacheMountOutlives holds that a cache mount outlives a build that is
// killed, one without the cache, and its step's being made again; and that it
// goes when it is pruned.
func TestCacheMountOutlives(t *testing.T) {
	b := newBench(t, Options{})
	root := b.tarRoot("sleep")
	cache := filepath.Join(t.TempDir(), "cache")
	mark := fmt.Sprintf("63.%d", os.Getpid())
	shared := []ir.Mount{cacheAt("/c", "id", "")}
	p := b.spawn(t, cache, shWith("echo kept >/c/f; : >/c/written; sleep "+mark, shared, root))
	inVolume(t, cache, "written")
	_ = p.Process.Kill()
	_ = p.Wait()
	eventually(t, "nothing is left", func() bool { return leftovers(t, cache, mark) == "" })
	small := newBench(t, Options{CacheDir: cache, Contexts: map[string]string{"": b.context}})
	v := shWith("cat /c/f >/out; echo again >>/c/f", shared, root)
	req := oneTarget(v, nil)
	req.NoCache = true
	for range 2 {
		if _, err := small.solve(req); err != nil {
			t.Fatal(err)
		}
	}
	if got := small.out(v, "/out"); got != "kept\nagain\n" {
		t.Errorf("%q", got)
	}
	if layers, err := small.solve(req); err != nil || strings.Contains(layers, " c/") {
		t.Errorf("%v: in a layer:\n%s", err, layers)
	}
	found := 0
	entries, err := small.store.List()
	for _, e := range entries {
		if e.Kind == "cache-mount" && e.Title == "id" {
			found++
		}
	}
	if err != nil || found != 1 {
		t.Errorf("listed %d times: %v", found, err)
	}
	if _, err := small.store.Prune(t.Context(), store.Limits{All: true}); err != nil {
		t.Fatal(err)
	}
	if left, _ := filepath.Glob(filepath.Join(cache, "volumes", "*")); len(left) > 0 {
		t.Errorf("left %q", left)
	}
}

// TestStagesMeet holds that independent steps run at the same time: each waits
// for the other at a pipe in a cache mount that they share.
func TestStagesMeet(t *testing.T) {
	b := newBench(t, Options{Jobs: 2})
	root := b.tarRoot("mkfifo")
	meet := []ir.Mount{cacheAt("/c", "meeting", "shared")}
	one := shWith("mkfifo /c/p 2>/dev/null; echo hello >/c/p; echo sent >/one", meet, root)
	two := shWith("mkfifo /c/p 2>/dev/null; cat /c/p >/two", meet, root)
	unused := shWith("echo unused >>/c/unused", meet, root)
	both := ir.New(&ir.File{Actions: []ir.Action{
		{Copy: &ir.Copy{Input: 1, Src: []string{"/one"}, Dst: "/"}}, {Copy: &ir.Copy{Input: 2, Src: []string{"/two"}, Dst: "/"}},
	}}, root, one, two).At("COPY")
	ctx, cancel := context.WithTimeout(t.Context(), 5*time.Minute)
	defer cancel()
	for res, err := range b.Solve(ctx, backend.Request{Graph: oneTarget(both, nil).Graph}) {
		if err != nil {
			t.Fatal(err)
		}
		if text, err := res.Tree.ReadFile("/two"); err != nil || string(text) != "hello\n" {
			t.Errorf("%q %v", text, err)
		}
	}
	if got := b.log.steps(backend.Started); strings.Contains(got, unused.Title) {
		t.Errorf("started %s", got)
	}
}

// TestCacheMountsInAnyOrder holds that steps which lock the same two cache
// mounts in different orders do not wait for one another for ever.
func TestCacheMountsInAnyOrder(t *testing.T) {
	b := newBench(t, Options{Jobs: 4})
	root := b.tarRoot()
	v := root
	for i := range 6 {
		mounts := []ir.Mount{cacheAt("/a", "a", "locked"), cacheAt("/b", "b", "locked")}
		if i%2 == 1 {
			mounts[0], mounts[1] = mounts[1], mounts[0]
		}
		step := shWith(fmt.Sprintf("echo %d >>/a/log; echo %d >>/b/log; echo >/f%d", i, i, i), mounts, root)
		v = ir.New(&ir.File{Actions: []ir.Action{{Copy: &ir.Copy{Input: 1, Src: []string{fmt.Sprintf("/f%d", i)}, Dst: "/"}}}}, v, step).At("COPY")
	}
	ctx, cancel := context.WithTimeout(t.Context(), 5*time.Minute)
	defer cancel()
	for _, err := range b.Solve(ctx, oneTarget(v, nil)) {
		if err != nil {
			t.Fatal(err)
		}
	}
}
