package install

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/rpm"
	"github.com/sysbuild/sysbuild/rpm/header"
	"github.com/sysbuild/sysbuild/rpm/pkgfile"
)

// member is a package of the transaction.
type member struct {
	Package
	file     *pkgfile.Package
	header   *header.Header
	nevra    rpm.NEVRA
	id       string // the NEVRA as text
	key      string // of its unpacked payload; "" where it has no file to make
	wanted   []bool // by index: the first of hard links of which one is to be made
	whole    bool   // all that the payload has is wanted
	verified bool   // its payload was checked, or its files are going to be, or were
	hashed   bool   // its files were read, and each is held against a digest by which no other can pass for it
	sum      uint32 // CRC-32C of those files' sums, in the payload's order
	files    []file // in the header's order
	provides []rpm.Dep
	scripts  map[header.Phase]*header.Script
	triggers []header.Trigger
	bytes    int64     // what it unpacks to
	signers  []uint64  // IDs of the keys that signed it
	found    *findings // of a package that is not held in memory all the time; nil: it is
	users    int       // that opened it
	atFirst  int       // $1 of %pretrans and %posttrans, or of %preuntrans and %postuntrans
}

// fate is what becomes of a file of a package.
type fate uint8

const (
	make_    fate = iota // it is made
	leave                // it is not made and counts as there: %ghost, another package's
	skip                 // it is not made and counts as left out
	wrong                // it is not made and has the other architecture's color
	makeNew              // it is made as NAME.rpmnew
	makeOver             // it is made, and what is there becomes NAME.rpmorig
	makeSave             // it is made, and what is there becomes NAME.rpmsave
	erase                // of a package that leaves: it is removed
	save                 // of a package that leaves: it becomes NAME.rpmsave
)

// file is a file of a package and where it goes.
type file struct {
	header.File
	dir   string // without links in it
	base  string
	link  string // of a directory that is a link to one: where that link is; else ""
	ima   []byte // its security.ima; nil: none
	links int    // index of the file that this one is a hard link of, or its own
	fate  fate
	late  bool // its owner had no account when it was made
}

// made says that the transaction makes the file.
func (f *file) made() bool {
	return f.fate == make_ || f.fate == makeNew || f.fate == makeOver || f.fate == makeSave
}

// path is the file's place without links.
func (f *file) path() string {
	if dir, base := split(f.Path); dir == f.dir && base == f.base {
		return f.Path
	}
	return join(f.dir, f.base)
}

// state is rpm's RPMFILE_STATE of the file.
func (f *file) state() byte {
	switch f.fate {
	case skip:
		return 2
	case wrong:
		return 4
	}
	return 0
}

// newMember reads what the transaction needs of an open package.
func newMember(p Package, f *pkgfile.Package, req Request) (*member, error) {
	m, err := readMember(f.Header)
	if err != nil {
		return nil, err
	}
	if p.NEVRA != "" && p.NEVRA != m.id {
		return nil, fmt.Errorf("package %s: its file holds %s: what its repository says of it is not true", p.NEVRA, m.id)
	}
	m.Package, m.file, m.signers = p, f, signers(f.Signature)
	linkUp(m.files)
	leaveOut(m.files, req)
	m.want()
	if slices.Contains(req.Xattrs, IMA) {
		if err := m.sign(); err != nil {
			return nil, err
		}
	}
	return m, nil
}

// readMember reads what a package's header says, be it of a file or of the
// database.
func readMember(h *header.Header) (*member, error) {
	m := &member{header: h, nevra: h.NEVRA(), scripts: map[header.Phase]*header.Script{}}
	m.id = m.nevra.String()
	err := m.readFiles()
	if err != nil {
		return nil, m.fail(err)
	}
	for i := range m.files {
		m.bytes += m.files[i].Size
	}
	scripts := h.Scripts()
	for i := range scripts {
		m.scripts[scripts[i].Phase] = &scripts[i]
	}
	if m.triggers, err = h.Triggers(); err != nil {
		return nil, m.fail(err)
	}
	if m.provides, err = h.Deps(header.Provides); err != nil {
		return nil, m.fail(err)
	}
	return m, nil
}

// readFiles reads the files as the header has them.
func (m *member) readFiles() error {
	files, err := m.header.Files()
	if err != nil {
		return err
	}
	m.files = make([]file, len(files))
	for i := range files {
		m.files[i].File = files[i]
	}
	return nil
}

// want notes the files that are asked for, and names the unpacked payload after
// the header and them.
func (m *member) want() {
	m.wanted, m.whole = make([]bool, len(m.files)), true
	for i := range m.files {
		switch f := &m.files[i]; {
		case !f.IsRegular() || f.Flags&header.FileGhost != 0:
		case f.fate == make_:
			m.wanted[f.links] = true
		default:
			m.whole = false
		}
	}
	h := sha256.New()
	h.Write(m.header.Marshal())
	for _, w := range m.wanted {
		b := byte(0)
		if w {
			b, m.key = 1, "payload-2-"
		}
		h.Write([]byte{b})
	}
	if m.key != "" {
		m.key += hex.EncodeToString(h.Sum(nil))
	}
}

// digested says that the header has a digest of every file that is wanted, by
// which no other file can pass for it.
func (m *member) digested() bool {
	algo := m.header.DigestAlgo()
	for i, w := range m.wanted {
		if w && (!strongHashes[algo] || m.files[i].Digest == "") {
			return false
		}
	}
	return true
}

// linkUp finds the hard links. An inode of 0 is that of a package that does
// not say.
func linkUp(files []file) {
	first := map[[2]uint32]int{}
	for i := range files {
		f := &files[i]
		f.links = i
		if !f.IsRegular() || f.Flags&header.FileGhost != 0 || f.Inode == 0 {
			continue
		}
		key := [2]uint32{f.Dev, f.Inode}
		if j, ok := first[key]; ok && files[j].Size == f.Size && files[j].Digest == f.Digest {
			f.links = j
		} else {
			first[key] = i
		}
	}
}

func join(dir, base string) string {
	if dir == "/" {
		return "/" + base
	}
	return dir + "/" + base
}

// split gives the directory and name of an absolute, clean path; those of "/"
// are "/" and ".".
func split(p string) (dir, base string) {
	i := strings.LastIndexByte(p, '/')
	switch {
	case p == "/":
		return "/", "."
	case i == 0:
		return "/", p[1:]
	}
	return p[:i], p[i+1:]
}
