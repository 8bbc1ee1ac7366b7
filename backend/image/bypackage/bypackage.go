// Package bypackage tells in which layer of an image a file stands, where
// packages have layers of their own. It reads an rpm database, and packs nothing.
package bypackage

import (
	"fmt"
	"io/fs"
	"path"
	"strings"

	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/rpm/db"
	"github.com/sysbuild/sysbuild/rpm/header"
	"github.com/sysbuild/sysbuild/rpm/install"
)

// Groups is how many layers packages are spread over. In the layer of this
// number is what no package owns: the databases of packages, what scriptlets and
// instructions made, and what was removed.
const Groups = install.Bundles

// Owners gives the group of each path of a root file system. It is that of the
// tree that the package's files are kept in between builds: where this stays, so
// do all files of the layer.
type Owners struct {
	group map[string]uint8  // by path, without links and without its first slash
	links map[string]string // where the links that packages own lead
	real  map[string]string // directories without links
}

// Read reads the database of a root file system. One without any has no owners.
func Read(tree ir.Files) (*Owners, error) {
	all, err := db.ReadFiles(tree.ReadFile)
	if err != nil {
		return nil, err
	}
	o := &Owners{group: map[string]uint8{}, links: map[string]string{}, real: map[string]string{}}
	lists := make([][]header.File, len(all))
	for i, p := range all {
		if lists[i], err = p.Header.Files(); err != nil {
			return nil, fmt.Errorf("%s: %w", p.Header.NEVRA(), err)
		}
		for _, f := range lists[i] {
			if f.Type() == fs.ModeSymlink {
				o.links[f.Path] = f.LinkTo
			}
		}
	}
	for i, p := range all {
		g := uint8(install.Bundle(p.Header))
		for _, f := range lists[i] {
			name := o.resolve(f.Path)
			if name == "" {
				continue // the root directory is of all layers, and Of("") says something else
			}
			if was, ok := o.group[name]; !ok || g < was { // whatever the order of packages
				o.group[name] = g
			}
		}
	}
	o.links, o.real = nil, nil
	return o, nil
}

// Any is true where a package owns anything.
func (o *Owners) Any() bool { return len(o.group) > 0 }

// Of gives the group of a path, as "usr/bin/sh"; of "" that of what was removed.
func (o *Owners) Of(name string) int {
	if g, ok := o.group[name]; ok {
		return int(g)
	}
	return Groups
}

// resolve gives a path below the root, without the links that are above it.
func (o *Owners) resolve(name string) string {
	dir, base := path.Split(path.Clean("/" + name))
	real, ok := o.real[dir]
	if !ok {
		real = o.directory(dir)
		o.real[dir] = real
	}
	return path.Join(real, base)
}

const maxLinks = 40 // as the kernel's

// directory gives a directory without links, "usr/lib64" for "/lib64/"; nothing
// where there are too many.
func (o *Owners) directory(dir string) string {
	at, todo := "", strings.Split(dir, "/")
	for links := 0; len(todo) > 0; {
		next := path.Join("/", at, todo[0])
		todo = todo[1:]
		to, ok := o.links[next]
		if !ok {
			at = next[1:]
			continue
		}
		if links++; links > maxLinks {
			return ""
		}
		if path.IsAbs(to) {
			at = ""
		}
		todo = append(strings.Split(to, "/"), todo...)
	}
	return at
}
