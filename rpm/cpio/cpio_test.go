package cpio

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/sysbuild/sysbuild/internal/needs"
)

// entry is a newc entry with its padding.
func entry(name string, mode uint32, size int, data string) string {
	s := fmt.Sprintf("070701%08x%08x%08x%08x%08x%08x%08x%08x%08x%08x%08x%08x%08x%s\x00",
		1, mode, 0, 0, 1, 2, size, 0, 0, 0, 0, len(name)+1, 0, name)
	s += strings.Repeat("\x00", -len(s)&3)
	return s + data + strings.Repeat("\x00", -len(data)&3)
}

// list goes through an archive and gives a line for each entry.
func list(r io.Reader, size func(int) (int64, error)) ([]string, error) {
	a := NewReader(r, size)
	var all []string
	for {
		e, err := a.Next()
		if err == io.EOF {
			return all, nil
		}
		if err != nil {
			return all, err
		}
		data, err := io.ReadAll(io.LimitReader(a, 1<<20))
		if err != nil {
			return all, err
		}
		all = append(all, fmt.Sprintf("%d %s %o %q", e.Index, e.Name, e.Mode, data))
	}
}

func TestReader(t *testing.T) {
	got, err := list(strings.NewReader(entry("./a", 0o100644, 3, "abc")+entry("./d", 0o40755, 0, "")+entry(trailer, 0, 0, "")+"\x00\x00"), nil)
	if want := `-1 ./a 100644 "abc",-1 ./d 40755 ""`; err != nil || strings.Join(got, ",") != want {
		t.Errorf("%q, %v, want %s", got, err, want)
	}
}

// TestSkip goes to the next entry without reading the data of the last.
func TestSkip(t *testing.T) {
	a := NewReader(strings.NewReader(entry("a", 0o100644, 5, "abcde")+entry("b", 0o100644, 1, "b")+entry(trailer, 0, 0, "")), nil)
	for _, want := range []string{"a", "b"} {
		if e, err := a.Next(); err != nil || e.Name != want {
			t.Fatalf("%v, %v, want %s", e, err, want)
		}
	}
	if _, err := a.Next(); err != io.EOF {
		t.Error(err)
	}
	if _, err := a.Next(); err != io.EOF {
		t.Errorf("after the end: %v", err)
	}
}

func TestFixtures(t *testing.T) {
	dir := filepath.Join(needs.Fixtures(t), "payloads")
	for name, want := range map[string]string{
		"foo.cpio":    `-1 ./config 100644 "config\n",-1 ./dir 40755 "",-1 ./normal 100644 "normal\n"`,
		"dotdot.cpio": `-1 ../../aaaaaaaaa 100664 ""`, // who unpacks refuses it
	} {
		b, err := os.ReadFile(filepath.Join(dir, name))
		if err != nil {
			t.Fatal(err)
		}
		if got, err := list(bytes.NewReader(b), nil); err != nil || strings.Join(got, ",") != want {
			t.Errorf("%s: %q, %v, want %s", name, got, err, want)
		}
	}
}

// TestStripped reads what rpm 4.18 writes for a package with a file over 4 GiB:
// the entry's head is padded to 16 bytes, its data to four.
func TestStripped(t *testing.T) {
	archive := "07070X00000000\x00\x00" + "07070X00000002\x00\x00abcde\x00\x00\x00" + "07070X00000001\x00\x00abc\x00" + entry(trailer, 0, 0, "")
	sizes := []int64{0, 3, 5}
	got, err := list(strings.NewReader(archive), func(i int) (int64, error) { return sizes[i], nil })
	if want := `0  0 "",2  0 "abcde",1  0 "abc"`; err != nil || strings.Join(got, ",") != want {
		t.Errorf("%q, %v, want %s", got, err, want)
	}
}

func TestRefuses(t *testing.T) {
	for name, tt := range map[string]struct{ archive, want string }{
		"empty":                  {"", "unexpected EOF"},
		"other magic":            {"070707" + strings.Repeat("0", 104), "none of an archive"},
		"no trailer":             {entry("a", 0o100644, 1, "a"), "unexpected EOF"},
		"data cut short":         {entry("a", 0o100644, 9, "a"), "unexpected EOF"},
		"no number":              {"070701" + strings.Repeat("x", 104), "number"},
		"name too long":          {"070701" + strings.Repeat("0", 88) + "ffffffff" + strings.Repeat("0", 8), "a name of"},
		"name with a NUL":        {entry("a\x00b", 0o100644, 0, ""), "a name that ends"},
		"stripped, no header":    {"07070X00000000\x00\x00", "without a package's header"},
		"much after the trailer": {entry(trailer, 0, 0, "") + strings.Repeat("\x00", 1<<20), "follow the trailer"},
	} {
		if got, err := list(strings.NewReader(tt.archive), nil); err == nil || !strings.Contains(err.Error(), tt.want) {
			t.Errorf("%s: %q, %v, want an error with %q", name, got, err, tt.want)
		}
	}
}

func FuzzReader(f *testing.F) {
	f.Add([]byte(entry("a", 0o100644, 1, "a") + entry(trailer, 0, 0, "")))
	f.Add([]byte("07070X00000001\x00\x00abcd07070X00000000\x00\x00"))
	f.Fuzz(func(t *testing.T, b []byte) {
		got, _ := list(bytes.NewReader(b), func(i int) (int64, error) { return int64(i % 7), nil })
		if len(got) > len(b)/12+1 {
			t.Errorf("%d entries of %d bytes", len(got), len(b))
		}
	})
}
