package ir

import (
	"encoding/hex"
	"hash"
)

// Digest is "sha256:" and 64 hex digits.
type Digest string

// DigestOf gives what a SHA-256 came to.
func DigestOf(h hash.Hash) Digest {
	return Digest("sha256:" + hex.EncodeToString(h.Sum(nil)))
}
