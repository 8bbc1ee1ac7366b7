package db

import (
	"encoding/binary"
	"fmt"
	"hash/adler32"
	"io"
	"math"
)

// WriteNDB writes the file of all that is installed in SUSE's format into dir,
// as rpm would after a rebuild. The indexes beside it, NDBIndexName, are the
// caller's to remove: rpm makes them anew, without a word, where there are
// none. The file appears whole or not at all; it is not synced.
func WriteNDB(dir string, all []Installed) error {
	return writeFile(dir, NDBName, buffered(func(w io.Writer) error { return writeSlots(w, all) }))
}

// NDBIndexName is the file of indexes beside NDBName.
const NDBIndexName = "Index.db"

// writeSlots writes the slots and then the blobs, in the same order.
func writeSlots(w io.Writer, all []Installed) error {
	pages := (len(all)+2)/(ndbPage/ndbBlock) + 1 // with a free slot at least
	head := make([]byte, pages*ndbPage)
	copy(head, ndbMagic)
	put32(head[8:], uint32(len(all)+1)) // of each package, and of the empty file
	put32(head[12:], uint32(pages))
	blobs := make([][]byte, len(all))
	block, highest := int64(pages*ndbPage/ndbBlock), uint32(0)
	slots := head[32:]
	for i, p := range all {
		blobs[i] = p.Header.Marshal()
		length := ndbLength(int64(len(blobs[i]))) / ndbBlock
		if block+length > math.MaxUint32 {
			return fmt.Errorf("%d packages: more bytes than ndb holds", len(all))
		}
		put32(slots[4:], p.Num)
		put32(slots[8:], uint32(block))
		put32(slots[12:], uint32(length))
		slots = slots[copySlot(slots):]
		block, highest = block+length, max(highest, p.Num)
	}
	for len(slots) > 0 {
		slots = slots[copySlot(slots):]
	}
	put32(head[16:], highest+1)
	if _, err := w.Write(head); err != nil {
		return err
	}
	for i, p := range all {
		if _, err := w.Write(ndbBlob(p.Num, uint32(i+1), blobs[i])); err != nil {
			return err
		}
	}
	return nil
}

// copySlot puts the magic number in front of a slot, and gives a slot's size.
func copySlot(slot []byte) int {
	copy(slot, ndbSlot)
	return ndbBlock
}

// ndbBlob is a header with what stands around it.
func ndbBlob(num, generation uint32, data []byte) []byte {
	b := make([]byte, ndbLength(int64(len(data))))
	copy(b, ndbHead)
	put32(b[4:], num)
	put32(b[8:], generation)
	put32(b[12:], uint32(len(data)))
	copy(b[ndbHeadSize:], data)
	tail := b[len(b)-ndbTailSize:]
	put32(tail, adler32.Checksum(b[:len(b)-ndbTailSize]))
	put32(tail[4:], uint32(len(data)))
	copy(tail[8:], ndbTail)
	return b
}

func put32(b []byte, n uint32) { binary.LittleEndian.PutUint32(b, n) }
