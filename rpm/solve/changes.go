package solve

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/sysbuild/sysbuild/rpm/repo"
)

// What a job wants to be done; "" is install.
const (
	upgrading   = "upgraded"
	downgrading = "downgraded"
	removing    = "removed"
)

// changes turns what was asked of installed packages into rules.
func (p *pool) changes() (rules []*rule, missing []string) {
	for _, spec := range p.req.Remove {
		found := p.matching(spec, p.byName)
		if len(found.installed) == 0 {
			p.absent = append(p.absent, spec)
		}
		for _, v := range found.installed {
			p.erased[v] = true
			rules = append(rules, &rule{kind: job, verb: removing, spec: spec, pkg: -1, lits: []lit{no(v)}})
		}
	}
	gone := len(p.absent)
	var none []string // why nothing is done for a spec
	for _, spec := range p.req.Upgrade {
		more, why := p.upgrade(spec)
		rules, none = append(rules, more...), append(none, why...)
	}
	if p.req.UpgradeAll {
		for _, q := range p.req.Installed {
			rules = append(rules, p.upgradeOne(q.Name, p.num(q), p.named(q.Name))...)
		}
	}
	for _, spec := range p.req.Downgrade {
		more, absent, why := p.downgrade(spec)
		rules, none, missing = append(rules, more...), append(none, absent...), append(missing, why...)
	}
	// As by dnf, that nothing is there of all that is named is an error.
	if specs := len(p.req.Upgrade) + len(p.req.Downgrade); specs > 0 && len(p.absent)-gone == specs && !p.req.UpgradeAll {
		missing = append(missing, none...)
	}
	return rules, missing
}

// matches are the packages that a spec names.
type matches struct{ installed, available []int }

// matching looks for names before provides, and for these before paths.
func (p *pool) matching(spec string, byName func(string) []*repo.Package) (m matches) {
	for _, find := range []func(string) []*repo.Package{byName, p.byProvide, p.byPath} {
		for _, v := range p.use(find(spec)) {
			if p.isInstalled(v) {
				m.installed = append(m.installed, v)
			} else {
				m.available = append(m.available, v)
			}
		}
		if m.installed != nil || m.available != nil {
			return m
		}
	}
	return m
}

// upgrade is about every installed package whose name the spec's packages have.
// What is not installed is absent, and said why.
func (p *pool) upgrade(spec string) (rules []*rule, why []string) {
	m := p.matching(spec, p.byNewName)
	m.installed = p.visible(m.installed)
	if len(m.installed)+len(m.available) == 0 {
		p.absent = append(p.absent, spec)
		return nil, []string{p.explainMissing(spec, p.byName(spec))}
	}
	some := false
	for _, v := range p.ofNames(m) {
		some = true
		rules = append(rules, p.upgradeOne(spec, v, slices.Concat(m.installed, m.available))...)
	}
	for _, o := range m.available { // one that takes an installed package's place
		for _, q := range p.req.Installed {
			if !some && obsoletesOne(p.packages[o], q) {
				some = true
				rules = append(rules, p.upgradeOne(spec, p.num(q), nil)...)
			}
		}
	}
	if !some {
		p.absent = append(p.absent, spec)
		why = []string{p.notInstalled(spec, m)}
	}
	return rules, why
}

// ofNames gives the installed packages of the names that were found.
func (p *pool) ofNames(m matches) []int {
	var nums []int
	for _, v := range slices.Concat(m.installed, m.available) {
		for _, o := range p.named(p.packages[v].Name) {
			if p.isInstalled(o) && !slices.Contains(nums, o) {
				nums = append(nums, o)
			}
		}
	}
	slices.SortFunc(nums, func(a, b int) int { return cmp.Compare(p.place[p.packages[a]], p.place[p.packages[b]]) })
	return nums
}

// upgradeOne asks for what takes the place of installed v: the best of the newer
// ones in found that nothing obsoletes, else what obsoletes v, one package of
// each name that does. Without "best" v itself is the last way out.
func (p *pool) upgradeOne(spec string, v int, found []int) []*rule {
	q := p.packages[v]
	if parallel(q.Name) || p.several(q) && !p.latest(v) || p.excluded(q) {
		return nil
	}
	obsoleters := slices.DeleteFunc(p.use(p.obsoletersOf(q.Name)), func(o int) bool {
		by := p.packages[o]
		return p.req.NoObsoletes || by.Repo == nil || !obsoletesOne(by, q) || !p.newest(by) || p.behind(by)
	})
	if slices.Contains(found, v) {
		p.pass(q, found)
	}
	newer := slices.DeleteFunc(slices.Clone(found), func(o int) bool { return !p.outgrows(p.packages[o], q) || p.passed[o] })
	if !p.req.NoBest {
		first := p.foremost(slices.Concat(newer, obsoleters))
		behind := func(o int) bool { return !slices.Contains(first, o) }
		newer, obsoleters = slices.DeleteFunc(newer, behind), slices.DeleteFunc(obsoleters, behind)
	}
	newer = slices.DeleteFunc(newer, func(o int) bool {
		return slices.ContainsFunc(obsoleters, func(by int) bool { return obsoletesOne(p.packages[by], p.packages[o]) })
	})
	if len(newer) == 0 {
		newer = obsoleters
	}
	var rules []*rule
	for _, nums := range p.byNames(newer) {
		if p.req.NoBest || p.outlived(q) || p.outranked(q, nums, found) {
			p.raised[v] = append(p.raised[v], nums...)
			continue
		}
		r := &rule{kind: job, verb: upgrading, spec: spec, pkg: -1, other: v}
		for _, o := range p.bestOf(nums) {
			p.asked[p.packages[o]] = true
			r.lits = append(r.lits, yes(o))
		}
		rules = append(rules, r)
	}
	return rules
}

