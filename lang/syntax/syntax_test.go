package syntax_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"

	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/lang/syntax"
)

var update = flag.Bool("update", false, "rewrite the expected texts")

// TestTree holds the tree of each file of testdata to its text form. The source
// is the section "Sysfile"; \r, \t and NUL in it are written ␍, ␉ and ␀.
func TestTree(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatalf("testdata: %v, %v", files, err)
	}
	for _, name := range files {
		t.Run(strings.TrimSuffix(filepath.Base(name), ".txtar"), func(t *testing.T) {
			ar, err := txtar.ParseFile(name)
			if err != nil {
				t.Fatal(err)
			}
			text := strings.NewReplacer("␍", "\r", "␉", "\t", "␀", "\x00").Replace(string(ar.Files[0].Data))
			file, list := syntax.Parse(diag.NewSource("Sysfile", text))
			var b strings.Builder
			dump(&b, file)
			b.WriteByte('\n')
			if err := list.WriteText(&b, diag.TextOptions{}); err != nil {
				t.Fatal(err)
			}
			got := strings.TrimRight(b.String(), "\n") + "\n"
			if *update {
				ar.Files = append(ar.Files[:1], txtar.File{Name: "tree", Data: []byte(got)})
				if err := os.WriteFile(name, txtar.Format(ar), 0o644); err != nil {
					t.Fatal(err)
				}
				return
			}
			if want := string(ar.Files[1].Data); got != want {
				t.Errorf("got\n%s\nwant\n%s", got, want)
			}
		})
	}
}

// dump writes a tree, one thing a line, each with the line and column where it
// stands.
func dump(b *strings.Builder, f *syntax.File) {
	if f.Escape != '\\' {
		fmt.Fprintf(b, "escape %c\n", f.Escape)
	}
	for _, d := range f.Directives {
		fmt.Fprintf(b, "%s directive %s=%q\n", at(d.Value.Span), d.Name, d.Value.Text)
	}
	for _, c := range f.Comments {
		fmt.Fprintf(b, "%s comment %q\n", at(c.Span), c.Text)
	}
	for _, i := range f.Instrs {
		fmt.Fprintf(b, "%s %s %q", at(i.Span), i.Title(), i.Text)
		for _, f := range []struct {
			name string
			on   bool
		}{{" json", i.JSON}, {" legacy", i.Legacy}, {" bad", i.Bad}} {
			if f.on {
				b.WriteString(f.name)
			}
		}
		b.WriteByte('\n')
		dumpParts(b, i)
	}
}

func dumpParts(b *strings.Builder, i *syntax.Instr) {
	for _, c := range i.Doc {
		fmt.Fprintf(b, "  doc %q\n", c.Text)
	}
	for _, f := range i.Flags {
		fmt.Fprintf(b, "  %s flag %q", at(f.Span), f.Name)
		if f.Value != nil {
			fmt.Fprintf(b, " = %s %q", at(f.Value.Span), f.Value.Text)
		}
		b.WriteByte('\n')
	}
	for _, w := range i.Args {
		fmt.Fprintf(b, "  %s arg %q\n", at(w.Span), w.Text)
	}
	for _, p := range i.Pairs {
		fmt.Fprintf(b, "  %s pair %q", at(p.Name.Span), p.Name.Text)
		if p.Value != nil {
			fmt.Fprintf(b, " = %s %q", at(p.Value.Span), p.Value.Text)
		}
		b.WriteByte('\n')
	}
	if i.Verb != nil {
		fmt.Fprintf(b, "  %s verb %q\n", at(i.Verb.Span), i.Verb.Text)
	}
	if in := i.Inner; in != nil {
		fmt.Fprintf(b, "  %s inner %s %q json=%t bad=%t heredocs=%d\n", at(in.Span), in.Title(), in.Text, in.JSON, in.Bad, len(in.Heredocs))
		for _, w := range in.Args {
			fmt.Fprintf(b, "    %s arg %q\n", at(w.Span), w.Text)
		}
		for _, f := range in.Flags {
			fmt.Fprintf(b, "    %s flag %q\n", at(f.Span), f.Name)
		}
	}
	for _, h := range i.Heredocs {
		fmt.Fprintf(b, "  %s heredoc %q expand=%t chomp=%t %s %q\n",
			at(h.Word), h.Name, h.Expand, h.Chomp, at(h.Body.Span), h.Body.Text)
	}
}

// at is line:column-line:column, the second line left out where it is the same.
func at(s diag.Span) string {
	from, to := s.Pos(), s.EndPos()
	if from.Line == to.Line {
		return fmt.Sprintf("%d:%d-%d", from.Line, from.Column, to.Column)
	}
	return fmt.Sprintf("%d:%d-%d:%d", from.Line, from.Column, to.Line, to.Column)
}
