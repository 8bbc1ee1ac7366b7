package repo_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/sysbuild/sysbuild/internal/needs"
	"github.com/sysbuild/sysbuild/rpm/repo"
)

// sign makes repomd.xml.asc with a new key and gives the key.
func sign(t *testing.T, dir string) (key string) {
	t.Helper()
	gpg := needs.Tool(t, "gpg")
	home, err := os.MkdirTemp("", "gpg") // a socket's path must be short
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		exec.Command("gpgconf", "--homedir", home, "--kill", "all").Run()
		os.RemoveAll(home)
	})
	run := func(args ...string) []byte {
		cmd := exec.Command(gpg, append([]string{"--homedir", home, "--batch", "--quiet", "--passphrase", ""}, args...)...)
		cmd.Stderr = os.Stderr
		out, err := cmd.Output()
		if err != nil {
			t.Fatalf("gpg %v: %v", args, err)
		}
		return out
	}
	run("--quick-gen-key", "Test <test@example.org>", "rsa2048", "sign", "never")
	run("--yes", "--armor", "--detach-sign", filepath.Join(dir, "repodata", "repomd.xml"))
	return string(run("--armor", "--export"))
}

func TestSignedRepository(t *testing.T) {
	dir := t.TempDir()
	cfg := site{dir: dir}.make(t)
	key := sign(t, dir)
	cfg.RepoGPGCheck = true
	cfg.Keys = []string{key}
	if _, err := load(t, cfg); err != nil {
		t.Fatal(err)
	}
	fails := func(name, want string, cfg repo.Config) {
		t.Helper()
		if _, err := load(t, cfg); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: error %v, want %s", name, err, want)
		}
	}
	other := site{}.make(t)
	otherDir := strings.TrimPrefix(other.BaseURLs[0], "file://")
	fails("no key", "add gpgkey", repo.Config{ID: "r", BaseURLs: cfg.BaseURLs, RepoGPGCheck: true})
	fails("unsigned", "is not signed", repo.Config{ID: "r", BaseURLs: other.BaseURLs, RepoGPGCheck: true, Keys: cfg.Keys})
	fails("unknown key", "the key is not known", repo.Config{ID: "r", BaseURLs: cfg.BaseURLs, RepoGPGCheck: true, Keys: []string{sign(t, otherDir)}})
	path := filepath.Join(dir, "repodata", "repomd.xml")
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, append(b, '\n'), 0o644); err != nil {
		t.Fatal(err)
	}
	fails("changed", "not good for these bytes", cfg)
}
