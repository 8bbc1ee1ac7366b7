package db

import (
	"bytes"
	"encoding/binary"
	"io"
	"slices"
)

const (
	hashKeyData = 1
	hashOffPage = 3
	hashBig     = pageSize / 4 // bytes from which on data stands on pages of its own
	bucketFill  = 64           // packages a bucket has room for without a second page
)

// pair is one entry of the hash: data is inline or, where pages is not 0, on
// that many pages from first on.
type pair struct {
	key, data    []byte
	first, pages uint32
}

// writePackages writes the hash of headers by number. Under the key 0 stands
// the highest number given so far.
func writePackages(w io.Writer, all []Installed) error {
	buckets := uint32(2)
	for int(buckets)*bucketFill < len(all) {
		buckets *= 2
	}
	highest := uint32(0)
	for _, p := range all {
		highest = max(highest, p.Num)
	}
	pairs := make([][]pair, buckets)
	next := buckets + 1
	put := func(num uint32, data []byte) {
		p := pair{key: little(num), data: data}
		if len(data) > hashBig {
			p.first, p.pages = next, overflowPages(len(data))
			next += p.pages
		}
		b := hashOf(p.key) & (buckets - 1)
		pairs[b] = append(pairs[b], p)
	}
	put(0, little(highest))
	for _, p := range all {
		put(p.Num, p.Header.Marshal())
	}
	return writeHash(w, pairs, uint32(len(all)+1), next)
}

// writeHash writes page 0, the first page of every bucket, the data that is
// not inline, and what buckets need more, from page next on.
func writeHash(w io.Writer, pairs [][]pair, count, next uint32) error {
	var first, more []page
	for b, list := range pairs {
		slices.SortFunc(list, func(x, y pair) int { return bytes.Compare(x.key, y.key) })
		p := newPage(uint32(b)+1, typeHash, 0)
		first = append(first, p)
		for _, one := range list {
			item := one.item()
			if !p.room(2, len(item)+len(one.key)+1) {
				q := newPage(next, typeHash, 0)
				p.setNext(next)
				q.setPrev(p.number())
				more, p, next = append(more, q), q, next+1
			}
			p.add(append([]byte{hashKeyData}, one.key...))
			p.add(item)
		}
	}
	pages := append([]page{hashMeta(uint32(len(pairs)), count, next-1)}, first...)
	for _, p := range pages {
		if _, err := w.Write(p); err != nil {
			return err
		}
	}
	if err := writeData(w, pairs); err != nil {
		return err
	}
	for _, p := range more {
		if _, err := w.Write(p); err != nil {
			return err
		}
	}
	return nil
}

// writeData writes the pages of big data in the order of their numbers.
func writeData(w io.Writer, pairs [][]pair) error {
	big := slices.DeleteFunc(slices.Concat(pairs...), func(p pair) bool { return p.pages == 0 })
	slices.SortFunc(big, func(x, y pair) int { return int(x.first) - int(y.first) })
	for _, p := range big {
		if err := writeOverflow(w, p.first, p.data); err != nil {
			return err
		}
	}
	return nil
}

func (p pair) item() []byte {
	if p.pages == 0 {
		return append([]byte{hashKeyData}, p.data...)
	}
	item := []byte{hashOffPage, 0, 0, 0}
	item = binary.LittleEndian.AppendUint32(item, p.first)
	return binary.LittleEndian.AppendUint32(item, uint32(len(p.data)))
}

// hashMeta is page 0. All buckets stand one behind the other from page 1 on, so
// every entry of spares, by which pages of buckets are found, is 1.
func hashMeta(buckets, count, last uint32) page {
	p := metaPage(BDBName, typeHashMeta, magicHash, last, count)
	p.put32(72, buckets-1)
	p.put32(76, buckets-1)
	p.put32(80, buckets/2-1)
	p.put32(88, count)
	p.put32(92, bucketMagic)
	for i, b := 0, uint32(1); b <= buckets; i, b = i+1, 2*b {
		p.put32(96+4*i, 1)
	}
	return p
}

// hashOf is the library's __ham_func5.
func hashOf(key []byte) uint32 {
	h := uint32(0)
	for _, c := range key {
		h = h*16777619 ^ uint32(c)
	}
	return h
}

func little(n uint32) []byte { return binary.LittleEndian.AppendUint32(nil, n) }
