package fetch

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"golang.org/x/sys/unix"
)

// part is a file on its way, and the lock on it: who holds the flock of the
// file at this path may write it. It outlives a killed process, and the next
// one goes on from its end.
type part struct {
	path string
	f    *os.File
}

// origin says of what the bytes of a part are the beginning.
type origin struct {
	URL       string
	Validator string // ETag or Last-Modified; "" where the server gave none
}

func openPart(ctx context.Context, path string) (*part, error) {
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return nil, err
	}
	for {
		p, err := tryPart(path)
		if p != nil || err != nil {
			return p, err
		}
		select {
		case <-time.After(20 * time.Millisecond):
		case <-ctx.Done():
			return nil, context.Cause(ctx)
		}
	}
}

// tryPart gives nil where another holds the file, or just renamed it away.
func tryPart(path string) (*part, error) {
	f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE|unix.O_NOFOLLOW, 0o644)
	if err != nil {
		return nil, err
	}
	err = unix.Flock(int(f.Fd()), unix.LOCK_EX|unix.LOCK_NB)
	if errors.Is(err, unix.EWOULDBLOCK) {
		return nil, f.Close()
	}
	if err != nil {
		f.Close()
		return nil, &fs.PathError{Op: "lock", Path: path, Err: err}
	}
	mine, err := f.Stat()
	if err != nil {
		f.Close()
		return nil, err
	}
	if now, err := os.Lstat(path); err != nil || !os.SameFile(mine, now) {
		return nil, f.Close()
	}
	return &part{path: path, f: f}, nil
}

// close leaves a beginning to be resumed, and removes an empty file.
func (p *part) close() {
	if p.f == nil {
		return
	}
	if n, err := p.size(); err != nil || n == 0 {
		p.remove()
		return
	}
	p.f.Close()
	p.f = nil
}

func (p *part) remove() {
	os.Remove(p.path)
	os.Remove(p.originPath())
	p.f.Close()
	p.f = nil
}

func (p *part) size() (int64, error) {
	st, err := p.f.Stat()
	if err != nil {
		return 0, err
	}
	return st.Size(), nil
}

// restart forgets what was there.
func (p *part) restart(from origin) error {
	if err := p.f.Truncate(0); err != nil {
		return err
	}
	if _, err := p.f.Seek(0, io.SeekStart); err != nil {
		return err
	}
	text, err := json.Marshal(from)
	if err != nil {
		return err
	}
	return os.WriteFile(p.originPath(), text, 0o644)
}

func (p *part) origin() origin {
	var o origin
	text, err := os.ReadFile(p.originPath())
	if err != nil || json.Unmarshal(text, &o) != nil {
		return origin{}
	}
	return o
}

func (p *part) originPath() string { return p.path + ".from" }
