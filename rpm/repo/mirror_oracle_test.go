//go:build oracle

package repo_test

import (
	"bytes"
	"context"
	"crypto/sha256"
	"fmt"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/sysbuild/sysbuild/internal/needs"
	"github.com/sysbuild/sysbuild/internal/rpmtest"
	"github.com/sysbuild/sysbuild/rpm/fetch"
	"github.com/sysbuild/sysbuild/rpm/repo"
)

// mirrorCase is a repository of several mirrors, each with its own trouble:
//
//	dead     no server answers
//	404      the server has nothing
//	500      it has trouble of its own
//	html     it answers with a page
//	flipped  its primary has another byte
//	short    its primary ends too early
//	old      its repomd.xml is another one than the metalink says
//	good     nothing
type mirrorCase struct {
	kind    string // baseurl, mirrorlist or metalink
	mirrors string
}

var mirrorCases = []mirrorCase{
	{"baseurl", "good"}, {"baseurl", "dead good"}, {"baseurl", "404 500 good"}, {"baseurl", "flipped good"}, {"baseurl", "short good"},
	{"baseurl", "html good"}, {"baseurl", "dead 404"}, {"baseurl", "flipped"},
	{"mirrorlist", "dead good"}, {"mirrorlist", "404 flipped good"}, {"mirrorlist", "500 short good"}, {"mirrorlist", "dead"}, {"mirrorlist", ""},
	{"metalink", "good"}, {"metalink", "dead good"}, {"metalink", "old good"}, {"metalink", "404 flipped old good"}, {"metalink", "html good"},
	{"metalink", "old"}, {"metalink", "dead 404"},
}

// TestDnfMirrors asks dnf for what is in each, and whether it gets there at all.
func TestDnfMirrors(t *testing.T) {
	dnf := needs.Tool(t, "dnf")
	needs.Root(t)
	dir := t.TempDir()
	err := rpmtest.Repo{Packages: []rpmtest.Package{{Name: "tool", Version: "1"}, {Name: "tool-libs", Version: "1"}}}.Write(dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range mirrorCases {
		t.Run(c.kind+" "+c.mirrors, func(t *testing.T) {
			t.Parallel()
			cfg := c.serve(t, dir)
			theirs, refused := dnfLists(t, dnf, cfg)
			client := &fetch.Client{Dir: t.TempDir(), Backoff: time.Millisecond}
			var ours []string
			r, err := repo.Load(context.Background(), cfg, client)
			if err == nil {
				for p := range r.All() {
					ours = append(ours, p.NEVRA.String())
				}
			}
			slices.Sort(ours)
			same := refused == (err != nil) && slices.Equal(ours, theirs)
			outcome := needs.Equal
			why, listed := otherMirrors[c.kind+" "+c.mirrors]
			if listed {
				outcome = needs.Argued
			}
			needs.Tally(t, "dnf", outcome)
			if same == listed {
				t.Errorf("listed as other than dnf's (%q): %v\ndnf: refuses %v %v\nwe: %v %v", why, listed, refused, theirs, err, ours)
			}
		})
	}
}

// otherMirrors says where dnf's answer is another, and why ours is meant.
var otherMirrors = map[string]string{
	"baseurl html good": "dnf gives up where a mirror answers with a page; the next one has what is wanted",
}

// serve starts the mirrors, and says where they are.
func (c mirrorCase) serve(t *testing.T, dir string) repo.Config {
	t.Helper()
	var urls []string
	for _, how := range strings.Fields(c.mirrors) {
		urls = append(urls, mirror(t, dir, how))
	}
	cfg := repo.Config{ID: "r"}
	switch c.kind {
	case "baseurl":
		cfg.BaseURLs = urls
	case "mirrorlist":
		cfg.MirrorList = text(t, "# mirrors\n"+strings.Join(urls, "\n")+"\n")
	case "metalink":
		cfg.Metalink = text(t, metalinkOf(t, dir, urls))
	}
	return cfg
}

// text serves one file.
func text(t *testing.T, s string) string {
	t.Helper()
	srv := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write([]byte(s)) }))
	t.Cleanup(srv.Close)
	return srv.URL + "/list"
}

