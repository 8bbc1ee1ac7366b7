package image

import (
	"io"
	"runtime"

	"github.com/klauspost/compress/zstd"
)

// The compressions, by the words that --compression takes.
const (
	gzipName = "gzip"
	zstdName = "zstd"
	xzName   = "xz"
	noneName = "none"
)

// Packing is the version of the bytes that this package makes of a tar stream.
// Raise it where they change, so that no cache answers with the old ones.
const Packing = "3"

// newZstd wraps w. Closing it does not close w. The bytes are the same for any
// concurrency.
func newZstd(w io.Writer) (io.WriteCloser, error) {
	return zstd.NewWriter(w, zstd.WithEncoderLevel(zstd.SpeedDefault), zstd.WithEncoderConcurrency(runtime.GOMAXPROCS(0)))
}

type nopCloser struct{ io.Writer }

func (nopCloser) Close() error { return nil }
