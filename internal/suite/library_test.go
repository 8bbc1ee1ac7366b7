//go:build conformance

package suite

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/sysbuild/sysbuild/internal/needs"
	"github.com/sysbuild/sysbuild/internal/rpmtest"
)

// TestLibraryFromOutside builds the program of rpm/README.md in a module of its
// own, without a network, and installs with it.
func TestLibraryFromOutside(t *testing.T) {
	needs.Root(t)
	module, dir := needs.ModuleRoot(t), t.TempDir()
	write := func(name, text string) {
		t.Helper()
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	read := func(name string) string {
		t.Helper()
		text, err := os.ReadFile(filepath.Join(module, name))
		if err != nil {
			t.Fatal(err)
		}
		return string(text)
	}
	_, rest, ok := strings.Cut(read("rpm/README.md"), "```go\n")
	program, _, closed := strings.Cut(rest, "```\n")
	if !ok || !closed {
		t.Fatal("rpm/README.md: no program")
	}
	write("main.go", program)
	write("go.sum", read("go.sum"))
	const ours = "github.com/sysbuild/sysbuild"
	write("go.mod", "module example.org/outside\n\ngo 1.25\n\nrequire "+ours+" v0.0.0\n\nreplace "+ours+" => "+module+"\n")
	outside(t, dir, "go", "build", "-o", "outside", ".")

	key, err := rpmtest.NewKey("Outside", rpmtest.KeyOptions{})
	if err != nil {
		t.Fatal(err)
	}
	at, root := filepath.Join(dir, "repo"), filepath.Join(dir, "root")
	err = rpmtest.Repo{Key: key, Packages: []rpmtest.Package{
		{Name: "tool", Key: key, Requires: []string{"libfoo >= 2"}, Files: []rpmtest.File{{Path: "/usr/bin/tool", Body: "tool\n"}}},
		{Name: "foo-libs", Key: key, Provides: []string{"libfoo = 2"}, Files: []rpmtest.File{{Path: "/usr/lib/libfoo", Body: "foo\n"}}},
	}}.Write(at)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.Mkdir(root, 0o755); err != nil {
		t.Fatal(err)
	}
	outside(t, dir, "./outside", "file://"+at, filepath.Join(at, rpmtest.KeyFile), filepath.Join(dir, "cache"), root, "tool")
	for name, want := range map[string]string{"usr/bin/tool": "tool\n", "usr/lib/libfoo": "foo\n"} {
		if got, err := os.ReadFile(filepath.Join(root, name)); err != nil || string(got) != want {
			t.Errorf("%s: %q (%v)", name, got, err)
		}
	}
}

// outside runs a program in a directory, with no way to a module proxy.
func outside(t *testing.T, dir, name string, args ...string) {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), name, args...)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "GOFLAGS=-mod=mod", "GOPROXY=off", "GOWORK=off")
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%s %q: %v\n%s", name, args, err, out)
	}
}
