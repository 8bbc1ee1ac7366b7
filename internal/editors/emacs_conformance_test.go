//go:build conformance

package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/sysbuild/sysbuild/internal/needs"
)

// emacsLetters are the classes of faces.
var emacsLetters = map[string]byte{
	"font-lock-comment-face": 'c', "font-lock-preprocessor-face": 'd', "font-lock-keyword-face": 'k', "sysfile-shell-word": 'k',
	"font-lock-function-name-face": 'v', "sysfile-option": 'f', "font-lock-string-face": 's', "font-lock-variable-name-face": '$',
	"font-lock-type-face": 't', "sysfile-property": 'p', "sysfile-heredoc": 'h',
}

// emacs gives a batch Emacs with the mode on its load path.
func emacs(t *testing.T, args ...string) []string {
	root := needs.ModuleRoot(t)
	return append([]string{"-Q", "--batch", "-L", filepath.Join(root, "editors/emacs"), "-L", filepath.Join(root, "internal/editors/testdata/emacs")}, args...)
}

// inEmacs reads the faces that sysfile-mode gives.
func inEmacs(t *testing.T, samples []sample) [][]byte {
	var files [][][2]any
	run(t, &files, nil, needs.Tool(t, "emacs"), emacs(t, append([]string{"-l", "dump.el"}, paths(samples)...)...)...)
	var out [][]byte
	for n, runs := range files {
		row, at := samples[n].blank(), 0
		for _, r := range runs {
			face, _ := r[1].(string)
			length := int(r[0].(float64))
			at += fill(row, at, samples[n].text[at:at+length], emacsLetters[face])
		}
		out = append(out, row)
	}
	return out
}

// TestEmacsMode runs the mode's own tests in Emacs, from files that its compiler
// and its checker of documentation have nothing to say of.
func TestEmacsMode(t *testing.T) {
	program, dir, root := needs.Tool(t, "emacs"), t.TempDir(), needs.ModuleRoot(t)
	names := []string{"sysfile-lexer.el", "sysfile-mode.el"}
	for _, name := range names {
		text, err := os.ReadFile(filepath.Join(root, "editors/emacs", name))
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, name), text, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	bin := filepath.Join(dir, "sysbuild")
	runs := []struct {
		name  string
		quiet bool // what is printed is a complaint
		argv  []string
	}{
		{"compile", true, []string{program, "-Q", "--batch", "-L", dir, "-f", "batch-byte-compile", names[0], names[1]}},
		{"checkdoc", true, []string{program, "-Q", "--batch", "--eval", `(progn (require 'checkdoc) (mapc #'checkdoc-file (list "` + names[0] + `" "` + names[1] + `")))`}},
		{"build", true, []string{"go", "build", "-C", root, "-o", bin, "./cmd/sysbuild"}},
		{"ert", false, []string{program, "-Q", "--batch", "-L", dir, "-l", filepath.Join(root, "internal/editors/testdata/emacs/sysfile-mode-tests.el"), "-f", "ert-run-tests-batch-and-exit"}},
	}
	for _, r := range runs {
		cmd := exec.CommandContext(t.Context(), r.argv[0], r.argv[1:]...)
		cmd.Dir, cmd.Env = dir, append(os.Environ(), "SERVER="+bin)
		out, err := cmd.CombinedOutput()
		if err != nil || r.quiet && len(out) > 0 || strings.Contains(string(out), "skipped") {
			t.Errorf("%s: %v\n%s", r.name, err, out)
		}
	}
}
