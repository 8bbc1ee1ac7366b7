package db

import "encoding/binary"

// sqliteTree builds a B-tree from rows that come in order: leaves first, then
// levels above them until one page is the root.
type sqliteTree struct {
	w        *sqliteWriter
	leaf     byte // types of its pages
	interior byte
	most     int // bytes of a row that stand on its page at most,
	least    int // and at least, where it spills

	cells [][]byte // of the leaf that is being filled
	used  int      // bytes that they take, with their places in the page's index
	key   int64    // of the last of them
	below []branch
}

// branch is a page, and what leads past it to the next one: the last number of
// a table's page, or an index's row that stands between the two.
type branch struct {
	page  uint32
	after []byte
}

func (w *sqliteWriter) newTable() *sqliteTree {
	return &sqliteTree{w: w, leaf: sqliteLeaf, interior: sqliteInterior, most: sqlitePage - 35, least: (sqlitePage-12)*32/255 - 23}
}

func (w *sqliteWriter) newIndex() *sqliteTree {
	return &sqliteTree{w: w, leaf: sqliteIndexLeaf, interior: sqliteIndexInterior, most: (sqlitePage-12)*64/255 - 23, least: (sqlitePage-12)*32/255 - 23}
}

// add puts a row behind the others. key is its number in a table, 0 in an index.
func (t *sqliteTree) add(key int64, r sqliteRow) {
	row := r.bytes()
	cell := appendVarint(nil, int64(len(row)))
	if t.leaf == sqliteLeaf {
		cell = appendVarint(cell, key)
	}
	local := t.local(len(row))
	cell = append(cell, row[:local]...)
	if local < len(row) {
		cell = binary.BigEndian.AppendUint32(cell, t.w.spill(row[local:]))
	}
	if t.used+len(cell)+2 > sqlitePage-8 {
		t.close()
	}
	t.cells, t.used, t.key = append(t.cells, cell), t.used+len(cell)+2, key
}

// local is how much of a row stands on its page.
func (t *sqliteTree) local(size int) int {
	if size <= t.most {
		return size
	}
	if k := t.least + (size-t.least)%(sqlitePage-4); k <= t.most {
		return k
	}
	return t.least
}

// close ends a leaf. In an index its last row goes up.
func (t *sqliteTree) close() {
	after := appendVarint(nil, t.key)
	if t.leaf == sqliteIndexLeaf {
		last := len(t.cells) - 1
		after, t.cells = t.cells[last], t.cells[:last]
	}
	t.below = append(t.below, branch{t.w.emit(treePage(t.leaf, 0, t.cells, 0)), after})
	t.cells, t.used = nil, 0
}

// finish writes the rest and gives the root's number.
func (t *sqliteTree) finish() uint32 {
	page := t.w.emit(treePage(t.leaf, 0, t.cells, 0))
	level := append(t.below, branch{page: page})
	for len(level) > 1 {
		level = t.above(level)
	}
	return level[0].page
}

// finishPageOne does not write the root, but gives it as page 1. The tree must
// be of two levels, as the schema always is.
func (t *sqliteTree) finishPageOne() []byte {
	page := t.w.emit(treePage(t.leaf, 0, t.cells, 0))
	var cells [][]byte
	for _, b := range t.below {
		cells = append(cells, b.cell())
	}
	return treePage(t.interior, sqliteFileHead, cells, page)
}

func (b branch) cell() []byte {
	return append(binary.BigEndian.AppendUint32(nil, b.page), b.after...)
}

// above writes the next level. A page ends with a child that nothing stands
// behind: what stood there goes up.
func (t *sqliteTree) above(level []branch) []branch {
	var out []branch
	var cells [][]byte
	used, start := 0, 0
	for i, b := range level[:len(level)-1] {
		cell := b.cell()
		if used+len(cell)+2 > sqlitePage-12 {
			last := level[i-1] // the page has it already, and has others before it
			out = append(out, branch{t.w.emit(treePage(t.interior, 0, cells[:i-1-start], last.page)), last.after})
			cells, used, start = nil, 0, i
		}
		cells, used = append(cells, cell), used+len(cell)+2
	}
	return append(out, branch{page: t.w.emit(treePage(t.interior, 0, cells, level[len(level)-1].page))})
}
