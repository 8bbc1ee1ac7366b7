package install

import (
	"bufio"
	"crypto/md5"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/sha512"
	"encoding/binary"
	"errors"
	"fmt"
	"hash"
	"hash/crc32"
	"io"
	"io/fs"
	"slices"
	"sync"

	"golang.org/x/sys/unix"

	"github.com/sysbuild/sysbuild/rpm/header"
	"github.com/sysbuild/sysbuild/rpm/pkgfile"
)

// contents goes through the files of a payload.
type contents interface {
	// next goes to the next file; io.EOF after the last.
	next() (entry, error)
	// copyTo writes all data of the file to a descriptor, checked.
	copyTo(fd int) error
}

// entry is a file of a payload: its index in the header and the bytes that
// follow.
type entry struct {
	index int
	size  int64
}

// payload calls use with the package's payload: the unpacked one that is kept,
// or the package's own, which is kept for the next time where keep is true. A
// kept one that is damaged is made anew, and use called again.
//
// A kept payload is named by the digest of the header, which is signed and
// holds the digests of all files; what is stored was held against it.
//
// The digests of files may be looked at later, when the group is settled.
func (t *transaction) payload(m *member, g *digestGroup, keep bool, use func(contents) error) error {
	if m.key == "" {
		return nil
	}
	if t.host.Payloads == nil {
		return t.packed(m, g, nil, use)
	}
	r, err := t.host.Payloads.Open(m.key)
	if err == nil {
		err = t.kept(r, m, use)
		r.Close()
		if !errors.Is(err, errDamaged) {
			return err
		}
	} else if !errors.Is(err, fs.ErrNotExist) {
		return m.fail(fmt.Errorf("unpacked payload: %w", err))
	}
	if !keep {
		return t.packed(m, g, nil, use)
	}
	return t.host.Payloads.Create(m.key, func(w io.Writer) error {
		out := bufio.NewWriterSize(w, bufferSize)
		if err := t.packed(m, g, out, use); err != nil {
			return err
		}
		return out.Flush()
	})
}

// kept calls use with a payload that was kept, as it is or in a tree.
func (t *transaction) kept(r io.Reader, m *member, use func(contents) error) error {
	k := newKept(r, m)
	if !isPlanted(k.r) {
		return use(k)
	}
	p, err := t.openPlanted(k.r, m)
	if err != nil {
		return err
	}
	defer p.root.Close()
	return use(p)
}

// isKept says whether the package's unpacked payload is there.
func (t *transaction) isKept(m *member) bool {
	if t.host.Payloads == nil || m.key == "" {
		return false
	}
	r, err := t.host.Payloads.Open(m.key)
	if err != nil {
		return false
	}
	r.Close()
	return true
}

const bufferSize = 256 << 10 // bytes

// packed reads the package's own payload, and writes it to keep unless that is
// nil.
func (t *transaction) packed(m *member, g *digestGroup, keep *bufio.Writer, use func(contents) error) error {
	t.fresh.Add(1)
	if !m.verified { // the kept one was there and is gone
		if err := m.file.Verify(t.keys, m.Unsigned); err != nil {
			return err
		}
		m.verified = true
	}
	r, err := m.file.PayloadWith(t.codecs)
	if err != nil {
		return err
	}
	defer r.Close()
	files := make([]header.File, len(m.files))
	for i := range m.files {
		files[i] = m.files[i].File
	}
	p := &packedContents{Contents: pkgfile.NewContents(r, files, m.id), member: m, group: g, keep: keep, want: slices.Clone(m.wanted), spare: &t.spare}
	defer p.done()
	for _, w := range m.wanted {
		if w {
			p.left++
		}
	}
	p.whole = m.whole
	if m.header.DigestAlgo() != 8 {
		p.group = &digestGroup{}
	}
	if p.newHash, err = fileHash(m.header.DigestAlgo()); err != nil {
		return m.fail(err)
	}
	return use(p)
}

// packedContents reads a cpio archive and holds every file that is wanted
// against its digest. Where all are wanted it is read to its end, so that what
// the header does not name is refused, as rpm does. Else it ends with the last
// that is wanted: documentation and languages often come last, and the payload's
// digest was checked already.
type packedContents struct {
	*pkgfile.Contents
	member  *member
	group   *digestGroup
	keep    *bufio.Writer
	newHash hashMaker
	spare   *sync.Pool        // of buffers
	buf     *[bufferSize]byte // nil until a file streams
	want    []bool            // files not yet met, as member.wanted has them
	left    int               // how many
	whole   bool              // to the archive's end
	now     *pkgfile.Entry    // wanted, and its data was not read; nil: none
	fd      int               // where the file goes; -1: nowhere
	sum     uint32            // CRC-32C of the file, if it is kept
}

