package install

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"golang.org/x/sys/unix"

	"github.com/sysbuild/sysbuild/internal/needs"
	"github.com/sysbuild/sysbuild/rpm/header"
	"github.com/sysbuild/sysbuild/rpm/install/inroot"
	"github.com/sysbuild/sysbuild/rpm/install/luascript"
	"github.com/sysbuild/sysbuild/rpm/pkgfile"
)

// TestReplacing has packages in two versions.
func TestReplacing(t *testing.T) {
	one, two := buildSpec(t, "testdata/files.spec", "ver 1"), buildSpec(t, "testdata/files.spec", "ver 2")
	t.Run("upgrade", func(t *testing.T) { testReplace(t, one, two) })
	t.Run("refused", func(t *testing.T) { testRefuse(t, one, two) })
	t.Run("hostile", func(t *testing.T) { testRemoveOutside(t, one) })
	t.Run("full disk", func(t *testing.T) { testFullDisk(t, one) })
}

// testReplace upgrades packages over files that someone edited, and removes
// them: what was edited is not lost, what is no one's is gone, and the same
// requests make the same trees and databases. What rpm does on the way is held
// against the real one in make oracle.
func testReplace(t *testing.T, one, two []Package) {
	both := func(all []Package) []Package { return []Package{pick(all, "config"), pick(all, "kinds")} }
	var trees []string
	for range 2 {
		root := newRoot(t)
		settleTime(t, root+"/dev", root+"/proc")
		var said told
		run := func(in []Package, out ...Removal) {
			t.Helper()
			req := Request{Root: root, Packages: in, Remove: out, Arch: "x86_64", Epoch: epoch, Jobs: 1 + len(trees)}
			if err := Run(t.Context(), req, said.host(root)); err != nil {
				t.Fatal(err)
			}
		}
		run(both(one))
		for name, text := range map[string]string{"plain-differ-edited": "mine\n", "noreplace-differ-edited": "mine\n", "left-edited": "mine\n"} {
			name = filepath.Join(root, "etc/c", name)
			if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
				t.Fatal(err)
			}
			settleTime(t, name)
		}
		run(both(two), Removal{"files-config-1-1.noarch"}, Removal{"files-kinds-1-1.noarch"})
		for name, want := range map[string]string{
			"etc/c/plain-differ-edited": "plain edited 2\n", "etc/c/plain-differ-edited.rpmsave": "mine\n",
			"etc/c/noreplace-differ-edited": "mine\n", "etc/c/noreplace-differ-edited.rpmnew": "noreplace edited 2\n",
			"etc/c/left-edited.rpmsave": "mine\n", "srv/k/only2": "only\n", "srv/k/hard4": "linked 2\n",
		} {
			if got, err := os.ReadFile(filepath.Join(root, name)); err != nil || string(got) != want {
				t.Errorf("%s: %q, %v, want %q", name, got, err, want)
			}
		}
		trees = append(trees, listing(t, root))
		run(nil, Removal{"files-config-2-1.noarch"}, Removal{"files-kinds-2-1.noarch"})
		if _, err := os.Lstat(filepath.Join(root, "srv/k")); err == nil {
			t.Error("/srv/k is left of files-kinds")
		}
		if got := rpmQuery(t, root); strings.TrimSpace(got) != "" {
			t.Errorf("left in the database: %s", got)
		}
		slices.Sort(said.warns)
		trees[len(trees)-1] += listing(t, root) + strings.Join(said.warns, "\n")
	}
	if trees[0] != trees[1] {
		t.Errorf("twice the same is not the same: %s", firstDifference(trees[0], trees[1]))
	}
}

// testRemoveOutside has links lead out of the root where a package's directories
// were: nothing is removed there.
func testRemoveOutside(t *testing.T, one []Package) {
	root, outside := newRoot(t), t.TempDir()
	var said told
	req := Request{Root: root, Packages: []Package{pick(one, "kinds"), pick(one, "config")}, Arch: "x86_64", Epoch: epoch}
	if err := Run(t.Context(), req, said.host(root)); err != nil {
		t.Fatal(err)
	}
	if err := os.CopyFS(outside, os.DirFS(filepath.Join(root, "etc/c"))); err != nil {
		t.Fatal(err)
	}
	before := listing(t, outside)
	up := strings.Repeat("../", 12)
	for name, to := range map[string]string{"srv/k": outside, "etc/c": up + outside} {
		name = filepath.Join(root, name)
		if err := os.RemoveAll(name); err != nil {
			t.Fatal(err)
		}
		if err := os.Symlink(to, name); err != nil {
			t.Fatal(err)
		}
	}
	req.Packages, req.Remove = nil, []Removal{{"files-kinds-1-1.noarch"}, {"files-config-1-1.noarch"}}
	if err := Run(t.Context(), req, said.host(root)); err != nil {
		t.Fatal(err)
	}
	if after := listing(t, outside); after != before {
		t.Errorf("outside: %s", firstDifference(before, after))
	}
}

