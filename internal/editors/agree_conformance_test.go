//go:build conformance

package main

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/sysbuild/sysbuild/internal/needs"
)

// differences are those that a grammar, which sees one line and knows no names,
// cannot help: the server's class, the grammar's, the words, and the reason.
var differences = []struct {
	server, grammar byte
	words           string
	reason          string
}{
	{'.', 'h', `^(<<-?["']?|["'])$`, "Vim colours the whole beginning of a heredoc as its label"},
	{'t', '.', `^[a-z][\w.-]*$`, "that a ROOTFS stands on another stage, the whole file tells"},
	{'.', 's', `^(ls|wc)$`, "a program of a substitution in a string is a program, and to grammars the string's"},
	{'.', 's', `^\\$`, "in TextMate what joins the lines of a string has the string's scope beside its own"},
}

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

// corpus is every example of the project, and one file that holds everything.
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
		if words := s.text[from:at]; words != "" && !excused(want[from], got[from], words) {
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

func excused(server, grammar byte, words string) bool {
	for _, d := range differences {
		if d.server == server && d.grammar == grammar && regexp.MustCompile(d.words).MatchString(words) {
			return true
		}
	}
	return false
}
