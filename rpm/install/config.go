package install

import (
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"os"

	"golang.org/x/sys/unix"

	"github.com/sysbuild/sysbuild/rpm/header"
)

// contest decides what becomes of %config files, of the new packages' or of
// those that were there before. Where someone changed the file, it is not lost:
// it stays and the package's becomes NAME.rpmnew where the package says
// noreplace, or else it becomes NAME.rpmsave, or NAME.rpmorig where no package
// had it.
func (t *transaction) contest(had map[string][]installed) error {
	return each(t.members, func(m *member) error {
		algo := m.header.DigestAlgo()
		for i := range m.files {
			f := &m.files[i]
			if err := t.contestOne(installed{&f.File, algo}, f, had[f.path()]); err != nil {
				return m.fail(err)
			}
			if f.fate == makeNew {
				t.host.Warn(fmt.Sprintf("%s created as %s.rpmnew", f.Path, f.Path))
			} else if suffix := keptAs[f.fate]; suffix != "" {
				t.host.Warn(fmt.Sprintf("%s saved as %s%s", f.Path, f.Path, suffix))
			}
		}
		return nil
	})
}

// keptAs is what is put behind the name of a file that is kept.
var keptAs = map[fate]string{makeOver: ".rpmorig", makeSave: ".rpmsave"}

func (t *transaction) contestOne(mine installed, f *file, had []installed) error {
	if f.fate != make_ || f.IsDir() {
		return nil
	}
	if len(had) == 0 {
		if f.Flags&header.FileConfig == 0 {
			return t.noDirectory(f)
		}
		differs, err := t.differs(f, mine)
		if differs {
			f.fate = over(f, makeOver)
		}
		return err
	}
	for _, old := range had { // the last one counts
		to, err := t.threeWays(f, old, mine)
		if err != nil || to == leave {
			f.fate = to
			return err
		}
		f.fate = to
	}
	return nil
}

// noDirectory refuses a file that comes where a directory is, which rpm does not
// replace either. It is asked where a package may have been before; elsewhere
// it shows when the file is made.
func (t *transaction) noDirectory(f *file) error {
	if t.system.empty() || t.places.gone[f.dir] {
		return nil
	}
	st, err := t.root.Lstat(f.path())
	if err == nil && st.Mode&unix.S_IFMT == unix.S_IFDIR {
		return inTheWay(f)
	}
	return nil
}

func inTheWay(f *file) error {
	return fmt.Errorf("file %s: a directory is in its place, which rpm does not replace either: remove it before, or leave the package out", f.Path)
}

// over is the fate of a file that is made where another one is to be kept.
func over(f *file, otherwise fate) fate {
	if f.Flags&header.FileNoReplace != 0 {
		return makeNew
	}
	return otherwise
}

// threeWays decides by what the old package has, what the new one has, and what
// is there.
func (t *transaction) threeWays(f *file, old, mine installed) (fate, error) {
	st, err := t.root.Lstat(f.path())
	if errors.Is(err, errNotThere) || errors.Is(err, unix.ENOTDIR) {
		if f.Flags&header.FileMissingOK != 0 {
			return leave, nil
		}
		return make_, nil
	}
	if err != nil || !old.file.IsRegular() && !old.file.IsLink() {
		return make_, err
	}
	for _, one := range []installed{old, mine} {
		unchanged, err := t.is(f.path(), st, one)
		if err != nil || unchanged {
			return make_, err
		}
	}
	if sameContents(old, mine) {
		return leave, nil
	}
	return over(f, makeSave), nil
}

// sameContents says whether two packages have the same file or link.
func sameContents(a, b installed) bool {
	switch {
	case a.file.IsRegular() && b.file.IsRegular():
		return a.algo == b.algo && a.file.Digest != "" && a.file.Digest == b.file.Digest
	case a.file.IsLink() && b.file.IsLink():
		return a.file.LinkTo == b.file.LinkTo
	}
	return false
}

// differs says whether something else than a package's file is where it goes.
func (t *transaction) differs(f *file, mine installed) (bool, error) {
	st, err := t.root.Lstat(f.path())
	if errors.Is(err, errNotThere) || errors.Is(err, unix.ENOTDIR) {
		return false, nil
	}
	if err != nil {
		return false, err
	}
	is, err := t.is(f.path(), st, mine)
	return !is, err
}

// is says whether what is at a path has the contents that a package's file has.
func (t *transaction) is(path string, st unix.Stat_t, f installed) (bool, error) {
	switch {
	case st.Mode&unix.S_IFMT != uint32(f.file.Mode)&unix.S_IFMT:
		return false, nil
	case f.file.IsLink():
		to, err := t.root.Readlink(path)
		return to == f.file.LinkTo, err
	case !f.file.IsRegular():
		return true, nil
	case st.Size != f.file.Size:
		return false, nil
	}
	newHash, err := fileHash(f.algo)
	if err != nil {
		return false, err
	}
	in, err := t.root.OpenFile(path, os.O_RDONLY, 0)
	if err != nil {
		return false, err
	}
	defer in.Close()
	h := newHash()
	if _, err := io.Copy(h, in); err != nil {
		return false, err
	}
	return hex.EncodeToString(h.Sum(nil)) == f.file.Digest, nil
}
