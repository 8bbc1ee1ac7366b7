package solve_test

import (
	"context"
	"testing"

	"github.com/sysbuild/sysbuild/internal/needs"
	"github.com/sysbuild/sysbuild/rpm/fetch"
	"github.com/sysbuild/sysbuild/rpm/repo"
	"github.com/sysbuild/sysbuild/rpm/solve"
)

func el7(t testing.TB) solve.Request {
	t.Helper()
	c := &fetch.Client{Dir: t.TempDir()}
	r, err := repo.Load(context.Background(), repo.Config{ID: "el7", BaseURLs: []string{"file://" + needs.EL7(t)}}, c)
	if err != nil {
		t.Fatal(err)
	}
	return solve.Request{
		Repos: []*repo.Repo{r},
		Arch:  "x86_64",
		Files: func(r *repo.Repo) error { return repo.LoadFiles(context.Background(), r, c) },
	}
}

func TestEL7(t *testing.T) {
	req := el7(t)
	req.Install = []string{"bash", "coreutils", "procps-ng", "rpm", "centos-release"}
	res, err := solve.Solve(req)
	if err != nil {
		t.Fatal(err)
	}
	if len(res.Install) != 78 {
		t.Errorf("%d packages, dnf takes 78", len(res.Install))
	}
}
