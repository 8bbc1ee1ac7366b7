package db

import (
	"bytes"
	"compress/gzip"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// ndbFile gives a database that rpm 4.18.0 wrote in SUSE's format.
func ndbFile(t testing.TB, name string) []byte {
	t.Helper()
	f, err := os.Open(filepath.Join("testdata/ndb", name+".gz"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		t.Fatal(err)
	}
	b, err := io.ReadAll(z)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func writeNDB(t testing.TB, all []Installed) []byte {
	t.Helper()
	dir := t.TempDir()
	if err := WriteNDB(dir, all); err != nil {
		t.Fatal(err)
	}
	return readFile(t, filepath.Join(dir, NDBName))
}

func names(all []Installed) (out []string) {
	for _, p := range all {
		out = append(out, p.Header.NEVRA().String())
	}
	return out
}

// TestNDBReal reads a database with free slots and a number that was given
// twice, and one that rpm has just rebuilt. That is what is written too, byte for byte.
func TestNDBReal(t *testing.T) {
	used, err := ReadBytes(ndbFile(t, "used"), nil)
	if err != nil {
		t.Fatal(err)
	}
	want := []string{"gpg-pubkey-f4a80eb5-53a7ff4b", "features-3:1.0~rc1-2.noarch", "small1-1.0-1.noarch"}
	if got := names(used); !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
	rebuilt := ndbFile(t, "rebuilt")
	all, err := ReadBytes(rebuilt, nil)
	if err != nil {
		t.Fatal(err)
	}
	if got := writeNDB(t, all); !bytes.Equal(got, rebuilt) {
		t.Errorf("%d bytes unlike the %d of rpmdb --rebuilddb", len(got), len(rebuilt))
	}
}

// TestNDBDamaged changes each part of a database.
func TestNDBDamaged(t *testing.T) {
	good := ndbFile(t, "rebuilt")
	for name, c := range map[string]struct {
		at   int
		flip byte
		want string
	}{
		"version":      {4, 0x55, "version"},
		"pages":        {15, 0x55, "cut short"},
		"in the slots": {57, 0x02, "damaged"},
		"slot's magic": {32, 0x55, "damaged"},
		"a number":     {36, 0x55, "damaged"},
		"first block":  {42, 0x55, "cut short"},
		"blocks":       {46, 0x55, "cut short"},
		"a blob's":     {4096 + 4, 0x55, "damaged"},
		"size":         {4096 + 12, 0x55, "damaged"},
		"data":         {4096 + 100, 0x55, "checksum"},
	} {
		bad := bytes.Clone(good)
		bad[c.at] ^= c.flip
		if _, err := ReadBytes(bad, nil); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v, want %q", name, err, c.want)
		}
	}
}

// TestNDBPages has more packages than one page has slots for.
func TestNDBPages(t *testing.T) {
	one := some(t)[0]
	for _, count := range []int{0, 253, 254, 255, 600} {
		var all []Installed
		for i := range count {
			all = append(all, Installed{uint32(2*i + 1), one.Header})
		}
		got, err := ReadBytes(writeNDB(t, all), nil)
		if err != nil {
			t.Fatalf("%d packages: %v", count, err)
		}
		same(t, all, got)
	}
}
