package image

import (
	"errors"
	"hash"
	"io"
	"sync/atomic"
)

// sink takes the compressed bytes. It never shows an error to the compressor,
// whose goroutines would not end: it keeps the first one and drops what
// follows.
type sink struct {
	w   io.Writer
	sum hash.Hash
	n   int64 // bytes taken

	failed atomic.Bool
	err    error // set before failed
}

var errNoState = errors.New("the state of its hash cannot be read")

func (s *sink) Write(p []byte) (int, error) {
	if s.failed.Load() {
		return len(p), nil
	}
	s.sum.Write(p)
	s.put(p)
	return len(p), nil
}

// copy takes bytes behind which the state of sum is known.
func (s *sink) copy(p, state []byte) {
	switch {
	case s.failed.Load():
	case loadState(s.sum, state):
		s.put(p)
	default:
		s.fail(errNoState)
	}
}

func (s *sink) put(p []byte) {
	s.n += int64(len(p))
	if _, err := s.w.Write(p); err != nil {
		s.fail(err)
	}
}

func (s *sink) fail(err error) {
	s.err = err
	s.failed.Store(true)
}
