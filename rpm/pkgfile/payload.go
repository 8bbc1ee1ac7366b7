package pkgfile

import (
	"bufio"
	"bytes"
	"compress/bzip2"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"strings"
	"sync"

	"github.com/klauspost/compress/gzip"
	"github.com/klauspost/compress/zstd"
	"github.com/therootcompany/xz"
	"github.com/ulikunitz/xz/lzma"

	"github.com/sysbuild/sysbuild/rpm/header"
)

// maxWindow bounds the memory of a codec, in bytes: what the highest level of
// any of them asks for.
const maxWindow = 128 << 20

// codecs are the payload compressors by rpm's names, but for zstd and xz, whose
// decoders are used again. All stream.
var codecs = map[string]func(*bufio.Reader) (io.ReadCloser, error){
	"none":  func(r *bufio.Reader) (io.ReadCloser, error) { return io.NopCloser(r), nil },
	"gzip":  func(r *bufio.Reader) (io.ReadCloser, error) { return gzip.NewReader(r) },
	"bzip2": func(r *bufio.Reader) (io.ReadCloser, error) { return io.NopCloser(bzip2.NewReader(r)), nil },
	"lzma":  openLZMA,
}

// Codecs keeps what codecs work in from one payload to the next: a window of
// zstd or xz is megabytes, and costs a page fault for each four kilobytes of it
// when it is new. The zero value works, for several payloads at once; what it
// keeps goes with it.
type Codecs struct {
	// Unsummed leaves zstd's own checksums unread, for who holds what is in the
	// payload against other sums. It is set before the first use.
	Unsummed bool

	mu     sync.Mutex
	packed []*bufio.Reader // as many as were in use at once
	zstd   []*zstd.Decoder
	xz     []*xz.Reader
}

// take gives one of those that are kept, zero where there is none.
func take[T any](c *Codecs, from *[]T) (one T, ok bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	n := len(*from) - 1
	if n < 0 {
		return one, false
	}
	one, *from = (*from)[n], (*from)[:n]
	return one, true
}

func give[T any](c *Codecs, to *[]T, one T) {
	c.mu.Lock()
	defer c.mu.Unlock()
	*to = append(*to, one)
}

// Payload unpacks the payload: the bytes of a cpio archive. Several may be read
// at once.
func (p *Package) Payload() (io.ReadCloser, error) { return p.PayloadWith(&Codecs{}) }

// PayloadWith is Payload with codecs that are used again once the payload is
// closed.
func (p *Package) PayloadWith(c *Codecs) (io.ReadCloser, error) {
	if f := p.Header.String(header.PayloadFormat); f != "" && f != "cpio" {
		return nil, p.fail(fmt.Errorf("payload format %q is not known, only cpio", f))
	}
	packed, ok := take(c, &c.packed)
	if !ok {
		packed = bufio.NewReaderSize(nil, 128<<10)
	}
	packed.Reset(io.NewSectionReader(p.file, p.payloadAt, p.size-p.payloadAt))
	name := p.Header.String(header.PayloadCoding)
	if name == "" {
		name = sniff(packed)
	}
	open, ok := codecs[name]
	switch name {
	case "zstd":
		open, ok = c.openZstd, true
	case "xz":
		open, ok = c.openXZ, true
	}
	if !ok {
		return nil, p.fail(fmt.Errorf("payload compressor %q is not known", name))
	}
	r, err := open(packed)
	if err != nil {
		return nil, p.streamFails(name, unexpected(err))
	}
	return &payload{r, p, name, c, packed}, nil
}

// sniff tells the compressor of a package that does not say: gzip, as rpm
// takes it, but for an archive that is not packed at all.
func sniff(r *bufio.Reader) string {
	if b, _ := r.Peek(5); bytes.Equal(b, []byte("07070")) {
		return "none"
	}
	return "gzip"
}

// payload names the package in every error.
type payload struct {
	io.ReadCloser
	pkg    *Package
	codec  string
	codecs *Codecs
	packed *bufio.Reader // nil: closed
}

// Close gives back what is used again.
func (p *payload) Close() error {
	err := p.ReadCloser.Close()
	if p.packed != nil {
		p.packed.Reset(nil) // holds the package's file no longer
		give(p.codecs, &p.codecs.packed, p.packed)
		p.packed = nil
	}
	return err
}

func (p *payload) Read(b []byte) (int, error) {
	n, err := p.ReadCloser.Read(b)
	if err != nil && err != io.EOF {
		err = p.pkg.streamFails(p.codec, err)
	}
	return n, err
}

// streamError is a payload that cannot be unpacked. It names the package.
type streamError struct{ err error }

func (e *streamError) Error() string { return e.err.Error() }
func (e *streamError) Unwrap() error { return e.err }

func (p *Package) streamFails(codec string, err error) error {
	what := "cannot be unpacked"
	if errors.Is(err, io.ErrUnexpectedEOF) {
		what = "ends too early"
	}
	if !strings.HasPrefix(err.Error(), codec+": ") {
		err = fmt.Errorf("%s: %w", codec, err)
	}
	return &streamError{p.fail(fmt.Errorf("payload: %s: %w", what, err))}
}

func (c *Codecs) openXZ(r *bufio.Reader) (io.ReadCloser, error) {
	if x, ok := take(c, &c.xz); ok {
		return &xzPayload{x, c}, x.Reset(r)
	}
	x, err := xz.NewReader(r, maxWindow)
	if err != nil {
		return nil, err
	}
	return &xzPayload{x, c}, nil
}

// xzPayload gives its decoder back when it is closed. Until it is used again that
// holds the package's file, which is closed by then.
type xzPayload struct {
	*xz.Reader
	codecs *Codecs
}

func (x *xzPayload) Close() error {
	if x.Reader != nil {
		give(x.codecs, &x.codecs.xz, x.Reader)
		x.Reader = nil
	}
	return nil
}

func (c *Codecs) openZstd(r *bufio.Reader) (io.ReadCloser, error) {
	if z, ok := take(c, &c.zstd); ok {
		return &zstdPayload{z, c}, z.Reset(r)
	}
	z, err := zstd.NewReader(r, zstd.WithDecoderConcurrency(1), zstd.WithDecoderMaxWindow(maxWindow),
		zstd.WithDecoderLowmem(true), zstd.IgnoreChecksum(c.Unsummed))
	if err != nil {
		return nil, err
	}
	return &zstdPayload{z, c}, nil
}

// zstdPayload gives its decoder back when it is closed.
type zstdPayload struct {
	*zstd.Decoder
	codecs *Codecs
}

func (z *zstdPayload) Close() error {
	if z.Decoder == nil {
		return nil
	}
	err := z.Reset(nil) // holds the package's file no longer
	give(z.codecs, &z.codecs.zstd, z.Decoder)
	z.Decoder = nil
	return err
}

// openLZMA looks at the window that the stream asks for before the codec
// takes it.
func openLZMA(r *bufio.Reader) (io.ReadCloser, error) {
	b, err := r.Peek(5)
	if err != nil {
		return nil, err
	}
	if n := binary.LittleEndian.Uint32(b[1:]); n > maxWindow {
		return nil, fmt.Errorf("a window of %d bytes, more than %d", n, maxWindow)
	}
	l, err := lzma.NewReader(r)
	if err != nil {
		return nil, err
	}
	return io.NopCloser(l), nil
}

func unexpected(err error) error {
	if err == io.EOF {
		return io.ErrUnexpectedEOF
	}
	return err
}
