package native

import (
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"

	"golang.org/x/sys/unix"

	"github.com/sysbuild/sysbuild/backend/changeset"
	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/internal/needs"
	"github.com/sysbuild/sysbuild/rpm/install/inroot"
)

// TestCopyTimes holds directories' times and hard links to what BuildKit makes
// of them: a directory that is copied brings its time, over one that is there
// too; one that is only on the way does not; each source has its own files.
func TestCopyTimes(t *testing.T) {
	needs.Root(t)
	src, dst := t.TempDir(), t.TempDir()
	script := `mkdir -p "$1/d/sub" "$2/old"; echo x >"$1/d/sub/f"; ln "$1/d/sub/f" "$1/d/sub/g"; find "$1" -exec touch -d @1000000000 {} +`
	if out, err := exec.Command("sh", "-euc", script, "sh", src, dst).CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	tree := changeset.New(src)
	root, err := inroot.Open(dst)
	if err != nil {
		t.Fatal(err)
	}
	defer root.Close()
	run := func(op *ir.Copy) {
		t.Helper()
		c := &copier{ctx: t.Context(), src: tree, dst: root, op: op, links: map[inode]string{}, buf: make([]byte, 1<<10)}
		if err := c.run(); err != nil {
			t.Fatal(err)
		}
	}
	run(&ir.Copy{Src: []string{"/d"}, Dst: "/new"})
	run(&ir.Copy{Src: []string{"/d"}, Dst: "/old"})
	run(&ir.Copy{Src: []string{"/"}, Dst: "/all"})
	run(&ir.Copy{Src: []string{"/d/sub/f"}, Dst: "/parents/", Parents: true})
	run(&ir.Copy{Src: []string{"/d/./sub"}, Dst: "/pivot/", Parents: true})
	run(&ir.Copy{Src: []string{"/d/sub/*"}, Dst: "/several/"})
	if err := os.Symlink("/no/where", filepath.Join(dst, "dangling")); err != nil {
		t.Fatal(err)
	}
	run(&ir.Copy{Src: []string{"/d/sub/f"}, Dst: "/dangling/deep/"})
	for name, kept := range map[string]bool{
		"new": true, "new/sub": true, "old": true, "all": false, "all/d": true,
		"parents": false, "parents/d": false, "parents/d/sub": false, "parents/d/sub/f": true, "pivot": true, "pivot/sub": true,
	} {
		info, err := os.Stat(filepath.Join(dst, name))
		if err != nil {
			t.Fatal(err)
		}
		if info.ModTime().Equal(time.Unix(1000000000, 0)) != kept {
			t.Errorf("%s is of %v", name, info.ModTime())
		}
	}
	for name, links := range map[string]uint64{"new/sub/f": 2, "no/where/deep/f": 1, "several/f": 1, "several/g": 1} {
		var st unix.Stat_t
		if err := unix.Lstat(filepath.Join(dst, name), &st); err != nil || uint64(st.Nlink) != links {
			t.Errorf("%s has %d names, %v", name, st.Nlink, err)
		}
	}
}
