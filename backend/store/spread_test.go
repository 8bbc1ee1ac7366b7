package store

import (
	"os"
	"path/filepath"
	"testing"

	"golang.org/x/sys/unix"
)

// TestSpread: on ext4 the work of each process has a place of its own; a file
// system that cannot be told so holds a cache all the same.
func TestSpread(t *testing.T) {
	for _, parent := range []string{t.TempDir(), "/dev/shm"} {
		dir, err := os.MkdirTemp(parent, "spread-")
		if err != nil {
			t.Fatal(err)
		}
		defer os.RemoveAll(dir)
		for range 2 {
			s, err := Open(dir)
			if err != nil {
				t.Fatalf("%s: %v", dir, err)
			}
			if err := s.Close(); err != nil {
				t.Error(err)
			}
		}
		if got, want := isTopDir(t, filepath.Join(dir, "work")), isExt4(t, dir); got != want {
			t.Errorf("%s: its work is marked: %v, want %v", dir, got, want)
		}
	}
}

func isExt4(t *testing.T, dir string) bool {
	var st unix.Statfs_t
	if err := unix.Statfs(dir, &st); err != nil {
		t.Fatal(err)
	}
	return st.Type == unix.EXT4_SUPER_MAGIC
}

func isTopDir(t *testing.T, dir string) bool {
	f, err := os.Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	flags, err := unix.IoctlGetUint32(int(f.Fd()), unix.FS_IOC_GETFLAGS)
	return err == nil && flags&topDir != 0
}
