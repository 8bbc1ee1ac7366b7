package open

import (
	"archive/tar"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"os"
	"path"
	"slices"
	"strings"
)

// Tree is the file system that an image's layers make together: everything
// that is said of its files, in memory, and of their contents the digests.
type Tree struct {
	root   *Node
	Layers []Read // what was read of each layer
	kept   *spool
	linked map[*File]bool // that have, or had, a second name

	entries, text int // that were read, and bytes of names and attributes
}

// Read is what a layer was found to hold.
type Read struct {
	Size    int64 // of its tar stream, in bytes
	Entries int
}

// Node is a name in a tree.
type Node struct {
	*File
	children map[string]*Node // of a directory
	layer    int              // that made it
}

// File is what a name stands for; two names of one hard link have one File. It
// never changes.
type File struct {
	Type     byte // tar.TypeReg, TypeDir, TypeSymlink, TypeChar, TypeBlock, TypeFifo
	Mode     uint32
	UID, GID int
	Size     int64    // of a regular file
	Sum      [32]byte // the SHA-256 of a regular file's content; zeros where it was not asked for
	Link     string   // a symbolic link's target
	Major    int64
	Minor    int64
	Time     int64             // of the last change, seconds
	Xattrs   map[string]string // nil: none
	// Implied is a directory that no entry describes.
	Implied bool

	kept *io.SectionReader // its content, where that was asked for
}

var implied = &File{Type: tar.TypeDir, Mode: 0o755, Implied: true}

func newTree() *Tree {
	return &Tree{root: &Node{File: implied, children: map[string]*Node{}}, kept: &spool{}, linked: map[*File]bool{}}
}

// clone gives a tree that can change for itself. Files are shared, and so is
// what was kept of them.
func (t *Tree) clone() *Tree {
	return &Tree{root: t.root.clone(), Layers: slices.Clone(t.Layers), kept: t.kept, linked: maps.Clone(t.linked), entries: t.entries, text: t.text}
}

func (n *Node) clone() *Node {
	c := &Node{File: n.File, layer: n.layer}
	if n.children != nil {
		c.children = make(map[string]*Node, len(n.children))
		for name, child := range n.children {
			c.children[name] = child.clone()
		}
	}
	return c
}

// Close gives up what was kept.
func (t *Tree) Close() error { return t.kept.close() }

// Layer is the number of the layer that made it, from 0.
func (n *Node) Layer() int { return n.layer }

// IsDir says that it is a directory.
func (n *Node) IsDir() bool { return n.Type == tar.TypeDir }

// Names are a directory's, sorted.
func (n *Node) Names() []string { return slices.Sorted(maps.Keys(n.children)) }

// Child is a directory's name; nil where there is none. A nil node has none.
func (n *Node) Child(name string) *Node {
	if n == nil {
		return nil
	}
	return n.children[name]
}

// Links gives, of each file with several names, the first in order.
func (t *Tree) Links() map[*File]string {
	first, several := map[*File]string{}, map[*File]string{}
	t.root.walk("/", func(name string, n *Node) {
		if !t.linked[n.File] {
			return
		}
		if at, ok := first[n.File]; ok {
			several[n.File] = at
			return
		}
		first[n.File] = name
	})
	return several
}

// walk visits all that is below a directory, sorted.
func (n *Node) walk(name string, visit func(string, *Node)) {
	for _, base := range n.Names() {
		child, at := n.children[base], path.Join(name, base)
		visit(at, child)
		child.walk(at, visit)
	}
}

// Root is the root directory.
func (t *Tree) Root() *Node { return t.root }

// At finds a name whose last part may be a link, which is not followed.
func (t *Tree) At(name string) (*Node, error) {
	dir, err := t.Find(path.Dir(name))
	if err != nil || name == "/" {
		return dir, err
	}
	if n := dir.Child(path.Base(name)); n != nil {
		return n, nil
	}
	return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
}

const maxLinks = 40 // as the kernel's

var errLoop = errors.New("too many symbolic links")

// Find finds a name, through links, which lead nowhere out of the tree.
func (t *Tree) Find(name string) (*Node, error) {
	n, _, err := t.find(name, false)
	if err == nil && n == nil {
		err = fs.ErrNotExist
	}
	if err != nil {
		return nil, &fs.PathError{Op: "open", Path: name, Err: err}
	}
	return n, nil
}

// find follows a name; where it is not there and make is true, directories are
// made. The node is nil where there is none. at is its path without links.
func (t *Tree) find(name string, make bool) (n *Node, at string, err error) {
	trail, names := []*Node{t.root}, []string{}
	todo := strings.Split(name, "/")
	for links := 0; len(todo) > 0; {
		part := todo[0]
		todo = todo[1:]
		switch part {
		case "", ".":
			continue
		case "..":
			trail, names = trail[:max(1, len(trail)-1)], names[:max(0, len(names)-1)]
			continue
		}
		dir := trail[len(trail)-1]
		if !dir.IsDir() {
			return nil, "", fmt.Errorf("/%s is no directory", path.Join(names...))
		}
		child := dir.children[part]
		switch {
		case child == nil && !make:
			return nil, "", nil
		case child == nil:
			child = &Node{File: implied, children: map[string]*Node{}, layer: len(t.Layers)}
			dir.children[part] = child
		case child.Type == tar.TypeSymlink:
			if links++; links > maxLinks {
				return nil, "", errLoop
			}
			if path.IsAbs(child.Link) {
				trail, names = trail[:1], names[:0]
			}
			todo = append(strings.Split(child.Link, "/"), todo...)
			continue
		case make:
			child.layer = len(t.Layers) // the way to what this layer makes
		}
		trail, names = append(trail, child), append(names, part)
	}
	return trail[len(trail)-1], "/" + path.Join(names...), nil
}

// Content gives a file that was kept; nil where there is none, or none was.
func (t *Tree) Content(name string) *io.SectionReader {
	n, err := t.Find(name)
	if err != nil || n.kept == nil {
		return nil
	}
	return n.kept
}

// noTemp is a temporary file that cannot be made.
type noTemp struct{ error }

// Unwrap gives the cause.
func (n noTemp) Unwrap() error { return n.error }

// Hint says what to look at.
func (n noTemp) Hint() string {
	return "temporary files are made in " + os.TempDir() + ": TMPDIR names another directory"
}

// spool are files without a name that hold what is kept of a tree. Several
// trees may share it.
type spool struct{ files []*os.File }

// take copies what is read into a file; more than limit bytes are an error.
func (s *spool) take(r io.Reader, limit int64) (*io.SectionReader, error) {
	f, err := os.CreateTemp("", "sysbuild-image-*")
	if err != nil {
		return nil, noTemp{err}
	}
	s.files = append(s.files, f)
	if err := os.Remove(f.Name()); err != nil {
		return nil, err
	}
	n, err := io.Copy(f, io.LimitReader(r, limit+1))
	if err == nil && n > limit {
		err = fmt.Errorf("more than %d bytes", limit)
	}
	return io.NewSectionReader(f, 0, n), err
}

func (s *spool) close() error {
	var errs []error
	for _, f := range s.files {
		errs = append(errs, f.Close())
	}
	s.files = nil
	return errors.Join(errs...)
}
