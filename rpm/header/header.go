// Package header reads and builds RPM headers: the tagged, typed lists that
// package files and RPM databases keep a package's metadata in. It reads no
// payload and checks no signature.
//
// Sources: https://rpm-software-management.github.io/rpm/manual/format_v4.html
// and format_header.html, lib/header.c.
package header

import (
	"bytes"
	"cmp"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"slices"
)

// What rpm itself bounds a header by (HEADER_TAGS_MAX, HEADER_DATA_MAX).
const (
	MaxTags = 0xffff
	MaxData = 256 << 20 // bytes
)

// maxStrings bounds the strings of one entry. No package has a tenth of as many
// files; each costs a hundred times its bytes once it is read, before it is
// known who signed it.
const maxStrings = 1 << 20

const (
	introSize  = 8  // il and dl
	entrySize  = 16 // tag, type, offset, count
	regionSize = 16 // the trailer has an entry's form
)

var magic = []byte{0x8e, 0xad, 0xe8, 0x01, 0, 0, 0, 0}

// Header is a parsed header. It does not change.
type Header struct {
	blob   []byte  // il, dl, index, data; no magic
	data   []byte  // the tail of blob
	index  []entry // by tag, each once
	region Tag     // HeaderImmutable, HeaderSignatures, HeaderImage, or 0 for none
	ril    int     // entries in the region, its own among them
	rdl    int     // bytes of the region's data, its trailer among them
}

type entry struct {
	tag    Tag
	typ    Type
	off    int32 // into data
	count  int32
	length int32 // bytes
}

// Read reads a header as it stands in a package file, magic first. All its
// entries must be in the region, as what is outside is not signed. No more
// memory is taken than bytes were there.
func Read(r io.Reader) (*Header, error) {
	head := make([]byte, len(magic)+introSize)
	if _, err := io.ReadFull(r, head); err != nil {
		return nil, fmt.Errorf("header: read: %w", unexpected(err))
	}
	if !bytes.Equal(head[:len(magic)], magic) {
		return nil, errors.New("header: wrong magic number")
	}
	il, dl, err := intro(head[len(magic):])
	if err != nil {
		return nil, err
	}
	blob, err := readAll(r, head[len(magic):], introSize+il*entrySize+dl)
	if err != nil {
		return nil, fmt.Errorf("header: read: %w", unexpected(err))
	}
	h, err := Parse(blob)
	if err != nil {
		return nil, err
	}
	if h.region != 0 && h.ril != il {
		return nil, fmt.Errorf("header: %d entries are outside of the region of %d", il-h.ril, h.ril)
	}
	return h, nil
}

// readPiece is what readAll takes memory for before any of it was there, in bytes.
const readPiece = 256 << 10

// readAll reads what is n bytes with its head, into no more memory than that.
func readAll(r io.Reader, head []byte, n int) ([]byte, error) {
	blob := append(make([]byte, 0, min(n, readPiece)), head...)
	for len(blob) < n {
		if len(blob) == cap(blob) {
			blob = append(make([]byte, 0, min(n, 2*len(blob))), blob...)
		}
		at := len(blob)
		blob = blob[:cap(blob)]
		if _, err := io.ReadFull(r, blob[at:]); err != nil {
			return nil, err
		}
	}
	return blob, nil
}

// Parse reads a header as it stands in a database: il, dl, index and data and
// no more. It keeps blob, which must not change after.
func Parse(blob []byte) (*Header, error) {
	if len(blob) < introSize {
		return nil, errors.New("header: shorter than its first 8 bytes")
	}
	il, dl, err := intro(blob)
	if err != nil {
		return nil, err
	}
	if want := introSize + il*entrySize + dl; len(blob) != want {
		return nil, fmt.Errorf("header: %d bytes where it says %d", len(blob), want)
	}
	h := &Header{blob: blob, data: blob[introSize+il*entrySize:], index: make([]entry, 0, il)}
	return h, h.readIndex(il)
}

func intro(b []byte) (il, dl int, err error) {
	n, d := binary.BigEndian.Uint32(b), binary.BigEndian.Uint32(b[4:])
	if n == 0 || n > MaxTags {
		return 0, 0, fmt.Errorf("header: %d entries, not 1 to %d", n, MaxTags)
	}
	if d > MaxData {
		return 0, 0, fmt.Errorf("header: %d bytes of data, more than %d", d, MaxData)
	}
	return int(n), int(d), nil
}

func (h *Header) readIndex(il int) error {
	sum := 0
	for i := range il {
		raw := h.blob[introSize+i*entrySize:][:entrySize]
		tag := Tag(binary.BigEndian.Uint32(raw))
		if i == 0 && (tag == HeaderImmutable || tag == HeaderSignatures || tag == HeaderImage) {
			if err := h.readRegion(tag, raw, il); err != nil {
				return err
			}
			continue
		}
		e, err := h.readEntry(tag, raw)
		if err != nil {
			return err
		}
		// Entries do not overlap, so they are no longer than all the data. The
		// bound keeps the work linear too.
		if sum += int(e.length); sum > len(h.data) {
			return fmt.Errorf("header: tag %d: entries overlap", tag)
		}
		h.index = append(h.index, e)
	}
	return h.sortIndex()
}

