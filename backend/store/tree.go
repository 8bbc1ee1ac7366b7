package store

import (
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"
)

// A tree is the files of packages as a directory, which snapshots may stand on
// without a copy: payloads/KEY/fs, its seal, payloads/KEY/seal, and its
// finished mark, payloads/KEY/record.
const (
	treePrefix = "tree-"
	treeFiles  = "fs"
	treeMark   = "record"
)

// errNoWork is the work directory's that someone else took away.
var errNoWork = errors.New("cache: this process's work directory is gone")

func isTree(id string) bool { return strings.HasPrefix(id, treePrefix) }

func (s *Store) treeDir(key string) (string, error) {
	if !isTree(key) {
		return "", fmt.Errorf("cache key %q: not a tree's", key)
	}
	return named(s.dir, "payloads", key)
}

// Tree gives the tree of key, which fill makes in an empty directory where there
// is none. No one may change it.
func (s *Store) Tree(key string, fill func(dir string) (map[string][sha256.Size]byte, error)) (Ref, error) {
	ref := Ref{Key: key, ID: key}
	dir, err := s.treeDir(key)
	if err != nil {
		return ref, err
	}
	mark := filepath.Join(dir, treeMark)
	if r, err := s.read(mark); err == nil {
		if time.Since(r.Used) > touchEvery {
			now := time.Now()
			_ = os.Chtimes(mark, now, now)
		}
		return ref, nil
	}
	work := filepath.Join(s.work, strconv.FormatInt(s.steps.Add(1), 10))
	defer os.RemoveAll(work)
	if err := s.makeTree(work, ref, fill); err != nil {
		return ref, err
	}
	return ref, s.takeTree(work, dir)
}

func (s *Store) makeTree(work string, ref Ref, fill func(dir string) (map[string][sha256.Size]byte, error)) error {
	files := filepath.Join(work, treeFiles)
	for _, d := range []string{work, files} {
		if err := os.Mkdir(d, 0o700); err != nil {
			return fmt.Errorf("cache: %w", err)
		}
	}
	known, err := fill(files)
	if err != nil {
		return err
	}
	size, err := s.seal(files, filepath.Join(work, treeSeal), known)
	if err != nil {
		return fmt.Errorf("cache: seal: %w", err)
	}
	text, err := json.Marshal(&Record{Ref: ref, Created: time.Now().UTC(), Size: max(size, 1), Boot: s.boot})
	if err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(work, treeMark), summed(text), 0o600); err != nil {
		return fmt.Errorf("cache: %w", err)
	}
	return nil
}

// takeTree gives a tree its name. Where another process was first, its tree is
// the one; what does not count goes out of the way.
func (s *Store) takeTree(work, dir string) error {
	for {
		err := os.Rename(work, dir)
		if !errors.Is(err, fs.ErrExist) {
			if err != nil {
				return fmt.Errorf("cache: keep: %w", err)
			}
			return nil
		}
		if counts, err := s.treeCounts(dir); err != nil || counts {
			return err
		}
		if err := s.dropTree(dir); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return fmt.Errorf("cache: keep: %w", err)
		}
	}
}

// treeCounts is false for a tree that surely no one uses: it has no mark, or
// one that is good for nobody.
func (s *Store) treeCounts(dir string) (bool, error) {
	_, err := s.read(filepath.Join(dir, treeMark))
	var disk *fs.PathError
	switch {
	case err == nil:
		return true, nil
	case errors.As(err, &disk) && !errors.Is(err, fs.ErrNotExist):
		return false, fmt.Errorf("cache: %w", err)
	}
	return false, nil
}

// dropTree removes a tree: it is whole or not there.
func (s *Store) dropTree(dir string) error {
	gone := filepath.Join(s.gone(), newID())
	if err := os.Rename(dir, gone); err != nil {
		if _, there := os.Lstat(s.gone()); there != nil {
			return fmt.Errorf("%w (%s)", errNoWork, there.Error())
		}
		return err
	}
	return os.RemoveAll(gone)
}

// dropTrees removes the trees that do not count. No one else uses the cache
// meanwhile.
func (s *Store) dropTrees() {
	dirs, _ := filepath.Glob(filepath.Join(s.dir, "payloads", treePrefix+"*"))
	for _, dir := range dirs {
		if counts, err := s.treeCounts(dir); err == nil && !counts {
			_ = s.dropTree(dir)
		}
	}
}

// trees gives the record of every tree that counts.
func (s *Store) trees() []*Record {
	marks, _ := filepath.Glob(filepath.Join(s.dir, "payloads", treePrefix+"*", treeMark))
	var out []*Record
	for _, mark := range marks {
		if r, err := s.read(mark); err == nil {
			out = append(out, r)
		}
	}
	return out
}
