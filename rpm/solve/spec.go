package solve

import (
	"maps"
	"math"
	"path"
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/rpm"
	"github.com/sysbuild/sysbuild/rpm/repo"
)

// jobs turns what was asked for into rules. A glob asks for one package of
// each name that it matches.
func (p *pool) jobs() ([]*rule, *Problem) {
	var rules []*rule
	var missing []string
	for _, spec := range p.req.Install {
		groups, all := p.selections(spec)
		switch {
		case len(groups) > 0 || all == nil && p.there[spec]:
		case p.req.Skip || p.req.SkipMissing:
			p.skipped = append(p.skipped, Skipped{spec, p.explainMissing(spec, all)})
		default:
			missing = append(missing, p.explainMissing(spec, all))
		}
		for _, nums := range groups {
			rules = append(rules, p.wantOne(spec, nums))
		}
	}
	more, absent := p.changes()
	if missing = append(missing, absent...); missing != nil {
		return nil, &Problem{Lines: missing}
	}
	return slices.Concat(rules, p.memberRules(), more), nil
}

// selections gives, for each name that a spec asks for, the packages that will
// do. Where there are none, all are those that it would be but for an
// exclusion or their architecture.
func (p *pool) selections(spec string) (groups [][]int, all []*repo.Package) {
	for _, find := range []func(string) []*repo.Package{p.byNameOrHeir, p.byProvide, p.byPath} {
		found := find(spec)
		if len(found) == 0 {
			continue
		}
		nums := p.visible(p.use(found))
		if len(nums) == 0 {
			all = union(all, found)
			continue
		}
		if p.req.Multilib {
			p.there[spec] = true
			return p.everyArch(nums), nil
		}
		if !isGlob(spec) {
			return [][]int{p.wanted(nums)}, nil
		}
		for _, group := range p.byNames(nums) {
			groups = append(groups, p.wanted(group))
		}
		return groups, nil
	}
	return nil, all
}

// visible are those that nothing excludes: not even what is installed.
func (p *pool) visible(nums []int) []int {
	return slices.DeleteFunc(slices.Clone(nums), func(v int) bool { return p.excluded(p.packages[v]) })
}

func isGlob(s string) bool { return strings.ContainsAny(s, "*?[") }

// byName reads name, name.arch, name-version, name-version-release and
// name-version-release.arch, a name before all.
func (p *pool) byName(spec string) []*repo.Package {
	if isGlob(spec) {
		return p.each(func(r *repo.Repo) []*repo.Package { return r.Matching(spec) })
	}
	named := func(name string) []*repo.Package {
		return p.each(func(r *repo.Repo) []*repo.Package { return r.Named(name) })
	}
	if found := named(spec); len(found) > 0 {
		return found
	}
	var found []*repo.Package
	for i := range len(spec) {
		if spec[i] != '.' && spec[i] != '-' {
			continue
		}
		for _, q := range named(spec[:i]) {
			if q.Match(spec) {
				found = append(found, q)
			}
		}
	}
	return found
}

// byNameOrHeir is byName with what takes the place of a name, or has taken it: who
// asks for the old one gets the new one.
func (p *pool) byNameOrHeir(spec string) []*repo.Package {
	return p.withObsoleters(spec, p.byName(spec), p.req.Installed)
}

// byNewName is byName with what a repository has in the place of a name.
func (p *pool) byNewName(spec string) []*repo.Package {
	return p.withObsoleters(spec, p.byName(spec), nil)
}

// withObsoleters adds what obsoletes a name, of repositories and of more, where
// the spec is one.
func (p *pool) withObsoleters(spec string, found, more []*repo.Package) []*repo.Package {
	if len(found) == 0 || found[0].Name != spec || p.req.NoObsoletes || p.req.Multilib { // which looks for them by architecture
		return found
	}
	seen := slices.DeleteFunc(slices.Clone(found), p.excluded)
	for _, o := range slices.Concat(more, p.obsoletersOf(spec)) {
		if slices.ContainsFunc(seen, func(q *repo.Package) bool { return obsoletesOne(o, q) }) {
			found = append(found, o)
		}
	}
	return found
}

// obsoletersOf gives what a repository has that obsoletes a name in any version.
func (p *pool) obsoletersOf(name string) []*repo.Package {
	found, ok := p.obsoleters[name]
	if !ok {
		for _, r := range p.repos {
			found = append(found, r.Obsoleting(name)...)
		}
		p.obsoleters[name] = found
	}
	return found
}

func obsoletesOne(o, q *repo.Package) bool {
	return o.Name != q.Name && slices.ContainsFunc(o.Obsoletes, func(d rpm.Dep) bool {
		return d.Overlap(q.Self())
	})
}

