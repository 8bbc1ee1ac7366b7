package repo

import (
	"encoding/binary"
	"errors"
	"hash/crc32"
	"io"
	"math"
	"os"
	"slices"
)

// A sealed file has records, of which few are ever read, and a table that is read
// at once. At its end is where the table begins, in 8 bytes, little-endian; as at
// the end of all that is kept, the CRC-32C of what is before it is last.
const (
	sealedMost = 1 << 30 // bytes
	sealSize   = 12
)

var (
	errKept    = errors.New("kept metadata is damaged")
	errTooMuch = errors.New("more metadata than can be kept")
)

// castagnoli is what processors have an instruction for.
var castagnoli = crc32.MakeTable(crc32.Castagnoli)

const keptMost = sealedMost + sealSize // bytes

func readFile(f *os.File) ([]byte, error) {
	st, err := f.Stat()
	if err != nil || st.Size() > keptMost {
		return nil, errKept
	}
	b := make([]byte, st.Size())
	_, err = io.ReadFull(f, b)
	return b, err
}

func withSum(b []byte) []byte {
	return binary.BigEndian.AppendUint32(b, crc32.Checksum(b, castagnoli))
}

func sumHolds(b []byte) bool {
	end := len(b) - 4
	return end >= 0 && crc32.Checksum(b[:end], castagnoli) == binary.BigEndian.Uint32(b[end:])
}

// sealer writes a sealed file.
type sealer struct {
	w   io.Writer
	n   int64 // bytes that are written
	crc uint32
}

func newSealer(w io.Writer, magic string) (*sealer, error) {
	s := &sealer{w: w}
	return s, s.write([]byte(magic))
}

func (s *sealer) write(b []byte) error {
	if s.n += int64(len(b)); s.n > sealedMost {
		return errTooMuch
	}
	s.crc = crc32.Update(s.crc, castagnoli, b)
	_, err := s.w.Write(b)
	return err
}

// seal writes the table and the end.
func (s *sealer) seal(table []byte) error {
	begin := s.n
	if err := s.write(binary.LittleEndian.AppendUint64(table, uint64(begin))); err != nil {
		return err
	}
	_, err := s.w.Write(binary.BigEndian.AppendUint32(nil, s.crc))
	return err
}

// unseal holds a file of this magic against its sum, and gives its table and
// where that begins.
func unseal(file io.ReaderAt, size int64, magic string) (table []byte, begin uint64, err error) {
	if size < int64(len(magic)+sealSize) || size > keptMost {
		return nil, 0, errKept
	}
	var end [sealSize]byte
	if _, err := file.ReadAt(end[:], size-sealSize); err != nil {
		return nil, 0, err
	}
	begin = binary.LittleEndian.Uint64(end[:])
	if begin < uint64(len(magic)) || begin > uint64(size-sealSize) {
		return nil, 0, errKept
	}
	crc, err := sumOf(io.NewSectionReader(file, 0, int64(begin)), magic)
	if err != nil {
		return nil, 0, err
	}
	table = make([]byte, size-sealSize-int64(begin))
	if _, err := file.ReadAt(table, int64(begin)); err != nil {
		return nil, 0, err
	}
	crc = crc32.Update(crc32.Update(crc, castagnoli, table), castagnoli, end[:8])
	if crc != binary.BigEndian.Uint32(end[8:]) {
		return nil, 0, errKept
	}
	return table, begin, nil
}

// sumOf gives the sum of what begins with the magic.
func sumOf(r io.Reader, magic string) (crc uint32, err error) {
	buf := make([]byte, 256<<10)
	for first := true; ; first = false {
		n, err := io.ReadFull(r, buf)
		if first && (n < len(magic) || string(buf[:len(magic)]) != magic) {
			return 0, errKept
		}
		crc = crc32.Update(crc, castagnoli, buf[:n])
		if err == io.EOF || err == io.ErrUnexpectedEOF {
			return crc, nil
		}
		if err != nil {
			return 0, err
		}
	}
}

func appendNumbers[T uint32 | mark](b []byte, list []T) []byte {
	size := binary.Size(T(0))
	b = slices.Grow(b, len(list)*size)
	for _, n := range list {
		if size == 8 {
			b = binary.LittleEndian.AppendUint64(b, uint64(n))
		} else {
			b = binary.LittleEndian.AppendUint32(b, uint32(n))
		}
	}
	return b
}

type tableReader struct {
	b   []byte
	bad bool
}

func (t *tableReader) take(n int) []byte {
	if n < 0 || n > len(t.b) {
		t.b, t.bad = nil, true
		return nil
	}
	b := t.b[:n]
	t.b = t.b[n:]
	return b
}

func (t *tableReader) count() int {
	b := t.take(4)
	if b == nil {
		return 0
	}
	return int(binary.LittleEndian.Uint32(b))
}

func numbers[T uint32 | mark](t *tableReader, n int) []T {
	size := binary.Size(T(0))
	if n > math.MaxInt32/size {
		n = math.MaxInt32 / size // too many for any table
	}
	b := t.take(n * size)
	if b == nil {
		return nil
	}
	list := make([]T, n)
	for i := range list {
		if size == 8 {
			list[i] = T(binary.LittleEndian.Uint64(b[8*i:]))
		} else {
			list[i] = T(binary.LittleEndian.Uint32(b[4*i:]))
		}
	}
	return list
}
