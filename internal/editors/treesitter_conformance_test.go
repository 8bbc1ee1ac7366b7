//go:build conformance

package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"html"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/sysbuild/sysbuild/internal/needs"
)

// captureLetters are the classes of the queries' captures. What the queries hold
// that is not here has no class.
var captureLetters = map[string]byte{
	"comment": 'c', "keyword.directive": 'd', "keyword": 'k', "function": 'v', "variable.parameter": 'f', "string": 's', "string.escape": 's',
	"variable": '$', "type": 't', "property": 'p', "label": 'h', "operator": '.', "punctuation": '.',
}

// treesitter is a way to run it in a directory.
type treesitter func(dir string, args ...string) *exec.Cmd

// TestTreesitter runs what shares a compiled parser.
func TestTreesitter(t *testing.T) {
	tool := treesitterTool(t)
	t.Run("corpus", func(t *testing.T) { treesitterCorpus(t, tool) })
	t.Run("queries", func(t *testing.T) { treesitterQueries(t, tool) })
	t.Run("tags", func(t *testing.T) { treesitterTags(t, tool) })
	t.Run("trees", func(t *testing.T) { treesitterTrees(t, tool) })
	t.Run("places", func(t *testing.T) { treesitterPlaces(t, tool) })
}

// treesitterTool gives tree-sitter with settings of its own: our grammar, Bash's,
// and a theme whose colours are letters.
func treesitterTool(t *testing.T) treesitter {
	program, home := needs.Tool(t, "tree-sitter"), t.TempDir()
	needs.Tool(t, "cc")
	theme := map[string]string{}
	for capture, letter := range captureLetters {
		theme[capture] = fmt.Sprintf("#0000%02x", letter)
	}
	parsers := []string{filepath.Join(needs.ModuleRoot(t), "editors"), filepath.Dir(bash(t))}
	config, err := json.Marshal(map[string]any{"parser-directories": parsers, "theme": theme})
	if err != nil {
		t.Fatal(err)
	}
	settings := filepath.Join(home, "tree-sitter/config.json")
	putFile(t, settings, string(config))
	// It compiles ours; Bash's, which takes ten seconds, is compiled already.
	compiled := t.TempDir()
	if err := os.Symlink(filepath.Join(filepath.Dir(program), "tree-sitter.d/bash.so"), filepath.Join(compiled, "bash.so")); err != nil {
		t.Fatal(err)
	}
	return func(dir string, args ...string) *exec.Cmd {
		cmd := exec.CommandContext(t.Context(), program, args...)
		cmd.Dir = dir
		cmd.Env = append(os.Environ(), "HOME="+home, "XDG_CONFIG_HOME="+home, "TREE_SITTER_LIBDIR="+compiled)
		return cmd
	}
}

// bash gives a directory with Bash's own grammar and our query for it.
func bash(t *testing.T) string {
	root := needs.ModuleRoot(t)
	source := filepath.Join(root, "bin/tools/tree-sitter.d/node_modules/tree-sitter-bash/src")
	if _, err := os.Stat(source); err != nil && os.Getenv("CI") == "" {
		t.Skip("make tools installs tree-sitter-bash")
	}
	dir := filepath.Join(t.TempDir(), "tree-sitter-bash")
	putFile(t, filepath.Join(dir, "package.json"), `{"name": "tree-sitter-bash", "version": "0.0.0", "tree-sitter":
		[{"scope": "source.bash", "injection-regex": "^bash$", "highlights": "highlights.scm"}]}`)
	query, err := os.ReadFile(filepath.Join(root, "internal/editors/testdata/bash.scm"))
	if err != nil {
		t.Fatal(err)
	}
	putFile(t, filepath.Join(dir, "highlights.scm"), string(query))
	if err := os.Symlink(source, filepath.Join(dir, "src")); err != nil {
		t.Fatal(err)
	}
	return dir
}

