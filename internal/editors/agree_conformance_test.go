//go:build conformance

package main

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/sysbuild/sysbuild/internal/needs"
)

// onStage is a ROOTFS that stands on another stage, up to its name. That it is a
// stage's and no image's, which look the same, names of this file and of those that
// it includes tell: grammars, which know none, give it no class. It is all that
// they may differ in.
var onStage = regexp.MustCompile(`(?i)(?:^|\n)[ \t]*(?:ROOTFS|FROM)[ \t]+(?:--\S+[ \t]+)*$`)

// TestEngines wants every engine to colour every example as the language server
// does.
func TestEngines(t *testing.T) {
	samples := corpus(t)
	want := server(t, samples)
	for name, engine := range engines() {
		t.Run(name, func(t *testing.T) {
			for n, row := range engine(t, samples) {
				compare(t, samples[n], want[n], row)
			}
		})
	}
}

// TestBroken wants what is not closed to end with its line: every line's keyword
// is one to every engine.
func TestBroken(t *testing.T) {
	path := filepath.Join(needs.ModuleRoot(t), "internal/editors/testdata/broken.txt")
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	for name, engine := range engines() {
		t.Run(name, func(t *testing.T) {
			row, at := engine(t, []sample{{path, string(text)}})[0], 0
			for line := range strings.Lines(string(text)) {
				if row[at] != 'k' {
					t.Errorf("%q begins with a %c", line, row[at])
				}
				at += len(line)
			}
		})
	}
}

func engines() map[string]func(*testing.T, []sample) [][]byte {
	return map[string]func(*testing.T, []sample) [][]byte{
		"chroma": inChroma, "pygments": inPygments, "textmate": inTextMate, "bat": inBat, "tree-sitter": inTreesitter, "emacs": inEmacs,
		"vim": inVim("vim", "-es", "-N"), "nvim": inVim("nvim", "--headless"),
	}
}

// corpus is every example of the project and of the specification, and one file
// that holds everything.
func corpus(t *testing.T) []sample {
	var out []sample
	root := needs.ModuleRoot(t)
	for _, glob := range []string{"internal/editors/testdata/*.sysbuild", "examples/*.sysbuild", "examples/*/*.sysbuild", "examples/*/*/*.sysbuild"} {
		names, err := filepath.Glob(filepath.Join(root, glob))
		if err != nil || len(names) == 0 {
			t.Fatalf("%s: no files: %v", glob, err)
		}
		for _, name := range names {
			text, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			out = append(out, sample{name, string(text)})
		}
	}
	return append(out, specified(t)...)
}

// specified are the examples of the specification that are right.
func specified(t *testing.T) []sample {
	var out []sample
	spec, err := os.ReadFile(filepath.Join(needs.ModuleRoot(t), "spec.md"))
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	for n, m := range regexp.MustCompile("(?ms)^```sysfile\n(.*?)^```$").FindAllSubmatch(spec, -1) {
		s := sample{filepath.Join(dir, fmt.Sprintf("spec-%02d.sysbuild", n)), string(m[1])}
		if err := os.WriteFile(s.path, m[1], 0o644); err != nil {
			t.Fatal(err)
		}
		out = append(out, s)
	}
	if len(out) < 15 {
		t.Fatalf("only %d examples in the specification", len(out))
	}
	return out
}

// compare tells of every stretch of a line that has two classes.
func compare(t *testing.T, s sample, want, got []byte) {
	line := 1
	for at := 0; at < len(s.text); at++ {
		from := at
		for at < len(s.text) && want[at] != got[at] && !strings.ContainsRune(" \t\r\n", rune(s.text[at])) && want[at] == want[from] && got[at] == got[from] {
			at++
		}
		if words := s.text[from:at]; words != "" && !excused(s, from, want[from], got[from]) {
			t.Errorf("%s:%d: %q: the server says %c, the grammar %c", filepath.Base(s.path), line, words, want[from], got[from])
		}
		if at > from {
			at--
		}
		if s.text[at] == '\n' {
			line++
		}
	}
}

func excused(s sample, at int, server, grammar byte) bool {
	return server == 't' && grammar == '.' && onStage.MatchString(s.text[:at])
}
