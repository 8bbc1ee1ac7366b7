//go:build oracle

package pkgmgr

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/internal/needs"
	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/rpm/fetch"
	"github.com/sysbuild/sysbuild/rpm/repo"
)

// variableCases are what stands behind a server's address in baseurl, with the
// variables that variablesThere lists.
var variableCases = []string{
	"/$plain", "/${plain}", "/$plain/x", "/${plain}x", "/$plainx", "/$Plain", "/$under_score", "/$under_scores", "/$digit1", "/$1digit", "/$plain-x", "/$plain.x",
	"/$encoded", "/$slashed", "/$percent", "/$deep", "/$plain$plain", "/$$plain", "/$", "/$-", "/${plain", "/${}", "/${none}", "/$none", "/a%24plain",
	"/$query", "/$plain?$encoded", "/${empty}x", "/$empty", "/$long", "/$arch/$basearch", "/$releasever", "/$releasever_major.$releasever_minor",
	"/$deeper", "/$deepest", "/$deepest4", "/$loop", "/$one", "/$joined}", "/${brace",
	"/${plain:-x}", "/${none:-x}", "/${plain:+x}", "/${empty:-x}",
}

// variablesThere are a root's, a file each.
var variablesThere = map[string]string{
	"plain": "value", "under_score": "u", "digit1": "d", "encoded": "a%20b%2Fc", "slashed": "a/b", "percent": "100%25", "deep": "$plain",
	"query": "os?token=a%26b", "empty": "", "deeper": "a$deep", "deepest": "b$deeper", "deepest4": "c$deepest", "loop": "l$loop", "one": "1$two", "two": "2$one", "joined": "${plain", "long": "first\nsecond", "Plain": "capital",
}

// TestDnfVariables asks dnf and us for repositories whose addresses have
// variables, and compares what their servers are asked for.
func TestDnfVariables(t *testing.T) {
	dnf := needs.Tool(t, "dnf")
	needs.Root(t)
	servers := make([]*listener, len(variableCases))
	conf := ""
	for i, c := range variableCases {
		servers[i] = listen(t)
		conf += fmt.Sprintf("[r%d]\nname=r\ngpgcheck=0\nskip_if_unavailable=1\nbaseurl=%s%s\n", i, servers[i].url, c)
	}
	askDnf(t, dnf, conf)
	for i, c := range variableCases {
		t.Run(c, func(t *testing.T) {
			theirs := servers[i].take()
			askUs(t, servers[i].url+c)
			ours := servers[i].take()
			same := slices.Equal(ours, theirs)
			outcome := needs.Equal
			if !same {
				outcome = needs.Argued
			}
			needs.Tally(t, "dnf", outcome)
			if why, listed := otherVariables[c]; same == listed {
				t.Errorf("listed as other than dnf's (%q): %v\ndnf: %q\nwe:  %q", why, listed, theirs, ours)
			}
		})
	}
}

// listener has nothing, and remembers what it was asked for.
type listener struct {
	url   string
	mu    sync.Mutex
	asked map[string]bool
}

func listen(t *testing.T) *listener {
	l := &listener{asked: map[string]bool{}}
	srv := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, req *http.Request) {
		l.mu.Lock()
		defer l.mu.Unlock()
		l.asked[braces.Replace(req.RequestURI)] = true
		http.NotFound(w, req)
	}))
	t.Cleanup(srv.Close)
	l.url = srv.URL
	return l
}

// take gives what was asked for since the last call.
func (l *listener) take() []string {
	l.mu.Lock()
	defer l.mu.Unlock()
	all := slices.Sorted(maps.Keys(l.asked))
	clear(l.asked)
	return all
}

// otherVariables says where dnf's answer is another, and why ours is meant.
var otherVariables = map[string]string{
	"/$releasever_major.$releasever_minor": "later releases of dnf know them",
}

// braces writes them as dnf sends them, and no URL has them.
var braces = strings.NewReplacer("%7B", "{", "%7D", "}")

func askDnf(t *testing.T, dnf, conf string) {
	t.Helper()
	home := t.TempDir()
	vars := filepath.Join(home, "vars")
	if err := os.Mkdir(vars, 0o755); err != nil {
		t.Fatal(err)
	}
	for name, value := range variablesThere {
		if err := os.WriteFile(filepath.Join(vars, name), []byte(value+"\n"), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	file := filepath.Join(home, "dnf.conf")
	if err := os.WriteFile(file, []byte("[main]\nretries=1\ntimeout=5\n"+conf), 0o644); err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(dnf, "-q", "--noplugins", "--config="+file, "--installroot="+filepath.Join(home, "root"), "--releasever=9.4", "--forcearch=x86_64",
		"--setopt=cachedir="+filepath.Join(home, "cache"), "--setopt=reposdir=/nonexistent", "--setopt=varsdir="+vars, "repoquery", "--available", "*")
	cmd.Env = append(os.Environ(), "HOME="+home, "LC_ALL=C.UTF-8", "no_proxy=*")
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("dnf: %v\n%s", err, out)
	}
}

func askUs(t *testing.T, url string) {
	t.Helper()
	files := map[string]string{}
	for name, value := range variablesThere {
		files["/vars/"+name] = value + "\n"
	}
	v, err := rootVars(tree(files), []string{"/vars"})
	if err != nil {
		t.Fatal(err)
	}
	v["releasever"] = "9.4"
	q := &query{Request: Request{Packages: &ir.Packages{}}, vars: newVars(Request{Packages: &ir.Packages{Vars: v}}, arches["amd64"])}
	def := definition{Repo: Repo{Repo: &ir.Repo{ID: "r", BaseURLs: []string{url}}}}
	cfg, err := q.config(context.Background(), def, nil)
	if d := (diag.Diagnostic{}); errors.As(err, &d) {
		return
	}
	if err != nil {
		t.Fatal(err)
	}
	client := &fetch.Client{Dir: t.TempDir(), Backoff: time.Millisecond, Rounds: 1}
	_, _ = repo.Load(context.Background(), cfg, client)
}
