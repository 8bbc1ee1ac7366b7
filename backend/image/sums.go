package image

import (
	"crypto/sha256"
	"crypto/sha512"
	"encoding"
	"encoding/binary"
	"hash"
	"os"
)

// A layer is hashed from its beginning to its end, however little of it is new.
// So the state that its two hashes had behind each segment is kept beside the
// list of segments: a layer that begins as an earlier one is hashed from where
// it is another.

// sums are what an assembly's hashes were behind a segment, in the form of a
// file of them: one for each block of the record's list.
type sums struct {
	Raw  rawState
	Blob blobState // of the compressed bytes, the member's header too
	CRC  uint32    // of the uncompressed bytes
	N    int64     // uncompressed bytes
	// Seal is a MAC of all this, of the block, and of the seal before: it is
	// right where the whole stream up to here is the same, and nothing of this
	// has changed. That of a layer's beginning is zero.
	Seal mac
}

type (
	rawState  [204]byte // of SHA-512, or of SHA-256 and zeros
	blobState [108]byte // of SHA-256
)

var sumsBytes = int64(binary.Size(sums{}))

const (
	sumsSuffix = ".sums"
	sumsRole   = "sums " + Packing
)

// course is a layer of an earlier archive that began as the one that is being
// written.
type course struct {
	list []block  // from its next block on, those of later layers too
	file *os.File // the record's sums
	at   int64    // of the next block's sums in file
}

func (c course) next() course { return course{c.list[1:], c.file, c.at + sumsBytes} }

// trail follows the layers of earlier archives while one of them is the same.
type trail struct {
	of      *blocks
	courses []course
	last    sums
}

// trail stands where a layer begins.
func (b *blocks) trail() *trail {
	t := &trail{of: b}
	if b == nil {
		return t
	}
	for _, l := range b.lists {
		for i := range l.blocks {
			if i == 0 || l.blocks[i-1].end() != l.blocks[i].Offset {
				t.courses = append(t.courses, course{l.blocks[i:], l.sums, int64(i) * sumsBytes})
			}
		}
	}
	return t
}

// follow goes on behind a segment, and is true where it is known what the
// hashes are there: last has it, and raw is in that state.
func (t *trail) follow(k block, raw hash.Hash) bool {
	var on []course
	next := t.last
	for _, c := range t.courses {
		if s, ok := t.sums(c, k); ok && loadState(raw, s.Raw[:]) {
			next = s
			on = append(on, c.next())
		}
	}
	t.courses, t.last = on, next
	return len(on) > 0
}

// sums are those behind a course's next block, where k is that block.
func (t *trail) sums(c course, k block) (s sums, ok bool) {
	if len(c.list) == 0 || c.list[0].Raw != k.Raw || c.list[0].Packed != k.Packed {
		return s, false
	}
	data := make([]byte, sumsBytes)
	if _, err := c.file.ReadAt(data, c.at); err != nil {
		return s, false
	}
	_, err := binary.Decode(data, binary.LittleEndian, &s)
	return s, err == nil && s.Seal == t.of.seal(t.last.Seal, k, s)
}

// seal is what the seal of sums is behind a block, and behind another's.
func (b *blocks) seal(before mac, k block, s sums) mac {
	s.Seal = before
	data, err := binary.Append(append(k.Raw[:], k.Packed[:]...), binary.LittleEndian, s)
	if err != nil {
		panic(err) // its size is known
	}
	return b.mac(sumsRole, data)
}

// end is the offset behind a block.
func (k block) end() int64 { return k.Offset + k.Size }

// stateSize is how many bytes encoding.BinaryMarshaler gives of a hash; 0 of one
// that is not known.
func stateSize(h hash.Hash) int {
	switch h.Size() {
	case sha256.Size:
		return len(blobState{})
	case sha512.Size:
		return len(rawState{})
	}
	return 0
}

// saveState gives room what a hash goes on from; nothing of one that cannot tell.
func saveState(room []byte, h hash.Hash) {
	if m, ok := h.(encoding.BinaryMarshaler); ok {
		if data, err := m.MarshalBinary(); err == nil && len(data) == stateSize(h) {
			copy(room, data)
		}
	}
}

// loadState gives a hash the state that it had. What is none changes nothing.
func loadState(h hash.Hash, state []byte) bool {
	u, ok := h.(encoding.BinaryUnmarshaler)
	n := stateSize(h)
	return ok && n > 0 && n <= len(state) && u.UnmarshalBinary(state[:n]) == nil
}

// sums reads those of a record of n blocks; zeros where there are none.
func (r record) sums(n int) []sums {
	list := make([]sums, n)
	data, err := os.ReadFile(r.name + sumsSuffix)
	if err != nil || int64(len(data)) != int64(n)*sumsBytes {
		return list
	}
	if _, err := binary.Decode(data, binary.LittleEndian, list); err != nil {
		return make([]sums, n)
	}
	return list
}

// kept is what is known of a record's archive.
func (r record) kept() *blocks {
	list := r.blocks()
	return &blocks{made: list, sums: r.sums(len(list))}
}
