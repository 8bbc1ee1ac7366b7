package diag_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/rivo/uniseg"

	"github.com/sysbuild/sysbuild/lang/diag"
)

// TestNarrow draws a long line, of wide and joined characters too, with a span
// at every place of it and of every length: no line is wider than the terminal,
// and the marks begin under the span's first character.
func TestNarrow(t *testing.T) {
	const text = "RUN echo \"Ünïcödé 😀\" 日本語\tand e\u0301 then 👩\u200d🚀 a path /usr/share/doc/of/something/long && true\n"
	src := &diag.Source{Name: "S", Text: text}
	var starts []int // of the clusters
	for at, rest, state := 0, text[:len(text)-1], -1; rest != ""; {
		var cluster string
		cluster, rest, _, state = uniseg.FirstGraphemeClusterInString(rest, state)
		starts = append(starts, at)
		at += len(cluster)
	}
	for _, cols := range []int{28, 29, 40, 60, 100, 200} {
		for i, from := range starts {
			for _, to := range append(starts[i+1:], len(text)-1) {
				var b bytes.Buffer
				list := diag.List{{Rule: "R", Summary: "s", Span: diag.Span{Source: src, Start: from, End: to}}}
				write(t, list.WriteText(&b, diag.TextOptions{Width: cols}))
				checkMarks(t, b.String(), text[from:to], cols)
			}
		}
	}
}

func checkMarks(t *testing.T, drawn, span string, cols int) {
	t.Helper()
	lines := strings.Split(strings.TrimSuffix(drawn, "\n"), "\n")
	if len(lines) != 3 {
		t.Fatalf("%q", drawn)
	}
	for _, line := range lines[1:] {
		if w := uniseg.StringWidth(line); w > cols {
			t.Errorf("%d columns of %d:\n%s", w, cols, drawn)
		}
	}
	at := strings.IndexByte(lines[2], '^')
	marked, rest, state := "", lines[1], -1
	for w := 0; rest != "" && w <= at; { // the cluster over the first mark
		var cells int
		marked, rest, cells, state = uniseg.FirstGraphemeClusterInString(rest, state)
		w += cells
	}
	if first, _, _, _ := uniseg.FirstGraphemeClusterInString(span, -1); marked != first && first != "\t" {
		t.Errorf("on %d columns the marks begin under %q, not under %q:\n%s", cols, marked, first, drawn)
	}
}

// TestTooNarrow holds that a terminal in which nothing could be seen gets the
// whole line.
func TestTooNarrow(t *testing.T) {
	src := &diag.Source{Name: "S", Text: strings.Repeat("word ", 20) + "\n"}
	var b bytes.Buffer
	list := diag.List{{Summary: "s", Span: diag.Span{Source: src, Start: 50, End: 54}}}
	write(t, list.WriteText(&b, diag.TextOptions{Width: 10}))
	if !strings.Contains(b.String(), src.Text) {
		t.Errorf("%s", b.String())
	}
}

// TestLink holds that a rule leads to its page, where links are wanted and it
// has one, and that nothing else does.
func TestLink(t *testing.T) {
	link := func(rule string) string {
		if rule == "Known" {
			return "https://example.org/#known"
		}
		return ""
	}
	var b bytes.Buffer
	list := diag.List{{Rule: "Known", Summary: "s"}, {Rule: "Other", Summary: "t"}}
	write(t, list.WriteText(&b, diag.TextOptions{Link: link}))
	const want = "error[\x1b]8;;https://example.org/#known\x1b\\Known\x1b]8;;\x1b\\]: s\n\nerror[Other]: t\n"
	if got := strings.ReplaceAll(b.String(), ":  ", ": "); got != want {
		t.Errorf("%q, want %q", got, want)
	}
}
