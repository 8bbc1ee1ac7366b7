package changeset

import (
	"bytes"
	"hash/fnv"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"golang.org/x/sys/unix"

	"github.com/sysbuild/sysbuild/rpm/owners"
)

// third puts paths into three parts, and what was removed into the last.
func third(path string) int {
	if path == "" {
		return 3
	}
	h := fnv.New32a()
	h.Write([]byte(path))
	return int(h.Sum32() % 3)
}

// divided gives the parts of a change set by their IDs, and all of their lines.
func divided(t *testing.T, base, target *Tree, of func(string) int) (map[string]string, []string) {
	t.Helper()
	parts, err := Divide(t.Context(), base, target, time.Unix(100, 0), of)
	must(t, err)
	streams := dividedStream(t, base, target, of)
	if len(streams) != len(parts) {
		t.Errorf("%d parts of the stream, %d of the trees", len(streams), len(parts))
	}
	texts := map[string]string{}
	lines := []string{""}
	for _, p := range parts {
		var buf bytes.Buffer
		must(t, p.Write(t.Context(), &buf))
		if streams[p.Number] != buf.String() {
			t.Errorf("part %d is another in the stream:\n%s\n%s", p.Number, list(t, buf.Bytes()), list(t, []byte(streams[p.Number])))
		}
		texts[p.ID] = list(t, buf.Bytes())
		complete(t, texts[p.ID], base == nil)
		lines = append(lines, strings.SplitAfter(texts[p.ID], "\n")...)
	}
	return texts, lines
}

// dividedStream gives the parts of a change set's stream by their numbers.
func dividedStream(t *testing.T, base, target *Tree, of func(string) int) map[int]string {
	t.Helper()
	var whole bytes.Buffer
	must(t, Write(t.Context(), &whole, base, target, time.Unix(100, 0)))
	parts, err := DivideStream(t.Context(), bytes.NewReader(whole.Bytes()), int64(whole.Len()), of)
	must(t, err)
	out := map[int]string{}
	for _, p := range parts {
		var buf bytes.Buffer
		must(t, p.Write(t.Context(), &buf))
		out[p.Number] = buf.String()
	}
	return out
}

// complete holds that a part has each directory once, before what is in it.
func complete(t *testing.T, text string, whole bool) {
	t.Helper()
	seen := map[string]bool{".": true}
	for line := range strings.Lines(text) {
		name := strings.TrimSuffix(strings.Fields(line)[4], "/")
		if seen[name] && name != "." {
			t.Errorf("%s stands there twice:\n%s", name, text)
		}
		seen[name] = true
		if dir := filepath.Dir(name); whole && !seen[dir] {
			t.Errorf("%s stands there without %s:\n%s", name, dir, text)
		}
	}
}

const sample = `mkdir -p a/b/c d/e; for i in 1 2 3 4 5 6; do echo $i >a/$i; echo $i >a/b/$i; echo $i >a/b/c/$i; echo $i >d/e/$i; done
	ln a/1 d/e/x; ln a/1 a/b/y; ln -s 1 a/l; mkfifo d/p; mkdir -m 1777 tmp; chown 5:6 a/b/2; find . -exec touch -h -d @50 {} +`

// TestPartsAreTheWhole holds that all parts together have what the change set
// has, and nothing else.
func TestPartsAreTheWhole(t *testing.T) {
	dir := build(t, sample)
	later := build(t, `cp -a `+dir+`/. .; echo new >a/3; rm a/b/4; rm -r d/e; echo file >d/e; mkdir z; echo z >z/z`)
	labels := build(t, sample)
	must(t, unix.Setxattr(labels, owners.Aside(label), []byte("root"), 0))
	must(t, unix.Lsetxattr(filepath.Join(labels, "a/l"), owners.AsideSpecial(label), []byte("link"), 0))
	upper := build(t, `mkdir -p a; echo upper >a/2; mknod a/4 c 0 0`)
	for name, c := range map[string][2]*Tree{
		"whole": {nil, New(dir)}, "change": {New(dir), New(later)}, "nothing": {New(dir), New(dir)}, "layers": {New(dir), New(dir, upper)},
		"labels": {nil, New(labels)},
	} {
		for of, number := range map[string]func(string) int{"one": func(string) int { return 7 }, "three": third} {
			_, got := divided(t, c[0], c[1], number)
			want := strings.SplitAfter(write(t, c[0], c[1], 100), "\n")
			slices.Sort(got)
			slices.Sort(want)
			if name == "labels" && !strings.Contains(strings.Join(got, ""), "link") {
				t.Error("a link has lost its label")
			}
			if !slices.Equal(slices.Compact(got), slices.Compact(want)) {
				t.Errorf("%s in %s: got\n%swant\n%s", name, of, strings.Join(got, ""), strings.Join(want, ""))
			}
		}
	}
}

// TestPartsKeepLinks holds that names of one file are in one part.
func TestPartsKeepLinks(t *testing.T) {
	texts, _ := divided(t, nil, New(build(t, sample)), third)
	n := 0
	for _, text := range texts {
		if strings.Contains(text, " a/1 ") {
			n += strings.Count(text, "-> a/1\n")
		}
	}
	if n != 2 {
		t.Errorf("%d links beside their file, want 2", n)
	}
}

// TestPartIDs changes one file: its part alone has another ID, and whatever has
// the ID of before has the bytes of before.
func TestPartIDs(t *testing.T) {
	dir := build(t, sample)
	tree := New(dir)
	was, _ := divided(t, nil, tree, third)
	again, _ := divided(t, nil, tree, third)
	if !maps.Equal(was, again) {
		t.Fatal("the same tree is another")
	}
	for name, change := range map[string]func() error{
		"content": func() error { return overwriteKeeping(filepath.Join(dir, "a/b/3")) },
		"mode":    func() error { return os.Chmod(filepath.Join(dir, "a/b/c/5"), 0o600) },
		"new":     func() error { return os.WriteFile(filepath.Join(dir, "d/new"), nil, 0o644) },
	} {
		must(t, change())
		is, _ := divided(t, nil, tree, third)
		kept := 0
		for id, text := range is {
			if old, ok := was[id]; ok {
				kept++
				if old != text {
					t.Errorf("%s: an ID for\n%sand for\n%s", name, old, text)
				}
			}
		}
		if name != "new" && kept != len(is)-1 { // a name more is another time of its directory
			t.Errorf("%s: %d of %d parts are what they were", name, kept, len(is))
		}
		if kept == len(is) {
			t.Errorf("%s: not noticed", name)
		}
		was = is
	}
}

// overwriteKeeping changes a file's bytes, and neither its size nor its time.
func overwriteKeeping(name string) error {
	if err := os.WriteFile(name, []byte("X\n"), 0o644); err != nil {
		return err
	}
	return os.Chtimes(name, time.Time{}, time.Unix(50, 0))
}
