package store

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"time"

	"golang.org/x/sys/unix"
)

// Volume is a directory that outlives builds, as long as it is open: that of a
// cache mount.
type Volume struct {
	Dir  string
	lock *os.File
}

// Sharing says who may have a volume open at the same time.
type Sharing int

// The ways of sharing.
const (
	Shared  Sharing = iota // everyone, but for one who has it locked
	Private                // no one: who comes second gets another volume
	Locked                 // no one: who comes second waits
)

// VolumeRequest names a volume.
type VolumeRequest struct {
	Key     string // a plain name
	Title   string // for people
	Sharing Sharing
	// Fill gives a new volume its first content. What it leaves half done does
	// not count. Nil leaves it empty.
	Fill func(dir string) error
	// Busy is told the process number of the first holder that there is to
	// wait for, 0 where that is not known.
	Busy func(pid int)
}

const (
	volumeKind = "cache-mount"
	volumeRoom = "volumes"
	maxPrivate = 1000 // volumes of one key
)

// OpenVolume opens a volume, which is made where there is none. Close it.
func (s *Store) OpenVolume(ctx context.Context, req VolumeRequest) (*Volume, error) {
	base, err := named(s.dir, volumeRoom, req.Key)
	if err != nil {
		return nil, err
	}
	for n := range maxPrivate {
		at := base + "." + strconv.Itoa(n)
		lock, err := s.lockVolume(ctx, filepath.Base(at), req)
		if err == unix.EWOULDBLOCK {
			continue
		}
		if err != nil {
			return nil, err
		}
		v := &Volume{Dir: filepath.Join(at, "fs"), lock: lock}
		if err := s.makeVolume(ctx, at, req); err != nil {
			v.Close()
			return nil, fmt.Errorf("cache mount %s: %w", req.Title, err)
		}
		return v, nil
	}
	return nil, fmt.Errorf("cache mount %s: %d are in use", req.Title, maxPrivate)
}

// Close lets others have the volume.
func (v *Volume) Close() error { return v.lock.Close() }

func (s *Store) lockVolume(ctx context.Context, name string, req VolumeRequest) (*os.File, error) {
	file := filepath.Join(s.dir, "locks", "volume-"+name)
	switch req.Sharing {
	case Shared:
		return hold(ctx, file, unix.LOCK_SH, req.Busy)
	case Locked:
		return hold(ctx, file, unix.LOCK_EX, req.Busy)
	}
	f, err := os.OpenFile(file, os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return nil, err
	}
	if err := flock(f, unix.LOCK_EX|unix.LOCK_NB); err != nil {
		f.Close()
		return nil, err
	}
	sign(f)
	return f, nil
}

// makeVolume makes a volume, whole or not at all. Of two who share it one
// makes it, and the other waits.
func (s *Store) makeVolume(ctx context.Context, at string, req VolumeRequest) error {
	unlock, err := s.Lock(ctx, "making-"+filepath.Base(at), nil)
	if err != nil {
		return err
	}
	defer unlock()
	title := filepath.Join(at, "title")
	now := time.Now()
	err = os.Chtimes(title, now, now)
	if err == nil || !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	w, err := s.Begin()
	if err != nil {
		return err
	}
	defer w.Discard()
	if req.Fill != nil {
		if err := req.Fill(w.FS()); err != nil {
			return err
		}
	}
	if err := os.WriteFile(filepath.Join(w.dir, "title"), []byte(req.Title), 0o600); err != nil {
		return err
	}
	for _, d := range []string{w.Scratch(), w.Mount()} {
		if err := os.Remove(d); err != nil {
			return err
		}
	}
	if err := os.RemoveAll(at); err != nil { // the rest of a removal that was broken off
		return err
	}
	return os.Rename(w.dir, at)
}

// volumes lists them. One without a title is the rest of a removal.
func (s *Store) volumes() ([]Entry, error) {
	titles, err := filepath.Glob(filepath.Join(s.dir, volumeRoom, "*", "title"))
	if err != nil {
		return nil, err
	}
	var out []Entry
	for _, title := range titles {
		st, err := os.Stat(title)
		if err != nil {
			continue // removed meanwhile
		}
		text, err := os.ReadFile(title)
		if err != nil {
			return nil, err
		}
		at := filepath.Dir(title)
		size, err := diskSize(at)
		if err != nil {
			continue // a step writes to it: its names come and go
		}
		out = append(out, Entry{
			Kind: volumeKind, Name: filepath.Join(volumeRoom, filepath.Base(at)), Title: string(text),
			Size: max(size, 1), Created: st.ModTime(), Used: st.ModTime(),
		})
	}
	return out, nil
}

// removeVolume removes the mark first, so that what is half removed does not
// count.
func (s *Store) removeVolume(e Entry) error {
	at := filepath.Join(s.dir, e.Name)
	if err := os.Remove(filepath.Join(at, "title")); err != nil {
		return err
	}
	return os.RemoveAll(at)
}

// clearVolumes removes what removals that were broken off have left. No one
// else uses the cache meanwhile.
func (s *Store) clearVolumes() {
	dirs, _ := filepath.Glob(filepath.Join(s.dir, volumeRoom, "*"))
	for _, dir := range dirs {
		if _, err := os.Lstat(filepath.Join(dir, "title")); errors.Is(err, fs.ErrNotExist) {
			_ = os.RemoveAll(dir)
		}
	}
}
