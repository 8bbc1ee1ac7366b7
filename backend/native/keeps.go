package native

import (
	"fmt"
	"os"
	"path/filepath"

	"golang.org/x/sys/unix"

	"github.com/sysbuild/sysbuild/backend/native/sandbox"
	"github.com/sysbuild/sysbuild/backend/store"
	"github.com/sysbuild/sysbuild/rpm/owners"
)

// poorFileSystem is a cache on a file system that cannot keep what root file
// systems have, such as a memory stick's.
type poorFileSystem struct {
	dir  string
	what string
	err  error // nil: it says that it does, and does not
}

func (e poorFileSystem) Error() string {
	text := fmt.Sprintf("cache directory %s: its file system keeps no %s, which root file systems have", e.dir, e.what)
	if e.err != nil {
		text += ": " + e.err.Error()
	}
	return text
}

// Unwrap gives the cause.
func (e poorFileSystem) Unwrap() error { return e.err }

// Hint is the way out.
func (e poorFileSystem) Hint() string {
	return "--cache-dir names a directory of another file system: ext4, xfs and btrfs keep all, and a tmpfs does; the output may stay where it is"
}

// keepsRoots refuses a cache whose file system cannot keep a root file system,
// before anything is fetched or run. A process that can run no step passes.
func keepsRoots(s *store.Store, dir string) error {
	if os.Geteuid() != 0 {
		return nil
	}
	w, err := s.Begin()
	if err != nil {
		return fmt.Errorf("cache directory %s: %w", dir, err)
	}
	defer w.Discard()
	at := w.Scratch()
	file, link := filepath.Join(at, "file"), filepath.Join(at, "link")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		return fmt.Errorf("cache directory %s: %w", dir, err)
	}
	for _, t := range []struct {
		what string
		do   func() error
		kept func(*unix.Stat_t) bool // nil: no error is enough
	}{
		{"symbolic links", func() error { return unix.Symlink("file", filepath.Join(at, "symlink")) }, nil},
		{"hard links", func() error { return unix.Link(file, link) }, func(st *unix.Stat_t) bool { return st.Nlink == 2 }},
		{"owners", func() error { return otherOwner(file) }, func(st *unix.Stat_t) bool { return owners.Needed() || st.Uid == 1 && st.Gid == 1 }},
		{"modes", func() error { return unix.Chmod(file, 0o4711) }, func(st *unix.Stat_t) bool { return st.Mode&0o7777 == 0o4711 }},
		{"extended attributes", func() error { return unix.Lsetxattr(at, overlayAttr(), []byte("y"), 0) }, nil},
	} {
		err := t.do()
		if roomError(err) {
			return nil // what needs the room will say so
		}
		var st unix.Stat_t
		if err == nil && t.kept != nil {
			err = unix.Stat(file, &st)
		}
		if err != nil || t.kept != nil && !t.kept(&st) {
			return poorFileSystem{dir, t.what, err}
		}
	}
	return nil
}

// overlayAttr is an attribute such as overlays mark directories with.
func overlayAttr() string {
	if sandbox.Confined() {
		return "user.overlay.sysbuild"
	}
	return "trusted.overlay.sysbuild"
}

// otherOwner gives a file to somebody, where files can be given away.
func otherOwner(file string) error {
	if owners.Needed() {
		return nil
	}
	return unix.Chown(file, 1, 1)
}

func roomError(err error) bool {
	return err == unix.ENOSPC || err == unix.EDQUOT || err == unix.EROFS
}
