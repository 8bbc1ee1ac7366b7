package main

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"
)

// write unpacks a txtar text into a new directory and gives it.
func write(t *testing.T, text string) string {
	t.Helper()
	dir := t.TempDir()
	for _, f := range txtar.Parse([]byte(text)).Files {
		path := filepath.Join(dir, f.Name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, f.Data, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func TestFindPlace(t *testing.T) {
	for _, c := range []struct {
		name, files, context, file string
		want                       string // the Sysfile, or part of the error behind "!"
	}{
		{"Sysfile first", "-- Sysfile --\n-- a.sysbuild --\n-- Dockerfile --\n", ".", "", "Sysfile"},
		{"the only sysbuild", "-- a.sysbuild --\n-- Dockerfile --\n", ".", "", "a.sysbuild"},
		{"Dockerfile last", "-- Dockerfile --\n", ".", "", "Dockerfile"},
		{"two sysbuilds", "-- a.sysbuild --\n-- b.sysbuild --\n", ".", "", "!several files to build: a.sysbuild, b.sysbuild; choose one with -f"},
		{"two sysbuilds and a Dockerfile", "-- a.sysbuild --\n-- b.sysbuild --\n-- Dockerfile --\n", ".", "", "Dockerfile"},
		{"none", "-- x --\n", ".", "", "!no Sysfile, *.sysbuild or Dockerfile in it"},
		{"a directory of that name", "-- Sysfile/x --\n-- Dockerfile --\n", ".", "", "Dockerfile"},
		{"odd directory", "-- [a]*/x.sysbuild --\n", "[a]*", "", "[a]*/x.sysbuild"},
		{"-f", "-- Sysfile --\n-- other --\n", ".", "other", "other"},
		{"-f missing", "-- Sysfile --\n", ".", "other", "!-f other: no such file"},
		{"-f meant in the context", "-- c/other --\n", "c", "other", "!-f c/other"},
		{"a file as context", "-- c/x.sysbuild --\n", "c/x.sysbuild", "", "c/x.sysbuild"},
		{"a file as context and -f", "-- x.sysbuild --\n-- y --\n", "x.sysbuild", "y", "!the context is a directory"},
		{"no such context", "", "nowhere", "", "!context nowhere: no such file"},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Chdir(write(t, c.files))
			p, err := findPlace(c.context, c.file)
			if text, bad := strings.CutPrefix(c.want, "!"); bad {
				var usage usageError
				if !errors.As(err, &usage) || !strings.Contains(err.Error(), text) {
					t.Fatalf("the error is %v, want a usage error with %q", err, text)
				}
				return
			}
			if err != nil {
				t.Fatal(err)
			}
			if p.file != c.want {
				t.Errorf("found %q, want %q", p.file, c.want)
			}
		})
	}
}

func TestIgnored(t *testing.T) {
	for _, c := range []struct {
		name, files string
		want        []string
	}{
		{"none", "", nil},
		{"docker's", "-- .dockerignore --\n# comment\n*.o\n\n!keep.o\n/abs/\n", []string{"*.o", "!keep.o", "abs"}},
		{"ours wins", "-- .dockerignore --\na\n-- .sysbuildignore --\nb\n", []string{"b"}},
		{"the file's own wins", "-- .sysbuildignore --\nb\n-- Sysfile.dockerignore --\nc\n", []string{"c"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			dir := write(t, c.files)
			got, err := ignored(dir, filepath.Join(dir, "Sysfile"))
			if err != nil || !slices.Equal(got, c.want) {
				t.Errorf("it is %q, %v; want %q", got, err, c.want)
			}
		})
	}
}

func TestIgnoredBad(t *testing.T) {
	for name, text := range map[string]string{
		"an open bracket": "*.o\n[a\n",
		"nothing to keep": "!\n",
		"too long":        strings.Repeat("a\n", maxIgnore/2+1),
		"no text":         "a\n" + strings.Repeat("x", 1<<17),
	} {
		dir := t.TempDir()
		if err := os.WriteFile(filepath.Join(dir, ".dockerignore"), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		got, err := ignored(dir, "")
		if err == nil || !strings.HasPrefix(err.Error(), filepath.Join(dir, ".dockerignore")+": ") {
			t.Errorf("%s: it is %.40q, %v; want an error that names the file", name, got, err)
		}
	}
}

func TestUnopened(t *testing.T) {
	if got := unopened(&fs.PathError{Op: "open", Path: "Sysfile", Err: fs.ErrPermission}).Error(); got != "Sysfile: permission denied" {
		t.Error(got)
	}
	if err := unopened(nil); err != nil {
		t.Error(err)
	}
}
