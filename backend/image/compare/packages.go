package compare

import (
	"maps"
	"slices"

	"github.com/sysbuild/sysbuild/backend/image/open"
	"github.com/sysbuild/sysbuild/rpm"
)

// PackageChange is a package that differs.
type PackageChange struct {
	Name   string `json:"name"`
	Change Change `json:"change"`
	From   string `json:"from,omitempty"` // [epoch:]version-release.arch; "" where it was added
	To     string `json:"to,omitempty"`   // "" where it was removed
}

// Packages tells each package that differs, sorted by name. Of a name that is
// there in several versions those count that the other image does not have.
func Packages(a, b []open.Package) []PackageChange {
	from, to := byName(a), byName(b)
	names := maps.Clone(from)
	maps.Copy(names, to)
	var out []PackageChange
	for _, name := range slices.Sorted(maps.Keys(names)) {
		out = append(out, sameName(name, from[name], to[name])...)
	}
	return out
}

func byName(list []open.Package) map[string][]open.Package {
	out := map[string][]open.Package{}
	for _, p := range list {
		out[p.NEVRA.Name] = append(out[p.NEVRA.Name], p)
	}
	return out
}

// sameName compares the packages of one name: first the very same ones, then
// those of one architecture, then any two that are left alone.
func sameName(name string, a, b []open.Package) (out []PackageChange) {
	a, b = slices.Clone(a), slices.Clone(b)
	for _, same := range []func(x, y open.Package) bool{
		func(x, y open.Package) bool { return x.NEVRA == y.NEVRA && x.Sum == y.Sum },
		func(x, y open.Package) bool { return x.NEVRA == y.NEVRA },
		func(x, y open.Package) bool { return x.NEVRA.Arch == y.NEVRA.Arch && alone(a, x) && alone(b, y) },
		func(x, y open.Package) bool { return len(a) == 1 && len(b) == 1 },
	} {
		for i := 0; i < len(a); i++ {
			j := slices.IndexFunc(b, func(y open.Package) bool { return same(a[i], y) })
			if j < 0 {
				continue
			}
			if c := change(a[i], b[j]); c != "" {
				out = append(out, PackageChange{name, c, version(a[i].NEVRA), version(b[j].NEVRA)})
			}
			a, b = slices.Delete(a, i, i+1), slices.Delete(b, j, j+1)
			i--
		}
	}
	for _, p := range a {
		out = append(out, PackageChange{Name: name, Change: Removed, From: version(p.NEVRA)})
	}
	for _, p := range b {
		out = append(out, PackageChange{Name: name, Change: Added, To: version(p.NEVRA)})
	}
	return out
}

// alone says that p is the only one of its architecture.
func alone(list []open.Package, p open.Package) bool {
	n := 0
	for _, o := range list {
		if o.NEVRA.Arch == p.NEVRA.Arch {
			n++
		}
	}
	return n == 1
}

// change is "" for the very same package. A digest that one of them lacks does
// not tell.
func change(a, b open.Package) Change {
	switch c := a.NEVRA.EVR.Compare(b.NEVRA.EVR); {
	case c < 0:
		return Upgraded
	case c > 0:
		return Downgraded
	case a.NEVRA.Arch != b.NEVRA.Arch:
		return Changed
	case a.Sum != b.Sum && a.Sum != "" && b.Sum != "":
		return Rebuilt
	}
	return ""
}

func version(n rpm.NEVRA) string {
	if n.Arch == "" {
		return n.EVR.String()
	}
	return n.EVR.String() + "." + n.Arch
}
