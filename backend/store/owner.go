package store

import (
	"fmt"
	"os"
	"path/filepath"

	"golang.org/x/sys/unix"
)

// ours refuses a cache directory that someone else could write to: what lies
// in it goes into images unasked, and was checked when it came. A sticky one,
// such as a fresh tmpfs has at its top, is good as long as all in it is ours.
func ours(dir string) error {
	var st unix.Stat_t
	if err := unix.Stat(dir, &st); err != nil {
		return &os.PathError{Op: "stat", Path: dir, Err: err}
	}
	if err := owned(dir, &st); err != nil {
		return err
	}
	if st.Mode&0o022 == 0 {
		return nil
	}
	if st.Mode&unix.S_ISVTX == 0 {
		return fmt.Errorf("%s: others can write to it (mode %o) and change what goes into images: chmod go-w, or where its file system keeps no modes, choose another directory", dir, st.Mode&0o7777)
	}
	entries, err := os.ReadDir(dir)
	if err != nil {
		return err
	}
	for _, e := range entries {
		name := filepath.Join(dir, e.Name())
		if err := unix.Lstat(name, &st); err != nil {
			return &os.PathError{Op: "stat", Path: name, Err: err}
		}
		if err := owned(name, &st); err != nil {
			return err
		}
	}
	return nil
}

func owned(name string, st *unix.Stat_t) error {
	if st.Uid == 0 || int(st.Uid) == os.Geteuid() {
		return nil
	}
	return fmt.Errorf("%s: it belongs to user %d, who could change what goes into images: give it another owner, or choose another directory", name, st.Uid)
}
