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
		return t.packed(m, g, nil, nil, use)
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
		return t.inTree(m, g, use)
	}
	return t.host.Payloads.Create(m.key, func(w io.Writer) error {
		out := bufio.NewWriterSize(w, bufferSize)
		if err := t.packed(m, g, out, nil, use); err != nil {
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
// nil. Its files are held against their digests, or against a sum of all of them
// unless that is nil.
func (t *transaction) packed(m *member, g *digestGroup, keep *bufio.Writer, checked *uint32, use func(contents) error) error {
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
	p := &packedContents{Contents: pkgfile.NewContents(r, files, m.id), member: m, group: g, keep: keep, checked: checked, want: slices.Clone(m.wanted), spare: &t.spare}
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
// against its digest, or all of them against a sum. Where all are wanted it is read to its end, so that what
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
	checked *uint32           // the sum of all files, which they are held against; nil: their digests
	all     uint32            // the sum of those that were read
	now     *pkgfile.Entry    // wanted, and its data was not read; nil: none
	fd      int               // where the file goes; -1: nowhere
	sum     uint32            // CRC-32C of the file
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
	if p.checked != nil && *p.checked != p.all {
		return entry{}, p.member.fail(errDamaged)
	}
	p.member.sum, p.member.hashed = p.all, p.checked == nil && p.member.Cached && p.member.digested()
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
	if p.checked == nil && p.group.takes(e.File) {
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
	p.all = fold(p.all, p.sum)
	return p.write(uint64(p.sum), 4)
}

// stream passes a file on in pieces, and holds it against its digest.
func (p *packedContents) stream(f *header.File) error {
	var h hash.Hash
	if p.checked == nil {
		h = p.newHash()
	}
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
		if h != nil {
			h.Write(p.buf[:n])
		}
		if err := p.pass(p.buf[:n]); err != nil {
			return err
		}
		switch {
		case err == io.EOF && h == nil:
			return nil
		case err == io.EOF:
			return sameDigest(h.Sum(nil), f)
		}
	}
}

// pass gives bytes of the file to those who want them.
func (p *packedContents) pass(b []byte) error {
	if p.keep != nil || p.member.Cached {
		p.sum = crc32.Update(p.sum, castagnoli, b)
	}
	if p.keep != nil {
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
