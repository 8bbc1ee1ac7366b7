package lock

import (
	"bytes"
	"errors"
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"
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
