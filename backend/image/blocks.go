package image

import (
	"bytes"
	"crypto/aes"
	"crypto/cipher"
	"crypto/rand"
	"encoding/binary"
	"os"
	"path/filepath"
	"slices"
)

// block is a compressed segment in an archive, in the form of a record's list
// of them: little-endian, without gaps.
type block struct {
	Raw    mac   // of the segment
	Packed mac   // of its compressed bytes
	Offset int64 // of the first of these in the archive
	Size   int64 // of these
}

const blockBytes = 48

// mac names bytes by their content: a GMAC (NIST SP 800-38D) under a key that
// stays in the cache directory. That is many times faster than a cryptographic
// hash, and as good where no one who makes the bytes sees one: without the key,
// two contents have the same by chance alone, which for two segments is one in
// 2^112.
type mac [16]byte

// blocks are the compressed segments that earlier archives hold, and those of
// the archive that is being written. A nil one has none and remembers none.
type blocks struct {
	gcm   cipher.AEAD
	known map[mac]place
	lists []blockList
	files []*os.File

	made []block
	sums []sums // behind each of made
	room []byte // for read
}

// blockList is a record's, where sums were kept with it.
type blockList struct {
	name   string // the record's
	blocks []block
	sums   *os.File
}

// place is where a block lies.
type place struct {
	file *os.File
	block
}

const (
	maxKnown  = 1 << 16                   // blocks, of some 5 MB of memory
	maxHeld   = 16                        // archives
	maxPacked = segmentMax + segmentMax/8 // bytes; deflate makes nothing longer
)

// keyName is the file of the key in a cache's directory.
const keyName = "blocks.key"

// The same bytes have another MAC in another role, and in another version of
// the packing.
const (
	rawRole    = "raw " + Packing
	packedRole = "packed " + Packing
)

// blocks opens the archives that are there. What cannot be read is not known.
func (c *Cache) blocks() *blocks {
	if c == nil {
		return nil
	}
	key, err := c.secret()
	if err != nil {
		return nil
	}
	gcm, err := newGCM(key)
	if err != nil { // as where GODEBUG=fips140=only allows no such use
		return nil
	}
	b := &blocks{gcm: gcm, known: map[mac]place{}}
	list := c.records()
	slices.SortFunc(list, func(x, y record) int { return y.used.Compare(x.used) })
	for _, r := range list[:min(len(list), maxHeld)] {
		b.learn(r)
	}
	return b
}

// learn adds what a record's archive holds.
func (b *blocks) learn(r record) {
	list := r.blocks()
	if len(list) == 0 {
		return
	}
	f, ok := r.open()
	if !ok {
		return
	}
	b.files = append(b.files, f)
	if s, err := os.Open(r.name + sumsSuffix); err == nil {
		b.files = append(b.files, s)
		b.lists = append(b.lists, blockList{r.name, list, s})
	}
	for _, k := range list {
		if _, ok := b.known[k.Raw]; !ok && len(b.known) < maxKnown && k.Offset >= 0 && k.Size >= 0 && k.Size <= maxPacked {
			b.known[k.Raw] = place{f, k}
		}
	}
}

// close closes the archives.
func (b *blocks) close() {
	if b == nil {
		return
	}
	for _, f := range b.files {
		f.Close()
	}
}

// take gives a segment its compressed bytes if they lie anywhere. They are
// what they were: a changed archive is not taken from.
func (b *blocks) take(s *segment) bool {
	if b == nil {
		return false
	}
	s.block.Raw = b.mac(rawRole, s.raw)
	p, ok := b.known[s.block.Raw]
	if !ok {
		return false
	}
	s.packed = slices.Grow(s.packed[:0], int(p.Size))[:p.Size]
	if _, err := p.file.ReadAt(s.packed, p.Offset); err != nil || b.mac(packedRole, s.packed) != p.Packed {
		return false
	}
	s.block.Packed, s.block.Size = p.Packed, p.Size
	return true
}

// describe notes what a segment was compressed to.
func (b *blocks) describe(s *segment) {
	if b != nil {
		s.block.Packed, s.block.Size = b.mac(packedRole, s.packed), int64(len(s.packed))
	}
}

// add remembers a block of the archive that is being written.
func (b *blocks) add(k block, behind sums) {
	if b != nil && len(b.made) < maxKnown {
		b.made, b.sums = append(b.made, k), append(b.sums, behind)
	}
}

// count is how many are remembered, and forget leaves so many.
func (b *blocks) count() int {
	if b == nil {
		return 0
	}
	return len(b.made)
}

func (b *blocks) forget(n int) {
	if b != nil {
		b.made, b.sums = b.made[:n], b.sums[:n]
	}
}

// copied remembers the blocks of a layer that was copied: those between two
// offsets of a record's archive, which now lie so many bytes further on.
func (b *blocks) copied(r record, from, to, by int64) {
	if b == nil {
		return
	}
	list := r.blocks()
	behind := r.sums(len(list))
	for i, k := range list {
		if k.Offset >= from && k.Offset < to {
			k.Offset += by
			b.add(k, behind[i])
		}
	}
}

func (b *blocks) mac(role string, data []byte) (m mac) {
	var nonce [12]byte
	copy(nonce[:], role)
	b.gcm.Seal(m[:0], nonce[:], nil, data)
	return m
}

func newGCM(key []byte) (cipher.AEAD, error) {
	c, err := aes.NewCipher(key)
	if err != nil {
		return nil, err
	}
	return cipher.NewGCM(c)
}

// secret is the key of this cache's MACs. Where two make one at once, one of
// them makes MACs that no one will know.
func (c *Cache) secret() ([]byte, error) {
	const size = 16
	name := filepath.Join(c.dir, keyName)
	if key, err := os.ReadFile(name); err == nil && len(key) == size && !bytes.Equal(key, make([]byte, size)) {
		return key, nil
	}
	key := make([]byte, size)
	_, _ = rand.Read(key) // never fails
	if err := os.MkdirAll(c.dir, 0o700); err != nil {
		return nil, err
	}
	return key, replace(name, key)
}

// blocks reads the list of a record's blocks; a broken one is none.
func (r record) blocks() []block {
	data, err := os.ReadFile(r.name + blocksSuffix)
	if err != nil || len(data) > maxKnown*blockBytes || len(data)%blockBytes != 0 {
		return nil
	}
	list := make([]block, len(data)/blockBytes)
	if _, err := binary.Decode(data, binary.LittleEndian, list); err != nil {
		return nil
	}
	return list
}

// save writes the list, and the sums.
func (b *blocks) save(name string) error {
	if b == nil {
		b = &blocks{}
	}
	for suffix, list := range map[string]any{blocksSuffix: b.made, sumsSuffix: b.sums} {
		data, err := binary.Append(nil, binary.LittleEndian, list)
		if err != nil {
			return err
		}
		if err := replace(name+suffix, data); err != nil {
			return err
		}
	}
	return nil
}
