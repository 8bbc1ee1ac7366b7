package install

import (
	"fmt"

	"github.com/sysbuild/sysbuild/rpm/header"
)

// owner is who has a path.
type owner struct {
	id     string
	file   *file    // nil: it is asked for of the member
	member *member  // of the transaction; nil: it was there before
	had    *present // a package that was there before, and stays; nil: of the transaction
	at     int      // the file's index in it
}

// ownerOf gives the owner that a package of the transaction is. Directories are
// what many packages share, so that these files are kept.
func ownerOf(m *member, i int) owner {
	o := owner{id: m.id, member: m, at: i}
	if f := &m.files[i]; f.IsDir() {
		o.file = f
		if m.found != nil {
			o.file = f.apart()
		}
	}
	return o
}

// with calls do with the file.
func (o owner) with(do func(*file) error) error {
	if o.file != nil {
		return do(o.file)
	}
	return each([]*member{o.member}, func(m *member) error { return do(&m.files[o.at]) })
}

// surveyed is what installed packages have.
type surveyed struct {
	owners  map[string]owner       // of the packages that stay, by path without links
	links   map[string]owner       // links of the packages that leave
	configs map[string][]installed // of all packages, what a %config of old or new is about
}

// installed is a file of an installed package, with the algorithm of its digest.
type installed struct {
	file *header.File
	algo uint32
}

// survey lists the files of the packages that were there before.
func (t *transaction) survey() (*surveyed, error) {
	s := &surveyed{make(map[string]owner, 1<<14), map[string]owner{}, map[string][]installed{}}
	configs := map[string]bool{}
	err := each(t.members, func(m *member) error {
		for i := range m.files {
			if f := &m.files[i]; f.Flags&header.FileConfig != 0 {
				configs[f.path()] = true
			}
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	for _, p := range t.system.before {
		files, err := p.header.Files()
		if err != nil {
			return nil, fmt.Errorf("package %s: %w", p.id, err)
		}
		algo := p.header.DigestAlgo()
		for i := range files {
			f := &file{File: files[i], fate: leave}
			dir, base := split(f.Path)
			if f.dir, err = t.places.dir(dir); err != nil {
				return nil, err
			}
			f.base = base
			if configs[f.path()] || f.Flags&header.FileConfig != 0 {
				s.configs[f.path()] = append(s.configs[f.path()], installed{&f.File, algo})
			}
			s.note(p, i, f)
		}
	}
	return s, nil
}

// note takes a file of an installed package down.
func (s *surveyed) note(p *present, i int, f *file) {
	mine := owner{id: p.id, file: f, had: p, at: i}
	if p.leaves != nil {
		p.leaves.files[i].dir, p.leaves.files[i].base = f.dir, f.base
		if f.IsLink() {
			s.links[f.path()] = mine
		}
	} else if _, taken := s.owners[f.path()]; !taken && p.normal(i) {
		s.owners[f.path()] = mine
	}
}

// claim gives every path of a package to it. A path that another package has
// must be the same there. Of packages of the transaction the first one makes it;
// what an installed one has is made anew.
func (t *transaction) claim(s *surveyed, m *member) error {
	for i := range m.files {
		f := &m.files[i]
		if f.fate == skip || f.fate == wrong {
			continue
		}
		mine := ownerOf(m, i)
		if f.link != "" {
			if err := s.claimLink(f, mine); err != nil {
				return err
			}
		}
		first, taken := s.owners[f.path()]
		if !taken {
			s.owners[f.path()] = mine
			continue
		}
		if err := first.with(func(of *file) error { return t.share(s.owners, first, mine, of, f) }); err != nil {
			return err
		}
	}
	return nil
}

// claimLink gives the path of a link that a package has a directory for to it.
func (s *surveyed) claimLink(f *file, mine owner) error {
	for _, of := range []map[string]owner{s.links, s.owners} {
		first, taken := of[f.link]
		if !taken {
			continue
		}
		err := first.with(func(other *file) error {
			if !same(other, f) {
				return conflict(first, mine, f)
			}
			return nil
		})
		if err != nil {
			return err
		}
	}
	s.owners[f.link] = mine
	return nil
}

// share decides about f, which is mine, where another package has its path for
// the file of.
func (t *transaction) share(owners map[string]owner, first, mine owner, of, f *file) error {
	better, decided := bestColor(of, f, transactionColor(t.req.Arch))
	switch {
	case decided && better == f:
		first.replace(of)
		owners[f.path()] = mine
	case decided:
		f.fate = wrong
	case !same(of, f):
		return conflict(first, mine, f)
	case first.had != nil && f.fate == make_:
		owners[f.path()] = mine
	case f.fate == make_ && of.Flags&header.FileGhost != 0:
		owners[f.path()] = mine // a ghost of the other
	case !f.IsDir():
		f.fate = leave
	}
	return nil
}

// replace takes a file from its owner, which counts it as another's from now on.
func (o owner) replace(f *file) {
	if o.had != nil {
		o.had.replaced[o.at] = true
		return
	}
	f.fate = wrong
}

func conflict(a, b owner, f *file) error {
	if a.had != nil {
		return fmt.Errorf("file %s: %s and %s, which is installed, both have it, and not the same; leave the one out, or remove the other", f.Path, b.id, a.id)
	}
	return fmt.Errorf("file %s: %s and %s both have it, with different contents; leave one of the packages out", f.Path, a.id, b.id)
}

// bestColor gives the file of the 64 bit class where the other is of the 32
// bit one and both are made. Else, and where the architecture has one class,
// colors do not decide.
func bestColor(a, b *file, classes uint32) (best *file, decided bool) {
	switch {
	case classes == 0 || (a.Flags|b.Flags)&header.FileGhost != 0 || same(a, b):
	case a.Color == 2 && b.Color == 1:
		return a, true
	case a.Color == 1 && b.Color == 2:
		return b, true
	}
	return nil, false
}

// same says whether two packages' files may share a path (rpmfilesCompare).
func same(a, b *file) bool {
	switch {
	case (a.Flags|b.Flags)&header.FileGhost != 0:
		return true
	case a.IsLink() && b.IsLink():
		return a.LinkTo == b.LinkTo && a.User == b.User && a.Group == b.Group
	case a.IsDir() && b.IsDir() && a.Path != b.Path:
		return true // one is the other by a link
	case a.Mode != b.Mode || a.User != b.User || a.Group != b.Group || a.Caps != b.Caps:
		return false
	case a.IsRegular():
		return a.Digest == b.Digest && a.Size == b.Size
	case a.IsDir():
		return true
	}
	return a.Rdev == b.Rdev
}
