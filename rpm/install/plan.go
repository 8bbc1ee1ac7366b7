package install

import (
	"errors"
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
	if err := t.breakLinks(); err != nil {
		return err
	}
	err := each(t.members, func(m *member) error {
		if err := t.place(m); err != nil {
			return m.fail(err)
		}
		return nil
	})
	if err != nil {
		return err
	}
	had, err := t.survey()
	if err != nil {
		return err
	}
	if err := each(t.members, func(m *member) error { return t.claim(had, m) }); err != nil {
		return err
	}
	if err := t.contest(had.configs); err != nil {
		return err
	}
	return t.condemn(had.owners)
}

// placeLinks makes the links of packages known before any path is followed.
// Shorter paths come first, as a link may lie behind another.
func (t *transaction) placeLinks() error {
	type link struct{ path, to string }
	var links []link
	err := each(t.members, func(m *member) error {
		for i := range m.files {
			if f := &m.files[i]; f.IsLink() && f.made() {
				links = append(links, link{strings.Clone(f.Path), strings.Clone(f.LinkTo)})
			}
		}
		return nil
	})
	if err != nil {
		return err
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

// breakLinks finds links in the root that lead nowhere, now and with the
// transaction's directories, where a package has a directory: that comes in
// place of the link. Any other link to a directory stays.
func (t *transaction) breakLinks() error {
	if t.system.empty() {
		return nil
	}
	dirs := map[string]bool{}
	err := each(t.members, func(m *member) error {
		for i := range m.files {
			if f := &m.files[i]; f.IsDir() && f.fate != skip {
				dirs[strings.Clone(f.Path)] = true
			}
		}
		return nil
	})
	if err != nil {
		return err
	}
	for _, name := range sortedKeys(dirs) {
		parent, base := split(name)
		parent, err := t.places.dir(parent)
		if err != nil {
			return err
		}
		here := join(parent, base)
		if t.places.gone[parent] {
			continue
		}
		if _, err := t.root.Readlink(here); err != nil {
			continue // none; what else is wrong shows when it is written to
		}
		_, err = t.root.Stat(here)
		to, err2 := t.places.dir(here)
		if errors.Is(err, errNotThere) && err2 == nil && !dirs[to] {
			t.places.replace(name, here)
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
			f.link = f.path()
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
