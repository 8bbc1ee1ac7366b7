package store

import (
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"time"
)

// Payloads keeps unpacked payloads of packages. It is install.Payloads.
type Payloads struct {
	s   *Store
	dir string
}

// Payloads gives the cache's payloads.
func (s *Store) Payloads() *Payloads { return &Payloads{s, s.dir} }

// Open gives the file of key, fs.ErrNotExist where there is none.
func (p *Payloads) Open(key string) (io.ReadCloser, error) {
	name, err := named(p.dir, "payloads", key)
	if err != nil {
		return nil, err
	}
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	if st, err := f.Stat(); err == nil && olderThan(st, touchEvery) {
		now := time.Now()
		_ = os.Chtimes(name, now, now)
	}
	return f, nil
}

// Tree gives the directory of a tree, fs.ErrNotExist where there is none.
func (p *Payloads) Tree(key string) (string, error) {
	dir, err := p.s.treeDir(key)
	if err != nil {
		return "", err
	}
	counts, err := p.s.treeCounts(dir)
	if err == nil && !counts {
		err = fs.ErrNotExist
	}
	return filepath.Join(dir, treeFiles), err
}

// Create makes the file of key from what write writes. Another process sees it
// whole or not at all. It is not synced: whoever reads it checks it.
func (p *Payloads) Create(key string, write func(io.Writer) error) error {
	name, err := named(p.dir, "payloads", key)
	if err != nil {
		return err
	}
	f, err := os.OpenFile(filepath.Join(p.dir, "payloads", newPrefix+newID()), os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return fmt.Errorf("cache: %w", err)
	}
	if err := write(f); err != nil { // the payload's, or the disk's, which names the file
		f.Close()
		_ = os.Remove(f.Name())
		return err
	}
	if err = f.Close(); err == nil {
		err = os.Rename(f.Name(), name)
	}
	if err != nil {
		_ = os.Remove(f.Name())
		return fmt.Errorf("cache: payload: %w", err)
	}
	return nil
}
