package native

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
	"syscall"

	"github.com/sysbuild/sysbuild/backend/store"
)

// wantOfRoom is the error of a scriptlet that failed on a full disk. Rpm goes on
// behind most scriptlets that fail, and says so; but what a full disk has made
// of a package is no result to keep.
type wantOfRoom struct{ err error }

// see looks whether a warning is of a full disk: by what it says, by what the
// scriptlet printed last, or by what is left.
func (w *wantOfRoom) see(s *store.Store, text string, printed []byte) bool {
	cause := errors.New(text)
	for _, errno := range []syscall.Errno{syscall.ENOSPC, syscall.EDQUOT} {
		said := strings.ToLower(errno.Error())
		if strings.Contains(strings.ToLower(text), said) || bytes.Contains(bytes.ToLower(printed), []byte(said)) {
			w.err = fmt.Errorf("for want of room: %w: %w", cause, errno)
			return true
		}
	}
	if err := s.Full(cause); !errors.Is(err, syscall.ENOSPC) {
		return false
	}
	w.err = fmt.Errorf("for want of room: %w: %w", cause, syscall.ENOSPC)
	return true
}
