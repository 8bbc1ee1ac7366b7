package diag_test

import (
	"bytes"
	"testing"

	"github.com/sysbuild/sysbuild/lang/diag"
)

// TestFixed applies fixes in one go: none that touches another, all or none of
// the edits of one.
func TestFixed(t *testing.T) {
	src := diag.NewSource("f", "from a as b\n")
	other := diag.NewSource("g", "from")
	at := func(from, to int, text string) diag.Edit { return diag.Edit{Span: src.Span(from, to), Text: text} }
	one := func(rule string, edits ...diag.Edit) diag.Diagnostic {
		return diag.Diagnostic{Rule: rule, Span: edits[0].Span, Fix: &diag.Fix{Edits: edits}}
	}
	for _, c := range []struct {
		name string
		list diag.List
		want string
		n    int
	}{
		{"none", diag.List{{Rule: "A", Span: src.Span(0, 1)}}, "from a as b\n", 0},
		{"two", diag.List{one("A", at(0, 4, "FROM")), one("B", at(7, 9, "AS"))}, "FROM a AS b\n", 2},
		{"overlap", diag.List{one("A", at(0, 4, "FROM")), one("B", at(2, 6, "x"))}, "FROM a as b\n", 1},
		{"whole", diag.List{one("A", at(0, 4, "FROM")), one("B", at(7, 9, "AS"), at(3, 5, "x"))}, "FROM a as b\n", 1},
		{"itself", diag.List{one("A", at(0, 4, "FROM"), at(3, 5, "x"))}, "from a as b\n", 0},
		{"insert", diag.List{one("A", at(11, 11, "c"))}, "from a as bc\n", 1},
		{"another's", diag.List{one("A", diag.Edit{Span: other.Span(0, 4), Text: "x"})}, "from a as b\n", 0},
		{"outside", diag.List{one("A", at(10, 99, "x"))}, "from a as b\n", 0},
	} {
		if got, n := c.list.Fixed(src); got != c.want || n != c.n {
			t.Errorf("%s: got %q, %d, want %q, %d", c.name, got, n, c.want, c.n)
		}
	}
}

// sample has every kind of thing that a renderer meets.
func sample() diag.List {
	src := diag.NewSource("a b,c:d%.sysbuild", "FROM scratch\nRUN 日本 x\n")
	return diag.List{
		{Severity: diag.Error, Rule: "A", Summary: "is wrong: 100%\r\n", Hint: "do better", Detail: "since\n", Span: src.Span(17, 23),
			Related: []diag.Related{{Message: "seen here", Span: src.Span(0, 4)}, {Message: "nowhere"}}},
		{Severity: diag.Warning, Rule: "B", Summary: "may be wrong", Span: src.Span(24, 25), Fix: diag.Replace("write y", src.Span(24, 25), "y")},
		{Severity: diag.Info, Rule: "B", Summary: "advice"},
		{Severity: diag.Error, Summary: "no rule", Span: src.Span(0, 26)},
	}
}

func TestGitHub(t *testing.T) {
	var b bytes.Buffer
	write(t, sample().WriteGitHub(&b))
	const file = "file=a b%2Cc%3Ad%25.sysbuild"
	want := "::notice title=B::advice\n" +
		"::error " + file + ",line=1,col=1,endLine=3,endColumn=1::no rule\n" +
		"::error " + file + ",line=2,col=5,endLine=2,endColumn=7,title=A::is wrong: 100%25%0D%0A%0Asince%0Ahint: do better\n" +
		"::warning " + file + ",line=2,col=8,endLine=2,endColumn=9,title=B::may be wrong\n"
	if b.String() != want {
		t.Errorf("got\n%s\nwant\n%s", b.String(), want)
	}
}
