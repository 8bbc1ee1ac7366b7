package install

import (
	"bytes"
	"errors"
	"fmt"
	"hash/crc32"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/sys/unix"

	"github.com/sysbuild/sysbuild/rpm/header"
	"github.com/sysbuild/sysbuild/rpm/pkgfile"
)

// checkable is a package of small and large files, and its key. Where it is wrong,
// a large one is not what the header says. The sum is that of what the payload has.
func checkable(t *testing.T, wrong bool) (name, key string, sum uint32) {
	t.Helper()
	var files []header.File
	var entries []cpioEntry
	for i, size := range []int{100, digestMost + 5, 0, 9} {
		path, data := fmt.Sprintf("/file-%d", i), bytes.Repeat([]byte{'a' + byte(i)}, size)
		files = append(files, *summed(path, data))
		if wrong && i == 1 {
			data[7]++
		}
		entries = append(entries, cpioEntry{"." + path, 0o100644, string(data)})
		sum = fold(sum, crc32.Update(headSum(uint64(i), uint64(size)), castagnoli, data))
	}
	pkg := crafted{name: "p", algo: 8, files: files, payload: archive(entries...)}
	name = pkg.write(t, t.TempDir())
	f, err := pkgfile.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	m, err := newMember(Package{}, f, Request{})
	if err != nil {
		t.Fatal(err)
	}
	return name, m.key, sum
}

// TestChecked: a cached package is hashed once, and again where its files or the
// note are others.
func TestChecked(t *testing.T) {
	install := func(name string, cached bool) error {
		root := newRoot(t)
		var said told
		host := said.host(root)
		host.Payloads, host.Trees = dirPayloads(t.TempDir()), dirTrees(t.TempDir())
		return Run(t.Context(), Request{
			Root: root, Packages: []Package{{Path: name, Unsigned: true, Cached: cached}}, Arch: "x86_64", Epoch: epoch,
		}, host)
	}
	noted := func(name string) string {
		var text [256]byte
		n, _ := unix.Getxattr(name, checkedAttr, text[:])
		return string(text[:max(n, 0)])
	}
	good, key, sum := checkable(t, false)
	if err := install(good, false); !errors.Is(err, errNotLaid) || noted(good) != "" {
		t.Fatalf("a package of no cache: %v, noted %q", err, noted(good))
	}
	if err := install(good, true); !errors.Is(err, errNotLaid) {
		t.Fatal(err)
	}
	if want := fmt.Sprintf("%s %08x", key, sum); noted(good) != want {
		t.Fatalf("noted %q, want %q (has %s extended attributes?)", noted(good), want, filepath.Dir(good))
	}
	bad, badKey, badSum := checkable(t, true)
	for _, c := range []struct {
		what, name string
		key        string
		sum        uint32
		ok         bool
	}{
		{"again", good, key, sum, true},
		{"another sum", good, key, sum + 1, true},
		{"of other files", good, badKey, sum, true},
		{"not what was checked", bad, badKey, sum, false},
		{"never checked", bad, "", 0, false},
		{"of other files, and wrong", bad, key, badSum, false},
		{"what was checked", bad, badKey, badSum, true}, // which shows that nothing is hashed
	} {
		text := fmt.Appendf(nil, "%s %08x", c.key, c.sum)
		if err := unix.Setxattr(c.name, checkedAttr, text, 0); err != nil {
			t.Fatal(err)
		}
		err := install(c.name, true)
		if c.ok && !errors.Is(err, errNotLaid) || !c.ok && (err == nil || !strings.HasPrefix(err.Error(), "package p-1-1.noarch: file /file-1: digest is ")) {
			t.Errorf("%s: got %v", c.what, err)
		}
		if c.name == good && noted(good) != fmt.Sprintf("%s %08x", key, sum) {
			t.Errorf("%s: then it is noted %q", c.what, noted(good))
		}
	}
}

// TestBare: where owners are kept beside files, the sums that trees get are those
// of root's alone, which all have an attribute.
func TestBare(t *testing.T) {
	tr := &transaction{who: accounts{map[string]int{"root": 0, "x": 7}, map[string]int{"root": 0, "x": 7}}}
	roots, others, capable := &file{}, &file{}, &file{}
	for _, f := range []*file{roots, others, capable} {
		f.User, f.Group = "root", "root"
	}
	others.Group, capable.Caps = "x", "cap_chown=ep"
	for _, keeps := range []bool{false, true} {
		bare := tr.bare(keeps)
		if !bare(roots) || bare(others) == keeps || bare(capable) {
			t.Errorf("owners are kept: %t: root's %t, another's %t, of capabilities %t", keeps, bare(roots), bare(others), bare(capable))
		}
		if stranger := (&file{File: header.File{User: "y", Group: "root"}}); bare(stranger) == keeps {
			t.Errorf("owners are kept: %t: that of no account %t", keeps, bare(stranger))
		}
	}
}
