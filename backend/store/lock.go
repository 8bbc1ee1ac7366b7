package store

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"golang.org/x/sys/unix"
)

// Lock waits until no other process holds key, and holds it until unlock is
// called or the process ends. busy is told the process number of the first
// holder that it has to wait for, 0 where that is not known.
func (s *Store) Lock(ctx context.Context, key string, busy func(pid int)) (unlock func(), err error) {
	name, err := named(s.dir, "locks", key)
	if err != nil {
		return nil, err
	}
	f, err := hold(ctx, name, unix.LOCK_EX, busy)
	if err != nil {
		return nil, err
	}
	return func() { f.Close() }, nil
}

// hold waits for a lock, shared or not, on a file that it makes.
func hold(ctx context.Context, name string, how int, busy func(pid int)) (*os.File, error) {
	f, err := os.OpenFile(name, os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return nil, fmt.Errorf("cache: lock: %w", err)
	}
	for wait := 5 * time.Millisecond; ; wait = min(2*wait, 200*time.Millisecond) {
		err := flock(f, how|unix.LOCK_NB)
		if err == nil {
			break
		}
		if err != unix.EWOULDBLOCK {
			f.Close()
			return nil, fmt.Errorf("%s: lock: %w", name, err)
		}
		if busy != nil {
			busy(holder(f))
			busy = nil
		}
		select {
		case <-ctx.Done():
			f.Close()
			return nil, context.Cause(ctx)
		case <-time.After(wait):
		}
	}
	sign(f)
	return f, nil
}

// sign writes who holds a lock.
func sign(f *os.File) {
	_ = f.Truncate(0)
	_, _ = f.WriteAt([]byte(strconv.Itoa(os.Getpid())+"\n"), 0)
}

func holder(f *os.File) int {
	var buf [20]byte
	n, _ := f.ReadAt(buf[:], 0)
	pid, _ := strconv.Atoi(strings.TrimSpace(string(buf[:n])))
	return pid
}

// clearLocks removes the files of locks. No one else uses the cache meanwhile.
func (s *Store) clearLocks() {
	names, _ := filepath.Glob(filepath.Join(s.dir, "locks", "*"))
	for _, name := range names {
		_ = os.Remove(name)
	}
}
