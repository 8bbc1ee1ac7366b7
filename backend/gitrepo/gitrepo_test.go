package gitrepo_test

import (
	"fmt"
	"io/fs"
	"net/http"
	"net/http/cgi"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/sysbuild/sysbuild/backend/gitrepo"
	"github.com/sysbuild/sysbuild/internal/needs"
	"github.com/sysbuild/sysbuild/rpm/install/inroot"
)

// repos is a directory of bare repositories that git itself serves.
type repos struct {
	t   testing.TB
	dir string
	url string
}

func newRepos(t testing.TB) *repos {
	t.Helper()
	git := needs.Tool(t, "git")
	path, err := exec.Command(git, "--exec-path").Output()
	if err != nil {
		t.Fatal(err)
	}
	r := &repos{t: t, dir: t.TempDir()}
	s := httptest.NewServer(&cgi.Handler{
		Path: filepath.Join(strings.TrimSpace(string(path)), "git-http-backend"),
		Env:  []string{"GIT_PROJECT_ROOT=" + r.dir, "GIT_HTTP_EXPORT_ALL=1"},
	})
	t.Cleanup(s.Close)
	r.url = s.URL
	return r
}

// make makes the bare repository NAME.git by a script that runs in a work tree.
func (r *repos) make(name, script string) (url string) {
	r.t.Helper()
	work := r.t.TempDir()
	r.run(work, "git init -q -b main .\n"+script+"\ngit clone -q --bare . "+filepath.Join(r.dir, name+".git"))
	return r.url + "/" + name + ".git"
}

func (r *repos) run(dir, script string) string {
	r.t.Helper()
	cmd := exec.Command("sh", "-euc", script)
	cmd.Dir = dir
	cmd.Env = []string{
		"PATH=" + os.Getenv("PATH"), "HOME=" + dir, "GIT_CONFIG_NOSYSTEM=1", "GIT_CONFIG_GLOBAL=/dev/null",
		"GIT_AUTHOR_NAME=a", "GIT_AUTHOR_EMAIL=a@b", "GIT_COMMITTER_NAME=a", "GIT_COMMITTER_EMAIL=a@b",
		"GIT_AUTHOR_DATE=1700000000 +0100", "GIT_COMMITTER_DATE=1700000000 +0100", "GIT_ALLOW_PROTOCOL=file:http",
	}
	out, err := cmd.CombinedOutput()
	if err != nil {
		r.t.Fatalf("%v: %s", err, out)
	}
	return strings.TrimSpace(string(out))
}

func (r *repos) rev(name, rev string) string {
	return r.run(filepath.Join(r.dir, name+".git"), "git rev-parse "+rev)
}

// checkout writes a commit into a new directory and lists it.
func checkout(t testing.TB, c *gitrepo.Client, what gitrepo.Checkout) (dir, list string, err error) {
	t.Helper()
	dir = t.TempDir()
	root, err := inroot.Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	defer root.Close()
	what.Scratch = t.TempDir()
	err = c.Checkout(t.Context(), what, root)
	return dir, listing(t, dir), err
}

