package fetch

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"time"
)

// rounds tries the URLs in their order, and again after a wait those that may
// yet answer.
func (c *Client) rounds(ctx context.Context, req Request, p *part) (File, error) {
	tell := c.teller(req)
	defer tell.end()
	tell.expect(req)
	tries := make([]attempt, len(req.URLs))
	done := make([]bool, len(req.URLs))
	left := len(req.URLs)
	wait := c.Backoff
	for round := 0; round < c.Rounds && left > 0; round++ {
		if round > 0 {
			if err := sleep(ctx, max(wait, retryAfter(tries))); err != nil {
				return File{}, fmt.Errorf("%s: get: %w", req.name(), err)
			}
			wait *= 2
		}
		for i, u := range req.URLs {
			if done[i] {
				continue
			}
			f, err := c.try(ctx, req, u, p, tell)
			if err == nil {
				return f, nil
			}
			if stop(ctx, err) {
				return File{}, fmt.Errorf("%s: get: %w", redact(u), err)
			}
			tries[i] = attempt{u, err}
			if final(err) {
				done[i] = true
				left--
			}
		}
	}
	return File{}, failure(req, tries)
}

// stop is true for what no other URL cures.
func stop(ctx context.Context, err error) bool {
	var local *localError
	return ctx.Err() != nil || errors.As(err, &local)
}

func (c *Client) try(ctx context.Context, req Request, raw string, p *part, tell *teller) (File, error) {
	u, err := url.Parse(raw)
	if err != nil {
		return File{}, refused("not a URL")
	}
	if err := c.acquire(ctx); err != nil {
		return File{}, err
	}
	defer c.release()
	switch u.Scheme {
	case "file":
		return c.copyLocal(ctx, req, u, p, tell)
	case "http", "https":
		return c.get(ctx, req, u, p, tell)
	}
	return File{}, refused("a URL begins with file://, http:// or https://")
}

const longestWait = 30 * time.Second

// retryAfter is the longest wait that a server asked for, within reason.
func retryAfter(tries []attempt) time.Duration {
	var d time.Duration
	for _, t := range tries {
		var status *statusError
		if errors.As(t.err, &status) {
			d = max(d, status.after)
		}
	}
	return min(d, longestWait)
}

func sleep(ctx context.Context, d time.Duration) error {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-t.C:
		return nil
	case <-ctx.Done():
		return context.Cause(ctx)
	}
}
