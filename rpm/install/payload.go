package install

import (
	"bufio"
	"crypto/md5"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/sha512"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"fmt"
	"hash"
	"io"
	"io/fs"

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
// or the package's own, which is then kept for the next time.
//
// A kept payload is named by the digest of the header, which is signed and
// holds the digests of all files; what is stored was held against it.
func (t *transaction) payload(m *member, use func(contents) error) error {
	if t.host.Payloads == nil {
		return t.packed(m, nil, use)
	}
	key := "payload-1-" + hex.EncodeToString(m.digest())
	r, err := t.host.Payloads.Open(key)
	if err == nil {
		defer r.Close()
		return use(newKept(r, m))
	}
	if !errors.Is(err, fs.ErrNotExist) {
		return m.fail(fmt.Errorf("unpacked payload: %w", err))
	}
	return t.host.Payloads.Create(key, func(w io.Writer) error {
		out := bufio.NewWriterSize(w, bufferSize)
		if err := t.packed(m, out, use); err != nil {
			return err
		}
		return out.Flush()
	})
}

func (m *member) digest() []byte {
	sum := sha256.Sum256(m.header.Marshal())
	return sum[:]
}

const bufferSize = 256 << 10 // bytes

// packed reads the package's own payload, and writes it to keep unless that is
// nil.
func (t *transaction) packed(m *member, keep *bufio.Writer, use func(contents) error) error {
	r, err := m.file.Payload()
	if err != nil {
		return err
	}
	defer r.Close()
	files := make([]header.File, len(m.files))
	for i := range m.files {
		files[i] = m.files[i].File
	}
	p := &packedContents{Contents: pkgfile.NewContents(r, files, m.id), member: m, keep: keep, buf: make([]byte, bufferSize)}
	if p.newHash, err = fileHash(m.header.DigestAlgo()); err != nil {
		return m.fail(err)
	}
	return use(p)
}

// packedContents reads a cpio archive and holds every file against its digest.
type packedContents struct {
	*pkgfile.Contents
	member  *member
	keep    *bufio.Writer
	newHash hashMaker
	buf     []byte
	now     *pkgfile.Entry // nil: its data was read
}

func (p *packedContents) next() (entry, error) {
	if p.now != nil { // not wanted here; the kept copy has it
		if err := p.copyTo(-1); err != nil {
			return entry{}, err
		}
	}
	e, err := p.Next()
	if err == io.EOF {
		if err := p.head(endOfKept, 0); err != nil {
			return entry{}, err
		}
		return entry{}, io.EOF
	}
	if err != nil {
		return entry{}, err
	}
	if e.File.IsRegular() {
		p.now = &e
	}
	return entry{e.Index, e.Size}, nil
}

// copyTo copies to a descriptor, or nowhere where that is -1.
func (p *packedContents) copyTo(fd int) error {
	e := *p.now
	p.now = nil
	check := e.Size == e.File.Size && e.File.Digest != ""
	if err := p.head(uint32(e.Index), e.Size); err != nil {
		return err
	}
	h := p.newHash()
	for {
		n, err := p.Read(p.buf)
		if err != nil && err != io.EOF {
			return err
		}
		if check {
			h.Write(p.buf[:n])
		}
		if p.keep != nil {
			if _, err := p.keep.Write(p.buf[:n]); err != nil {
				return err
			}
		}
		if fd >= 0 {
			if err := writeAll(fd, p.buf[:n]); err != nil {
				return err
			}
		}
		if err == io.EOF {
			break
		}
	}
	if got := hex.EncodeToString(h.Sum(nil)); check && got != e.File.Digest {
		return fmt.Errorf("digest is %s, the header says %s: the payload was changed", got, e.File.Digest)
	}
	return nil
}

func (p *packedContents) head(index uint32, size int64) error {
	if p.keep == nil {
		return nil
	}
	var b [keptHead]byte
	binary.LittleEndian.PutUint32(b[:], index)
	binary.LittleEndian.PutUint64(b[4:], uint64(size))
	_, err := p.keep.Write(b[:])
	return err
}

// A kept payload is the regular files in the archive's order, each with its
// index (32 bits) and size (64 bits) before it, little-endian, and an index of
// endOfKept after the last.
const (
	keptHead  = 12
	endOfKept = 1<<32 - 1
)

type keptContents struct {
	r      *bufio.Reader
	member *member
	left   int64 // of the file's data
}

func newKept(r io.Reader, m *member) *keptContents {
	return &keptContents{r: bufio.NewReaderSize(r, bufferSize), member: m}
}

func (k *keptContents) next() (entry, error) {
	if err := k.skip(); err != nil {
		return entry{}, k.fail(err)
	}
	var b [keptHead]byte
	if _, err := io.ReadFull(k.r, b[:]); err != nil {
		return entry{}, k.fail(err)
	}
	e := entry{int(binary.LittleEndian.Uint32(b[:])), int64(binary.LittleEndian.Uint64(b[4:]))}
	if e.index == endOfKept {
		return entry{}, io.EOF
	}
	if e.index >= len(k.member.files) || e.size != 0 && e.size != k.member.files[e.index].Size {
		return entry{}, k.fail(errors.New("not of this package"))
	}
	k.left = e.size
	return e, nil
}

func (k *keptContents) skip() error {
	for k.left > 0 {
		n, err := k.r.Discard(int(min(k.left, 1<<30)))
		k.left -= int64(n)
		if err != nil {
			return err
		}
	}
	return nil
}

// copyTo writes from the reader's own buffer: the bytes are copied once.
func (k *keptContents) copyTo(fd int) error {
	for k.left > 0 {
		if _, err := k.r.Peek(1); err != nil {
			return k.fail(err)
		}
		b, err := k.r.Peek(int(min(k.left, int64(k.r.Buffered()))))
		if err != nil {
			return k.fail(err)
		}
		if err := writeAll(fd, b); err != nil {
			return err
		}
		k.r.Discard(len(b))
		k.left -= int64(len(b))
	}
	return nil
}

func (k *keptContents) fail(err error) error {
	if err == io.EOF {
		err = io.ErrUnexpectedEOF
	}
	return k.member.fail(fmt.Errorf("unpacked payload in the cache: %w; clear the cache", err))
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
