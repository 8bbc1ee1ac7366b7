package fetch

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strings"
)

// Offline is a Client's cache without the network: a file is what the cache has
// of its digest, or what its URL gave last. Files of this machine are read as
// ever.
type Offline struct {
	Client *Client // must be there
}

var (
	_ Fetcher = Offline{}
	_ Keeper  = Offline{}
)

// Fetch implements Fetcher. What is not at hand is fs.ErrNotExist.
func (o Offline) Fetch(ctx context.Context, req Request) (File, error) {
	if err := errors.Join(req.check(), o.Client.check()); err != nil {
		return File{}, err
	}
	if f, ok := o.Client.cached(req); ok {
		return f, nil
	}
	for _, u := range req.URLs {
		if strings.HasPrefix(u, "file:") {
			one := req
			one.URLs = []string{u}
			return o.Client.Fetch(ctx, one)
		}
		if req.Digest != "" {
			continue
		}
		if _, f, ok := o.Client.recorded(u); ok && (req.Size == 0 || f.Size == req.Size) {
			return f, nil
		}
	}
	return File{}, o.Client.Taken.explain(req, fmt.Errorf("%s: not in the cache: %w", req.name(), fs.ErrNotExist))
}

// Kept implements Keeper.
func (o Offline) Kept(key string) (*os.File, error) { return o.Client.Kept(key) }

// Keep implements Keeper.
func (o Offline) Keep(key string, write func(io.Writer) error) error {
	return o.Client.Keep(key, write)
}
