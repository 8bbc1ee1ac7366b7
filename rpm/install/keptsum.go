package install

import (
	"bufio"
	"encoding/binary"
	"errors"
	"hash/crc32"
	"io"
)

// VerifyPayload reads a kept payload of Payloads to its end and holds it against
// the sums in it; nil where all are right.
func VerifyPayload(r io.Reader) error {
	b := bufio.NewReaderSize(r, bufferSize)
	if isPlanted(b) {
		_, err := readPlanted(b)
		return err
	}
	for {
		var head [12]byte
		if _, err := io.ReadFull(b, head[:4]); err != nil {
			return cutShort(err)
		}
		if binary.LittleEndian.Uint32(head[:]) == endOfKept {
			return atEnd(b)
		}
		if _, err := io.ReadFull(b, head[4:]); err != nil {
			return cutShort(err)
		}
		size := binary.LittleEndian.Uint64(head[4:])
		if size > 1<<62 {
			return errDamaged
		}
		sum := crc32.New(castagnoli)
		sum.Write(head[:])
		if _, err := io.CopyN(sum, b, int64(size)); err != nil {
			return cutShort(err)
		}
		var want [4]byte
		if _, err := io.ReadFull(b, want[:]); err != nil {
			return cutShort(err)
		}
		if binary.LittleEndian.Uint32(want[:]) != sum.Sum32() {
			return errDamaged
		}
	}
}

// cutShort makes the end of a file in the middle the damage that it is.
func cutShort(err error) error {
	if err == io.EOF || err == io.ErrUnexpectedEOF {
		return errDamaged
	}
	return err
}

func atEnd(b *bufio.Reader) error {
	_, err := b.ReadByte()
	if errors.Is(err, io.EOF) {
		return nil
	}
	if err == nil {
		err = errDamaged
	}
	return err
}
