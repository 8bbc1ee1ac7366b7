package store

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"
)

// A seal says what a snapshot or a tree was when it was made, so that a check
// finds what has changed since. It is text: a line for each name, in the order
// of a walk, and last the SHA-256 of all of them.
//
//	TYPE-AND-MODE UID GID SIZE MTIME RDEV XATTRS SHA256 "PATH"
//
// The mode is octal, the time in nanoseconds, both sums are in base64; "-"
// stands for none. Sizes of directories are left out: they are the file
// system's own affair. The sum of a link is its target's.
//
// Seals are against disks, not against people: whoever can write to the cache
// can write a seal too.
const sealRoom = "seals"

const treeSeal = "seal" // of a tree, beside its record

// errNoSeal is of what was made by a process that ended too early to seal it.
var errNoSeal = errors.New("it was not sealed: the build that made it was broken off")

// errGone is of a record of something that is no more.
var errGone = errors.New("its files are gone")

// sealOf is the file that has the seal of a snapshot or of a tree.
func (s *Store) sealOf(r Ref) string {
	if isTree(r.ID) {
		return filepath.Join(filepath.Dir(s.Path(r)), treeSeal)
	}
	return filepath.Join(s.dir, sealRoom, filepath.Base(r.ID))
}

// seal writes the seal of what is in a directory, and gives how many bytes of the
// disk that takes. The files whose sums are known, by their absolute paths in it,
// are not read, and have no extended attributes unless all have.
func (s *Store) seal(dir, name string, known map[string][sha256.Size]byte) (int64, error) {
	text, size, err := s.listed(dir, known)
	if err != nil {
		return 0, err
	}
	return size, writeFile(name, summed(text), time.Time{})
}

// unseal says what in a directory is not as its seal has it, nil where all is.
func (s *Store) unseal(r Ref) error {
	if _, err := os.Lstat(s.Path(r)); errors.Is(err, fs.ErrNotExist) {
		return errGone
	}
	text, err := os.ReadFile(s.sealOf(r))
	if errors.Is(err, fs.ErrNotExist) {
		return errNoSeal
	}
	if err != nil {
		return err
	}
	want, ok := unsummed(text)
	if !ok {
		return errors.New("its seal is damaged")
	}
	got, _, err := s.listed(s.Path(r), nil)
	if err != nil || bytes.Equal(got, want) {
		return err
	}
	return difference(string(want), string(got))
}

// difference names the first thing in which two lists differ.
func difference(want, got string) error {
	there := map[string]string{}
	for line := range strings.Lines(got) {
		there[quoted(line)] = line
	}
	for line := range strings.Lines(want) {
		path := quoted(line)
		now, ok := there[path]
		delete(there, path)
		if !ok {
			return fmt.Errorf("%s is gone", plain(path))
		}
		if now != line {
			return fmt.Errorf("%s has changed: %s", plain(path), changed(line, now))
		}
	}
	for path := range there {
		return fmt.Errorf("%s was not there", plain(path))
	}
	return errors.New("its names are in another order")
}

// columns are the names of a line's fields.
var columns = [...]string{"its mode", "its owner", "its group", "its size", "its time", "its device number", "its extended attributes", "its bytes"}

func changed(was, now string) string {
	a, b := strings.Fields(was), strings.Fields(now)
	var what []string
	for i, name := range columns {
		if i < len(a) && i < len(b) && a[i] != b[i] {
			what = append(what, name)
		}
	}
	return strings.Join(what, ", ")
}

// quoted is the path at a line's end, as it stands there.
func quoted(line string) string {
	if i := strings.IndexByte(line, '"'); i >= 0 {
		return strings.TrimSuffix(line[i:], "\n")
	}
	return line
}

func plain(path string) string {
	if p, err := strconv.Unquote(path); err == nil {
		return p
	}
	return path
}

// summed is text with its SHA-256 as a last line.
func summed(text []byte) []byte {
	sum := sha256.Sum256(text)
	return append(append(text[:len(text):len(text)], base64.RawStdEncoding.EncodeToString(sum[:])...), '\n')
}

// unsummed gives the text without its sum, false where that is another's.
func unsummed(data []byte) ([]byte, bool) {
	end := len(data) - base64.RawStdEncoding.EncodedLen(sha256.Size) - 1
	if end < 0 || !bytes.Equal(summed(data[:end]), data) {
		return nil, false
	}
	return data[:end], true
}
