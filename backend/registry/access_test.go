package registry_test

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/sysbuild/sysbuild/backend/registry"
	"github.com/sysbuild/sysbuild/compiler/ir"
)

// hint is what an error says to do.
func hint(err error) string {
	var h interface{ Hint() string }
	if errors.As(err, &h) {
		return h.Hint()
	}
	return ""
}

func TestErrors(t *testing.T) {
	s, c := newServer(t), newClient(t)
	s.push(t, "lib/one:3.19", image(t, 10, "amd64"))
	s.push(t, "lib/one:3.20", image(t, 10, "amd64"))
	refused := newServer(t)
	refused.bend = func(w http.ResponseWriter, r *http.Request) bool {
		w.Header().Set("WWW-Authenticate", `Basic realm="x"`)
		w.WriteHeader(http.StatusUnauthorized)
		return true
	}
	busy := newServer(t)
	busy.bend = func(w http.ResponseWriter, r *http.Request) bool {
		if r.URL.Path == "/v2/" {
			return false
		}
		w.WriteHeader(http.StatusTooManyRequests)
		return true
	}
	for _, tt := range []struct{ ref, want, hint string }{
		{s.host + "/lib/one:3.2", "lib/one has no tag or digest 3.2", "did you mean 3.20?"},
		{s.host + "/lib/one:other", "lib/one has no tag or digest other", "its tags are 3.19, 3.20"},
		{s.host + "/lib/two:1", "there is no repository lib/two", "docker login"},
		{s.host + "/lib/one@sha256:" + strings.Repeat("0", 64), "lib/one has no image sha256:000", "look at the digest"},
		{"nosuch.invalid/x:1", "nosuch.invalid: no such host", "look at the registry's name"},
		{"127.0.0.1:1/x:1", "connection refused", "needs none, once it was pulled"},
		{busy.host + "/x:1", "429 Too Many Requests", "docker login " + busy.host},
		{refused.host + "/x:1", "x: access is refused (401 Unauthorized)", "there is no file of credentials"},
		{"Not A Ref", "no image's reference", ""},
		{s.host + "/Lib/One:V1", "no image's reference", "names are in lower case: " + s.host + "/lib/one:v1"},
	} {
		_, err := c.Pin(t.Context(), tt.ref, "linux/amd64", "")
		if err == nil || !strings.Contains(err.Error(), tt.want) || !strings.Contains(hint(err), tt.hint) {
			t.Errorf("%s: error %v, hint %s\nwant %s, %s", tt.ref, err, hint(err), tt.want, tt.hint)
		}
	}
	home := os.Getenv("HOME")
	file := filepath.Join(home, ".docker/config.json")
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, []byte(`{"auths":{"`+refused.host+`":{"auth":"dTpw"}}}`), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := c.Pin(t.Context(), refused.host+"/y:1", "linux/amd64", ""); !strings.Contains(hint(err), "looked for in "+file) {
		t.Errorf("error %v, hint %s", err, hint(err))
	}
}

// TestBearer shows the handshake of docker.io and most others: a token for one
// repository, renewed when it is no longer taken.
func TestBearer(t *testing.T) {
	s := newServer(t)
	img := image(t, 1000, "amd64")
	ref := s.push(t, "lib/one:v1", img)
	tokens := 0
	s.bend = func(w http.ResponseWriter, r *http.Request) bool {
		switch {
		case r.URL.Path == "/token":
			user, password, _ := r.BasicAuth()
			if user != "u" || password != "p" || r.URL.Query().Get("scope") != "repository:lib/one:pull" {
				t.Errorf("a token is asked for by %s:%s, %s", user, password, r.URL.RawQuery)
			}
			tokens++
			fmt.Fprintf(w, `{"token":"t%d"}`, tokens)
			return true
		case r.Header.Get("Authorization") != fmt.Sprintf("Bearer t%d", tokens) || strings.Contains(r.URL.Path, "/blobs/") && tokens < 2:
			w.Header().Set("WWW-Authenticate", `Bearer realm="`+s.URL+`/token",service="test"`)
			w.WriteHeader(http.StatusUnauthorized)
			return true
		}
		return false
	}
	c := newClient(t)
	dir := os.Getenv("DOCKER_CONFIG")
	if err := os.MkdirAll(dir, 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, "config.json"), []byte(`{"auths":{"`+s.host+`":{"auth":"dTpw"}}}`), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := c.Pin(t.Context(), ref, "linux/amd64", ""); err != nil {
		t.Fatal(err)
	}
	layers, err := img.Layers()
	if err != nil {
		t.Fatal(err)
	}
	size, _ := layers[0].Size()
	f, err := c.Blob(t.Context(), ref, registry.Blob{Digest: ir.Digest(digestOf(t, layers[0])), Size: size})
	if err != nil {
		t.Fatal(err)
	}
	f.Close()
	if tokens != 2 {
		t.Errorf("%d tokens", tokens)
	}
}

// TestPlainHTTP holds that another machine is spoken to by plain HTTP only where
// the user says so.
func TestPlainHTTP(t *testing.T) {
	s := newServer(t)
	img := image(t, 100, "amd64")
	s.push(t, "lib/one:v1", img)
	base := &http.Transport{DialContext: func(ctx context.Context, network, _ string) (net.Conn, error) {
		return (&net.Dialer{}).DialContext(ctx, network, s.host)
	}}
	newHome(t)
	for _, host := range []string{"10.1.2.3:5000", "registry.example.org", "registry.local:5000"} {
		ref := host + "/lib/one:v1"
		c := registry.New(registry.Options{Dir: t.TempDir(), Base: base})
		_, err := c.Pin(t.Context(), ref, "linux/amd64", "")
		if err == nil || !strings.Contains(err.Error(), "plain HTTP") || !strings.Contains(hint(err), "SYSBUILD_INSECURE_REGISTRIES="+host) {
			t.Errorf("%s: error %v, hint %s", host, err, hint(err))
		}
		for _, asked := range s.take() {
			t.Errorf("%s was asked %s", host, asked)
		}
		c = registry.New(registry.Options{Dir: t.TempDir(), Base: base, Insecure: []string{"other", host}})
		if _, err := c.Pin(t.Context(), ref, "linux/amd64", ""); err != nil {
			t.Errorf("%s is insecure: %v", host, err)
		}
		s.take()
	}
}
