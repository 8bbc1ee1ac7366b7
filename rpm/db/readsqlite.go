package db

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"strings"
)

// sqliteFile is a database file of sqlite being read: no more of the format
// than to go through one table.
//
// Source: https://www.sqlite.org/fileformat2.html
type sqliteFile struct {
	r      io.ReaderAt
	size   int // of a page
	usable int // bytes of it
	pages  uint32
	log    []byte
	newer  map[uint32]int // page to its offset in log
	budget int            // pages that may still be looked at
}

const (
	sqliteInterior = 5
	sqliteLeaf     = 13
	maxDepth       = 32
	maxSerial      = 1 << 40 // of a column that is longer than any, and whose sums do not overflow
)

// readSQLite reads the table Packages.
func readSQLite(r io.ReaderAt, size int64, log []byte, add adder) error {
	f, err := openSQLite(r, size, log)
	if err != nil {
		return err
	}
	root, err := f.findTable("Packages")
	if err != nil {
		return err
	}
	return f.walk(root, 0, func(rowid int64, c cell) error { return f.readRow(rowid, c, add) })
}

// openSQLite reads a file's head. Of the log what was committed counts.
func openSQLite(r io.ReaderAt, size int64, log []byte) (*sqliteFile, error) {
	var head [100]byte
	if _, err := r.ReadAt(head[:], 0); err != nil {
		return nil, unexpected(err)
	}
	f := &sqliteFile{r: r, size: int(binary.BigEndian.Uint16(head[16:])), log: log}
	if f.size == 1 {
		f.size = 65536
	}
	f.usable = f.size - int(head[20])
	if f.size < 512 || f.size&(f.size-1) != 0 || f.usable < 480 {
		return nil, fmt.Errorf("pages of %d bytes", f.size)
	}
	f.newer = logPages(log, f.size)
	f.pages = uint32(size / int64(f.size))
	if said := binary.BigEndian.Uint32(head[28:]); len(f.newer) == 0 && said > f.pages {
		return nil, errShort
	}
	f.budget = 2*(int(f.pages)+len(f.newer)) + 2
	for n := range f.newer {
		f.pages = max(f.pages, n)
	}
	return f, nil
}

// page reads one, from the log where that has a newer one.
func (f *sqliteFile) page(n uint32) ([]byte, error) {
	if f.budget--; n == 0 || n > f.pages || f.budget < 0 {
		return nil, errPage
	}
	if at, ok := f.newer[n]; ok {
		return f.log[at : at+f.size], nil
	}
	p := make([]byte, f.size)
	_, err := f.r.ReadAt(p, int64(n-1)*int64(f.size))
	return p, unexpected(err)
}

// cell is a row as it stands: payload bytes in all, those on the leaf, and the
// first page of the others.
type cell struct {
	size  int64
	local []byte
	next  uint32
}

// walk goes through a table's rows by number.
func (f *sqliteFile) walk(n uint32, depth int, row func(int64, cell) error) error {
	p, err := f.page(n)
	if err != nil {
		return err
	}
	at := 0
	if n == 1 {
		at = 100 // behind the file's head
	}
	typ, count := p[at], int(binary.BigEndian.Uint16(p[at+3:]))
	head := at + 8
	if typ == sqliteInterior {
		head += 4
	}
	if typ != sqliteInterior && typ != sqliteLeaf || depth > maxDepth || head+2*count > f.usable {
		return errPage
	}
	for i := range count {
		b := p[:f.usable]
		off := int(binary.BigEndian.Uint16(p[head+2*i:]))
		if off >= len(b)-4 {
			return errPage
		}
		if typ == sqliteInterior {
			err = f.walk(binary.BigEndian.Uint32(b[off:]), depth+1, row)
		} else {
			err = f.leafRow(b[off:], row)
		}
		if err != nil {
			return err
		}
	}
	if typ == sqliteInterior {
		return f.walk(binary.BigEndian.Uint32(p[at+8:]), depth+1, row)
	}
	return nil
}

func (f *sqliteFile) leafRow(b []byte, row func(int64, cell) error) error {
	size, n := varint(b)
	rowid, m := varint(b[n:])
	if n == 0 || m == 0 || size < 0 {
		return errPage
	}
	b = b[n+m:]
	c := cell{size: size}
	local := f.localSize(size)
	if local > len(b) {
		return errPage
	}
	c.local = b[:local]
	if int64(local) < size {
		if len(b) < local+4 {
			return errPage
		}
		c.next = binary.BigEndian.Uint32(b[local:])
	}
	return row(rowid, c)
}

// localSize is how much of a row stands on the leaf.
func (f *sqliteFile) localSize(size int64) int {
	most, least := f.usable-35, (f.usable-12)*32/255-23
	if size <= int64(most) {
		return int(size)
	}
	if k := least + int((size-int64(least))%int64(f.usable-4)); k <= most {
		return k
	}
	return least
}

