package pkgmgr

import (
	"time"

	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/rpm/module"
	"github.com/sysbuild/sysbuild/rpm/modulemd"
)

// obsoleteModules leaves the enabled streams that are at their end, where YUM set
// module_obsoletes says so.
func (q *query) obsoleteModules(docs []*modulemd.Obsoletes) {
	if !q.set.moduleObsoletes {
		return
	}
	for _, e := range q.modular.world.Obsolete(docs, q.today()) {
		q.notes = append(q.notes, ended(e))
	}
}

// today is the day that counts: of the snapshot, else SOURCE_DATE_EPOCH's.
func (q *query) today() time.Time {
	switch {
	case q.Packages.Snapshot != nil:
		return time.Unix(*q.Packages.Snapshot, 0)
	case q.Epoch != nil:
		return *q.Epoch
	}
	return time.Now()
}

func ended(e module.Ended) diag.Diagnostic {
	d := diag.Diagnostic{Severity: diag.Warning, Rule: "EndedModule", Summary: "module " + e.Title + " is at its end"}
	switch {
	case e.Kept != "":
		d.Summary += ", and stays: " + e.By + " cannot take its place"
		d.Detail = e.Kept
	case e.By != "":
		d.Summary += ": " + e.By + " takes its place"
	default:
		d.Summary += ", and is reset"
	}
	return d
}
