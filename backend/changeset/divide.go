package changeset

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"hash"
	"io"
	"maps"
	"path"
	"slices"
	"time"

	"golang.org/x/sys/unix"
)

// Part is one of the streams that a change set is divided into.
type Part struct {
	Number int
	// ID names its bytes by what the trees are on this disk: a part has an
	// earlier part's ID if the same files, untouched, stand at the same names.
	ID    string
	Write func(context.Context, io.Writer) error
}

// Divide is Write in several streams: each file is in the part that of gives its
// path ("usr/bin/sh"), a directory in each part that has something below it and
// in its own. Names of one file are in the part of the first of them; removed
// names in the part of "". Parts are sorted by number, and there is none without
// entries.
func Divide(ctx context.Context, base, target *Tree, epoch time.Time, of func(path string) int) ([]Part, error) {
	p := &plan{tree: target, epoch: epoch, of: of, at: map[string]told{}, links: map[inode]int{}, parts: map[int]*planned{}}
	d := differ{ctx: ctx, out: p, epoch: epoch.Unix()}
	if err := d.run(base, target); err != nil {
		return nil, err
	}
	var out []Part
	for _, n := range slices.Sorted(maps.Keys(p.parts)) {
		part := p.parts[n]
		out = append(out, Part{Number: n, ID: hex.EncodeToString(part.id.Sum(nil)), Write: func(ctx context.Context, w io.Writer) error {
			return p.write(ctx, w, part.entries)
		}})
	}
	return out, nil
}

// plan notes what a comparison tells, and is its sink.
type plan struct {
	tree  *Tree
	epoch time.Time
	of    func(string) int
	list  []place
	at    map[string]told
	links map[inode]int // the part of a file with several names
	parts map[int]*planned

	labelled bool // the tree's root directory is
}

// place is where an entry of the stream is found again.
type place struct {
	path    string
	index   int // in Tree.dirs, of the topmost that has it
	removed bool
}

// told is a directory that was told of.
type told struct {
	entry int    // of the plan's list
	line  string // what tells it from another, for a part's ID
}

// planned is a part on its way.
type planned struct {
	entries []int        // of the plan's list, in the stream's order
	has     map[int]bool // those that are directories
	id      hash.Hash
}

func (p *plan) dir(e *node) error {
	attrs, err := e.xattrs()
	if err != nil {
		return err
	}
	st := &e.st
	index := 0
	if len(e.dirs) > 0 {
		index = e.dirs[0].index
	}
	line := fmt.Sprintf("dir %q %o %d %d %d %q", e.path, st.Mode, st.Uid, st.Gid, clamp(st, p.epoch.Unix()), attrs)
	p.labelled = e.labelled
	p.at[e.path] = told{len(p.list), line}
	p.list = append(p.list, place{path: e.path, index: index})
	p.above(p.part(p.of(e.path)), e.path)
	return nil
}

func (p *plan) file(e *node) error {
	p.labelled = e.labelled
	st := &e.st
	number := p.of(e.path)
	if st.Nlink > 1 {
		key := inode{uint64(st.Dev), st.Ino}
		if first, ok := p.links[key]; ok {
			number = first
		}
		p.links[key] = number
	}
	p.add(number, place{path: e.path, index: e.index},
		fmt.Sprintf("file %v %q %o %d %d %d %d %d %d %d %d.%d", e.labelled, e.path, st.Mode, st.Uid, st.Gid, clamp(st, p.epoch.Unix()),
			st.Size, st.Rdev, st.Dev, st.Ino, st.Ctim.Sec, st.Ctim.Nsec))
	return nil
}

func (p *plan) whiteout(dir, name string) error {
	p.add(p.of(""), place{path: path.Join(dir, name), removed: true}, fmt.Sprintf("removed %q %q", dir, name))
	return nil
}

// part gives the part of a number.
func (p *plan) part(number int) *planned {
	part := p.parts[number]
	if part == nil {
		part = &planned{has: map[int]bool{}, id: sha256.New()}
		fmt.Fprintf(part.id, "part 1 %d\n", p.epoch.Unix())
		p.parts[number] = part
	}
	return part
}

