package db

import (
	"encoding/binary"
	"io"
	"maps"
	"slices"
)

const (
	treeKeyData  = 1
	treeOverflow = 3
	treeBig      = 1007 // bytes from which on an item stands on pages of its own
)

// list is a key of an index with its lines: pairs of package and value number,
// each four bytes.
type list struct {
	key  string
	data []byte
}

// lists gives an index of all packages, sorted by key.
func (x index) lists(all []Installed) []list {
	lines := map[string][]byte{}
	for _, p := range all {
		for _, it := range x.items(p.Header) {
			key := it.key
			if key == "" { // the name of "/"; rpm writes its NUL
				key = "\x00"
			}
			b := binary.LittleEndian.AppendUint32(lines[key], p.Num)
			lines[key] = binary.LittleEndian.AppendUint32(b, it.idx)
		}
	}
	keys := slices.Sorted(maps.Keys(lines))
	out := make([]list, len(keys))
	for i, k := range keys {
		out[i] = list{k, lines[k]}
	}
	return out
}

// tree builds a B-tree from sorted keys: full leaves, then levels of pages
// above them until one page is the root, which is page 1.
type tree struct {
	pages []page // by number but for the root, with holes for extra
	next  uint32
	extra []chunk // data on pages of its own, by number
}

type chunk struct {
	first uint32
	data  []byte
}

// child is a page below and the least key that leads to it.
type child struct {
	page page
	key  string
}

func writeBtree(w io.Writer, name string, keys []list) error {
	t := &tree{next: 2}
	level := t.leaves(keys)
	for height := byte(2); len(level) > 1; height++ {
		level = t.above(level, height)
	}
	slices.SortFunc(t.pages, func(a, b page) int { return int(a.number()) - int(b.number()) })
	meta := metaPage(name, typeBtreeMeta, magicBtree, t.next-1, uint32(len(keys)))
	meta.put32(76, 2)    // keys a page has at least
	meta.put32(84, 0x20) // padding of records, which there are none of
	meta.put32(88, 1)    // root
	return t.write(w, meta)
}

// write writes all pages in the order of their numbers, chunks between them.
func (t *tree) write(w io.Writer, meta page) error {
	if _, err := w.Write(meta); err != nil {
		return err
	}
	extra := t.extra
	for _, p := range t.pages {
		for len(extra) > 0 && extra[0].first < p.number() {
			if err := writeOverflow(w, extra[0].first, extra[0].data); err != nil {
				return err
			}
			extra = extra[1:]
		}
		if _, err := w.Write(p); err != nil {
			return err
		}
	}
	for _, c := range extra {
		if err := writeOverflow(w, c.first, c.data); err != nil {
			return err
		}
	}
	return nil
}

// newPage makes the next page, or the root where it is the only one of a level.
func (t *tree) newPage(typ, level byte, root bool) page {
	p := newPage(1, typ, level)
	if !root {
		p.put32(8, t.next)
		t.next++
	}
	t.pages = append(t.pages, p)
	return p
}

// leaves fills leaf pages, linked both ways. There is always one.
func (t *tree) leaves(keys []list) []child {
	groups := fill(keys, func(k list) int { return 4 + leafSize(len(k.key)) + leafSize(len(k.data)) })
	var out []child
	for i, group := range groups {
		c := child{page: t.newPage(typeLeaf, 1, len(groups) == 1)}
		if i > 0 {
			last := groups[i-1]
			c.key = separator(last[len(last)-1].key, group[0].key)
			c.page.setPrev(out[i-1].page.number())
			out[i-1].page.setNext(c.page.number())
		}
		for _, k := range group {
			c.page.add(t.leafItem([]byte(k.key)))
			c.page.add(t.leafItem(k.data))
		}
		out = append(out, c)
	}
	return out
}

// fill cuts a level's entries into what a page each has room for, given the
// bytes that an entry takes. There is always one group.
func fill[T any](all []T, size func(T) int) [][]T {
	var groups [][]T
	start, used := 0, 0
	for i, one := range all {
		n := size(one)
		if used+n > pageSize-pageHead {
			groups = append(groups, all[start:i])
			start, used = i, 0
		}
		used += n
	}
	return append(groups, all[start:])
}

// separator is the shortest text over a and not over b.
func separator(a, b string) string {
	n := 0
	for n < len(a) && a[n] == b[n] {
		n++
	}
	return b[:n+1]
}

func leafSize(n int) int {
	if n > treeBig {
		return 12
	}
	return (3 + n + 3) &^ 3
}

// leafItem makes the item of a key or data, padded to four bytes.
func (t *tree) leafItem(b []byte) []byte {
	if len(b) > treeBig {
		return t.overflowItem(b)
	}
	item := binary.LittleEndian.AppendUint16(nil, uint16(len(b)))
	item = append(append(item, treeKeyData), b...)
	return append(item, make([]byte, -len(item)&3)...)
}

// overflowItem puts b on pages of its own and makes the item that leads there.
func (t *tree) overflowItem(b []byte) []byte {
	item := []byte{0, 0, treeOverflow, 0}
	item = binary.LittleEndian.AppendUint32(item, t.next)
	t.extra = append(t.extra, chunk{t.next, b})
	t.next += overflowPages(len(b))
	return binary.LittleEndian.AppendUint32(item, uint32(len(b)))
}

// above makes the pages of the next level. The first key of a page is not
// looked at and is left empty.
func (t *tree) above(level []child, height byte) []child {
	groups := fill(level, func(c child) int { return 2 + internalSize(c.key) })
	var out []child
	for _, group := range groups {
		p := t.newPage(typeInternal, height, len(groups) == 1)
		out = append(out, child{p, group[0].key})
		for i, c := range group {
			if i == 0 {
				c.key = ""
			}
			p.add(t.internalItem(c.page, c.key))
		}
	}
	return out
}

func internalSize(key string) int {
	if len(key) > treeBig {
		return 24
	}
	return (12 + len(key) + 3) &^ 3
}

func (t *tree) internalItem(below page, text string) []byte {
	key, typ := []byte(text), byte(treeKeyData)
	if len(key) > treeBig {
		key, typ = t.overflowItem(key), treeOverflow
	}
	item := binary.LittleEndian.AppendUint16(nil, uint16(len(key)))
	item = append(item, typ, 0)
	item = binary.LittleEndian.AppendUint32(item, below.number())
	item = binary.LittleEndian.AppendUint32(item, 0) // records, which are not counted
	item = append(item, key...)
	return append(item, make([]byte, -len(item)&3)...)
}
