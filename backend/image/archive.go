package image

import (
	"archive/tar"
	"bufio"
	"bytes"
	"context"
	"fmt"
	"io"
	"os"
	"time"

	"golang.org/x/sys/unix"
)

// archive writes a file from its beginning to its end. As a tar it differs from
// archive/tar in one thing: an entry's name and size may be known only when it
// has been written, so its header is left room for and filled in afterwards.
// Thus a layer is compressed into its place and never copied.
type archive struct {
	f    *os.File
	buf  *bufio.Writer
	off  int64 // behind what was written, buffer included
	sent int64 // behind what the kernel was told to write out
}

const blockSize = 512 // of a tar, in bytes

func newArchive(f *os.File) *archive {
	a := &archive{f: f}
	a.buf = bufio.NewWriterSize(f, 1<<20)
	return a
}

// Write implements io.Writer.
func (a *archive) Write(p []byte) (int, error) {
	n, err := a.buf.Write(p)
	a.off += int64(n)
	a.writeOut()
	return n, err
}

// writeOut has the kernel write to the disk while the processors compress, so
// that the sync at the end has little left to do.
func (a *archive) writeOut() {
	const step = 16 << 20
	done := a.off - int64(a.buf.Buffered())
	if done-a.sent < step {
		return
	}
	// Only a hint: where it cannot be taken, the sync at the end does it all.
	_ = unix.SyncFileRange(int(a.f.Fd()), a.sent, done-a.sent, unix.SYNC_FILE_RANGE_WRITE)
	a.sent = done
}

func (a *archive) flush() error { return a.buf.Flush() }

// entry is room for a header, and what follows it.
type entry struct {
	a      *archive
	header int64 // offset
}

// begin leaves room for a header.
func (a *archive) begin() (entry, error) {
	e := entry{a: a, header: a.off}
	_, err := a.Write(make([]byte, blockSize))
	return e, err
}

// data is the offset of the entry's first byte.
func (e entry) data() int64 { return e.header + blockSize }

// end fills the entry's header in, and up its last block.
func (e entry) end(name string) error {
	a := e.a
	size := a.off - e.data()
	if pad := -size & (blockSize - 1); pad > 0 {
		if _, err := a.Write(make([]byte, pad)); err != nil {
			return err
		}
	}
	h, err := header(&tar.Header{Typeflag: tar.TypeReg, Name: name, Mode: 0o644, Size: size})
	if err != nil {
		return err
	}
	if err := a.flush(); err != nil {
		return err
	}
	_, err = a.f.WriteAt(h, e.header)
	return err
}

// drop takes the entry back.
func (e entry) drop() error { return e.a.rewind(e.header) }

// rewind takes back what was written behind an offset.
func (a *archive) rewind(off int64) error {
	if err := a.flush(); err != nil {
		return err
	}
	if err := a.f.Truncate(off); err != nil {
		return err
	}
	a.off = off
	a.sent = min(a.sent, off)
	_, err := a.f.Seek(off, io.SeekStart)
	return err
}

// header is one block: no time, no names of owners.
func header(h *tar.Header) ([]byte, error) {
	h.ModTime = time.Unix(0, 0)
	h.Format = tar.FormatUSTAR
	if h.Size >= 1<<33 { // what eleven octal digits do not hold
		h.Format = tar.FormatGNU
	}
	var b bytes.Buffer
	if err := tar.NewWriter(&b).WriteHeader(h); err != nil {
		return nil, err
	}
	if b.Len() != blockSize {
		return nil, fmt.Errorf("%s: header: %d bytes", h.Name, b.Len())
	}
	return b.Bytes(), nil
}

// add writes a small file.
func (a *archive) add(name string, data []byte) error {
	e, err := a.begin()
	if err != nil {
		return err
	}
	if _, err := a.Write(data); err != nil {
		return err
	}
	return e.end(name)
}

// mkdir writes a directory's entry.
func (a *archive) mkdir(name string) error {
	h, err := header(&tar.Header{Typeflag: tar.TypeDir, Name: name + "/", Mode: 0o755})
	if err != nil {
		return err
	}
	_, err = a.Write(h)
	return err
}

// close ends the tar: two empty blocks.
func (a *archive) close() error {
	_, err := a.Write(make([]byte, 2*blockSize))
	return err
}

// ctxWriter ends where its context does.
type ctxWriter struct {
	ctx context.Context
	w   io.Writer
}

func (c ctxWriter) Write(p []byte) (int, error) {
	if err := c.ctx.Err(); err != nil {
		return 0, err
	}
	return c.w.Write(p)
}
