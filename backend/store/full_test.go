package store

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

// TestFull: an error of a full disk names the disk, and stays what it was.
func TestFull(t *testing.T) {
	s := open(t, t.TempDir())
	cause := errors.New("cause")
	if err := s.Full(cause); err != cause {
		t.Errorf("with room: %v", err)
	}
	if err := s.Full(nil); err != nil {
		t.Errorf("none: %v", err)
	}
	for _, errno := range []syscall.Errno{syscall.ENOSPC, syscall.EDQUOT} {
		err := s.Full(fmt.Errorf("%w: %w", cause, errno))
		var helps interface{ Hint() string }
		if !errors.As(err, &helps) || !strings.Contains(helps.Hint(), s.dir) || !errors.Is(err, cause) || !errors.Is(err, syscall.ENOSPC) {
			t.Errorf("%v", err)
		}
		if errno == syscall.EDQUOT && !strings.Contains(helps.Hint(), "quota") {
			t.Errorf("not of a quota: %s", helps.Hint())
		}
	}
}

// TestUnreadable: an error of a bad disk names the disk, once, and no other one
// does.
func TestUnreadable(t *testing.T) {
	s := open(t, t.TempDir())
	cause := errors.New("cause")
	if err := s.Unreadable(cause); err != cause {
		t.Errorf("%v", err)
	}
	err := s.Unreadable(fmt.Errorf("%w: %w", cause, syscall.EIO))
	var helps interface{ Hint() string }
	if !errors.As(err, &helps) || !strings.Contains(helps.Hint(), s.dir) || !errors.Is(err, cause) || s.Unreadable(err) != err {
		t.Errorf("%v", err)
	}
}

// TestSpare: where there is no room to open a cache, the spare is given up, once.
func TestSpare(t *testing.T) {
	s := open(t, t.TempDir())
	name := filepath.Join(s.dir, spareName)
	if st, err := os.Stat(name); err != nil || st.Size() != spareSize/6*6 {
		t.Fatalf("%v %v", st, err)
	}
	tries := 0
	full := func() error { tries++; return syscall.EDQUOT }
	if err := withSpare(s.dir, full); err != syscall.EDQUOT || tries != 2 {
		t.Errorf("%v, %d tries", err, tries)
	}
	if _, err := os.Stat(name); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("it is there still: %v", err)
	}
	if err := withSpare(s.dir, full); err != syscall.EDQUOT || tries != 3 {
		t.Errorf("without one: %v, %d tries", err, tries)
	}
}
