package db

import (
	"bufio"
	"cmp"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// SQLiteName is the file's name in the database's directory.
const SQLiteName = "rpmdb.sqlite"

// WriteSQLite writes a whole database of all that is installed to path, as rpm
// 4.16 and later keep it: no journal, no write-ahead log beside it. The file
// appears whole or not at all; what is there is replaced. It is not synced, as
// the root around it is not either before it is done.
//
// The file is laid down from front to back, every tree full and in order, which
// takes a tenth of the time that inserting does.
func WriteSQLite(path string, all []Installed) error {
	return writeFile(filepath.Dir(path), filepath.Base(path), func(f *os.File) error {
		all = slices.Clone(all)
		slices.SortFunc(all, func(a, b Installed) int { return cmp.Compare(a.Num, b.Num) })
		for i, p := range all {
			if p.Num == 0 || i > 0 && p.Num == all[i-1].Num {
				return fmt.Errorf("package %s: number %d is 0 or another's too", p.Header.NEVRA(), p.Num)
			}
		}
		w := &sqliteWriter{w: bufio.NewWriterSize(f, 256<<10)}
		w.emit(make([]byte, sqlitePage)) // room for page 1
		schema := w.tables(all)
		first := w.pageOne(schema)
		if err := errors.Join(w.err, w.w.Flush()); err != nil {
			return err
		}
		_, err := f.WriteAt(first, 0)
		return err
	})
}

// schemaEntry is a line of the schema: a table or an index and its root.
type schemaEntry struct {
	typ, name, table string
	root             uint32
	sql              string
}

// tables writes all tables and their indexes.
func (w *sqliteWriter) tables(all []Installed) []schemaEntry {
	schema := []schemaEntry{
		{"table", "Packages", "Packages", w.packages(all), `CREATE TABLE 'Packages' (hnum INTEGER PRIMARY KEY AUTOINCREMENT,blob BLOB NOT NULL)`},
		{"table", "sqlite_sequence", "sqlite_sequence", w.sequence(all), `CREATE TABLE sqlite_sequence(name,seq)`},
	}
	for _, x := range indexes {
		schema = append(schema, w.index(x, all)...)
	}
	return schema
}

func (w *sqliteWriter) packages(all []Installed) uint32 {
	t := w.newTable()
	for _, p := range all {
		t.add(int64(p.Num), sqliteRow{}.null().blob(p.Header.Marshal()))
	}
	return t.finish()
}

// sequence keeps the highest number given so far.
func (w *sqliteWriter) sequence(all []Installed) uint32 {
	t := w.newTable()
	if len(all) > 0 {
		t.add(1, sqliteRow{}.text("Packages").integer(int64(all[len(all)-1].Num)))
	}
	return t.finish()
}

// index writes the table of one of rpm's indexes, and sqlite's own indexes of it.
func (w *sqliteWriter) index(x index, all []Installed) []schemaEntry {
	typ := "TEXT"
	if x.blob() {
		typ = "BLOB"
	}
	var keys, nums []indexed
	t := w.newTable()
	for _, p := range all {
		for _, it := range x.items(p.Header) {
			r := sqliteRow{}
			if x.blob() {
				r = r.blob([]byte(it.key))
			} else {
				r = r.text(it.key)
			}
			row := int64(len(keys) + 1)
			t.add(row, r.integer(int64(p.Num)).integer(int64(it.idx)))
			keys = append(keys, indexed{it.key, p.Num, row})
		}
	}
	schema := []schemaEntry{{"table", x.name, x.name, t.finish(), fmt.Sprintf(
		`CREATE TABLE '%s' (key '%s' NOT NULL, hnum INTEGER NOT NULL, idx INTEGER NOT NULL, FOREIGN KEY (hnum) REFERENCES 'Packages'(hnum))`, x.name, typ)}}
	if x.blob() {
		return schema
	}
	if x.byPackage() {
		nums = slices.Clone(keys)
	}
	slices.SortFunc(keys, func(a, b indexed) int { return cmp.Or(strings.Compare(a.key, b.key), cmp.Compare(a.row, b.row)) })
	t = w.newIndex()
	for _, k := range keys {
		t.add(0, sqliteRow{}.text(k.key).integer(k.row))
	}
	schema = append(schema, schemaEntry{"index", x.name + "_key_idx", x.name, t.finish(), fmt.Sprintf(`CREATE INDEX '%[1]s_key_idx' ON '%[1]s'(key ASC)`, x.name)})
	if !x.byPackage() {
		return schema
	}
	t = w.newIndex()
	for _, k := range nums {
		t.add(0, sqliteRow{}.integer(int64(k.num)).integer(k.row))
	}
	return append(schema, schemaEntry{"index", x.name + "_hnum_idx", x.name, t.finish(), fmt.Sprintf(`CREATE INDEX '%[1]s_hnum_idx' ON '%[1]s'(hnum ASC)`, x.name)})
}

// indexed is a row of a table to be indexed.
type indexed struct {
	key string
	num uint32
	row int64
}
