// Package decompress reads streams that may be compressed, as their first bytes
// say. It bounds the memory that a stream can ask for, not the bytes that come
// out: who reads counts them.
package decompress

import (
	"bufio"
	"compress/bzip2"
	"errors"
	"io"
	"strings"

	"github.com/klauspost/compress/gzip"
	"github.com/klauspost/compress/zstd"
	"github.com/therootcompany/xz"
)

// maxWindow is the largest window or dictionary of a stream, in bytes: that of
// `zstd --long` and twice that of `xz -9`.
const maxWindow = 128 << 20

// Reader gives the plain bytes of a gzip, zstd, xz or bzip2 stream; any other is
// given as it is. Closing it does not close r.
func Reader(r io.Reader) (io.ReadCloser, error) {
	b := bufio.NewReaderSize(r, 256<<10)
	head, err := b.Peek(6)
	if err != nil && err != io.EOF {
		return nil, err
	}
	has := func(magic string) bool { return strings.HasPrefix(string(head), magic) }
	switch {
	case has("\x1f\x8b"):
		return gzip.NewReader(b)
	case has("\x28\xb5\x2f\xfd"):
		z, err := zstd.NewReader(b, zstd.WithDecoderConcurrency(1), zstd.WithDecoderMaxWindow(maxWindow))
		if err != nil {
			return nil, err
		}
		return z.IOReadCloser(), nil
	case has("\xfd7zXZ\x00"):
		x, err := xz.NewReader(b, maxWindow)
		return io.NopCloser(x), err
	case has("BZh"):
		return io.NopCloser(bzip2.NewReader(b)), nil
	case has("\x00ZCK1"):
		return nil, errors.New("zchunk is not read")
	}
	return io.NopCloser(b), nil
}
