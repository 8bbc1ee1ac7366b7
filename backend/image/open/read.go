package open

import (
	"archive/tar"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"hash"
	"io"
	"path"
	"strings"

	"golang.org/x/sync/errgroup"

	"github.com/sysbuild/sysbuild/backend/changeset"
	"github.com/sysbuild/sysbuild/backend/native/unpack"
	"github.com/sysbuild/sysbuild/rpm/guard"
)

// Want is what a tree is read for.
type Want struct {
	Sums bool // of contents
	// Keep says how many bytes of a regular file are kept at most, 0 for none;
	// nil keeps none. Its name is without links, and absolute.
	Keep func(name string) int64
}

// Tree reads all layers of an image.
func (i *Image) Tree(ctx context.Context, w Want) (*Tree, error) {
	t := newTree()
	if err := t.add(ctx, i, w); err != nil {
		return nil, errors.Join(err, t.Close())
	}
	return t, nil
}

// Trees reads two images at once, and layers that both begin with once. Both
// are closed by closing one.
func Trees(ctx context.Context, a, b *Image, w Want) (*Tree, *Tree, error) {
	first := newTree()
	for n := 0; n < min(len(a.Layers), len(b.Layers)) && a.Layers[n].DiffID != "" && a.Layers[n].DiffID == b.Layers[n].DiffID; n++ {
		if err := first.addLayer(ctx, a, n, w); err != nil {
			return nil, nil, errors.Join(a.inLayer(n, err), first.Close())
		}
	}
	second := first.clone()
	second.kept = &spool{}
	group, ctx := errgroup.WithContext(ctx)
	group.Go(guard.Func(func() error { return first.add(ctx, a, w) }))
	group.Go(guard.Func(func() error { return second.add(ctx, b, w) }))
	err := group.Wait()
	first.kept.files = append(first.kept.files, second.kept.files...)
	second.kept = first.kept
	if err != nil {
		return nil, nil, errors.Join(err, first.Close())
	}
	return first, second, nil
}

// add reads the layers that the tree does not have yet.
func (t *Tree) add(ctx context.Context, i *Image, w Want) error {
	for n := len(t.Layers); n < len(i.Layers); n++ {
		if err := t.addLayer(ctx, i, n, w); err != nil {
			return i.inLayer(n, err)
		}
	}
	return nil
}

func (i *Image) inLayer(n int, err error) error {
	if i.oci == nil {
		return fmt.Errorf("%s: %w", i.Ref, err)
	}
	return fmt.Errorf("%s: layer %d: %w", i.Ref, n+1, err)
}

func (t *Tree) addLayer(ctx context.Context, i *Image, n int, w Want) error {
	r, err := i.Layer(ctx, n)
	if err != nil {
		return err
	}
	defer r.Close()
	a := &applier{Tree: t, want: w, whiteouts: i.oci != nil, sum: sha256.New(), buf: make([]byte, 256<<10)}
	if i.Kind == ACI {
		a.within = "/" + rootfs
	}
	counted := &counter{r: r}
	if err := a.run(counted); err != nil {
		return err
	}
	if _, err := io.Copy(io.Discard, counted); err != nil {
		return err
	}
	t.Layers = append(t.Layers, Read{Size: counted.n, Entries: a.entries})
	return nil
}

type counter struct {
	r io.Reader
	n int64
}

// Read implements io.Reader.
func (c *counter) Read(p []byte) (int, error) {
	n, err := c.r.Read(p)
	c.n += int64(n)
	return n, err
}

// applier applies one layer's stream to a tree, by the rules by which package
// unpack makes files of it.
type applier struct {
	*Tree
	want      Want
	whiteouts bool
	within    string // the only directory that counts; "": all
	entries   int    // of this layer
	sum       hash.Hash
	buf       []byte
}

// What all layers may hold together, so that hostile ones take no memory without
// end.
const (
	maxEntries = 4_000_000
	maxText    = 256 << 20 // bytes of names and attributes
)

func (a *applier) run(r io.Reader) error {
	for tr := tar.NewReader(r); ; {
		h, err := tr.Next()
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return fmt.Errorf("tar: %w", err)
		}
		a.entries++
		if err := a.count(h); err != nil {
			return err
		}
		if err := a.entry(h, tr); err != nil {
			return fmt.Errorf("tar: %s: %w", h.Name, err)
		}
	}
}

// count holds what was read to what may be.
func (t *Tree) count(h *tar.Header) error {
	t.entries, t.text = t.entries+1, t.text+len(h.Name)+len(h.Linkname)
	for k, v := range h.PAXRecords {
		t.text += len(k) + len(v)
	}
	if t.entries > maxEntries || t.text > maxText {
		return fmt.Errorf("tar: more than %d entries, or than %d bytes of names", maxEntries, maxText)
	}
	return nil
}

var errClimbs = errors.New("the name climbs out of the root")

// inside gives a name of the stream as one of the tree; false: it is none.
func (a *applier) inside(name string) (string, bool, error) {
	for part := range strings.SplitSeq(name, "/") {
		if part == ".." {
			return "", false, errClimbs
		}
	}
	name = path.Clean("/" + name)
	if a.within == "" {
		return name, true, nil
	}
	rest, ok := strings.CutPrefix(name, a.within)
	return path.Clean("/" + rest), ok && (rest == "" || rest[0] == '/'), nil
}