// add gives a part what is no directory, behind the directories above it.
func (p *plan) add(number int, at place, line string) {
	part := p.part(number)
	p.above(part, path.Dir(at.path))
	part.entries = append(part.entries, len(p.list))
	p.list = append(p.list, at)
	fmt.Fprintln(part.id, line)
}

// above gives a part a directory and those above it, as far as they were told of.
func (p *plan) above(part *planned, dir string) {
	for _, d := range upTo(dir) {
		t, ok := p.at[d]
		if !ok || part.has[t.entry] {
			continue
		}
		part.has[t.entry] = true
		part.entries = append(part.entries, t.entry)
		fmt.Fprintln(part.id, t.line)
	}
}

// upTo gives a directory behind those above it: "", "usr", "usr/bin". Of "." it is
// the root directory, "".
func upTo(dir string) []string {
	list := []string{""}
	for i, c := range dir {
		if c == '/' {
			list = append(list, dir[:i])
		}
	}
	if dir != "" && dir != "." {
		list = append(list, dir)
	}
	return list
}

// write writes a part's entries.
func (p *plan) write(ctx context.Context, w io.Writer, entries []int) error {
	o := opener{tree: p.tree, labelled: p.labelled, roots: map[int]int{}, dir: -1}
	defer o.close()
	return toTar(w, p.epoch, func(s *stream) error {
		for _, i := range entries {
			if ctx.Err() != nil {
				return context.Cause(ctx)
			}
			if err := o.write(s, p.list[i]); err != nil {
				return err
			}
		}
		return nil
	})
}

// opener opens entries again.
type opener struct {
	tree     *Tree
	labelled bool
	roots    map[int]int // descriptors, by index in Tree.dirs
	dir      int         // the directory that was opened last; -1: none
	path     string      // its path
	index    int         // and where it is
}

func (o *opener) close() {
	for _, fd := range o.roots {
		unix.Close(fd)
	}
	if o.dir >= 0 {
		unix.Close(o.dir)
	}
}

func (o *opener) write(s *stream, at place) error {
	if at.removed {
		return s.whiteout(path.Split(at.path))
	}
	e, err := o.open(at)
	if err != nil {
		return err
	}
	defer e.close()
	if !e.isDir() {
		return s.file(e)
	}
	if at.path == "" {
		e.st.Mtim = unix.Timespec{Sec: s.epoch}
	}
	return s.dir(e)
}

func (o *opener) open(at place) (*node, error) {
	if at.path == "" {
		return openRoot(o.tree)
	}
	dir, name := path.Split(at.path)
	dir = path.Clean(dir)
	if err := o.enter(dir, at.index); err != nil {
		return nil, err
	}
	parent := &node{path: dir, kept: o.tree.kept, labelled: o.labelled}
	e, err := parent.child(name, []layer{{at.index, o.dir}})
	if err == nil && e == nil {
		err = parent.failed("open", unix.ENOENT)
	}
	return e, err
}

// enter opens a directory of the tree.
func (o *opener) enter(dir string, index int) error {
	if o.dir >= 0 && o.path == dir && o.index == index {
		return nil
	}
	root, ok := o.roots[index]
	if !ok {
		var err error
		root, err = unix.Open(o.tree.dirs[index], unix.O_PATH|unix.O_DIRECTORY|unix.O_CLOEXEC, 0)
		if err != nil {
			return (&node{}).failed("open", err)
		}
		o.roots[index] = root
	}
	fd, err := unix.Openat2(root, dir, &unix.OpenHow{
		Flags: unix.O_PATH | unix.O_DIRECTORY | unix.O_CLOEXEC, Resolve: unix.RESOLVE_BENEATH | unix.RESOLVE_NO_SYMLINKS,
	})
	if err != nil {
		return (&node{path: dir}).failed("open", err)
	}
	if o.dir >= 0 {
		unix.Close(o.dir)
	}
	o.dir, o.path, o.index = fd, dir, index
	return nil
}
