package builders_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/sysbuild/sysbuild/internal/builders"
	"github.com/sysbuild/sysbuild/internal/hostroot"
	"github.com/sysbuild/sysbuild/internal/needs"
)

// TestBuilders builds an image on top of one of a registry, through buildctl
// and buildx.
func TestBuilders(t *testing.T) {
	registry := builders.Registry(t)
	b := builders.Buildkitd(t, builders.Config{Plain: []string{registry}})
	ref := registry + "/base:1"
	builders.Push(t, ref, func(root string) { hostroot.Make(t, root, "sh", "cat") })

	context := t.TempDir()
	text := "FROM " + ref + "\nRUN echo hello >/file\nCMD [\"cat\", \"/file\"]\n"
	if err := os.WriteFile(filepath.Join(context, "Dockerfile"), []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	dest := filepath.Join(t.TempDir(), "image.tar")
	run(t, b.Buildctl("build", "--frontend", "dockerfile.v0", "--local", "context="+context,
		"--local", "dockerfile="+context, "--output", "type=oci,dest="+dest))
	if info, err := os.Stat(dest); err != nil || info.Size() == 0 {
		t.Errorf("no image: %v", err)
	}
	buildx := exec.Command(needs.Tool(t, "buildx"), "build", "--progress=plain", "-o", "type=tar,dest="+dest, context)
	buildx.Env = append(os.Environ(), builders.Buildx(t, b.Address)...)
	if out := run(t, buildx); !strings.Contains(out, "CACHED") {
		t.Errorf("the step is not known:\n%s", out)
	}
}

// TestKill holds that a killed builder leaves no step behind.
func TestKill(t *testing.T) {
	marker := "31.4159"
	t.Run("killed", func(t *testing.T) {
		registry := builders.Registry(t)
		b := builders.Buildkitd(t, builders.Config{Plain: []string{registry}, Deny: true})
		builders.Push(t, registry+"/base:1", func(root string) { hostroot.Make(t, root, "sh", "sleep") })
		context := t.TempDir()
		text := "FROM " + registry + "/base:1\nRUN sleep " + marker + "\n"
		if err := os.WriteFile(filepath.Join(context, "Dockerfile"), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
		build := b.Buildctl("build", "--frontend", "dockerfile.v0", "--local", "context="+context, "--local", "dockerfile="+context)
		if err := build.Start(); err != nil {
			t.Fatal(err)
		}
		for !running(t, marker) {
			time.Sleep(20 * time.Millisecond)
		}
		b.Kill(t)
		if err := build.Wait(); err == nil {
			t.Error("buildctl ends well")
		}
	})
	if running(t, marker) {
		t.Error("the step runs on")
	}
}

// TestKillSpares holds that a process with the builder's mounts in a namespace
// of its own, but another root, is no step of it.
func TestKillSpares(t *testing.T) {
	var other *exec.Cmd
	t.Run("killed", func(t *testing.T) {
		b := builders.Buildkitd(t, builders.Config{})
		mounted := filepath.Join(b.Dir, "mounted")
		if err := os.Mkdir(mounted, 0o700); err != nil {
			t.Fatal(err)
		}
		run(t, exec.Command("mount", "-t", "tmpfs", "tmpfs", mounted))
		other = exec.Command("unshare", "--mount", "sleep", "27.1828")
		if err := other.Start(); err != nil {
			t.Fatal(err)
		}
		for !running(t, "27.1828") {
			time.Sleep(20 * time.Millisecond)
		}
		run(t, exec.Command("umount", mounted))
		b.Kill(t)
	})
	if !running(t, "27.1828") {
		t.Error("what is no step was killed")
	}
	_ = other.Process.Kill()
	_ = other.Wait()
}

// running is true while there is a process `sleep marker`.
func running(t *testing.T, marker string) bool {
	t.Helper()
	all, err := filepath.Glob("/proc/[0-9]*/cmdline")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range all {
		if text, _ := os.ReadFile(name); strings.HasPrefix(string(text), "sleep\x00"+marker) {
			return true
		}
	}
	return false
}

func run(t *testing.T, cmd *exec.Cmd) string {
	t.Helper()
	out, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatalf("%s: %v\n%s", strings.Join(cmd.Args, " "), err, out)
	}
	return string(out)
}
