package bypackage

import (
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/sysbuild/sysbuild/rpm/db"
	"github.com/sysbuild/sysbuild/rpm/header"
	"github.com/sysbuild/sysbuild/rpm/install"
)

// tree is a directory as ir.Files.
type tree string

func (t tree) ReadFile(name string) ([]byte, error) {
	return os.ReadFile(filepath.Join(string(t), name))
}
func (t tree) ReadDir(string) ([]string, error) { return nil, fs.ErrNotExist }
func (t tree) Close() error                     { return nil }

// pkg is a package with files; "/lib -> usr/lib" is a link.
func pkg(t *testing.T, name, source string, files ...string) db.Installed {
	t.Helper()
	values := []header.Value{
		header.StringValue(header.Name, name), header.StringValue(header.Version, "1"), header.StringValue(header.Release, "1"),
		header.StringValue(header.Arch, "noarch"), header.StringValue(header.SourceRPM, source+"-1-1.src.rpm"),
	}
	var dirs, bases, links, owners []string
	var index, times []uint32
	var modes []uint16
	for i, f := range files {
		f, to, link := strings.Cut(f, " -> ")
		dir, base := path.Split(f)
		mode := uint16(0o100644)
		if link {
			mode = 0o120777
		}
		dirs, bases, links, owners = append(dirs, dir), append(bases, base), append(links, to), append(owners, "root")
		index, modes, times = append(index, uint32(i)), append(modes, mode), append(times, 1)
	}
	if len(files) > 0 {
		values = append(values, header.StringsValue(header.DirNames, dirs...), header.StringsValue(header.BaseNames, bases...),
			header.StringsValue(header.FileLinktos, links...), header.StringsValue(header.FileUsers, owners...),
			header.StringsValue(header.FileGroups, owners...), header.Int32Value(header.DirIndexes, index...),
			header.Int32Value(header.FileMtimes, times...), header.Int16Value(header.FileModes, modes...))
	}
	h, err := header.Build(header.HeaderImmutable, values)
	if err != nil {
		t.Fatal(err)
	}
	return db.Installed{Header: h}
}

// owners reads the database of a root with these packages.
func owners(t *testing.T, all ...db.Installed) *Owners {
	t.Helper()
	dir := t.TempDir()
	for i := range all {
		all[i].Num = uint32(i + 1)
	}
	if err := os.MkdirAll(filepath.Join(dir, "var/lib/rpm"), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := db.WriteSQLite(filepath.Join(dir, "var/lib/rpm", db.SQLiteName), all); err != nil {
		t.Fatal(err)
	}
	o, err := Read(tree(dir))
	if err != nil {
		t.Fatal(err)
	}
	return o
}

// TestOf finds owners through links that packages own, and none of what no
// package has.
func TestOf(t *testing.T) {
	filesystem := pkg(t, "filesystem", "filesystem", "/", "/lib64 -> usr/lib64", "/usr/lib", "/a -> /b", "/b -> a/../a", "/usr/lib64")
	libc := pkg(t, "glibc", "glibc", "/lib64/libc.so.6", "/a/lost")
	common := pkg(t, "glibc-common", "glibc", "/usr/bin/locale")
	key := pkg(t, "gpg-pubkey", "none")
	o := owners(t, filesystem, libc, common, key)
	if !o.Any() {
		t.Error("nobody owns anything")
	}
	for name, want := range map[string]int{
		"usr/lib64/libc.so.6": install.Bundle(libc.Header), "usr/bin/locale": install.Bundle(libc.Header),
		"lib64": install.Bundle(filesystem.Header), "usr/lib": install.Bundle(filesystem.Header),
		"lib64/libc.so.6": Groups, "etc/passwd": Groups, "": Groups,
	} {
		if got := o.Of(name); got != want {
			t.Errorf("%q: group %d, want %d", name, got, want)
		}
	}
}

// TestOrderIsNothing: a path of two packages is in one group, whoever comes first.
func TestOrderIsNothing(t *testing.T) {
	a, b := pkg(t, "a", "a", "/usr/share/x"), pkg(t, "b", "b", "/usr/share/x")
	if install.Bundle(a.Header) == install.Bundle(b.Header) {
		t.Fatal("both are in one group anyway")
	}
	if x, y := owners(t, a, b).Of("usr/share/x"), owners(t, b, a).Of("usr/share/x"); x != y {
		t.Errorf("%d and %d", x, y)
	}
}

// TestNoDatabase is a root file system without packages.
func TestNoDatabase(t *testing.T) {
	o, err := Read(tree(t.TempDir()))
	if err != nil || o.Any() || o.Of("bin/sh") != Groups {
		t.Errorf("%v, %v", o, err)
	}
}

// TestHostileLinks: links that lead through each other end.
func TestHostileLinks(t *testing.T) {
	var files []string
	for i := range 60 {
		c := string(rune('A' + i))
		next := string(rune('A' + i + 1))
		files = append(files, "/"+c+" -> "+strings.Repeat(next+"/../", 50)+next)
	}
	at := time.Now()
	o := owners(t, pkg(t, "evil", "evil", append(files, "/A/B/C/D/x")...))
	if took := time.Since(at); took > 5*time.Second || !o.Any() {
		t.Errorf("took %v", took)
	}
}
