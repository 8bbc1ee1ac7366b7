package repo_test

import (
	"context"
	"strings"
	"testing"

	"github.com/sysbuild/sysbuild/rpm/fetch"
	"github.com/sysbuild/sysbuild/rpm/repo"
)

func TestConfigName(t *testing.T) {
	for want, cfg := range map[string]repo.Config{
		"main":                          {ID: "main", BaseURLs: []string{"http://host.example/x"}},
		"http://host.example/x":         {BaseURLs: []string{"http://host.example/x"}},
		"http://u:xxxxx@host.example/m": {MirrorList: "http://u:secret@host.example/m"},
		`"host.example/%zz"`:            {Metalink: "http://u:secret@host.example/%zz"},
		"without an ID":                 {},
	} {
		if got := cfg.Name(); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

// TestNilFetcher: nothing is fetched, and the error says why.
func TestNilFetcher(t *testing.T) {
	_, err := repo.Load(context.Background(), repo.Config{BaseURLs: []string{"http://host.example/x"}}, nil)
	if err == nil || !strings.Contains(err.Error(), "repository http://host.example/x: http://host.example/x/repodata/repomd.xml: get: the Fetcher is nil") {
		t.Error(err)
	}
	if _, err := repo.LoadPackages(context.Background(), repo.Config{}, []string{"http://host.example/x.rpm"}, nil); err == nil {
		t.Error("no error of a nil Fetcher")
	}
	_, err = repo.Load(context.Background(), repo.Config{ID: "main", BaseURLs: []string{"file:///nonexistent"}}, &fetch.Client{})
	if err == nil || !strings.Contains(err.Error(), "the Client has no Dir") {
		t.Error(err)
	}
}
