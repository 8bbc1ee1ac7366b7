package image

import (
	"io"
	"runtime"

	"github.com/klauspost/compress/zstd"
	"github.com/klauspost/pgzip"
)

// The compressions, by the words that --compression takes.
const (
	gzipName = "gzip"
	zstdName = "zstd"
	noneName = "none"
)

// packing is the version of the bytes that this package makes of a tar stream.
// Raise it where they change, so that no cache answers with the old ones.
const packing = "2"

const (
	// gzipLevel is what umoci, buildah and skopeo take.
	gzipLevel = pgzip.DefaultCompression
	// gzipBlock is a part of the format: other blocks, other bytes. How many
	// are compressed at once is not.
	gzipBlock = 1 << 20
)

// compressor wraps w. Closing it does not close w.
func compressor(name string, w io.Writer) (io.WriteCloser, error) {
	switch name {
	case gzipName:
		z, err := pgzip.NewWriterLevel(w, gzipLevel)
		if err != nil {
			return nil, err
		}
		return z, z.SetConcurrency(gzipBlock, 2*runtime.GOMAXPROCS(0))
	case zstdName:
		// The bytes are the same for any concurrency.
		return zstd.NewWriter(w, zstd.WithEncoderLevel(zstd.SpeedDefault), zstd.WithEncoderConcurrency(runtime.GOMAXPROCS(0)))
	default:
		return nopCloser{w}, nil
	}
}

type nopCloser struct{ io.Writer }

func (nopCloser) Close() error { return nil }
