package host

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"time"

	"golang.org/x/sys/unix"
)

// lock takes the lock of a host for what is done, and waits for who has it, of
// whom tell hears once. It ends with the process that holds it.
func lock(ctx context.Context, name, what string, tell func(string)) (unlock func(), err error) {
	for told := false; ; {
		f, err := os.OpenFile(name, os.O_RDWR|os.O_CREATE|unix.O_NOFOLLOW, 0o600)
		if err != nil {
			return nil, err
		}
		err = unix.Flock(int(f.Fd()), unix.LOCK_EX|unix.LOCK_NB)
		switch {
		case err == nil && isStill(f, name):
			sign(f, what)
			return func() { os.Remove(name); f.Close() }, nil
		case errors.Is(err, unix.EWOULDBLOCK) && !told:
			told = true
			tell("waiting for " + holder(f))
		}
		f.Close()
		if err != nil && !errors.Is(err, unix.EWOULDBLOCK) {
			return nil, fmt.Errorf("%s: lock: %w", name, err)
		}
		select {
		case <-ctx.Done():
			return nil, context.Cause(ctx)
		case <-time.After(50 * time.Millisecond):
		}
	}
}

// isStill is false for a lock that its last holder has just removed.
func isStill(f *os.File, name string) bool {
	mine, err := f.Stat()
	if err != nil {
		return false
	}
	named, err := os.Lstat(name)
	return err == nil && os.SameFile(mine, named)
}

// sign writes who holds a lock. Where the disk is full it holds all the same.
func sign(f *os.File, what string) {
	_ = f.Truncate(0)
	_, _ = f.WriteAt(fmt.Appendf(nil, "sysbuild %s (process %d)\n", what, os.Getpid()), 0)
}

// holder reads who holds a lock.
func holder(f *os.File) string {
	b, err := io.ReadAll(io.NewSectionReader(f, 0, 300))
	if who := strings.TrimSpace(string(b)); err == nil && who != "" {
		return who
	}
	return "another process"
}
