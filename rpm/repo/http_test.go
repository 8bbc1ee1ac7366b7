package repo_test

import (
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/sysbuild/sysbuild/internal/needs"
	"github.com/sysbuild/sysbuild/rpm/fetch"
	"github.com/sysbuild/sysbuild/rpm/repo"
)

func serveDir(t *testing.T, dir string) (url string, asked *atomic.Int32) {
	t.Helper()
	asked = &atomic.Int32{}
	files := http.FileServer(http.Dir(dir))
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		asked.Add(1)
		files.ServeHTTP(w, r)
	}))
	t.Cleanup(s.Close)
	return s.URL, asked
}

func dirOf(cfg repo.Config) string { return strings.TrimPrefix(cfg.BaseURLs[0], "file://") }

func TestHTTPIsRevalidatedNotRefetched(t *testing.T) {
	url, asked := serveDir(t, needs.EL7(t))
	c := &fetch.Client{Dir: t.TempDir()}
	cfg := repo.Config{ID: "el7", BaseURLs: []string{url}}
	for i, want := range []int32{2, 3, 4} {
		r, err := repo.Load(context.Background(), cfg, c)
		if err != nil || r.Len() != 117 {
			t.Fatal(err)
		}
		if first(r).URLs[0] != url+"/Packages/acl-2.2.51-15.el7.x86_64.rpm" {
			t.Error(first(r).URLs)
		}
		if asked.Load() != want {
			t.Errorf("load %d: %d requests so far, want %d", i, asked.Load(), want)
		}
	}
}

// An empty directory is a repository only where it is local.
func TestHTTPNothingThere(t *testing.T) {
	url, _ := serveDir(t, t.TempDir())
	_, err := load(t, repo.Config{ID: "r", BaseURLs: []string{url}})
	if err == nil || !strings.Contains(err.Error(), url+"/repodata/repomd.xml: get: 404 Not Found") {
		t.Fatal(err)
	}
}

func TestBaseURLsInTurn(t *testing.T) {
	good, _ := serveDir(t, dirOf(site{}.make(t)))
	empty, _ := serveDir(t, t.TempDir())
	// This one's primary is not the one that its repomd.xml tells of, as
	// between two steps of a mirror's update.
	torn := site{}.make(t)
	if err := os.WriteFile(filepath.Join(dirOf(torn), "repodata", "primary.xml.gz"), []byte("old"), 0o644); err != nil {
		t.Fatal(err)
	}
	tornURL, _ := serveDir(t, dirOf(torn))
	r, err := load(t, repo.Config{ID: "r", BaseURLs: []string{"http://127.0.0.1:1", empty, tornURL, good}})
	if err != nil {
		t.Fatal(err)
	}
	if r.Len() != 1 || len(first(r).URLs) != 4 || !strings.HasPrefix(first(r).URLs[3], good+"/Packages/") {
		t.Errorf("%v", first(r).URLs)
	}
	_, err = load(t, repo.Config{ID: "r", BaseURLs: []string{tornURL, empty}})
	if err == nil || !strings.Contains(err.Error(), tornURL) || !strings.Contains(err.Error(), empty) {
		t.Fatalf("does not say what each server did: %v", err)
	}
	for _, page := range []string{"<html>log in first</html>", "<repomd><data", ""} {
		if _, err := load(t, repo.Config{ID: "r", BaseURLs: []string{serveText(t, page), good}}); err != nil {
			t.Errorf("%q in the place of a repomd.xml keeps from the next server: %v", page, err)
		}
	}
}

func serveText(t *testing.T, text string) string {
	t.Helper()
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { w.Write([]byte(text)) }))
	t.Cleanup(s.Close)
	return s.URL
}

