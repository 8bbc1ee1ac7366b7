package main

import (
	"bytes"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/sysbuild/sysbuild/internal/needs"
)

// handwritten are the directories of editors/ in which people write too.
var handwritten = []string{"vscode", "tree-sitter-sysfile"}

// TestStale wants editors/ to be what the table makes of it, and nothing more
// but in the handwritten directories.
func TestStale(t *testing.T) {
	want, err := generate()
	if err != nil {
		t.Fatal(err)
	}
	root := filepath.Join(needs.ModuleRoot(t), "editors")
	err = filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if d != nil && d.Name() == "node_modules" {
			return fs.SkipDir
		}
		if err != nil || d.IsDir() {
			return err
		}
		rel, _ := filepath.Rel(root, path)
		got, err := os.ReadFile(path)
		text, known := want[filepath.ToSlash(rel)]
		top, _, _ := strings.Cut(filepath.ToSlash(rel), "/")
		if delete(want, filepath.ToSlash(rel)); !known && slices.Contains(handwritten, top) {
			return err
		} else if !known {
			t.Errorf("editors/%s: nothing makes it", rel)
		} else if !bytes.Equal(got, text) {
			t.Errorf("editors/%s: stale: run make editors", rel)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	for name := range want {
		t.Errorf("editors/%s: missing: run make editors", name)
	}
}

// TestDirectives wants the directives to be those of the specification.
func TestDirectives(t *testing.T) {
	spec, err := os.ReadFile(filepath.Join(needs.ModuleRoot(t), "spec.md"))
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, m := range regexp.MustCompile("(?m)^\\| `# (\\w+)=").FindAllSubmatch(spec, -1) {
		names = append(names, string(m[1]))
	}
	if !slices.Equal(names, directives) {
		t.Errorf("the specification has %q, the grammars %q", names, directives)
	}
}