// testFullDisk runs out of disk in the middle of a replacement: that is an error,
// and the database is the old one.
func testFullDisk(t *testing.T, one []Package) {
	root := newRoot(t)
	if err := unix.Mount("tmpfs", root, "tmpfs", 0, "size=1m,mode=755"); err != nil {
		t.Fatal(err)
	}
	defer unix.Unmount(root, unix.MNT_DETACH)
	var said told
	run := func(in Package, out ...Removal) error {
		return Run(t.Context(), Request{Root: root, Packages: []Package{in}, Remove: out, Arch: "x86_64", Epoch: epoch}, said.host(root))
	}
	if err := run(pick(one, "one")); err != nil {
		t.Fatal(err)
	}
	before := rpmQuery(t, root)
	text := strings.Repeat("x", 2<<20)
	big := crafted{name: "big", files: []header.File{regular("/big", text)}, payload: archive(cpioEntry{"./big", 0o100644, text})}
	err := run(Package{Path: big.write(t, t.TempDir()), Unsigned: true}, Removal{"files-one-1-1.noarch"})
	if !errors.Is(err, unix.ENOSPC) {
		t.Errorf("got %v", err)
	}
	if after := rpmQuery(t, root); after != before {
		t.Errorf("database: %s, before %s", after, before)
	}
}

// pick gives the package of a name of the spec file.
func pick(all []Package, name string) Package {
	return all[slices.IndexFunc(all, func(p Package) bool { return strings.Contains(p.Path, "files-"+name+"-") })]
}

// settleTime gives files a time that is no longer now.
func settleTime(t *testing.T, names ...string) {
	t.Helper()
	old := time.Unix(1500000000, 0)
	for _, name := range names {
		if err := os.Chtimes(name, old, old); err != nil {
			t.Fatal(err)
		}
	}
}

// testRefuse: what cannot be is an error, before anything is changed.
func testRefuse(t *testing.T, one, two []Package) {
	root := newRoot(t)
	var said told
	run := func(in []Package, out ...Removal) error {
		return Run(t.Context(), Request{Root: root, Packages: in, Remove: out, Arch: "x86_64", Epoch: epoch}, said.host(root))
	}
	if err := run([]Package{pick(one, "one"), pick(one, "two"), pick(one, "linkdir")}); err != nil {
		t.Fatal(err)
	}
	before := listing(t, root)
	for _, c := range []struct {
		in   []Package
		out  []Removal
		want string
	}{
		{nil, []Removal{{"files-one-3-1.noarch"}}, "package files-one-3-1.noarch: cannot be removed: it is not installed"},
		{[]Package{pick(one, "one")}, nil, "files-one-1-1.noarch is installed already"},
		{[]Package{pick(two, "one")}, nil, "both have /srv/s/"},
		{[]Package{pick(two, "two")}, []Removal{{"files-two-1-1.noarch"}}, "files-two-2-1.noarch and files-one-1-1.noarch, which is installed"},
		{[]Package{pick(one, "mode")}, nil, "file /srv/s/file"},
		{[]Package{pick(two, "linkdir")}, []Removal{{"files-linkdir-1-1.noarch"}}, "file /srv/l/link"},
	} {
		if err := run(c.in, c.out...); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("got %v, want %q", err, c.want)
		}
	}
	if after := listing(t, root); after != before {
		t.Errorf("a refused transaction changed the root: %s", firstDifference(before, after))
	}
}

// TestFailingRemoval: %preun stops the transaction, %postun is a warning.
func TestFailingRemoval(t *testing.T) {
	root := newRoot(t)
	var said told
	packages := slices.DeleteFunc(buildSpec(t, "testdata/failing.spec"), func(p Package) bool { return !strings.Contains(p.Path, "un-1") })
	run := func(in []Package, out ...Removal) error {
		return Run(t.Context(), Request{Root: root, Packages: in, Remove: out, Arch: "x86_64", Epoch: epoch}, said.host(root))
	}
	if err := run(packages); err != nil {
		t.Fatal(err)
	}
	if err := run(nil, Removal{"failing-preun-1-1.noarch"}); err == nil || !strings.Contains(err.Error(), "%preun(failing-preun-1-1.noarch) scriptlet: ") {
		t.Errorf("%%preun: %v", err)
	}
	if err := run(nil, Removal{"failing-postun-1-1.noarch"}); err != nil {
		t.Error(err)
	}
	if got := strings.Join(said.warns, "\n"); !strings.Contains(got, "%postun(failing-postun-1-1.noarch) scriptlet: ") {
		t.Errorf("%%postun: warnings %q", got)
	}
	if got := rpmQuery(t, root); !strings.HasPrefix(got, "failing-preun-1 ") {
		t.Errorf("database: %s", got)
	}
}