func TestMirrorList(t *testing.T) {
	local := site{}.make(t)
	good, _ := serveDir(t, dirOf(local))
	r, err := load(t, repo.Config{ID: "r", MirrorList: serveText(t, "# mirrors\nrsync://x/y\n\n"+good+"/\n"+good+"\n")})
	if err != nil || r.Len() != 1 || len(first(r).URLs) != 1 {
		t.Fatal(r, err)
	}
	for name, text := range map[string]string{
		"a page":            "<html>no mirrors for you</html>",
		"empty":             "",
		"local directories": local.BaseURLs[0] + "\n",
	} {
		_, err := load(t, repo.Config{ID: "r", MirrorList: serveText(t, text)})
		if err == nil || !strings.Contains(err.Error(), "names no http or https server") {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestMetalink(t *testing.T) {
	cfg := site{}.make(t)
	good, asked := serveDir(t, dirOf(cfg))
	stale, _ := serveDir(t, dirOf(site{open: fmt.Appendf(nil, onePackage, "stale.rpm")}.make(t)))
	repomd, err := os.ReadFile(filepath.Join(dirOf(cfg), "repodata", "repomd.xml"))
	if err != nil {
		t.Fatal(err)
	}
	link := func(digest string, more string) string {
		return fmt.Sprintf(`<?xml version="1.0"?><metalink version="3.0" xmlns="http://www.metalinker.org/" xmlns:mm0="http://fedorahosted.org/mirrormanager">
<files><file name="repomd.xml"><mm0:timestamp>1</mm0:timestamp><size>%d</size>
<verification><hash type="md5">d41d8cd98f00b204e9800998ecf8427e</hash><hash type="sha256">%s</hash></verification>%s
<resources maxconnections="1"><url protocol="rsync" preference="100">rsync://x/repodata/repomd.xml</url>
<url protocol="http" preference="99">%s/repodata/repomd.xml</url><url protocol="http" preference="100">%s/repodata/repomd.xml</url></resources>
</file></files></metalink>`, len(repomd), digest, more, good, stale)
	}
	zeros := strings.Repeat("0", 64)
	older := fmt.Sprintf(`<mm0:alternates><mm0:alternate><size>%d</size><verification><hash type="sha256">%s</hash></verification></mm0:alternate></mm0:alternates>`, len(repomd), sum(repomd))
	for name, text := range map[string]string{"newest": link(sum(repomd), ""), "alternate": link(zeros, older)} {
		r, err := load(t, repo.Config{ID: "r", Metalink: serveText(t, text)})
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		// The stale mirror is preferred, and refused.
		if got := first(r).URLs; len(got) != 2 || !strings.HasPrefix(got[0], stale) || !strings.HasSuffix(got[0], "/Packages/a%20b.rpm") {
			t.Errorf("%s: %v", name, got)
		}
	}
	if asked.Load() == 0 {
		t.Error("the good mirror was not asked")
	}
	for want, text := range map[string]string{
		"digest is":               link(zeros, ""),
		"metalink: has no sha256": strings.ReplaceAll(link(zeros, ""), `"sha256"`, `"sha1"`),
		"does not tell of repomd": strings.ReplaceAll(link(zeros, ""), `name="repomd.xml"`, `name="x"`),
		"metalink: ":              "<metalink><",
	} {
		_, err := load(t, repo.Config{ID: "r", Metalink: serveText(t, text)})
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("error %v, want %s", err, want)
		}
	}
}

// TestHTTPEscapesStay asks servers for the path as the file has it: %2F is no
// slash for them.
func TestHTTPEscapesStay(t *testing.T) {
	files := http.FileServer(http.Dir(dirOf(site{}.make(t))))
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !strings.HasPrefix(r.RequestURI, "/group%2Fproject/%41/") || r.URL.RawQuery != "token=a%26b" {
			t.Errorf("asked for %s", r.RequestURI)
		}
		r.URL.Path, r.URL.RawPath = strings.TrimPrefix(r.URL.Path, "/group/project/A"), ""
		files.ServeHTTP(w, r)
	}))
	t.Cleanup(s.Close)
	url := s.URL + "/group%2Fproject/%41"
	r, err := load(t, repo.Config{ID: "r", BaseURLs: []string{url + "/?token=a%26b"}})
	if err != nil {
		t.Fatal(err)
	}
	if got := first(r).URLs[0]; !strings.HasPrefix(got, url+"/Packages/") || !strings.HasSuffix(got, "?token=a%26b") {
		t.Error(got)
	}
}
