package install

import (
	"compress/gzip"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/sysbuild/sysbuild/rpm/db"
	"github.com/sysbuild/sysbuild/rpm/header"
)

// baseNDB puts what rpm wrote in SUSE's format into a root, with that
// distribution's link in the old place.
func baseNDB(t *testing.T, root string) {
	t.Helper()
	f, err := os.Open("../db/testdata/ndb/used.gz")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		t.Fatal(err)
	}
	data, err := io.ReadAll(z)
	if err != nil {
		t.Fatal(err)
	}
	putFile(t, filepath.Join(root, sysimage, db.NDBName), string(data))
	putFile(t, filepath.Join(root, sysimage, db.NDBIndexName), "of before")
	putFile(t, filepath.Join(root, varLib), "-> ../../usr/lib/sysimage/rpm")
}

// found gives the file of headers that a directory has, and what is in it.
func found(t *testing.T, dir string) (name string, nevras []string) {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		if !slices.Contains(db.Names(), e.Name()) {
			if e.Name() == db.NDBIndexName {
				t.Errorf("%s: indexes of before are left", dir)
			}
			continue
		}
		if name != "" {
			t.Errorf("%s: has %s and %s", dir, name, e.Name())
		}
		name = e.Name()
		data, err := os.ReadFile(filepath.Join(dir, name))
		if err != nil {
			t.Fatal(err)
		}
		all, err := db.ReadBytes(data, nil)
		if err != nil {
			t.Fatal(err)
		}
		for _, p := range all {
			nevras = append(nevras, p.Header.NEVRA().String())
		}
	}
	slices.Sort(nevras)
	return name, nevras
}

// simple writes a package of one file.
func simple(t *testing.T, name, version string) Package {
	t.Helper()
	c := crafted{name: name, version: version, files: []header.File{regular("/srv/"+name, version)}, payload: archive(cpioEntry{"./srv/" + name, 0o100644, version}), more: []header.Value{header.StringValue(header.OS, "linux")}}
	return Package{Path: c.write(t, t.TempDir()), Unsigned: true}
}

// TestDatabaseOfBase: in which format and where the database is after a change
// of a base image, by the base's own and by what its rpm says.
func TestDatabaseOfBase(t *testing.T) {
	bdbBase := func(t *testing.T, root string) {
		var said told
		old := Request{Root: root, Arch: "x86_64", Epoch: epoch, Packages: []Package{simple(t, "rpm", "4.14.3")}}
		if err := Run(t.Context(), old, said.host(root)); err != nil {
			t.Fatal(err)
		}
		if name, _ := found(t, filepath.Join(root, varLib)); name != db.BDBName {
			t.Fatalf("the base has %s", name)
		}
	}
	suse := func(t *testing.T, root string) {
		putFile(t, filepath.Join(root, "etc/os-release"), "ID=\"opensuse-leap\"\nID_LIKE=\"suse opensuse\"\n")
	}
	ndbBase := []string{"features-3:1.0~rc1-2.noarch", "gpg-pubkey-f4a80eb5-53a7ff4b"}
	for name, c := range map[string]struct {
		base     func(*testing.T, string)
		in       []Package
		out, dir string
		file     string
		want     []string
	}{
		"ndb stays ndb": {base: baseNDB, in: []Package{simple(t, "new", "1")}, out: "small1-1.0-1.noarch",
			dir: sysimage, file: db.NDBName, want: append(slices.Clone(ndbBase), "new-1-1.noarch")},
		"and so with an rpm that would make sqlite": {base: baseNDB, in: []Package{simple(t, "rpm", "4.18.0")}, out: "small1-1.0-1.noarch",
			dir: sysimage, file: db.NDBName, want: append(slices.Clone(ndbBase), "rpm-4.18.0-1.noarch")},
		"SUSE from scratch": {base: suse, in: []Package{simple(t, "rpm", "4.14.3")},
			dir: sysimage, file: db.NDBName, want: []string{"rpm-4.14.3-1.noarch"}},
		"Berkeley DB becomes sqlite with an rpm that only reads it": {base: bdbBase, in: []Package{simple(t, "rpm", "4.18.0")}, out: "rpm-4.14.3-1.noarch",
			dir: varLib, file: db.SQLiteName, want: []string{"rpm-4.18.0-1.noarch"}},
		"Berkeley DB stays": {base: bdbBase, in: []Package{simple(t, "new", "1")},
			dir: varLib, file: db.BDBName, want: []string{"new-1-1.noarch", "rpm-4.14.3-1.noarch"}},
	} {
		t.Run(name, func(t *testing.T) {
			root := newRoot(t)
			c.base(t, root)
			req := Request{Root: root, Arch: "x86_64", Epoch: epoch, Packages: c.in}
			if c.out != "" {
				req.Remove = []Removal{{c.out}}
			}
			var said told
			if err := Run(t.Context(), req, said.host(root)); err != nil {
				t.Fatal(err)
			}
			file, got := found(t, filepath.Join(root, c.dir))
			slices.Sort(c.want)
			if file != c.file || !slices.Equal(got, c.want) {
				t.Errorf("%s with %q, want %s with %q", file, got, c.file, c.want)
			}
			if to, err := os.Readlink(filepath.Join(root, varLib)); strings.HasPrefix(name, "ndb") && (err != nil || to != "../../usr/lib/sysimage/rpm") {
				t.Errorf("the link in %s: %q, %v", varLib, to, err)
			}
		})
	}
}
