package image

import (
	"archive/tar"
	"bytes"
)

// A segment is a part of a tar stream that is compressed for itself, so that
// its compressed bytes follow from its own and can be taken again wherever the
// same bytes come. Where segments end is part of the format of a layer: other
// ends, other bytes. They end by content, so that a change moves no ends but
// those near it: before and behind an entry of some size, in front of a
// directory, and in a long entry at each segmentMax from its beginning.
const (
	segmentMax = 1 << 20   // bytes; a multiple of blockSize
	segmentMin = 512 << 10 // of one that ends in front of a directory
	bigEntry   = 256 << 10 // of an entry that is a segment of its own
)

// cutter cuts a tar stream into segments. What is no tar is cut too, by length.
type cutter struct {
	buf   []byte // the segment so far
	entry int    // where in it the last entry begins, its extended headers too
	more  bool   // these were read, and its own header was not
	left  int64  // bytes until the next header
	big   bool   // the last entry is a segment of its own
	// emit takes a segment and gives the room for the next: no bytes, and a
	// capacity of segmentMax.
	emit func(segment []byte) []byte
}

// Write implements io.Writer.
func (c *cutter) Write(p []byte) (int, error) {
	n := len(p)
	for len(p) > 0 {
		want := c.left
		if want == 0 { // the rest of a header
			want = int64(blockSize - len(c.buf)%blockSize)
		}
		take := min(want, int64(len(p)), int64(segmentMax-len(c.buf)))
		c.buf = append(c.buf, p[:take]...)
		p = p[take:]
		c.took(take)
	}
	return n, nil
}

// took goes on behind n bytes that were taken.
func (c *cutter) took(n int64) {
	switch {
	case c.left > 0:
		c.left -= n
	case len(c.buf)%blockSize == 0:
		c.header()
	}
	if len(c.buf) == segmentMax || c.big && c.left == 0 {
		c.cut(len(c.buf))
	}
}

// header reads the header that the segment ends with.
func (c *cutter) header() {
	at := len(c.buf) - blockSize
	kind, size := readHeader(c.buf[at:])
	c.left = (size + blockSize - 1) &^ (blockSize - 1)
	if !c.more {
		c.entry = at
	}
	if c.more = extended(kind); c.more {
		return
	}
	c.big = size >= bigEntry
	full := int64(len(c.buf))+c.left > segmentMax
	if c.big || full || kind == tar.TypeDir && c.entry >= segmentMin {
		c.cut(c.entry)
	}
}

// cut ends the segment behind its first n bytes; what follows them begins the
// next one.
func (c *cutter) cut(n int) {
	if n == 0 {
		return
	}
	rest := c.buf[n:]
	c.buf = append(c.emit(c.buf[:n]), rest...)
	c.entry = 0
	c.big = c.big && c.left > 0
}

// end emits what is left.
func (c *cutter) end() { c.cut(len(c.buf)) }

// extended is true for headers that say more of the entry that follows.
func extended(kind byte) bool {
	switch kind {
	case tar.TypeXHeader, tar.TypeGNULongName, tar.TypeGNULongLink:
		return true
	}
	return false
}

// readHeader gives the kind and the size in bytes of the entry whose header
// this is; nothing of what is no header.
func readHeader(block []byte) (kind byte, size int64) {
	if !bytes.HasPrefix(block[257:], []byte("ustar")) {
		return 0, 0
	}
	field := block[124:136]
	if field[0]&0x80 != 0 { // base 256
		for _, b := range field[4:] {
			size = size<<8 | int64(b)
		}
		if size < 0 || size > 1<<60 {
			return 0, 0
		}
		return block[156], size
	}
	for _, b := range bytes.Trim(field, " \x00") {
		if b < '0' || b > '7' {
			return 0, 0
		}
		size = size<<3 | int64(b-'0')
	}
	return block[156], size
}
