package repo

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"os"
	"sync"

	"github.com/sysbuild/sysbuild/rpm/comps"
	"github.com/sysbuild/sysbuild/rpm/decompress"
	"github.com/sysbuild/sysbuild/rpm/fetch"
)

// groupKinds are what repomd.xml calls a comps.xml, the most wanted first.
var groupKinds = []string{"group_gz", "group_zst", "group_xz", "group"}

// wholeLimit bounds metadata that is held whole, unpacked: 20 times what a
// distribution has.
const wholeLimit = 128 << 20

// groups are read once, when they are first asked for.
type groups struct {
	sync.Mutex
	read  bool
	comps *comps.Comps
}

// LoadGroups reads a repository's groups; none where it has no comps.xml. It
// may be called again, and by several goroutines.
func LoadGroups(ctx context.Context, r *Repo, fetcher fetch.Fetcher) (*comps.Comps, error) {
	r.groups.Lock()
	defer r.groups.Unlock()
	if r.groups.read {
		return r.groups.comps, nil
	}
	c := &comps.Comps{}
	if d, ok := r.find(groupKinds...); ok {
		text, err := readWhole(ctx, r, d, fetch.With(fetcher, r.Config.Access))
		if err == nil {
			c, err = comps.Parse(bytes.NewReader(text))
		}
		if err != nil {
			return nil, fmt.Errorf("repository %s: groups: %w", r.Config.Name(), err)
		}
	}
	r.groups.comps, r.groups.read = c, true
	return c, nil
}

// readWhole fetches a metadata file and unpacks it into memory.
func readWhole(ctx context.Context, r *Repo, d data, fetcher fetch.Fetcher) ([]byte, error) {
	req, err := d.request(r)
	if err != nil {
		return nil, err
	}
	f, err := fetcher.Fetch(ctx, req)
	if err != nil {
		return nil, err
	}
	file, err := os.Open(f.Path)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	z, err := decompress.Reader(file)
	if err != nil {
		return nil, fmt.Errorf("%s: unpack: %w", f.URL, err)
	}
	defer z.Close()
	text, err := io.ReadAll(io.LimitReader(newVerifier(z, d), wholeLimit+1))
	switch {
	case err != nil:
		return nil, fmt.Errorf("%s: %w", f.URL, err)
	case len(text) > wholeLimit:
		return nil, fmt.Errorf("%s: unpacks to more than %d bytes", f.URL, wholeLimit)
	}
	return text, nil
}
