package main

import (
	"io"
	"log"
	"net/http"
	"net/http/cgi"
	"net/http/httptest"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-containerregistry/pkg/registry"
	"github.com/rogpeppe/go-internal/testscript"
)

// served serves a directory by http, and sets a variable to its URL: `served
// DIR NAME`.
func served(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: served DIR NAME")
	}
	serve(ts, args[1], http.FileServer(http.Dir(ts.MkAbs(args[0]))))
}

func serve(ts *testscript.TestScript, name string, h http.Handler) (url string) {
	s := httptest.NewServer(h)
	ts.Defer(s.Close)
	ts.Setenv(name, s.URL)
	return s.URL
}

// gitRepository makes a repository of one commit out of a directory, lets git
// serve it, and sets a variable to its URL: `gitrepo DIR NAME`.
func gitRepository(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: gitrepo DIR NAME")
	}
	bare := ts.MkAbs("git") + "/repo.git"
	const script = `cd "$1"; git init -q -b main .; git add .
		git -c user.name=a -c user.email=a@b commit -qm one; git tag v1; git clone -q --bare . "$2"`
	ts.Check(ts.Exec("sh", "-euc", script, "sh", ts.MkAbs(args[0]), bare))
	path, err := exec.Command("git", "--exec-path").Output()
	ts.Check(err)
	url := serve(ts, args[1], &cgi.Handler{
		Path: filepath.Join(strings.TrimSpace(string(path)), "git-http-backend"),
		Env:  []string{"GIT_PROJECT_ROOT=" + filepath.Dir(bare), "GIT_HTTP_EXPORT_ALL=1"},
	})
	ts.Setenv(args[1], url+"/repo.git")
}

// emptyRegistry serves a registry, and sets a variable to its host: `registry
// VARIABLE`.
func emptyRegistry(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 1 {
		ts.Fatalf("usage: registry VARIABLE")
	}
	host := strings.TrimPrefix(serve(ts, args[0], registry.New(registry.Logger(log.New(io.Discard, "", 0)))), "http://")
	ts.Setenv(args[0], host)
}

// pushed starts a registry, pushes an archive to it, and sets a variable to the
// registry's host: `pushed ARCHIVE NAME:TAG VARIABLE`.
func pushed(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 3 {
		ts.Fatalf("usage: pushed ARCHIVE NAME:TAG VARIABLE")
	}
	host := strings.TrimPrefix(serve(ts, args[2], registry.New(registry.Logger(log.New(io.Discard, "", 0)), registry.WithReferrersSupport(true))), "http://")
	ts.Setenv(args[2], host)
	ts.Check(ts.Exec("skopeo", "copy", "-q", "--dest-tls-verify=false", "oci-archive:"+ts.MkAbs(args[0]), "docker://"+host+"/"+args[1]))
}

func TestRepositoryOf(t *testing.T) {
	t.Chdir(write(t, "-- github.com/a/here/x --\n"))
	for name, want := range map[string]string{
		"github.com/a/b":                "https://github.com/a/b.git",
		"github.com/a/b.git#v1:sub":     "https://github.com/a/b.git#v1:sub",
		"github.com/a/b#v1":             "https://github.com/a/b.git#v1",
		"github.com/a/here":             "",
		"https://example.org/b.git#v1":  "https://example.org/b.git#v1",
		"git@example.org:b":             "git@example.org:b",
		"https://example.org/b.tar.gz":  "",
		".":                             "",
		"-":                             "",
		"https://example.org/b.git?x=1": "https://example.org/b.git?x=1",
	} {
		if got := repositoryOf(name); got != want {
			t.Errorf("%s: %q, want %q", name, got, want)
		}
	}
}
