package changeset

import (
	"archive/tar"
	"bytes"
	"fmt"
	"io"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/sysbuild/sysbuild/internal/needs"
	"golang.org/x/sys/unix"
)

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// build makes a tree by lines of shell.
func build(t testing.TB, script string) string {
	t.Helper()
	needs.Root(t)
	dir := t.TempDir()
	must(t, os.Chmod(dir, 0o755))
	cmd := exec.Command("sh", "-euc", "umask 022\n"+script)
	cmd.Dir = dir
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	return dir
}

func write(t testing.TB, base, target *Tree, epoch int64) string {
	t.Helper()
	var buf bytes.Buffer
	must(t, Write(t.Context(), &buf, base, target, time.Unix(epoch, 0)))
	empty, err := Empty(t.Context(), base, target, time.Unix(epoch, 0))
	must(t, err)
	if lines := list(t, buf.Bytes()); empty != (lines == "" || base == nil && strings.Count(lines, "\n") == 1) {
		t.Errorf("Empty is %v for\n%s", empty, lines)
	}
	return list(t, buf.Bytes())
}

func list(t testing.TB, stream []byte) string {
	t.Helper()
	var out strings.Builder
	r := tar.NewReader(bytes.NewReader(stream))
	for {
		h, err := r.Next()
		if err == io.EOF {
			return out.String()
		}
		must(t, err)
		fmt.Fprintf(&out, "%c %o %d:%d @%d %s", h.Typeflag, h.Mode, h.Uid, h.Gid, h.ModTime.Unix(), h.Name)
		if h.Linkname != "" {
			fmt.Fprintf(&out, " -> %s", h.Linkname)
		}
		if h.Devmajor != 0 {
			fmt.Fprintf(&out, " %d,%d", h.Devmajor, h.Devminor)
		}
		for _, k := range slices.Sorted(maps.Keys(h.PAXRecords)) {
			fmt.Fprintf(&out, " %s=%q", k, h.PAXRecords[k])
		}
		data, err := io.ReadAll(r)
		must(t, err)
		if len(data) > 0 {
			fmt.Fprintf(&out, " %q", data)
		}
		fmt.Fprintln(&out)
	}
}

func TestWholeTree(t *testing.T) {
	dir := build(t, `
		mkdir b a; echo x >b/f; ln b/f a/z; ln -s ../b a/l; mkfifo p; mknod n b 7 300
		chown 3:70000 b/f; chmod 4755 b/f; touch -d @50.7 b/f; touch -d @200 p; chmod 1777 a`)
	must(t, unix.Setxattr(filepath.Join(dir, "b/f"), "user.note", []byte("n\x00"), 0))
	must(t, unix.Setxattr(filepath.Join(dir, "b/f"), "trusted.note", []byte("host's"), 0))
	l, err := unix.Socket(unix.AF_UNIX, unix.SOCK_STREAM, 0)
	must(t, err)
	defer unix.Close(l)
	must(t, unix.Bind(l, &unix.SockaddrUnix{Name: filepath.Join(dir, "socket")}))
	want := `5 755 0:0 @100 ./
5 1777 0:0 @100 a/
2 777 0:0 @100 a/l -> ../b
0 4755 3:70000 @50 a/z SCHILY.xattr.user.note="n\x00" "x\n"
5 755 0:0 @100 b/
1 4755 3:70000 @50 b/f -> a/z
4 644 0:0 @100 n 7,300
6 644 0:0 @100 p
`
	if got := write(t, nil, New(dir), 100); got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
}

// TestPlainTrees compares two directories that share nothing.
func TestPlainTrees(t *testing.T) {
	base := build(t, `mkdir d e k; echo 1 >d/same; echo 1 >d/differs; echo 1 >d/gone; echo 1 >e/in; ln -s a l; echo 1 >k/deep; touch -d @5 d/same`)
	same := build(t, `cp -a `+base+`/. .; touch -d @900 e/in`)
	if got := write(t, New(base), New(same), 100); got != "" {
		t.Errorf("a copy differs:\n%s", got)
	}
	target := build(t, `cp -a `+base+`/. .; echo 2 >d/differs; rm d/gone; rm -r e; echo file >e; rm l; ln -s b l; rm -r k; mkdir k; mkdir k/deep; touch -d @6 d/same`)
	want := `5 755 0:0 @100 d/
0 644 0:0 @100 d/differs "2\n"
0 0 0:0 @0 d/.wh.gone
0 644 0:0 @6 d/same "1\n"
0 644 0:0 @100 e "file\n"
5 755 0:0 @100 k/
5 755 0:0 @100 k/deep/
2 777 0:0 @100 l -> b
`
	if got := write(t, New(base), New(target), 100); got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
}

