package store

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"golang.org/x/sys/unix"
)

// ErrBusy is pruning while another process uses the cache.
var ErrBusy = errors.New("another build uses the cache")

// Limits are what a cache is pruned down to. The zero value keeps everything.
type Limits struct {
	Bytes int64         // 0: any number
	Age   time.Duration // since the last use; 0: any
	All   bool          // keep nothing
}

// Entry is one thing in the cache.
type Entry struct {
	Kind    string // "step", "cache-mount", or the room of a file: "payloads" or "fetch"
	Name    string // of a step its key, of the others the path in the cache
	Title   string // of a step, and the ID of a cache mount
	Size    int64  // bytes on disk
	Created time.Time
	Used    time.Time

	ref     Ref
	parents []Ref
}

// fileRooms are directories of plain files, each of which may be removed.
var fileRooms = []string{"payloads", "fetch"}

// List gives what is in the cache, the longest unused first. It counts sizes
// that are not known yet.
func (s *Store) List() ([]Entry, error) {
	var out []Entry
	for _, r := range s.records() {
		if r.Size == 0 {
			size, err := diskSize(s.Path(r.Ref))
			if err != nil {
				continue // removed meanwhile
			}
			r.Size = max(size, 1)
			_ = s.write(r)
		}
		out = append(out, stepEntry(r))
	}
	for _, r := range s.trees() {
		out = append(out, Entry{Kind: "payloads", Name: filepath.Join("payloads", r.Key), Size: r.Size, Created: r.Created, Used: r.Used, ref: r.Ref})
	}
	for _, room := range fileRooms {
		files, err := s.files(room)
		if err != nil {
			return nil, err
		}
		out = append(out, files...)
	}
	volumes, err := s.volumes()
	if err != nil {
		return nil, err
	}
	out = append(out, volumes...)
	slices.SortStableFunc(out, func(a, b Entry) int { return a.Used.Compare(b.Used) })
	return out, nil
}

func stepEntry(r *Record) Entry {
	return Entry{Kind: "step", Name: r.Key, Title: r.Title, Size: r.Size, Created: r.Created, Used: r.Used, ref: r.Ref, parents: r.Parents}
}

func (s *Store) files(room string) ([]Entry, error) {
	var out []Entry
	err := filepath.WalkDir(filepath.Join(s.dir, room), func(name string, d fs.DirEntry, err error) error {
		if errors.Is(err, fs.ErrNotExist) {
			return nil
		}
		if err == nil && d.IsDir() && isTree(d.Name()) {
			return fs.SkipDir
		}
		if err != nil || !d.Type().IsRegular() {
			return err
		}
		st, err := d.Info()
		if err != nil {
			return nil // removed meanwhile
		}
		rel, _ := filepath.Rel(s.dir, name)
		out = append(out, Entry{Kind: room, Name: rel, Size: st.Size(), Created: st.ModTime(), Used: st.ModTime()})
		return nil
	})
	return out, err
}

// diskSize counts a tree's blocks.
func diskSize(dir string) (int64, error) {
	fd, err := unix.Open(dir, unix.O_RDONLY|unix.O_DIRECTORY|unix.O_NOFOLLOW|unix.O_CLOEXEC, 0)
	if err != nil {
		return 0, err
	}
	return blocksIn(os.NewFile(uintptr(fd), dir))
}

// blocksIn counts a directory's bytes on the disk and those of what is in it,
// and closes it.
func blocksIn(dir *os.File) (int64, error) {
	defer dir.Close()
	fd := int(dir.Fd())
	var st unix.Stat_t
	if err := unix.Fstat(fd, &st); err != nil {
		return 0, err
	}
	total := st.Blocks * 512
	names, err := dir.Readdirnames(-1)
	if err != nil {
		return 0, err
	}
	for _, name := range names {
		if err := unix.Fstatat(fd, name, &st, unix.AT_SYMLINK_NOFOLLOW); err != nil {
			return 0, err
		}
		if st.Mode&unix.S_IFMT != unix.S_IFDIR {
			total += st.Blocks * 512 / max(1, int64(st.Nlink))
			continue
		}
		below, err := unix.Openat(fd, name, unix.O_RDONLY|unix.O_DIRECTORY|unix.O_NOFOLLOW|unix.O_CLOEXEC, 0)
		if err != nil {
			return 0, err
		}
		n, err := blocksIn(os.NewFile(uintptr(below), name))
		if err != nil {
			return 0, err
		}
		total += n
	}
	return total, nil
}

// Prune removes what is over the limits, the longest unused first, and gives
// what it removed. A step that another one stands on goes after it. Once ctx ends
// no further one goes.
func (s *Store) Prune(ctx context.Context, limits Limits) ([]Entry, error) {
	s.tasks.Wait() // they write records
	if err := flock(s.lock, unix.LOCK_EX|unix.LOCK_NB); err != nil {
		_ = flock(s.lock, unix.LOCK_SH)
		return nil, ErrBusy
	}
	defer func() { _ = flock(s.lock, unix.LOCK_SH) }()
	entries, err := s.List()
	if err != nil {
		return nil, err
	}
	gone, err := s.prune(ctx, entries, limits)
	if ctx.Err() != nil {
		return gone, err
	}

	s.dropRecords()
	for _, dir := range s.orphans() {
		_ = os.RemoveAll(dir)
	}
	s.clearRest()
	s.dropTrees()
	s.clearVolumes()
	if limits.All {
		s.clearLocks()
	}
	return gone, err
}

func (s *Store) prune(ctx context.Context, entries []Entry, limits Limits) ([]Entry, error) {
	var total int64
	stands := map[string]int{} // snapshot or tree to the number of records over it
	for _, e := range entries {
		total += e.Size
		for _, p := range e.parents {
			stands[p.ID]++
		}
	}
	var gone []Entry
	left := entries
	for progress := true; progress; {
		progress = false
		var rest []Entry
		for _, e := range left {
			over := limits.All || limits.Age > 0 && time.Since(e.Used) > limits.Age || limits.Bytes > 0 && total > limits.Bytes
			if !over || stands[e.ref.ID] > 0 {
				rest = append(rest, e)
				continue
			}
			if ctx.Err() != nil {
				return gone, context.Cause(ctx)
			}
			if err := s.remove(e); err != nil {
				return gone, err
			}
			for _, p := range e.parents {
				stands[p.ID]--
			}
			total -= e.Size
			gone = append(gone, e)
			progress = true
		}
		left = rest
	}
	return gone, nil
}

// remove removes the mark first, so that what is half removed does not count.
func (s *Store) remove(e Entry) error {
	if isTree(e.ref.ID) {
		return s.dropTree(filepath.Dir(s.Path(e.ref)))
	}
	if e.Kind != "step" {
		if strings.Contains(e.Name, "..") {
			return fmt.Errorf("cache: remove %q", e.Name)
		}
		if e.Kind == volumeKind {
			return s.removeVolume(e)
		}
		return os.Remove(filepath.Join(s.dir, e.Name))
	}
	name, err := s.keyFile(e.Name)
	if err != nil {
		return err
	}
	if err := os.Remove(name); err != nil {
		return err
	}
	return errors.Join(os.RemoveAll(s.Path(e.ref)), os.RemoveAll(s.sealOf(e.ref)))
}
