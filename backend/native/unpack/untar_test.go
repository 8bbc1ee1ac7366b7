package unpack

import (
	"archive/tar"
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/sysbuild/sysbuild/internal/needs"
	"github.com/sysbuild/sysbuild/rpm/install/inroot"
)

func tarOf(t *testing.T, entries ...tar.Header) []byte {
	t.Helper()
	var buf bytes.Buffer
	w := tar.NewWriter(&buf)
	for _, h := range entries {
		if h.Mode == 0 {
			h.Mode = 0o755
		}
		if h.Typeflag == tar.TypeReg {
			h.Size = int64(len(h.Name))
		}
		if err := w.WriteHeader(&h); err != nil {
			t.Fatal(err)
		}
		if h.Typeflag == tar.TypeReg {
			if _, err := w.Write([]byte(h.Name)); err != nil {
				t.Fatal(err)
			}
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return buf.Bytes()
}

func untarInto(t *testing.T, dir string, stream []byte) error {
	t.Helper()
	r, err := inroot.Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	return Tar(t.Context(), r, bytes.NewReader(stream), Options{Whiteouts: true})
}

// TestHostileTar unpacks streams that try to leave the root. Each is an error
// or stays inside.
func TestHostileTar(t *testing.T) {
	needs.Root(t)
	file := func(name string) tar.Header { return tar.Header{Typeflag: tar.TypeReg, Name: name} }
	for _, c := range []struct {
		name    string
		entries []tar.Header
		fails   string // "": it stays inside
		inside  string // what is then in the root
	}{
		{"name that climbs", []tar.Header{file("../outside/x")}, "climbs out", ""},
		{"name that climbs later", []tar.Header{file("a/../../outside/x")}, "climbs out", ""},
		{"absolute name", []tar.Header{file("/outside/x")}, "", "outside/x"},
		{"link out, written through", []tar.Header{
			{Typeflag: tar.TypeSymlink, Name: "link", Linkname: "../outside"}, file("link/x"),
		}, "", "outside/x"},
		{"absolute link, written through", []tar.Header{
			{Typeflag: tar.TypeSymlink, Name: "link", Linkname: "OUTSIDE"}, file("link/x"),
		}, "", ""},
		{"link out, overwritten", []tar.Header{
			{Typeflag: tar.TypeSymlink, Name: "victim", Linkname: "../outside/victim"}, file("victim"),
		}, "", "victim"},
		{"hard link out", []tar.Header{{Typeflag: tar.TypeLink, Name: "hard", Linkname: "../outside/victim"}}, "no such file", ""},
		{"hard link through a link", []tar.Header{
			{Typeflag: tar.TypeSymlink, Name: "link", Linkname: "../outside"}, {Typeflag: tar.TypeLink, Name: "hard", Linkname: "link/victim"},
		}, "no such file", ""},
		{"whiteout of its own directory", []tar.Header{file("a/x"), file("a/.wh..")}, "whiteout of no name", ""},
		{"whiteout of the one above", []tar.Header{file("a/x"), file("a/.wh...")}, "whiteout of no name", ""},
		{"whiteout of nothing", []tar.Header{file("a/x"), file("a/.wh.")}, "whiteout of no name", ""},
		{"whiteout that climbs", []tar.Header{file("../outside/.wh.victim")}, "climbs out", ""},
		{"whiteout through a link", []tar.Header{
			{Typeflag: tar.TypeSymlink, Name: "link", Linkname: "../outside"}, file("link/.wh.victim"),
		}, "", ""},
		{"opaque through a link", []tar.Header{
			{Typeflag: tar.TypeSymlink, Name: "link", Linkname: "../outside"}, file("link/.wh..wh..opq"),
		}, "", ""},
		{"whiteout of everything", []tar.Header{file(".wh.")}, "root itself", ""},
		{"overlay's own mark", []tar.Header{{Typeflag: tar.TypeChar, Name: "gone"}}, "device 0:0", ""},
		{"the root as a link", []tar.Header{{Typeflag: tar.TypeSymlink, Name: ".", Linkname: "/outside"}}, "root itself", ""},
		{"unknown type", []tar.Header{{Typeflag: 'Z', Name: "z"}}, "not known", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			base := t.TempDir()
			root, outside := filepath.Join(base, "root"), filepath.Join(base, "outside")
			for _, d := range []string{root, outside} {
				if err := os.Mkdir(d, 0o755); err != nil {
					t.Fatal(err)
				}
			}
			if err := os.WriteFile(filepath.Join(outside, "victim"), []byte("alive"), 0o644); err != nil {
				t.Fatal(err)
			}
			for i := range c.entries {
				c.entries[i].Linkname = strings.Replace(c.entries[i].Linkname, "OUTSIDE", outside, 1)
			}
			err := untarInto(t, root, tarOf(t, c.entries...))
			if c.fails == "" && err != nil || c.fails != "" && (err == nil || !strings.Contains(err.Error(), c.fails)) {
				t.Errorf("error %v, want %q", err, c.fails)
			}
			if c.inside != "" {
				if _, err := os.Lstat(filepath.Join(root, c.inside)); err != nil {
					t.Error(err)
				}
			}
			names, _ := filepath.Glob(filepath.Join(outside, "*"))
			text, _ := os.ReadFile(filepath.Join(outside, "victim"))
			if len(names) != 1 || string(text) != "alive" {
				t.Errorf("outside: %q, victim %q", names, text)
			}
		})
	}
}
