package open

import (
	"cmp"
	"fmt"
	"io"
	"path"
	"slices"

	"github.com/sysbuild/sysbuild/rpm"
	"github.com/sysbuild/sysbuild/rpm/db"
	"github.com/sysbuild/sysbuild/rpm/header"
)

// Database is what an image's rpm database says.
type Database struct {
	Path     string    // of the file of headers; "": there is none
	Packages []Package // by name, version and architecture
}

// Package is an installed package, or a key that rpm knows: those are named
// gpg-pubkey and have no architecture.
type Package struct {
	NEVRA   rpm.NEVRA
	Size    uint64 // of its files, in bytes
	License string
	Summary string
	// Sum is the header's own digest: two builds of one NEVRA differ in it. ""
	// where the database has none.
	Sum string
	// Header is all that the database has of it.
	Header *header.Header
}

const (
	maxDatabase = 2 << 30 // bytes of a file of headers
	maxLog      = 256 << 20
)

// KeepDatabase is for Want.Keep: the files that Database reads.
func KeepDatabase(name string) int64 {
	dir, base := path.Split(name)
	if !slices.Contains(db.Dirs(), path.Clean(dir)) {
		return 0
	}
	if base == db.LogName {
		return maxLog
	}
	if slices.Contains(db.Names(), base) {
		return maxDatabase
	}
	return 0
}

// Database reads the rpm database of a tree that was read with KeepDatabase. A
// tree without one has no packages, which is no error.
func (t *Tree) Database() (Database, error) {
	for _, dir := range db.Dirs() {
		for _, name := range db.Names() {
			file := path.Join(dir, name)
			content := t.Content(file)
			if content == nil || content.Size() == 0 {
				continue
			}
			var log []byte
			if l := t.Content(path.Join(dir, db.LogName)); l != nil && name == db.SQLiteName {
				log, _ = io.ReadAll(l) // of a file of ours
			}
			installed, err := db.Read(content, content.Size(), log)
			if err != nil {
				return Database{}, fmt.Errorf("%s: %w", file, err)
			}
			return Database{Path: file, Packages: packages(installed)}, nil
		}
	}
	return Database{}, nil
}

func packages(installed []db.Installed) []Package {
	out := make([]Package, 0, len(installed))
	for _, i := range installed {
		h := i.Header
		size, ok := h.Uint64(header.LongSize)
		if !ok {
			size, _ = h.Uint64(header.Size)
		}
		out = append(out, Package{
			NEVRA: h.NEVRA(), Size: size, License: h.String(header.License), Summary: h.String(header.Summary),
			Sum:    cmp.Or(h.String(header.SHA256Header), h.String(header.SHA1Header)),
			Header: h,
		})
	}
	slices.SortStableFunc(out, func(a, b Package) int {
		return cmp.Or(cmp.Compare(a.NEVRA.Name, b.NEVRA.Name), a.NEVRA.Compare(b.NEVRA), cmp.Compare(a.NEVRA.Arch, b.NEVRA.Arch))
	})
	return out
}
