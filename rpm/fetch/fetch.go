// Package fetch brings files from file:// and http(s):// URLs into a
// content-addressed cache: in parallel, resumed, retried, checked. It knows
// nothing of what is in them.
//
// Sizes are in bytes, digests are "sha256:" and hexadecimal digits. An error
// names the file by its Label or its URL, without a password in that; it wraps
// fs.ErrNotExist where no such file is there and *MismatchError where another
// one is. What is in the cache was checked when it came in.
//
// Source: RFC 9110 (ranges, validators, retries).
package fetch

import (
	"context"
	"time"
)

// Fetcher is what reads the world. Client is the real one; tests record one.
type Fetcher interface {
	// Fetch gives a local file that holds the request's bytes, all of them
	// checked against Digest and Size where those are set. The file is the
	// cache's: it is read, never written.
	Fetch(ctx context.Context, req Request) (File, error)
}

// Request is one file.
type Request struct {
	URLs   []string // tried in order
	Digest string   // "sha256:…", "sha1:…", "md5:…", "sha512:…"; "" is a file that may change: revalidated, not refetched
	Size   int64    // bytes; 0: unknown
	Limit  int64    // more bytes than this are refused; 0: 1 GiB
	Label  string   // what people call it, for progress and errors
	Access *Access  // how its servers are spoken to; nil: by the URL alone
}

// File is a fetched file.
type File struct {
	Path   string
	URL    string // where it came from
	Digest string // "sha256:…" of its bytes
	Size   int64
	// Modified is what an HTTP server said of a file that was asked for
	// without a digest, in its Last-Modified; zero where it said nothing.
	Modified time.Time
}

// Progress tells how far a download is. Total is 0 where unknown. Done is true
// at its end, once.
type Progress func(label string, current, total int64, done bool)
