package header

import (
	"encoding/binary"
	"strings"
	"unsafe"

	"github.com/sysbuild/sysbuild/rpm"
)

// Has says whether there is an entry.
func (h *Header) Has(t Tag) bool {
	_, ok := h.find(t)
	return ok
}

// Tags gives every tag but the region's, in order.
func (h *Header) Tags() []Tag {
	tags := make([]Tag, 0, len(h.index))
	for _, e := range h.index {
		tags = append(tags, e.tag)
	}
	return tags
}

// Value gives an entry as it stands in the header.
func (h *Header) Value(t Tag) (Value, bool) {
	e, ok := h.find(t)
	if !ok {
		return Value{}, false
	}
	return Value{Tag: t, Type: e.typ, Count: int(e.count), Data: h.bytes(e)}, true
}

func (h *Header) bytes(e entry) []byte { return h.data[e.off : e.off+e.length] }

// String gives a string, or the first of several: "" where there is none.
func (h *Header) String(t Tag) string {
	e, ok := h.find(t)
	if !ok || width(e.typ) != 0 {
		return ""
	}
	s, _, _ := strings.Cut(string(h.bytes(e)), "\x00")
	return s
}

// Strings gives all strings of an entry, nil where there is none.
func (h *Header) Strings(t Tag) []string {
	e, ok := h.find(t)
	if !ok || width(e.typ) != 0 {
		return nil
	}
	s := string(h.bytes(e)) // one copy that all of them share
	return strings.Split(s[:len(s)-1], "\x00")
}

// shared is Strings that stay with the header's own bytes, which do not change.
// Whoever keeps one of them keeps the header.
func (h *Header) shared(t Tag) []string {
	e, ok := h.find(t)
	if !ok || width(e.typ) != 0 {
		return nil
	}
	b := h.bytes(e)
	return strings.Split(unsafe.String(unsafe.SliceData(b), len(b)-1), "\x00")
}

// I18N gives an entry's text by language, "C" for the one of none.
func (h *Header) I18N(t Tag) map[string]string {
	texts := h.Strings(t)
	if len(texts) == 0 {
		return nil
	}
	langs := h.Strings(I18NTable)
	if e, _ := h.find(t); e.typ != I18NString || len(langs) == 0 {
		return map[string]string{"C": texts[0]}
	}
	m := map[string]string{}
	for i, text := range texts[:min(len(texts), len(langs))] {
		m[langs[i]] = text
	}
	return m
}

// Bytes gives the bytes of a Bin, Char or Int8 entry. They must not be changed.
func (h *Header) Bytes(t Tag) []byte {
	e, ok := h.find(t)
	if !ok || width(e.typ) != 1 {
		return nil
	}
	return h.bytes(e)
}

// Uint16s gives the numbers of an Int16 entry.
func (h *Header) Uint16s(t Tag) []uint16 {
	e, ok := h.find(t)
	if !ok || e.typ != Int16 {
		return nil
	}
	b, n := h.bytes(e), make([]uint16, e.count)
	for i := range n {
		n[i] = binary.BigEndian.Uint16(b[2*i:])
	}
	return n
}

// Uint32s gives the numbers of an Int32 entry.
func (h *Header) Uint32s(t Tag) []uint32 {
	e, ok := h.find(t)
	if !ok || e.typ != Int32 {
		return nil
	}
	b, n := h.bytes(e), make([]uint32, e.count)
	for i := range n {
		n[i] = binary.BigEndian.Uint32(b[4*i:])
	}
	return n
}

// Uint64s gives the numbers of an Int64 or an Int32 entry.
func (h *Header) Uint64s(t Tag) []uint64 {
	e, ok := h.find(t)
	if !ok || e.typ != Int64 && e.typ != Int32 {
		return nil
	}
	b, n := h.bytes(e), make([]uint64, e.count)
	for i := range n {
		if e.typ == Int64 {
			n[i] = binary.BigEndian.Uint64(b[8*i:])
		} else {
			n[i] = uint64(binary.BigEndian.Uint32(b[4*i:]))
		}
	}
	return n
}

// Uint64 gives the first number of an Int32 or Int64 entry; ok is false where
// there is none.
func (h *Header) Uint64(t Tag) (n uint64, ok bool) {
	if all := h.Uint64s(t); len(all) > 0 {
		return all[0], true
	}
	return 0, false
}

// NEVRA names the package. The architecture of a source package is "src", and
// a key's entry has none.
func (h *Header) NEVRA() rpm.NEVRA {
	epoch, _ := h.Uint64(Epoch)
	n := rpm.NEVRA{Name: h.String(Name), Arch: h.String(Arch)}
	n.EVR = rpm.EVR{Epoch: int(epoch), Version: h.String(Version), Release: h.String(Release)}
	if h.IsSource() {
		n.Arch = "src"
	}
	return n
}

// IsSource says that it is a source package's header.
func (h *Header) IsSource() bool {
	return h.Has(SourcePackage) || !h.Has(SourceRPM) && h.Has(Arch) && !h.Has(ProvideName) && h.Has(Cookie)
}

// SourceName is the name of the package's source package, "glibc" of glibc-common;
// its own name where it does not say.
func (h *Header) SourceName() string {
	if source, ok := strings.CutSuffix(h.String(SourceRPM), ".rpm"); ok {
		if n, err := rpm.ParseNEVRA(source); err == nil {
			return n.Name
		}
	}
	return h.String(Name)
}
