package db

import (
	"encoding/binary"
	"errors"
	"fmt"
	"hash/adler32"
	"io"
)

// NDBName is the name of the file of headers in SUSE's format, ndb.
const NDBName = "Packages.db"

// The layout of ndb's file of packages: pages of slots, of which the first 32
// bytes are the file's own head, and behind them blobs on borders of 16 bytes.
// All numbers are little-endian. Source: lib/backend/ndb/rpmpkg.c of rpm 4.18.
const (
	ndbMagic    = "RpmP"
	ndbSlot     = "Slot" // magic, number of the package, first block, blocks
	ndbHead     = "BlbS" // magic, number of the package, generation, size
	ndbTail     = "BlbE" // Adler-32 of all before, size, magic
	ndbPage     = 4096
	ndbBlock    = 16 // bytes; of a slot too
	ndbHeadSize = 16
	ndbTailSize = 12
)

// readNDB goes through every slot. One without a first block is free.
func readNDB(r io.ReaderAt, size int64, add adder) error {
	var head [32]byte
	if _, err := r.ReadAt(head[:], 0); err != nil {
		return unexpected(err)
	}
	if v := binary.LittleEndian.Uint32(head[4:]); v != 0 {
		return fmt.Errorf("is of version %d, which is not known", v)
	}
	pages := int64(binary.LittleEndian.Uint32(head[12:]))
	if pages == 0 || pages > size/ndbPage {
		return errShort
	}
	page := make([]byte, ndbPage)
	for n := range pages {
		if _, err := r.ReadAt(page, n*ndbPage); err != nil {
			return unexpected(err)
		}
		slots := page
		if n == 0 {
			slots = page[len(head):]
		}
		if err := readSlots(r, slots, pages*ndbPage, size, add); err != nil {
			return fmt.Errorf("page %d: %w", n, err)
		}
	}
	return nil
}

// readSlots reads what slots point to, which lies from first on.
func readSlots(r io.ReaderAt, slots []byte, first, size int64, add adder) error {
	for ; len(slots) > 0; slots = slots[ndbBlock:] {
		if string(slots[:4]) != ndbSlot {
			return errPage
		}
		num := binary.LittleEndian.Uint32(slots[4:])
		at := int64(binary.LittleEndian.Uint32(slots[8:])) * ndbBlock
		length := int64(binary.LittleEndian.Uint32(slots[12:])) * ndbBlock
		switch {
		case at == 0:
			continue
		case num == 0, at < first:
			return errPage
		case at+length > size:
			return errShort
		}
		if err := readBlob(r, num, at, length, add); err != nil {
			return err
		}
	}
	return nil
}

// readBlob reads the header of a package, with what stands around it.
func readBlob(r io.ReaderAt, num uint32, at, length int64, add adder) error {
	var head [ndbHeadSize]byte
	if _, err := r.ReadAt(head[:], at); err != nil {
		return unexpected(err)
	}
	size := int64(binary.LittleEndian.Uint32(head[12:]))
	if string(head[:4]) != ndbHead || binary.LittleEndian.Uint32(head[4:]) != num || length != ndbLength(size) {
		return errPage
	}
	return add(num, size, func(b []byte) error {
		if _, err := r.ReadAt(b, at+ndbHeadSize); err != nil {
			return err
		}
		rest := make([]byte, length-ndbHeadSize-size) // zeros, and the tail
		if _, err := r.ReadAt(rest, at+ndbHeadSize+size); err != nil {
			return err
		}
		tail := rest[len(rest)-ndbTailSize:]
		if binary.LittleEndian.Uint32(tail[4:]) != uint32(size) || string(tail[8:]) != ndbTail {
			return errPage
		}
		sum := adler32.New()
		for _, part := range [][]byte{head[:], b, rest[:len(rest)-ndbTailSize]} {
			sum.Write(part)
		}
		if sum.Sum32() != binary.LittleEndian.Uint32(tail) {
			return errSum
		}
		return nil
	})
}

var errSum = errors.New("is not what its checksum says")

// ndbLength is how many bytes a header of size takes with what stands around it.
func ndbLength(size int64) int64 {
	return (ndbHeadSize + size + ndbTailSize + ndbBlock - 1) / ndbBlock * ndbBlock
}
