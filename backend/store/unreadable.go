package store

import (
	"errors"
	"fmt"
	"syscall"
)

// unreadable is an error of a disk that fails: EIO of something in the cache.
type unreadable struct {
	err error
	dir string
}

// Error is the error's own text.
func (e *unreadable) Error() string { return e.err.Error() }

// Unwrap gives the error.
func (e *unreadable) Unwrap() error { return e.err }

// Hint says which disk fails, and how to go on.
func (e *unreadable) Hint() string {
	return fmt.Sprintf("the disk of the cache, %s, could not be read or written, and the kernel's log (dmesg) says why; `sysbuild cache verify` removes what is damaged there, --cache-dir names another place", e.dir)
}

// Unreadable says of an error of reading the cache that its disk fails, where it
// does.
func (s *Store) Unreadable(err error) error {
	var known *unreadable
	if !errors.Is(err, syscall.EIO) || errors.As(err, &known) {
		return err
	}
	return &unreadable{err, s.dir}
}
