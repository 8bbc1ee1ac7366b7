package native

import (
	"os"
	"os/exec"
	"strings"
	"testing"

	"github.com/sysbuild/sysbuild/backend/store"
	"github.com/sysbuild/sysbuild/internal/needs"
)

// TestKeepsRoots: a cache on a file system that keeps no attributes is refused
// when it is opened, one on a tmpfs is not, and neither has anything left in it.
func TestKeepsRoots(t *testing.T) {
	needs.Root(t)
	for kind, want := range map[string]string{"ramfs": "extended attributes", "tmpfs": ""} {
		dir := t.TempDir()
		if out, err := exec.Command("mount", "-t", kind, kind, dir).CombinedOutput(); err != nil {
			t.Fatalf("%v: %s", err, out)
		}
		t.Cleanup(func() { exec.Command("umount", "-l", dir).Run() })
		if err := os.Chmod(dir, 0o700); err != nil {
			t.Fatal(err)
		}
		s, err := store.Open(dir)
		if err != nil {
			t.Fatal(err)
		}
		err = keepsRoots(s, dir)
		if (err == nil) != (want == "") || err != nil && !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v", kind, err)
		}
		if err := s.Close(); err != nil {
			t.Error(err)
		}
		if left, err := os.ReadDir(dir + "/work"); err != nil || len(left) > 0 {
			t.Errorf("%s: left: %v %v", kind, left, err)
		}
	}
}
