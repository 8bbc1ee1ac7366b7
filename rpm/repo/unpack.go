package repo

import (
	"bufio"
	"compress/bzip2"
	"crypto/md5"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/sha512"
	"encoding/hex"
	"errors"
	"fmt"
	"hash"
	"io"

	"github.com/klauspost/compress/gzip"
	"github.com/klauspost/compress/zstd"
	"github.com/therootcompany/xz"
)

// unpack opens a metadata file by its first bytes, whatever its name says.
func unpack(r io.Reader) (io.ReadCloser, error) {
	b := bufio.NewReaderSize(r, 64<<10)
	head, err := b.Peek(6)
	if err != nil && err != io.EOF {
		return nil, err
	}
	has := func(magic string) bool { return len(head) >= len(magic) && string(head[:len(magic)]) == magic }
	switch {
	case has("\x1f\x8b"):
		return gzip.NewReader(b)
	case has("\x28\xb5\x2f\xfd"):
		z, err := zstd.NewReader(b, zstd.WithDecoderConcurrency(1), zstd.WithDecoderMaxWindow(128<<20))
		if err != nil {
			return nil, err
		}
		return z.IOReadCloser(), nil
	case has("\xfd7zXZ\x00"):
		x, err := xz.NewReader(b, 128<<20)
		return io.NopCloser(x), err
	case has("BZh"):
		return io.NopCloser(bzip2.NewReader(b)), nil
	case has("\x00ZCK1"):
		return nil, fmt.Errorf("zchunk is not read; the repository's primary without it is")
	}
	return io.NopCloser(b), nil
}

// verifier passes unpacked bytes on, no more than are promised, and holds them
// against their checksum at the end.
type verifier struct {
	r     io.Reader
	left  int64
	exact bool
	hash  hash.Hash // nil: no checksum
	want  string
}

func newVerifier(r io.Reader, d data) *verifier {
	v := &verifier{r: r, left: d.OpenSize, exact: d.OpenSize > 0}
	if !v.exact {
		v.left = openLimit
	}
	if want := d.OpenChecksum.digest(); want != "" {
		v.want = want
		v.hash = newHash(digestAlg(d.OpenChecksum.Type))
	}
	return v
}

func newHash(alg string) hash.Hash {
	switch alg {
	case "md5":
		return md5.New()
	case "sha1":
		return sha1.New()
	case "sha224":
		return sha256.New224()
	case "sha256":
		return sha256.New()
	case "sha384":
		return sha512.New384()
	case "sha512":
		return sha512.New()
	}
	return nil
}

func (v *verifier) Read(p []byte) (int, error) {
	n, err := v.r.Read(p)
	if v.left -= int64(n); v.left < 0 {
		return 0, fmt.Errorf("unpacks to more than it says")
	}
	if v.hash != nil {
		v.hash.Write(p[:n])
	}
	if err == io.ErrUnexpectedEOF { // io.ReadFull would take it for the end
		return 0, errors.New("truncated")
	}
	if err == io.EOF {
		if end := v.end(); end != nil {
			return 0, end
		}
	}
	return n, err
}

func (v *verifier) end() error {
	if v.exact && v.left != 0 {
		return fmt.Errorf("unpacks to %d bytes less than it says", v.left)
	}
	if v.hash == nil {
		if v.want != "" {
			return fmt.Errorf("open-checksum %s: unknown algorithm", v.want)
		}
		return nil
	}
	if got := hex.EncodeToString(v.hash.Sum(nil)); v.want[len(v.want)-len(got):] != got || len(v.want) <= len(got) {
		return fmt.Errorf("open-checksum is %s, not %s", got, v.want)
	}
	return nil
}
