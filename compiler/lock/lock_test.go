package lock

import (
	"bytes"
	"errors"
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"

	"github.com/sysbuild/sysbuild/compiler/ir"
)

// Each file of testdata is a lock file that is read, or, behind "error " in its
// name, what is wrong with it.
func TestParse(t *testing.T) {
	ar, err := txtar.ParseFile(filepath.Join("testdata", "parse.txtar"))
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range ar.Files {
		want, bad := strings.CutPrefix(f.Name, "error ")
		l, err := Parse(f.Data)
		switch {
		case bad && (err == nil || !strings.Contains(placed(f.Data, err), want)):
			t.Errorf("%s\ngives %v, want %s", f.Data, err, want)
		case !bad && err != nil:
			t.Errorf("%s: %v", f.Name, err)
		case !bad && string(l.Bytes()) != string(f.Data):
			t.Errorf("%s is written as\n%s", f.Name, l.Bytes())
		}
	}
}

// placed is an error with its line in front, where it has one.
func placed(text []byte, err error) string {
	var at *Error
	if !errors.As(err, &at) || at.At < 0 {
		return err.Error()
	}
	return fmt.Sprintf("line %d: %v", 1+bytes.Count(text[:at.At], []byte("\n")), err)
}

// What is read writes the same bytes when it is read again, whatever it was.
func FuzzParse(f *testing.F) {
	ar, err := txtar.ParseFile(filepath.Join("testdata", "parse.txtar"))
	if err != nil {
		f.Fatal(err)
	}
	for _, file := range ar.Files {
		f.Add(file.Data)
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		l, err := Parse(text)
		if err != nil {
			return
		}
		once := l.Bytes()
		again, err := Parse(once)
		if err != nil {
			t.Fatalf("%v\n%s", err, once)
		}
		if string(again.Bytes()) != string(once) {
			t.Fatalf("written twice it is\n%s\nand\n%s", once, again.Bytes())
		}
		for i := range l.Steps {
			s := &l.Steps[i]
			if n := len(s.Op(l).Packages); n != len(s.PackageSources()) {
				t.Fatalf("%d packages, %d sources", n, len(s.PackageSources()))
			}
			Diff(s.Asked, l.Steps[0].Asked)
		}
	})
}

func TestLimit(t *testing.T) {
	if _, err := Parse(make([]byte, Limit+1)); err == nil {
		t.Error("a file without end is read")
	}
}

// TestAnswer edits a step's answer by hand, which is told, unless the field that
// says what it was is taken out too.
func TestAnswer(t *testing.T) {
	zero := ir.Digest("sha256:" + strings.Repeat("0", 64))
	asked := Asked{Packages: ir.Packages{Manager: "yum", Install: []string{"bash"}}}
	pkg := func(name string) Package {
		return Package{NEVRA: name + "-1-1.x86_64", URLs: []string{"http://r/" + name}, Size: 17, Digest: zero, Reason: "asked for"}
	}
	l := Lock{Version: Version, Steps: []Step{{
		Line: "YUM install bash", Platform: "linux/amd64", Digest: PartDigest(asked, zero), Behind: zero, Asked: asked,
		Packages: []Package{pkg("bash"), pkg("glibc")}, Install: ir.Install{Arch: "x86_64"},
	}}}
	all := l.Bytes()
	l.Steps[0].Packages = l.Steps[0].Packages[:1]
	l.Steps[0].Packages[0].Reason = "asked for by \xff" // as names of old files are
	fewer := l.Bytes()
	line := func(text []byte) string {
		at := bytes.Index(text, []byte(`"answer"`))
		return string(text[at : at+bytes.IndexByte(text[at:], '\n')])
	}
	for name, c := range map[string]struct{ from, to string }{
		"a package gone": {line(fewer), line(all)}, "a size": {`"size": 17`, `"size": 18`},
		"an architecture": {`"arch": "x86_64"`, `"arch": "i686"`}, "a URL": {"http://r/bash", "http://other/bash"},
		"a platform": {"linux/amd64", "linux/arm64"},
	} {
		edited := bytes.Replace(fewer, []byte(c.from), []byte(c.to), 1)
		if _, err := Parse(edited); err == nil || !strings.Contains(err.Error(), "steps: YUM install bash: answer: ") {
			t.Errorf("%s: %v", name, err)
		}
		if _, err := Parse(bytes.Replace(edited, []byte(line(edited)+"\n"), nil, 1)); err != nil {
			t.Errorf("%s, by hand: %v", name, err)
		}
	}
	for _, text := range [][]byte{all, fewer} {
		if _, err := Parse(text); err != nil {
			t.Error(err)
		}
	}
}
