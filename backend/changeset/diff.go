package changeset

import (
	"bytes"
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"

	"golang.org/x/sys/unix"
)

// sink takes what changed, directories before what is in them.
type sink interface {
	dir(e *node) error
	file(e *node) error
	whiteout(dir, name string) error
}

// node is a name in one of the trees, with the directory that holds it open.
type node struct {
	path   string // "usr/bin"; "" is the root
	name   string
	parent int // descriptor of the directory that holds it, in the topmost layer
	index  int // of that layer in Tree.dirs
	st     unix.Stat_t
	dirs   []layer // of a directory: those that make it up, the topmost first
	fresh  bool    // of a directory: there is none in base
	kept   bool    // the tree's
	// labelled is true where links, pipes and devices may have labels: where the
	// root directory has one.
	labelled bool
}

// layer is one open directory of a tree's directory.
type layer struct {
	index int // in Tree.dirs
	fd    int
}

type differ struct {
	ctx    context.Context
	out    sink
	epoch  int64
	shared int // so many lowest directories are the same in both trees
	// pending are directories that did not change, until something in them
	// did; told counts those already told.
	pending []*node
	told    int
}

func (d *differ) run(base, target *Tree) error {
	if base != nil && len(base.dirs) <= len(target.dirs) && slices.Equal(base.dirs, target.dirs[:len(base.dirs)]) {
		d.shared = len(base.dirs)
	}
	to, err := openRoot(target)
	if err != nil {
		return err
	}
	defer to.close()
	to.st.Mtim = unix.Timespec{Sec: d.epoch} // no back end keeps the root directory's own
	if base == nil {
		return d.dir(nil, to)
	}
	from, err := openRoot(base)
	if err != nil {
		return err
	}
	defer from.close()
	return d.names(from, to) // a root directory is said of a whole tree alone
}

// dir compares two directories; from is nil where there is none.
func (d *differ) dir(from, to *node) error {
	if err := d.ctx.Err(); err != nil {
		return context.Cause(d.ctx)
	}
	to.fresh = from == nil
	changed := from == nil
	if !changed {
		var err error
		if changed, err = d.dirDiffers(from, to); err != nil {
			return err
		}
	}
	d.pending = append(d.pending, to)
	if changed {
		if err := d.tell(); err != nil {
			return err
		}
	}
	if err := d.names(from, to); err != nil {
		return err
	}
	d.pending = d.pending[:len(d.pending)-1]
	d.told = min(d.told, len(d.pending))
	return nil
}

// dirDiffers leaves out the time of a directory where the build left it its
// names. It became newer by what came and went, such as a mount point, and that
// alone is no change of the image's.
func (d *differ) dirDiffers(from, to *node) (bool, error) {
	differs, err := d.metaDiffers(from, to)
	if err != nil || !differs || to.st.Mtim.Sec <= d.epoch {
		return differs, err
	}
	was, err := from.names()
	if err != nil {
		return false, err
	}
	is, err := to.names()
	if err != nil || !slices.Equal(was, is) {
		return true, err
	}
	quiet := *to
	quiet.st.Mtim = from.st.Mtim
	return d.metaDiffers(from, &quiet)
}

// tell tells of the directories above that were not told of.
func (d *differ) tell() error {
	for ; d.told < len(d.pending); d.told++ {
		if err := d.out.dir(d.pending[d.told]); err != nil {
			return err
		}
	}
	return nil
}

func (d *differ) names(from, to *node) error {
	there, err := to.list()
	if err != nil {
		return err
	}
	was := map[string][]layer{}
	if from != nil {
		if was, err = from.list(); err != nil {
			return err
		}
	}
	all := maps.Clone(there)
	maps.Copy(all, was)
	for _, name := range slices.Sorted(maps.Keys(all)) {
		if ls := there[name]; from != nil && len(ls) > 0 && ls[0].index < d.shared {
			continue // held by directories that both trees have, and no other
		}
		if err := d.name(from, to, name, was[name], there[name]); err != nil {
			return err
		}
	}
	return nil
}

func (d *differ) name(from, to *node, name string, was, there []layer) error {
	b, err := from.child(name, was)
	if err != nil {
		return err
	}
	defer b.close()
	e, err := to.child(name, there)
	if err != nil {
		return err
	}
	defer e.close()
	if e == nil || e.st.Mode&unix.S_IFMT == unix.S_IFSOCK {
		if b == nil || b.st.Mode&unix.S_IFMT == unix.S_IFSOCK {
			return nil
		}
		if err := d.tell(); err != nil {
			return err
		}
		return d.out.whiteout(to.path, name)
	}
	if strings.HasPrefix(name, ".wh.") {
		return fmt.Errorf("/%s: pack: a name that begins with .wh. means a removed file in a layer; rename it", e.path)
	}
	if e.isDir() {
		if b != nil && !b.isDir() {
			b = nil
		}
		return d.dir(b, e)
	}
	if same, err := d.same(b, e); err != nil || same {
		return err
	}
	if err := d.tell(); err != nil {
		return err
	}
	return d.out.file(e)
}

// same is true where a name that is no directory did not change.
func (d *differ) same(from, to *node) (bool, error) {
	if from == nil || from.st.Nlink != to.st.Nlink && to.st.Nlink > 1 {
		return false, nil // another name for the same file must find it in the stream
	}
	if differs, err := d.metaDiffers(from, to); err != nil || differs {
		return false, err
	}
	switch to.st.Mode & unix.S_IFMT {
	case unix.S_IFREG:
		if from.st.Size != to.st.Size {
			return false, nil
		}
		if from.st.Dev == to.st.Dev && from.st.Ino == to.st.Ino {
			return true, nil
		}
		return sameBytes(from, to)
	case unix.S_IFLNK:
		a, err := from.readlink()
		if err != nil {
			return false, err
		}
		b, err := to.readlink()
		return a == b, err
	case unix.S_IFCHR, unix.S_IFBLK:
		return from.st.Rdev == to.st.Rdev, nil
	}
	return true, nil
}

func (d *differ) metaDiffers(from, to *node) (bool, error) {
	a, b := &from.st, &to.st
	if a.Mode != b.Mode || a.Uid != b.Uid || a.Gid != b.Gid || clamp(a, d.epoch) != clamp(b, d.epoch) {
		return true, nil
	}
	x, err := from.xattrs()
	if err != nil {
		return false, err
	}
	y, err := to.xattrs()
	return !maps.Equal(x, y), err
}

func clamp(st *unix.Stat_t, epoch int64) int64 { return min(st.Mtim.Sec, epoch) }

func sameBytes(from, to *node) (bool, error) {
	a, err := from.open()
	if err != nil {
		return false, err
	}
	defer unix.Close(a)
	b, err := to.open()
	if err != nil {
		return false, err
	}
	defer unix.Close(b)
	var x, y [64 << 10]byte
	for {
		n, err := from.fill(a, x[:])
		if err != nil {
			return false, err
		}
		m, err := to.fill(b, y[:])
		if err != nil || n != m || !bytes.Equal(x[:n], y[:m]) {
			return false, err
		}
		if n < len(x) {
			return true, nil
		}
	}
}

// fill reads until buf is full or the file ends.
func (n *node) fill(fd int, buf []byte) (int, error) {
	at := 0
	for at < len(buf) {
		m, err := n.read(fd, buf[at:])
		if err != nil || m == 0 {
			return at, err
		}
		at += m
	}
	return at, nil
}
