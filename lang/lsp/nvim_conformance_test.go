//go:build conformance

package lsp_test

import (
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/sysbuild/sysbuild/internal/needs"
)

// program builds sysbuild.
func program(t *testing.T) string {
	t.Helper()
	bin := filepath.Join(t.TempDir(), "sysbuild")
	cmd := exec.Command("go", "build", "-o", bin, "./cmd/sysbuild")
	cmd.Dir = needs.ModuleRoot(t)
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	return bin
}

// TestNeovim has a real Neovim open a Sysfile and assert what its user would see.
func TestNeovim(t *testing.T) {
	nvim := needs.Tool(t, "nvim")
	dir := t.TempDir()
	for _, name := range []string{"Sysfile", "check.lua"} {
		text, err := os.ReadFile(filepath.Join("testdata/nvim", name))
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, name), text, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	ctx, cancel := context.WithTimeout(context.Background(), 2*time.Minute)
	defer cancel()
	cmd := exec.CommandContext(ctx, nvim, "--headless", "-u", "NONE", "-i", "NONE", "-n", "-c", "luafile check.lua", "Sysfile")
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "SERVER="+program(t), "XDG_STATE_HOME="+t.TempDir(), "XDG_CACHE_HOME="+t.TempDir(), "XDG_DATA_HOME="+t.TempDir())
	out, err := cmd.CombinedOutput()
	if log, err := os.ReadFile(filepath.Join(dir, "log")); err == nil {
		t.Logf("the server's log:\n%s", log)
	}
	if err != nil || !strings.Contains(string(out), "all passed") {
		t.Errorf("%v\n%s", err, out)
	}
}
