package host

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"io/fs"
	"os"

	"golang.org/x/sys/unix"
)

// found is what is at a path of the host.
type found struct {
	kind   uint32 // S_IFREG and its like; 0: nothing
	digest string // of a file's contents
	target string // of a link
}

// is says whether that is what a deployment put there.
func (a found) is(f File) bool {
	switch {
	case f.Kind.isFile():
		return a.kind == unix.S_IFREG && a.digest == f.Digest
	case f.Kind.isLink():
		return a.kind == unix.S_IFLNK && a.target == f.Target
	}
	return a.kind == unix.S_IFDIR
}

// look looks at a path, following no link at its end.
func (s *session) look(name string) (found, error) {
	st, err := s.root.Lstat(name)
	if errors.Is(err, fs.ErrNotExist) || errors.Is(err, unix.ENOTDIR) {
		return found{}, nil
	}
	if err != nil {
		return found{}, err
	}
	a := found{kind: st.Mode & unix.S_IFMT}
	switch a.kind {
	case unix.S_IFLNK:
		a.target, err = s.root.Readlink(name)
	case unix.S_IFREG:
		a.digest, err = s.sum(name)
	}
	return a, err
}

func (s *session) sum(name string) (string, error) {
	f, err := s.root.OpenFile(name, os.O_RDONLY|unix.O_NOFOLLOW, 0)
	if err != nil {
		return "", err
	}
	defer f.Close()
	sum := sha256.New()
	if _, err := io.Copy(sum, f); err != nil {
		return "", err
	}
	return hex.EncodeToString(sum.Sum(nil)), nil
}
