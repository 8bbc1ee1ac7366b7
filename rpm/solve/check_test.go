package solve_test

import (
	"strings"
	"testing"

	"github.com/sysbuild/sysbuild/rpm"
	"github.com/sysbuild/sysbuild/rpm/repo"
	"github.com/sysbuild/sysbuild/rpm/solve"
)

// TestRequestErrors: a program's mistake is an error that says which, and never
// an answer that leaves something out.
func TestRequestErrors(t *testing.T) {
	x := func(r *repo.Repo) *repo.Package {
		return &repo.Package{NEVRA: rpm.NEVRA{Name: "x", EVR: rpm.EVR{Version: "1", Release: "1"}, Arch: "noarch"}, Repo: r}
	}
	good := &repo.Repo{}
	good.Packages = []*repo.Package{x(good)}
	loose := &repo.Repo{Config: repo.Config{ID: "hand"}, Packages: []*repo.Package{x(nil)}}
	for _, c := range []struct {
		req  solve.Request
		want string
	}{
		{solve.Request{Repos: []*repo.Repo{good, nil}}, "repository 2 is nil"},
		{solve.Request{Repos: []*repo.Repo{loose}, Install: []string{"x"}}, "repository hand: package x-1-1.noarch: its Repo is not set"},
		{solve.Request{Installed: []*repo.Package{x(good)}}, "installed package 1"},
		{solve.Request{Installed: []*repo.Package{nil}}, "installed package 1"},
		{solve.Request{Repos: []*repo.Repo{good}, Install: []string{"x", ""}}, "a spec is empty"},
		{solve.Request{Remove: []string{""}}, "a spec is empty"},
		{solve.Request{Upgrade: []string{""}}, "a spec is empty"},
		{solve.Request{Downgrade: []string{""}}, "a spec is empty"},
	} {
		if got, err := solve.Solve(c.req); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%v, %v; want an error with %q", got, err, c.want)
		}
	}
	got, err := solve.Solve(solve.Request{Repos: []*repo.Repo{good}, Install: []string{"x"}})
	if err != nil || len(got.Install) != 1 {
		t.Errorf("a repository made by hand: %v, %v", got, err)
	}
}
