package store

import (
	"fmt"
	"os"

	"golang.org/x/sys/unix"
)

// ours refuses a cache directory that someone else could write to: what lies
// in it goes into images unasked, and was checked when it came.
func ours(dir string) error {
	var st unix.Stat_t
	if err := unix.Stat(dir, &st); err != nil {
		return &os.PathError{Op: "stat", Path: dir, Err: err}
	}
	if st.Uid != 0 && int(st.Uid) != os.Geteuid() {
		return fmt.Errorf("%s: it belongs to user %d, who could change what goes into images: give it another owner, or choose another directory", dir, st.Uid)
	}
	if st.Mode&0o022 != 0 {
		return fmt.Errorf("%s: others can write to it (mode %o) and change what goes into images: chmod go-w, or choose another directory", dir, st.Mode&0o7777)
	}
	return nil
}
