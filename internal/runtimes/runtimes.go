// Package runtimes starts container engines by hand for tests, each with
// directories of its own, and ends them: podman, dockerd, containerd and runc.
// It neither uses nor disturbs an engine that runs on the machine already.
package runtimes

import (
	"bytes"
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"golang.org/x/sys/unix"

	"github.com/sysbuild/sysbuild/internal/needs"
)

// limit is how long one command may take.
const limit = 2 * time.Minute

// Run runs a command and gives what it printed; a failure ends the test.
func Run(t testing.TB, env []string, name string, args ...string) string {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), limit)
	defer cancel()
	cmd := exec.CommandContext(ctx, name, args...)
	cmd.Env = append(os.Environ(), env...)
	var out, errs bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &errs
	if err := cmd.Run(); err != nil {
		t.Fatalf("%s %s: %v\n%s%s", name, strings.Join(args, " "), err, out.Bytes(), errs.Bytes())
	}
	return out.String()
}

// Dir is a directory whose mounts are undone before it is removed.
func Dir(t testing.TB) string {
	t.Helper()
	// A socket's path has 107 characters at most: not t.TempDir.
	dir, err := os.MkdirTemp("", "rt")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		unmountBelow(t, dir)
		if err := os.RemoveAll(dir); err != nil {
			t.Error(err)
		}
	})
	return dir
}

// unmountBelow undoes what an engine left mounted, the innermost first.
func unmountBelow(t testing.TB, dir string) {
	t.Helper()
	data, err := os.ReadFile("/proc/self/mountinfo")
	if err != nil {
		t.Error(err)
		return
	}
	var points []string
	for line := range strings.Lines(string(data)) {
		fields := strings.Fields(line)
		if len(fields) > 4 && strings.HasPrefix(fields[4], dir+"/") {
			points = append(points, fields[4])
		}
	}
	slices.Reverse(points)
	for _, p := range points {
		if err := unix.Unmount(p, 0); err != nil {
			t.Errorf("unmount %s: %v", p, err)
		}
	}
}

// Daemon starts a program, waits until ready says so and ends it behind the
// test. What it prints goes to dir/log, whose end is shown where the program
// did not come up or the test failed.
func Daemon(t testing.TB, dir string, ready func() error, name string, args ...string) *os.Process {
	t.Helper()
	log, err := os.Create(filepath.Join(dir, "log"))
	if err != nil {
		t.Fatal(err)
	}
	defer log.Close()
	cmd := exec.Command(needs.Tool(t, name), args...)
	cmd.Stdout, cmd.Stderr = log, log
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	ended := make(chan struct{})
	go func() { cmd.Wait(); close(ended) }() // its status when killed says nothing
	t.Cleanup(func() {
		end(t, cmd, ended)
		if t.Failed() {
			t.Logf("%s says:\n%s", name, lastOf(log.Name()))
		}
	})
	for range 300 {
		if err = ready(); err == nil {
			return cmd.Process
		}
		select {
		case <-ended:
			t.Fatalf("%s ends", name)
		case <-time.After(100 * time.Millisecond):
		}
	}
	t.Fatalf("%s does not come up: %v", name, err)
	return nil
}

// lastOf is the end of a log.
func lastOf(name string) string {
	const most = 8 << 10
	text, err := os.ReadFile(name)
	if err != nil {
		return err.Error()
	}
	return string(text[max(0, len(text)-most):])
}

func end(t testing.TB, cmd *exec.Cmd, ended <-chan struct{}) {
	cmd.Process.Signal(unix.SIGTERM) // an error says that it has ended
	select {
	case <-ended:
	case <-time.After(20 * time.Second):
		t.Errorf("%s does not end", cmd.Path)
		cmd.Process.Kill()
		<-ended
	}
}

func write(t testing.TB, path, text string) {
	t.Helper()
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}
