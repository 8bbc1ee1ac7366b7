package solve

import (
	"slices"

	"github.com/sysbuild/sysbuild/rpm"
	"github.com/sysbuild/sysbuild/rpm/repo"
)

// Member is a package that a group brings in. One that no repository has, or
// that is excluded, is left out.
type Member struct {
	Name     string
	Requires string // it is wanted only where this is installed; "": always
	BaseArch bool   // of the machine's own architecture alone
	// Among says which packages of the name are meant, where there is one, and that
	// nothing else stands for them; nil: all, and what obsoletes them.
	Among func(*repo.Package) bool
	Spec  string // what was asked for: "@core"
}

// memberRules are what the members of groups ask for, the sooner ones first.
func (p *pool) memberRules() []*rule {
	var rules []*rule
	for _, m := range p.req.Members {
		nums := p.named(m.Name)
		if m.BaseArch {
			nums = slices.DeleteFunc(slices.Clone(nums), func(v int) bool { return p.packages[v].Arch != p.arch[0] })
		}
		if len(nums) == 0 {
			continue
		}
		if m.Among != nil {
			rules = append(rules, p.wantOne(m.Spec, p.wanted(p.among(m, nums))))
			continue
		}
		if m.Requires != "" {
			rules = append(rules, p.conditional(m)...)
			continue
		}
		if p.req.Multilib {
			for _, group := range p.everyArch(nums) {
				rules = append(rules, p.wantOne(m.Spec, group))
			}
			continue
		}
		rules = append(rules, p.wantOne(m.Spec, p.wanted(p.orObsoleters(m.Name, nums))))
	}
	return rules
}

// among are those that a member is to be of.
func (p *pool) among(m Member, nums []int) []int {
	out := slices.DeleteFunc(slices.Clone(nums), func(v int) bool { return !m.Among(p.packages[v]) })
	if len(out) == 0 {
		return nums
	}
	return out
}

// conditional is what a member asks for that goes with another package: as dnf
// has it, the rich dependency "(member if other)".
func (p *pool) conditional(m Member) []*rule {
	clauses, err := p.cnf(rpm.Dep{Name: "(" + m.Name + " if " + m.Requires + ")"}, false)
	if err != nil {
		return nil // a name that is no dependency: no package has it
	}
	var rules []*rule
	for _, lits := range clauses {
		rules = append(rules, &rule{kind: job, spec: m.Spec, pkg: -1, lits: lits})
	}
	return rules
}

// wantOne asks for one of several packages.
func (p *pool) wantOne(spec string, nums []int) *rule {
	r := &rule{kind: job, spec: spec, pkg: -1}
	for _, v := range nums {
		r.lits = append(r.lits, yes(v))
	}
	return r
}
