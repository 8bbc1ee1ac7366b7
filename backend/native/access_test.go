package native_test

import (
	"context"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/sysbuild/sysbuild/backend"
	"github.com/sysbuild/sysbuild/backend/native"
	"github.com/sysbuild/sysbuild/internal/needs"
	"github.com/sysbuild/sysbuild/rpm/fetch"
)

// A password by its secret's name reaches the server, and nothing of it the
// cache.
func TestFetchWithSecrets(t *testing.T) {
	needs.Root(t)
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if user, password, _ := r.BasicAuth(); user != "me" || password != "hush-hush" {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		w.Write([]byte("hello"))
	}))
	t.Cleanup(s.Close)
	file := filepath.Join(t.TempDir(), "pw")
	if err := os.WriteFile(file, []byte("hush-hush\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	t.Setenv("TEST_USER", "me")
	cache := t.TempDir()
	b, err := native.Open(native.Options{CacheDir: cache, Secrets: map[string]backend.Secret{"pw": {File: file}, "user": {Env: "TEST_USER"}}})
	if err != nil {
		t.Fatal(err)
	}
	defer b.Close()
	req := fetch.Request{URLs: []string{s.URL + "/f"}, Access: &fetch.Access{Username: "secret:user", Password: "secret:pw"}}
	if _, err := b.Fetch(context.Background(), req); err != nil {
		t.Error(err)
	}
	if req.Access.Password != "secret:pw" {
		t.Error("the request was changed")
	}
	holdsNot(t, cache, "hush-hush")
	req.Access = &fetch.Access{Password: "secret:none"}
	if _, err := b.Fetch(context.Background(), req); err == nil || !strings.Contains(err.Error(), "--secret id=none") {
		t.Error(err)
	}
}

// holdsNot wants no file below dir to hold a text.
func holdsNot(t *testing.T, dir, text string) {
	t.Helper()
	err := filepath.WalkDir(dir, func(name string, d os.DirEntry, err error) error {
		if err != nil || !d.Type().IsRegular() {
			return err
		}
		b, err := os.ReadFile(name)
		if strings.Contains(string(b), text) {
			t.Errorf("%s holds it", name)
		}
		return err
	})
	if err != nil {
		t.Error(err)
	}
}
