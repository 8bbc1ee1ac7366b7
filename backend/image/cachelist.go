package image

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"
	"time"
)

// Entry is one output that a Cache remembers.
type Entry struct {
	Output string    // its path
	Used   time.Time // when it was last written or found
	// Size is what removing the entry frees, in bytes: nothing while the
	// output itself is there.
	Size int64

	name string
}

// List gives all entries, by the names of their files.
func (c *Cache) List() ([]Entry, error) {
	var list []Entry
	for _, r := range c.records() {
		list = append(list, Entry{Output: r.Path, Used: r.used, Size: heldSize(r.name), name: r.name})
	}
	return list, nil
}

// heldSize is the size of a held file that has no other name.
func heldSize(name string) int64 {
	info, err := os.Lstat(name + heldSuffix)
	if err != nil {
		return 0
	}
	if st, ok := info.Sys().(*syscall.Stat_t); ok && st.Nlink > 1 {
		return 0
	}
	return info.Size()
}

// Remove forgets an entry. The output stays.
func (c *Cache) Remove(e Entry) error {
	for _, suffix := range []string{recordSuffix, blocksSuffix, sumsSuffix, heldSuffix} {
		if err := os.Remove(e.name + suffix); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return err
		}
	}
	return nil
}

// Clear forgets everything.
func (c *Cache) Clear() error {
	names, err := filepath.Glob(filepath.Join(c.dir, "*"))
	if err != nil {
		return err
	}
	for _, name := range names {
		if err := os.Remove(name); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return err
		}
	}
	return nil
}
