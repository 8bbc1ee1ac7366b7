package solve

import (
	"slices"

	"github.com/sysbuild/sysbuild/rpm/repo"
)

// keepRules keep what is installed, or what replaces it: a newer version, one
// that was asked for, what obsoletes it, and at last an older one where
// something is to be installed. What is to be upgraded comes first, since it
// may take others along.
func (p *pool) keepRules() []*rule {
	var first, rules []*rule
	for _, q := range p.req.Installed {
		v := p.num(q)
		if parallel(q.Name) || p.erased[v] || p.crowded[v] > 0 {
			continue
		}
		r := &rule{kind: keep, pkg: v, lits: []lit{yes(v)}, soft: p.mayGo(q)}
		if !p.several(q) {
			r.lits = append(r.lits, p.replacements(v)...)
		}
		if p.raised[v] != nil {
			first = append(first, r)
			if names := p.byNames(p.raised[v]); p.several(q) || len(names) > 1 {
				for _, nums := range names { // beside it, or beside each other, if that can be
					first = append(first, p.beside(v, nums))
				}
			}
			continue
		}
		rules = append(rules, r)
	}
	return append(first, rules...)
}

// beside asks for one of packages that take an installed one's place, or come
// beside it.
func (p *pool) beside(v int, nums []int) *rule {
	r := &rule{kind: job, verb: upgrading, spec: p.packages[v].Name, pkg: -1, other: v, soft: true}
	for _, o := range nums {
		r.lits = append(r.lits, yes(o))
	}
	return r
}

// mayGo says that an installed package need not stay.
func (p *pool) mayGo(q *repo.Package) bool {
	return (p.req.Erasing || len(p.req.Remove) > 0) && !slices.Contains(p.req.Protected, q.Name)
}

// replacements are what may stand in an installed package's place.
func (p *pool) replacements(v int) (lits []lit) {
	q := p.packages[v]
	back := len(p.req.Install)+len(p.req.Members)+len(p.req.Downgrade) > 0
	for _, o := range p.named(q.Name) {
		if other := p.packages[o]; o != v && other.Repo != nil && !p.arch.beside(q.Arch, other.Arch) &&
			(back || other.EVR.Compare(q.EVR) >= 0) {
			lits = append(lits, yes(o))
		}
	}
	for _, o := range p.use(p.obsoletersOf(q.Name)) {
		if p.packages[o].Repo != nil && obsoletesOne(p.packages[o], q) {
			lits = append(lits, yes(o))
		}
	}
	return lits
}
