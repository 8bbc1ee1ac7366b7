package imagelist

import (
	"archive/tar"
	"bufio"
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"fmt"
	"io"
	"path"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/klauspost/compress/zstd"
)

// most is how much of a file is kept to be shown, in bytes.
const most = 600

// tree is a root file system in memory, without the files' bytes.
type tree map[string]*inode

// inode is a file; hard links share one.
type inode struct {
	head  tar.Header
	sum   string
	text  []byte // its beginning
	names []string
}

func newTree() tree {
	return tree{"/": {head: tar.Header{Typeflag: tar.TypeDir, Mode: 0o755}}}
}

// apply lays a layer over the tree.
func (t tree) apply(layer io.Reader) error {
	plain, err := decompress(layer)
	if err != nil {
		return err
	}
	defer plain.Close()
	added := map[string]bool{}
	for r := tar.NewReader(plain); ; {
		h, err := r.Next()
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
		if err := t.add(h, r, added); err != nil {
			return fmt.Errorf("%s: %w", h.Name, err)
		}
	}
}

// add takes one entry in; added are the names that this layer has brought.
func (t tree) add(h *tar.Header, content io.Reader, added map[string]bool) error {
	name := path.Join("/", h.Name)
	dir, base := path.Split(name)
	if base == ".wh..wh..opq" {
		t.remove(strings.TrimSuffix(dir, "/"), added)
		return nil
	}
	if hidden, ok := strings.CutPrefix(base, ".wh."); ok {
		t.remove(dir+hidden, nil)
		delete(t, dir+hidden)
		return nil
	}
	if h.Typeflag != tar.TypeDir {
		t.remove(name, nil)
	}
	added[name] = true
	if h.Typeflag == tar.TypeLink {
		target := t[path.Join("/", h.Linkname)]
		if target == nil {
			return fmt.Errorf("no file %s to link to", h.Linkname)
		}
		t[name] = target
		return nil
	}
	hash, text := sha256.New(), make([]byte, most)
	n, err := io.ReadFull(io.TeeReader(content, hash), text)
	if err == nil {
		_, err = io.Copy(hash, content)
	}
	if err != nil && err != io.EOF && err != io.ErrUnexpectedEOF {
		return err
	}
	t[name] = &inode{head: *h, sum: fmt.Sprintf("%x", hash.Sum(nil)[:8]), text: text[:n]}
	return nil
}

// remove takes what is below dir out, but for what keep has.
func (t tree) remove(dir string, keep map[string]bool) {
	for name := range t {
		if strings.HasPrefix(name, dir+"/") && name != "/" && !keep[name] {
			delete(t, name)
		}
	}
}

// decompress reads what is packed by gzip, zstd or nothing.
func decompress(r io.Reader) (io.ReadCloser, error) {
	b := bufio.NewReader(r)
	magic, err := b.Peek(4)
	switch {
	case err != nil:
		return nil, err
	case magic[0] == 0x1f && magic[1] == 0x8b:
		return gzip.NewReader(b)
	case string(magic) == "\x28\xb5\x2f\xfd":
		d, err := zstd.NewReader(b)
		if err != nil {
			return nil, err
		}
		return d.IOReadCloser(), nil
	}
	return io.NopCloser(b), nil
}

// texts are the beginnings of the files that hold text.
func (t tree) texts() map[string]string {
	texts := map[string]string{}
	for name, n := range t {
		if utf8.Valid(n.text) && !bytes.ContainsRune(n.text, 0) {
			texts[name] = string(n.text)
		}
	}
	return texts
}

// lines are what a listing says of each file: its type and mode, owner, time,
// size, content, link or device, and extended attributes.
func (t tree) lines() map[string]string {
	for name, n := range t {
		n.names = append(n.names, name)
	}
	lines := map[string]string{}
	for name, n := range t {
		slices.Sort(n.names)
		lines[name] = n.line()
	}
	return lines
}

func (n *inode) line() string {
	var s strings.Builder
	h := &n.head
	fmt.Fprintf(&s, "%c %04o %d:%d %d", kind(h.Typeflag), h.Mode&0o7777, h.Uid, h.Gid, h.ModTime.Unix())
	switch h.Typeflag {
	case tar.TypeReg:
		fmt.Fprintf(&s, " %d %s", h.Size, n.sum)
	case tar.TypeSymlink:
		fmt.Fprintf(&s, " -> %s", h.Linkname)
	case tar.TypeChar, tar.TypeBlock:
		fmt.Fprintf(&s, " %d,%d", h.Devmajor, h.Devminor)
	}
	if len(n.names) > 1 {
		fmt.Fprintf(&s, " = %s", strings.Join(n.names, " "))
	}
	var attrs []string
	for key, value := range h.PAXRecords {
		if name, ok := strings.CutPrefix(key, "SCHILY.xattr."); ok {
			attrs = append(attrs, fmt.Sprintf(" %s=%x", name, value))
		}
	}
	slices.Sort(attrs)
	return s.String() + strings.Join(attrs, "")
}

func kind(flag byte) byte {
	switch flag {
	case tar.TypeReg:
		return '-'
	case tar.TypeDir:
		return 'd'
	case tar.TypeSymlink:
		return 'l'
	case tar.TypeChar:
		return 'c'
	case tar.TypeBlock:
		return 'b'
	case tar.TypeFifo:
		return 'p'
	}
	return '?'
}
