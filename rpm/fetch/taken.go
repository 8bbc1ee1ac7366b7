package fetch

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"sync"
)

// Taken remembers which files clients gave out of the cache without reading
// them, as they were checked when they came in. Where something goes wrong with
// one of these, Recheck tells whether the disk is to blame. Several clients may
// share one; nil remembers nothing.
type Taken struct {
	mu      sync.Mutex
	files   map[string]string // path to URL
	dropped map[string]bool   // URLs of files that were damaged
}

func (t *Taken) add(path, url string) {
	if t == nil {
		return
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.files == nil {
		t.files = map[string]string{}
	}
	t.files[path] = url
}

// drop removes a damaged file: it is fetched anew where it is asked for again.
func (t *Taken) drop(path, url string) error {
	if err := os.Remove(path); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	if t == nil {
		return nil
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	delete(t.files, path)
	if t.dropped == nil {
		t.dropped = map[string]bool{}
	}
	t.dropped[url] = true
	return nil
}

// explain adds to an error of a request that the cache had the file, damaged.
func (t *Taken) explain(req Request, err error) error {
	if t == nil || err == nil {
		return err
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	if !slices.ContainsFunc(req.URLs, func(u string) bool { return t.dropped[u] }) {
		return err
	}
	return fmt.Errorf("%w (the cache had it, damaged: that was removed)", err)
}

// Recheck holds every file that was taken against its digest, and removes those
// that are damaged. It gives their URLs, without passwords, sorted.
func (t *Taken) Recheck(ctx context.Context) ([]string, error) {
	t.mu.Lock()
	files := make(map[string]string, len(t.files))
	for path, url := range t.files {
		files[path] = url
	}
	t.mu.Unlock()
	var bad []string
	for path, url := range files {
		err := verifyFile(ctx, path, filepath.Base(filepath.Dir(filepath.Dir(path))))
		switch {
		case isDamage(err):
			if err := t.drop(path, url); err != nil {
				return nil, err
			}
			bad = append(bad, redact(url))
		case err != nil && !errors.Is(err, fs.ErrNotExist):
			return nil, err
		}
	}
	slices.Sort(bad)
	return bad, nil
}
