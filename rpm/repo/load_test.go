package repo_test

import (
	"context"
	"testing"

	"github.com/sysbuild/sysbuild/internal/needs"
	"github.com/sysbuild/sysbuild/rpm/fetch"
	"github.com/sysbuild/sysbuild/rpm/repo"
)

func TestEL7(t *testing.T) {
	dir := needs.EL7(t)
	c := &fetch.Client{Dir: t.TempDir()}
	r, err := repo.Load(context.Background(), repo.Config{ID: "el7", BaseURLs: []string{"file://" + dir}}, c)
	if err != nil {
		t.Fatal(err)
	}
	if r.Len() != 117 {
		t.Fatalf("%d packages", r.Len())
	}
	p := first(r)
	if p.NEVRA.String() != "acl-2.2.51-15.el7.x86_64" || p.Size != 83408 || p.HeaderEnd != 15552 ||
		p.Checksum != "sha256:2baf59aae30da68fd97c7c100c58395c0bf55223ae4314dc24750f6ba6eecda3" ||
		len(p.Requires) != 6 || len(p.Files) != 3 || p.Whole || p.URLs[0] != "file://"+dir+"/Packages/acl-2.2.51-15.el7.x86_64.rpm" {
		t.Errorf("%+v", p)
	}
	if err := repo.LoadFiles(context.Background(), r, c); err != nil {
		t.Fatal(err)
	}
	if len(p.Files) < 10 || !p.Whole {
		t.Errorf("files: %d", len(p.Files))
	}
}

func TestDirectoryWithoutMetadata(t *testing.T) {
	dir := needs.EL7(t) + "/Packages"
	c := &fetch.Client{Dir: t.TempDir()}
	r, err := repo.Load(context.Background(), repo.Config{ID: "plain", BaseURLs: []string{"file://" + dir}}, c)
	if err != nil {
		t.Fatal(err)
	}
	if r.Len() < 113 || !first(r).Whole || first(r).Size != 83408 {
		t.Errorf("%d packages, %+v", r.Len(), first(r))
	}
}

// first is the first package of a repository.
func first(r *repo.Repo) *repo.Package {
	for p := range r.All() {
		return p
	}
	return nil
}
