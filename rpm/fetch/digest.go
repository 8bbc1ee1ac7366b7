package fetch

import (
	"context"
	"crypto/md5"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/sha512"
	"encoding/hex"
	"fmt"
	"hash"
	"io"
	"strings"
)

// NewHash gives the hash of a digest's algorithm, in lower case: the words of
// repository metadata. Nil: there is none of that name.
func NewHash(alg string) hash.Hash {
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

// splitDigest takes "sha256:hex" apart and refuses what is not one: the parts
// become file names.
func splitDigest(digest string) (alg, sum string, err error) {
	alg, sum, _ = strings.Cut(strings.ToLower(digest), ":")
	h := NewHash(alg)
	if h == nil {
		return "", "", fmt.Errorf("digest %q: algorithm is not one of md5, sha1, sha224, sha256, sha384, sha512", digest)
	}
	if b, err := hex.DecodeString(sum); err != nil || len(b) != h.Size() {
		return "", "", fmt.Errorf("digest %q: want %d hexadecimal digits", digest, 2*h.Size())
	}
	return alg, sum, nil
}

// digests hashes all of r: the SHA-256, and the digest by alg.
func digests(ctx context.Context, r io.Reader, alg string) (sha, other string, err error) {
	first := sha256.New()
	second := hash.Hash(first)
	w := io.Writer(first)
	if alg != "" && alg != "sha256" {
		second = NewHash(alg)
		w = io.MultiWriter(first, second)
	} else {
		alg = "sha256"
	}
	if _, err := io.CopyBuffer(w, ctxReader{ctx, r}, make([]byte, 256<<10)); err != nil {
		return "", "", err
	}
	sum := func(h hash.Hash) string { return hex.EncodeToString(h.Sum(nil)) }
	return "sha256:" + sum(first), alg + ":" + sum(second), nil
}

// ctxReader ends a copy when its context does. It hides the reader's WriteTo.
type ctxReader struct {
	ctx context.Context
	r   io.Reader
}

func (c ctxReader) Read(p []byte) (int, error) {
	if c.ctx.Err() != nil {
		return 0, context.Cause(c.ctx)
	}
	return c.r.Read(p)
}
