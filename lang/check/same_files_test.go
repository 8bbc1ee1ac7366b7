package check_test

import (
	"bufio"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/sysbuild/sysbuild/lang/check"
)

// TestSameFiles reads the Dockerfiles of BuildKit's own tests: the files of its
// parser, and the texts in its Go files.
func TestSameFiles(t *testing.T) {
	taken, all := 0, 0
	one := func(name, text string) {
		all++
		if same(t, name, text) {
			taken++
		}
	}
	dir := buildKitDir(t)
	each(t, filepath.Join(dir, "parser/testfiles*/*/Dockerfile"), func(t *testing.T, name string) {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		one(name, string(text))
	})
	for name, text := range literals(t, dir) {
		one(name, text)
	}
	t.Logf("%d texts, %d of which both take", all, taken)
	if taken < 350 {
		t.Errorf("both take only %d of %d texts", taken, all)
	}
}

var beginsStage = regexp.MustCompile(`(?im)^\s*from \S`)

// literals are the texts in Go tests that look like Dockerfiles, by their places.
func literals(t *testing.T, dir string) map[string]string {
	t.Helper()
	out := map[string]string{}
	for _, pattern := range []string{"*_test.go", "*/*_test.go"} {
		names, err := filepath.Glob(filepath.Join(dir, pattern))
		if err != nil || len(names) == 0 {
			t.Fatalf("%s: %v, %v", pattern, names, err)
		}
		for _, name := range names {
			fset := token.NewFileSet()
			file, err := parser.ParseFile(fset, name, nil, 0)
			if err != nil {
				t.Fatal(err)
			}
			ast.Inspect(file, func(n ast.Node) bool {
				if lit, ok := n.(*ast.BasicLit); ok && lit.Kind == token.STRING {
					if text, err := strconv.Unquote(lit.Value); err == nil && beginsStage.MatchString(text) {
						out[fset.Position(lit.Pos()).String()] = text
					}
				}
				return true
			})
		}
	}
	return out
}

// TestSameExpansion passes BuildKit's table of expansions: which kind of system
// a line is for, a word, and what it becomes, or "error".
func TestSameExpansion(t *testing.T) {
	file, err := os.Open(filepath.Join(buildKitDir(t), "shell/envVarTest"))
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	values := map[string]string{"PWD": "/home", "SHELL": "bash", "KOREAN": "한국어", "NULL": ""}
	x := check.Expander{Escape: '\\', Lookup: func(name string) (string, bool) {
		v, ok := values[name]
		return v, ok
	}}
	lines, compared := bufio.NewScanner(file), 0
	for lines.Scan() {
		fields := strings.Split(lines.Text(), "|")
		if strings.HasPrefix(lines.Text(), "#") || len(fields) != 3 || strings.TrimSpace(fields[0]) == "W" {
			continue
		}
		compared++
		word, want := strings.TrimSpace(fields[1]), strings.TrimSpace(fields[2])
		got, err := x.Word(check.Word{Text: word})
		if want == "error" && err == nil || want != "error" && (err != nil || got != want) {
			t.Errorf("%s: got %q, %v, want %q", word, got, err, want)
		}
	}
	if err := lines.Err(); err != nil || compared < 190 {
		t.Errorf("%d lines compared, %v", compared, err)
	}
}
