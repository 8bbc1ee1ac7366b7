package install

import (
	"fmt"
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/rpm/header"
)

// plan says of every file of the transaction where it goes and what becomes of
// it. Two packages with unlike files of one path are an error.
func (t *transaction) plan() error {
	t.places = newPlaces(t.root)
	if err := t.placeLinks(); err != nil {
		return err
	}
	owners := make(map[string]owner, 1<<14)
	if err := t.claimInstalled(owners); err != nil {
		return err
	}
	for _, m := range t.members {
		if err := t.place(m); err != nil {
			return m.fail(err)
		}
		if err := claim(owners, m); err != nil {
			return err
		}
	}
	return nil
}

// placeLinks makes the links of packages known before any path is followed.
// Shorter paths come first, as a link may lie behind another.
func (t *transaction) placeLinks() error {
	type link struct{ path, to string }
	var links []link
	for _, m := range t.members {
		for i := range m.files {
			if f := &m.files[i]; f.IsLink() && f.made() {
				links = append(links, link{f.Path, f.LinkTo})
			}
		}
	}
	slices.SortStableFunc(links, func(a, b link) int {
		return strings.Count(a.path, "/") - strings.Count(b.path, "/")
	})
	for _, l := range links {
		dir, base := split(l.path)
		dir, err := t.places.dir(dir)
		if err != nil {
			return err
		}
		if _, ok := t.places.links[join(dir, base)]; !ok {
			t.places.links[join(dir, base)] = l.to
		}
	}
	return nil
}

// place finds the directory of every file that is not left out.
func (t *transaction) place(m *member) error {
	for i := range m.files {
		f := &m.files[i]
		dir, base := split(f.Path)
		dir, err := t.places.dir(dir)
		if err != nil {
			return err
		}
		f.dir, f.base = dir, base
		if !f.IsDir() || base == "." {
			continue
		}
		// A directory that is a link to one already stays that link.
		if to, err := t.places.dir(f.Path); err != nil {
			return err
		} else if to != f.path() {
			f.dir, f.base = split(to)
		}
	}
	return nil
}

// leaveOut sets aside what documentation, languages, %ghost and colors leave
// out, and directories that nothing but that was in (skipInstallFiles in rpm's
// lib/transaction.c).
func leaveOut(files []file, req Request) {
	left := map[string]int{} // files that stay, by directory
	emptied := map[string]bool{}
	for i := range files {
		f := &files[i]
		dir, _ := split(f.Path)
		f.fate = firstFate(f, req)
		if f.fate == skip {
			emptied[dir] = true
		} else {
			left[dir]++
		}
	}
	// What lies deeper stands later, so an emptied directory may empty the one
	// above.
	for i := len(files) - 1; i >= 0; i-- {
		f := &files[i]
		if f.IsDir() && f.fate != skip && emptied[f.Path] && left[f.Path] == 0 {
			f.fate = skip
			dir, _ := split(f.Path)
			emptied[dir] = true
			left[dir]--
		}
	}
}

func firstFate(f *file, req Request) fate {
	switch {
	case req.NoDocs && f.Flags&header.FileDoc != 0:
		return skip
	case !wanted(f.Lang, req.Langs):
		return skip
	case f.Flags&header.FileGhost != 0:
		return leave
	case f.Color != 0 && f.Color&colors(req.Arch) == 0:
		return wrong
	}
	return make_
}

// wanted says whether a file of these languages ("de|fr", "" for all) is asked
// for: one of them is a prefix of a wanted one, as rpm has it.
func wanted(langs string, want []string) bool {
	if langs == "" || want == nil || slices.Contains(want, "all") {
		return true
	}
	for have := range strings.SplitSeq(langs, "|") {
		for _, w := range want {
			if strings.HasPrefix(w, have) {
				return true
			}
		}
	}
	return false
}

// colors are the ELF classes an architecture runs: 1 is 32 bit, 2 is 64 bit.
func colors(arch string) uint32 {
	switch arch {
	case "x86_64", "ppc64", "s390x":
		return 3
	case "i386", "i486", "i586", "i686":
		return 1
	}
	return 3
}

// owner is who has a path.
type owner struct {
	id   string
	file *file
}

// claim gives every path of a package to it. A path that another package has
// must be the same there; the first one makes it.
func claim(owners map[string]owner, m *member) error {
	for i := range m.files {
		f := &m.files[i]
		if f.fate == skip || f.fate == wrong {
			continue
		}
		first, taken := owners[f.path()]
		if !taken {
			owners[f.path()] = owner{m.id, f}
			continue
		}
		switch {
		case first.file.fate == make_ && f.fate == make_ && bestColor(first.file, f) != nil:
			worse := first.file
			if bestColor(first.file, f) == worse {
				worse = f
			} else {
				owners[f.path()] = owner{m.id, f}
			}
			worse.fate = wrong
		case !same(first.file, f):
			return fmt.Errorf("file %s: %s and %s both have it, with different contents; leave one of the packages out", f.Path, first.id, m.id)
		case f.fate == make_ && first.file.fate == leave && first.file.Flags&header.FileGhost != 0:
			owners[f.path()] = owner{m.id, f} // a ghost of the other
		case !f.IsDir():
			f.fate = leave
		}
	}
	return nil
}

// bestColor gives the file of the 64 bit class where the other is of the 32
// bit one, nil where colors do not decide.
func bestColor(a, b *file) *file {
	switch {
	case a.Color == 2 && b.Color == 1:
		return a
	case a.Color == 1 && b.Color == 2:
		return b
	}
	return nil
}

// same says whether two packages' files may share a path (rpmfilesCompare).
func same(a, b *file) bool {
	switch {
	case (a.Flags|b.Flags)&header.FileGhost != 0:
		return true
	case a.Mode>>12 != b.Mode>>12:
		return a.IsDir() && b.IsLink() || a.IsLink() && b.IsDir() // decided by what the link leads to
	case a.IsLink():
		return a.LinkTo == b.LinkTo
	case a.IsRegular():
		return a.Digest == b.Digest && a.Size == b.Size
	case a.IsDir():
		return true
	}
	return a.Rdev == b.Rdev
}
