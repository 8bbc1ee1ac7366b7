package image

import (
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

func (s *sink) Write(p []byte) (int, error) {
	if s.failed.Load() {
		return len(p), nil
	}
	s.sum.Write(p)
	s.n += int64(len(p))
	if _, err := s.w.Write(p); err != nil {
		s.err = err
		s.failed.Store(true)
	}
	return len(p), nil
}
