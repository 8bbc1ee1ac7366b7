package pkgmgr

import (
	"cmp"
	"slices"
	"time"

	"github.com/sysbuild/sysbuild/rpm/repo"
)

// unseen is solve.Request's Hidden: what came after the snapshot, what is not
// included, and what modules hide.
func (q *query) unseen(p *repo.Package) string {
	if why := q.tooNew(p); why != "" {
		return why
	}
	if why := q.notIncluded(p); why != "" {
		return why
	}
	return q.hidden(p)
}

// notIncluded is about includepkgs of [main], beside which a repository's own
// count too.
func (q *query) notIncluded(p *repo.Package) string {
	if q.set.include == nil || p.Repo.Config.ID == commandLineID || len(p.Repo.Config.IncludePkgs) > 0 || slices.ContainsFunc(q.set.include, p.Match) {
		return ""
	}
	return "is not among includepkgs"
}

// tooNew compares with the time of the package's file, as metadata says it, or
// of its build where there is no metadata. A file that is named outright is
// wanted whenever it came.
func (q *query) tooNew(p *repo.Package) string {
	at := q.Packages.Snapshot
	if at == nil || p.Repo.Config.ID == commandLineID || cmp.Or(p.FileTime, p.BuildTime) <= *at {
		return ""
	}
	return "came after " + time.Unix(*at, 0).UTC().Format(time.RFC3339)
}