func (a *applier) entry(h *tar.Header, r io.Reader) error {
	if h.Typeflag == tar.TypeXGlobalHeader {
		return nil
	}
	name, ok, err := a.inside(h.Name)
	if err != nil || !ok {
		return err
	}
	if a.whiteouts {
		if removed, opaque, ok := changeset.Unmark(name); ok {
			return a.whiteout(removed, opaque)
		}
	}
	dir, at, err := a.find(path.Dir(name), true)
	if err != nil {
		return err
	}
	if !dir.IsDir() {
		return fmt.Errorf("%s is no directory", at)
	}
	base := path.Base(name)
	f, err := a.file(path.Join(at, base), h, r)
	if err != nil {
		return err
	}
	a.put(dir, base, f)
	return nil
}

// put gives a name a file. A directory that is there keeps what is in it.
func (a *applier) put(dir *Node, base string, f *File) {
	now := len(a.Layers)
	if base == "/" {
		if f.Type == tar.TypeDir {
			a.root.File = f
		}
		return
	}
	n := &Node{File: f, layer: now}
	if f.Type == tar.TypeDir {
		if was := dir.children[base]; was != nil && was.IsDir() {
			n.children = was.children
		} else {
			n.children = map[string]*Node{}
		}
	}
	dir.children[base] = n
}

// whiteout removes what layers below have; what this one made stays.
func (a *applier) whiteout(name string, opaque bool) error {
	if opaque {
		if dir, _, err := a.find(name, false); err == nil && dir != nil {
			dir.purge(len(a.Layers))
		}
		return nil
	}
	if name != path.Clean(name) {
		return errors.New("a whiteout of no name")
	}
	dir, _, err := a.find(path.Dir(name), false)
	if err != nil || dir == nil {
		return nil
	}
	switch child := dir.children[path.Base(name)]; {
	case child == nil:
	case child.layer == len(a.Layers):
		child.purge(len(a.Layers))
	default:
		delete(dir.children, path.Base(name))
	}
	return nil
}

// purge removes all in a directory that is of layers below one.
func (n *Node) purge(layer int) {
	for base, child := range n.children {
		if child.layer == layer {
			child.purge(layer)
		} else {
			delete(n.children, base)
		}
	}
}

// file reads an entry. at is its path without links.
func (a *applier) file(at string, h *tar.Header, r io.Reader) (*File, error) {
	f := &File{
		Type: h.Typeflag, Mode: uint32(h.Mode) & 0o7777, UID: h.Uid, GID: h.Gid, Time: h.ModTime.Unix(),
	}
	switch h.Typeflag {
	case tar.TypeReg, '\x00', tar.TypeGNUSparse:
		f.Type, f.Size = tar.TypeReg, h.Size
		if err := a.content(at, f, r); err != nil {
			return nil, err
		}
	case tar.TypeLink:
		return a.hardLink(h.Linkname)
	case tar.TypeSymlink:
		f.Link, f.Mode = h.Linkname, 0o777
	case tar.TypeChar, tar.TypeBlock:
		f.Major, f.Minor = h.Devmajor, h.Devminor
	case tar.TypeDir, tar.TypeFifo:
	default:
		return nil, fmt.Errorf("entries of type %q are not known", h.Typeflag)
	}
	if f.Type == tar.TypeReg || f.Type == tar.TypeDir {
		f.Xattrs = xattrs(h)
	}
	return f, nil
}

func xattrs(h *tar.Header) (out map[string]string) {
	for k, v := range h.PAXRecords {
		if name, ok := strings.CutPrefix(k, "SCHILY.xattr."); ok && unpack.Kept(name) {
			if out == nil {
				out = map[string]string{}
			}
			out[name] = v
		}
	}
	return out
}

func (a *applier) hardLink(to string) (*File, error) {
	name, ok, err := a.inside(to)
	if err != nil || !ok {
		return nil, errClimbs
	}
	dir, _, err := a.find(path.Dir(name), false)
	if err != nil {
		return nil, err
	}
	n := dir.Child(path.Base(name))
	if n == nil || n.IsDir() {
		return nil, fmt.Errorf("a hard link to %s, which is no file", to)
	}
	a.linked[n.File] = true
	return n.File, nil
}

// content hashes and keeps what is asked for.
func (a *applier) content(at string, f *File, r io.Reader) (err error) {
	limit := int64(0)
	if a.want.Keep != nil {
		limit = a.want.Keep(at)
	}
	if a.want.Sums {
		a.sum.Reset()
		r = io.TeeReader(r, a.sum)
	}
	if limit > 0 {
		if f.kept, err = a.kept.take(r, limit); err != nil {
			return err
		}
	}
	if a.want.Sums {
		if _, err := io.CopyBuffer(struct{ io.Writer }{io.Discard}, struct{ io.Reader }{r}, a.buf); err != nil {
			return err
		}
		a.sum.Sum(f.Sum[:0])
	}
	return nil
}
