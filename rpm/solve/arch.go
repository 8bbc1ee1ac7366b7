package solve

import (
	"slices"

	"github.com/sysbuild/sysbuild/rpm"
)

// archs are the architectures whose packages run on one, best first.
type archs []string

// families lists what else runs on an architecture. A 32-bit package is taken
// only where no other will do.
var families = map[string][]string{
	"x86_64":  {"x86_64", "noarch", "i686", "i586", "i486", "i386"},
	"i686":    {"i686", "i586", "i486", "i386", "noarch"},
	"aarch64": {"aarch64", "noarch"},
	"armv7hl": {"armv7hl", "noarch"},
	"ppc64le": {"ppc64le", "noarch"},
	"s390x":   {"s390x", "noarch"},
	"riscv64": {"riscv64", "noarch"},
}

func newArchs(arch string) archs {
	if arch == "" {
		arch = "x86_64"
	}
	if f, ok := families[arch]; ok {
		return f
	}
	return archs{arch, "noarch"}
}

// Runs says whether packages of an architecture may be installed on another's
// machine: those of i686 on one of x86_64.
func Runs(arch, on string) bool { return newArchs(on).fits(arch) }

func (a archs) fits(arch string) bool { return slices.Contains(a, arch) }

// class orders architectures: the machine's own and noarch are 0.
func (a archs) class(arch string) int {
	if arch == "noarch" || arch == a[0] {
		return 0
	}
	return 1 + slices.Index(a, arch)
}

// archRule has a 32-bit package that nobody named stand beside the 64-bit one of
// its version, as libsolv's rules of inferior architectures: nil where there is
// none, or where one in 32 bits is installed already.
func (p *pool) archRule(v int) *rule {
	q := p.packages[v]
	if q.Repo == nil || q.Arch == "noarch" || p.arch.class(q.Arch) == 0 || p.asked[q] {
		return nil
	}
	r := &rule{kind: requires, pkg: v, lits: []lit{no(v)}}
	for _, o := range p.named(q.Name) {
		other := p.packages[o]
		switch {
		case other.Repo == nil && !p.arch.beside(other.Arch, q.Arch):
			return nil
		case p.arch.beside(other.Arch, q.Arch) && other.EVR == q.EVR:
			r.dep = rpm.Dep{Name: other.NEVRA.String()}
			r.lits = append(r.lits, yes(o))
		}
	}
	if len(r.lits) == 1 {
		return nil
	}
	return r
}

// beside says whether two packages of one name may be installed together, as
// a library in 64 and in 32 bits.
func (a archs) beside(x, y string) bool {
	return x != "noarch" && y != "noarch" && (a.class(x) == 0) != (a.class(y) == 0)
}
