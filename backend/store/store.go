// Package store keeps what builds made, in one cache directory that several
// processes may use at once: file systems by the key of the step that made
// them, unpacked payloads, digests of files that did not change. It runs no
// step and mounts nothing.
//
//	lock             held shared while the cache is used, alone while it is pruned
//	keys/KEY         a Record: the finished mark, written last
//	snapshots/ID     a file system in overlayfs's form, and nothing else of it
//	work/ID          what a process is making; work/ID.lock is locked while it lives
//	locks/KEY        held while a step is made; names the holder
//	payloads/KEY     unpacked payloads of packages: files, and trees that snapshots stand on
//	seals/ID         what a snapshot was when it was made; a tree has its own beside its files
//	spare            room to begin with where the disk is full
//	volumes/KEY.N    a cache mount: fs is its directory, title its ID, used when title was touched
package store

import (
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"

	"golang.org/x/sys/unix"
)

// Store is an open cache directory.
type Store struct {
	dir   string
	boot  string // this boot of the machine
	lock  *os.File
	work  string // this process's own
	wlock *os.File
	steps atomic.Int64
	tasks sync.WaitGroup

	listing chan []byte // room for listing, two times
}

var rooms = []string{"keys", "snapshots", "work", "locks", "payloads", sealRoom, volumeRoom}

// notOpened names the directory, and what is below it where that is the cause.
func notOpened(dir string, err error) error {
	var path *fs.PathError
	if errors.As(err, &path) && path.Path == dir {
		err = path.Err
	}
	return fmt.Errorf("cache directory %s: %w", dir, err)
}

// Open opens a cache directory, which it makes where there is none. What
// processes that are gone have left half-done does not count, and goes when the
// store is closed, or at once where room is short.
func Open(dir string) (*Store, error) {
	dir, err := filepath.Abs(dir)
	if err != nil {
		return nil, err
	}
	if err := withSpare(dir, func() error { return makeRooms(dir) }); err != nil {
		return nil, notOpened(dir, err)
	}
	s := &Store{dir: dir, boot: bootID(), listing: make(chan []byte, 2)}
	s.listing <- nil
	s.listing <- nil
	if s.lock, err = os.OpenFile(filepath.Join(dir, "lock"), os.O_RDWR|os.O_CREATE, 0o600); err != nil {
		return nil, notOpened(dir, err)
	}
	if err := withSpare(dir, s.enter); err != nil {
		s.Close()
		return nil, fmt.Errorf("%s: %w", dir, err)
	}
	makeSpare(dir)
	if s.tight() {
		s.sweep()
	}
	s.tasks.Go(s.settle)
	return s, nil
}

// makeRooms makes the directory and what is in it. Set-user-ID programs and
// device files of every image lie below: none of it is for others.
func makeRooms(dir string) error {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return err
	}
	if err := ours(dir); err != nil {
		return err
	}
	for _, room := range rooms {
		if err := os.MkdirAll(filepath.Join(dir, room), 0o700); err != nil {
			return err
		}
	}
	spread(filepath.Join(dir, "work"))
	return nil
}

// enter joins the users of the cache, makes this process's work directory and
// takes what no record names out of the way.
func (s *Store) enter() error {
	alone := flock(s.lock, unix.LOCK_EX|unix.LOCK_NB) == nil
	if !alone {
		if err := flock(s.lock, unix.LOCK_SH); err != nil {
			return fmt.Errorf("lock: %w", err)
		}
	}
	if err := s.makeWork(); err != nil {
		return err
	}
	if !alone {
		return nil
	}
	for _, dir := range s.orphans() {
		_ = os.Rename(dir, filepath.Join(s.gone(), filepath.Base(dir)))
	}
	s.clearRest()
	return flock(s.lock, unix.LOCK_SH)
}

