package db

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io"
)

// bdbFile is a hash file of Berkeley DB being read.
type bdbFile struct {
	r     io.ReaderAt
	order binary.ByteOrder
	size  int // of a page
	pages uint32
}

// readBDB goes through every page of buckets. Which bucket a package is in does
// not matter here.
func readBDB(r io.ReaderAt, size int64, order binary.ByteOrder, add adder) error {
	var meta [128]byte
	if _, err := r.ReadAt(meta[:], 0); err != nil {
		return unexpected(err)
	}
	if meta[24] != 0 {
		return errors.New("is encrypted")
	}
	f := &bdbFile{r: r, order: order, size: int(order.Uint32(meta[20:]))}
	if f.size < 512 || f.size > 65536 || f.size&(f.size-1) != 0 {
		return fmt.Errorf("pages of %d bytes", f.size)
	}
	f.pages = uint32(size / int64(f.size))
	if last := order.Uint32(meta[32:]); last >= f.pages {
		return errShort
	}
	p := make([]byte, f.size)
	for n := uint32(1); n < f.pages; n++ {
		if _, err := r.ReadAt(p, int64(n)*int64(f.size)); err != nil {
			return unexpected(err)
		}
		if typ := p[25]; typ != typeHash && typ != typeHashUnsorted {
			continue
		}
		if err := f.readBucket(p, add); err != nil {
			return fmt.Errorf("page %d: %w", n, err)
		}
	}
	return nil
}

var (
	errPage  = errors.New("is damaged")
	errShort = errors.New("is cut short")
)

// readBucket reads the pairs of a page. Items stand from the end of the page
// on, each up to where the one before it begins.
func (f *bdbFile) readBucket(p []byte, add adder) error {
	count := int(f.order.Uint16(p[20:]))
	if pageHead+2*count > len(p) || count%2 != 0 {
		return errPage
	}
	end := len(p)
	item := func(i int) ([]byte, error) {
		at := int(f.order.Uint16(p[pageHead+2*i:]))
		if at < pageHead+2*count || at >= end {
			return nil, errPage
		}
		b := p[at:end]
		end = at
		return b, nil
	}
	for i := 0; i < count; i += 2 {
		key, err := item(i)
		if err != nil {
			return err
		}
		data, err := item(i + 1)
		if err != nil {
			return err
		}
		if len(key) != 5 || key[0] != hashKeyData {
			return errPage
		}
		if num := f.order.Uint32(key[1:]); num != 0 { // 0 has the highest number
			if err := f.readItem(num, data, add); err != nil {
				return err
			}
		}
	}
	return nil
}

func (f *bdbFile) readItem(num uint32, item []byte, add adder) error {
	switch {
	case item[0] == hashKeyData:
		return add(num, int64(len(item)-1), func(b []byte) error {
			copy(b, item[1:])
			return nil
		})
	case item[0] == hashOffPage && len(item) == 12:
		first := f.order.Uint32(item[4:])
		return add(num, int64(f.order.Uint32(item[8:])), func(b []byte) error { return f.readChain(first, b) })
	}
	return errPage
}

// readChain reads pages of one item into b, which ends it.
func (f *bdbFile) readChain(n uint32, b []byte) error {
	p := make([]byte, f.size)
	for len(b) > 0 {
		if n == 0 || n >= f.pages {
			return errPage
		}
		if _, err := f.r.ReadAt(p, int64(n)*int64(f.size)); err != nil {
			return err
		}
		size := int(f.order.Uint16(p[22:]))
		if p[25] != typeOverflow || size == 0 || size > len(p)-pageHead || size > len(b) {
			return errPage
		}
		b = b[copy(b, p[pageHead:pageHead+size]):]
		n = f.order.Uint32(p[16:])
	}
	return nil
}
