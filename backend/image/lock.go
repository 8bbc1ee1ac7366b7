package image

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"syscall"
	"time"

	"golang.org/x/sys/unix"
)

// lock takes the lock of an output: a file beside it, which dies with its
// holder's process and is removed by unlock. Where another holds it, tell hears
// who that is, once, and lock waits.
func lock(ctx context.Context, path string, tell func(string)) (unlock func(), err error) {
	name := lockName(path)
	told := false
	for {
		f, err := os.OpenFile(name, os.O_RDWR|os.O_CREATE|unix.O_NOFOLLOW, 0o644)
		if err != nil {
			return nil, err
		}
		state, err := tryLock(f, name)
		if err == nil && state == held {
			return func() { os.Remove(name); f.Close() }, nil
		}
		if err == nil && state == busy && !told {
			told = true
			tell(fmt.Sprintf("%s: waiting for %s", path, holder(f)))
		}
		f.Close()
		if err == nil && state == busy {
			err = pause(ctx)
		}
		if err != nil {
			return nil, err
		}
	}
}

type lockState int

const (
	held lockState = iota
	busy           // another holds it
	gone           // the last holder has just removed it
)

// tryLock locks f and writes into it who holds it.
func tryLock(f *os.File, name string) (lockState, error) {
	err := unix.Flock(int(f.Fd()), unix.LOCK_EX|unix.LOCK_NB)
	if errors.Is(err, unix.EWOULDBLOCK) {
		return busy, nil
	}
	if err != nil {
		return gone, err
	}
	mine, err := f.Stat()
	if err != nil {
		return gone, err
	}
	named, err := os.Stat(name)
	if err != nil || !os.SameFile(mine, named) {
		return gone, nil
	}
	// What is written over must be nobody's file but the lock's.
	if st := mine.Sys().(*syscall.Stat_t); !mine.Mode().IsRegular() || st.Nlink != 1 {
		return gone, &os.PathError{Op: "lock", Path: name, Err: errors.New("another file lies where the lock belongs; remove it")}
	}
	if err := f.Truncate(0); err != nil {
		return gone, err
	}
	_, err = fmt.Fprintf(f, "process %d, started %s\n", os.Getpid(), time.Now().UTC().Format(time.RFC3339))
	return held, err
}

// holder reads who holds a lock.
func holder(f *os.File) string {
	b, err := io.ReadAll(io.NewSectionReader(f, 0, 200))
	if who := strings.TrimSpace(string(b)); err == nil && who != "" {
		return who
	}
	return "another process"
}

func pause(ctx context.Context) error {
	select {
	case <-ctx.Done():
		return context.Cause(ctx)
	case <-time.After(50 * time.Millisecond):
		return nil
	}
}
