package install

import (
	"encoding/hex"
	"errors"
	"io"
	"os"

	"golang.org/x/sys/unix"

	"github.com/sysbuild/sysbuild/rpm/header"
)

// contest decides what becomes of %config files where one is already that no
// package has: a file with other contents stays and the package's becomes
// NAME.rpmnew where the package says noreplace, or else it becomes
// NAME.rpmorig.
func (t *transaction) contest(members []*member) error {
	for _, m := range members {
		newHash, err := fileHash(m.header.DigestAlgo())
		if err != nil {
			return m.fail(err)
		}
		for i := range m.files {
			f := &m.files[i]
			if f.fate != make_ || f.Flags&header.FileConfig == 0 || f.IsDir() {
				continue
			}
			differs, err := t.differs(f, newHash)
			if err != nil {
				return m.fail(err)
			}
			switch {
			case differs && f.Flags&header.FileNoReplace != 0:
				f.fate = makeNew
			case differs:
				f.fate = makeOver
			}
		}
	}
	return nil
}

// differs says whether something else is where the file goes.
func (t *transaction) differs(f *file, newHash hashMaker) (bool, error) {
	st, err := t.root.Lstat(f.path())
	if errors.Is(err, errNotThere) || errors.Is(err, unix.ENOTDIR) {
		return false, nil
	}
	if err != nil {
		return false, err
	}
	switch {
	case st.Mode&unix.S_IFMT != uint32(f.Mode)&unix.S_IFMT:
		return st.Mode&unix.S_IFMT != unix.S_IFDIR, nil
	case f.IsLink():
		to, err := t.root.Readlink(f.path())
		return to != f.LinkTo, err
	case !f.IsRegular():
		return false, nil
	case st.Size != f.Size:
		return true, nil
	}
	in, err := t.root.OpenFile(f.path(), os.O_RDONLY, 0)
	if err != nil {
		return false, err
	}
	defer in.Close()
	h := newHash()
	if _, err := io.Copy(h, in); err != nil {
		return false, err
	}
	return hex.EncodeToString(h.Sum(nil)) != f.Digest, nil
}
