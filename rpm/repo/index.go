package repo

import (
	"iter"
	"slices"
	"strings"
	"weak"

	"github.com/sysbuild/sysbuild/rpm"
)

// Packages have numbers, in the order of the metadata, those too that Config
// leaves out. at, nevra and marked are all that stored ones and those in memory
// differ in.

func (r *Repo) count() int {
	if r.stored != nil {
		return r.stored.len()
	}
	return len(r.given())
}

// given are packages in memory.
func (r *Repo) given() []*Package {
	if r.Packages != nil {
		return r.Packages
	}
	return r.list
}

// at gives a package, nil where it cannot be read. As long as anybody has it, it
// is the same one each time.
func (r *Repo) at(n int) *Package {
	if r.stored == nil {
		return r.given()[n]
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.alive == nil {
		r.alive = make([]weak.Pointer[Package], r.stored.len())
	}
	if p := r.alive[n].Value(); p != nil {
		return p
	}
	p, err := r.read(n)
	if err != nil {
		if r.err == nil {
			r.err = err
		}
		return nil
	}
	r.alive[n] = weak.Make(p)
	return p
}

// read reads a package that is stored.
func (r *Repo) read(n int) (*Package, error) {
	p, err := r.stored.pkg(n)
	if err != nil {
		return nil, err
	}
	p.Repo = r
	if p.URLs, err = p.location.urls(r.bases); err != nil {
		return nil, err
	}
	if r.lists != nil {
		p.Files, err = r.lists.of(n)
		p.Whole = true
	}
	return p, err
}

func (r *Repo) nevra(n int) rpm.NEVRA {
	if r.stored == nil {
		return r.given()[n].NEVRA
	}
	return r.stored.nevra(n)
}

// marked gives the packages that may have to do with a name in some way, in
// order.
func (r *Repo) marked(kind int, name string) []int {
	if r.stored != nil {
		return r.stored.marks[kind].of(name)
	}
	r.once.Do(r.makeMarks)
	return r.marks[kind].of(name)
}

// makeMarks marks packages in memory.
func (r *Repo) makeMarks() {
	r.files.RLock()
	defer r.files.RUnlock()
	for n, p := range r.given() {
		r.marks[provideMarks].add(p.Name, n)
		for _, d := range p.Provides {
			r.marks[provideMarks].add(d.Name, n)
		}
		for _, d := range p.Obsoletes {
			r.marks[obsoleteMarks].add(d.Name, n)
		}
		for _, f := range p.Files {
			if inPrimary(f) {
				r.marks[pathMarks].add(f, n)
			}
		}
	}
	for kind := range r.marks {
		r.marks[kind].sort()
	}
}

// pick gives the packages of these numbers that are to be seen and that match.
func (r *Repo) pick(numbers []int, match func(*Package) bool) []*Package {
	var found []*Package
	for _, n := range numbers {
		if r.hides(n) {
			continue
		}
		if p := r.at(n); p != nil && match(p) {
			found = append(found, p)
		}
	}
	return found
}

func (r *Repo) hides(n int) bool { return r.hidden != nil && r.hidden[n] }

// Err is what went wrong when packages were read that Load left where they are:
// the answers since then are not whole.
func (r *Repo) Err() error {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.err
}

// Len is the number of packages that All gives.
func (r *Repo) Len() int {
	n := r.count()
	for _, hidden := range r.hidden {
		if hidden {
			n--
		}
	}
	return n
}

// All gives the packages in the metadata's order, without what Config leaves
// out. Each is read when it is its turn, and forgotten when nobody has it.
func (r *Repo) All() iter.Seq[*Package] {
	return func(yield func(*Package) bool) {
		for n := range r.count() {
			if r.hides(n) {
				continue
			}
			if p := r.at(n); p != nil && !yield(p) {
				return
			}
		}
	}
}

// Names gives what All's packages are called; that takes much less time.
func (r *Repo) Names() iter.Seq[rpm.NEVRA] {
	return func(yield func(rpm.NEVRA) bool) {
		for n := range r.count() {
			if !r.hides(n) && !yield(r.nevra(n)) {
				return
			}
		}
	}
}

// Matching gives the packages that a glob names: see Package.Match.
func (r *Repo) Matching(glob string) []*Package {
	var found []int
	for n := range r.count() {
		if p := (Package{NEVRA: r.nevra(n)}); p.Match(glob) {
			found = append(found, n)
		}
	}
	return r.pick(found, func(*Package) bool { return true })
}

// inPrimary says whether createrepo puts the path into primary.
func inPrimary(path string) bool {
	return strings.HasPrefix(path, "/etc/") || path == "/usr/lib/sendmail" || strings.Contains(path, "bin/")
}

// Named gives the packages of a name, in the metadata's order.
func (r *Repo) Named(name string) []*Package {
	numbers := slices.DeleteFunc(r.marked(provideMarks, name), func(n int) bool { return r.nevra(n).Name != name })
	return r.pick(numbers, func(*Package) bool { return true })
}

// Supplementing gives the packages that supplement others.
func (r *Repo) Supplementing() []*Package {
	r.supple.once.Do(func() {
		supplements := func(p *Package) bool { return len(p.Supplements) > 0 }
		if r.stored == nil {
			r.supple.list = slices.DeleteFunc(slices.Collect(r.All()), func(p *Package) bool { return !supplements(p) })
			return
		}
		var numbers []int
		for _, n := range r.stored.supplement {
			numbers = append(numbers, int(n))
		}
		r.supple.list = r.pick(numbers, supplements)
	})
	return r.supple.list
}

// Providing gives the packages that provide what d asks for, by their
// provides. Paths are Owning's.
func (r *Repo) Providing(d rpm.Dep) []*Package {
	return r.pick(r.marked(provideMarks, d.Name), func(p *Package) bool { return p.Provide(d) })
}

// ProvidingAny gives the packages that provide a name in any version.
func (r *Repo) ProvidingAny(name string) []*Package {
	return r.Providing(rpm.Dep{Name: name})
}

// Obsoleting gives the packages that obsolete a name in any version.
func (r *Repo) Obsoleting(name string) []*Package {
	return r.pick(r.marked(obsoleteMarks, name), func(p *Package) bool {
		return slices.ContainsFunc(p.Obsoletes, func(d rpm.Dep) bool { return d.Name == name })
	})
}

// Owning gives the packages that have a path, as far as file lists are known:
// see HasFiles and LoadFiles. A package may provide a path that it has not, as
// "/bin/sh": Providing knows those.
func (r *Repo) Owning(path string) []*Package {
	r.files.RLock()
	defer r.files.RUnlock()
	has := func(p *Package) bool { return slices.Contains(p.Files, path) }
	if inPrimary(path) || r.stored != nil && r.lists == nil {
		return r.pick(r.marked(pathMarks, path), has)
	}
	return r.owning(func(p string) bool { return p == path })
}

// OwningLike gives the packages that have a path that match wants, as far as
// file lists are known.
func (r *Repo) OwningLike(match func(path string) bool) []*Package {
	r.files.RLock()
	defer r.files.RUnlock()
	return r.owning(match)
}

// owning looks at all paths.
func (r *Repo) owning(match func(path string) bool) []*Package {
	var found []*Package
	if r.lists == nil {
		for p := range r.All() {
			if slices.ContainsFunc(p.Files, match) {
				found = append(found, p)
			}
		}
		return found
	}
	numbers, err := r.lists.owning(match)
	if err != nil {
		r.mu.Lock()
		defer r.mu.Unlock()
		r.err = err
		return nil
	}
	return r.pick(numbers, func(*Package) bool { return true })
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
	if r.hidden == nil {
		return nil
	}
	r.files.RLock()
	defer r.files.RUnlock()
	numbers := append(r.marked(provideMarks, d.Name), r.marked(pathMarks, d.Name)...)
	slices.Sort(numbers)
	var found []*Package
	for _, n := range slices.Compact(numbers) {
		if !r.hidden[n] {
			continue
		}
		if p := r.at(n); p != nil && (p.Provide(d) || slices.Contains(p.Files, d.Name)) {
			found = append(found, p)
		}
	}
	return found
}

// Excluded gives the packages that Config leaves out.
func (r *Repo) Excluded() []*Package {
	var out []*Package
	for n, hidden := range r.hidden {
		if p := r.at(n); hidden && p != nil {
			out = append(out, p)
		}
	}
	return out
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
