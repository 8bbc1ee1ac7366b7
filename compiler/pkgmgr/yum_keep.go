package pkgmgr

import (
	"context"
	"maps"
	"slices"

	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/rpm/repo"
	"github.com/sysbuild/sysbuild/rpm/solve"
)

// others gives, for each package to keep, its other versions in the
// repositories. What no repository has any more holds nobody.
func (q *query) others(repos []*repo.Repo) [][]string {
	if len(q.Keep) == 0 {
		return nil
	}
	kept, others := map[string]string{}, map[string][]string{} // by name and architecture
	for _, r := range repos {
		for p := range r.Names() {
			key, nevra := p.Name+"."+p.Arch, p.String()
			if slices.Contains(q.Keep, nevra) {
				kept[key] = nevra
			} else {
				others[key] = append(others[key], nevra)
			}
		}
	}
	var out [][]string
	for _, key := range slices.Sorted(maps.Keys(kept)) {
		if len(others[key]) > 0 {
			out = append(out, others[key])
		}
	}
	return out
}

// solveKeeping solves with as much of what is to be kept as goes together.
func (q *query) solveKeeping(ctx context.Context, ask solve.Request) (*solve.Result, error) {
	others := q.others(ask.Repos)
	without := func(nevras []string) solve.Request {
		c := ask
		c.Exclude = slices.Concat(ask.Exclude, nevras)
		return c
	}
	if answer, err := q.solve(ctx, without(slices.Concat(others...))); err == nil || len(others) == 0 || ctx.Err() != nil {
		return answer, err
	}
	if _, err := q.solve(ctx, ask); err != nil {
		return nil, err
	}
	var held []string
	for _, more := range others {
		if _, err := q.solve(ctx, without(slices.Concat(held, more))); err == nil {
			held = append(held, more...)
		}
	}
	q.notes = append(q.notes, diag.Diagnostic{
		Severity: diag.Warning, Rule: "LockMoved",
		Summary: "some of the locked versions do not go with what is asked for now: others were taken",
	})
	return q.solve(ctx, without(held))
}

// usedRepos are the repositories as they were read.
func usedRepos(repos []*repo.Repo) []Used {
	out := make([]Used, len(repos))
	for i, r := range repos {
		out[i] = Used{ID: r.Config.ID, URL: r.From(), Revision: r.Revision, Digest: r.Digest}
		if a := r.Config.Access; a != nil {
			access := ir.Access(*a)
			out[i].Access = &access
		}
	}
	return out
}
