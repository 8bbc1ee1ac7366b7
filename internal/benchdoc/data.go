// Package benchdoc keeps what benches measured in a table of text, and makes of
// it what docs/ shows: ratios and plots. The same table gives the same bytes.
package benchdoc

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
)

// Key names what was measured.
type Key struct {
	Bench string // install, unpack, metadata, change, export
	Size  int    // packages; of an export MB
	Form  string // zstd, xz, gzip
	Who   string // sysbuild, dnf, rpm, BuildKit, buildah
	State string // what is there when it begins: cold, packages cached …
}

// Row is what was measured of it in several rounds.
type Row struct {
	Key
	Rounds    int
	CPU, Wall Spread // processor time is user and system, of all processes
	MB        int    // peak memory of the largest process, 1 MB = 2^20 bytes; 0: not measured
}

// Spread are seconds.
type Spread struct{ Least, Median float64 }

// Of gives the spread of a list that is not empty.
func Of(seconds []float64) Spread {
	s := slices.Sorted(slices.Values(seconds))
	median := s[len(s)/2]
	if len(s)%2 == 0 {
		median = (s[len(s)/2-1] + median) / 2
	}
	return Spread{s[0], median}
}

// Data is a file of rows, sorted by their keys.
type Data struct {
	Machine []string // lines that say what it was measured on
	Rows    []Row
}

var columns = []string{"bench", "size", "form", "who", "state", "rounds", "cpu_least", "cpu_median", "wall_least", "wall_median", "peak_mb"}

// Read reads a file; one that is not there is empty.
func Read(name string) (Data, error) {
	text, err := os.ReadFile(name)
	if errors.Is(err, fs.ErrNotExist) {
		return Data{}, nil
	}
	if err != nil {
		return Data{}, err
	}
	var d Data
	for i, line := range strings.Split(strings.TrimSuffix(string(text), "\n"), "\n") {
		if comment, ok := strings.CutPrefix(line, "# "); ok {
			d.Machine = append(d.Machine, comment)
			continue
		}
		if line == strings.Join(columns, "\t") || line == "" {
			continue
		}
		row, err := parse(strings.Split(line, "\t"))
		if err != nil {
			return Data{}, fmt.Errorf("%s:%d: %w", name, i+1, err)
		}
		d.Rows = append(d.Rows, row)
	}
	d.sort()
	return d, nil
}

func parse(fields []string) (r Row, err error) {
	if len(fields) != len(columns) {
		return Row{}, fmt.Errorf("has %d columns, not %d", len(fields), len(columns))
	}
	r.Bench, r.Form, r.Who, r.State = fields[0], fields[2], fields[3], fields[4]
	for i, to := range map[int]*int{1: &r.Size, 5: &r.Rounds, 10: &r.MB} {
		n, e := strconv.Atoi(fields[i])
		*to, err = n, errors.Join(err, e)
	}
	for i, to := range map[int]*float64{6: &r.CPU.Least, 7: &r.CPU.Median, 8: &r.Wall.Least, 9: &r.Wall.Median} {
		f, e := strconv.ParseFloat(fields[i], 64)
		if e == nil && !(f > 0) {
			e = fmt.Errorf("%s: %s is no time", columns[i], fields[i])
		}
		*to, err = f, errors.Join(err, e)
	}
	return r, err
}

func (r Row) line() string {
	return fmt.Sprintf("%s\t%d\t%s\t%s\t%s\t%d\t%.3f\t%.3f\t%.3f\t%.3f\t%d\n", r.Bench, r.Size, r.Form, r.Who, r.State,
		r.Rounds, r.CPU.Least, r.CPU.Median, r.Wall.Least, r.Wall.Median, r.MB)
}

// Put takes rows in; those with the same key go.
func (d *Data) Put(rows ...Row) {
	for _, r := range rows {
		d.Rows = slices.DeleteFunc(d.Rows, func(o Row) bool { return o.Key == r.Key })
		d.Rows = append(d.Rows, r)
	}
	d.sort()
}

func (d *Data) sort() { slices.SortStableFunc(d.Rows, compare) }

// order are words that stand in another order than the alphabet's: who is
// measured before whom is, and what is there little by little.
var order = []string{
	"install", "unpack", "metadata", "change", "export", "sysbuild", "dnf", "rpm", "BuildKit", "buildah",
	Cold, Packed, Unpacked, FirstLoad, Indexed, Indexed120, Full, Changed, FullDivided, ChangedDivided, Built, OnBuilder, "gzip", "zstd", "xz",
}

// The states.
const (
	Cold       = "cold"
	Packed     = "packages cached"
	Unpacked   = "payloads unpacked"
	FirstLoad  = "first load, 1 name"
	Indexed    = "cached, 1 name"
	Indexed120 = "cached, 120 names"
	Full       = "full"
	Changed    = "one package changed"
	// The same with layers by package.
	FullDivided    = "full, --layers=packages"
	ChangedDivided = "one package changed, --layers=packages"

	Built     = "root built"
	OnBuilder = "root built on BuildKit"
)

func compare(a, b Row) int {
	word := func(x, y string) int {
		return cmp.Or(cmp.Compare(slices.Index(order, x), slices.Index(order, y)), cmp.Compare(x, y))
	}
	return cmp.Or(word(a.Bench, b.Bench), word(a.Form, b.Form), cmp.Compare(a.Size, b.Size), word(a.Who, b.Who), word(a.State, b.State))
}

// Write writes the file, whole or not at all.
func (d Data) Write(name string) error {
	var text strings.Builder
	for _, line := range d.Machine {
		text.WriteString("# " + line + "\n")
	}
	text.WriteString(strings.Join(columns, "\t") + "\n")
	for _, r := range d.Rows {
		text.WriteString(r.line())
	}
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		return err
	}
	if err := os.WriteFile(name+".part", []byte(text.String()), 0o644); err != nil {
		return err
	}
	return os.Rename(name+".part", name)
}
