// Package cpio reads the cpio archives that RPM payloads are: "newc" with or
// without checksums, and rpm's own stripped form, whose entries hold nothing
// but the number of a file in the package's header. It writes no files.
//
// Sources: cpio(5), lib/cpio.c of rpm.
package cpio

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strconv"
)

const (
	trailer     = "TRAILER!!!"
	headSize    = 110 // bytes of magic and 13 fields of 8 digits
	maxName     = 4096
	maxTrailing = 64 << 10 // bytes of padding after the trailer
)

// Entry is one file of the archive.
type Entry struct {
	Index int       // in the package's header; -1 where the archive is not stripped
	Name  string    // as it stands there; "" where the archive is stripped
	Mode  uint32    // as in stat(2)
	Ino   uint32    // the same in all names of a hard-linked file
	NLink uint32    // how many names the archive has of it
	MTime uint32    // seconds
	Size  int64     // bytes of data that follow
	Dev   [2]uint32 // major and minor number of where the file was
	Rdev  [2]uint32 // … of what a device file is
}

// Reader reads an archive. Next goes to an entry, Read reads its data.
type Reader struct {
	r    io.Reader
	size func(index int) (int64, error)
	off  int64 // bytes read, by which entries are aligned
	left int64 // bytes of data not read yet
	err  error
	buf  [headSize]byte

	trailing bool
}

// NewReader reads from r. The size gives the bytes of data of an entry of a
// stripped archive, which does not say so itself; nil refuses those.
func NewReader(r io.Reader, size func(index int) (int64, error)) *Reader {
	return &Reader{r: r, size: size}
}

// Next goes to the next entry, past what was not read of the last one. It gives
// io.EOF after the trailer; an archive that ends without one is an error, and
// so is much data behind it.
func (r *Reader) Next() (*Entry, error) {
	if r.err != nil {
		return nil, r.err
	}
	e, err := r.next()
	if err != nil {
		r.err = err
		if err != io.EOF {
			r.err = fmt.Errorf("cpio: %w", err)
		}
	}
	return e, r.err
}

func (r *Reader) next() (*Entry, error) {
	if _, err := io.CopyN(io.Discard, r, r.left); err != nil {
		return nil, unexpected(err)
	}
	if err := r.pad(); err != nil {
		return nil, err
	}
	magic := r.buf[:6]
	if err := r.fill(magic); err != nil {
		return nil, err
	}
	var e *Entry
	var err error
	switch string(magic) {
	case "070701", "070702":
		e, err = r.newc()
	case "07070X":
		e, err = r.stripped()
	default:
		err = fmt.Errorf("magic number %q is none of an archive", magic)
	}
	if err != nil {
		return nil, err
	}
	if e.Name == trailer {
		return nil, r.end()
	}
	r.left = e.Size
	return e, nil
}

func (r *Reader) newc() (*Entry, error) {
	if err := r.fill(r.buf[6:headSize]); err != nil {
		return nil, err
	}
	var f [13]uint32
	for i := range f {
		n, err := hex(r.buf[6+8*i:][:8])
		if err != nil {
			return nil, err
		}
		f[i] = n
	}
	name, err := r.name(f[11])
	if err != nil {
		return nil, err
	}
	return &Entry{
		Index: -1, Name: name, Ino: f[0], Mode: f[1], NLink: f[4], MTime: f[5], Size: int64(f[6]),
		Dev: [2]uint32{f[7], f[8]}, Rdev: [2]uint32{f[9], f[10]},
	}, nil
}

// name reads a name of n bytes, its NUL among them.
func (r *Reader) name(n uint32) (string, error) {
	if n < 2 || n > maxName {
		return "", fmt.Errorf("a name of %d bytes", n)
	}
	b := make([]byte, n)
	if err := r.fill(b); err != nil {
		return "", err
	}
	for i, c := range b {
		if (c == 0) != (i == len(b)-1) {
			return "", errors.New("a name that ends before or after its length")
		}
	}
	return string(b[:n-1]), r.pad()
}

func (r *Reader) stripped() (*Entry, error) {
	if err := r.fill(r.buf[6:14]); err != nil {
		return nil, err
	}
	n, err := hex(r.buf[6:14])
	if err != nil {
		return nil, err
	}
	if r.size == nil || n > 1<<30 {
		return nil, errors.New("a stripped entry without a package's header")
	}
	size, err := r.size(int(n))
	if err != nil {
		return nil, err
	}
	return &Entry{Index: int(n), Size: size}, r.pad()
}

// Trailing says, once Next gave io.EOF, that something other than padding
// follows the archive.
func (r *Reader) Trailing() bool { return r.trailing }

// end reads what follows the trailer, so that the codec below checks its sums.
func (r *Reader) end() error {
	buf := make([]byte, 4<<10)
	for left := maxTrailing; left >= 0; {
		n, err := r.r.Read(buf)
		r.trailing = r.trailing || len(bytes.Trim(buf[:n], "\x00")) > 0
		if err != nil {
			return err
		}
		left -= n
	}
	return fmt.Errorf("more than %d bytes follow the trailer", maxTrailing)
}

// Read reads the data of the entry that Next went to.
func (r *Reader) Read(p []byte) (int, error) {
	if r.left == 0 {
		return 0, io.EOF
	}
	n, err := r.r.Read(p[:min(int64(len(p)), r.left)])
	r.left -= int64(n)
	r.off += int64(n)
	if err == io.EOF {
		err = nil
		if r.left > 0 {
			err = io.ErrUnexpectedEOF
		}
	}
	return n, err
}

func (r *Reader) fill(b []byte) error {
	n, err := io.ReadFull(r.r, b)
	r.off += int64(n)
	return unexpected(err)
}

func (r *Reader) pad() error {
	var b [4]byte
	return r.fill(b[:-r.off&3])
}

func hex(b []byte) (uint32, error) {
	n, err := strconv.ParseUint(string(b), 16, 32)
	if err != nil {
		return 0, fmt.Errorf("number %q", b)
	}
	return uint32(n), nil
}

func unexpected(err error) error {
	if err == io.EOF {
		return io.ErrUnexpectedEOF
	}
	return err
}
