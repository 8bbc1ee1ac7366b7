package syntax_test

import (
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/lang/syntax"
)

// printedShell prints with Shell, and holds the printer to its promises: what it
// writes parses, is the same but for the texts of RUN, which are the same to a
// shell, has the same comments, and stays as it is.
func printedShell(t *testing.T, text string) string {
	t.Helper()
	file, list := syntax.Parse(diag.NewSource("f", text))
	if list.HasErrors() {
		t.Fatalf("%q: %v", text, list)
	}
	once := printShell(t, file)
	again, list := syntax.Parse(diag.NewSource("f", once))
	if list.HasErrors() {
		t.Fatalf("%q\nbecame what does not parse: %q\n%v", text, once, list)
	}
	if twice := printShell(t, again); twice != once {
		t.Errorf("%q\nis not steady: %q\n%q", text, once, twice)
	}
	sameCommands(t, file, again)
	if diff := cmp.Diff(meaning(withoutCommands(file)), meaning(withoutCommands(again))); diff != "" {
		t.Errorf("%q\nbecame another thing: %q\n%s", text, once, diff)
	}
	return once
}

func printShell(t *testing.T, f *syntax.File) string {
	t.Helper()
	var b strings.Builder
	if err := syntax.Fprint(&b, f, syntax.PrintOptions{Shell: true}); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func sameCommands(t *testing.T, a, b *syntax.File) {
	t.Helper()
	for n := range min(len(a.Instrs), len(b.Instrs)) {
		one, two := a.Instrs[n], b.Instrs[n]
		if one.Title() != "RUN" || len(one.Args) != 1 || len(two.Args) != 1 {
			continue
		}
		if !syntax.SameShell(one.Args[0].Text, two.Args[0].Text) {
			t.Errorf("%q became %q", one.Args[0].Text, two.Args[0].Text)
		}
		for m := range min(len(one.Heredocs), len(two.Heredocs)) {
			if h, k := one.Heredocs[m].Body.Text, two.Heredocs[m].Body.Text; !syntax.SameShell(h, k) {
				t.Errorf("%q became %q", h, k)
			}
		}
	}
}

// withoutCommands blanks out what the shell's formatter may have written anew.
func withoutCommands(f *syntax.File) *syntax.File {
	bare := *f
	bare.Instrs = nil
	for _, in := range f.Instrs {
		i := *in
		if i.Title() == "RUN" && !i.JSON {
			i.Args = nil
			i.Heredocs = nil
			for _, h := range in.Heredocs {
				h.Body.Text = ""
				i.Heredocs = append(i.Heredocs, h)
			}
		}
		bare.Instrs = append(bare.Instrs, &i)
	}
	return &bare
}

// TestPrintShellCorpus prints every good file at hand.
func TestPrintShellCorpus(t *testing.T) {
	for name, text := range corpus(t) {
		if _, list := syntax.Parse(diag.NewSource("f", text)); list.HasErrors() {
			continue
		}
		t.Run(filepath.Base(filepath.Dir(name)), func(t *testing.T) { printedShell(t, text) })
	}
}

// FuzzPrintShell holds the printer to its promises with Shell, on whatever
// parses.
func FuzzPrintShell(f *testing.F) {
	seed(f, "testdata/shell/*.txtar")
	f.Fuzz(func(t *testing.T, text string) {
		if _, list := syntax.Parse(diag.NewSource("f", text)); !list.HasErrors() {
			printedShell(t, text)
		}
	})
}

// TestShellDepth wants texts that nest without end left alone, where the
// recursion of the shell's reader would end the program.
func TestShellDepth(t *testing.T) {
	for _, part := range []string{"(", "$(", "{ ", "if ", "! ", "a && ", "\"${a:-", "`\\`"} {
		for _, size := range []int{syntax.MaxShell - 8, 4 << 20} {
			if size > syntax.MaxShell && part != "(" {
				continue
			}
			command := strings.Repeat(part, size/len(part))
			text := "FROM x\nRUN " + command + "\n"
			if got := printedShell(t, text); got != strings.TrimRight(text, " \n")+"\n" {
				t.Errorf("%s, %d bytes: became %.80q", part, size, got)
			}
		}
	}
}
