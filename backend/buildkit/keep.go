package buildkit

import (
	"io"
	"os"

	"github.com/sysbuild/sysbuild/rpm/fetch"
)

var _ fetch.Keeper = (*Backend)(nil)

// Kept implements fetch.Keeper: parsed metadata outlives a build.
func (b *Backend) Kept(key string) (*os.File, error) { return b.fetcher.Kept(key) }

// Keep implements fetch.Keeper.
func (b *Backend) Keep(key string, write func(io.Writer) error) error {
	return b.fetcher.Keep(key, write)
}
