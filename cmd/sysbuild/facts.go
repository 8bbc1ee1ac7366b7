package main

import (
	"cmp"
	"context"
	"maps"
	"path/filepath"
	"slices"
	"sort"
	"strings"
	"sync"
	"time"

	"github.com/sysbuild/sysbuild/lang/check/lint"
	"github.com/sysbuild/sysbuild/lang/lsp"
	"github.com/sysbuild/sysbuild/rpm"
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
	packages []knownPackage // sorted by name
}

// knownPackage is what is held of a package.
type knownPackage struct {
	rpm.NEVRA
	told lsp.Package
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
	found := map[string]*knownPackage{}
	for _, r := range repos {
		list := f.packages(ctx, r)
		for n := sort.Search(len(list), func(i int) bool { return list[i].Name >= prefix }); n < len(list); n++ {
			p := &list[n]
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
		out = append(out, p.told)
	}
	slices.SortFunc(out, func(a, b lsp.Package) int { return cmp.Compare(a.Name, b.Name) })
	return out[:min(len(out), most)]
}

// packages are a repository's; nil where it is not at hand.
func (f *facts) packages(ctx context.Context, r lsp.Repository) []knownPackage {
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
		k.packages = newest(loaded)
	})
	return k.packages
}

// newest is one package a name, sorted. Nothing of it keeps a package alive.
func newest(r *repo.Repo) []knownPackage {
	best := map[string]knownPackage{}
	for p := range r.All() {
		if old, ok := best[p.Name]; ok && p.Compare(old.NEVRA) <= 0 {
			continue
		}
		best[p.Name] = knownPackage{p.NEVRA, lsp.Package{
			Name: p.Name, Version: p.EVR.String(), Arch: p.Arch, Summary: strings.Clone(p.Summary), License: strings.Clone(p.License),
			Repository: r.Config.ID, Size: p.Size, Installed: p.Installed,
		}}
	}
	return slices.SortedFunc(maps.Values(best), func(a, b knownPackage) int { return cmp.Compare(a.Name, b.Name) })
}