// read reads a row from byte at on into b.
func (f *sqliteFile) read(c cell, at int, b []byte) error {
	part, next := c.local, c.next
	for {
		if at < len(part) {
			b = b[copy(b, part[at:]):]
		}
		at = max(0, at-len(part))
		if len(b) == 0 {
			return nil
		}
		p, err := f.page(next)
		if err != nil {
			return err
		}
		next, part = binary.BigEndian.Uint32(p), p[4:f.usable]
	}
}

// columns gives types and offsets of a row's first columns: sqlite's serial
// types, from 12 on bytes and text by their length.
func columns(b []byte, n int) (types []int64, offsets []int64, err error) {
	head, used := varint(b)
	if used == 0 || head < int64(used) || head > int64(len(b)) {
		return nil, nil, errPage
	}
	at := head
	for b = b[used:head]; len(types) < n; {
		typ, used := varint(b)
		if used == 0 || typ < 0 || typ > maxSerial {
			return nil, nil, errPage
		}
		b = b[used:]
		types, offsets = append(types, typ), append(offsets, at)
		at += serialSize(typ)
	}
	return types, offsets, nil
}

func serialSize(typ int64) int64 {
	switch {
	case typ >= 12:
		return (typ - 12) / 2
	case typ == 5:
		return 6
	case typ == 6, typ == 7:
		return 8
	case typ >= 8:
		return 0
	}
	return typ
}

// findTable looks in the schema for a table's first page.
func (f *sqliteFile) findTable(name string) (root uint32, err error) {
	err = f.walk(1, 0, func(_ int64, c cell) error {
		types, offsets, err := columns(c.local, 4)
		if err != nil {
			return err
		}
		end := offsets[3] + serialSize(types[3])
		if end > int64(len(c.local)) || types[3] < 1 || types[3] > 4 {
			return nil // a view, or a name too long to be ours
		}
		kind, table := string(c.local[offsets[0]:offsets[1]]), string(c.local[offsets[1]:offsets[2]])
		if kind == "table" && strings.EqualFold(table, name) {
			for _, d := range c.local[offsets[3]:end] {
				root = root<<8 | uint32(d)
			}
		}
		return nil
	})
	if err == nil && root == 0 {
		err = fmt.Errorf("has no table %s", name)
	}
	return root, err
}

// readRow reads a row of Packages: the number, which is the row's, and a blob.
func (f *sqliteFile) readRow(rowid int64, c cell, add adder) error {
	types, offsets, err := columns(c.local, 2)
	if err != nil {
		return err
	}
	size := serialSize(types[1])
	if types[1] < 12 || types[1]%2 != 0 || rowid < 1 || rowid > 1<<32-1 || offsets[1]+size != c.size {
		return errors.New("a row of Packages is no package")
	}
	return add(uint32(rowid), size, func(b []byte) error { return f.read(c, int(offsets[1]), b) })
}

// varint reads a number and gives the bytes it takes, 0 where b ends before.
func varint(b []byte) (n int64, used int) {
	for i, c := range b {
		if i == 8 {
			return n<<8 | int64(c), 9
		}
		n = n<<7 | int64(c&0x7f)
		if c < 0x80 {
			return n, i + 1
		}
	}
	return 0, 0
}

// logPages gives where the newest of each page stands in a write-ahead log, up
// to the last commit. A frame that does not hold ends it, as with sqlite.
func logPages(log []byte, size int) map[uint32]int {
	const headSize, frameHead = 32, 24
	if len(log) < headSize || binary.BigEndian.Uint32(log)&^1 != 0x377f0682 || int(binary.BigEndian.Uint32(log[8:])) != size {
		return nil
	}
	var order binary.ByteOrder = binary.LittleEndian
	if log[3]&1 != 0 {
		order = binary.BigEndian
	}
	sum := logSum{order: order}
	sum.add(log[:24])
	committed, pending := map[uint32]int{}, map[uint32]int{}
	for at := headSize; at+frameHead+size <= len(log); at += frameHead + size {
		frame := log[at : at+frameHead]
		sum.add(frame[:8])
		sum.add(log[at+frameHead : at+frameHead+size])
		if string(frame[8:16]) != string(log[16:24]) || !sum.is(frame[16:]) {
			break
		}
		pending[binary.BigEndian.Uint32(frame)] = at + frameHead
		if binary.BigEndian.Uint32(frame[4:]) != 0 {
			for n, off := range pending {
				committed[n] = off
			}
			clear(pending)
		}
	}
	return committed
}

// logSum is the checksum that runs through a write-ahead log.
type logSum struct {
	order  binary.ByteOrder
	s0, s1 uint32
}

func (s *logSum) add(b []byte) {
	for ; len(b) >= 8; b = b[8:] {
		s.s0 += s.order.Uint32(b) + s.s1
		s.s1 += s.order.Uint32(b[4:]) + s.s0
	}
}

func (s *logSum) is(b []byte) bool {
	return s.s0 == binary.BigEndian.Uint32(b) && s.s1 == binary.BigEndian.Uint32(b[4:])
}
