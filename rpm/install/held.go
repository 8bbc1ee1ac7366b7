package install

import (
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/rpm/header"
)

// heldMost bounds, in bytes, what the headers and the files of packages take in
// memory. Those of the packages above that are read again out of the package's
// file whenever they are asked for, and only what the transaction found out about
// a file stays.
const heldMost = 6 << 20

// fileCost is about what a file takes beside its part of the header, in bytes.
const fileCost = 256

// findings are what a transaction found out about the files of a package whose
// header is not in memory.
type findings struct {
	fates  []byte        // by index; the high bit: late
	placed bool          // they have directories
	moved  map[int]moved // files that are elsewhere than their header says, by index
	dirs   []string      // of all files, each with a slash behind it
}

type moved struct {
	dir, link string
	base      string // "": as the header says
}

const lateBit = 1 << 7

// hold says whether a package stays in memory, for which there is room.
func (t *transaction) hold(m *member) {
	if len(t.req.Xattrs) > 0 { // signatures of files belong to them
		return
	}
	size := int64(len(m.header.Marshal()) + len(m.files)*fileCost)
	if t.held.Add(size) <= t.heldMost {
		return
	}
	t.held.Add(-size)
	m.found = &findings{dirs: m.header.Strings(header.DirNames)}
	m.users = 1
	m.shut()
}

// open has header and files of a package in memory until shut is called as
// often. Only one goroutine at a time does so with a package.
func (m *member) open() error {
	if m.found == nil {
		return nil
	}
	if m.users++; m.users > 1 {
		return nil
	}
	err := m.file.Recall()
	if err == nil {
		m.header = m.file.Header
		err = m.readFiles()
	}
	if err != nil {
		m.users--
		return err
	}
	linkUp(m.files)
	m.restore()
	return nil
}

func (m *member) shut() {
	if m.found == nil {
		return
	}
	if m.users--; m.users > 0 {
		return
	}
	m.note()
	m.files, m.header = nil, nil
	m.file.Forget()
}

// note takes down what is not in the header.
func (m *member) note() {
	n := m.found
	if n.fates == nil {
		n.fates = make([]byte, len(m.files))
	}
	for i := range m.files {
		f := &m.files[i]
		n.fates[i] = byte(f.fate)
		if f.late {
			n.fates[i] |= lateBit
		}
		n.placed = n.placed || f.base != ""
		dir, base := split(f.Path)
		if !n.placed || f.dir == dir && f.base == base && f.link == "" {
			continue
		}
		to := moved{dir: f.dir, link: strings.Clone(f.link)}
		if f.base != base {
			to.base = strings.Clone(f.base)
		}
		if n.moved == nil {
			n.moved = map[int]moved{}
		}
		n.moved[i] = to
	}
}

// restore has the files as note found them.
func (m *member) restore() {
	n := m.found
	for i := range m.files {
		f := &m.files[i]
		f.fate, f.late = fate(n.fates[i]&^lateBit), n.fates[i]&lateBit != 0
		if !n.placed {
			continue
		}
		f.dir, f.base = split(f.Path)
		if to, ok := n.moved[i]; ok {
			f.dir, f.link = to.dir, to.link
			if to.base != "" {
				f.base = to.base
			}
		}
	}
}

// isLate says whether a file of the package may be late.
func (m *member) isLate() bool {
	if m.found == nil || m.users > 0 {
		return true
	}
	return slices.ContainsFunc(m.found.fates, func(b byte) bool { return b&lateBit != 0 })
}

// each calls do with every package, whose header and files are there meanwhile.
func each(members []*member, do func(m *member) error) error {
	for _, m := range members {
		if err := m.open(); err != nil {
			return m.fail(err)
		}
		err := do(m)
		m.shut()
		if err != nil {
			return err
		}
	}
	return nil
}

// apart is a copy of a file that does not keep its package in memory.
func (f *file) apart() *file {
	c := *f
	for _, s := range []*string{&c.Path, &c.User, &c.Group, &c.LinkTo, &c.Digest, &c.Lang, &c.Caps, &c.dir, &c.base, &c.link} {
		*s = strings.Clone(*s)
	}
	return &c
}

// mayHave says whether a package can have files in a directory whose path begins
// with a prefix, as far as that is known without its header.
func (m *member) mayHave(prefix string) bool {
	if m.found == nil || len(m.found.dirs) == 0 {
		return true
	}
	for _, dir := range m.found.dirs {
		if strings.HasPrefix(dir, prefix) {
			return true
		}
	}
	return false
}
