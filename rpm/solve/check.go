package solve

import (
	"errors"
	"fmt"
	"slices"

	"github.com/sysbuild/sysbuild/rpm/repo"
)

// check is for the mistakes of the program that asks.
func (q *Request) check() error {
	for i, r := range q.Repos {
		if r == nil {
			return fmt.Errorf("request: repository %d is nil", i+1)
		}
		for _, p := range r.Packages {
			if p.Repo == nil { // it would count as installed
				return fmt.Errorf("request: repository %s: package %s: its Repo is not set", r.Config.Name(), p.NEVRA)
			}
		}
	}
	if i := slices.IndexFunc(q.Installed, func(p *repo.Package) bool { return p == nil || p.Repo != nil }); i >= 0 {
		return fmt.Errorf("request: installed package %d: is nil, or one of a repository", i+1)
	}
	for _, specs := range [][]string{q.Install, q.Upgrade, q.Downgrade, q.Remove} {
		if slices.Contains(specs, "") {
			return errors.New("request: a spec is empty")
		}
	}
	return nil
}
