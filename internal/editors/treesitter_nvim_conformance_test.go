//go:build conformance

package main

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/sysbuild/sysbuild/internal/needs"
)

// capture is a stretch that a query has a name for.
type capture struct {
	Name     string
	From, To int
}

// UnmarshalJSON reads [name, from, to].
func (c *capture) UnmarshalJSON(text []byte) error {
	return json.Unmarshal(text, &[]any{&c.Name, &c.From, &c.To})
}

// TestTreesitterNeovim wants Neovim to read every example by our parser and
// queries, to colour it, and to know it still behind forty changes. It has
// no parser of the shell, and looks up no names.
func TestTreesitterNeovim(t *testing.T) {
	samples := corpus(t)
	want := server(t, samples)
	for n, captures := range inNeovim(t, samples) {
		s, row := samples[n], samples[n].blank()
		for _, c := range captures {
			if letter := captureLetter(c.Name); c.Name == "embedded" {
				copy(row[c.From:c.To], want[n][c.From:c.To])
			} else {
				fill(row, c.From, s.text[c.From:c.To], letter)
			}
		}
		for at := range row {
			if want[n][at] == 't' && row[at] == 's' { // a stage by its name alone
				row[at] = 't'
			}
		}
		compare(t, s, want[n], row)
	}
}

// captureLetter is the letter of a capture, or of what it is a kind of.
func captureLetter(name string) byte {
	for {
		if letter := captureLetters[name]; letter != 0 {
			return letter
		}
		cut := strings.LastIndexByte(name, '.')
		if cut < 0 {
			return 0
		}
		name = name[:cut]
	}
}

// inNeovim gives the captures of Neovim, of commands and scripts as well.
func inNeovim(t *testing.T, samples []sample) [][]capture {
	root, dir := needs.ModuleRoot(t), t.TempDir()
	grammar := filepath.Join(root, "editors", treesitterDir)
	parser, out := filepath.Join(dir, "sysfile.so"), filepath.Join(dir, "out")
	src := filepath.Join(grammar, "src")
	compile := exec.CommandContext(t.Context(), needs.Tool(t, "cc"), "-std=c11", "-Wall", "-Werror", "-O1", "-fPIC", "-shared",
		"-I", src, "-o", parser, filepath.Join(src, "parser.c"), filepath.Join(src, "scanner.c"))
	if text, err := compile.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, text)
	}
	nvim := exec.CommandContext(t.Context(), needs.Tool(t, "nvim"), "--headless", "-u", "NONE", "-i", "NONE", "-n", "-c", "luafile "+filepath.Join(root, "internal/editors/testdata/treesitter.lua"))
	nvim.Env = append(os.Environ(), "PARSER="+parser, "QUERIES="+filepath.Join(grammar, "queries"), "FILES="+strings.Join(paths(samples), "\n"), "OUT="+out, "EDITS=40")
	if text, err := nvim.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, text)
	}
	text, err := os.ReadFile(out)
	if err != nil {
		t.Fatal(err)
	}
	var files [][]capture
	if err := json.Unmarshal(text, &files); err != nil || len(files) != len(samples) {
		t.Fatalf("%d files of %d: %v", len(files), len(samples), err)
	}
	return files
}