// pass notes which packages are of a worse repository than one that has just what
// is installed: from there nothing newer comes.
func (p *pool) pass(q *repo.Package, found []int) {
	worst := p.bestPriority(q)
	for _, o := range found {
		if p.outgrows(p.packages[o], q) && priority(p.packages[o].Repo) > worst {
			p.passed[o] = true
		}
	}
}

// outranked says that a better repository than those of nums has an older version:
// a newer one is taken where it can be, and not wanted.
func (p *pool) outranked(q *repo.Package, nums, found []int) bool {
	return slices.ContainsFunc(found, func(o int) bool {
		old := p.packages[o]
		return old.Repo != nil && old.Name == q.Name && old.EVR.Compare(q.EVR) < 0 && !slices.ContainsFunc(nums, func(v int) bool {
			return priority(p.packages[v].Repo) <= priority(old.Repo)
		})
	})
}

// outlived says that something installed, which a repository has too, obsoletes q.
func (p *pool) outlived(q *repo.Package) bool {
	return slices.ContainsFunc(p.use(p.obsoletersOf(q.Name)), func(o int) bool {
		return p.isInstalled(o) && obsoletesOne(p.packages[o], q)
	})
}

// behind says that a newer version is installed.
func (p *pool) behind(q *repo.Package) bool {
	return slices.ContainsFunc(p.named(q.Name), func(o int) bool { return p.isInstalled(o) && p.packages[o].EVR.Compare(q.EVR) > 0 })
}

// outgrows says that o is a newer q.
func (p *pool) outgrows(o, q *repo.Package) bool {
	return o.Repo != nil && o.Name == q.Name && !p.arch.beside(o.Arch, q.Arch) && o.EVR.Compare(q.EVR) > 0
}

// latest says that no newer version of installed v is installed.
func (p *pool) latest(v int) bool {
	return !slices.ContainsFunc(p.named(p.packages[v].Name), func(o int) bool {
		return p.isInstalled(o) && p.packages[o].EVR.Compare(p.packages[v].EVR) > 0
	})
}

// downgrade asks for the best of what is older than what is installed. What is
// not installed is absent, and said why; missing is what has nothing older.
func (p *pool) downgrade(spec string) (rules []*rule, why, missing []string) {
	m := p.matching(spec, p.byName)
	m.installed = p.visible(m.installed)
	if len(m.installed)+len(m.available) == 0 {
		p.absent = append(p.absent, spec)
		return nil, []string{p.explainMissing(spec, p.byName(spec))}, nil
	}
	installed := p.ofNames(m)
	if len(installed) == 0 {
		p.absent = append(p.absent, spec)
		return nil, []string{p.notInstalled(spec, m)}, nil
	}
	for _, v := range installed {
		q := p.packages[v]
		older := slices.DeleteFunc(slices.Clone(m.available), func(o int) bool {
			return p.packages[o].Name != q.Name || p.arch.beside(p.packages[o].Arch, q.Arch) || p.packages[o].EVR.Compare(q.EVR) >= 0
		})
		if len(older) == 0 && isGlob(spec) {
			continue // it is about those that can
		}
		if len(older) == 0 {
			missing = append(missing, fmt.Sprintf("%s: %s is installed, and there is none older in %s", spec, q.NEVRA, p.repoNames()))
			continue
		}
		r := &rule{kind: job, verb: downgrading, spec: spec, pkg: -1, other: v}
		for _, o := range p.bestOf(older) {
			p.asked[p.packages[o]] = true
			r.lits = append(r.lits, yes(o))
		}
		rules = append(rules, r)
	}
	return rules, nil, missing
}

func (p *pool) notInstalled(spec string, m matches) string {
	if len(m.available) == 0 {
		return spec + ": no such package is installed"
	}
	return fmt.Sprintf("%s: %s is available, and not installed", spec, p.packages[p.bestOf(m.available)[0]].NEVRA)
}
