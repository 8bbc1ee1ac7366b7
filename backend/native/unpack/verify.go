package unpack

import (
	"crypto/sha256"
	"fmt"
	"hash"
	"io"

	"github.com/sysbuild/sysbuild/compiler/ir"
)

// Verifier hashes what is read through it.
type Verifier struct {
	r    io.Reader
	h    hash.Hash
	want ir.Digest
	size int64 // bytes that there must be; -1: any number
	n    int64
	tell func(n int64) // nil: nobody
	told int64
}

// NewVerifier makes one that wants a digest, "" for none, and a size in bytes,
// -1 for any. tell, where it is not nil, hears of the bytes that were read.
func NewVerifier(r io.Reader, want ir.Digest, size int64, tell func(int64)) *Verifier {
	return &Verifier{r: r, h: sha256.New(), want: want, size: size, tell: tell}
}

// Read implements io.Reader.
func (v *Verifier) Read(p []byte) (int, error) {
	n, err := v.r.Read(p)
	v.h.Write(p[:n])
	v.n += int64(n)
	if v.tell != nil && v.n-v.told > 1<<20 {
		v.told = v.n
		v.tell(v.n)
	}
	if v.size >= 0 && v.n > v.size {
		return n, fmt.Errorf("more than the %d bytes it should have", v.size)
	}
	return n, err
}

// Verify reads what is left and holds the digest and the size against what
// they should be.
func (v *Verifier) Verify() error {
	if _, err := io.Copy(io.Discard, v); err != nil {
		return err
	}
	if v.size >= 0 && v.n != v.size {
		return fmt.Errorf("%d bytes, and it should have %d", v.n, v.size)
	}
	got := ir.DigestOf(v.h)
	if v.want != "" && got != v.want {
		return fmt.Errorf("digest %s, and it should be %s", got, v.want)
	}
	return nil
}
