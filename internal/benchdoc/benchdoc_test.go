package benchdoc

import (
	"encoding/xml"
	"flag"
	"io"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write docs/ anew from docs/bench/results.tsv")

// TestDocs holds the plots and the tables of docs/ to what was measured.
func TestDocs(t *testing.T) {
	docs := filepath.Join("..", "..", "docs")
	data, err := Read(filepath.Join(docs, "bench", "results.tsv"))
	if err != nil || len(data.Rows) == 0 {
		t.Fatalf("%d rows, %v", len(data.Rows), err)
	}
	files := map[string]string{}
	for name, text := range data.Figures() {
		files[filepath.Join("bench", name)] = text
	}
	page, err := os.ReadFile(filepath.Join(docs, "performance.md"))
	if err != nil {
		t.Fatal(err)
	}
	files["performance.md"] = within(t, string(page), data.Markdown())
	for name, want := range files {
		name = filepath.Join(docs, name)
		have, err := os.ReadFile(name)
		if string(have) == want {
			continue
		}
		if !*update {
			t.Errorf("%s (%v) is not that of the results: run make bench-plot", name, err)
		} else if err := os.WriteFile(name, []byte(want), 0o644); err != nil {
			t.Error(err)
		}
	}
	stale(t, filepath.Join(docs, "bench"), files)
}

// within puts the tables between the page's two marks.
func within(t *testing.T, page, tables string) string {
	t.Helper()
	const begin, end = "<!-- make bench-plot writes what follows -->\n", "<!-- make bench-plot wrote what precedes -->\n"
	before, rest, ok := strings.Cut(page, begin)
	_, after, ended := strings.Cut(rest, end)
	if !ok || !ended {
		t.Fatal("the page has no place for the tables")
	}
	return before + begin + "\n" + tables + "\n" + end + after
}

// stale finds plots that nothing draws.
func stale(t *testing.T, dir string, files map[string]string) {
	t.Helper()
	err := filepath.WalkDir(dir, func(path string, _ fs.DirEntry, err error) error {
		if _, drawn := files[filepath.Join("bench", filepath.Base(path))]; filepath.Ext(path) == ".svg" && !drawn {
			t.Errorf("%s: nothing draws it", path)
		}
		return err
	})
	if err != nil {
		t.Error(err)
	}
}

func sample() Data {
	row := func(size int, who, state string, cpu float64) Row {
		return Row{Key{"install", size, "zstd", who, state}, 3, Spread{cpu, cpu * 2}, Spread{cpu / 2, cpu}, 64}
	}
	var d Data
	d.Put(row(500, "dnf", Cold, 20), row(10, "dnf", Cold, 1), row(500, "sysbuild", Cold, 4), row(10, "sysbuild", Cold, 0.1),
		row(10, "rpm", Packed, 0.7))
	d.Machine = []string{"two cores"}
	return d
}

// TestData: what is written is read again, a second result replaces the first,
// and lines that are none are refused by their number.
func TestData(t *testing.T) {
	name := filepath.Join(t.TempDir(), "deep", "results.tsv")
	d := sample()
	d.Put(Row{Key{"install", 10, "zstd", "sysbuild", Cold}, 9, Spread{0.2, 0.2}, Spread{0.1, 0.1}, 0})
	if err := d.Write(name); err != nil {
		t.Fatal(err)
	}
	got, err := Read(name)
	if err != nil || !slices.Equal(got.Rows, d.Rows) || !slices.Equal(got.Machine, d.Machine) {
		t.Fatalf("%v: read\n%v\nwrote\n%v", err, got, d)
	}
	if len(got.Rows) != 5 || got.Rows[0].Who != "sysbuild" || got.Rows[0].Rounds != 9 {
		t.Errorf("rows are %v", got.Rows)
	}
	for _, bad := range []string{"a\tb\n", strings.Replace(got.Rows[0].line(), "0.200", "NaN", 1), strings.Replace(got.Rows[0].line(), "\t10\t", "\tten\t", 1)} {
		if err := os.WriteFile(name, []byte("# x\n"+bad), 0o644); err != nil {
			t.Fatal(err)
		}
		if _, err := Read(name); err == nil || !strings.Contains(err.Error(), "results.tsv:2: ") {
			t.Errorf("%q: %v", bad, err)
		}
	}
}

func TestRatios(t *testing.T) {
	all := sample().Ratios()
	if len(all) != 2 || all[0].CPU() != 10 || all[1].CPU() != 5 || all[1].Ours.Size != 500 {
		t.Fatalf("%+v", all)
	}
	if got := Of([]float64{3, 1, 2, 10}); got != (Spread{1, 2.5}) {
		t.Errorf("%v", got)
	}
	page := sample().Markdown()
	for _, want := range []string{"two cores\n", "| 10, zstd | sysbuild, cold | 0.100 (0.200) | 0.050 (0.100) | 64 |  |\n", "|  | dnf, cold | 1.00 (2.00) | 0.500 (1.00) | 64 | 10, 10 (cold) |\n"} {
		if !strings.Contains(page, want) {
			t.Errorf("there is no %q in\n%s", want, page)
		}
	}
}

// TestFigures: a plot is sound XML, the same each time, and has a place for each
// point inside of its axes.
func TestFigures(t *testing.T) {
	all := sample().Figures()
	if names := slices.Collect(maps.Keys(all)); len(names) != 1 || names[0] != "install-zstd.svg" {
		t.Fatalf("drawn are %v", names)
	}
	text := all["install-zstd.svg"]
	if text != sample().Figures()["install-zstd.svg"] {
		t.Error("two drawings differ")
	}
	circles := 0
	for r := xml.NewDecoder(strings.NewReader(text)); ; {
		token, err := r.Token()
		if err == io.EOF {
			break
		}
		if err != nil {
			t.Fatal(err)
		}
		if e, ok := token.(xml.StartElement); ok && e.Name.Local == "circle" {
			circles++
		}
	}
	if circles != 3+2*5 { // of the legend, of two panels
		t.Errorf("%d points", circles)
	}
	y := upright([]point{{1, 0.3}, {2, 4}})
	if y.low != 0.2 || y.high != 5 || y.at(0.2) != panelLow || y.at(5) != panelTop {
		t.Errorf("%+v", y)
	}
}