// TestUntrans: %preuntrans and %postuntrans run at a transaction's ends where the
// image has no rpm that is older than 4.19, which had none.
func TestUntrans(t *testing.T) {
	lua := func(what string) string {
		return `io.open("/log", "a"):write("` + what + ` " .. arg[2] .. " " .. tostring(posix.access("/gone")) .. "\n")`
	}
	for version, want := range map[string]string{"4.18.2": "", "4.19.0": "preuntrans 0 0\npostuntrans 0 nil\n"} {
		root, dir := newRoot(t), t.TempDir()
		leaves := crafted{
			name: "leaves", files: []header.File{regular("/gone", "x")}, payload: archive(cpioEntry{"./gone", 0o100644, "x"}),
			more: []header.Value{
				header.StringValue(header.PreUnTrans, lua("preuntrans")), header.StringsValue(header.PreUnTransProg, "<lua>"),
				header.StringValue(header.PostUnTrans, lua("postuntrans")), header.StringsValue(header.PostUnTransProg, "<lua>"),
			},
		}
		image := crafted{name: "rpm", version: version, files: []header.File{regular("/rpm", "x")}, payload: archive(cpioEntry{"./rpm", 0o100644, "x"})}
		var said told
		req := Request{Root: root, Arch: "x86_64", Epoch: epoch, Packages: []Package{
			{Path: leaves.write(t, dir), Unsigned: true}, {Path: image.write(t, dir), Unsigned: true},
		}}
		if err := Run(t.Context(), req, said.host(root)); err != nil {
			t.Fatal(err)
		}
		req.Packages, req.Remove = nil, []Removal{{"leaves-1-1.noarch"}}
		if err := Run(t.Context(), req, said.host(root)); err != nil {
			t.Fatal(err)
		}
		got, _ := os.ReadFile(root + "/log")
		if string(got) != want {
			t.Errorf("rpm %s: %q, want %q", version, got, want)
		}
	}
}

// TestColors: of unlike files of both ELF classes the one of 64 bits is there,
// whichever came first, and the database says so of the other.
func TestColors(t *testing.T) {
	for _, order := range [][]string{{"i686", "x86_64"}, {"x86_64", "i686"}} {
		root := newRoot(t)
		for _, arch := range order {
			class, color := "32", uint32(1)
			if arch == "x86_64" {
				class, color = "64", 2
			}
			f := regular("/usr/bin/tool", class)
			f.Color = color
			p := crafted{name: "tool" + class, files: []header.File{f}, payload: archive(cpioEntry{"./usr/bin/tool", 0o100644, class})}
			var said told
			req := Request{Root: root, Packages: []Package{{Path: p.write(t, t.TempDir()), Unsigned: true}}, Arch: "x86_64", Epoch: epoch}
			if err := Run(t.Context(), req, said.host(root)); err != nil {
				t.Fatal(err)
			}
		}
		if got := texts(t, root+"/usr/bin/tool"); got != "64" {
			t.Errorf("%v: the file is of %s bits", order, got)
		}
		if got := rpmStates(t, root); !strings.Contains(got, "tool32 wrong color") || !strings.Contains(got, "tool64 normal") {
			t.Errorf("%v: database\n%s", order, got)
		}
	}
}

func rpmStates(t *testing.T, root string) string {
	t.Helper()
	return rpmFormat(t, root, "%{name} [%{filestates:fstate}]\n")
}

// luaCall is a function of one of the tables that rpm gives scriptlets.
var luaCall = regexp.MustCompile(`\b(posix|rpm|os|io|string|table)\.[a-z_0-9]+\b`)

// TestLuaFunctions: all that the scriptlets of the packages at hand call is
// there.
func TestLuaFunctions(t *testing.T) {
	var files []string
	for _, pattern := range []string{needs.EL7(t) + "/Packages/*.rpm", needs.Fixtures(t) + "/*/*.rpm"} {
		some, err := filepath.Glob(pattern)
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, some...)
	}
	used := map[string]bool{}
	for _, name := range files {
		f, err := pkgfile.Open(name)
		if err != nil {
			continue // one of the bad ones
		}
		for _, body := range luaBodies(t, f.Header) {
			for _, m := range luaCall.FindAllString(body, -1) {
				used[m] = true
			}
		}
		f.Close()
	}
	if len(used) < 10 {
		t.Fatalf("only %v are used", sortedKeys(used))
	}
	root, err := inroot.Open(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	defer root.Close()
	for _, name := range sortedKeys(used) {
		body := fmt.Sprintf(`assert(type(%s) == "function") local ok, e = pcall(%[1]s) assert(not string.find(tostring(e), "not there for"), e)`, name)
		if err := (luascript.Script{Name: name, Body: body, Root: root, Stdout: os.Stderr}).Run(t.Context()); err != nil {
			t.Error(err)
		}
	}
}

func luaBodies(t *testing.T, h *header.Header) (all []string) {
	t.Helper()
	for _, s := range h.Scripts() {
		if s.Prog[0] == "<lua>" {
			all = append(all, s.Body)
		}
	}
	triggers, err := h.Triggers()
	if err != nil {
		t.Fatal(err)
	}
	for _, tr := range triggers {
		if tr.Prog[0] == "<lua>" {
			all = append(all, tr.Body)
		}
	}
	return all
}
