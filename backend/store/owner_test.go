package store

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/sysbuild/sysbuild/internal/needs"
)

func TestCacheOfOthers(t *testing.T) {
	needs.Root(t)
	for name, c := range map[string]struct {
		uid    int // the directory's owner
		mode   os.FileMode
		inside int // the owner of what is in it; 0: nothing is
		want   string
	}{
		"ours":                      {0, 0o755, 0, ""},
		"another user's":            {12345, 0o700, 0, "belongs to user 12345"},
		"open to all":               {0, 0o777, 0, "others can write"},
		"open to some":              {0, 0o770, 0, "others can write"},
		"sticky":                    {0, 0o777 | os.ModeSticky, 0, ""},
		"sticky, and someone's too": {0, 0o777 | os.ModeSticky, 12345, "belongs to user 12345"},
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
		before := 0
		if c.inside != 0 {
			before = 1
			room := filepath.Join(dir, "snapshots")
			if err := errors.Join(os.Mkdir(room, 0o700), os.Chown(room, c.inside, 0)); err != nil {
				t.Fatal(err)
			}
		}
		s, err := Open(dir)
		if err == nil {
			s.Close()
		}
		if c.want == "" && err != nil || c.want != "" && (err == nil || !strings.Contains(err.Error(), c.want)) {
			t.Errorf("%s: %v, want %q", name, err, c.want)
		}
		if left, _ := os.ReadDir(dir); c.want != "" && len(left) > before {
			t.Errorf("%s: %v was made", name, left)
		}
	}
}
