package fetch

import (
	"context"
	"errors"
	"sync"
)

// flights lets equal requests share one transfer. Unlike
// x/sync/singleflight, one who waits leaves when his own context ends, and
// goes on himself when the one who transferred was cancelled.
type flights struct {
	mu sync.Mutex
	m  map[string]*flight
}

type flight struct {
	done chan struct{}
	file File
	err  error
}

func (s *flights) do(ctx context.Context, key string, get func() (File, error)) (File, error) {
	for {
		if err := ctx.Err(); err != nil {
			return File{}, context.Cause(ctx)
		}
		f, leads := s.join(key)
		if leads {
			s.fly(key, f, get)
			return f.file, f.err
		}
		select {
		case <-f.done:
		case <-ctx.Done():
			return File{}, context.Cause(ctx)
		}
		if !cancelled(f.err) {
			return f.file, f.err
		}
	}
}

func (s *flights) join(key string) (f *flight, leads bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if f, ok := s.m[key]; ok {
		return f, false
	}
	f = &flight{done: make(chan struct{}), err: errors.New("fetch: panicked")}
	if s.m == nil {
		s.m = map[string]*flight{}
	}
	s.m[key] = f
	return f, true
}

func (s *flights) fly(key string, f *flight, get func() (File, error)) {
	defer func() {
		s.mu.Lock()
		delete(s.m, key)
		s.mu.Unlock()
		close(f.done)
	}()
	f.file, f.err = get()
}

func cancelled(err error) bool {
	return errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded)
}
