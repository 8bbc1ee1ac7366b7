package native

import (
	"net/http/cgi"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/sysbuild/sysbuild/backend"
	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/internal/needs"
)

// serveGit makes a repository of one commit and serves it with git itself.
func serveGit(t *testing.T, script string) (url string) {
	t.Helper()
	git := needs.Tool(t, "git")
	path, err := exec.Command(git, "--exec-path").Output()
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	cmd := exec.Command("sh", "-euc", "git init -q -b main w; cd w\n"+script+"\ngit add .; git commit -qm x; git clone -q --bare . ../r.git")
	cmd.Dir = dir
	cmd.Env = []string{
		"PATH=" + os.Getenv("PATH"), "HOME=" + dir, "GIT_CONFIG_NOSYSTEM=1", "GIT_AUTHOR_NAME=a", "GIT_AUTHOR_EMAIL=a@b",
		"GIT_COMMITTER_NAME=a", "GIT_COMMITTER_EMAIL=a@b", "GIT_COMMITTER_DATE=1700000000 +0000",
	}
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	s := httptest.NewServer(&cgi.Handler{
		Path: filepath.Join(strings.TrimSpace(string(path)), "git-http-backend"),
		Env:  []string{"GIT_PROJECT_ROOT=" + dir, "GIT_HTTP_EXPORT_ALL=1"},
	})
	t.Cleanup(s.Close)
	return s.URL + "/r.git"
}

// TestGitSource takes files of a commit, once, and by its name alone later.
func TestGitSource(t *testing.T) {
	url := serveGit(t, "mkdir -p d/e; echo hello >d/e/file")
	b := newBench(t, Options{})
	base, err := b.Base(t.Context(), &ir.Source{Kind: ir.Git, Ref: url, Subdir: "d"})
	if err != nil {
		t.Fatal(err)
	}
	if !strings.HasPrefix(string(base.Source.Digest), "sha1:") {
		t.Errorf("pinned %+v", base.Source)
	}
	build := func(src *ir.Source) string {
		from := ir.New(src)
		v := ir.New(&ir.File{Actions: []ir.Action{{Copy: &ir.Copy{Input: 1, Src: []string{"/"}, Dst: "/x/"}}}}, ir.New(&ir.Source{Kind: ir.Scratch}), from)
		list, err := b.solve(oneTarget(v, nil))
		if err != nil {
			t.Fatal(err)
		}
		return list
	}
	got := build(base.Source)
	if want := "0 0644 0:0 6 x/e/file\n"; !strings.Contains(got, want) {
		t.Errorf("got\n%swant\n%s", got, want)
	}
	gone := *base.Source
	gone.Ref = "http://127.0.0.1:1/gone.git"
	if again := build(&gone); again != got {
		t.Errorf("got\n%swant\n%s", again, got)
	}
}

// TestNamedContexts holds that --build-context takes a context's place.
func TestNamedContexts(t *testing.T) {
	url := serveGit(t, "echo hello >file")
	b := newBench(t, Options{})
	b.layout("mkdir root; echo one >root/one")
	host, _ := b.serveImage("some/base:1")
	all := newBench(t, Options{
		Contexts: map[string]string{"": t.TempDir(), "layout": filepath.Join(b.context, "layout")},
		Named: map[string]ir.Source{
			"layout": {Kind: ir.OCILayout, Ref: ".:one", Context: "layout"},
			"image":  {Kind: ir.ImageRef, Ref: host + "/some/base:1"},
			"git":    {Kind: ir.Git, Ref: url},
		},
	})
	pins := map[string]*ir.Base{}
	for name, file := range map[string]string{"layout": "one", "image": "one", "git": "file"} {
		base, err := all.Base(t.Context(), &ir.Source{Kind: ir.Dir, Ref: ".", Context: name, Platform: "linux/amd64"})
		if err != nil {
			t.Fatal(err)
		}
		pins[name] = base
		tree, err := all.Tree(t.Context(), ir.New(base.Source))
		if err != nil {
			t.Fatal(err)
		}
		if _, err := tree.ReadFile(file); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	if pins["layout"].Source.Digest != pins["image"].Source.Digest {
		t.Errorf("the layout is %s, the same image in a registry %s", pins["layout"].Source.Digest, pins["image"].Source.Digest)
	}
	if _, err := all.Base(t.Context(), &ir.Source{Kind: ir.Dir, Ref: ".", Context: "other"}); err == nil {
		t.Error("a context that there is not has a base")
	}
}

func TestGitHeader(t *testing.T) {
	t.Setenv("TOKEN", "t\n")
	t.Setenv("HEADER", "bearer h")
	secrets := map[string]backend.Secret{
		"GIT_AUTH_TOKEN": {Env: "TOKEN"}, "GIT_AUTH_HEADER.example.org": {Env: "HEADER"}, "GIT_AUTH_TOKEN.example.net": {Env: "UNSET"},
	}
	for host, want := range map[string]string{
		"example.org": "bearer h", "example.com": "basic eC1hY2Nlc3MtdG9rZW46dA==", "example.net": "basic eC1hY2Nlc3MtdG9rZW46dA==",
	} {
		if got := gitHeader(secrets, host); got != want {
			t.Errorf("%s: %q, want %q", host, got, want)
		}
	}
	if got := gitHeader(nil, "example.org"); got != "" {
		t.Errorf("without secrets: %q", got)
	}
}
