//go:build conformance

package main

import (
	"flag"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sysbuild/sysbuild/internal/needs"
)

var update = flag.Bool("update", false, "write the snapshots again")

// snapshots is where every scope of every example is kept, a file for each.
const snapshots = "testdata/snapshots"

// TestSnapshots wants VS Code's engine to give every word of the corpus the
// scopes that it had, as vscode-tmgrammar-snap keeps and compares them.
func TestSnapshots(t *testing.T) {
	root, dir := needs.ModuleRoot(t), t.TempDir()
	program := filepath.Join(textmateModules(t), ".bin/vscode-tmgrammar-snap")
	files := 0
	for _, s := range corpus(t) {
		name := snapshotName(t, s.path)
		if strings.HasPrefix(name, "..") {
			continue // an example of the specification, whose number may change
		}
		files++
		if err := os.WriteFile(filepath.Join(dir, name), []byte(s.text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	kept, _ := os.ReadDir(snapshots)
	if !*update {
		copySnapshots(t, dir, snapshots)
	}
	args := []string{"-g", filepath.Join(root, "editors/textmate/sysfile.tmLanguage.json"), "-s", "source.sysfile", "--expandDiff", "*.sysbuild"}
	cmd := exec.CommandContext(t.Context(), program, args...)
	cmd.Dir = dir
	out, err := cmd.CombinedOutput()
	if err != nil || !*update && strings.Contains(string(out), "Generating") {
		t.Fatalf("%v\n%s\nIf it is to be so: go test -tags conformance -run Snapshots ./internal/editors -update", err, out)
	}
	made, err := filepath.Glob(filepath.Join(dir, "*.snap"))
	if err != nil {
		t.Fatal(err)
	}
	if *update {
		for _, e := range kept {
			if strings.HasSuffix(e.Name(), ".snap") {
				_ = os.Remove(filepath.Join(snapshots, e.Name()))
			}
		}
		copySnapshots(t, snapshots, dir)
	} else if len(made) != files {
		t.Errorf("%d files have %d snapshots: write them again with -update", files, len(made))
	}
}

// TestVimSnapshot wants Vim and Neovim to give every word of the file that holds
// everything the groups that it had.
func TestVimSnapshot(t *testing.T) {
	const path, golden = "testdata/all.sysbuild", snapshots + "/all.vim"
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	dumps := map[string]string{
		"vim": vimDumps(t, []string{path}, "vim", "-es", "-N")[0], "nvim": vimDumps(t, []string{path}, "nvim", "--headless")[0],
	}
	for name, dump := range dumps {
		got := vimRuns(string(text), dump)
		if *update {
			if err := os.WriteFile(golden, []byte(got), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(golden)
		if err != nil || got != string(want) {
			t.Errorf("%s: %v\n%s\nIf it is to be so: -update", name, err, cmp.Diff(string(want), got))
		}
	}
}

// vimRuns writes a text with the groups of its words: [word|group].
func vimRuns(text, dump string) string {
	var b strings.Builder
	groups := strings.Split(dump, "\n")
	for n, line := range strings.Split(strings.TrimSuffix(text, "\n"), "\n") {
		each := strings.Split(groups[n], ",")
		for at := 0; at < len(line); {
			end := at + 1
			for end < len(line) && each[end] == each[at] {
				end++
			}
			if each[at] == "" {
				b.WriteString(line[at:end])
			} else {
				b.WriteString("[" + line[at:end] + "|" + strings.TrimPrefix(each[at], "sysfile") + "]")
			}
			at = end
		}
		b.WriteString("\n")
	}
	return b.String()
}

// snapshotName is a file's path below the module with no slashes in it.
func snapshotName(t *testing.T, path string) string {
	rel, err := filepath.Rel(needs.ModuleRoot(t), path)
	if err != nil {
		t.Fatal(err)
	}
	parts := strings.Split(filepath.ToSlash(rel), "/")
	return strings.Join(slices.DeleteFunc(parts, func(s string) bool { return s == "internal" || s == "testdata" }), "-")
}

func copySnapshots(t *testing.T, to, from string) {
	names, err := filepath.Glob(filepath.Join(from, "*.snap"))
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range names {
		text, err := os.ReadFile(name)
		if err == nil {
			err = os.MkdirAll(to, 0o755)
		}
		if err == nil {
			err = os.WriteFile(filepath.Join(to, filepath.Base(name)), text, 0o644)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
}
