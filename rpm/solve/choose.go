package solve

import (
	"cmp"
	"slices"

	"github.com/sysbuild/sysbuild/rpm"
	"github.com/sysbuild/sysbuild/rpm/repo"
)

// best takes one of several packages that would all do, as dnf would: what is
// installed unless it is to be upgraded, the repository of the best priority, the machine's own
// architecture, no outdated version, what others recommend, then suggest, the
// name that was asked for, the name's order. Of one name the newest.
func (s *search) best(nums []int, why *rule) int {
	if len(nums) == 1 {
		return nums[0]
	}
	ranks := make(map[int]rank, len(nums))
	for _, v := range nums {
		ranks[v] = s.rank(v, why)
	}
	if s.severalNames(nums) {
		s.noarch(nums, ranks)
		s.succeeded(nums, ranks)
		s.hints(nums, ranks)
	}
	return slices.MinFunc(nums, func(a, b int) int {
		return cmp.Or(ranks[a].compare(ranks[b]), s.pool.compare(a, b))
	})
}

// rank orders packages before their names are looked at: less is better.
type rank struct {
	fresh     int // 0: installed, 2: and to be upgraded, 3: from too bad a repository
	priority  int
	class     int
	outdated  int
	hinted    int // -2: recommended, -1: suggested
	otherName int
}

func (r rank) compare(o rank) int {
	return cmp.Or(
		cmp.Compare(r.fresh, o.fresh),
		cmp.Compare(r.priority, o.priority),
		cmp.Compare(r.class, o.class),
		cmp.Compare(r.outdated, o.outdated),
		cmp.Compare(r.hinted, o.hinted),
		cmp.Compare(r.otherName, o.otherName),
	)
}

func (s *search) rank(v int, why *rule) rank {
	q := s.pool.packages[v]
	if q.Repo == nil {
		if s.pool.raised[v] != nil {
			return rank{fresh: 2}
		}
		return rank{}
	}
	r := rank{fresh: 1, priority: priority(q.Repo), class: s.pool.arch.class(q.Arch)}
	if s.pool.passed[v] {
		r.fresh = 3
	}
	if why == nil || why.kind != job { // of what is asked for, only what is asked for counts
		for _, o := range s.pool.named(q.Name) {
			if s.pool.outdates(s.pool.packages[o], q) {
				r.outdated = 1
			}
		}
	}
	if why != nil && why.dep.Name != q.Name {
		r.otherName = 1
	}
	return r
}

// noarch has noarch stand with the best architecture there is among the others.
func (s *search) noarch(nums []int, ranks map[int]rank) {
	best, some := 0, false
	for _, v := range nums {
		if s.pool.packages[v].Arch != "noarch" && (!some || ranks[v].class < best) {
			best, some = ranks[v].class, true
		}
	}
	for _, v := range nums {
		if r := ranks[v]; s.pool.packages[v].Arch == "noarch" {
			r.class = best
			ranks[v] = r
		}
	}
}

// succeeded has those come later that another one of them obsoletes, or is a newer
// version of, of the same priority and architecture.
func (s *search) succeeded(nums []int, ranks map[int]rank) {
	for _, v := range nums {
		r, q := ranks[v], s.pool.packages[v]
		for _, o := range nums {
			by := ranks[o]
			if by.fresh != r.fresh || by.priority != r.priority || by.class != r.class {
				continue
			}
			if x := s.pool.packages[o]; x.Name == q.Name && x.EVR.Compare(q.EVR) > 0 || s.pool.succeeds(x, q) {
				r.outdated = 1
			}
		}
		ranks[v] = r
	}
}

// outdates says that o is there instead of q.
func (p *pool) outdates(o, q *repo.Package) bool {
	if o.Repo == nil || p.arch.class(o.Arch) > p.arch.class(q.Arch) {
		return false
	}
	if a, b := priority(o.Repo), priority(q.Repo); a != b {
		return a < b
	}
	return o.EVR.Compare(q.EVR) > 0
}

// priority is dnf's default where none is set.
func priority(r *repo.Repo) int { return cmp.Or(r.Config.Priority, 99) }

func cost(r *repo.Repo) int { return cmp.Or(r.Config.Cost, 1000) }

// compare orders by name, then the newest, then the repositories' order.
func (p *pool) compare(a, b int) int {
	x, y := p.packages[a], p.packages[b]
	if x.Repo == nil || y.Repo == nil {
		return cmp.Compare(a, b)
	}
	return cmp.Or(
		cmp.Compare(x.Name, y.Name),
		y.EVR.Compare(x.EVR),
		cmp.Compare(p.arch.class(x.Arch), p.arch.class(y.Arch)),
		cmp.Compare(x.Arch, y.Arch),
		cmp.Compare(cost(x.Repo), cost(y.Repo)),
		cmp.Compare(p.order[x.Repo], p.order[y.Repo]),
		cmp.Compare(x.Checksum, y.Checksum),
	)
}

func (s *search) severalNames(nums []int) bool {
	first := s.pool.packages[nums[0]].Name
	return slices.ContainsFunc(nums, func(v int) bool { return s.pool.packages[v].Name != first })
}

// hints notes which packages the chosen ones recommend or suggest, or which of
// them supplement or enhance these.
func (s *search) hints(nums []int, ranks map[int]rank) {
	hint := func(list []rpm.Dep, how int) {
		for _, d := range list {
			clauses, err := s.pool.cnf(d, false)
			if err != nil || len(clauses) != 1 {
				continue
			}
			for _, l := range clauses[0] {
				if r, ok := ranks[l.v()]; ok && l.pos() && how < r.hinted {
					r.hinted = how
					ranks[l.v()] = r
				}
			}
		}
	}
	for _, v := range s.chosen() {
		hint(s.pool.packages[v].Recommends, -2)
		hint(s.pool.packages[v].Suggests, -1)
	}
	for _, v := range nums {
		r := ranks[v]
		if r.hinted > -2 && s.supplements(v) {
			r.hinted = -2
		}
		if r.hinted > -1 && s.goesWith(s.pool.packages[v].Enhances) {
			r.hinted = -1
		}
		ranks[v] = r
	}
}
