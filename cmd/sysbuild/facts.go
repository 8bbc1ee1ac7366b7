package main

import (
	"cmp"
	"context"
	"path/filepath"
	"slices"
	"sort"
	"strings"
	"sync"
	"time"

	"github.com/sysbuild/sysbuild/lang/check/lint"
	"github.com/sysbuild/sysbuild/lang/lsp"
	"github.com/sysbuild/sysbuild/rpm/fetch"
	"github.com/sysbuild/sysbuild/rpm/repo"
)

// facts are what the language server is told of this machine: the contexts of
// files, and the repositories whose metadata is in the cache.
type facts struct {
	fetcher fetch.Offline

	mu    sync.Mutex // of repos and locks
	repos map[string]*knownRepo
	locks map[string]*knownLock // by path
}

// knownRepo are the newest packages of a repository by name, as they were read.
type knownRepo struct {
	once     sync.Once
	read     time.Time
	packages []*repo.Package
}

// fresh is how long a repository is not read again.
const fresh = time.Minute

func newFacts(cache string) *facts {
	return &facts{fetcher: fetch.Offline{Client: &fetch.Client{Dir: cache}}, repos: map[string]*knownRepo{}, locks: map[string]*knownLock{}}
}

// Place implements lsp.Facts: as check has it for a file of that directory.
func (f *facts) Place(file, folder string) (string, lint.Options) {
	dir := cmp.Or(folder, filepath.Dir(file))
	p, _ := placeIn(file, dir) // with an ignore file that cannot be read, nothing is left out
	return dir, p.options(nil)
}

// Packages implements lsp.Facts.
func (f *facts) Packages(ctx context.Context, repos []lsp.Repository, prefix string, most int) []lsp.Package {
	found := map[string]*repo.Package{}
	for _, r := range repos {
		list := f.packages(ctx, r)
		for n := sort.Search(len(list), func(i int) bool { return list[i].Name >= prefix }); n < len(list); n++ {
			p := list[n]
			if !strings.HasPrefix(p.Name, prefix) || len(found) > 4*most {
				break
			}
			if old := found[p.Name]; old == nil || p.Compare(old.NEVRA) > 0 {
				found[p.Name] = p
			}
		}
	}
	out := make([]lsp.Package, 0, len(found))
	for _, p := range found {
		out = append(out, lsp.Package{
			Name: p.Name, Version: p.EVR.String(), Arch: p.Arch, Summary: p.Summary, License: p.License,
			Repository: p.Repo.Config.ID, Size: p.Size, Installed: p.Installed,
		})
	}
	slices.SortFunc(out, func(a, b lsp.Package) int { return cmp.Compare(a.Name, b.Name) })
	return out[:min(len(out), most)]
}

// packages are a repository's; nil where it is not at hand.
func (f *facts) packages(ctx context.Context, r lsp.Repository) []*repo.Package {
	key := strings.Join(append([]string{r.ID, r.MirrorList, r.Metalink}, r.BaseURLs...), "\n")
	f.mu.Lock()
	k := f.repos[key]
	if k == nil || time.Since(k.read) > fresh {
		k = &knownRepo{read: time.Now()}
		f.repos[key] = k
	}
	f.mu.Unlock()
	k.once.Do(func() {
		loaded, err := repo.Load(context.WithoutCancel(ctx), repo.Config{
			ID: r.ID, BaseURLs: r.BaseURLs, MirrorList: r.MirrorList, Metalink: r.Metalink,
		}, f.fetcher)
		if err != nil {
			return // never read by a build, or gone from the cache
		}
		k.packages = newest(slices.Collect(loaded.All()))
	})
	return k.packages
}

// newest is one package a name, sorted.
func newest(list []*repo.Package) []*repo.Package {
	slices.SortFunc(list, func(a, b *repo.Package) int {
		return cmp.Or(cmp.Compare(a.Name, b.Name), -a.Compare(b.NEVRA))
	})
	return slices.CompactFunc(list, func(a, b *repo.Package) bool { return a.Name == b.Name })
}