func putFile(t *testing.T, path, text string) {
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

// inTreesitter colours as tree-sitter does: by the queries for colours, for the
// names of stages and for what stands in other languages.
func inTreesitter(t *testing.T, samples []sample) [][]byte {
	cmd := treesitterTool(t)("", append([]string{"highlight", "--html", "--scope", "source.sysfile"}, paths(samples)...)...)
	var wrong bytes.Buffer
	cmd.Stderr = &wrong
	page, err := cmd.Output()
	if err != nil {
		t.Fatalf("%v\n%s%s", err, page, &wrong)
	}
	tables := strings.Split(string(page), "<table>")[1:]
	if len(tables) != len(samples) {
		t.Fatalf("%d files, and %d in\n%s", len(samples), len(tables), page)
	}
	var out [][]byte
	for n, s := range samples {
		out = append(out, htmlRow(t, s, tables[n]))
	}
	return out
}

// htmlRow reads the letters out of the colours of a page.
func htmlRow(t *testing.T, s sample, table string) []byte {
	row, at, letters := s.blank(), 0, []byte{0}
	table, _, _ = strings.Cut(table, "</table>")
	table = regexp.MustCompile(`</td></tr>\n|<tr><td class=line-number>[0-9]+</td><td class=line>`).ReplaceAllString(table, "")
	tag := regexp.MustCompile(`^<span style='color: #0000([0-9a-f]{2})'>|^</span>|^[^<]+`)
	for table = strings.TrimPrefix(table, "\n"); table != ""; {
		m := tag.FindStringSubmatch(table)
		if m == nil {
			t.Fatalf("%s: a page that says %.60q", s.path, table)
		}
		switch table = table[len(m[0]):]; {
		case m[1] != "":
			n, _ := strconv.ParseUint(m[1], 16, 8)
			letters = append(letters, byte(n))
		case m[0] == "</span>":
			letters = letters[:len(letters)-1]
		default:
			text := html.UnescapeString(m[0])
			if !strings.HasPrefix(s.text[min(at, len(s.text)):], text) {
				t.Fatalf("%s: at byte %d the page says %q", s.path, at, text)
			}
			at += fill(row, at, text, letters[len(letters)-1])
		}
	}
	return row
}

// treesitterCorpus runs tree-sitter's own tests: texts and their trees.
func treesitterCorpus(t *testing.T, tool treesitter) {
	dir := filepath.Join(needs.ModuleRoot(t), "editors", treesitterDir)
	out, err := tool(dir, "test").CombinedOutput()
	if err != nil || !bytes.Contains(out, []byte("✓")) {
		t.Errorf("tree-sitter test: %v\n%s", err, out)
	}
}

// treesitterQueries wants every query to be one of this grammar, and to find
// something.
func treesitterQueries(t *testing.T, tool treesitter) {
	root := needs.ModuleRoot(t)
	names, err := filepath.Glob(filepath.Join(root, "editors", treesitterDir, "queries/*.scm"))
	if err != nil || len(names) < 6 {
		t.Fatalf("%d queries: %v", len(names), err)
	}
	for _, name := range names {
		out, err := tool("", "query", name, filepath.Join(root, "internal/editors/testdata/all.sysbuild")).CombinedOutput()
		if err != nil || !bytes.Contains(out, []byte("capture: ")) {
			t.Errorf("%s: %v\n%s", filepath.Base(name), err, out)
		}
	}
}

// treesitterTags wants what a page of code lists: stages, variables, targets.
func treesitterTags(t *testing.T, tool treesitter) {
	out, err := tool("", "tags", filepath.Join(needs.ModuleRoot(t), "internal/editors/testdata/all.sysbuild")).CombinedOutput()
	for _, want := range []string{`base\s+\| module\s+def \(4, 41\)`, `PATH\s+\| constant\s+def`, `x:1\s+\| function\s+def`} {
		if err != nil || !regexp.MustCompile(want).Match(out) {
			t.Errorf("%v: no %s in\n%s", err, want, out)
		}
	}
}

// TestTreesitterMade wants tree-sitter to make the same parser again.
func TestTreesitterMade(t *testing.T) {
	program := needs.Tool(t, "tree-sitter")
	needs.Tool(t, "node")
	source, dir := filepath.Join(needs.ModuleRoot(t), "editors", treesitterDir), t.TempDir()
	for _, name := range []string{"grammar.js", "package.json"} {
		text, err := os.ReadFile(filepath.Join(source, name))
		if err != nil {
			t.Fatal(err)
		}
		putFile(t, filepath.Join(dir, name), string(text))
	}
	if err := makeParser(dir, program); err != nil {
		t.Fatal(err)
	}
	for _, name := range slices.Backward(treesitterMade) {
		want, err := os.ReadFile(filepath.Join(source, name))
		if err != nil {
			t.Fatal(err)
		}
		if got, err := os.ReadFile(filepath.Join(dir, name)); err != nil || !bytes.Equal(got, want) {
			t.Errorf("%s: not what tree-sitter makes of grammar.js: run make editors: %v", name, err)
		}
	}
}
