package db

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestReadRoot reads each format in each place, and follows links as the root
// does.
func TestReadRoot(t *testing.T) {
	all := some(t)
	writers := map[string]func(string) error{
		"sqlite": func(dir string) error { return WriteSQLite(filepath.Join(dir, SQLiteName), all) },
		"bdb":    func(dir string) error { return WriteBDB(dir, all, true) },
		"ndb":    func(dir string) error { return WriteNDB(dir, all) },
	}
	for format, write := range writers {
		for _, at := range Dirs() {
			root := t.TempDir()
			dir := mkdir(t, root, at)
			if err := write(dir); err != nil {
				t.Fatal(err)
			}
			got, err := ReadRoot(root)
			if err != nil {
				t.Fatalf("%s in %s: %v", format, at, err)
			}
			same(t, all, got)
		}
	}
}

func TestReadRootLinks(t *testing.T) {
	all, root, other := some(t), t.TempDir(), t.TempDir()
	if err := WriteNDB(mkdir(t, root, "/srv/db"), all); err != nil {
		t.Fatal(err)
	}
	mkdir(t, root, "/var/lib")
	if err := os.Symlink("/srv/db", filepath.Join(root, "var/lib/rpm")); err != nil { // absolute: in the root
		t.Fatal(err)
	}
	got, err := ReadRoot(root)
	if err != nil {
		t.Fatal(err)
	}
	same(t, all, got)

	mkdir(t, other, "/var/lib")
	if err := os.Symlink(filepath.Join("../../..", filepath.Base(root), "srv/db"), filepath.Join(other, "var/lib/rpm")); err != nil {
		t.Fatal(err)
	}
	if _, err := ReadRoot(other); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("a link out of the root: %v", err)
	}
}

func TestReadRootErrors(t *testing.T) {
	root := t.TempDir()
	if _, err := ReadRoot(filepath.Join(root, "none")); err == nil || !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("no root: %v", err)
	}
	dir := mkdir(t, root, "/var/lib/rpm")
	for _, text := range []string{"", "rubbish, but of more than sixteen bytes"} {
		if err := os.WriteFile(filepath.Join(dir, BDBName), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
		_, err := ReadRoot(root)
		if missing := errors.Is(err, fs.ErrNotExist); err == nil || missing != (text == "") {
			t.Errorf("%q: %v", text, err)
		}
		if text != "" && !strings.Contains(err.Error(), "/var/lib/rpm/Packages: database: of no format") {
			t.Error(err)
		}
	}
}

func mkdir(t *testing.T, root, at string) string {
	t.Helper()
	dir := filepath.Join(root, at)
	if err := os.MkdirAll(dir, 0o755); err != nil {
		t.Fatal(err)
	}
	return dir
}
