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

// project is a copy of a Sysfile with a mistake, and of the file that it includes.
func project(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	if err := os.CopyFS(dir, os.DirFS("testdata/project")); err != nil {
		t.Fatal(err)
	}
	return dir
}

// TestEditors has real editors open a Sysfile and assert what their users would
// see: Neovim, and Emacs with eglot in the mode of editors/emacs; then Vim and
// Neovim with the files of editors/vim, and no server.
func TestEditors(t *testing.T) {
	server := program(t)
	here, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	files := filepath.Join(needs.ModuleRoot(t), "editors")
	bare := []string{"-u", "NONE", "-i", "NONE", "-n"}
	plain := append([]string{"--cmd", "set rtp^=" + files + "/vim"}, append(bare, "-S", here+"/testdata/vim/check.vim")...)
	for name, argv := range map[string][]string{
		"neovim":       append([]string{"nvim", "--headless", "-c", "luafile " + here + "/testdata/nvim/check.lua", "Sysfile"}, bare...),
		"emacs":        {"emacs", "-Q", "--batch", "-L", files + "/emacs", "-l", here + "/testdata/emacs/check.el"},
		"vim plain":    append([]string{"vim", "-es", "-N"}, plain...),
		"neovim plain": append([]string{"nvim", "--headless"}, plain...),
	} {
		t.Run(name, func(t *testing.T) { inEditor(t, server, needs.Tool(t, argv[0]), argv[1:]...) })
	}
}

// inEditor runs an editor in a project of its own, with sysbuild on its PATH. It
// prints what fails.
func inEditor(t *testing.T, server, name string, args ...string) {
	t.Helper()
	dir := project(t)
	ctx, cancel := context.WithTimeout(t.Context(), 2*time.Minute)
	defer cancel()
	cmd := exec.CommandContext(ctx, name, args...)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "SERVER="+server, "PATH="+filepath.Dir(server)+":"+os.Getenv("PATH"), "HOME="+t.TempDir(),
		"XDG_STATE_HOME="+t.TempDir(), "XDG_CACHE_HOME="+t.TempDir(), "XDG_DATA_HOME="+t.TempDir())
	out, err := cmd.CombinedOutput()
	if log, err := os.ReadFile(filepath.Join(dir, "log")); err == nil {
		t.Logf("the server's log:\n%s", log)
	}
	said, _ := os.ReadFile(filepath.Join(dir, "said")) // by editors whose output is their screen
	if out = append(out, said...); err != nil || !strings.Contains(string(out), "all passed") {
		t.Errorf("%v\n%s", err, out)
	}
}
