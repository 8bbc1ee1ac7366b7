package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/sysbuild/sysbuild/internal/hostroot"
	"github.com/sysbuild/sysbuild/internal/needs"
)

// TestReadme types the README's example as it is printed, over an image that
// has a shell as the demo's has.
func TestReadme(t *testing.T) {
	needs.Root(t)
	text, err := os.ReadFile(filepath.Join(needs.ModuleRoot(t), "README.md"))
	if err != nil {
		t.Fatal(err)
	}
	block := regexp.MustCompile("(?s)\n```sh\n(.*?)\n```\n").FindSubmatch(text)
	if block == nil {
		t.Fatal("README.md has no sh block")
	}
	dir := t.TempDir()
	t.Setenv("SYSBUILD_CACHE_DIR", filepath.Join(dir, "cache"))
	hostroot.Make(t, filepath.Join(dir, "demo/root"), "sh", "cat", "ls", "wc")
	if err := os.Mkdir(filepath.Join(dir, "demo/root/usr"), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink("../bin", filepath.Join(dir, "demo/root/usr/bin")); err != nil {
		t.Fatal(err)
	}
	demo := "FROM ./root\nTARGET oci demo:1\n"
	if err := os.WriteFile(filepath.Join(dir, "demo/Sysfile"), []byte(demo), 0o644); err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(needs.Tool(t, "sh"), "-euc", "sysbuild build --progress quiet demo\n"+string(block[1]))
	cmd.Dir = dir
	out, err := cmd.CombinedOutput()
	if want := "hello, world\nmade of 4 programs\n"; err != nil || !strings.HasSuffix(string(out), want) {
		t.Errorf("%v\n%s\nwant %q at its end", err, out, want)
	}
}
