package store

import (
	"errors"
	"fmt"
	"syscall"

	"golang.org/x/sys/unix"
)

// nearlyFull is how much room a full disk may have, in bytes: what did not fit
// was larger.
const nearlyFull = 128 << 10

// fullError is an error that a full disk has made, or very likely.
type fullError struct {
	err     error
	dir     string
	noFiles bool // it has room, and no more files to give
	quota   bool // it has room, but not for this user, group or directory
}

// Error is the error's own text.
func (e *fullError) Error() string { return e.err.Error() }

// Unwrap gives the error, and what it is.
func (e *fullError) Unwrap() []error { return []error{e.err, syscall.ENOSPC} }

// Hint says which disk is full and what makes room.
func (e *fullError) Hint() string {
	what := "the disk of the cache, %s, is full"
	switch {
	case e.quota:
		what = "a quota on the disk of the cache, %s, is used up"
	case e.noFiles:
		what += ": it has no more files (inodes) to give"
	}
	return fmt.Sprintf(what+"; `sysbuild cache prune` makes room there, --cache-dir names another place", e.dir)
}

// Full looks whether a full disk, or a quota that is used up, is behind an error
// of something that wrote to the cache: such as that of a program, which only
// ends with a status. It is called while what was written is still there.
func (s *Store) Full(err error) error {
	if errors.Is(err, syscall.EDQUOT) {
		return &fullError{err: err, dir: s.dir, quota: true}
	}
	var st unix.Statfs_t
	if err == nil || unix.Statfs(s.dir, &st) != nil {
		return err
	}
	noFiles := st.Files > 0 && st.Ffree == 0
	if noFiles || st.Bavail*uint64(st.Bsize) < nearlyFull || errors.Is(err, syscall.ENOSPC) {
		return &fullError{err: err, dir: s.dir, noFiles: noFiles}
	}
	return err
}
