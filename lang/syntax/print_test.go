package syntax_test

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/txtar"

	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/lang/syntax"
)

// TestPrint holds each file of testdata/print to its canonical form: section
// "in" becomes section "out". ␍, ␉ and ␣ stand for \r, \t and a blank.
func TestPrint(t *testing.T) { printFiles(t, "testdata/print/*.txtar", printed) }

// TestPrintShell is TestPrint with the commands of shells laid out.
func TestPrintShell(t *testing.T) { printFiles(t, "testdata/shell/*.txtar", printedShell) }

func printFiles(t *testing.T, pattern string, printed func(*testing.T, string) string) {
	files, err := filepath.Glob(pattern)
	if err != nil || len(files) == 0 {
		t.Fatalf("testdata: %v, %v", files, err)
	}
	decode := strings.NewReplacer("␍", "\r", "␉", "\t", "␣", " ")
	encode := strings.NewReplacer("\r", "␍", "\t", "␉", " \n", "␣\n")
	for _, name := range files {
		t.Run(strings.TrimSuffix(filepath.Base(name), ".txtar"), func(t *testing.T) {
			ar, err := txtar.ParseFile(name)
			if err != nil {
				t.Fatal(err)
			}
			got := encode.Replace(printed(t, decode.Replace(string(ar.Files[0].Data))))
			if *update {
				ar.Files = append(ar.Files[:1], txtar.File{Name: "out", Data: []byte(got)})
				if err := os.WriteFile(name, txtar.Format(ar), 0o644); err != nil {
					t.Fatal(err)
				}
				return
			}
			if diff := cmp.Diff(string(ar.Files[1].Data), got); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

// printed prints a text that parses, and holds the printer to its promises: the
// same meaning, and nothing left to change.
func printed(t *testing.T, text string) string {
	t.Helper()
	file, list := syntax.Parse(diag.NewSource("f", text))
	if list.HasErrors() {
		t.Fatalf("%q: %v", text, list)
	}
	once := print(t, file)
	again, list := syntax.Parse(diag.NewSource("f", once))
	if list.HasErrors() {
		t.Errorf("%q\nbecame what does not parse: %q\n%v", text, once, list)
	}
	if diff := cmp.Diff(meaning(file), meaning(again)); diff != "" {
		t.Errorf("%q\nbecame another thing: %q\n%s", text, once, diff)
	}
	if twice := print(t, again); twice != once {
		t.Errorf("%q\nis not steady: %q\n%q", text, once, twice)
	}
	return once
}

func print(t *testing.T, f *syntax.File) string {
	t.Helper()
	var b strings.Builder
	if err := syntax.Fprint(&b, f, syntax.PrintOptions{}); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

var (
	places = regexp.MustCompile(`\b\d+:\d+-(\d+:)?\d+ `)
	asWord = regexp.MustCompile(`(?im)^(  (arg "as"|verb "(cmd|none)"))$`)
)

// meaning is a file's tree without places and the lines' own texts.
func meaning(f *syntax.File) string {
	var b strings.Builder
	bare := *f
	bare.Comments, bare.Instrs = nil, nil
	for _, i := range f.Instrs {
		i := *i
		i.Text, i.Doc = "", nil
		bare.Instrs = append(bare.Instrs, &i)
	}
	comments := make(map[string]int)
	for _, c := range f.Comments {
		comments[c.Text]++ // a flag that moves takes its comment along
	}
	dump(&b, &bare)
	text := places.ReplaceAllString(b.String(), "")
	return asWord.ReplaceAllStringFunc(text, strings.ToUpper) + fmt.Sprint(comments)
}

// TestPrintCorpus prints every good file at hand.
func TestPrintCorpus(t *testing.T) {
	files := corpus(t)
	for _, pattern := range []string{
		"testdata/*.txtar", "testdata/print/*.txtar", "../check/testdata/*/*", "../../compiler/testdata/*.txtar", "../../examples/*.sysbuild", "../../examples/*/*.sysbuild",
	} {
		names, err := filepath.Glob(pattern)
		if err != nil || len(names) == 0 {
			t.Fatalf("%s: %v, %v", pattern, names, err)
		}
		for _, name := range names {
			ar, err := txtar.ParseFile(name)
			if err != nil {
				t.Fatal(err)
			}
			files[name] = string(ar.Comment)
			for _, f := range ar.Files {
				files[name+"/"+f.Name] = string(f.Data)
			}
		}
	}
	good, left := 0, 0
	for name, text := range files {
		if _, list := syntax.Parse(diag.NewSource(name, text)); list.HasErrors() {
			continue
		}
		good++
		t.Run(name, func(t *testing.T) {
			printed(t, text)
			file, _ := syntax.Parse(diag.NewSource(name, text))
			left += len(syntax.LeftAsIs(file))
		})
	}
	if left > 12 {
		t.Errorf("%d instructions are left as they stand, more than the odd ones", left)
	}
	if good < 60 {
		t.Errorf("only %d files parse", good)
	}
}

// TestPrintExamples wants the examples to be canonical.
func TestPrintExamples(t *testing.T) {
	var names []string
	for _, pattern := range []string{"*.sysbuild", "*/*.sysbuild", "*/*/*.sysbuild"} {
		some, err := filepath.Glob(filepath.Join("../../examples", pattern))
		if err != nil || len(some) == 0 {
			t.Fatalf("examples: %v, %v", some, err)
		}
		names = append(names, some...)
	}
	for _, name := range names {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(string(text), printed(t, string(text))); diff != "" {
			t.Errorf("%s (-file +canonical)\n%s", name, diff)
		}
	}
}

var example = regexp.MustCompile("(?ms)^```sysfile( messy)?\n(.*?)^```$")

// TestPrintSpec wants the specification's good examples to be canonical, and
// one that is marked as messy to become the next one.
func TestPrintSpec(t *testing.T) {
	spec, err := os.ReadFile("../../spec.md")
	if err != nil {
		t.Fatal(err)
	}
	examples, messy := 0, ""
	for _, m := range example.FindAllStringSubmatch(string(spec), -1) {
		text := m[2]
		if m[1] != "" {
			messy = text
			continue
		}
		examples++
		if messy == "" {
			messy = text
		}
		if diff := cmp.Diff(text, printed(t, messy)); diff != "" {
			t.Errorf("(-example +canonical)\n%s", diff)
		}
		messy = ""
	}
	if examples < 7 {
		t.Errorf("only %d examples", examples)
	}
}

// TestPrintWidth wants a list broken where it is wider than asked.
func TestPrintWidth(t *testing.T) {
	file, _ := syntax.Parse(diag.NewSource("f", "ROOTFS scratch\nYUM install --nodocs äpfel b\n"))
	for width, want := range map[int]string{
		28: "YUM install --nodocs äpfel b\n",
		27: "YUM install --nodocs \\\n    äpfel \\\n    b\n",
		19: "YUM install \\\n    --nodocs \\\n    äpfel \\\n    b\n",
	} {
		var b strings.Builder
		if err := syntax.Fprint(&b, file, syntax.PrintOptions{Width: width}); err != nil {
			t.Fatal(err)
		}
		if got := strings.TrimPrefix(b.String(), "ROOTFS scratch\n"); got != want {
			t.Errorf("width %d: %q", width, got)
		}
	}
}

// TestPrintRefuses wants no file written of which the tree holds only a part.
func TestPrintRefuses(t *testing.T) {
	for _, text := range []string{"FROM scratch\nRUN <<EOF\nx\n", "RUNN x\n", "YUM instal bash\n"} {
		file, _ := syntax.Parse(diag.NewSource("f", text))
		var b strings.Builder
		if err := syntax.Fprint(&b, file, syntax.PrintOptions{}); err == nil || b.Len() > 0 {
			t.Errorf("%q: printed %q, %v", text, b.String(), err)
		}
	}
	file, _ := syntax.Parse(diag.NewSource("f", "FROM scratch\n"))
	if err := syntax.Fprint(full{}, file, syntax.PrintOptions{}); !errors.Is(err, errFull) {
		t.Errorf("a writer's error: %v", err)
	}
}

var errFull = errors.New("full")

type full struct{}

func (full) Write([]byte) (int, error) { return 0, errFull }

// seed gives a fuzzer every file at hand and the first of each archive.
func seed(f *testing.F, archives string) {
	f.Helper()
	for _, text := range corpus(f) {
		f.Add(text)
	}
	names, err := filepath.Glob(archives)
	if err != nil || len(names) == 0 {
		f.Fatalf("%s: %v, %v", archives, names, err)
	}
	for _, name := range names {
		ar, err := txtar.ParseFile(name)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(string(ar.Files[0].Data))
	}
}

// FuzzPrint holds the printer to its promises on whatever parses.
func FuzzPrint(f *testing.F) {
	seed(f, "testdata/print/*.txtar")
	f.Fuzz(func(t *testing.T, text string) {
		if _, list := syntax.Parse(diag.NewSource("f", text)); !list.HasErrors() {
			printed(t, text)
		}
	})
}

// BenchmarkPrint prints a parsed file of 40 KiB.
func BenchmarkPrint(b *testing.B) {
	text := strings.Repeat(benchmarkText, 40<<10/len(benchmarkText)+1)
	file, _ := syntax.Parse(diag.NewSource("f", text))
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		if err := syntax.Fprint(io.Discard, file, syntax.PrintOptions{}); err != nil {
			b.Fatal(err)
		}
	}
}
