//go:build faults

package suite

import (
	"bytes"
	"context"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"
)

// TestKilled kills a build at random moments. The machine keeps no mount and no
// process of it, the output of an earlier build stays whole, and the next
// build ends with the bytes that it would have had.
func TestKilled(t *testing.T) {
	dir := t.TempDir()
	j := el7(t, dir)
	j.run(t)
	archive := output(t, j.Out)
	old := sum(t, archive)
	mounts := mountinfo(t)

	// What the killed builds make differs from what is there.
	next := el7(t, filepath.Join(dir, "next"), "diffutils")
	reference := next
	reference.Out = filepath.Join(dir, "reference")
	reference.run(t)
	want := sum(t, output(t, reference.Out))
	next.Out, next.Flags = j.Out, []string{"--no-cache"}
	reference.Flags = next.Flags
	started := time.Now()
	reference.run(t)
	took := time.Since(started)

	seed := uint64(time.Now().UnixNano())
	t.Logf("seed %d, a whole build takes %v", seed, took.Round(time.Millisecond))
	random := rand.New(rand.NewPCG(seed, 0))
	killed := 0
	for range 20 {
		if ended := kill(t, next, time.Duration(random.Int64N(int64(took)))); ended == 0 {
			killed++
		} else { // the machine is less busy than it was
			took = min(took, ended)
		}
		if got := mountinfo(t); got != mounts {
			t.Fatalf("a mount was left:\n%s\nbefore:\n%s", got, mounts)
		}
		if left := processes(t); left != "" {
			t.Fatalf("a process was left:\n%s", left)
		}
		if got := sum(t, archive); got != old && got != want {
			t.Fatal("the output is neither as it was nor as it is to be")
		}
	}
	t.Logf("%d of 20 builds were killed in the middle", killed)
	if killed < 10 {
		t.Fatal("too few to mean anything")
	}
	next.Flags = nil
	next.run(t)
	if got := sum(t, archive); got != want {
		t.Error("the build after the killed ones has other bytes")
	}
	if entries := names(t, j.Out); len(entries) != 1 {
		t.Errorf("left beside the output: %v", entries)
	}
	if work := names(t, filepath.Join(next.Cache, "work")); len(work) != 0 {
		t.Errorf("left in the cache's work directory: %v", work)
	}
}

// TestGoesOn: a build killed in its second step does not do the first again.
func TestGoesOn(t *testing.T) {
	j := el7(t, t.TempDir())
	file := filepath.Join(j.Context, "Sysfile")
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	slow := strings.Replace(string(text), "LABEL ", "RUN touch /tmp/reached && sleep 3600\nLABEL ", 1)
	write(t, file, []byte(slow))
	during(t, j, "RUN touch", func(cmd *exec.Cmd) {
		time.Sleep(200 * time.Millisecond)
		cmd.Process.Kill()
	})
	write(t, file, []byte(strings.Replace(slow, " && sleep 3600", "", 1)))
	if out := j.run(t); !regexp.MustCompile(`cached .*YUM install`).MatchString(out) {
		t.Errorf("the first step was done again:\n%s", out)
	}
}

// kill starts a build and kills it after a while; it says how long the build took
// where it ended before, and else 0.
func kill(t *testing.T, j job, after time.Duration) time.Duration {
	t.Helper()
	cmd := j.command()
	var said bytes.Buffer
	cmd.Stderr = &said
	started := time.Now()
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	timer := time.AfterFunc(after, func() { cmd.Process.Kill() })
	defer timer.Stop()
	err := cmd.Wait()
	took := time.Since(started)
	deadline := time.Now().Add(5 * time.Second)
	for processes(t) != "" && time.Now().Before(deadline) {
		time.Sleep(20 * time.Millisecond)
	}
	if err == nil {
		return took
	}
	if cmd.ProcessState.ExitCode() >= 0 { // by itself
		t.Fatalf("%v\n%s", err, tail(said.Bytes()))
	}
	return 0
}

