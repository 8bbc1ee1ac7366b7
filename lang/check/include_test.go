package check_test

import (
	"fmt"
	"io/fs"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"

	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/diag"
)

// archive is a context made of the files of a txtar archive.
type archive map[string]string

// ReadSource implements syntax.Reader.
func (a archive) ReadSource(name string) (*diag.Source, error) {
	text, ok := a[name]
	if !ok {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
	}
	return diag.NewSource(name, text), nil
}

// TestInclude shows what is said of files that include others, and the programs
// that come of them. The first file is the Sysfile, under its own name.
func TestInclude(t *testing.T) {
	each(t, "testdata/include/*.txtar", func(t *testing.T, name string) {
		ar, err := txtar.ParseFile(name)
		if err != nil {
			t.Fatal(err)
		}
		files := archive{}
		for _, f := range ar.Files {
			if f.Name != "text" && f.Name != "program" {
				files[f.Name] = string(f.Data)
			}
		}
		first := ar.Files[0]
		prog, list := check.Parse(diag.NewSource(first.Name, string(first.Data)), check.Options{Context: files, Name: first.Name})
		var text strings.Builder
		if err := list.WriteText(&text, diag.TextOptions{}); err != nil {
			t.Fatal(err)
		}
		golden(t, name, "text", text.String())
		var b strings.Builder
		if prog != nil {
			dumpProgram(&b, prog)
		}
		golden(t, name, "program", b.String())
	})
}

func dumpProgram(b *strings.Builder, prog *check.Program) {
	line := func(i *check.Instr) {
		dump(b, i)
		for _, s := range i.Included {
			fmt.Fprintf(b, "    by %s\n", s)
		}
		if i.Escape != prog.Escape {
			fmt.Fprintf(b, "    escape %c\n", i.Escape)
		}
	}
	for _, i := range prog.Globals {
		line(i)
	}
	for _, s := range prog.Stages {
		line(s.From)
		for _, i := range s.Instrs {
			line(i)
		}
	}
}

// TestIncludeBounds wants files that include without end, or too much, to be
// errors and quickly so.
func TestIncludeBounds(t *testing.T) {
	deep := archive{}
	for n := range 50 {
		deep[fmt.Sprintf("f%d", n)] = fmt.Sprintf("INCLUDE f%d\n", n+1)
	}
	deep["f50"] = "FROM scratch\n"
	wide := archive{}
	for n := range 20 { // two to the twentieth, were it not refused
		wide[fmt.Sprintf("f%d", n)] = fmt.Sprintf("INCLUDE f%d\nINCLUDE f%[1]d\n", n+1)
	}
	wide["f20"] = "FROM scratch\n"
	long := archive{"f0": "FROM scratch\n" + strings.Repeat("INCLUDE f1\n", 900), "f1": strings.Repeat("ENV a=b\n", 2000)}
	for want, files := range map[string]archive{
		"more than 32 files are in each other":     deep,
		"more than 1000 INCLUDE lines are met":     wide,
		"the files have more than 65536 instructi": long,
	} {
		_, list := check.Parse(diag.NewSource("f0", files["f0"]), check.Options{Context: files, Name: "f0"})
		if len(list) == 0 || !strings.HasPrefix(list[0].Summary, want) {
			t.Errorf("want %q, got %d: %.300s", want, len(list), list.Error())
		}
		if len(list) > 1000 {
			t.Errorf("%s: %d findings", want, len(list))
		}
	}
}

// FuzzInclude wants three files that may include each other to be read without a
// panic, and every finding to lie in one of them.
func FuzzInclude(f *testing.F) {
	f.Add("INCLUDE a\nFROM scratch\nINCLUDE b\n", "ARG X\nINCLUDE ./b", "# escape=`\nENV A=`\n  b\nINCLUDE a")
	f.Add("FROM scratch\nINCLUDE a\nINCLUDE a\n", "COPY --from=9 a b\nTARGET oci x", "")
	f.Fuzz(func(t *testing.T, first, a, b string) {
		files := archive{"f": first, "a": a, "b": b}
		prog, list := check.Parse(diag.NewSource("f", first), check.Options{Context: files, Name: "f"})
		if (prog == nil) != list.HasErrors() {
			t.Errorf("a program: %t, errors: %t", prog != nil, list.HasErrors())
		}
		for _, d := range list {
			places := []diag.Span{d.Span}
			for _, r := range d.Related {
				places = append(places, r.Span)
			}
			for _, s := range places {
				if d.Rule == "Internal" || s.Source == nil || s.Start < 0 || s.Start > s.End || s.End > len(s.Source.Text) {
					t.Errorf("%+v", d)
				}
			}
		}
	})
}
