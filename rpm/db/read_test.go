package db

import (
	"bytes"
	"encoding/binary"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/sysbuild/sysbuild/internal/needs"
)

func readFile(t testing.TB, path string) []byte {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func same(t testing.TB, want, got []Installed) {
	t.Helper()
	if len(got) != len(want) {
		t.Fatalf("%d packages, want %d", len(got), len(want))
	}
	for i := range got {
		if got[i].Num != want[i].Num || !bytes.Equal(got[i].Header.Marshal(), want[i].Header.Marshal()) {
			t.Errorf("package %d, %s: is not what was written", got[i].Num, got[i].Header.NEVRA())
		}
	}
}

func TestReadBack(t *testing.T) {
	all := some(t)
	all[3].Num = 70000 // beyond a few pages' worth of numbers
	all = append(append(all[:3:3], all[4:]...), all[3])
	got, err := ReadBytes(readFile(t, writeSQLite(t, all)), nil)
	if err != nil {
		t.Fatal(err)
	}
	same(t, all, got)
	dir := t.TempDir()
	if err := WriteBDB(dir, all, false); err != nil {
		t.Fatal(err)
	}
	if got, err = ReadBytes(readFile(t, filepath.Join(dir, BDBName)), nil); err != nil {
		t.Fatal(err)
	}
	same(t, all, got)
	if got, err = ReadBytes(writeNDB(t, all), nil); err != nil {
		t.Fatal(err)
	}
	same(t, all, got)
}

// TestReadReal reads what the real rpm wrote, its log beside it.
func TestReadReal(t *testing.T) {
	packages := glob(t, needs.EL7(t), "Packages", "[f-g]*.rpm")
	path := realDB(t, packages, nil)
	log, err := os.ReadFile(path + "-wal")
	if err != nil && !os.IsNotExist(err) {
		t.Fatal(err)
	}
	got, err := ReadBytes(readFile(t, path), log)
	if err != nil {
		t.Fatal(err)
	}
	if len(got) != len(packages) {
		t.Errorf("%d packages of %d", len(got), len(packages))
	}
	for i, p := range got {
		if name := filepath.Base(packages[i]); !strings.HasPrefix(name, p.Header.NEVRA().Name+"-"+p.Header.NEVRA().Version) {
			t.Errorf("package %d is %s, %s was installed", p.Num, p.Header.NEVRA(), name)
		}
	}
}

// TestReadHostile reads files that lead in circles or say more than they have.
func TestReadHostile(t *testing.T) {
	all := some(t)[:4]
	dir := t.TempDir()
	if err := WriteBDB(dir, all, false); err != nil {
		t.Fatal(err)
	}
	bdb, sqlite := readFile(t, filepath.Join(dir, BDBName)), readFile(t, writeSQLite(t, all))
	for _, good := range [][]byte{bdb, sqlite, writeNDB(t, all)} {
		for n := 0; n < len(good); n += 1 + len(good)/97 {
			if got, err := ReadBytes(good[:n], nil); err == nil && len(got) >= len(all) {
				t.Errorf("a file cut to %d of %d bytes is read whole", n, len(good))
			}
		}
	}
	circle := bytes.Clone(bdb)
	for at := pageSize; at < len(circle); at += pageSize {
		if circle[at+25] == typeOverflow {
			copy(circle[at+16:], circle[at+8:at+12]) // next is itself
			circle[at+22], circle[at+23] = 1, 0      // of one byte
		}
	}
	if _, err := ReadBytes(circle, nil); err == nil {
		t.Error("a chain of pages in a circle is read")
	}
}

// TestReadHostileRows reads rows whose heads say what cannot be.
func TestReadHostileRows(t *testing.T) {
	long := []byte{0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff} // -1
	wide := []byte{0xbf, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff} // nearly 2^63
	for name, row := range map[string][]byte{
		"a head of no bytes":        {0, 23, 23, 23, 1, 'x'},
		"a head of fewer than none": append(bytes.Clone(long), 23, 23, 23, 1),
		"a head behind the row":     {100, 23, 23, 23, 1},
		"columns without an end":    append(append(append([]byte{29}, wide...), append(wide, wide...)...), 1),
		"a number of a type":        append([]byte{11}, append(long, 1)...),
	} {
		if _, err := ReadBytes(onePage(row), nil); err == nil {
			t.Errorf("%s: was read", name)
		}
	}
}

// onePage is a database of sqlite with one row in its schema.
func onePage(row []byte) []byte {
	page := make([]byte, 512)
	copy(page, "SQLite format 3\x00")
	binary.BigEndian.PutUint16(page[16:], 512)
	page[100] = sqliteLeaf
	binary.BigEndian.PutUint16(page[103:], 1)
	binary.BigEndian.PutUint16(page[108:], 400)
	copy(page[400:], append([]byte{byte(len(row)), 1}, row...))
	return page
}

// TestReadLog reads a database whose last transaction is in the log alone.
func TestReadLog(t *testing.T) {
	all := some(t)
	path := writeSQLite(t, all[:len(all)-1])
	conn := openDB(t, path)
	conn.SetMaxOpenConns(1)
	for _, q := range []string{"PRAGMA journal_mode=wal", "PRAGMA wal_autocheckpoint=0"} {
		if _, err := conn.Exec(q); err != nil {
			t.Fatal(err)
		}
	}
	last := all[len(all)-1]
	if _, err := conn.Exec("INSERT INTO Packages VALUES(?, ?)", last.Num, last.Header.Marshal()); err != nil {
		t.Fatal(err)
	}
	b, log := readFile(t, path), readFile(t, path+"-wal")
	got, err := ReadBytes(b, log)
	if err != nil {
		t.Fatal(err)
	}
	same(t, all, got)
	log[len(log)-1] ^= 1 // the commit's frame does not hold: it does not count
	if got, err = ReadBytes(b, log); err != nil {
		t.Fatal(err)
	}
	same(t, all[:len(all)-1], got)
}

func FuzzRead(f *testing.F) {
	dir := f.TempDir()
	var all []Installed
	for i, p := range glob(f, needs.Fixtures(f), "payloads", "[st]*.rpm") { // small ones
		all = append(all, Installed{uint32(i + 1), record(f, p, Facts{Time: 1})})
	}
	if err := WriteBDB(dir, all, false); err != nil {
		f.Fatal(err)
	}
	f.Add(readFile(f, filepath.Join(dir, BDBName)))
	f.Add(readFile(f, writeSQLite(f, all)))
	f.Add(onePage([]byte("\x05\x17\x1d\x17\x01tablePackages\x01"))) // small: the fuzzer is at its best
	f.Fuzz(func(t *testing.T, b []byte) {
		all, err := ReadBytes(b, nil)
		if err != nil {
			return
		}
		for _, p := range all {
			p.Header.NEVRA()
		}
	})
}
