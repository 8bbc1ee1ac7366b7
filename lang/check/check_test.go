package check_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"

	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/diag"
)

var update = flag.Bool("update", false, "rewrite the expected texts")

// each runs f on every file that a pattern matches.
func each(t *testing.T, pattern string, f func(t *testing.T, name string)) {
	t.Helper()
	names, err := filepath.Glob(pattern)
	if err != nil || len(names) == 0 {
		t.Fatalf("%s: no files, %v", pattern, err)
	}
	for _, name := range names {
		t.Run(strings.TrimSuffix(filepath.Base(name), filepath.Ext(name)), func(t *testing.T) { f(t, name) })
	}
}

// golden holds got to a section of a txtar file, or to the whole of another.
func golden(t *testing.T, name, section, got string) {
	t.Helper()
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	want := string(data)
	ar := txtar.Parse(data)
	for i, f := range ar.Files {
		if f.Name == section {
			want = string(f.Data)
			ar.Files[i].Data = []byte(got)
		}
	}
	if got == want {
		return
	}
	if !*update {
		t.Errorf("%s: got\n%s\nwant\n%s", name, got, want)
		return
	}
	out := []byte(got)
	if section != "" {
		out = txtar.Format(ar)
	}
	if err := os.WriteFile(name, out, 0o644); err != nil {
		t.Fatal(err)
	}
}

// mark begins a line of testdata/errors that says what the line above it gives:
// the columns, the rule and the summary.
const mark = "#^ "

// TestErrors holds each finding to its line, and lines without one to silence.
func TestErrors(t *testing.T) {
	each(t, "testdata/errors/*.sysbuild", func(t *testing.T, name string) {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		var lines []string
		for line := range strings.SplitAfterSeq(string(data), "\n") {
			if !strings.HasPrefix(line, mark) {
				lines = append(lines, line)
			}
		}
		_, list := check.Parse(diag.NewSource("Sysfile", strings.Join(lines, "")), check.Options{})
		if len(list) == 0 {
			t.Error("nothing was found")
		}
		var b strings.Builder
		for n, line := range lines {
			b.WriteString(line)
			for _, d := range list {
				if p := d.Span.Pos(); p.Line == n+1 {
					fmt.Fprintf(&b, "%s%d-%d %s %s: %s\n", mark, p.Column, d.Span.EndPos().Column, d.Severity, d.Rule, d.Summary)
				}
			}
		}
		golden(t, name, "", b.String())
	})
}

// TestGallery shows findings as a person reads them.
func TestGallery(t *testing.T) {
	each(t, "testdata/gallery/*.txtar", func(t *testing.T, name string) {
		ar, err := txtar.ParseFile(name)
		if err != nil {
			t.Fatal(err)
		}
		var given []string
		if word, ok := strings.CutPrefix(string(ar.Comment), "--build-arg "); ok {
			given = strings.Fields(word)[:1]
		}
		_, list := check.Parse(diag.NewSource("Sysfile", string(ar.Files[0].Data)), check.Options{BuildArgs: given})
		var b strings.Builder
		if err := list.WriteText(&b, diag.TextOptions{}); err != nil {
			t.Fatal(err)
		}
		golden(t, name, "text", b.String())
	})
}

// TestPrograms holds what a compiler is given to its text form.
func TestPrograms(t *testing.T) {
	each(t, "testdata/programs/*.txtar", func(t *testing.T, name string) {
		ar, err := txtar.ParseFile(name)
		if err != nil {
			t.Fatal(err)
		}
		prog, list := check.Parse(diag.NewSource("Sysfile", string(ar.Files[0].Data)), check.Options{})
		for _, d := range list {
			t.Error(d)
		}
		if prog == nil {
			t.Fatal(list)
		}
		var b strings.Builder
		fmt.Fprintf(&b, "implicit=%t\n", prog.Implicit)
		for _, i := range prog.Globals {
			dump(&b, i)
		}
		for _, s := range prog.Stages {
			fmt.Fprintf(&b, "stage %d %q %s\n", s.Index, s.Name, s.Span)
			dump(&b, s.From)
			for _, i := range s.Instrs {
				if i.Stage != s {
					t.Errorf("%s: not in its stage", i.Text)
				}
				dump(&b, i)
			}
		}
		for _, i := range prog.Targets {
			fmt.Fprintf(&b, "target of stage %d: %s\n", i.Stage.Index, value(reflect.ValueOf(i.Node)))
		}
		golden(t, name, "program", b.String())
	})
}

func dump(b *strings.Builder, i *check.Instr) {
	fmt.Fprintf(b, "  %s %T %s\n", i.Span, i.Node, value(reflect.ValueOf(i.Node)))
}

// value writes a node's fields that are set: a word as its quoted text.
func value(v reflect.Value) string {
	switch v.Kind() {
	case reflect.Pointer:
		if v.IsNil() {
			return "nil"
		}
		if s, ok := v.Interface().(*check.Stage); ok {
			return fmt.Sprintf("stage %d", s.Index)
		}
		return value(v.Elem())
	case reflect.Struct:
		if s, ok := v.Interface().(diag.Span); ok {
			return s.String()
		}
		if w, ok := v.Interface().(check.Word); ok {
			if w.Raw {
				return fmt.Sprintf("raw %q", w.Text)
			}
			return fmt.Sprintf("%q", w.Text)
		}
		var parts []string
		for i := range v.NumField() {
			if f := v.Field(i); !f.IsZero() {
				parts = append(parts, v.Type().Field(i).Name+"="+value(f))
			}
		}
		return "{" + strings.Join(parts, " ") + "}"
	case reflect.Slice:
		var parts []string
		for i := range v.Len() {
			parts = append(parts, value(v.Index(i)))
		}
		return "[" + strings.Join(parts, " ") + "]"
	case reflect.String:
		return fmt.Sprintf("%q", v.String())
	}
	return fmt.Sprint(v)
}
