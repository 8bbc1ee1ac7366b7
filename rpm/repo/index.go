package repo

import (
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/rpm"
)

// index finds packages by what they provide. It is made once, at the first
// question.
type index struct {
	provides map[string][]int32 // name to positions in Packages
	paths    map[string][]int32 // path that primary lists
	names    map[string][]int32
	supple   []*Package
}

func (r *Repo) makeIndex() {
	x := &r.index
	x.provides = make(map[string][]int32, 4*len(r.Packages))
	x.paths = map[string][]int32{}
	x.names = make(map[string][]int32, len(r.Packages))
	r.files.RLock()
	defer r.files.RUnlock()
	for i, p := range r.Packages {
		n := int32(i)
		x.names[p.Name] = append(x.names[p.Name], n)
		add(x.provides, p.Name, n)
		for _, d := range p.Provides {
			add(x.provides, d.Name, n)
		}
		for _, f := range p.Files {
			if inPrimary(f) {
				add(x.paths, f, n)
			}
		}
		if len(p.Supplements) > 0 {
			x.supple = append(x.supple, p)
		}
	}
}

func add(m map[string][]int32, key string, n int32) {
	if l := m[key]; len(l) == 0 || l[len(l)-1] != n {
		m[key] = append(l, n)
	}
}

// inPrimary says whether createrepo puts the path into primary.
func inPrimary(path string) bool {
	return strings.HasPrefix(path, "/etc/") || path == "/usr/lib/sendmail" || strings.Contains(path, "bin/")
}

// Named gives the packages of a name, in the metadata's order.
func (r *Repo) Named(name string) []*Package {
	r.once.Do(r.makeIndex)
	return r.pick(r.index.names[name])
}

// Supplementing gives the packages that supplement others.
func (r *Repo) Supplementing() []*Package {
	r.once.Do(r.makeIndex)
	return r.index.supple
}

// Providing gives the packages that provide what d asks for, by their
// provides. Paths are Owning's.
func (r *Repo) Providing(d rpm.Dep) []*Package {
	r.once.Do(r.makeIndex)
	var found []*Package
	for _, i := range r.index.provides[d.Name] {
		if p := r.Packages[i]; p.Provide(d) {
			found = append(found, p)
		}
	}
	return found
}

// ProvidingAny gives the packages that provide a name in any version.
func (r *Repo) ProvidingAny(name string) []*Package {
	r.once.Do(r.makeIndex)
	return r.pick(r.index.provides[name])
}

// Owning gives the packages that have a path, as far as file lists are known.
func (r *Repo) Owning(path string) []*Package {
	r.once.Do(r.makeIndex)
	if inPrimary(path) {
		return r.pick(r.index.paths[path])
	}
	r.files.RLock()
	defer r.files.RUnlock()
	var found []*Package
	for _, p := range r.Packages {
		if slices.Contains(p.Files, path) {
			found = append(found, p)
		}
	}
	return found
}

// OwningLike gives the packages that have a path that match wants, as far as
// file lists are known.
func (r *Repo) OwningLike(match func(path string) bool) []*Package {
	r.files.RLock()
	defer r.files.RUnlock()
	var found []*Package
	for _, p := range r.Packages {
		if slices.ContainsFunc(p.Files, match) {
			found = append(found, p)
		}
	}
	return found
}

// HasFiles says whether all paths are known that match a path's like: those of
// programs and configuration are in primary, others in filelists alone.
func (r *Repo) HasFiles(path string) bool {
	if inPrimary(path) {
		return true
	}
	r.files.RLock()
	defer r.files.RUnlock()
	return r.whole
}

// ExcludedProviding gives the packages that Config leaves out and that would
// provide what d asks for.
func (r *Repo) ExcludedProviding(d rpm.Dep) []*Package {
	r.files.RLock()
	defer r.files.RUnlock()
	return slices.DeleteFunc(r.Excluded(), func(p *Package) bool {
		return !p.Provide(d) && !slices.Contains(p.Files, d.Name)
	})
}

// Excluded gives the packages that Config leaves out.
func (r *Repo) Excluded() []*Package {
	if len(r.all) == len(r.Packages) {
		return nil
	}
	kept := make(map[*Package]bool, len(r.Packages))
	for _, p := range r.Packages {
		kept[p] = true
	}
	var out []*Package
	for _, p := range r.all {
		if !kept[p] {
			out = append(out, p)
		}
	}
	return out
}

func (r *Repo) pick(at []int32) []*Package {
	found := make([]*Package, len(at))
	for i, n := range at {
		found[i] = r.Packages[n]
	}
	return found
}

// Provide says whether the package provides what d asks for: by name and
// version of its own, or by a provide.
func (p *Package) Provide(d rpm.Dep) bool {
	if p.Name == d.Name && d.OverlapRange(p.Self()) {
		return true
	}
	for _, o := range p.Provides {
		if d.Overlap(o) {
			return true
		}
	}
	return false
}

// Self is what every package provides: its name at its version.
func (p *Package) Self() rpm.Dep {
	return rpm.Dep{Name: p.Name, Flags: rpm.Equal, EVR: p.EVR}
}
