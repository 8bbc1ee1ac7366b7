package unpack

import (
	"archive/tar"
	"io/fs"
	"path/filepath"
	"slices"
	"testing"

	"github.com/sysbuild/sysbuild/internal/needs"
)

// TestLateMarks has whiteouts stand behind what their layer makes, as the OCI image
// specification (layer.md, "Whiteouts") lets them: what the layer made stays, and
// all that was below it goes.
func TestLateMarks(t *testing.T) {
	needs.Root(t)
	file := func(name string) tar.Header { return tar.Header{Typeflag: tar.TypeReg, Name: name} }
	dir := func(name string) tar.Header { return tar.Header{Typeflag: tar.TypeDir, Name: name} }
	below := []tar.Header{file("d/old"), file("d/+sub/old")}
	for name, c := range map[string]struct {
		layer []tar.Header
		want  []string
	}{
		"opaque, a directory made before it":      {[]tar.Header{dir("d"), dir("d/+sub"), file("d/+sub/new"), file("d/.wh..wh..opq")}, []string{"d/+sub/new"}},
		"opaque, a directory that no entry names": {[]tar.Header{file("d/+sub/new"), file("d/.wh..wh..opq")}, []string{"d/+sub/new"}},
		"opaque first":                              {[]tar.Header{file("d/.wh..wh..opq"), file("d/+sub/new")}, []string{"d/+sub/new"}},
		"a name, behind what it has anew":           {[]tar.Header{file("d/+sub/new"), file("d/.wh.+sub")}, []string{"d/+sub/new", "d/old"}},
		"a name, behind a directory that was named": {[]tar.Header{dir("d/+sub"), file("d/+sub/new"), file("d/.wh.+sub")}, []string{"d/+sub/new", "d/old"}},
		"a name": {[]tar.Header{file("d/.wh.+sub")}, []string{"d/old"}},
	} {
		root := t.TempDir()
		for _, layer := range [][]tar.Header{below, c.layer} {
			if err := untarInto(t, root, tarOf(t, layer...)); err != nil {
				t.Fatalf("%s: %v", name, err)
			}
		}
		var got []string
		err := filepath.WalkDir(root, func(at string, e fs.DirEntry, err error) error {
			if err == nil && !e.IsDir() {
				short, _ := filepath.Rel(root, at)
				got = append(got, short)
			}
			return err
		})
		if err != nil || !slices.Equal(got, c.want) {
			t.Errorf("%s: %q, want %q (%v)", name, got, c.want, err)
		}
	}
}
