package store

import (
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"time"
)

// Work is a snapshot in the making.
type Work struct {
	s   *Store
	dir string
}

// Begin makes room for a snapshot.
func (s *Store) Begin() (*Work, error) {
	w := &Work{s: s, dir: filepath.Join(s.work, strconv.FormatInt(s.steps.Add(1), 10))}
	if err := os.Mkdir(w.dir, 0o700); err != nil {
		return nil, fmt.Errorf("cache: %w", err)
	}
	for _, d := range []string{w.FS(), w.Scratch(), w.Mount()} {
		if err := os.Mkdir(d, 0o755); err != nil {
			w.Discard()
			return nil, fmt.Errorf("cache: %w", err)
		}
	}
	// MkdirAll's umask must not reach the image.
	if err := os.Chmod(w.FS(), 0o755); err != nil {
		w.Discard()
		return nil, fmt.Errorf("cache: %w", err)
	}
	return w, nil
}

// FS is the directory that becomes the snapshot.
func (w *Work) FS() string { return filepath.Join(w.dir, "fs") }

// Scratch is an empty directory of the same file system.
func (w *Work) Scratch() string { return filepath.Join(w.dir, "work") }

// Mount is an empty directory to mount on.
func (w *Work) Mount() string { return filepath.Join(w.dir, "root") }

// Commit makes FS the result of key, over parents. It counts at once for every
// process that uses the cache, and after a loss of power only when it was on
// the disk.
func (w *Work) Commit(key, title string, parents []Ref) (*Record, error) {
	r := &Record{
		Ref: Ref{Key: key, ID: newID()}, Parents: parents, Title: title,
		Created: time.Now().UTC(), Boot: w.s.boot,
	}
	if err := os.Rename(w.FS(), w.s.Path(r.Ref)); err != nil {
		return nil, fmt.Errorf("cache: keep: %w", err)
	}
	if err := w.s.write(r); err != nil {
		_ = os.RemoveAll(w.s.Path(r.Ref))
		return nil, fmt.Errorf("cache: keep: %w", err)
	}
	r.Used = r.Created
	w.s.tasks.Go(func() { _, _ = w.s.seal(w.s.Path(r.Ref), w.s.sealOf(r.Ref), nil) }) // without one the check makes the step anew
	w.Discard()
	return r, nil
}

// Discard removes what was not committed.
func (w *Work) Discard() { _ = os.RemoveAll(w.dir) }
