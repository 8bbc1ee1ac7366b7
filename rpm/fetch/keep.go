package fetch

import (
	"io"
	"os"
	"path/filepath"
	"time"
)

// Keeper is a Fetcher that also keeps what was made out of fetched files, so
// that it need not be made again. What it keeps may be gone at any time.
type Keeper interface {
	// Kept opens what is kept under a key; fs.ErrNotExist where nothing is.
	Kept(key string) (*os.File, error)
	// Keep makes it: seen whole or not at all.
	Keep(key string, write func(io.Writer) error) error
}

var _ Keeper = (*Client)(nil)

// Kept implements Keeper.
func (c *Client) Kept(key string) (*os.File, error) {
	if err := c.check(); err != nil {
		return nil, err
	}
	path := c.keptPath(key)
	f, err := os.Open(path)
	if err == nil {
		now := time.Now()
		_ = os.Chtimes(path, now, now) // only the pruning's order hangs on it
	}
	return f, err
}

// Keep implements Keeper.
func (c *Client) Keep(key string, write func(io.Writer) error) error {
	if err := c.check(); err != nil {
		return err
	}
	return writeFile(c.keptPath(key), write)
}

func (c *Client) keptPath(key string) string { return c.sharded(keptDir, hashName(key)) }

// writeFile makes a file whole or not at all.
func writeFile(path string, write func(io.Writer) error) (err error) {
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return err
	}
	f, err := os.CreateTemp(filepath.Dir(path), ".new-")
	if err != nil {
		return err
	}
	defer func() {
		f.Close() // again: only after an error
		if err != nil {
			os.Remove(f.Name())
		}
	}()
	if err := write(f); err != nil {
		return err
	}
	if err := f.Close(); err != nil {
		return err
	}
	return os.Rename(f.Name(), path)
}
