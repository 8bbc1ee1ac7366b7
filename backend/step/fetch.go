package step

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"os"
	"strings"
	"sync"

	"golang.org/x/sync/errgroup"

	"github.com/sysbuild/sysbuild/rpm/fetch"
	"github.com/sysbuild/sysbuild/rpm/guard"
)

const defaultJobs = 8

// fetching is a Fetch on its way.
type fetching struct {
	worker
	client *fetch.Client
	op     *Fetch

	mu    sync.Mutex
	came  map[string]bool // packages that did not lie in the cache, by label
	done  int
	bytes int64 // of the packages that are done
	moved int64 // of those that came
}

// fetch downloads what is not in the cache and puts all of it into Out. The
// cache is other builds' too, so nothing in it is believed.
func (w worker) fetch(ctx context.Context, op *Fetch) error {
	client, err := httpClient()
	if err != nil {
		return err
	}
	f := &fetching{worker: w, op: op, came: map[string]bool{}}
	f.client = &fetch.Client{Dir: w.at(Cache), Parallel: cmp.Or(max(op.Jobs, 0), defaultJobs), HTTP: client, Progress: f.progress}
	g, ctx := errgroup.WithContext(ctx)
	g.SetLimit(f.client.Parallel)
	for _, p := range op.Packages {
		g.Go(guard.Func(func() error {
			if err := ctx.Err(); err != nil {
				return context.Cause(ctx)
			}
			if err := f.one(ctx, p); err != nil {
				return fmt.Errorf("package %s: %w", p.Label, err)
			}
			return nil
		}))
	}
	if err := g.Wait(); err != nil {
		return err
	}
	w.tell("%d packages, %s, of which %s were downloaded", f.done, megabytes(f.bytes), megabytes(f.moved))
	return nil
}

// FileName is a package's name in Out and in Packages: the hexadecimal digits
// of its digest.
func FileName(p Package) string {
	_, sum, _ := strings.Cut(strings.ToLower(string(p.Digest)), ":")
	return sum
}

// one brings one package into Out. Where the cache's file is not what it should
// be, it is fetched once more.
func (f *fetching) one(ctx context.Context, p Package) error {
	if p.Digest == "" {
		return errors.New("it has no digest")
	}
	access, err := f.access(p.Access)
	if err != nil {
		return err
	}
	req := fetch.Request{URLs: p.URLs, Digest: string(p.Digest), Size: p.Size, Label: p.Label, Access: access}
	for try := 0; ; try++ {
		got, err := f.client.Fetch(ctx, req)
		if err != nil {
			return err
		}
		err = f.place(ctx, got, p)
		if !errors.Is(err, errSpoiled) || try > 0 {
			if err == nil {
				f.count(p, got.Size)
			}
			return err
		}
		f.tell(WarningPrefix+"package %s: %v: it is fetched again", p.Label, err)
		if err := os.Remove(got.Path); err != nil {
			return err
		}
	}
}

// progress notes what comes over the network.
func (f *fetching) progress(label string, _, _ int64, done bool) {
	if !done {
		return
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	f.came[label] = true
}

// count tells of a package that is there.
func (f *fetching) count(p Package, size int64) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.done++
	f.bytes += size
	from := "was in the cache"
	if f.came[p.Label] {
		f.moved += size
		from = "downloaded"
	}
	f.tell("[%d/%d] %s, %s, %s", f.done, len(f.op.Packages), p.Label, megabytes(size), from)
}

func megabytes(n int64) string { return fmt.Sprintf("%.1f MB", float64(n)/1e6) }
