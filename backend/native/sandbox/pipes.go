package sandbox

import (
	"errors"
	"io"
	"os"
	"sync"
	"syscall"
)

// pipes makes the command's ends of its streams. The command never gets a file
// of the host itself, whose mode or owner it could change. done waits until
// all that it printed is written.
func pipes(c *Command) (files []*os.File, done func() error, err error) {
	if c.Terminal != nil {
		return nil, func() error { return nil }, nil
	}
	p := &piping{}
	defer func() {
		if err != nil {
			closeAll(files)
		}
	}()
	stdout, err := p.output(c.Stdout)
	if err != nil {
		return files, nil, err
	}
	files = append(files, stdout)
	stderr := stdout
	if !sameWriter(c.Stdout, c.Stderr) { // else one pipe keeps the order
		if stderr, err = p.output(c.Stderr); err != nil {
			return files, nil, err
		}
	}
	files = append(files, stderr)
	if c.Stdin != nil {
		f, err := p.input(c.Stdin)
		if err != nil {
			return files, nil, err
		}
		files = append(files, f)
	}
	return files, p.wait, nil
}

// sameWriter is false for writers that cannot be compared.
func sameWriter(a, b io.Writer) bool {
	defer func() { _ = recover() }()
	return a == b
}

type piping struct {
	outputs sync.WaitGroup
	mu      sync.Mutex
	err     error
	stdin   *os.File
}

func (p *piping) output(w io.Writer) (*os.File, error) {
	r, f, err := os.Pipe()
	if err != nil {
		return nil, err
	}
	if w == nil {
		w = io.Discard
	}
	p.outputs.Go(func() {
		defer r.Close()
		_, err := io.Copy(w, r)
		p.failed(err)
		_, _ = io.Copy(io.Discard, r)
	})
	return f, nil
}

func (p *piping) input(from io.Reader) (*os.File, error) {
	r, w, err := os.Pipe()
	if err != nil {
		return nil, err
	}
	p.stdin = w
	go func() {
		defer w.Close()
		_, err := io.Copy(w, from)
		if !errors.Is(err, syscall.EPIPE) && !errors.Is(err, os.ErrClosed) {
			p.failed(err)
		}
	}()
	return r, nil
}

func (p *piping) failed(err error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.err == nil {
		p.err = err
	}
}

// wait does not wait for the input: a command need not read it, and a
// terminal's reader may never end.
func (p *piping) wait() error {
	p.outputs.Wait()
	if p.stdin != nil {
		p.stdin.Close()
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.err
}

func closeAll(files []*os.File) {
	for _, f := range files {
		f.Close()
	}
}

// lastBytes keeps the last bytes written.
type lastBytes struct {
	mu    sync.Mutex
	buf   []byte
	limit int
}

func (l *lastBytes) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.buf = append(l.buf, p...)
	if n := len(l.buf) - l.limit; n > 0 {
		l.buf = append(l.buf[:0], l.buf[n:]...)
	}
	return len(p), nil
}

func (l *lastBytes) Bytes() []byte {
	l.mu.Lock()
	defer l.mu.Unlock()
	return append([]byte(nil), l.buf...)
}
