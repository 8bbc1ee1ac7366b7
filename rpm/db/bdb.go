package db

import (
	"bufio"
	"crypto/sha256"
	"encoding/binary"
	"io"
	"os"
)

// BDBName is the name of the file of headers among the Berkeley DB files.
const BDBName = "Packages"

// The layout of Berkeley DB 5.3 files, as far as rpm's have it: dbinc/db_page.h.
const (
	pageSize     = 4096
	pageHead     = 26 // bytes of LSN, numbers, count, offset, level, type
	overflowRoom = pageSize - pageHead

	typeHashUnsorted = 2
	typeInternal     = 3
	typeLeaf         = 5
	typeOverflow     = 7
	typeHashMeta     = 8
	typeBtreeMeta    = 9
	typeHash         = 13

	magicHash   = 0x061561
	magicBtree  = 0x053162
	bdbVersion  = 9
	bucketMagic = 0x5e688dd1 // the hash of "%$sniglet^&", by which its function is known
)

// WriteBDB writes the Berkeley DB files of all that is installed into dir:
// "Packages" and the files of indexes. With weak it writes those of weak
// dependencies and file triggers too, which rpm 4.12 and later have and EL7's
// 4.11 has not. Each file appears whole or not at all; it is not synced, as the
// root around it is not either before it is done.
func WriteBDB(dir string, all []Installed, weak bool) error {
	err := writeFile(dir, BDBName, buffered(func(w io.Writer) error { return writePackages(w, all) }))
	if err != nil {
		return err
	}
	for _, x := range indexes {
		if !x.bdb && !weak {
			continue
		}
		keys := x.lists(all)
		if err := writeFile(dir, x.name, buffered(func(w io.Writer) error { return writeBtree(w, x.name, keys) })); err != nil {
			return err
		}
	}
	return nil
}

func buffered(write func(io.Writer) error) func(*os.File) error {
	return func(f *os.File) error {
		w := bufio.NewWriterSize(f, 256<<10)
		if err := write(w); err != nil {
			return err
		}
		return w.Flush()
	}
}

// page is one page in the making.
type page []byte

func newPage(number uint32, typ, level byte) page {
	p := make(page, pageSize)
	p.put32(4, 1) // LSN 0/1: never logged
	p.put32(8, number)
	p.put16(22, pageSize) // offset of the lowest item
	p[24], p[25] = level, typ
	return p
}

func (p page) put16(at int, n uint16) { binary.LittleEndian.PutUint16(p[at:], n) }
func (p page) put32(at int, n uint32) { binary.LittleEndian.PutUint32(p[at:], n) }
func (p page) count() int             { return int(binary.LittleEndian.Uint16(p[20:])) }
func (p page) lowest() int            { return int(binary.LittleEndian.Uint16(p[22:])) }
func (p page) number() uint32         { return binary.LittleEndian.Uint32(p[8:]) }
func (p page) setPrev(n uint32)       { p.put32(12, n) }
func (p page) setNext(n uint32)       { p.put32(16, n) }

// room says whether n items of these bytes in all fit.
func (p page) room(n, bytes int) bool {
	return pageHead+2*(p.count()+n) <= p.lowest()-bytes
}

// add puts an item at the end of the index, its bytes below the lowest.
func (p page) add(item []byte) {
	n, at := p.count(), p.lowest()-len(item)
	copy(p[at:], item)
	p.put16(pageHead+2*n, uint16(at))
	p.put16(20, uint16(n+1))
	p.put16(22, uint16(at))
}

// metaPage is page 0: what file this is. The file's ID, which Berkeley DB makes
// of inode and time, comes from the name: it must only differ between the files
// of one directory.
func metaPage(name string, typ byte, magic, last, keys uint32) page {
	p := newPage(0, 0, 0)
	clear(p[12:26])
	p.put32(12, magic)
	p.put32(16, bdbVersion)
	p.put32(20, pageSize)
	p[25] = typ
	p.put32(32, last)
	p.put32(40, keys)
	p.put32(44, keys)
	id := sha256.Sum256([]byte("rpmdb " + name))
	copy(p[52:72], id[:])
	return p
}

// overflowPages is how many pages n bytes take.
func overflowPages(n int) uint32 { return uint32((n + overflowRoom - 1) / overflowRoom) }

// writeOverflow writes data as a chain of pages, the first of that number.
func writeOverflow(w io.Writer, first uint32, data []byte) error {
	last := first + overflowPages(len(data)) - 1
	for n := first; n <= last; n++ {
		p := newPage(n, typeOverflow, 0)
		size := copy(p[pageHead:], data)
		data = data[size:]
		p.put16(20, 1) // references
		p.put16(22, uint16(size))
		if n > first {
			p.setPrev(n - 1)
		}
		if n < last {
			p.setNext(n + 1)
		}
		if _, err := w.Write(p); err != nil {
			return err
		}
	}
	return nil
}
