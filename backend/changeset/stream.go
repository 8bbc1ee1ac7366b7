package changeset

import (
	"archive/tar"
	"errors"
	"fmt"
	"path"
	"strings"
	"time"

	"golang.org/x/sys/unix"

	"github.com/sysbuild/sysbuild/rpm/owners"
)

// stream writes tar entries.
type stream struct {
	tw    *tar.Writer
	epoch int64
	links map[inode]string // the first name of a file that has several
	buf   []byte
}

type inode struct{ dev, ino uint64 }

func (s *stream) dir(e *node) error {
	h := s.header(e, tar.TypeDir)
	h.Name += "/"
	if e.path == "" {
		h.Name = "./"
	}
	attrs, err := e.xattrs()
	if err != nil {
		return err
	}
	addXattrs(h, attrs)
	return s.write(e, h)
}

func (s *stream) whiteout(dir, name string) error {
	h := &tar.Header{Format: tar.FormatPAX, Typeflag: tar.TypeReg, Name: path.Join(dir, ".wh."+name), ModTime: time.Unix(0, 0)}
	if err := s.tw.WriteHeader(h); err != nil {
		return fmt.Errorf("/%s: pack: %w", h.Name, err)
	}
	return nil
}

func (s *stream) file(e *node) error {
	if e.st.Nlink > 1 {
		key := inode{uint64(e.st.Dev), e.st.Ino}
		if first, ok := s.links[key]; ok {
			h := s.header(e, tar.TypeLink)
			h.Linkname = first
			return s.write(e, h)
		}
		s.links[key] = e.path
	}
	switch e.st.Mode & unix.S_IFMT {
	case unix.S_IFREG:
		return s.regular(e)
	case unix.S_IFLNK:
		return s.symlink(e)
	case unix.S_IFCHR:
		return s.device(e, tar.TypeChar)
	case unix.S_IFBLK:
		return s.device(e, tar.TypeBlock)
	case unix.S_IFIFO:
		return s.special(e, s.header(e, tar.TypeFifo))
	}
	return fmt.Errorf("/%s: pack: mode %o: no such kind of file", e.path, e.st.Mode)
}

func (s *stream) symlink(e *node) error {
	to, err := e.readlink()
	if err != nil {
		return err
	}
	h := s.header(e, tar.TypeSymlink)
	h.Linkname = to
	return s.special(e, h)
}

// special writes an entry of what has no bytes of its own.
func (s *stream) special(e *node, h *tar.Header) error {
	attrs, err := e.xattrs()
	if err != nil {
		return err
	}
	addXattrs(h, attrs)
	return s.write(e, h)
}

func (s *stream) device(e *node, kind byte) error {
	h := s.header(e, kind)
	h.Devmajor = int64(unix.Major(uint64(e.st.Rdev)))
	h.Devminor = int64(unix.Minor(uint64(e.st.Rdev)))
	return s.special(e, h)
}

func (s *stream) regular(e *node) error {
	fd, err := e.open()
	if err != nil {
		return err
	}
	defer unix.Close(fd)
	if err := unix.Fstat(fd, &e.st); err != nil {
		return e.failed("stat", err)
	}
	if e.kept {
		if err := owners.LookOpen(fd, &e.st); err != nil {
			return e.failed("owner", err)
		}
	}
	attrs, err := e.fdXattrs(fd)
	if err != nil {
		return err
	}
	h := s.header(e, tar.TypeReg)
	h.Size = e.st.Size
	addXattrs(h, attrs)
	if err := s.write(e, h); err != nil {
		return err
	}
	for left := h.Size; left > 0; {
		n, err := e.read(fd, s.buf[:min(left, int64(len(s.buf)))])
		if err == nil && n == 0 {
			err = e.failed("read", errors.New("it became shorter meanwhile"))
		}
		if err != nil {
			return err
		}
		if _, err := s.tw.Write(s.buf[:n]); err != nil {
			return fmt.Errorf("/%s: pack: %w", e.path, err)
		}
		left -= int64(n)
	}
	return nil
}

func (s *stream) header(e *node, kind byte) *tar.Header {
	return &tar.Header{
		Format:   tar.FormatPAX,
		Typeflag: kind,
		Name:     e.path,
		Mode:     int64(e.st.Mode & 0o7777),
		Uid:      int(e.st.Uid),
		Gid:      int(e.st.Gid),
		ModTime:  time.Unix(clamp(&e.st, s.epoch), 0),
	}
}

func (s *stream) write(e *node, h *tar.Header) error {
	if err := s.tw.WriteHeader(h); err != nil {
		return fmt.Errorf("/%s: pack: %w", e.path, err)
	}
	return nil
}

func addXattrs(h *tar.Header, attrs map[string]string) {
	for k, v := range attrs {
		if h.PAXRecords == nil {
			h.PAXRecords = map[string]string{}
		}
		h.PAXRecords["SCHILY.xattr."+k] = v
	}
}

// Unmark gives the name that a whiteout removes, and true, for the tar entry
// name ".wh.NAME". opaque is true for the mark that hides all below a directory.
func Unmark(name string) (removed string, opaque, ok bool) {
	dir, base := path.Split(name)
	if base == ".wh..wh..opq" {
		return strings.TrimSuffix(dir, "/"), true, true
	}
	if rest, found := strings.CutPrefix(base, ".wh."); found {
		return dir + rest, false, true
	}
	return "", false, false
}