// TestLayersAndPlain holds that a tree of layers packs like the same tree made
// plain.
func TestLayersAndPlain(t *testing.T) {
	base := build(t, `mkdir -p d/sub o; echo 1 >d/one; echo 2 >d/sub/two; echo 3 >o/old`)
	upper := build(t, `mkdir -p d/sub o; mknod d/one c 0 0; echo new >d/sub/two; echo n >o/new`)
	must(t, unix.Setxattr(filepath.Join(upper, "o"), "trusted.overlay.opaque", []byte("y"), 0))
	plain := build(t, `mkdir -p d/sub o; echo new >d/sub/two; echo n >o/new`)
	layered := New(base, upper)
	if a, b := write(t, New(base), layered, 100), write(t, New(base), New(plain), 100); a != b || !strings.Contains(a, "o/.wh.old") {
		t.Errorf("layers\n%splain\n%s", a, b)
	}
	if a, b := write(t, nil, layered, 100), write(t, nil, New(plain), 100); a != b {
		t.Errorf("layers\n%splain\n%s", a, b)
	}
	names, err := layered.ReadDir("/o")
	must(t, err)
	if !slices.Equal(names, []string{"new"}) {
		t.Errorf("o holds %q", names)
	}
	if _, err := layered.ReadFile("d/one"); !os.IsNotExist(err) {
		t.Errorf("d/one: %v", err)
	}
}

func TestReservedName(t *testing.T) {
	dir := build(t, `touch .wh.x`)
	err := Write(t.Context(), io.Discard, nil, New(dir), time.Unix(0, 0))
	if err == nil || !strings.Contains(err.Error(), "/.wh.x") {
		t.Errorf("error %v", err)
	}
}

func TestReadFollowsLinksInside(t *testing.T) {
	dir := build(t, `mkdir -p a/b; echo in >etc; ln -s ../../../../etc a/b/out; ln -s /etc abs; ln -s loop loop; ln -s a/b dir`)
	tree := New(dir)
	for name, want := range map[string]string{"a/b/out": "in\n", "/abs": "in\n", "dir/out": "in\n", "dir/../../etc": "in\n", "loop": "", "a": ""} {
		data, err := tree.ReadFile(name)
		if string(data) != want || (err == nil) != (want != "") {
			t.Errorf("%s: %q %v", name, data, err)
		}
	}
}

// TestSeveralWritesAreEqual holds that nothing of the run is in the stream.
func TestSeveralWritesAreEqual(t *testing.T) {
	a := build(t, `mkdir x; for i in 1 2 3 4 5 6 7 8 9; do echo $i >x/$i; ln x/$i x/l$i; done`)
	b := build(t, `mkdir x; for i in 9 8 7 6 5 4 3 2 1; do echo $i >x/$i; ln x/$i x/l$i; done`)
	if x, y := write(t, nil, New(a), 0), write(t, nil, New(b), 0); x != y {
		t.Errorf("%s\n%s", x, y)
	}
}

func BenchmarkWrite(b *testing.B) {
	dir := build(b, `for d in $(seq 100); do mkdir $d; for f in $(seq 50); do head -c 20000 /dev/zero >$d/$f; done; done`)
	b.SetBytes(100 * 50 * 20000)
	for b.Loop() {
		must(b, Write(b.Context(), io.Discard, nil, New(dir), time.Unix(0, 0)))
	}
}

// TestTimesOfDirectories holds that a directory which only became newer did not
// change, and that one in which something changed bears its new time.
func TestTimesOfDirectories(t *testing.T) {
	base := build(t, "mkdir a b c d; echo 1 >a/f; echo 1 >b/f; echo 1 >c/f; echo 1 >d/f; find . -exec touch -d @50 {} +")
	target := build(t, "mkdir a b c d; echo 1 >a/f; echo 2 >b/f; echo 1 >c/f; mkdir d/f; find . -exec touch -d @50 {} +; touch -d @200 a b d b/f d/f; touch -d @60 c")
	got := write(t, New(base), New(target), 100)
	want := `5 755 0:0 @100 b/
0 644 0:0 @100 b/f "2\n"
5 755 0:0 @60 c/
5 755 0:0 @100 d/
5 755 0:0 @100 d/f/
`
	if got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
}