func metalinkOf(t *testing.T, dir string, urls []string) string {
	t.Helper()
	md, err := os.ReadFile(filepath.Join(dir, "repodata/repomd.xml"))
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	fmt.Fprintf(&b, `<?xml version="1.0"?><metalink version="3.0" xmlns="http://www.metalinker.org/"><files><file name="repomd.xml"><size>%d</size>
<verification><hash type="sha256">%x</hash></verification><resources maxconnections="1">`, len(md), sha256.Sum256(md))
	for i, u := range urls {
		fmt.Fprintf(&b, `<url protocol="http" type="http" preference="%d">%s/repodata/repomd.xml</url>`, 100-i, u)
	}
	b.WriteString(`</resources></file></files></metalink>`)
	return b.String()
}

// mirror serves dir with a trouble.
func mirror(t *testing.T, dir, how string) string {
	t.Helper()
	if how == "dead" {
		l, err := net.Listen("tcp", "127.0.0.1:0")
		if err != nil {
			t.Fatal(err)
		}
		defer l.Close()
		return "http://" + l.Addr().String()
	}
	srv := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, req *http.Request) {
		data, err := os.ReadFile(filepath.Join(dir, path.Clean("/"+req.URL.Path)))
		primary := strings.Contains(req.URL.Path, "primary")
		switch {
		case how == "404" || err != nil:
			http.NotFound(w, req)
			return
		case how == "500":
			http.Error(w, "trouble", http.StatusInternalServerError)
			return
		case how == "html":
			data = []byte("<html><body>Welcome to this hotel</body></html>")
		case how == "flipped" && primary:
			data[len(data)/2] ^= 1
		case how == "short" && primary:
			data = data[:len(data)/2]
		case how == "old" && strings.HasSuffix(req.URL.Path, "repomd.xml"):
			data = bytes.Replace(data, []byte("<revision>"), []byte("<revision>1"), 1)
			data = append(data, '\n')
		}
		_, _ = w.Write(data)
	}))
	t.Cleanup(srv.Close)
	return srv.URL
}

// accessText is how dnf is told of an access: certificates are files.
func accessText(t *testing.T, dir string, a *fetch.Access) (text string) {
	t.Helper()
	if a == nil {
		return ""
	}
	for option, value := range map[string]string{"username": a.Username, "password": a.Password, "sslcacert": a.CA, "sslclientcert": a.Cert, "sslclientkey": a.Key} {
		switch {
		case value == "":
			continue
		case strings.HasPrefix(option, "ssl"):
			file := filepath.Join(dir, option+".pem")
			if err := os.WriteFile(file, []byte(value), 0o600); err != nil {
				t.Fatal(err)
			}
			value = file
		}
		text += option + "=" + value + "\n"
	}
	return text
}

// dnfLists are the packages that dnf sees, sorted.
func dnfLists(t *testing.T, dnf string, cfg repo.Config) (nevras []string, refused bool) {
	t.Helper()
	home := t.TempDir()
	conf := "[main]\nretries=1\ntimeout=5\n[r]\nname=r\ngpgcheck=0\n"
	for name, value := range map[string]string{"baseurl": strings.Join(cfg.BaseURLs, " "), "mirrorlist": cfg.MirrorList, "metalink": cfg.Metalink} {
		if value != "" {
			conf += name + "=" + value + "\n"
		}
	}
	conf += accessText(t, home, cfg.Access)
	file := filepath.Join(home, "dnf.conf")
	if err := os.WriteFile(file, []byte(conf), 0o644); err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(dnf, "-q", "--noplugins", "--config="+file, "--installroot="+t.TempDir(), "--releasever=9", "--setopt=cachedir="+filepath.Join(home, "cache"),
		"--setopt=reposdir=/nonexistent", "--setopt=varsdir=/nonexistent", "--setopt=module_platform_id=platform:x",
		"repoquery", "--available", "--qf", "%{name}-%{version}-%{release}.%{arch}", "*")
	cmd.Env = append(os.Environ(), "HOME="+home, "LC_ALL=C.UTF-8", "no_proxy=*")
	out, err := cmd.Output()
	return strings.Fields(string(out)), err != nil
}
