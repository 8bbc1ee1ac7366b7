// Package pkgfile reads RPM package files: lead, signature, header, payload. It
// checks what they say of themselves and who signed them. It installs nothing,
// and never holds a payload in memory.
//
// Source: https://rpm-software-management.github.io/rpm/manual/format_v4.html
package pkgfile

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/sysbuild/sysbuild/rpm/header"
)

const leadSize = 96

var leadMagic = []byte{0xed, 0xab, 0xee, 0xdb}

// Package is an open package file.
type Package struct {
	Signature *header.Header // digests and signatures, which nothing vouches for but Verify
	Header    *header.Header // what the package is and has

	path      string
	file      *os.File
	headerAt  int64 // offsets in the file, bytes
	payloadAt int64
	size      int64
	forgotten *forgotten // nil until Forget
}

// Open reads a package file up to its payload. Nothing is trusted yet: see
// Verify.
func Open(path string) (*Package, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	p := &Package{path: path, file: f}
	if err := p.read(); err != nil {
		f.Close()
		return nil, p.fail(err)
	}
	return p, nil
}

// Close closes the file.
func (p *Package) Close() error { return p.file.Close() }

// Path is the file's path, as it was opened.
func (p *Package) Path() string { return p.path }

// fail puts the package's name before an error: the file's, or, for one that a
// cache names by its digest, what its header says. That is not trusted and may
// hold anything.
func (p *Package) fail(err error) error {
	name := filepath.Base(p.path)
	if p.Header != nil && !strings.HasSuffix(name, ".rpm") {
		name = strings.Trim(strconv.QuoteToGraphic(p.Header.NEVRA().String()), `"`)
	}
	return fmt.Errorf("package %s: %w", name, err)
}

func (p *Package) read() error {
	info, err := p.file.Stat()
	if err != nil {
		return err
	}
	if !info.Mode().IsRegular() {
		return errors.New("not a regular file")
	}
	p.size = info.Size()
	r := &counter{r: bufio.NewReaderSize(p.file, 4<<10)}
	if err := readLead(r); err != nil {
		return err
	}
	if p.Signature, err = header.Read(r); err != nil {
		return fmt.Errorf("signature: %w", err)
	}
	if _, err := io.CopyN(io.Discard, r, -r.n&7); err != nil {
		return io.ErrUnexpectedEOF
	}
	p.headerAt = r.n
	if p.Header, err = header.Read(r); err != nil {
		return err
	}
	p.payloadAt = r.n
	return p.checkIdentity()
}

func readLead(r io.Reader) error {
	var lead [leadSize]byte
	if _, err := io.ReadFull(r, lead[:]); err != nil {
		return fmt.Errorf("lead: %w", io.ErrUnexpectedEOF)
	}
	if !bytes.Equal(lead[:4], leadMagic) {
		return errors.New("not an RPM package")
	}
	if major := lead[4]; major < 3 || major > 4 {
		return fmt.Errorf("format %d of RPM packages is not known, only 3 and 4", major)
	}
	if lead[78] != 0 || lead[79] != 5 {
		return errors.New("its signature is not in a header: packages so old are not read")
	}
	return nil
}

// checkIdentity wants what no package is without.
func (p *Package) checkIdentity() error {
	n := p.Header.NEVRA()
	if n.Name == "" || n.Version == "" || n.Release == "" {
		return errors.New("header: names no package")
	}
	if p.Header.IsSource() {
		return fmt.Errorf("%s is a source package", n)
	}
	return nil
}

// counter counts the bytes read.
type counter struct {
	r io.Reader
	n int64
}

func (c *counter) Read(b []byte) (int, error) {
	n, err := c.r.Read(b)
	c.n += int64(n)
	return n, err
}
