package native

import (
	"io"
	"io/fs"
	"os"

	"github.com/sysbuild/sysbuild/rpm/fetch"
)

var _ fetch.Keeper = (*Backend)(nil)

// Kept implements fetch.Keeper where the fetcher does: parsed metadata outlives
// a build there.
func (b *Backend) Kept(key string) (*os.File, error) {
	if k, ok := b.fetcher.(fetch.Keeper); ok {
		return k.Kept(key)
	}
	return nil, fs.ErrNotExist
}

// Keep implements fetch.Keeper.
func (b *Backend) Keep(key string, write func(io.Writer) error) error {
	if k, ok := b.fetcher.(fetch.Keeper); ok {
		return k.Keep(key, write)
	}
	return nil
}
