package repo

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"sync"

	"github.com/sysbuild/sysbuild/rpm/fetch"
	"github.com/sysbuild/sysbuild/rpm/modulemd"
)

// modules are read once, when they are first asked for.
type modules struct {
	sync.Mutex
	index *modulemd.Index // nil: not read
}

// HasModules says whether the repository has modules.
func (r *Repo) HasModules() bool {
	_, ok := r.find("modules")
	return ok
}

// LoadModules reads a repository's modules; none where it has no modules.yaml.
// It may be called again, and by several goroutines.
func LoadModules(ctx context.Context, r *Repo, fetcher fetch.Fetcher) (*modulemd.Index, error) {
	r.modules.Lock()
	defer r.modules.Unlock()
	if r.modules.index != nil {
		return r.modules.index, nil
	}
	d, ok := r.find("modules")
	if !ok {
		return &modulemd.Index{}, nil
	}
	x, err := loadModules(ctx, r, d, fetch.With(fetcher, r.Config.Access))
	if err != nil {
		return nil, fmt.Errorf("repository %s: modules: %w", r.Config.Name(), err)
	}
	r.modules.index = x
	return x, nil
}

// loadModules takes what was kept of this very file before, if anything: JSON,
// in a tenth of the time of YAML.
func loadModules(ctx context.Context, r *Repo, d data, fetcher fetch.Fetcher) (*modulemd.Index, error) {
	key := "modules 1 " + d.Checksum.digest() + " " + d.OpenChecksum.digest()
	if x := keptModules(fetcher, key); x != nil {
		return x, nil
	}
	text, err := readWhole(ctx, r, d, fetcher)
	if err != nil {
		return nil, err
	}
	x, err := modulemd.Parse(text)
	if err != nil {
		return nil, err
	}
	if keeper, ok := fetcher.(fetch.Keeper); ok {
		// A convenience that may fail: the next load takes longer.
		_ = keeper.Keep(key, func(w io.Writer) error {
			b, err := json.Marshal(x)
			_, werr := w.Write(withSum(b))
			return errors.Join(err, werr)
		})
	}
	return x, nil
}

func keptModules(fetcher fetch.Fetcher, key string) *modulemd.Index {
	keeper, ok := fetcher.(fetch.Keeper)
	if !ok {
		return nil
	}
	f, err := keeper.Kept(key)
	if err != nil {
		return nil
	}
	defer f.Close()
	b, err := readFile(f)
	if err != nil || !sumHolds(b) {
		return nil
	}
	x := &modulemd.Index{}
	if json.Unmarshal(b[:len(b)-4], x) != nil {
		return nil
	}
	return x
}