func (p *pool) byProvide(spec string) []*repo.Package {
	if isGlob(spec) {
		if strings.HasPrefix(spec, "/") {
			return nil
		}
		return p.where(func(q *repo.Package) bool {
			return slices.ContainsFunc(q.Provides, func(d rpm.Dep) bool { return match(spec, d.Name) })
		})
	}
	d, err := rpm.ParseDep(spec)
	if err != nil || d.IsRich() {
		return nil
	}
	return p.every(d)
}

func (p *pool) byPath(spec string) []*repo.Package {
	if !strings.HasPrefix(spec, "/") || !isGlob(spec) {
		return nil // byProvide knows plain paths
	}
	p.loadFiles("")
	return p.each(func(r *repo.Repo) []*repo.Package {
		return r.OwningLike(func(f string) bool { return match(spec, f) })
	})
}

// match lets "*" cross slashes, as dnf does.
func match(glob, s string) bool {
	ok, err := path.Match(strings.ReplaceAll(glob, "/", "\x00"), strings.ReplaceAll(s, "/", "\x00"))
	return err == nil && ok
}

func (p *pool) where(f func(*repo.Package) bool) []*repo.Package {
	return p.each(func(r *repo.Repo) []*repo.Package {
		var found []*repo.Package
		for q := range r.All() {
			if f(q) {
				found = append(found, q)
			}
		}
		return found
	})
}

// byNames groups by name, in the names' order.
func (p *pool) byNames(nums []int) [][]int {
	groups := map[string][]int{}
	for _, v := range nums {
		name := p.packages[v].Name
		groups[name] = append(groups[name], v)
	}
	var out [][]int
	for _, name := range slices.Sorted(maps.Keys(groups)) {
		out = append(out, groups[name])
	}
	return out
}

// wanted marks packages of which one was asked for, without "best" all of them:
// the others are a way out.
func (p *pool) wanted(nums []int) []int {
	nums = p.bestOf(nums)
	for _, v := range nums {
		p.asked[p.packages[v]] = true
	}
	return nums
}

func (p *pool) bestOf(nums []int) []int {
	if p.req.NoBest {
		return nums
	}
	return p.leading(nums)
}

// leading are the best of packages in libsolv's order: those of the repository of
// the best priority, and what is installed; of these the best architecture; of
// these the newest of each name that no other one obsoletes.
func (p *pool) leading(nums []int) []int {
	nums = p.foremost(nums)
	return slices.DeleteFunc(slices.Clone(nums), func(v int) bool {
		return slices.ContainsFunc(nums, func(o int) bool {
			x, y := p.packages[v], p.packages[o]
			return x.Name == y.Name && x.EVR.Compare(y.EVR) < 0 || p.succeeds(y, x)
		})
	})
}

// foremost are those of the best repository and architecture. What is installed is
// of every repository, and noarch of every architecture.
func (p *pool) foremost(nums []int) []int {
	best := math.MaxInt
	for _, v := range nums {
		best = min(best, p.bestPriority(p.packages[v]))
	}
	nums = slices.DeleteFunc(slices.Clone(nums), func(v int) bool {
		return p.packages[v].Repo != nil && priority(p.packages[v].Repo) > best
	})
	return least(nums, func(v int) int {
		if p.packages[v].Arch == "noarch" {
			return 0
		}
		return 1 + p.arch.class(p.packages[v].Arch)
	})
}

// bestPriority is that of a package's repository; of an installed one that of the
// best repository which has just the same, or none.
func (p *pool) bestPriority(q *repo.Package) int {
	if q.Repo != nil {
		return priority(q.Repo)
	}
	best := math.MaxInt
	for _, r := range p.repos {
		for _, same := range r.Named(q.Name) {
			if same.NEVRA == q.NEVRA && p.refusal(same) == "" {
				best = min(best, priority(r))
			}
		}
	}
	return best
}

// least keeps those of the smallest rank, and those of none, which is 0.
func least(nums []int, rank func(int) int) []int {
	smallest := 0
	for _, v := range nums {
		if r := rank(v); r > 0 && (smallest == 0 || r < smallest) {
			smallest = r
		}
	}
	return slices.DeleteFunc(slices.Clone(nums), func(v int) bool { return rank(v) > smallest })
}

// succeeds says that a package obsoletes another one, and not the other way round.
func (p *pool) succeeds(by, q *repo.Package) bool {
	return !p.req.NoObsoletes && obsoletesOne(by, q) && !obsoletesOne(q, by)
}

func (p *pool) newest(q *repo.Package) bool {
	return !slices.ContainsFunc(p.named(q.Name), func(o int) bool { return p.outdates(p.packages[o], q) })
}