// makeWork makes this process's work directory, behind the lock that says it is
// in use: there is never a directory without one.
func (s *Store) makeWork() error {
	for s.wlock == nil {
		s.work = filepath.Join(s.dir, "work", newID())
		f, err := os.OpenFile(s.work+lockExt, os.O_RDWR|os.O_CREATE, 0o600)
		if err != nil {
			return err
		}
		// Another process may have taken the new lock for a dead one's.
		if flock(f, unix.LOCK_EX|unix.LOCK_NB) == nil && stands(f) {
			s.wlock = f
		} else {
			f.Close()
		}
	}
	return os.MkdirAll(s.gone(), 0o700)
}

// lockExt is behind the name of a work directory in that of its lock.
const lockExt = ".lock"

// stands says that an open file still has its name.
func stands(f *os.File) bool {
	now, err := os.Stat(f.Name())
	was, ferr := f.Stat()
	return err == nil && ferr == nil && os.SameFile(now, was)
}

// gone is a directory of what is to be removed.
func (s *Store) gone() string { return filepath.Join(s.work, "gone") }

// sweep removes what is of no use any more. It is for the end of a build: a root
// file system is many files, and ext4 looks long for a free inode where many
// were removed in the last half minute.
func (s *Store) sweep() {
	_ = os.RemoveAll(s.gone())
	_ = os.Mkdir(s.gone(), 0o700) // more may go before the end
	s.reclaim()
}

// tight says that the disk may need the room of what is left for the end.
func (s *Store) tight() bool {
	var st unix.Statfs_t
	return unix.Statfs(s.dir, &st) != nil || st.Bavail < st.Blocks/10 || st.Ffree < st.Files/10
}

// Dir is a directory of the cache for someone else's files, made if need be.
func (s *Store) Dir(name string) (string, error) {
	dir := filepath.Join(s.dir, name)
	return dir, os.MkdirAll(dir, 0o700)
}

// Close gives the cache up. What is finished stays, and what processes that are
// gone have left goes.
func (s *Store) Close() error {
	s.tasks.Wait()
	var err error
	if s.work != "" {
		s.sweep()
		err = removeWork(s.work)
	}
	for _, f := range []*os.File{s.wlock, s.lock} {
		if f != nil {
			f.Close()
		}
	}
	return err
}

// reclaim removes the work directories whose processes are gone.
func (s *Store) reclaim() {
	names, _ := filepath.Glob(filepath.Join(s.dir, "work", "*"+lockExt))
	for _, name := range names {
		f, err := os.OpenFile(name, os.O_RDWR, 0)
		if err != nil {
			continue
		}
		if flock(f, unix.LOCK_EX|unix.LOCK_NB) == nil {
			_ = removeWork(strings.TrimSuffix(name, lockExt))
		}
		f.Close()
	}
}

// removeWork removes a work directory, and its lock last.
func removeWork(dir string) error {
	if err := os.RemoveAll(dir); err != nil {
		return err
	}
	return os.Remove(dir + lockExt)
}

// orphans are the snapshots that no record names. No one else uses the cache
// meanwhile.
func (s *Store) orphans() []string {
	named := map[string]bool{}
	for _, r := range s.records() {
		named[r.ID] = true
		for _, p := range r.Parents {
			named[p.ID] = true
		}
	}
	entries, _ := os.ReadDir(filepath.Join(s.dir, "snapshots"))
	var dirs []string
	for _, e := range entries {
		if !named[e.Name()] {
			dirs = append(dirs, filepath.Join(s.dir, "snapshots", e.Name()))
		}
	}
	return dirs
}

func flock(f *os.File, how int) error {
	for {
		err := unix.Flock(int(f.Fd()), how)
		if !errors.Is(err, unix.EINTR) {
			return err
		}
	}
}

func newID() string {
	var b [12]byte
	_, _ = rand.Read(b[:]) // never fails
	return hex.EncodeToString(b[:])
}

func bootID() string {
	text, err := os.ReadFile("/proc/sys/kernel/random/boot_id")
	if err != nil {
		return newID() // then only what is synced counts
	}
	return strings.TrimSpace(string(text))
}
