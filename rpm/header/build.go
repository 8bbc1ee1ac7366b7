package header

import (
	"encoding/binary"
	"fmt"
	"slices"
)

// Value is one entry: Data as it stands in a header, big-endian, strings each
// with their NUL.
type Value struct {
	Tag   Tag
	Type  Type
	Count int    // of elements: strings or numbers; bytes of a Bin
	Data  []byte // must not be changed
}

// StringValue is one string.
func StringValue(t Tag, s string) Value {
	return Value{t, String, 1, append([]byte(s), 0)}
}

// StringsValue is an array of strings, of at least one.
func StringsValue(t Tag, s ...string) Value {
	v := Value{Tag: t, Type: StringArray, Count: len(s)}
	for _, one := range s {
		v.Data = append(append(v.Data, one...), 0)
	}
	return v
}

// I18NValue is a text in no language but C.
func I18NValue(t Tag, s string) Value {
	return Value{t, I18NString, 1, append([]byte(s), 0)}
}

// Int32Value is an array of numbers, of at least one.
func Int32Value(t Tag, n ...uint32) Value {
	v := Value{Tag: t, Type: Int32, Count: len(n)}
	for _, one := range n {
		v.Data = binary.BigEndian.AppendUint32(v.Data, one)
	}
	return v
}

// Int16Value is an array of numbers, of at least one.
func Int16Value(t Tag, n ...uint16) Value {
	v := Value{Tag: t, Type: Int16, Count: len(n)}
	for _, one := range n {
		v.Data = binary.BigEndian.AppendUint16(v.Data, one)
	}
	return v
}

// BinValue is bytes, of at least one.
func BinValue(t Tag, b []byte) Value { return Value{t, Bin, len(b), b} }

// CharsValue is an array of bytes such as file states.
func CharsValue(t Tag, b []byte) Value { return Value{t, Char, len(b), b} }

// Build makes a header of values within a region. They are put in the order of
// their tags, so the same values give the same bytes.
func Build(region Tag, values []Value) (*Header, error) {
	values = slices.Clone(values)
	slices.SortFunc(values, byTag)
	il := len(values) + 1
	index, data := place(nil, values)
	head := appendEntry(nil, region, Bin, len(data), regionSize)
	data = appendEntry(data, region, Bin, -il*entrySize, regionSize)
	return Parse(assemble(il, append(head, index...), data))
}

// Append gives h with values after its region, as rpm keeps what it learns at
// installation. A header of an old package that has no region gets one.
func (h *Header) Append(values []Value) (*Header, error) {
	values = slices.Clone(values)
	slices.SortFunc(values, byTag)
	for _, v := range values {
		if h.Has(v.Tag) {
			return nil, fmt.Errorf("header: tag %d: is there already", v.Tag)
		}
	}
	il := int(binary.BigEndian.Uint32(h.blob))
	index, data := slices.Clone(h.blob[introSize:introSize+il*entrySize]), slices.Clone(h.data)
	if h.region == 0 {
		index = append(appendEntry(nil, HeaderImage, Bin, len(data), regionSize), index...)
		data = appendEntry(data, HeaderImage, Bin, -il*entrySize, regionSize)
		il++
	}
	more, data := place(data, values)
	return Parse(assemble(il+len(values), append(index, more...), data))
}

// WithBytes gives h with other bytes in place of a tag's, of which there must be
// as many: an installed header's file states change so. What is in the region
// does not change.
func (h *Header) WithBytes(t Tag, b []byte) (*Header, error) {
	e, ok := h.find(t)
	if !ok || int(e.length) != len(b) || int(e.off) < h.rdl {
		return nil, fmt.Errorf("header: tag %d: has no %d bytes that can change", t, len(b))
	}
	blob := slices.Clone(h.blob)
	copy(blob[len(blob)-len(h.data)+int(e.off):], b)
	return Parse(blob)
}

func byTag(a, b Value) int { return int(a.Tag) - int(b.Tag) }

// place puts values behind data, each aligned, and gives their index too.
func place(data []byte, values []Value) (index, all []byte) {
	for _, v := range values {
		for len(data)%align(v.Type) != 0 {
			data = append(data, 0)
		}
		index = appendEntry(index, v.Tag, v.Type, len(data), v.Count)
		data = append(data, v.Data...)
	}
	return index, data
}

func appendEntry(b []byte, t Tag, typ Type, off, count int) []byte {
	for _, n := range []uint32{uint32(t), uint32(typ), uint32(off), uint32(count)} {
		b = binary.BigEndian.AppendUint32(b, n)
	}
	return b
}

func assemble(il int, index, data []byte) []byte {
	blob := binary.BigEndian.AppendUint32(nil, uint32(il))
	blob = binary.BigEndian.AppendUint32(blob, uint32(len(data)))
	return append(append(blob, index...), data...)
}
