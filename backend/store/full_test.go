package store

import (
	"errors"
	"fmt"
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
	}
}
