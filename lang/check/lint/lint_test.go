package lint_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/sysbuild/sysbuild/lang/check/lint"
	"github.com/sysbuild/sysbuild/lang/diag"
)

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
			if r.Severity == diag.Error || r.Bad == "" {
				return
			}
			bad, marks := lint.Unmark(r.Bad)
			list := find(bad)
			var got []string
			for _, d := range list {
				if d.Rule != r.Name || d.Severity != r.Severity {
					t.Errorf("the bad example breaks another rule: %v %s", d.Severity, d.Rule)
				}
				got = append(got, columns(d.Span))
			}
			if fmt.Sprint(got) != fmt.Sprint(marks) || len(got) == 0 {
				t.Errorf("found at %v, marked %v: %v", got, marks, list)
			}
			if list := find(r.Good[1:]); len(list) > 0 {
				t.Errorf("the good example is not: %v", list)
			}
			fixed, n := list.Fixed(list[0].Span.Source)
			switch {
			case r.Fixes != (n > 0):
				t.Errorf("mended %d, the table says %t", n, r.Fixes)
			case n > 0 && fixed != r.Good[1:]:
				t.Errorf("mended\n%s\nthe good example\n%s", fixed, r.Good[1:])
			}
		})
	}
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
