package solve

import (
	"cmp"
	"maps"
	"slices"

	"github.com/sysbuild/sysbuild/rpm"
	"github.com/sysbuild/sysbuild/rpm/repo"
)

// DefaultInstallOnly is dnf's installonlypkgs.
func DefaultInstallOnly() []string {
	return []string{
		"kernel", "kernel-PAE", "installonlypkg(kernel)", "installonlypkg(kernel-module)", "installonlypkg(vm)", "multiversion(kernel)",
	}
}

// several says that versions of a package stand beside each other.
func (p *pool) several(q *repo.Package) bool {
	return slices.ContainsFunc(p.req.InstallOnly, func(name string) bool { return q.Provide(rpm.Dep{Name: name}) })
}

// crowd finds the installed packages of which, with a new one, more versions
// would be there than may, the newest left out.
func (s *search) crowd() bool {
	if s.pool.req.InstallOnlyLimit <= 0 {
		return false
	}
	groups := map[string][]int{}
	for _, v := range s.chosen() {
		if q := s.pool.packages[v]; s.pool.several(q) {
			groups[q.Name] = append(groups[q.Name], v)
		}
	}
	for _, nums := range groups {
		slices.SortFunc(nums, func(a, b int) int {
			return cmp.Or(s.pool.packages[b].EVR.Compare(s.pool.packages[a].EVR), cmp.Compare(a, b))
		})
		came := slices.IndexFunc(nums, func(v int) bool { return !s.pool.isInstalled(v) })
		if came < 0 || len(nums) <= s.pool.req.InstallOnlyLimit {
			continue
		}
		for _, v := range nums[s.pool.req.InstallOnlyLimit:] {
			if s.pool.isInstalled(v) {
				s.pool.crowded[v] = nums[came] + 1
			}
		}
	}
	return len(s.pool.crowded) > 0
}

// fewer takes away what is one version too many.
func (p *pool) fewer() []*rule {
	var rules []*rule
	for _, v := range slices.Sorted(maps.Keys(p.crowded)) {
		rules = append(rules, &rule{kind: job, verb: removing, spec: p.packages[v].NEVRA.String(), pkg: -1, lits: []lit{no(v)}})
	}
	return rules
}
