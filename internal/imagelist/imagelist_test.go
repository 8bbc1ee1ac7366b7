package imagelist

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"
)

// layer packs entries: "NAME", "NAME/" or "NAME=>TARGET" for a hard link.
func layer(t *testing.T, entries ...string) *bytes.Buffer {
	t.Helper()
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	w := tar.NewWriter(z)
	for _, e := range entries {
		h := &tar.Header{Name: e, Mode: 0o644, Typeflag: tar.TypeReg, Size: int64(len(e))}
		if name, target, ok := strings.Cut(e, "=>"); ok {
			h = &tar.Header{Name: name, Linkname: target, Typeflag: tar.TypeLink}
		}
		if strings.HasSuffix(e, "/") {
			h = &tar.Header{Name: e, Mode: 0o755, Typeflag: tar.TypeDir}
		}
		if err := w.WriteHeader(h); err != nil {
			t.Fatal(err)
		}
		if h.Size > 0 {
			fmt.Fprint(w, e)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return &b
}

// TestLayers lays layers over each other as a runtime does.
func TestLayers(t *testing.T) {
	root := newTree()
	for _, l := range []*bytes.Buffer{
		layer(t, "a", "d/", "d/x", "d/y", "gone", "dir/", "dir/in", "o/", "o/old", "one", "two=>one"),
		layer(t, "d/.wh.x", ".wh.gone", "dir", "o/", "o/new", "o/.wh..wh..opq", "one"),
	} {
		if err := root.apply(l); err != nil {
			t.Fatal(err)
		}
	}
	lines := root.lines()
	if got, want := slices.Sorted(maps.Keys(lines)), []string{"/", "/a", "/d", "/d/y", "/dir", "/o", "/o/new", "/one", "/two"}; !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
	if strings.Contains(lines["/two"], "=") {
		t.Errorf("two is still a link: %s", lines["/two"])
	}
}

// TestCompare finds what differs, and how.
func TestCompare(t *testing.T) {
	a := Image{Files: map[string]string{"/": "d 0755 0:0 1", "/f": "- 0644 0:0 1 5 abc", "/g": "x"}, Config: map[string]string{"Env": "[]"}}
	b := Image{Files: map[string]string{"/": "d 0755 0:0 1", "/f": "- 0644 0:0 2 5 abc", "/h": "- 0600 0:0 2 5 abc"}, Config: map[string]string{"Env": `["A"]`}}
	var got []string
	for _, d := range Compare(a, b) {
		got = append(got, fmt.Sprintf("%s %v", d.Name, d.TimeAlone))
	}
	if want := []string{"/f true", "/g false", "/h false", "Env false"}; !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}
