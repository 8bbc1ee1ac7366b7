package lint_test

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/sysbuild/sysbuild/lang/check/lint"
	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/lang/syntax"
)

var update = flag.Bool("update", false, "rewrite what is made of the table")

// options are what the pages' examples are read with.
func options() lint.Options {
	return lint.Options{Ignored: func(path string) bool { return strings.HasSuffix(path, ".log") }}
}

func find(text string) diag.List {
	_, list := lint.Parse(diag.NewSource("Sysfile", text), options())
	return list
}

// TestPages holds each rule to its page: the bad example breaks it at the marked
// places, and it alone; the good one breaks none. What can be mended is then
// the good one.
func TestPages(t *testing.T) {
	for _, r := range lint.Rules() {
		t.Run(r.Name, func(t *testing.T) {
			if r.Name == "" || r.Summary == "" || r.Why == "" || r.Since == "" || strings.HasSuffix(r.Summary, ".") || (r.Bad == "") != (r.Good == "") {
				t.Fatalf("the row lacks something: %+v", *r)
			}
			if r.Bad == "" {
				return
			}
			if list := find(r.Good[1:]); len(list) > 0 {
				t.Errorf("the good example is not: %v", list)
			}
			bad, marks := lint.Unmark(r.Bad)
			list := find(bad)
			if marks == nil { // only a build finds it
				if list.HasErrors() {
					t.Errorf("the bad example is so before it is built: %v", list)
				}
				return
			}
			marked(t, r, list, marks)
			mended(t, r, list)
		})
	}
}

func marked(t *testing.T, r *lint.Rule, list diag.List, marks []string) {
	t.Helper()
	var got []string
	for _, d := range list {
		if d.Rule != r.Name || d.Severity != r.Severity {
			t.Errorf("the bad example breaks another rule: %v %s", d.Severity, d.Rule)
		}
		got = append(got, columns(d.Span))
	}
	if !slices.Equal(got, marks) {
		t.Fatalf("found at %v, marked %v: %v", got, marks, list)
	}
}

// mended holds the fix to the good example, and the form of fmt to what it was.
func mended(t *testing.T, r *lint.Rule, list diag.List) {
	t.Helper()
	src := list[0].Span.Source
	fixed, n := list.Fixed(src)
	switch {
	case r.Fixes != (n > 0):
		t.Errorf("mended %d, the table says %t", n, r.Fixes)
	case n > 0 && fixed != r.Good[1:]:
		t.Errorf("mended\n%s\nthe good example\n%s", fixed, r.Good[1:])
	case n > 0 && canonical(t, src.Text) == src.Text && canonical(t, fixed) != fixed:
		t.Errorf("fmt would write what was mended as\n%s", canonical(t, fixed))
	}
}

func canonical(t *testing.T, text string) string {
	t.Helper()
	file, list := syntax.Parse(diag.NewSource("Sysfile", text))
	var b bytes.Buffer
	if err := syntax.Fprint(&b, file, syntax.PrintOptions{}); err != nil || list.HasErrors() {
		t.Fatal(err, list)
	}
	return b.String()
}

// columns is line:from-to, counted from 1.
func columns(s diag.Span) string {
	from, to := s.Pos(), s.EndPos()
	end := to.Column
	if to.Line > from.Line || end == from.Column {
		end = from.Column + 1
	}
	return fmt.Sprintf("%d:%d-%d", from.Line, from.Column, end)
}

// TestTable holds what the table promises as a whole.
func TestTable(t *testing.T) {
	seen := map[string]bool{}
	lints, fixes, bk := 0, 0, 0
	for _, r := range lint.Rules() {
		if seen[r.Name] {
			t.Errorf("%s: twice", r.Name)
		}
		seen[r.Name] = true
		if r.Severity == diag.Error || r.Bad == "" { // what no file shows cannot be mended in one
			continue
		}
		lints++
		if r.Fixes {
			fixes++
		}
		if r.BuildKit {
			bk++
		}
	}
	t.Logf("%d lints, %d of BuildKit, %d fixable; %d rules", lints, bk, fixes, len(seen))
	if lints < 60 || bk < 21 || 3*fixes < lints {
		t.Errorf("%d lints, %d of them BuildKit's, %d with a fix", lints, bk, fixes)
	}
}

// TestDocuments holds docs/rules.md, and the specification's table of rules, to
// the table.
func TestDocuments(t *testing.T) {
	document(t, "../../../docs/rules.md", func(string) string { return lint.Document() })
	document(t, "../../../spec.md", func(old string) string {
		const begin, end = "\n<!-- rules -->\n", "\n<!-- end of rules -->\n"
		head, rest, ok := strings.Cut(old, begin)
		_, tail, ok2 := strings.Cut(rest, end)
		if !ok || !ok2 {
			t.Fatal("spec.md: the marks of the table of rules are gone")
		}
		return head + begin + "\n" + lint.Table() + end + tail
	})
}

func document(t *testing.T, name string, want func(old string) string) {
	t.Helper()
	old, err := os.ReadFile(name)
	if err != nil && !*update {
		t.Fatal(err)
	}
	text := want(string(old))
	if text == string(old) {
		return
	}
	if !*update {
		t.Errorf("%s is not what the table says; go test ./lang/check/lint -update", name)
		return
	}
	if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}
