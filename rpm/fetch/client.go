package fetch

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"sync"
	"time"
)

// Client fetches into the cache directory Dir: "&Client{Dir: dir}" is one that
// works. Its fields are set before the first Fetch and not after; it may be used
// by many goroutines, and several processes may share Dir.
type Client struct {
	Dir      string        // the cache, made where it is not there; it must be named
	Parallel int           // transfers at once; 0: 8
	Rounds   int           // how often every URL is tried; 0: 3
	Backoff  time.Duration // the wait before the second round, doubled before each later one; 0: 500 ms
	Stall    time.Duration // a server that gives less than minRate over this long is given up; 0: 30 s
	HTTP     *http.Client  // nil: http.DefaultTransport's settings
	Progress Progress      // nil: none is told
	Taken    *Taken        // remembers what comes out of the cache; nil: no one does

	once    sync.Once
	clients clients
	slots   chan struct{}
	flights flights
}

const (
	defaultLimit = 1 << 30
	minRate      = 1000 // bytes a second, as librepo has it
)

var _ Fetcher = (*Client)(nil)

// Fetch implements Fetcher. Equal requests at the same time are one transfer.
func (c *Client) Fetch(ctx context.Context, req Request) (File, error) {
	if err := errors.Join(req.check(), c.check()); err != nil {
		return File{}, err
	}
	c.once.Do(c.prepare)
	key := fmt.Sprintf("%s %d %d %s", req.key(), req.Size, req.Limit, req.Access.key())
	f, err := c.flights.do(ctx, key, func() (File, error) { return c.fetch(ctx, req) })
	return f, c.Taken.explain(req, err)
}

// check is for the caller's own mistake: files would come into whatever
// directory the process is in.
func (c *Client) check() error {
	if c == nil || c.Dir == "" {
		return errors.New("cache: the Client has no Dir")
	}
	return nil
}

func (c *Client) prepare() {
	if c.Parallel <= 0 {
		c.Parallel = 8
	}
	if c.Rounds <= 0 {
		c.Rounds = 3
	}
	if c.Backoff <= 0 {
		c.Backoff = 500 * time.Millisecond
	}
	if c.Stall <= 0 {
		c.Stall = 30 * time.Second
	}
	if c.HTTP == nil {
		c.HTTP = &http.Client{Transport: transport(c.Parallel)}
	}
	c.slots = make(chan struct{}, c.Parallel)
}

func transport(parallel int) *http.Transport {
	t := http.DefaultTransport.(*http.Transport).Clone()
	t.MaxIdleConnsPerHost = parallel
	t.DisableCompression = true
	return t
}

func (c *Client) fetch(ctx context.Context, req Request) (File, error) {
	if f, ok := c.cached(req); ok {
		return f, nil
	}
	p, err := openPart(ctx, c.partPath(req))
	if err != nil {
		return File{}, fmt.Errorf("%s: cache: %w", req.name(), err)
	}
	defer p.close()
	// Another process may have brought it while this one waited.
	if f, ok := c.cached(req); ok {
		return f, nil
	}
	f, err := c.rounds(ctx, req, p)
	var local *localError
	if errors.As(err, &local) {
		p.discard() // a disk that is full is not to be kept full
	}
	return f, err
}

// acquire takes a transfer's slot.
func (c *Client) acquire(ctx context.Context) error {
	select {
	case c.slots <- struct{}{}:
		return nil
	case <-ctx.Done():
		return context.Cause(ctx)
	}
}

func (c *Client) release() { <-c.slots }

func (r Request) check() error {
	if len(r.URLs) == 0 {
		return fmt.Errorf("%s: get: no URL", r.name())
	}
	if r.Digest != "" {
		if _, _, err := splitDigest(r.Digest); err != nil {
			return fmt.Errorf("%s: get: %w", r.name(), err)
		}
	}
	if r.Size < 0 {
		return fmt.Errorf("%s: get: size %d", r.name(), r.Size)
	}
	if r.Size > r.limit() {
		return fmt.Errorf("%s: get: %d bytes are more than the limit of %d", r.name(), r.Size, r.limit())
	}
	return nil
}

func (r Request) limit() int64 {
	if r.Limit <= 0 {
		return defaultLimit
	}
	return r.Limit
}

func (r Request) name() string {
	switch {
	case r.Label != "":
		return r.Label
	case len(r.URLs) > 0:
		return redact(r.URLs[0])
	}
	return "request"
}

// key names what is fetched: equal keys are equal files.
func (r Request) key() string {
	if r.Digest != "" {
		return strings.ToLower(r.Digest)
	}
	return "url " + strings.Join(r.URLs, " ")
}
