package store

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"

	"golang.org/x/sys/unix"
)

// The spare is a file whose room is given back where there is none to open the
// cache with: pruning and checking make a few files before they remove any.
const (
	spareName = "spare"
	spareSize = 128 << 10
)

// withSpare does something, once more without the spare where room was short.
func withSpare(dir string, do func() error) error {
	err := do()
	if !errors.Is(err, syscall.ENOSPC) && !errors.Is(err, syscall.EDQUOT) {
		return err
	}
	if os.Remove(filepath.Join(dir, spareName)) != nil {
		return err
	}
	return do()
}

// makeSpare makes one where there is none and the disk has much more.
func makeSpare(dir string) {
	name := filepath.Join(dir, spareName)
	var st unix.Statfs_t
	if _, err := os.Lstat(name); !errors.Is(err, fs.ErrNotExist) || unix.Statfs(dir, &st) != nil || st.Bavail*uint64(st.Bsize) < 64*spareSize {
		return
	}
	if os.WriteFile(name, bytes.Repeat([]byte("spare\n"), spareSize/6), 0o600) != nil {
		_ = os.Remove(name)
	}
}
