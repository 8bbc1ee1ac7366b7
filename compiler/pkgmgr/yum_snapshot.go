package pkgmgr

import (
	"cmp"
	"time"

	"github.com/sysbuild/sysbuild/rpm/repo"
)

// unseen is solve.Request's Hidden: what came after the snapshot, and what
// modules hide.
func (q *query) unseen(p *repo.Package) string {
	if why := q.tooNew(p); why != "" {
		return why
	}
	return q.hidden(p)
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
