package inroot

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"testing"
	"time"

	"golang.org/x/sys/unix"
)

// newRoot makes a root beside a directory that must stay as it is, with links
// of every kind that lead there.
func newRoot(t *testing.T) (*Root, string) {
	t.Helper()
	dir := t.TempDir()
	for _, d := range []string{"root/usr/bin", "outside"} {
		if err := os.MkdirAll(filepath.Join(dir, d), 0o755); err != nil {
			t.Fatal(err)
		}
	}
	for name, to := range map[string]string{
		"bin": "usr/bin", "absolute": filepath.Join(dir, "outside"), "climbing": "../../../../../../outside",
		"usr/up": "../..", "loop": "loop", "magic": "/proc/self/root",
	} {
		if err := os.Symlink(to, filepath.Join(dir, "root", name)); err != nil {
			t.Fatal(err)
		}
	}
	r, err := Open(filepath.Join(dir, "root"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		r.Close()
		if left, err := os.ReadDir(filepath.Join(dir, "outside")); err != nil || len(left) > 0 {
			t.Errorf("outside: %v %v", left, err)
		}
	})
	return r, dir
}

func TestWritesStayInside(t *testing.T) {
	for _, name := range []string{
		"/absolute/x", "/climbing/x", "/usr/up/outside/x", "/../outside/x", "../../outside/x", "/usr/up/../../outside/x", "/bin/x",
	} {
		t.Run(name, func(t *testing.T) {
			r, _ := newRoot(t)
			if err := r.MkdirAll(filepath.Dir("/"+name), 0o755); err != nil && !errors.Is(err, fs.ErrNotExist) {
				t.Fatal(err)
			}
			if err := r.WriteFile(name, []byte("hello"), 0o644); err != nil && !errors.Is(err, fs.ErrNotExist) {
				t.Fatal(err)
			}
			_ = r.In(name, func(d *Dir, base string) error {
				return errors.Join(d.Symlink("x", base+"1"), d.Mkdir(base+"2", 0o755), d.Mknod(base+"3", unix.S_IFIFO|0o644, 0))
			})
		})
	}
}

func TestEntriesAreNoPaths(t *testing.T) {
	r, _ := newRoot(t)
	d, err := r.Dir("/usr")
	if err != nil {
		t.Fatal(err)
	}
	defer d.Close()
	for _, base := range []string{"", "..", "../outside", "a/b", "/x", "a\x00b"} {
		if err := d.Mkdir(base, 0o755); err == nil {
			t.Errorf("mkdir %q was done", base)
		}
		if _, err := d.Create(base, 0o644); err == nil {
			t.Errorf("create %q was done", base)
		}
		if err := d.Chmod(base, 0o700); err == nil {
			t.Errorf("chmod %q was done", base)
		}
	}
}

func TestFollowsLinksInside(t *testing.T) {
	r, dir := newRoot(t)
	if err := r.WriteFile("/bin/tool", []byte("1"), 0o755); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(filepath.Join(dir, "root/usr/bin/tool")); err != nil {
		t.Error(err)
	}
	if _, err := r.Dir("/loop"); !errors.Is(err, unix.ELOOP) {
		t.Errorf("a loop: %v", err)
	}
}

func TestOpensOnlyRegularFiles(t *testing.T) {
	r, _ := newRoot(t)
	if err := r.In("/fifo", func(d *Dir, base string) error { return d.Mknod(base, unix.S_IFIFO|0o644, 0) }); err != nil {
		t.Fatal(err)
	}
	done := make(chan error, 1)
	go func() {
		_, err := r.ReadFile("/fifo", 10)
		done <- err
	}()
	select {
	case err := <-done:
		if err == nil {
			t.Error("a fifo was read")
		}
	case <-time.After(5 * time.Second):
		t.Fatal("waits for a fifo")
	}
	if err := r.WriteFile("/big", make([]byte, 11), 0o644); err != nil {
		t.Fatal(err)
	}
	if _, err := r.ReadFile("/big", 10); err == nil {
		t.Error("more than the limit was read")
	}
}