// sortIndex sorts the entries by tag, with each tag once.
func (h *Header) sortIndex() error {
	byTag := func(a, b entry) int { return cmp.Compare(a.tag, b.tag) }
	signed := 0 // entries within the region
	if h.region != 0 {
		signed = h.ril - 1
	}
	slices.SortFunc(h.index[:signed], byTag) // as nearly all are written
	for i := 1; i < signed; i++ {
		if h.index[i].tag == h.index[i-1].tag {
			return fmt.Errorf("header: tag %d: stands twice", h.index[i].tag)
		}
	}
	slices.SortStableFunc(h.index, byTag)
	all := h.index[:0]
	for _, e := range h.index {
		if n := len(all); n > 0 && all[n-1].tag == e.tag {
			all[n-1] = e // one outside of the region wins, as with rpm
		} else {
			all = append(all, e)
		}
	}
	h.index = all
	return nil
}

// find gives the entry of a tag.
func (h *Header) find(t Tag) (entry, bool) {
	i, ok := slices.BinarySearchFunc(h.index, t, func(e entry, t Tag) int { return cmp.Compare(e.tag, t) })
	if !ok {
		return entry{}, false
	}
	return h.index[i], true
}

// readRegion reads the first entry, whose trailer says how much of index and
// data is as the package was built.
func (h *Header) readRegion(tag Tag, raw []byte, il int) error {
	typ, off, count := fields(raw)
	if typ != Bin || count != regionSize || off < 0 || off > len(h.data)-regionSize {
		return fmt.Errorf("header: region %d: wrong type, count or offset", tag)
	}
	trailer := h.data[off : off+regionSize]
	_, trailerOff, _ := fields(trailer)
	n := -trailerOff
	if n <= 0 || n%entrySize != 0 || n/entrySize > il {
		return fmt.Errorf("header: region %d: trailer says %d bytes of index", tag, n)
	}
	h.region, h.ril, h.rdl = tag, n/entrySize, off+regionSize
	return nil
}

func fields(raw []byte) (typ Type, off, count int) {
	return Type(binary.BigEndian.Uint32(raw[4:])),
		int(int32(binary.BigEndian.Uint32(raw[8:]))), int(int32(binary.BigEndian.Uint32(raw[12:])))
}

func (h *Header) readEntry(tag Tag, raw []byte) (entry, error) {
	typ, off, count := fields(raw)
	fail := func(what string) (entry, error) {
		return entry{}, fmt.Errorf("header: tag %d: %s", tag, what)
	}
	switch {
	case tag < I18NTable:
		return fail("no tag has this number")
	case typ == Null || typ > I18NString:
		return fail(fmt.Sprintf("no type is %d", typ))
	case off < 0 || off >= len(h.data):
		return fail("begins outside of the data")
	case off%align(typ) != 0:
		return fail("not aligned")
	case count <= 0 || count > len(h.data):
		return fail(fmt.Sprintf("count %d", count))
	case width(typ) == 0 && count > maxStrings:
		return fail(fmt.Sprintf("%d strings, more than %d", count, maxStrings))
	case typ == String && count != 1:
		return fail("a string that is several")
	}
	n := count * width(typ)
	if width(typ) == 0 {
		n = stringsLength(h.data[off:], count)
	}
	if n < 0 || n > len(h.data)-off {
		return fail("ends outside of the data")
	}
	return entry{tag, typ, int32(off), int32(count), int32(n)}, nil
}

// stringsLength gives the bytes of count NUL-ended strings, -1 where b ends
// before they do.
func stringsLength(b []byte, count int) int {
	n := 0
	for range count {
		i := bytes.IndexByte(b[n:], 0)
		if i < 0 {
			return -1
		}
		n += i + 1
	}
	return n
}

// width is the bytes of one value, 0 for strings.
func width(t Type) int {
	switch t {
	case Char, Int8, Bin:
		return 1
	case Int16:
		return 2
	case Int32:
		return 4
	case Int64:
		return 8
	}
	return 0
}

func align(t Type) int { return max(width(t), 1) }

func unexpected(err error) error {
	if errors.Is(err, io.EOF) {
		return io.ErrUnexpectedEOF
	}
	return err
}

// Marshal gives the form that Parse reads and databases keep: il, dl, index,
// data. It must not be changed.
func (h *Header) Marshal() []byte { return h.blob }

// Raw gives the form that Read reads, magic first: what a package file's
// header digests and signatures are over.
func (h *Header) Raw() []byte { return append(append([]byte{}, magic...), h.blob...) }

// Region is the tag of the header's region, 0 where an old package has none.
func (h *Header) Region() Tag { return h.region }
