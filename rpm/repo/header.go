package repo

import (
	"strings"

	"github.com/sysbuild/sysbuild/rpm"
	"github.com/sysbuild/sysbuild/rpm/header"
)

// FromHeader gives what primary would say of a package whose header is at
// hand: one that is installed, or a file of its own. Repo, URLs, Checksum and
// Size are the caller's to set.
func FromHeader(h *header.Header) (*Package, error) {
	p := &Package{
		NEVRA:     h.NEVRA(),
		SourceRPM: h.String(header.SourceRPM),
		Vendor:    h.String(header.Vendor),
		License:   h.String(header.License),
		Summary:   h.String(header.Summary),
		Whole:     true,
	}
	if n, ok := h.Uint64(header.Size); ok {
		p.Installed = int64(n)
	}
	if t := h.Uint32s(header.BuildTime); len(t) > 0 {
		p.BuildTime = int64(t[0])
	}
	for kind, list := range map[header.Kind]*[]rpm.Dep{
		header.Provides: &p.Provides, header.Requires: &p.Requires,
		header.Conflicts: &p.Conflicts, header.Obsoletes: &p.Obsoletes,
		header.Recommends: &p.Recommends, header.Suggests: &p.Suggests,
		header.Supplements: &p.Supplements, header.Enhances: &p.Enhances,
	} {
		deps, err := h.Deps(kind)
		if err != nil {
			return nil, err
		}
		*list = withoutRpmlib(deps)
	}
	files, err := h.Files()
	if err != nil {
		return nil, err
	}
	for _, f := range files {
		p.Files = append(p.Files, f.Path)
	}
	return p, nil
}

// withoutRpmlib leaves out what a package asks of rpm itself, as createrepo
// does.
func withoutRpmlib(deps []rpm.Dep) []rpm.Dep {
	kept := deps[:0]
	for _, d := range deps {
		if !strings.HasPrefix(d.Name, "rpmlib(") {
			kept = append(kept, d)
		}
	}
	return kept
}
