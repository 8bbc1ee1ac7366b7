package pkgfile

import (
	"errors"
	"fmt"
	"io"
	"path"

	"github.com/sysbuild/sysbuild/rpm/cpio"
	"github.com/sysbuild/sysbuild/rpm/header"
)

// Contents goes through a payload's files, each held against the header: its
// path is in the header and stands once, its type and size are those of the
// header. So no payload unpacks to more than its header says.
type Contents struct {
	archive *cpio.Reader
	closer  io.Closer
	name    string
	files   []header.File
	byPath  map[string]int    // nil until an archive with names is met
	last    map[[2]uint32]int // nil until a stripped archive is met
	seen    []bool
}

// Entry is one file of a payload.
type Entry struct {
	Index int // in the header's files
	File  *header.File
	// Size is the bytes that follow. It is File.Size, but 0 for all but one of
	// a set of hard links, any of which may have the data.
	Size int64
}

// Contents unpacks the payload and goes through it.
func (p *Package) Contents() (*Contents, error) {
	files, err := p.Header.Files()
	if err != nil {
		return nil, p.fail(err)
	}
	r, err := p.Payload()
	if err != nil {
		return nil, err
	}
	c := NewContents(r, files, p.Header.NEVRA().String())
	c.closer = r
	return c, nil
}

// NewContents goes through an unpacked payload, such as a cached one, of the
// package that has these files. Errors name it.
func NewContents(r io.Reader, files []header.File, name string) *Contents {
	c := &Contents{name: name, files: files, seen: make([]bool, len(files))}
	c.archive = cpio.NewReader(r, c.strippedSize)
	return c
}

// Close closes what Contents opened.
func (c *Contents) Close() error {
	if c.closer == nil {
		return nil
	}
	return c.closer.Close()
}

// Next goes to the next file, and gives io.EOF after the last one.
func (c *Contents) Next() (Entry, error) {
	e, err := c.archive.Next()
	if err == io.EOF && c.archive.Trailing() {
		err = errors.New("something other than padding follows the archive")
	} else if err == io.EOF {
		return Entry{}, err
	}
	if err != nil {
		return Entry{}, c.fail(err)
	}
	i := e.Index
	if i < 0 {
		if i, err = c.find(e.Name); err != nil {
			return Entry{}, c.fail(err)
		}
	}
	if err := c.check(e, i); err != nil {
		return Entry{}, c.fail(err)
	}
	return Entry{i, &c.files[i], e.Size}, nil
}

// Read reads the data of the file that Next went to. That of a symbolic link
// is its target.
func (c *Contents) Read(b []byte) (int, error) {
	n, err := c.archive.Read(b)
	if err != nil && err != io.EOF {
		err = c.fail(err)
	}
	return n, err
}

// fail names the package, unless the stream below did.
func (c *Contents) fail(err error) error {
	var stream *streamError
	if errors.As(err, &stream) {
		return stream
	}
	if errors.Is(err, io.ErrUnexpectedEOF) {
		err = fmt.Errorf("ends too early: %w", err)
	}
	return fmt.Errorf("package %s: payload: %w", c.name, err)
}

func (c *Contents) find(name string) (int, error) {
	if c.byPath == nil {
		c.byPath = make(map[string]int, len(c.files))
		for i := range c.files {
			c.byPath[c.files[i].Path] = i
		}
	}
	if i, ok := c.byPath[path.Clean("/"+name)]; ok && !climbs(name) {
		return i, nil
	}
	return 0, fmt.Errorf("file %q is not in the header", name)
}

// climbs says whether a path has a ".." in it, which no package's has.
func climbs(name string) bool {
	for name != "" {
		dir, base := path.Split(name)
		if base == ".." {
			return true
		}
		name = dir
		for name != "" && name[len(name)-1] == '/' {
			name = name[:len(name)-1]
		}
	}
	return false
}

func (c *Contents) check(e *cpio.Entry, i int) error {
	f := &c.files[i]
	switch {
	case c.seen[i]:
		return fmt.Errorf("file %s: stands twice", f.Path)
	case e.Index < 0 && e.Mode>>12 != uint32(f.Mode>>12):
		return fmt.Errorf("file %s: has mode %o, the header says %o", f.Path, e.Mode, f.Mode)
	case e.Index < 0 && (f.Mode>>12 == 0o02 || f.Mode>>12 == 0o06) && e.Rdev != [2]uint32{uint32(f.Rdev >> 8), uint32(f.Rdev & 0xff)}:
		return fmt.Errorf("file %s: is device %d,%d, the header says otherwise", f.Path, e.Rdev[0], e.Rdev[1])
	}
	c.seen[i] = true
	want := f.Size
	switch {
	case f.IsLink():
		want = int64(len(f.LinkTo))
	case !f.IsRegular():
		want = 0
	case e.Index >= 0 || e.Size == 0 && e.NLink > 1:
		return nil
	}
	if e.Size != want {
		return fmt.Errorf("file %s: has %d bytes, the header says %d", f.Path, e.Size, want)
	}
	return nil
}

// strippedSize gives the bytes that follow an entry of a stripped archive: the
// data of a set of hard links stands with the last of them.
func (c *Contents) strippedSize(i int) (int64, error) {
	if i >= len(c.files) {
		return 0, fmt.Errorf("file %d of %d", i, len(c.files))
	}
	f := &c.files[i]
	if f.IsLink() {
		return int64(len(f.LinkTo)), nil
	}
	if !f.IsRegular() {
		return 0, nil
	}
	if c.last == nil {
		c.last = lastLinks(c.files)
	}
	if f.Flags&header.FileGhost == 0 && c.last[[2]uint32{f.Dev, f.Inode}] != i {
		return 0, nil
	}
	return f.Size, nil
}

// lastLinks gives the last file of every set of hard links, and every file that
// is in none, by device and inode.
func lastLinks(files []header.File) map[[2]uint32]int {
	last := make(map[[2]uint32]int, len(files))
	for i := range files {
		if f := &files[i]; f.IsRegular() && f.Flags&header.FileGhost == 0 {
			last[[2]uint32{f.Dev, f.Inode}] = i
		}
	}
	return last
}
