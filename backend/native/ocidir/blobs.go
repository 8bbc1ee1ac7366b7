// Package ocidir reads images from an OCI layout, from a tar of one, and from
// the archive that docker save writes. Every byte that it gives is checked
// against its digest and size. It unpacks no layer and asks no registry.
package ocidir

import (
	"archive/tar"
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"hash"
	"io"
	"io/fs"
	"os"
	"path"
	"regexp"
	"strings"

	"github.com/sysbuild/sysbuild/backend/changeset"
)

// files gives the files of a layout or an archive.
type files interface {
	// open opens a file and tells its size in bytes.
	open(name string) (io.ReadCloser, int64, error)
}

// layout is a directory in a tree.
type layout struct {
	tree *changeset.Tree
	dir  string
}

func (l layout) open(name string) (io.ReadCloser, int64, error) {
	f, st, err := l.tree.Open(path.Join(l.dir, name))
	if err != nil {
		return nil, 0, err
	}
	return f, st.Size, nil
}

// archive is a tar whose entries are read where they lie.
type archive struct {
	f       *os.File
	entries map[string]section
}

type section struct{ offset, size int64 }

const maxEntries = 100_000

// errPacked asks for the archive as it was before it was compressed.
var errPacked = errors.New("it is not a tar; an archive that was compressed as a whole must be decompressed first")

func openArchive(f *os.File) (*archive, error) {
	a := &archive{f: f, entries: map[string]section{}}
	counted := &counter{r: f}
	tr := tar.NewReader(counted)
	for n := 0; ; n++ {
		h, err := tr.Next()
		if err == io.EOF {
			break
		}
		if err != nil && n == 0 {
			return nil, errPacked
		}
		if err != nil {
			return nil, err
		}
		if n > maxEntries {
			return nil, fmt.Errorf("more than %d entries", maxEntries)
		}
		name := path.Clean("/" + h.Name)[1:]
		switch h.Typeflag {
		case tar.TypeReg:
			a.entries[name] = section{counted.at(), h.Size}
		case tar.TypeSymlink: // docker save: a layer that two images share
			a.link(name, path.Join(path.Dir(name), h.Linkname))
		case tar.TypeLink:
			a.link(name, path.Clean("/" + h.Linkname)[1:])
		}
	}
	return a, nil
}

func (a *archive) link(name, to string) {
	if s, ok := a.entries[to]; ok {
		a.entries[name] = s
	}
}

func (a *archive) open(name string) (io.ReadCloser, int64, error) {
	s, ok := a.entries[name]
	if !ok {
		return nil, 0, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
	}
	return io.NopCloser(io.NewSectionReader(a.f, s.offset, s.size)), s.size, nil
}

// counter knows where in the file the tar reader is. Being no Seeker it is read
// through, which is no slower for a file in the page cache; so it is one.
type counter struct{ r *os.File }

func (c *counter) Read(p []byte) (int, error)                { return c.r.Read(p) }
func (c *counter) Seek(off int64, whence int) (int64, error) { return c.r.Seek(off, whence) }
func (c *counter) at() int64 {
	n, _ := c.r.Seek(0, io.SeekCurrent)
	return n
}

// Digest is "sha256:" and 64 hexadecimal digits.
var digestForm = regexp.MustCompile(`^sha256:[0-9a-f]{64}$`)

// Blob describes a file by its content.
type Blob struct {
	MediaType string `json:"mediaType"`
	Digest    string `json:"digest"`
	Size      int64  `json:"size"`
}

func (b Blob) check() error {
	if !digestForm.MatchString(b.Digest) {
		return fmt.Errorf("digest %q: only sha256 is known", b.Digest)
	}
	if b.Size < 0 {
		return fmt.Errorf("%s: size %d", b.Digest, b.Size)
	}
	return nil
}

func blobName(digest string) string { return "blobs/" + strings.Replace(digest, ":", "/", 1) }

// read reads a small blob whole.
func read(f files, b Blob, limit int64) ([]byte, error) {
	r, err := openBlob(f, blobName(b.Digest), b)
	if err != nil {
		return nil, err
	}
	defer r.Close()
	return readAll(r, b.Digest, limit)
}

func readAll(r io.Reader, name string, limit int64) ([]byte, error) {
	var buf bytes.Buffer
	n, err := io.Copy(&buf, io.LimitReader(r, limit+1))
	if err == nil && n > limit {
		err = fmt.Errorf("more than %d bytes", limit)
	}
	if err != nil {
		return nil, fmt.Errorf("%s: read: %w", name, err)
	}
	return buf.Bytes(), nil
}

func openBlob(f files, name string, b Blob) (io.ReadCloser, error) {
	if err := b.check(); err != nil {
		return nil, err
	}
	get := func(b Blob) (io.ReadCloser, int64, error) { return f.open(name) }
	if p, ok := f.(pulled); ok {
		get = p
	}
	r, size, err := get(b)
	if err != nil {
		return nil, err
	}
	if b.Size != 0 && size != b.Size {
		r.Close()
		return nil, fmt.Errorf("%s: %d bytes, and its descriptor says %d", b.Digest, size, b.Size)
	}
	return &checked{ReadCloser: r, sum: sha256.New(), want: b.Digest}, nil
}

// checked gives an error in place of the end where the digest is not right.
type checked struct {
	io.ReadCloser
	sum  hash.Hash
	want string
}

func (c *checked) Read(p []byte) (int, error) {
	n, err := c.ReadCloser.Read(p)
	c.sum.Write(p[:n])
	if err == io.EOF {
		if got := "sha256:" + hex.EncodeToString(c.sum.Sum(nil)); got != c.want {
			return n, fmt.Errorf("%s: its bytes have the digest %s", c.want, got)
		}
	}
	return n, err
}
