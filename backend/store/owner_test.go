package store

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/sysbuild/sysbuild/internal/needs"
)

func TestCacheOfOthers(t *testing.T) {
	needs.Root(t)
	for name, c := range map[string]struct {
		uid  int
		mode os.FileMode
		want string
	}{
		"ours":           {0, 0o755, ""},
		"another user's": {12345, 0o700, "belongs to user 12345"},
		"open to all":    {0, 0o777 | os.ModeSticky, "others can write"},
		"open to some":   {0, 0o770, "others can write"},
	} {
		dir := filepath.Join(t.TempDir(), "cache")
		if err := os.Mkdir(dir, 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.Chmod(dir, c.mode); err != nil {
			t.Fatal(err)
		}
		if err := os.Chown(dir, c.uid, 0); err != nil {
			t.Fatal(err)
		}
		s, err := Open(dir)
		if err == nil {
			s.Close()
		}
		if c.want == "" && err != nil || c.want != "" && (err == nil || !strings.Contains(err.Error(), c.want)) {
			t.Errorf("%s: %v, want %q", name, err, c.want)
		}
		if left, _ := os.ReadDir(dir); c.want != "" && len(left) > 0 {
			t.Errorf("%s: %v was made", name, left)
		}
	}
}
