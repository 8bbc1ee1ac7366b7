package repo_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/sysbuild/sysbuild/rpm/fetch"
	"github.com/sysbuild/sysbuild/rpm/repo"
)

const (
	oneGroup  = `<comps><group><id>core</id><name>Core</name><packagelist><packagereq>a</packagereq></packagelist></group></comps>`
	oneStream = "---\ndocument: modulemd\nversion: 2\ndata: {name: m, stream: 1, artifacts: {rpms: [a-0:1-1.noarch]}}\n"
)

// more adds files to a repository's metadata, and gives what loads it.
func more(t *testing.T, files map[string]string) repo.Config {
	t.Helper()
	s := site{dir: t.TempDir()}
	s.edit = func(md string) string {
		for kind, text := range files {
			b := gz([]byte(text))
			md = strings.Replace(md, "</repomd>", fmt.Sprintf(`<data type="%s"><checksum type="sha256">%s</checksum><open-checksum type="sha256">%s</open-checksum><location href="repodata/%[1]s.gz"/><size>%[4]d</size></data></repomd>`,
				kind, sum(b), sum([]byte(text)), len(b)), 1)
			os.Mkdir(filepath.Join(s.dir, "repodata"), 0o755)
			if err := os.WriteFile(filepath.Join(s.dir, "repodata", kind+".gz"), b, 0o644); err != nil {
				t.Fatal(err)
			}
		}
		return md
	}
	return s.make(t)
}

func TestGroupsAndModules(t *testing.T) {
	client := &fetch.Client{Dir: t.TempDir(), Rounds: 1}
	cfg := more(t, map[string]string{"group_gz": oneGroup, "group": "<broken", "modules": oneStream})
	var before any
	for range 2 { // the second time from what was kept
		r, err := repo.Load(t.Context(), cfg, client)
		if err != nil {
			t.Fatal(err)
		}
		c, err := repo.LoadGroups(t.Context(), r, client)
		if err != nil || len(c.Groups) != 1 || c.Groups[0].ID != "core" {
			t.Fatalf("%v %+v", err, c)
		}
		x, err := repo.LoadModules(t.Context(), r, client)
		if err != nil || !r.HasModules() || len(x.Streams) != 1 || x.Streams[0].Title() != "m:1" {
			t.Fatalf("%v %+v", err, x)
		}
		if before != nil && cmp.Diff(before, any(x)) != "" {
			t.Error(cmp.Diff(before, any(x)))
		}
		before = x
	}
	r, err := load(t, site{}.make(t))
	if err != nil || r.HasModules() {
		t.Fatal(err)
	}
	if c, err := repo.LoadGroups(t.Context(), r, client); err != nil || len(c.Groups) != 0 {
		t.Errorf("without any: %v %+v", err, c)
	}
}

func TestBrokenGroupsAndModules(t *testing.T) {
	client := &fetch.Client{Dir: t.TempDir(), Rounds: 1}
	r, err := repo.Load(t.Context(), more(t, map[string]string{"group": "<comps>", "modules": "{["}), client)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := repo.LoadGroups(t.Context(), r, client); err == nil || !strings.Contains(err.Error(), "repository r: groups: ") {
		t.Error(err)
	}
	if _, err := repo.LoadModules(t.Context(), r, client); err == nil || !strings.Contains(err.Error(), "repository r: modules: ") {
		t.Error(err)
	}
}
