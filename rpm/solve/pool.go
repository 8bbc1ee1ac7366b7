package solve

import (
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/rpm"
	"github.com/sysbuild/sysbuild/rpm/repo"
)

// pool is everything that could be installed, and what is. Packages get a
// number when they are first met: of a large repository few ever are.
type pool struct {
	req       *Request
	arch      archs
	repos     []*repo.Repo
	installed *repo.Repo // of Request.Installed
	same      map[rpm.NEVRA]*repo.Package

	number   map[*repo.Package]int
	packages []*repo.Package
	order    map[*repo.Repo]int
	usable   map[*repo.Package]bool // not excluded, right architecture
	provided map[rpm.Dep][]int
	loaded   map[*repo.Repo]bool
	asked    map[*repo.Package]bool
	erased   map[int]bool          // installed, and to be removed
	crowded  map[int]int           // installed, and one version too many: what came instead
	raised   map[int][]int         // installed, to be upgraded if that can be: to what
	passed   map[int]bool          // newer than what is installed, from a worse repository
	place    map[*repo.Package]int // of installed ones, in Request.Installed
	absent   []string              // specs of Remove, Upgrade and Downgrade that match nothing installed
	skipped  []Skipped             // with Request.Skip
	there    map[string]bool       // specs of Install all of whose packages are installed, with Request.Multilib
	err      error                 // of reading packages or file lists

	obsoleters map[string][]*repo.Package // by the name that is obsoleted
}

func newPool(req *Request) *pool {
	if req.InstallOnly == nil {
		req.InstallOnly = DefaultInstallOnly()
	}
	p := &pool{
		req:        req,
		arch:       newArchs(req.Arch),
		repos:      req.Repos,
		installed:  &repo.Repo{Packages: req.Installed},
		same:       map[rpm.NEVRA]*repo.Package{},
		number:     map[*repo.Package]int{},
		order:      map[*repo.Repo]int{},
		usable:     map[*repo.Package]bool{},
		provided:   map[rpm.Dep][]int{},
		obsoleters: map[string][]*repo.Package{},
		loaded:     map[*repo.Repo]bool{},
		asked:      map[*repo.Package]bool{},
		erased:     map[int]bool{},
		crowded:    map[int]int{},
		raised:     map[int][]int{},
		passed:     map[int]bool{},
		there:      map[string]bool{},
		place:      map[*repo.Package]int{},
	}
	for i, r := range req.Repos {
		p.order[r] = i
	}
	for i, q := range req.Installed {
		p.same[q.NEVRA] = q
		p.place[q] = i
	}
	return p
}

func (p *pool) num(q *repo.Package) int {
	n, ok := p.number[q]
	if !ok {
		n = len(p.packages)
		p.number[q] = n
		p.packages = append(p.packages, q)
	}
	return n
}

func (p *pool) isInstalled(v int) bool { return p.packages[v].Repo == nil }

// refusal says why a package cannot be chosen at all, "" where it can.
func (p *pool) refusal(q *repo.Package) string {
	switch {
	case q.Repo == nil:
		return ""
	case !p.arch.fits(q.Arch):
		return "is for " + q.Arch
	case p.excluded(q):
		return "is excluded"
	case p.req.Hidden != nil:
		return p.req.Hidden(q)
	}
	return ""
}

func (p *pool) excluded(q *repo.Package) bool {
	return slices.ContainsFunc(p.req.Exclude, q.Match)
}

// use numbers the packages that may be chosen. One that is installed already
// stands for its equals: whose files are known from a repository, say.
func (p *pool) use(list []*repo.Package) []int {
	var nums []int
	for _, q := range list {
		ok, known := p.usable[q]
		if !known {
			ok = p.refusal(q) == ""
			p.usable[q] = ok
		}
		if same := p.same[q.NEVRA]; same != nil && q.Repo != nil {
			q, ok = same, true
		}
		if !ok {
			continue
		}
		if n := p.num(q); !slices.Contains(nums, n) {
			nums = append(nums, n)
		}
	}
	return nums
}

// sources are what is installed, then the repositories.
func (p *pool) sources() []*repo.Repo {
	return append([]*repo.Repo{p.installed}, p.repos...)
}

func (p *pool) each(find func(*repo.Repo) []*repo.Package) []*repo.Package {
	var all []*repo.Package
	for _, r := range p.sources() {
		all = append(all, find(r)...)
		if p.err == nil {
			p.err = r.Err()
		}
	}
	return all
}

func (p *pool) named(name string) []int {
	return p.use(p.each(func(r *repo.Repo) []*repo.Package { return r.Named(name) }))
}

// providers gives the packages that provide a plain dependency.
func (p *pool) providers(d rpm.Dep) []int {
	d.Flags &= rpm.Comparison
	if nums, ok := p.provided[d]; ok {
		return nums
	}
	nums := p.use(p.every(d))
	p.provided[d] = nums
	return nums
}

// every is providers before any is refused.
func (p *pool) every(d rpm.Dep) []*repo.Package {
	found := p.each(func(r *repo.Repo) []*repo.Package { return r.Providing(d) })
	if !strings.HasPrefix(d.Name, "/") {
		return found
	}
	owners := func(r *repo.Repo) []*repo.Package { return r.Owning(d.Name) }
	found = union(found, p.each(owners))
	if len(p.use(found)) == 0 && p.loadFiles(d.Name) {
		found = union(found, p.each(owners))
	}
	return found
}

// loadFiles reads the file lists where the path may be in one.
func (p *pool) loadFiles(path string) bool {
	if p.req.Files == nil {
		return false
	}
	read := false
	for _, r := range p.repos {
		if p.loaded[r] || r.HasFiles(path) || p.err != nil {
			continue
		}
		p.loaded[r] = true
		p.err = p.req.Files(r)
		read = true
	}
	return read
}

// obsoleted gives the packages that an Obsoletes is about: those of a name,
// not those that provide it.
func (p *pool) obsoleted(d rpm.Dep) []int {
	var nums []int
	for _, v := range p.named(d.Name) {
		if d.OverlapRange(p.packages[v].Self()) {
			nums = append(nums, v)
		}
	}
	return nums
}

func union[T comparable](a, b []T) []T {
	out := slices.Clone(a)
	for _, x := range b {
		if !slices.Contains(out, x) {
			out = append(out, x)
		}
	}
	return out
}
