package native

import (
	"errors"
	"os"
	"path/filepath"
	"testing"

	"github.com/sysbuild/sysbuild/backend/store"
	"golang.org/x/sys/unix"
)

// TestNoDeviceWorks holds that a device node in a root opens no device of the
// host, in a first step as in one over others.
func TestNoDeviceWorks(t *testing.T) {
	b := newBench(t, Options{})
	var below []store.Ref
	for _, name := range []string{"first", "second"} {
		w, err := b.store.Begin()
		if err != nil {
			t.Fatal(err)
		}
		r, err := b.mountRoot(w, below)
		if err != nil {
			t.Fatal(err)
		}
		node := filepath.Join(r.dir, name)
		if err := unix.Mknod(node, unix.S_IFCHR|0o666, int(unix.Mkdev(1, 3))); err != nil {
			t.Fatal(err)
		}
		f, err := os.Open(node)
		if err == nil {
			f.Close()
		}
		if !errors.Is(err, unix.EACCES) {
			t.Errorf("%s step: the device was opened: %v", name, err)
		}
		if err := r.unmount(); err != nil {
			t.Error(err)
		}
		rec, err := w.Commit(name, name, below)
		if err != nil {
			t.Fatal(err)
		}
		if st, err := os.Lstat(filepath.Join(b.store.Path(rec.Ref), name)); err != nil || st.Mode()&os.ModeCharDevice == 0 {
			t.Errorf("%s step: what was made did not stay: %v", name, err)
		}
		below = rec.Chain()
	}
}
