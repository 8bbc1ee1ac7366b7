package main

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/sysbuild/sysbuild/internal/needs"
)

// TestTreesitterParser wants the parser to be made of the grammar that stands
// beside it.
func TestTreesitterParser(t *testing.T) {
	dir := filepath.Join(needs.ModuleRoot(t), "editors", treesitterDir)
	want, err := os.ReadFile(filepath.Join(dir, treesitterSums))
	if err != nil {
		t.Fatal(err)
	}
	got, err := digests(dir)
	if err != nil || string(got) != string(want) {
		t.Errorf("the parser is stale: run make editors\n%s is\n%sand the files are\n%s%v", treesitterSums, want, got, err)
	}
}

// TestTreesitterDirectives wants the scanner to know the directives.
func TestTreesitterDirectives(t *testing.T) {
	text, err := os.ReadFile(filepath.Join(needs.ModuleRoot(t), "editors", treesitterDir, "src/scanner.c"))
	if err != nil {
		t.Fatal(err)
	}
	want := `"` + strings.Join(directives, `", "`) + `"`
	if m := regexp.MustCompile(`names\[\] = \{(.*)\};`).FindSubmatch(text); m == nil || string(m[1]) != want {
		t.Errorf("the scanner has %q and not %s", m, want)
	}
}

// TestTreesitterWithout wants a grammar that is newer than its parser to be told
// of, with the way out, where there is no tree-sitter.
func TestTreesitterWithout(t *testing.T) {
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "grammar.js"), []byte("newer"), 0o644); err != nil {
		t.Fatal(err)
	}
	if err := writeParser(dir, filepath.Join(dir, "none")); err == nil || !strings.Contains(err.Error(), "run make tools") {
		t.Errorf("%v", err)
	}
	if err := writeParser(filepath.Join(needs.ModuleRoot(t), "editors", treesitterDir), filepath.Join(dir, "none")); err != nil {
		t.Errorf("a parser that is up to date: %v", err)
	}
}
