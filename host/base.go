package host

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"golang.org/x/sys/unix"

	"github.com/sysbuild/sysbuild/rpm/install/inroot"
)

// makeBase makes the base directory, and gives the ones above it that it made.
func (h *Host) makeBase() ([]string, error) {
	var made []string
	for dir := path.Dir(h.place.base); dir != "/"; dir = path.Dir(dir) {
		if _, err := h.root.Stat(dir); errors.Is(err, fs.ErrNotExist) {
			made = append(made, dir)
		}
	}
	if err := h.root.MkdirAll(path.Dir(h.place.base), 0o755); err != nil {
		return nil, err
	}
	err := h.root.In(h.place.base, func(d *inroot.Dir, base string) error { return d.Mkdir(base, 0o700) })
	if err != nil && !errors.Is(err, fs.ErrExist) {
		return nil, err
	}
	return made, nil
}

// tidy removes a base directory in which no deployment is, and those above it that
// were made for it.
func (s *session) tidy() {
	entries, err := os.ReadDir(s.at(""))
	if err != nil || slices.ContainsFunc(entries, func(e os.DirEntry) bool { return e.Name() != ".lock" && e.Name() != ".made" }) {
		return
	}
	var made []string
	_ = readJSON(s.at(".made"), &made)
	_ = os.Remove(s.at(".made"))
	_ = os.Remove(s.at(".lock"))
	for _, dir := range append([]string{s.place.base}, made...) {
		if strings.HasPrefix(s.place.base+"/", dir+"/") {
			_ = s.root.In(dir, func(d *inroot.Dir, base string) error { return d.Rmdir(base) })
		}
	}
}

// remove removes an entry of the base directory with all below it. What is
// mounted there would be emptied, so that it is refused.
func (s *session) remove(name string) error {
	real, err := os.Readlink(s.dir.ProcPath())
	if err != nil {
		return err
	}
	mounts, err := mountsBelow(filepath.Join(real, name))
	if err != nil {
		return err
	}
	if len(mounts) > 0 {
		return fmt.Errorf("%s: remove: something is mounted there; umount -R %[1]s, and try again", mounts[0])
	}
	s.step()
	return os.RemoveAll(s.at(name))
}

// removeAside removes what no version needs any more. Where that fails nothing is
// wrong but that it is there: people are told, and the next command tries again.
func (s *session) removeAside(name string) {
	if err := s.remove(name); err != nil {
		s.notef("a version that is not needed is left: %v", s.named(err))
	}
}

// mountsBelow are the mount points at a path and below it.
func mountsBelow(dir string) ([]string, error) {
	data, err := os.ReadFile("/proc/self/mountinfo")
	if err != nil {
		return nil, err
	}
	unescape := strings.NewReplacer(`\040`, " ", `\011`, "\t", `\012`, "\n", `\134`, `\`)
	var out []string
	for line := range strings.Lines(string(data)) {
		fields := strings.Fields(line) // proc(5), mountinfo: the fifth is the mount point
		if len(fields) < 5 {
			continue
		}
		if at := unescape.Replace(fields[4]); at == dir || strings.HasPrefix(at, dir+"/") {
			out = append(out, at)
		}
	}
	return out, nil
}

// exchange swaps two entries of the base directory, or moves the first where
// there is no second.
func (s *session) exchange(a, b string) error {
	s.step()
	err := unix.Renameat2(unix.AT_FDCWD, s.at(a), unix.AT_FDCWD, s.at(b), unix.RENAME_EXCHANGE)
	if errors.Is(err, fs.ErrNotExist) || errors.Is(err, unix.EINVAL) {
		err = os.Rename(s.at(a), s.at(b))
	}
	if err != nil {
		return &fs.PathError{Op: "exchange", Path: b, Err: err}
	}
	return s.sync()
}
