//go:build conformance

package main

import (
	"fmt"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"

	"github.com/sysbuild/sysbuild/internal/needs"
	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/lang/syntax"
)

// treesitterTrees wants every text of the project that the language's own
// parser takes, and thousands that a slip of the hand makes of them, to be read by
// tree-sitter without a mistake.
func treesitterTrees(t *testing.T, tool treesitter) {
	dir := t.TempDir()
	texts := good(sysfiles(t))
	if len(texts) < 300 {
		t.Fatalf("only %d texts", len(texts))
	}
	texts = append(texts, good(slips(texts, 3000))...)
	out, err := tool(dir, "parse", "--quiet", "--paths", putTexts(t, dir, texts)).CombinedOutput()
	wrong := regexp.MustCompile(`(?m)^([0-9]{5})\.sysbuild.*$`).FindAllSubmatch(out, -1)
	for _, m := range wrong[:min(len(wrong), 10)] {
		text, _ := os.ReadFile(filepath.Join(dir, string(m[1])+".sysbuild"))
		t.Errorf("%s\n%s", m[0], text)
	}
	if err != nil && len(wrong) == 0 {
		t.Errorf("%v\n%s", err, out)
	}
	t.Logf("%d texts, %d not read", len(texts), len(wrong))
}

// putTexts writes texts, and a list of their names, whose own it gives.
func putTexts(t *testing.T, dir string, texts []string) string {
	var names []string
	for n, text := range texts {
		names = append(names, fmt.Sprintf("%05d.sysbuild", n))
		putFile(t, filepath.Join(dir, names[n]), text)
	}
	putFile(t, filepath.Join(dir, "names"), strings.Join(names, "\n"))
	return "names"
}

// good are the texts that the language's own parser has nothing against.
func good(texts []string) []string {
	return slices.DeleteFunc(texts, func(text string) bool {
		_, list := syntax.Parse(diag.NewSource("", text))
		return list.HasErrors()
	})
}

// sysfiles are the Sysfiles of the project and whatever may be one: the parts of
// test cases and the examples of its texts.
func sysfiles(t *testing.T) []string {
	var out []string
	fence := regexp.MustCompile("(?ms)^```(?:sysfile|dockerfile)[^\n]*\n(.*?)^```")
	root := needs.ModuleRoot(t)
	for _, top := range []string{"examples", "lang", "compiler", "cmd", "docs", "spec.md", "internal/editors/testdata"} {
		err := filepath.WalkDir(filepath.Join(root, top), func(path string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() {
				return err
			}
			text, err := os.ReadFile(path)
			switch filepath.Ext(path) {
			case ".md":
				for _, m := range fence.FindAllSubmatch(text, -1) {
					out = append(out, string(m[1]))
				}
			case ".txtar":
				for _, f := range txtar.Parse(text).Files {
					out = append(out, string(f.Data))
				}
			case ".sysbuild", ".txt", "":
				out = append(out, string(text))
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// slips are texts with a few bytes taken out, doubled or put in, the same ones in
// every run.
func slips(texts []string, n int) []string {
	r := rand.New(rand.NewPCG(1, 2))
	pieces := strings.Split(`\ " ' $ ${A} ${A:-b} $( [ ] ["a"] , = -- --x=y # << <<E <<-'E' && AS RUN COPY YUM`, " ")
	pieces = append(pieces, " ", "\t", "\n", "\\\n", "\\\n# c\n", "\\\n\n", "\r\n", "\nE\n")
	var out []string
	for range n {
		text := texts[r.IntN(len(texts))]
		for range 1 + r.IntN(3) {
			from := r.IntN(len(text) + 1)
			to := min(len(text), from+r.IntN(12))
			text = text[:from] + []string{"", text[from:to] + text[from:to], pieces[r.IntN(len(pieces))] + text[from:to]}[r.IntN(3)] + text[to:]
		}
		out = append(out, text)
	}
	return out
}
