package imagelist

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

// Compare gives what differs between two images, sorted: for each path or field
// of the configuration what either says, "none" where it has none.
func Compare(a, b Image) []Difference {
	files := compare(a.Files, b.Files)
	for i, d := range files {
		if x, y := a.texts[d.Name], b.texts[d.Name]; x != y {
			files[i].A, files[i].B = fmt.Sprintf("%s %q", d.A, x), fmt.Sprintf("%s %q", d.B, y)
		}
	}
	return append(files, compare(a.Config, b.Config)...)
}

// Difference is one path or one field of the configuration.
type Difference struct {
	Name, A, B string
	TimeAlone  bool // but for its time the file is the same
}

func (d Difference) String() string {
	return fmt.Sprintf("%s\n\t%s\n\t%s", d.Name, d.A, d.B)
}

func compare(a, b map[string]string) []Difference {
	names := map[string]bool{}
	for name := range a {
		names[name] = true
	}
	for name := range b {
		names[name] = true
	}
	var all []Difference
	for _, name := range slices.Sorted(maps.Keys(names)) {
		if a[name] != b[name] {
			x, y := orNone(a[name]), orNone(b[name])
			all = append(all, Difference{name, x, y, timeless(x) == timeless(y)})
		}
	}
	return all
}

// timeless is a file's line without its fourth word.
func timeless(line string) string {
	words := strings.Split(line, " ")
	if len(words) < 4 {
		return line
	}
	return strings.Join(slices.Delete(words, 3, 4), " ")
}

func orNone(s string) string {
	if s == "" {
		return "none"
	}
	return s
}
