package install

import (
	"bufio"
	"encoding/binary"
	"errors"
	"hash/crc32"
	"io"
)

// A kept payload is the regular files that are wanted in the archive's order,
// each with its index (32 bits) and size (64 bits) before it and the CRC-32C of
// all three behind it, little-endian, and an index of endOfKept after the last.
// The sum is against disks, and a machine that went down while the cache was
// written.
const endOfKept = 1<<32 - 1

var castagnoli = crc32.MakeTable(crc32.Castagnoli)

// headSum is the sum of what stands before a file's data.
func headSum(index, size uint64) uint32 {
	var b [12]byte
	binary.LittleEndian.PutUint32(b[:], uint32(index))
	binary.LittleEndian.PutUint64(b[4:], size)
	return crc32.Checksum(b[:], castagnoli)
}

// errDamaged marks a kept payload that is not as it was written, and a package whose
// files are not what they were when they were checked.
var errDamaged = errors.New("unpacked payload in the cache is damaged")

type keptContents struct {
	r      *bufio.Reader
	member *member
	left   int64 // bytes of the file's data
	sum    uint32
	open   bool // a file's data, or its sum, was not read
}

func newKept(r io.Reader, m *member) *keptContents {
	return &keptContents{r: bufio.NewReaderSize(r, bufferSize), member: m}
}

func (k *keptContents) next() (entry, error) {
	if k.open {
		if err := k.copyTo(-1); err != nil {
			return entry{}, err
		}
	}
	index, err := k.number(4)
	if err != nil {
		return entry{}, err
	}
	if index == endOfKept {
		return entry{}, io.EOF
	}
	size, err := k.number(8)
	if err != nil {
		return entry{}, err
	}
	files := k.member.files
	if index >= uint64(len(files)) || !files[index].IsRegular() || int64(size) != files[index].Size {
		return entry{}, k.damaged()
	}
	k.left, k.sum, k.open = int64(size), headSum(index, size), true
	return entry{int(index), int64(size)}, nil
}

// copyTo writes from the reader's own buffer: the bytes are copied once.
func (k *keptContents) copyTo(fd int) error {
	for k.left > 0 {
		if _, err := k.r.Peek(1); err != nil {
			return k.damaged()
		}
		b, _ := k.r.Peek(int(min(k.left, int64(k.r.Buffered()))))
		k.sum = crc32.Update(k.sum, castagnoli, b)
		if fd >= 0 {
			if err := writeAll(fd, b); err != nil {
				return err
			}
		}
		k.r.Discard(len(b))
		k.left -= int64(len(b))
	}
	k.open = false
	want, err := k.number(4)
	if err == nil && uint32(want) != k.sum {
		err = k.damaged()
	}
	return err
}

func (k *keptContents) number(width int) (uint64, error) {
	var b [8]byte
	if _, err := io.ReadFull(k.r, b[:width]); err != nil {
		return 0, k.damaged()
	}
	return binary.LittleEndian.Uint64(b[:]), nil
}

func (k *keptContents) damaged() error { return k.member.fail(errDamaged) }
