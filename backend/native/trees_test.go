package native

import (
	"archive/tar"
	"bytes"
	"crypto/sha256"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/rpmpack"

	"github.com/sysbuild/sysbuild/backend/changeset"
	"github.com/sysbuild/sysbuild/backend/store"
	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/internal/hostroot"
	"github.com/sysbuild/sysbuild/internal/rpmtest"
)

// programsPackage has programs of the host.
func programsPackage(t *testing.T, programs ...string) rpmtest.Package {
	t.Helper()
	dir := t.TempDir()
	hostroot.Make(t, dir, programs...)
	p := rpmtest.Package{Name: "programs", Provides: []string{"/bin/sh"}}
	err := filepath.WalkDir(dir, func(name string, d fs.DirEntry, err error) error {
		if err != nil || name == dir {
			return err
		}
		info, err := d.Info()
		f := rpmtest.File{Path: strings.TrimPrefix(name, dir), Mode: uint(info.Mode().Perm()), Dir: d.IsDir()}
		if err == nil && d.Type() == fs.ModeSymlink {
			f.Link, err = os.Readlink(name)
		} else if err == nil && d.Type().IsRegular() {
			var data []byte
			data, err = os.ReadFile(name)
			f.Body = string(data)
		}
		p.Files = append(p.Files, f)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// meddling are packages whose scriptlets change what others brought, and that
// have what one tree cannot hold.
func meddling(t *testing.T) []rpmtest.Package {
	late := time.Unix(1e9, 0)
	return []rpmtest.Package{
		programsPackage(t, "sh", "cat", "rm", "mkdir", "rmdir", "chmod", "mv", "ln", "touch"),
		{
			Name: "victim", Files: []rpmtest.File{
				{Path: "/usr/share/v/keep", Body: "keep"}, {Path: "/usr/share/v/remove", Body: "x"}, {Path: "/usr/share/v/append", Body: "one\n"},
				{Path: "/usr/share/v/mode", Body: "x", Mode: 0o4755}, {Path: "/usr/share/v/link", Body: "x"}, {Path: "/usr/share/v/over", Body: "old"},
				{Path: "/usr/share/v/gone", Dir: true}, {Path: "/usr/share/v/gone/a", Body: "a"}, {Path: "/usr/share/v/anew", Dir: true, Mode: 0o700},
				{Path: "/usr/share/v/anew/old", Body: "o"}, {Path: "/usr/share/v/moved", Dir: true}, {Path: "/usr/share/v/moved/f", Body: "f", MTime: late},
				{Path: "/usr/share/v/tolink", Dir: true}, {Path: "/usr/share/v/tolink/f", Body: "f"}, {Path: "/usr/share/v/sym", Link: "keep"},
			},
		},
		{
			Name: "meddler", Requires: []string{"victim", "programs"},
			Files: []rpmtest.File{{Path: "/usr/share/m/own", Body: "m"}},
			Scripts: map[string]rpmtest.Script{"post": {Body: `set -e; cd /usr/share/v
rm remove; echo two >>append; chmod 0700 mode; ln link link2; rm -r gone; rm -r anew; mkdir anew; echo n >anew/new
mv moved there; rm -r tolink; ln -s there tolink; rm sym; echo x >sym; echo new >over.new; mv over.new over; touch /usr/share/m/own`}},
		},
		{
			Name: "daemon", Requires: []string{"programs"},
			Files: []rpmtest.File{
				{Path: "/var/lib/d", Dir: true, Owner: "daemon", Group: "daemon", Mode: 0o750}, {Path: "/var/lib/d/state", Body: "s", Owner: "daemon", Group: "daemon", Mode: 0o2640},
				{Path: "/var/lib/d/nobody", Body: "s", Owner: "missing"},
			},
			Scripts: map[string]rpmtest.Script{"pre": {Body: "mkdir -p /etc; echo daemon:x:7:8::/:/bin/sh >>/etc/passwd; echo daemon:x:8: >>/etc/group"}},
		},
		{
			Name: "early", Files: []rpmtest.File{{Path: "/lib7/through", Body: "t"}, {Path: "/etc/early.conf", Body: "p", Flags: rpmpack.ConfigFile | rpmpack.NoReplaceFile}},
			Scripts: map[string]rpmtest.Script{"pretrans": {Prog: "<lua>", Body: `posix.mkdir("/usr"); posix.mkdir("/usr/lib7"); posix.symlink("usr/lib7", "/lib7"); posix.mkdir("/etc")
local f = io.open("/etc/early.conf", "w"); f:write("mine"); f:close()`}},
		},
		{Name: "same1", Files: []rpmtest.File{{Path: "/usr/share/same", Body: "s", Mode: 0o600}, {Path: "/usr/share/one", Body: "1"}}},
		{Name: "same2", Files: []rpmtest.File{{Path: "/usr/share/same", Body: "s", Mode: 0o600}, {Path: "/usr/share/two", Body: "2"}}},
	}
}

// TestTrees holds that a root over trees has the bytes of one in which every
// file was made, whether the trees were there before or not, and that no
// scriptlet reaches a tree.
func TestTrees(t *testing.T) {
	b := newBench(t, Options{})
	packages := meddling(t)
	if err := os.Mkdir(filepath.Join(b.context, "empty"), 0o755); err != nil {
		t.Fatal(err)
	}
	empty, err := b.Base(t.Context(), &ir.Source{Kind: ir.Dir, Ref: "empty"})
	if err != nil {
		t.Fatal(err)
	}
	over := b.install(ir.New(empty.Source), packages...)
	want := wholeList(t, b, over)
	if b.treeCount() != 0 {
		t.Fatal("a root that is not empty stands on trees")
	}
	v := b.install(ir.New(&ir.Source{Kind: ir.Scratch}), packages...)
	if got := wholeList(t, b, v); got != want {
		t.Errorf("trees made:\n%s\nwant\n%s", got, want)
	}
	trees := b.treeCount()
	before := b.treeList()
	again := newBench(t, Options{CacheDir: b.opts.CacheDir, Contexts: map[string]string{"": b.context}})
	if got := wholeList(t, again, v); got != want {
		t.Errorf("trees taken:\n%s\nwant\n%s", got, want)
	}
	if trees < 3 || b.treeCount() != trees || b.treeList() != before {
		t.Errorf("%d trees, later %d; they were\n%s\nand are\n%s", trees, b.treeCount(), before, b.treeList())
	}
	// What is in a tree is not kept twice, and other roots have it from there.
	again.planted("trees taken:", 5)
	if got := wholeList(t, again, over); got != want {
		t.Errorf("made of trees:\n%s\nwant\n%s", got, want)
	}
	again.planted("made of trees:", 5)
	for _, dir := range b.treeDirs() {
		if err := os.RemoveAll(filepath.Dir(dir)); err != nil {
			t.Fatal(err)
		}
	}
	if got := wholeList(t, again, over); got != want {
		t.Errorf("made without trees:\n%s\nwant\n%s", got, want)
	}
	again.planted("made without trees:", 0)
	again.Close()
	b.Close()
	s, err := store.Open(b.opts.CacheDir)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	if _, err := s.Prune(t.Context(), store.Limits{All: true}); err != nil || b.treeCount() != 0 {
		t.Errorf("pruned: %v, %d trees", err, b.treeCount())
	}
}

// TestStepsOverTrees: steps and another installation stand on a root over
// trees as on any other.
func TestStepsOverTrees(t *testing.T) {
	b := newBench(t, Options{})
	first := b.install(ir.New(&ir.Source{Kind: ir.Scratch}), programsPackage(t, "sh", "cat", "rm"), rpmtest.Package{
		Name: "data", Files: []rpmtest.File{{Path: "/usr/share/data/a", Body: "a"}, {Path: "/usr/share/data/b", Body: "b"}},
	})
	ran := sh("cat /usr/share/data/a >/copy; rm /usr/share/data/b", first)
	second := b.install(ran, rpmtest.Package{Name: "more", Files: []rpmtest.File{{Path: "/usr/share/data/c", Body: "c"}}})
	got, err := b.solve(oneTarget(second, nil, first, ran, second))
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"0 0644 0:0 1 copy\n", "usr/share/data/.wh.b\n", "0 0644 0:0 1 usr/share/data/c\n", "layer 2\n"} {
		if !strings.Contains(got, want) {
			t.Errorf("no %q in\n%s", want, got)
		}
	}
}

func (b *bench) treeDirs() []string {
	dirs, err := filepath.Glob(filepath.Join(b.opts.CacheDir, "payloads", "tree-*", "fs"))
	if err != nil {
		b.t.Fatal(err)
	}
	return dirs
}

// planted wants so many kept payloads that only name a tree.
func (b *bench) planted(what string, want int) {
	b.t.Helper()
	names, err := filepath.Glob(filepath.Join(b.opts.CacheDir, "payloads", "payload-*"))
	if err != nil {
		b.t.Fatal(err)
	}
	got := 0
	for _, name := range names {
		data, err := os.ReadFile(name)
		if err != nil {
			b.t.Fatal(err)
		}
		if bytes.HasPrefix(data, []byte("\xfe\xff\xff\xff")) {
			got++
		}
	}
	if got != want {
		b.t.Errorf("%s %d of %d payloads name a tree, want %d", what, got, len(names), want)
	}
}

func (b *bench) treeCount() int { return len(b.treeDirs()) }

// treeList lists all trees, with contents and times.
func (b *bench) treeList() string { return fullList(b.t, changeset.New(b.treeDirs()...)) }

// wholeList solves a vertex anew and lists its root, with contents and times.
func wholeList(t *testing.T, b *bench, v *ir.Vertex) string {
	t.Helper()
	req := oneTarget(v, nil)
	req.NoCache = true
	for res, err := range b.Solve(t.Context(), req) {
		if err != nil {
			t.Fatal(err)
		}
		return fullList(t, res.Tree.(rootfs).Tree)
	}
	return ""
}

// fullList lists a tree's tar: all that a layer would have, with a sum of each
// file. Only the root directory may be newer than the epoch of 100.
func fullList(t testing.TB, tree *changeset.Tree) string {
	t.Helper()
	var packed bytes.Buffer
	if err := changeset.Write(t.Context(), &packed, nil, tree, time.Unix(1000, 0)); err != nil {
		t.Fatal(err)
	}
	var out strings.Builder
	tr := tar.NewReader(&packed)
	for {
		h, err := tr.Next()
		if err == io.EOF {
			return out.String()
		}
		if err != nil {
			t.Fatal(err)
		}
		sum := sha256.New()
		if _, err := io.Copy(sum, tr); err != nil {
			t.Fatal(err)
		}
		fmt.Fprintf(&out, "%c %04o %d:%d %d %d %x %s %s %v\n", h.Typeflag, h.Mode, h.Uid, h.Gid, h.Size, h.ModTime.Unix(), sum.Sum(nil)[:4], h.Name, h.Linkname, h.PAXRecords)
	}
}