// TestInterrupted: SIGINT, as a step begins and among its scriptlets, ends a build
// at once, with status 130 and nothing left.
func TestInterrupted(t *testing.T) {
	for _, when := range []string{"YUM install", "install-info"} {
		t.Run(when, func(t *testing.T) {
			j := el7(t, t.TempDir())
			mounts := mountinfo(t)
			var at time.Time
			cmd, said := during(t, j, when, func(cmd *exec.Cmd) {
				cmd.Process.Signal(os.Interrupt)
				at = time.Now()
			})
			if code := cmd.ProcessState.ExitCode(); code != 130 {
				t.Errorf("exit status %d, want 130\n%s", code, said)
			}
			if took := time.Since(at); took > 5*time.Second {
				t.Errorf("took %v to end", took)
			}
			if got := mountinfo(t); got != mounts {
				t.Errorf("a mount was left:\n%s", got)
			}
			if left := processes(t); left != "" {
				t.Errorf("a process was left:\n%s", left)
			}
			if found, _ := filepath.Glob(filepath.Join(j.Out, "*")); len(found) != 0 {
				t.Errorf("an output was left: %v", found)
			}
		})
	}
}

// TestTwoAtOnce builds one output twice at once: the second waits, says for
// whom, and both succeed.
func TestTwoAtOnce(t *testing.T) {
	dir := t.TempDir()
	first := el7(t, dir)
	second := first
	second.Cache = filepath.Join(dir, "other cache") // no help from the first one's steps
	a, b := first.command(), second.command()
	var saidA, saidB strings.Builder
	a.Stderr, b.Stderr = &saidA, &saidB
	for _, c := range []*exec.Cmd{a, b} {
		if err := c.Start(); err != nil {
			t.Fatal(err)
		}
		time.Sleep(300 * time.Millisecond)
	}
	if err := a.Wait(); err != nil {
		t.Errorf("the first: %v\n%s", err, saidA.String())
	}
	if err := b.Wait(); err != nil {
		t.Errorf("the second: %v\n%s", err, saidB.String())
	}
	said := saidA.String() + saidB.String()
	if !strings.Contains(said, "wait") {
		t.Errorf("neither says that it waits:\n%s\n---\n%s", saidA.String(), saidB.String())
	}
	for line := range strings.Lines(said) {
		if strings.Contains(line, "wait") {
			t.Log(strings.TrimSpace(line))
		}
	}
}

// TestFullDisk: a cache, or an output, on a full disk is a clear error, and the
// earlier output stays.
func TestFullDisk(t *testing.T) {
	dir := t.TempDir()
	good := el7(t, dir)
	good.run(t)
	archive := output(t, good.Out)
	before := sum(t, archive)

	t.Run("cache", func(t *testing.T) {
		j := good
		j.Cache = small(t, "40m")
		j.Flags = []string{"--no-cache"}
		fails(t, j, "no space left")
	})
	t.Run("output", func(t *testing.T) {
		j := good
		j.Out = small(t, "8m")
		j.Flags = []string{"--no-cache"}
		fails(t, j, "no space left")
		if left := names(t, j.Out); len(left) != 0 {
			t.Errorf("left on the full disk: %v", left)
		}
	})
	if sum(t, archive) != before {
		t.Error("the earlier output changed")
	}
}

// small mounts a small disk, and unmounts it at the test's end.
func small(t *testing.T, size string) string {
	t.Helper()
	dir := t.TempDir()
	must(t, exec.Command("mount", "-t", "tmpfs", "-o", "size="+size, "tmpfs", dir))
	t.Cleanup(func() { exec.Command("umount", "-l", dir).Run() })
	return dir
}

// fails wants a build to fail with status 1 and to say why.
func fails(t *testing.T, j job, why string) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 2*time.Minute)
	defer cancel()
	c := j.command()
	cmd := exec.CommandContext(ctx, c.Path, c.Args[1:]...)
	cmd.Env = c.Env
	out, _ := cmd.CombinedOutput()
	if code := cmd.ProcessState.ExitCode(); code != 1 {
		t.Errorf("exit status %d, want 1\n%s", code, tail(out))
	}
	if !strings.Contains(string(out), why) {
		t.Errorf("it does not say %q:\n%s", why, tail(out))
	}
	t.Logf("%s", tail(out))
}

func mountinfo(t *testing.T) string {
	t.Helper()
	data, err := os.ReadFile("/proc/self/mountinfo")
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// processes lists those that run the tests' sysbuild.
func processes(t *testing.T) string {
	t.Helper()
	all, err := filepath.Glob("/proc/[0-9]*/exe")
	if err != nil {
		t.Fatal(err)
	}
	var found []string
	for _, exe := range all {
		if target, _ := os.Readlink(exe); strings.HasPrefix(target, program) {
			found = append(found, exe)
		}
	}
	return strings.Join(found, "\n")
}

// names lists a directory; dot files too.
func names(t *testing.T, dir string) []string {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil && !os.IsNotExist(err) {
		t.Fatal(err)
	}
	var all []string
	for _, e := range entries {
		all = append(all, e.Name())
	}
	return all
}