// done gives the buffer back.
func (p *packedContents) done() {
	if p.buf != nil {
		p.spare.Put(p.buf)
		p.buf = nil
	}
}

func (p *packedContents) next() (entry, error) {
	if p.now != nil { // not wanted here; the kept copy has it
		if err := p.copyTo(-1); err != nil {
			return entry{}, p.member.fail(err)
		}
	}
	for p.left > 0 || p.whole {
		e, err := p.Next()
		if err == io.EOF {
			break
		}
		if err != nil {
			return entry{}, err
		}
		// Of hard links one has the data.
		lead := p.member.files[e.Index].links
		if !e.File.IsRegular() || !p.want[lead] || e.Size != e.File.Size {
			continue
		}
		p.want[lead] = false
		p.left--
		p.now = &e
		return entry{e.Index, e.Size}, nil
	}
	if err := p.write(endOfKept, 4); err != nil {
		return entry{}, err
	}
	return entry{}, io.EOF
}

// copyTo copies to a descriptor, or nowhere where that is -1.
func (p *packedContents) copyTo(fd int) error {
	e := *p.now
	p.now = nil
	if err := errors.Join(p.write(uint64(e.Index), 4), p.write(uint64(e.Size), 8)); err != nil {
		return err
	}
	p.sum, p.fd = headSum(uint64(e.Index), uint64(e.Size)), fd
	var err error
	if p.group.takes(e.File) {
		err = p.group.fill(p.member, e.File, func(b []byte) error {
			if _, err := io.ReadFull(p, b); err != nil {
				return err
			}
			return p.pass(b)
		})
	} else {
		err = p.stream(e.File)
	}
	if err != nil {
		return err
	}
	return p.write(uint64(p.sum), 4)
}

// stream passes a file on in pieces and holds it against its digest.
func (p *packedContents) stream(f *header.File) error {
	h := p.newHash()
	if p.buf == nil {
		p.buf, _ = p.spare.Get().(*[bufferSize]byte)
	}
	if p.buf == nil {
		p.buf = new([bufferSize]byte)
	}
	for {
		n, err := p.Read(p.buf[:])
		if err != nil && err != io.EOF {
			return err
		}
		h.Write(p.buf[:n])
		if err := p.pass(p.buf[:n]); err != nil {
			return err
		}
		if err == io.EOF {
			return sameDigest(h.Sum(nil), f)
		}
	}
}

// pass gives bytes of the file to those who want them.
func (p *packedContents) pass(b []byte) error {
	if p.keep != nil {
		p.sum = crc32.Update(p.sum, castagnoli, b)
		if _, err := p.keep.Write(b); err != nil {
			return err
		}
	}
	if p.fd < 0 {
		return nil
	}
	return writeAll(p.fd, b)
}

// write writes a number of so many bytes to what is kept, if anything is.
func (p *packedContents) write(n uint64, width int) error {
	if p.keep == nil {
		return nil
	}
	var b [8]byte
	binary.LittleEndian.PutUint64(b[:], n)
	_, err := p.keep.Write(b[:width])
	return err
}

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

// errDamaged marks a kept payload that is not as it was written.
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

func writeAll(fd int, b []byte) error {
	for len(b) > 0 {
		n, err := unix.Write(fd, b)
		if err == unix.EINTR {
			continue
		}
		if err != nil {
			return fmt.Errorf("write: %w", err)
		}
		b = b[n:]
	}
	return nil
}

type hashMaker func() hash.Hash

// strongHashes are the algorithms by which no one finds two files of one
// digest, by OpenPGP's numbers.
var strongHashes = map[uint32]bool{8: true, 9: true, 10: true}

// fileHash gives the hash of a header's file digests, by its OpenPGP number.
func fileHash(algo uint32) (hashMaker, error) {
	known := map[uint32]hashMaker{
		1: md5.New, 2: sha1.New, 8: sha256.New, 9: sha512.New384, 10: sha512.New, 11: sha256.New224,
	}
	if h, ok := known[algo]; ok {
		return h, nil
	}
	return nil, fmt.Errorf("digest algorithm %d of files is not known", algo)
}
