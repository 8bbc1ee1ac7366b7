package image

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestLockIsNoOtherFile: in a directory that others write to, a link that lies
// where the lock belongs leads to nothing that is written over.
func TestLockIsNoOtherFile(t *testing.T) {
	for name, link := range map[string]func(old, name string) error{"hard": os.Link, "symbolic": os.Symlink} {
		dir := t.TempDir()
		precious, path := filepath.Join(dir, "precious"), filepath.Join(dir, "x.oci.tar")
		if err := os.WriteFile(precious, []byte("mine"), 0o644); err != nil {
			t.Fatal(err)
		}
		if err := link(precious, lockName(path)); err != nil {
			t.Fatal(err)
		}
		unlock, err := lock(t.Context(), path, func(string) {})
		if err == nil {
			unlock()
		}
		if err == nil || !strings.Contains(err.Error(), filepath.Base(lockName(path))) {
			t.Errorf("%s link: %v", name, err)
		}
		if got, _ := os.ReadFile(precious); string(got) != "mine" {
			t.Errorf("%s link: the file it leads to holds %q", name, got)
		}
	}
}
