package db

import (
	"bufio"
	"encoding/binary"
)

// Source of the layout: https://www.sqlite.org/fileformat2.html
const (
	sqlitePage          = 4096
	sqliteFileHead      = 100 // bytes before the content of page 1
	sqliteIndexInterior = 2
	sqliteIndexLeaf     = 10
	sqliteVersion       = 3040001 // said to have written the file
)

// sqliteWriter writes pages one behind the other.
type sqliteWriter struct {
	w    *bufio.Writer
	last uint32 // number of the last page written
	err  error
}

// emit writes a page and gives its number.
func (w *sqliteWriter) emit(p []byte) uint32 {
	if w.err == nil {
		_, w.err = w.w.Write(p)
	}
	w.last++
	return w.last
}

// spill writes what a page has no room for on pages of its own, one behind the
// other, and gives the first one's number.
func (w *sqliteWriter) spill(b []byte) uint32 {
	first := w.last + 1
	for len(b) > 0 {
		p := make([]byte, sqlitePage)
		n := copy(p[4:], b)
		if b = b[n:]; len(b) > 0 {
			binary.BigEndian.PutUint32(p, w.last+2)
		}
		w.emit(p)
	}
	return first
}

// sqliteRow is a row: its columns' types, and their values.
type sqliteRow struct{ types, values []byte }

func (r sqliteRow) null() sqliteRow { return sqliteRow{append(r.types, 0), r.values} }

func (r sqliteRow) text(s string) sqliteRow {
	return sqliteRow{appendVarint(r.types, int64(13+2*len(s))), append(r.values, s...)}
}

func (r sqliteRow) blob(b []byte) sqliteRow {
	return sqliteRow{appendVarint(r.types, int64(12+2*len(b))), append(r.values, b...)}
}

// integer puts a number that is not negative, in as few bytes as the format has.
func (r sqliteRow) integer(n int64) sqliteRow {
	switch {
	case n <= 1:
		return sqliteRow{append(r.types, byte(8+n)), r.values}
	case n < 1<<7:
		return sqliteRow{append(r.types, 1), append(r.values, byte(n))}
	case n < 1<<15:
		return sqliteRow{append(r.types, 2), binary.BigEndian.AppendUint16(r.values, uint16(n))}
	case n < 1<<23:
		return sqliteRow{append(r.types, 3), append(r.values, byte(n>>16), byte(n>>8), byte(n))}
	case n < 1<<31:
		return sqliteRow{append(r.types, 4), binary.BigEndian.AppendUint32(r.values, uint32(n))}
	}
	return sqliteRow{append(r.types, 6), binary.BigEndian.AppendUint64(r.values, uint64(n))}
}

// bytes is the row as it stands in the file. The head's length counts itself;
// no row here has as many columns that it took two bytes.
func (r sqliteRow) bytes() []byte {
	b := append(make([]byte, 0, 1+len(r.types)+len(r.values)), byte(1+len(r.types)))
	return append(append(b, r.types...), r.values...)
}

// appendVarint puts a number of at most eight times seven bits.
func appendVarint(b []byte, n int64) []byte {
	shift := 0
	for n>>shift >= 0x80 {
		shift += 7
	}
	for ; shift > 0; shift -= 7 {
		b = append(b, byte(n>>shift)|0x80)
	}
	return append(b, byte(n)&0x7f)
}

// treePage makes a page of a tree from its cells. head is where it begins: 100
// on page 1, else 0. right is the last child of an interior page.
func treePage(typ byte, head int, cells [][]byte, right uint32) []byte {
	p := make([]byte, sqlitePage)
	index, at := head+8, sqlitePage
	if typ == sqliteInterior || typ == sqliteIndexInterior {
		binary.BigEndian.PutUint32(p[index:], right)
		index += 4
	}
	for i, c := range cells {
		at -= len(c)
		copy(p[at:], c)
		binary.BigEndian.PutUint16(p[index+2*i:], uint16(at))
	}
	p[head] = typ
	binary.BigEndian.PutUint16(p[head+3:], uint16(len(cells)))
	binary.BigEndian.PutUint16(p[head+5:], uint16(at))
	return p
}

// pageOne writes the schema and gives page 1: the file's head, and the schema's
// root, which has more lines than one page takes.
func (w *sqliteWriter) pageOne(schema []schemaEntry) []byte {
	t := w.newTable()
	for i, e := range schema {
		t.add(int64(i+1), sqliteRow{}.text(e.typ).text(e.name).text(e.table).integer(int64(e.root)).text(e.sql))
	}
	p := t.finishPageOne()
	copy(p, "SQLite format 3\x00")
	binary.BigEndian.PutUint16(p[16:], sqlitePage)
	copy(p[18:], []byte{1, 1, 0, 64, 32, 32}) // a journal and no log; fractions that are fixed
	for at, n := range map[int]uint32{
		24: 1, 28: w.last, // changes so far, pages
		40: 1, 44: 4, 56: 1, // schema's cookie and format, UTF-8
		92: 1, 96: sqliteVersion,
	} {
		binary.BigEndian.PutUint32(p[at:], n)
	}
	return p
}