func listing(t testing.TB, dir string) string {
	t.Helper()
	var b strings.Builder
	err := filepath.WalkDir(dir, func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		st, err := d.Info()
		if err != nil {
			return err
		}
		rel, _ := filepath.Rel(dir, name)
		if rel == ".git" {
			return filepath.SkipDir
		}
		fmt.Fprintf(&b, "%v %d %s", st.Mode(), st.ModTime().Unix(), rel)
		switch {
		case st.Mode().IsRegular():
			text, err := os.ReadFile(name)
			if err != nil {
				return err
			}
			fmt.Fprintf(&b, " %.20q", text)
		case st.Mode()&fs.ModeSymlink != 0:
			to, err := os.Readlink(name)
			if err != nil {
				return err
			}
			fmt.Fprintf(&b, " -> %s", to)
		}
		fmt.Fprintln(&b)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return b.String()
}

const twoCommits = `
echo one >file; printf '#!/bin/sh\n' >run; chmod +x run; ln -s ../../etc/passwd out; mkdir -p sub/deep; echo two >sub/deep/file
git add .; git commit -qm one; git tag v1; git tag -a -m annotated v1.1
echo three >file; git commit -qam two; git branch other HEAD~1`

const first = `drwxr-xr-x 1700000000 .
-rw-r--r-- 1700000000 file "one\n"
Lrwxrwxrwx 1700000000 out -> ../../etc/passwd
-rwxr-xr-x 1700000000 run "#!/bin/sh\n"
drwxr-xr-x 1700000000 sub
drwxr-xr-x 1700000000 sub/deep
-rw-r--r-- 1700000000 sub/deep/file "two\n"
`

func TestPin(t *testing.T) {
	r, c := newRepos(t), gitrepo.New(gitrepo.Options{})
	url := r.make("a", twoCommits)
	head, old := r.rev("a", "main"), r.rev("a", "other")
	for ref, want := range map[string]string{
		"": head, "main": head, "other": old, "v1": old, "v1.1": old, "refs/tags/v1.1": old, "refs/heads/main": head,
		"heads/main": head, head: head, old[:9]: old, strings.Repeat("0", 40): strings.Repeat("0", 40),
	} {
		if got, err := c.Pin(t.Context(), url, ref); err != nil || got != want {
			t.Errorf("%q is pinned to %s, %v; want %s", ref, got, err, want)
		}
	}
	r.run(r.dir, "git init -q --object-format=sha256 w; cd w; git commit -q --allow-empty -m x; git clone -q --bare . ../sha256.git")
	sha256 := r.url + "/sha256.git"
	for _, tt := range []struct{ url, ref, want, hint string }{
		{sha256, "", "SHA-256 names", ""},
		{url, "v2", "it has no branch, tag or commit v2", "it has main, other, v1, v1.1"},
		{url, "mai", "it has no branch, tag or commit mai", "it has main"},
		{url, "refs/heads/v1", "it has no branch", ""},
		{r.url + "/none.git", "", "none.git: ", "look at the URL"},
		{"file:///etc", "", "not by file", ""},
		{"/etc", "", "not by file", ""},
		{"http://u:secret@127.0.0.1:1/x.git", "", "http://u:xxxxx@127.0.0.1:1/x.git: dial tcp", ""},
	} {
		_, err := c.Pin(t.Context(), tt.url, tt.ref)
		if err == nil || !strings.Contains(err.Error(), tt.want) || !strings.Contains(hint(err), tt.hint) {
			t.Errorf("%s %s: %v, hint %s", tt.url, tt.ref, err, hint(err))
		}
	}
}

func hint(err error) string {
	if h, ok := err.(interface{ Hint() string }); ok {
		return h.Hint()
	}
	return ""
}

func TestCheckout(t *testing.T) {
	r, c := newRepos(t), gitrepo.New(gitrepo.Options{})
	url := r.make("a", twoCommits)
	for _, ref := range []string{"v1", "main~1"} { // one at a tag; one that the server gives only with the rest
		_, got, err := checkout(t, c, gitrepo.Checkout{URL: url, Commit: r.rev("a", ref)})
		if err != nil || got != first {
			t.Errorf("%s: %v\n%s\nwant\n%s", ref, err, got, first)
		}
	}
	_, got, err := checkout(t, c, gitrepo.Checkout{URL: url, Commit: r.rev("a", "main"), Subdir: "sub/deep"})
	want := "drwxr-xr-x 1700000000 .\n-rw-r--r-- 1700000000 file \"two\\n\"\n"
	if err != nil || got != want {
		t.Errorf("%v\n%s\nwant\n%s", err, got, want)
	}
	for _, bad := range []gitrepo.Checkout{
		{URL: url, Commit: r.rev("a", "main"), Subdir: "none"}, {URL: url, Commit: r.rev("a", "main"), Subdir: "file"},
		{URL: url, Commit: strings.Repeat("1", 40)}, {URL: url, Commit: "main"},
	} {
		if _, _, err := checkout(t, c, bad); err == nil {
			t.Errorf("%+v is written", bad)
		}
	}
}

// TestKeepGitDir holds that git itself takes the .git, and that it has the same
// bytes each time.
func TestKeepGitDir(t *testing.T) {
	r, c := newRepos(t), gitrepo.New(gitrepo.Options{})
	url := r.make("a", twoCommits)
	commit := r.rev("a", "main")
	var sums []string
	for range 2 {
		dir, _, err := checkout(t, c, gitrepo.Checkout{URL: url, Commit: commit, KeepGitDir: true})
		if err != nil {
			t.Fatal(err)
		}
		sums = append(sums, r.run(dir, "find .git -type f -print0 | sort -z | xargs -0 sha256sum; find .git -printf '%P %m %T@\\n' | sort"))
		got := r.run(dir, "git fsck --full --strict; git status --short; git rev-parse HEAD; git log --format=%s")
		if want := commit + "\ntwo"; !strings.HasSuffix(got, want) || strings.Contains(got, "error") || strings.Contains(got, " M ") {
			t.Errorf("git says\n%s\nwant\n%s", got, want)
		}
	}
	if sums[0] != sums[1] {
		t.Errorf("two checkouts differ:\n%s\n%s", sums[0], sums[1])
	}
}

func TestSubmodules(t *testing.T) {
	r, c := newRepos(t), gitrepo.New(gitrepo.Options{})
	inner := r.make("inner", "echo inner >file; git add .; git commit -qm inner")
	r.make("outer", "echo outer >file; git submodule -q add "+inner+" vendor/inner; git commit -qam outer; git config -f .gitmodules submodule.vendor/inner.url ../inner.git; git commit -qam relative")
	url := r.url + "/outer.git"
	for ref, want := range map[string]string{"main~1": "inner\n", "main": "inner\n"} {
		dir, _, err := checkout(t, c, gitrepo.Checkout{URL: url, Commit: r.rev("outer", ref)})
		if err != nil {
			t.Fatal(err)
		}
		if text, err := os.ReadFile(filepath.Join(dir, "vendor/inner/file")); string(text) != want {
			t.Errorf("%s: %q, %v", ref, text, err)
		}
	}
	dir, _, err := checkout(t, c, gitrepo.Checkout{URL: url, Commit: r.rev("outer", "main"), NoSubmodules: true})
	if err != nil {
		t.Fatal(err)
	}
	if names, err := os.ReadDir(filepath.Join(dir, "vendor/inner")); err != nil || len(names) > 0 {
		t.Errorf("without submodules: %v, %v", names, err)
	}
}

// TestHostile holds that no repository writes outside of its tree.
func TestHostile(t *testing.T) {
	r, c := newRepos(t), gitrepo.New(gitrepo.Options{})
	outside := t.TempDir()
	tree := func(entries string) string { // a commit of a tree that git add would refuse
		return `b=$(echo x | git hash-object -w --stdin); l=$(printf '%s' "` + outside + `" | git hash-object -w --stdin)
t=$(git mktree </dev/null); s=$(printf '100644 blob %s\tfile\n' $b | git mktree)
` + entries + `
git update-ref refs/heads/main $(git commit-tree -m x $tree)`
	}
	raw := func(mode, name string) string { // git mktree refuses such names
		return fmt.Sprintf(`tree=$( (printf '%s %s\000'; printf %%s $b | sed 's/../\\x&/g' | xargs -0 printf '%%b') | git hash-object -w -t tree --literally --stdin)`, mode, name)
	}
	for name, tt := range map[string]struct{ script, want string }{
		"dotdot": {tree(raw("100644", "..")), `".." cannot be`},
		"slash":  {tree(raw("100644", "a/b")), `"a/b" cannot be`},
		"dotgit": {tree(raw("100644", ".GIT")), `".GIT" cannot be`},
		"mode":   {tree(raw("20644", "device")), "device"},
		"twice": {tree(`tree=$( (for e in "120000 a $l" "40000 a $s"; do set -- $e; printf '%s %s\000' $1 $2; printf %s $3 | sed 's/../\\x&/g' | xargs -0 printf '%b'; done) |
			git hash-object -w -t tree --literally --stdin)`), "/a: file exists"},
		"module":   {tree(`m=$(printf '[submodule "x"]\n\tpath = x\n\turl = file:///etc\n' | git hash-object -w --stdin); tree=$(printf "100644 blob $m\t.gitmodules\n160000 commit $(printf %040d 1)\tx\n" | git mktree)`), "is no URL of http"},
		"nomodule": {tree(`tree=$(printf "160000 commit $(printf %040d 1)\tx\n" | git mktree)`), "x is a submodule"},
	} {
		t.Run(name, func(t *testing.T) {
			url := r.make(name, tt.script)
			_, list, err := checkout(t, c, gitrepo.Checkout{URL: url, Commit: r.rev(name, "main")})
			if err == nil || !strings.Contains(err.Error(), tt.want) {
				t.Errorf("error %v, want %s; written:\n%s", err, tt.want, list)
			}
			if names, _ := os.ReadDir(outside); len(names) > 0 {
				t.Errorf("written outside: %v", names)
			}
		})
	}
}

// TestToken holds that a host's header is told to that host alone, and by https.
func TestToken(t *testing.T) {
	told := ""
	s := httptest.NewTLSServer(http.HandlerFunc(func(w http.ResponseWriter, req *http.Request) {
		told = req.Header.Get("Authorization")
		w.WriteHeader(http.StatusUnauthorized)
	}))
	defer s.Close()
	host := strings.TrimPrefix(s.URL, "https://")
	c := gitrepo.New(gitrepo.Options{
		Base: s.Client().Transport.(*http.Transport),
		Header: func(h string) string {
			if h == host {
				return "bearer x"
			}
			return ""
		},
	})
	_, err := c.Pin(t.Context(), s.URL+"/a.git", "")
	if told != "bearer x" || !strings.Contains(hint(err), "GIT_AUTH_TOKEN") {
		t.Errorf("told %q; %v, hint %s", told, err, hint(err))
	}
}

// TestStall gives up a server that says nothing, and one that says too much.
func TestStall(t *testing.T) {
	r := newRepos(t)
	url := r.make("a", twoCommits+"\nhead -c 300000 /dev/urandom >big; git add big; git commit -qm big")
	silent := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, req *http.Request) { <-req.Context().Done() }))
	defer silent.Close()
	defer silent.CloseClientConnections()
	c := gitrepo.New(gitrepo.Options{Stall: 200 * time.Millisecond})
	if _, err := c.Pin(t.Context(), silent.URL+"/a.git", ""); err == nil || !strings.Contains(err.Error(), "sent nothing for 200ms") {
		t.Errorf("error %v", err)
	}
	small := gitrepo.New(gitrepo.Options{Limit: 100_000})
	if _, _, err := checkout(t, small, gitrepo.Checkout{URL: url, Commit: r.rev("a", "main")}); err == nil || !strings.Contains(err.Error(), "more than a repository may") {
		t.Errorf("error %v", err)
	}
}
