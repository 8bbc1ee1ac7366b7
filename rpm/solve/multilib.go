package solve

import (
	"cmp"
	"slices"
)

// variety is what multilib_policy=all takes one package of.
type variety struct{ name, arch string }

// everyArch gives, for each name and architecture that is not installed, the
// packages that will do, and what obsoletes these.
func (p *pool) everyArch(nums []int) (groups [][]int) {
	var kinds []variety
	all := map[variety][]int{}
	installed := map[variety]bool{}
	for _, v := range nums {
		q := p.packages[v]
		k := variety{q.Name, q.Arch}
		if p.isInstalled(v) {
			installed[k], p.asked[q] = true, true
			continue
		}
		if all[k] == nil {
			kinds = append(kinds, k)
		}
		all[k] = append(all[k], v)
	}
	slices.SortFunc(kinds, func(a, b variety) int { return cmp.Or(cmp.Compare(a.name, b.name), cmp.Compare(a.arch, b.arch)) })
	for _, k := range kinds {
		if !installed[k] {
			groups = append(groups, p.wanted(p.orObsoleters(k.name, all[k])))
		}
	}
	return groups
}

// orObsoleters adds what obsoletes one of the packages of a name.
func (p *pool) orObsoleters(name string, nums []int) []int {
	if p.req.NoObsoletes {
		return nums
	}
	for _, o := range p.use(p.obsoletersOf(name)) {
		if slices.ContainsFunc(nums, func(v int) bool { return obsoletesOne(p.packages[o], p.packages[v]) }) {
			nums = append(slices.Clip(nums), o)
		}
	}
	return nums
}
