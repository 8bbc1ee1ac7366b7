package db

import (
	"bytes"
	"cmp"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"slices"

	"github.com/sysbuild/sysbuild/rpm/header"
)

// Names are the files that hold headers, in a database's directory; where there
// are several, the first is the one that counts.
func Names() []string { return []string{SQLiteName, BDBName, NDBName} }

// LogName is the file beside SQLiteName that may hold what is not in it yet.
const LogName = SQLiteName + "-wal"

// Read reads all that is installed from a file of headers of any format, told
// by its magic number, sorted by number. The log is what LogName holds, nil
// where there is none. The file is not trusted: no more memory is taken than
// it has bytes.
func Read(r io.ReaderAt, size int64, log []byte) ([]Installed, error) {
	var head [16]byte
	if _, err := r.ReadAt(head[:], 0); err != nil {
		return nil, fmt.Errorf("database: %w", unexpected(err))
	}
	c := &collector{left: size + int64(len(log)), seen: map[uint32]bool{}}
	var err error
	switch {
	case string(head[:]) == "SQLite format 3\x00":
		err = readSQLite(r, size, log, c.add)
	case string(head[:4]) == ndbMagic:
		err = readNDB(r, size, c.add)
	case binary.LittleEndian.Uint32(head[12:]) == magicHash:
		err = readBDB(r, size, binary.LittleEndian, c.add)
	case binary.BigEndian.Uint32(head[12:]) == magicHash:
		err = readBDB(r, size, binary.BigEndian, c.add)
	default:
		err = errors.New("of no format that is known: neither sqlite, a Berkeley DB hash nor ndb")
	}
	if err != nil {
		return nil, fmt.Errorf("database: %w", err)
	}
	slices.SortFunc(c.all, func(a, b Installed) int { return cmp.Compare(a.Num, b.Num) })
	return c.all, nil
}

// ReadBytes is Read of a file that is in memory.
func ReadBytes(b, log []byte) ([]Installed, error) {
	return Read(bytes.NewReader(b), int64(len(b)), log)
}

// collector gathers headers, of no more bytes together than the file has.
type collector struct {
	all  []Installed
	seen map[uint32]bool
	left int64
}

// add reads one header of size bytes.
func (c *collector) add(num uint32, size int64, read func([]byte) error) error {
	if size > c.left || size > header.MaxData {
		return fmt.Errorf("package %d: %d bytes, more than the file has", num, size)
	}
	c.left -= size
	blob := make([]byte, size)
	if err := read(blob); err != nil {
		return fmt.Errorf("package %d: %w", num, unexpected(err))
	}
	h, err := header.Parse(blob)
	if err != nil {
		return fmt.Errorf("package %d: %w", num, err)
	}
	if c.seen[num] {
		return fmt.Errorf("package %d: stands twice", num)
	}
	c.seen[num] = true
	c.all = append(c.all, Installed{num, h})
	return nil
}

// adder is collector.add.
type adder func(num uint32, size int64, read func([]byte) error) error

func unexpected(err error) error {
	if errors.Is(err, io.EOF) {
		return io.ErrUnexpectedEOF
	}
	return err
}
