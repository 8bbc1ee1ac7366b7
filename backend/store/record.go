package store

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"

	"golang.org/x/sys/unix"
)

// Ref names one snapshot: the key of the step, and the snapshot that was made
// for it. A step that is made again has the same key and another ID.
type Ref struct {
	Key string
	ID  string
}

// Record is the finished mark of a step.
type Record struct {
	Ref
	Parents []Ref     // the snapshots below, the lowest first
	Title   string    // for people
	Created time.Time // when it was made
	Size    int64     // bytes on disk; 0: not counted yet
	Boot    string    // the boot it was made in
	Synced  bool      // whether it is surely on the disk: what is not counts only within its boot

	Used time.Time `json:"-"`
}

// Chain is the record's snapshots, the lowest first, its own last.
func (r *Record) Chain() []Ref { return append(r.Parents[:len(r.Parents):len(r.Parents)], r.Ref) }

const (
	graceForNew = time.Minute
	maxRecord   = 1 << 20 // bytes
	touchEvery  = time.Minute
)

// Get finds the result of a finished step.
func (s *Store) Get(key string) (*Record, bool) {
	name, err := s.keyFile(key)
	if err != nil {
		return nil, false
	}
	r, err := s.read(name)
	if err != nil || r.Key != key {
		return nil, false
	}
	for _, ref := range r.Chain() {
		if st, err := os.Lstat(s.Path(ref)); err != nil || !st.IsDir() {
			return nil, false
		}
	}
	if time.Since(r.Used) > touchEvery {
		now := time.Now()
		_ = os.Chtimes(name, now, now)
	}
	return r, true
}

// Path is the directory of a snapshot, or of a tree.
func (s *Store) Path(r Ref) string {
	if isTree(r.ID) {
		return filepath.Join(s.dir, "payloads", filepath.Base(r.ID), treeFiles)
	}
	return filepath.Join(s.dir, "snapshots", filepath.Base(r.ID))
}

// Records that do not count.
var (
	errRecord    = errors.New("its record is damaged")
	errOtherBoot = errors.New("made before the machine was started anew, and perhaps not whole")
)

// read reads a record that counts.
func (s *Store) read(name string) (*Record, error) {
	st, err := os.Stat(name)
	if err != nil {
		return nil, err
	}
	if st.Size() > maxRecord {
		return nil, fmt.Errorf("%s: %d bytes", name, st.Size())
	}
	text, err := os.ReadFile(name)
	if err != nil {
		return nil, err
	}
	text, ok := unsummed(text)
	if !ok {
		return nil, errRecord
	}
	r := &Record{Used: st.ModTime()}
	if err := json.Unmarshal(text, r); err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	if !r.Synced && r.Boot != s.boot {
		return nil, errOtherBoot
	}
	return r, nil
}

// records gives every record that counts.
func (s *Store) records() []*Record {
	var out []*Record
	s.eachRecord(func(_ string, r *Record, err error) {
		if err == nil {
			out = append(out, r)
		}
	})
	return out
}

// dropRecords removes those that do not count. No one else uses the cache
// meanwhile.
func (s *Store) dropRecords() {
	s.eachRecord(func(name string, _ *Record, err error) {
		if err != nil {
			_ = os.Remove(name)
		}
	})
}

func (s *Store) eachRecord(do func(name string, r *Record, err error)) {
	names, _ := filepath.Glob(filepath.Join(s.dir, "keys", "*"))
	for _, name := range names {
		if isNew(filepath.Base(name)) {
			continue
		}
		r, err := s.read(name)
		do(name, r, err)
	}
}

// settle marks what has long been written to the disk as synced.
func (s *Store) settle() {
	var due []*Record
	for _, r := range append(s.trees(), s.records()...) { // what steps stand on first
		if !r.Synced && time.Since(r.Created) > time.Minute {
			due = append(due, r)
		}
	}
	if len(due) == 0 {
		return
	}
	// Written back by the kernel long since, so this does not take long.
	if err := unix.Syncfs(int(s.lock.Fd())); err != nil {
		return
	}
	for _, r := range due {
		r.Synced = true
		_ = s.write(r)
	}
}

func (s *Store) write(r *Record) error {
	name, err := s.keyFile(r.Key)
	if err != nil {
		return err
	}
	text, err := json.Marshal(r)
	if err != nil {
		return err
	}
	return writeFile(name, summed(text), r.Used)
}

// writeFile writes a file whole or not at all.
func writeFile(name string, text []byte, mtime time.Time) error {
	temp := filepath.Join(filepath.Dir(name), newPrefix+newID())
	if err := os.WriteFile(temp, text, 0o600); err != nil {
		_ = os.Remove(temp)
		return err
	}
	if !mtime.IsZero() {
		_ = os.Chtimes(temp, mtime, mtime)
	}
	if err := os.Rename(temp, name); err != nil {
		_ = os.Remove(temp)
		return err
	}
	return nil
}

func (s *Store) keyFile(key string) (string, error) {
	if isTree(key) {
		dir, err := s.treeDir(key)
		return filepath.Join(dir, treeMark), err
	}
	return named(s.dir, "keys", key)
}

// named gives the file of a key, which must be a plain name.
func named(dir, room, key string) (string, error) {
	plain := strings.Map(func(r rune) rune {
		if r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' || strings.ContainsRune(":._-+~^", r) {
			return r
		}
		return -1
	}, key)
	if key == "" || plain != key || key[0] == '.' || len(key) > 200 {
		return "", fmt.Errorf("cache key %q: not a plain name", key)
	}
	return filepath.Join(dir, room, strings.ReplaceAll(key, ":", "-")), nil
}

func olderThan(st os.FileInfo, d time.Duration) bool { return time.Since(st.ModTime()) > d }
