package module

import (
	"maps"
	"slices"

	"github.com/sysbuild/sysbuild/rpm"
	"github.com/sysbuild/sysbuild/rpm/modulemd"
	"github.com/sysbuild/sysbuild/rpm/repo"
)

// Filter says which packages the active streams hide.
type Filter struct {
	gives map[rpm.NEVRA]*modulemd.Stream // packages of active streams
	keeps map[rpm.NEVRA]*modulemd.Stream // packages of the others
	names map[string]*modulemd.Stream    // what the active ones' packages are called
}

// Filter is made once for each Active.
func (a *Active) Filter() *Filter {
	f := &Filter{
		gives: map[rpm.NEVRA]*modulemd.Stream{}, keeps: map[rpm.NEVRA]*modulemd.Stream{}, names: map[string]*modulemd.Stream{},
	}
	active := map[*modulemd.Stream]bool{}
	for _, name := range slices.Sorted(maps.Keys(a.builds)) {
		free := demodularized(a.builds[name])
		for _, s := range a.builds[name] {
			active[s] = true
			for _, n := range artifacts(s) {
				f.gives[n] = s
				if !free[s.Arch][n.Name] {
					f.names[n.Name] = s
				}
			}
		}
	}
	for _, s := range a.world.Streams {
		if active[s] {
			continue
		}
		for _, n := range artifacts(s) {
			f.keeps[n] = s
		}
	}
	return f
}

// demodularized are the names that the newest builds of a stream give back, by the
// architecture that they are for.
func demodularized(builds []*modulemd.Stream) map[string]map[string]bool {
	newest := map[string]uint64{}
	for _, s := range builds {
		newest[s.Arch] = max(newest[s.Arch], s.Version)
	}
	out := map[string]map[string]bool{}
	for _, s := range builds {
		if s.Version < newest[s.Arch] {
			continue
		}
		if out[s.Arch] == nil {
			out[s.Arch] = map[string]bool{}
		}
		for _, name := range s.Demodularized {
			out[s.Arch][name] = true
		}
	}
	return out
}

// artifacts are the binary packages of a build.
func artifacts(s *modulemd.Stream) []rpm.NEVRA {
	out := make([]rpm.NEVRA, 0, len(s.Artifacts))
	for _, text := range s.Artifacts {
		n, err := rpm.ParseNEVRA(text)
		if err == nil && n.Arch != "src" && n.Arch != "nosrc" {
			out = append(out, n)
		}
	}
	return out
}

// NotActive ends what Hidden says of a package whose stream nobody chose.
const NotActive = ", which is not active"

// Hidden says why a package is not to be seen, "" where it is. A package of an
// active stream is, one of another is not, and neither is one that is called,
// or provides the name of, what an active stream has.
func (f *Filter) Hidden(p *repo.Package) string {
	if f.gives[p.NEVRA] != nil {
		return ""
	}
	if s := f.keeps[p.NEVRA]; s != nil {
		return "is of module " + s.Title() + NotActive
	}
	if s := f.names[p.Name]; s != nil {
		return "gives way to module " + s.Title()
	}
	for _, d := range p.Provides {
		if s := f.names[d.Name]; s != nil {
			return "provides " + d.Name + ", and gives way to module " + s.Title()
		}
	}
	return ""
}

// Module is the one whose active stream a package is of; "": it is of none.
func (f *Filter) Module(p *repo.Package) string {
	if s := f.gives[p.NEVRA]; s != nil {
		return s.Name
	}
	return ""
}

// Installed enables the streams that packages came from, and what these need,
// as dnf does: later installs stay with them.
func (w *World) Installed(a *Active, f *Filter, packages []rpm.NEVRA) {
	var names []string
	for _, n := range packages {
		if s := f.gives[n]; s != nil && !slices.Contains(names, s.Name) {
			names = append(names, s.Name)
		}
	}
	names = slices.DeleteFunc(names, func(name string) bool { return w.States[name].Status == Enabled })
	w.enableNeeded(a, names)
}
