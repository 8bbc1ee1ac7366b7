package diag_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/rogpeppe/go-internal/txtar"

	"github.com/sysbuild/sysbuild/lang/diag"
)

var update = flag.Bool("update", false, "rewrite the expected texts")

// TestRender shows each testdata file: its source, with the span of a
// diagnostic between » and «, and how it is drawn.
func TestRender(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatalf("testdata: %v, %v", files, err)
	}
	for _, name := range files {
		t.Run(filepath.Base(name), func(t *testing.T) {
			ar, err := txtar.ParseFile(name)
			if err != nil {
				t.Fatal(err)
			}
			list := marked(t, string(ar.Files[0].Data))
			var text, brief, color, doc bytes.Buffer
			write(t, list.WriteText(&text, diag.TextOptions{}))
			write(t, list.WriteText(&brief, diag.TextOptions{Brief: true}))
			write(t, list.WriteText(&color, diag.TextOptions{Color: true}))
			write(t, list.WriteJSON(&doc))
			compare(t, ar, "text", text.String())
			compare(t, ar, "brief", brief.String())
			compare(t, ar, "color", strings.ReplaceAll(color.String(), "\x1b", "ESC"))
			compare(t, ar, "json", doc.String())
			if *update {
				if err := os.WriteFile(name, txtar.Format(ar), 0o644); err != nil {
					t.Fatal(err)
				}
			}
		})
	}
}

func write(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// compare holds got to a section of the archive, where it has one.
func compare(t *testing.T, ar *txtar.Archive, section, got string) {
	t.Helper()
	for i := range ar.Files {
		f := &ar.Files[i]
		if f.Name != section {
			continue
		}
		if *update {
			f.Data = []byte(got)
		} else if got != string(f.Data) {
			t.Errorf("%s: got\n%s\nwant\n%s", section, got, f.Data)
		}
	}
}

// marked makes a diagnostic of every »span« of the text. What follows in braces
// is a JSON object with its fields.
func marked(t *testing.T, text string) diag.List {
	t.Helper()
	src := &diag.Source{Name: "Sysfile"}
	var list diag.List
	for {
		before, rest, ok := strings.Cut(text, "»")
		src.Text += before
		if !ok {
			return list
		}
		span, rest, _ := strings.Cut(rest, "«{")
		fields, rest, _ := strings.Cut(rest, "}")
		d := diag.Diagnostic{Span: src.Span(len(src.Text), len(src.Text)+len(span))}
		if err := json.Unmarshal([]byte("{"+fields+"}"), &d); err != nil {
			t.Fatal(err)
		}
		src.Text += span
		list = append(list, d)
		text = rest
	}
}

func TestPos(t *testing.T) {
	src := diag.NewSource("f", "añb\r\n日本\n")
	for _, c := range []struct {
		offset, line, column int
	}{{0, 1, 1}, {1, 1, 2}, {3, 1, 3}, {6, 2, 1}, {9, 2, 2}, {13, 3, 1}, {99, 3, 1}, {-1, 1, 1}} {
		if got := src.Pos(c.offset); got != (diag.Pos{Line: c.line, Column: c.column}) {
			t.Errorf("Pos(%d) = %v, want %d:%d", c.offset, got, c.line, c.column)
		}
	}
}

func TestLongLine(t *testing.T) {
	src := diag.NewSource("f", strings.Repeat("日", 1000)+"HERE"+strings.Repeat("本", 1000))
	for _, span := range []diag.Span{src.Span(3000, 3004), src.Span(0, 6), src.Span(3004, 6004)} {
		var b strings.Builder
		if err := (diag.List{{Summary: "s", Span: span}}).WriteText(&b, diag.TextOptions{}); err != nil {
			t.Fatal(err)
		}
		lines := strings.Split(b.String(), "\n")
		if len(lines[1]) > 330 || !strings.Contains(lines[1], "…") || !utf8.ValidString(lines[1]) || !strings.Contains(lines[2], "^") {
			t.Errorf("got %s", b.String())
		}
		if span.Start == 3000 && !strings.Contains(lines[1], "HERE") {
			t.Errorf("the place is not shown: %s", b.String())
		}
	}
}

// TestLongWord wants what a message quotes to be cut in its middle.
func TestLongWord(t *testing.T) {
	list := diag.List{{Summary: strings.Repeat("é", 5000) + " is no port", Hint: strings.Repeat("x", 5000)}}
	var b strings.Builder
	if err := list.WriteText(&b, diag.TextOptions{}); err != nil {
		t.Fatal(err)
	}
	if text := b.String(); len(text) > 1000 || !strings.Contains(text, "é … é") || !strings.Contains(text, "is no port") || !utf8.ValidString(text) {
		t.Errorf("%d bytes: %.400s", len(text), text)
	}
}

func TestListIsAnError(t *testing.T) {
	src := diag.NewSource("f", "abc")
	warning := diag.Diagnostic{Severity: diag.Warning, Summary: "w", Span: src.Span(1, 2)}
	if err := (diag.List{warning}).Err(); err != nil {
		t.Errorf("a warning is no error: %v", err)
	}
	list := diag.List{warning, {Summary: "e", Span: src.Span(0, 1)}}
	err := fmt.Errorf("build: %w", list.Err())
	var got diag.List
	if !errors.As(err, &got) || len(got) != 2 {
		t.Errorf("errors.As gives %v", got)
	}
	if want := "build: f:1:1: e"; err.Error() != want {
		t.Errorf("got %q, want %q", err, want)
	}
	if s := list.Sorted(); s[0].Summary != "e" {
		t.Errorf("sorted: %v", s)
	}
}

func TestReadSource(t *testing.T) {
	dir := t.TempDir()
	if _, err := diag.ReadSource(dir); err == nil || !strings.Contains(err.Error(), "is a directory") {
		t.Errorf("a directory: %v", err)
	}
	big := filepath.Join(dir, "big")
	if err := os.WriteFile(big, nil, 0o644); err != nil {
		t.Fatal(err)
	}
	if err := os.Truncate(big, 17<<20); err != nil {
		t.Fatal(err)
	}
	if _, err := diag.ReadSource(big); err == nil || !strings.Contains(err.Error(), "too large") {
		t.Errorf("a large file: %v", err)
	}
	if _, err := diag.ReadSource("/dev/zero"); err == nil || !strings.Contains(err.Error(), "too large") {
		t.Errorf("what never ends: %v", err)
	}
}

// TestVisible: nothing of a source or a file's name moves a terminal's cursor
// or turns the writing around.
func TestVisible(t *testing.T) {
	for in, want := range map[string]string{
		"\x1b[2J": "␛[2J", "a\x7fb": "a␡b", "\u009b2J": "\ufffd2J", "\x9b2J": "\ufffd2J",
		"\u202ea": "\ufffda", "\u200fa\u061c": "\ufffda\ufffd", "a\u2028b": "a\ufffdb", "grün 世界": "grün 世界",
	} {
		var b bytes.Buffer
		if err := (diag.List{{Summary: in}}).WriteText(&b, diag.TextOptions{}); err != nil {
			t.Fatal(err)
		}
		if got := b.String(); got != "error: "+want+"\n" {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}
