// Package compare tells how two images differ: in files, in packages, in
// configuration, whatever formats they are of. It reads trees and opens nothing.
package compare

import (
	"archive/tar"
	"encoding/hex"
	"fmt"
	"maps"
	"path"
	"slices"

	"github.com/sysbuild/sysbuild/backend/image/compare/why"
	"github.com/sysbuild/sysbuild/backend/image/open"
)

// Change says what became of something.
type Change string

// The changes.
const (
	Added      Change = "added"
	Removed    Change = "removed"
	Changed    Change = "changed"
	Upgraded   Change = "upgraded"
	Downgraded Change = "downgraded"
	Rebuilt    Change = "rebuilt" // a package of the same name and version, but another build
)

// FileChange is a file that differs.
type FileChange struct {
	Path   string   `json:"path"`
	Change Change   `json:"change"`
	What   []string `json:"what,omitempty"` // Aspects, in their order, of a file that changed
	From   *File    `json:"from,omitempty"` // nil where it was added
	To     *File    `json:"to,omitempty"`   // nil where it was removed

	// Explain fills in what follows.
	Why     []why.Reason `json:"why,omitempty"`     // nothing where that is not known
	Package string       `json:"package,omitempty"` // the NEVRA of the one it is of
	Step    string       `json:"step,omitempty"`    // the instruction that made it, as the history has it
}

// File is what is said of a file.
type File struct {
	Type   string            `json:"type"` // file, directory, symlink, char, block, fifo
	Mode   string            `json:"mode"` // "0755"
	UID    int               `json:"uid"`
	GID    int               `json:"gid"`
	Size   int64             `json:"size,omitempty"`
	SHA256 string            `json:"sha256,omitempty"`
	Link   string            `json:"link,omitempty"`     // a symbolic link's target
	HardTo string            `json:"hardlink,omitempty"` // of a file with several names, the first
	Device string            `json:"device,omitempty"`   // "major:minor"
	Time   int64             `json:"time"`               // seconds since 1970
	Xattrs map[string]string `json:"xattrs,omitempty"`   // values in hexadecimal
}

// Aspects are what can differ of a file that both images have.
var Aspects = []string{"type", "mode", "owner", "size", "content", "link", "device", "xattr", "time"}

// Files tells each file that differs, sorted by the names on its path. What
// ignore names does not count.
func Files(a, b *open.Tree, ignore []string) []FileChange {
	d := &differ{ignore: map[string]bool{}, fromLinks: a.Links(), toLinks: b.Links()}
	for _, word := range ignore {
		d.ignore[word] = true
	}
	d.pair("/", a.Root(), b.Root())
	return d.out
}

type differ struct {
	ignore             map[string]bool
	fromLinks, toLinks map[*open.File]string
	out                []FileChange
}

// pair compares a name that both have, and what is below it.
func (d *differ) pair(name string, a, b *open.Node) {
	if what := d.aspects(name, a, b); len(what) > 0 {
		d.out = append(d.out, FileChange{Path: name, Change: Changed, What: what, From: describe(a, d.fromLinks), To: describe(b, d.toLinks)})
	}
	names := map[string]bool{}
	for _, n := range [][]string{a.Names(), b.Names()} {
		for _, base := range n {
			names[base] = true
		}
	}
	for _, base := range slices.Sorted(maps.Keys(names)) {
		at, x, y := path.Join(name, base), a.Child(base), b.Child(base)
		switch {
		case x == nil:
			d.only(at, Added, y)
		case y == nil:
			d.only(at, Removed, x)
		default:
			d.pair(at, x, y)
		}
	}
}

// only tells of a name that one has, and of all below it.
func (d *differ) only(name string, change Change, n *open.Node) {
	c := FileChange{Path: name, Change: change}
	if change == Added {
		c.To = describe(n, d.toLinks)
	} else {
		c.From = describe(n, d.fromLinks)
	}
	d.out = append(d.out, c)
	for _, base := range n.Names() {
		d.only(path.Join(name, base), change, n.Child(base))
	}
}

// aspects gives what differs. Of the root directory runtimes keep no time, and
// of a directory that no entry describes nothing is known.
func (d *differ) aspects(name string, a, b *open.Node) (what []string) {
	if a.Implied || b.Implied {
		if a.Type != b.Type {
			return []string{"type"}
		}
		return nil
	}
	differs := map[string]bool{
		"type":    a.Type != b.Type,
		"mode":    a.Mode != b.Mode && a.Type == b.Type,
		"owner":   a.UID != b.UID || a.GID != b.GID,
		"size":    a.Size != b.Size && a.Type == b.Type,
		"content": a.Sum != b.Sum && a.Type == b.Type,
		"link":    a.Link != b.Link && a.Type == b.Type || d.fromLinks[a.File] != d.toLinks[b.File],
		"device":  a.Type == b.Type && (a.Major != b.Major || a.Minor != b.Minor),
		"xattr":   !maps.Equal(a.Xattrs, b.Xattrs),
		"time":    a.Time != b.Time && name != "/",
	}
	for _, aspect := range Aspects {
		if differs[aspect] && !d.ignore[aspect] {
			what = append(what, aspect)
		}
	}
	return what
}

var types = map[byte]string{
	tar.TypeReg: "file", tar.TypeDir: "directory", tar.TypeSymlink: "symlink",
	tar.TypeChar: "char", tar.TypeBlock: "block", tar.TypeFifo: "fifo",
}

func describe(n *open.Node, links map[*open.File]string) *File {
	f := &File{
		Type: types[n.Type], Mode: fmt.Sprintf("%04o", n.Mode), UID: n.UID, GID: n.GID, Size: n.Size,
		Link: n.Link, HardTo: links[n.File], Time: n.Time,
	}
	switch n.Type {
	case tar.TypeReg:
		f.SHA256 = hex.EncodeToString(n.Sum[:])
	case tar.TypeChar, tar.TypeBlock:
		f.Device = fmt.Sprintf("%d:%d", n.Major, n.Minor)
	}
	for name, value := range n.Xattrs {
		if f.Xattrs == nil {
			f.Xattrs = map[string]string{}
		}
		f.Xattrs[name] = hex.EncodeToString([]byte(value))
	}
	return f
}
