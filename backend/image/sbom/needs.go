package sbom

import (
	"slices"

	"github.com/sysbuild/sysbuild/rpm"
	"github.com/sysbuild/sysbuild/rpm/header"
)

// owners are who gives what, by the names of provides and by paths.
type owners map[string][]provided

type provided struct {
	id  string
	dep rpm.Dep
}

// add takes what a package provides. Of a header that cannot be read it takes
// nothing: the database is not judged here.
func (o owners) add(id string, h *header.Header) {
	provides, _ := h.Deps(header.Provides)
	for _, d := range provides {
		o[d.Name] = append(o[d.Name], provided{id, d})
	}
	files, _ := h.Files()
	for _, f := range files {
		o[f.Path] = append(o[f.Path], provided{id, rpm.Dep{Name: f.Path}})
	}
}

// needs are the packages that one requires, itself left out. Of a rich
// dependency every part that is there counts.
func (o owners) needs(id string, h *header.Header) []string {
	requires, _ := h.Deps(header.Requires)
	var out []string
	for _, d := range requires {
		leaves := []rpm.Dep{d}
		if d.IsRich() {
			r, err := rpm.ParseRich(d.Name)
			if err != nil {
				continue
			}
			leaves = r.Leaves()
		}
		for _, leaf := range leaves {
			for _, p := range o[leaf.Name] {
				if p.id != id && p.dep.Overlap(leaf) {
					out = append(out, p.id)
				}
			}
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}
