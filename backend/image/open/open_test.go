package open

import (
	"archive/tar"
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/sysbuild/sysbuild/internal/needs"
	"github.com/sysbuild/sysbuild/rpm/install/inroot"
)

// entry is one of a layer in a test.
type entry struct {
	name string // ends in "/" for a directory
	body string
	link string // "-> x" symbolic, "= x" hard
	mode int64
	uid  int
}

func layer(t testing.TB, entries ...entry) []byte {
	t.Helper()
	var b bytes.Buffer
	w := tar.NewWriter(&b)
	for _, e := range entries {
		h := &tar.Header{Name: e.name, Mode: 0o644, Size: int64(len(e.body)), Typeflag: tar.TypeReg, Uid: e.uid, ModTime: time.Unix(1e9, 0), Format: tar.FormatPAX}
		if e.mode != 0 {
			h.Mode = e.mode
		}
		switch to, hard := strings.CutPrefix(e.link, "= "); {
		case strings.HasSuffix(e.name, "/"):
			h.Typeflag, h.Mode = tar.TypeDir, max(e.mode, 0o755)
		case hard:
			h.Typeflag, h.Linkname = tar.TypeLink, to
		case e.link != "":
			h.Typeflag, h.Linkname = tar.TypeSymlink, strings.TrimPrefix(e.link, "-> ")
		}
		if err := w.WriteHeader(h); err != nil {
			t.Fatal(err)
		}
		if _, err := w.Write([]byte(e.body)); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// layout writes an OCI layout of these layers, and gives its directory.
func layout(t *testing.T, layers ...[]byte) string {
	t.Helper()
	dir := t.TempDir()
	if err := os.MkdirAll(filepath.Join(dir, "blobs/sha256"), 0o755); err != nil {
		t.Fatal(err)
	}
	blob := func(mediaType string, data []byte) map[string]any {
		sum := hex.EncodeToString(sum(data))
		write(t, filepath.Join(dir, "blobs/sha256", sum), data)
		return map[string]any{"mediaType": mediaType, "digest": "sha256:" + sum, "size": len(data)}
	}
	config := map[string]any{"os": "linux", "architecture": "amd64"}
	ids, descriptors := []string{}, []any{}
	for _, l := range layers {
		d := blob("application/vnd.oci.image.layer.v1.tar", l)
		ids, descriptors = append(ids, d["digest"].(string)), append(descriptors, d)
	}
	config["rootfs"] = map[string]any{"type": "layers", "diff_ids": ids}
	manifest := map[string]any{
		"schemaVersion": 2, "layers": descriptors,
		"config": blob("application/vnd.oci.image.config.v1+json", marshal(t, config)),
	}
	index := map[string]any{"schemaVersion": 2, "manifests": []any{blob("application/vnd.oci.image.manifest.v1+json", marshal(t, manifest))}}
	write(t, filepath.Join(dir, "index.json"), marshal(t, index))
	write(t, filepath.Join(dir, "oci-layout"), []byte(`{"imageLayoutVersion":"1.0.0"}`))
	return dir
}

func sum(data []byte) []byte {
	s := sha256.Sum256(data)
	return s[:]
}

func marshal(t *testing.T, v any) []byte {
	t.Helper()
	data, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func write(t *testing.T, name string, data []byte) {
	t.Helper()
	if err := os.WriteFile(name, data, 0o644); err != nil {
		t.Fatal(err)
	}
}

func opened(t *testing.T, ref string) *Image {
	t.Helper()
	img, err := Open(t.Context(), ref, Options{Platform: "linux/amd64"})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { img.Close() })
	return img
}

// layerCases are rows of layers whose result depends on the rules of whiteouts
// and links.
var layerCases = map[string][][]entry{
	"replaced":              {{{name: "a/"}, {name: "a/f", body: "one"}}, {{name: "a/f", body: "two", uid: 5}}},
	"removed":               {{{name: "a/"}, {name: "a/f", body: "one"}, {name: "b", body: "b"}}, {{name: ".wh.a"}, {name: ".wh.none"}}},
	"remade":                {{{name: "a/"}, {name: "a/f", body: "one"}}, {{name: ".wh.a"}, {name: "a/"}, {name: "a/g", body: "g"}}},
	"whiteout behind":       {{{name: "a", body: "one"}}, {{name: "a", body: "two"}, {name: ".wh.a"}}},
	"opaque":                {{{name: "a/"}, {name: "a/f", body: "one"}, {name: "a/d/"}, {name: "a/d/x"}}, {{name: "a/"}, {name: "a/.wh..wh..opq"}, {name: "a/g", body: "g"}}},
	"opaque behind a way":   {{{name: "a/d/old", body: "o"}, {name: "a/f", body: "f"}}, {{name: "a/d/new", body: "n"}, {name: "a/.wh..wh..opq"}}},
	"opaque behind a dir":   {{{name: "a/d/old", body: "o"}, {name: "a/f", body: "f"}}, {{name: "a/d/"}, {name: "a/d/new", body: "n"}, {name: "a/.wh..wh..opq"}}},
	"whiteout behind a way": {{{name: "a/d/old", body: "o"}, {name: "a/f", body: "f"}}, {{name: "a/d/new", body: "n"}, {name: "a/.wh.d"}}},
	"opaque behind":         {{{name: "a/"}, {name: "a/f", body: "one"}}, {{name: "a/"}, {name: "a/g", body: "g"}, {name: "a/.wh..wh..opq"}}},
	"through a link": {
		{{name: "usr/"}, {name: "usr/bin/"}, {name: "usr/bin/x", body: "x"}, {name: "bin", link: "-> usr/bin"}},
		{{name: "bin/y", body: "y"}, {name: "bin/.wh.x"}},
	},
	"through an absolute link": {{{name: "var/"}, {name: "run/"}, {name: "var/run", link: "-> /run"}}, {{name: "var/run/pid", body: "1"}}},
	"a link that climbs":       {{{name: "etc/"}, {name: "up", link: "-> ../../../etc"}}, {{name: "up/f", body: "in etc"}}},
	"a directory for a link":   {{{name: "a", link: "-> b"}, {name: "b/"}, {name: "b/f"}}, {{name: "a/"}, {name: "a/g", body: "g"}}},
	"a file for a directory":   {{{name: "a/"}, {name: "a/f"}}, {{name: "a", body: "file"}}},
	"implied directories":      {{{name: "x/y/z", body: "deep"}}},
	"hard links":               {{{name: "a", body: "a"}, {name: "b", link: "= a"}, {name: "c", link: "= b"}}, {{name: "a", body: "other"}}},
	"hard link to below":       {{{name: "a", body: "a"}}, {{name: "d/"}, {name: "d/b", link: "= a"}}},
	"modes":                    {{{name: "d/", mode: 0o1777}, {name: "s", mode: 0o4755, uid: 7}}, {{name: "d/", mode: 0o700}}},
}

// TestTree holds what is read of layers against the files that unpacking them
// makes.
func TestTree(t *testing.T) {
	needs.Root(t)
	for name, rows := range layerCases {
		t.Run(name, func(t *testing.T) {
			var layers [][]byte
			for _, row := range rows {
				layers = append(layers, layer(t, row...))
			}
			img := opened(t, layout(t, layers...))
			root := t.TempDir()
			r, err := inroot.Open(root)
			if err != nil {
				t.Fatal(err)
			}
			defer r.Close()
			if err := img.Unpack(t.Context(), r); err != nil {
				t.Fatal(err)
			}
			got, want := listing(t, img), listing(t, opened(t, root))
			if got != want {
				t.Errorf("read:\n%s\nunpacked:\n%s", got, want)
			}
		})
	}
}

// listing is a tree as text. Times of directories are the disk's own where no
// entry gives them, and modes of links the kernel's.
func listing(t *testing.T, img *Image) string {
	t.Helper()
	tree, err := img.Tree(t.Context(), Want{Sums: true})
	if err != nil {
		t.Fatal(err)
	}
	defer tree.Close()
	links := tree.Links()
	var b strings.Builder
	tree.Root().walk("/", func(name string, n *Node) {
		fmt.Fprintf(&b, "%s %c %o %d:%d %x %q", name, n.Type, n.Mode, n.UID, n.GID, n.Sum[:4], n.Link)
		if n.Type == tar.TypeReg {
			fmt.Fprintf(&b, " %d %d links %s", n.Size, n.Time, links[n.File])
		}
		b.WriteString("\n")
	})
	return b.String()
}

// TestTrees reads two images that begin alike, each as it is alone.
func TestTrees(t *testing.T) {
	base := layer(t, entry{name: "a/"}, entry{name: "a/f", body: "f"}, entry{name: "b", link: "= a/f"})
	x := opened(t, layout(t, base, layer(t, entry{name: "a/.wh..wh..opq"}, entry{name: "a/g", body: "g"})))
	y := opened(t, layout(t, base, layer(t, entry{name: "a/h", body: "h"})))
	first, second, err := Trees(t.Context(), x, y, Want{Sums: true, Keep: func(string) int64 { return 10 }})
	if err != nil {
		t.Fatal(err)
	}
	defer first.Close()
	if got := strings.Join(first.Root().Child("a").Names(), " "); got != "g" {
		t.Errorf("the first has %s", got)
	}
	if got := strings.Join(second.Root().Child("a").Names(), " "); got != "f h" {
		t.Errorf("the second has %s", got)
	}
	if c := second.Content("/b"); c == nil || c.Size() != 1 {
		t.Error("what both share is not kept")
	}
	if first.Content("/a/f") != nil {
		t.Error("a file that was removed has content")
	}
}

// TestHostile holds that no image takes a reader where it must not be.
func TestHostile(t *testing.T) {
	big := strings.Repeat("x", 100)
	for name, c := range map[string]struct {
		layers []entry
		want   string
	}{
		"climbs":               {[]entry{{name: "a/../../etc/passwd"}}, "climbs out of the root"},
		"hard link out":        {[]entry{{name: "a", link: "= ../../etc/passwd"}}, "climbs out of the root"},
		"hard link to nothing": {[]entry{{name: "a", link: "= b"}}, "no file"},
		"loop":                 {[]entry{{name: "a", link: "-> b"}, {name: "b", link: "-> a"}, {name: "a/f"}}, "too many symbolic links"},
		"below a file":         {[]entry{{name: "a"}, {name: "a/b"}}, "no directory"},
		"too large to keep":    {[]entry{{name: "kept", body: big}}, "more than 10 bytes"},
	} {
		t.Run(name, func(t *testing.T) {
			img := opened(t, layout(t, layer(t, c.layers...)))
			tree, err := img.Tree(t.Context(), Want{Keep: func(name string) int64 {
				if name == "/kept" {
					return 10
				}
				return 0
			}})
			if err == nil {
				tree.Close()
			}
			if err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("%v, want %q", err, c.want)
			}
		})
	}
}

// TestDigests changes one byte of a layer: whoever reads to its end hears of it.
func TestDigests(t *testing.T) {
	data := layer(t, entry{name: "a", body: "content"})
	dir := layout(t, data)
	blob := filepath.Join(dir, "blobs/sha256", hex.EncodeToString(sum(data)))
	data[512] ^= 1
	write(t, blob, data)
	_, err := opened(t, dir).Tree(t.Context(), Want{})
	if err == nil || !strings.Contains(err.Error(), "digest") {
		t.Errorf("a layer that changed: %v", err)
	}
	write(t, blob, data[:len(data)-1])
	if _, err := opened(t, dir).Tree(t.Context(), Want{}); err == nil {
		t.Error("a layer that is cut short is read")
	}
}

// TestCancelled ends with the reason that it was given.
func TestCancelled(t *testing.T) {
	img := opened(t, layout(t, layer(t, entry{name: "a"})))
	ctx, cancel := context.WithCancelCause(t.Context())
	why := errors.New("enough")
	cancel(why)
	if _, err := img.Tree(ctx, Want{}); !errors.Is(err, why) {
		t.Errorf("%v", err)
	}
}

// FuzzTree reads layers of any bytes.
func FuzzTree(f *testing.F) {
	for _, rows := range layerCases {
		for _, row := range rows {
			f.Add(layer(f, row...))
		}
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		tree := newTree()
		defer tree.Close()
		a := &applier{Tree: tree, whiteouts: true, want: Want{Keep: KeepDatabase}, sum: sha256.New()}
		if a.run(bytes.NewReader(data)) == nil {
			tree.Links()
			if _, err := tree.Database(); err == nil {
				tree.clone()
			}
		}
	})
}
