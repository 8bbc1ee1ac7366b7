package registry_test

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-containerregistry/pkg/name"
	ggcr "github.com/google/go-containerregistry/pkg/registry"
	v1 "github.com/google/go-containerregistry/pkg/v1"
	"github.com/google/go-containerregistry/pkg/v1/empty"
	"github.com/google/go-containerregistry/pkg/v1/mutate"
	"github.com/google/go-containerregistry/pkg/v1/random"
	"github.com/google/go-containerregistry/pkg/v1/remote"
	"github.com/google/go-containerregistry/pkg/v1/types"

	"github.com/sysbuild/sysbuild/backend/registry"
	"github.com/sysbuild/sysbuild/compiler/ir"
)

// server is a registry that remembers what it was asked.
type server struct {
	*httptest.Server
	host  string
	mu    sync.Mutex
	asked []string
	// bend, where it is true for a request, has answered it.
	bend func(http.ResponseWriter, *http.Request) bool
}

func newServer(t testing.TB) *server {
	t.Helper()
	s := &server{}
	inner := ggcr.New(ggcr.Logger(log.New(io.Discard, "", 0)))
	s.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		s.mu.Lock()
		s.asked = append(s.asked, strings.TrimSpace(r.Method+" "+r.URL.Path+" "+r.Header.Get("Range")))
		bend := s.bend
		s.mu.Unlock()
		if bend == nil || !bend(w, r) {
			inner.ServeHTTP(w, r)
		}
	}))
	t.Cleanup(s.Close)
	s.host = strings.TrimPrefix(s.URL, "http://")
	return s
}

// take gives what was asked since the last time.
func (s *server) take() []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	asked := s.asked
	s.asked = nil
	return asked
}

func (s *server) push(t testing.TB, ref string, what remote.Taggable) string {
	t.Helper()
	full := s.host + "/" + ref
	parsed, err := name.ParseReference(full)
	if err != nil {
		t.Fatal(err)
	}
	switch what := what.(type) {
	case v1.Image:
		err = remote.Write(parsed, what)
	case v1.ImageIndex:
		err = remote.WriteIndex(parsed, what)
	}
	if err != nil {
		t.Fatal(err)
	}
	s.take()
	return full
}

func newClient(t testing.TB) *registry.Client {
	t.Helper()
	newHome(t)
	return registry.New(registry.Options{Dir: t.TempDir()})
}

// newHome makes a home without credentials. docker's library looks for it once
// in a process, unless DOCKER_CONFIG says where.
func newHome(t testing.TB) string {
	t.Helper()
	home := t.TempDir()
	t.Setenv("HOME", home)
	t.Setenv("DOCKER_CONFIG", filepath.Join(home, ".docker"))
	for _, name := range []string{"XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "REGISTRY_AUTH_FILE"} {
		t.Setenv(name, "")
	}
	return home
}

func image(t testing.TB, size int64, arch string) v1.Image {
	t.Helper()
	img, err := random.Image(size, 2)
	if err != nil {
		t.Fatal(err)
	}
	c, err := img.ConfigFile()
	if err != nil {
		t.Fatal(err)
	}
	c = c.DeepCopy()
	c.OS, c.Architecture = "linux", arch
	if img, err = mutate.ConfigFile(img, c); err != nil {
		t.Fatal(err)
	}
	return img
}

func index(t testing.TB, platforms ...string) (v1.ImageIndex, map[string]string) {
	t.Helper()
	idx := v1.ImageIndex(empty.Index)
	digests := map[string]string{}
	for _, p := range platforms {
		platform, err := v1.ParsePlatform(p)
		if err != nil {
			t.Fatal(err)
		}
		img := image(t, 100, platform.Architecture)
		digests[p] = digestOf(t, img)
		idx = mutate.AppendManifests(idx, mutate.IndexAddendum{Add: img, Descriptor: v1.Descriptor{Platform: platform}})
	}
	return idx, digests
}

func digestOf(t testing.TB, what interface{ Digest() (v1.Hash, error) }) string {
	t.Helper()
	d, err := what.Digest()
	if err != nil {
		t.Fatal(err)
	}
	return d.String()
}

func TestPinOfATag(t *testing.T) {
	s, c := newServer(t), newClient(t)
	img := image(t, 100, "amd64")
	ref := s.push(t, "lib/one:v1", img)
	for _, want := range []string{
		"GET /v2/|HEAD /v2/lib/one/manifests/v1|GET /v2/lib/one/manifests/" + digestOf(t, img),
		"HEAD /v2/lib/one/manifests/v1",
	} {
		got, err := c.Pin(t.Context(), ref, "linux/amd64", "")
		if err != nil {
			t.Fatal(err)
		}
		if string(got.Digest) != digestOf(t, img) || got.Size == 0 {
			t.Errorf("pin %+v, the image is %s", got, digestOf(t, img))
		}
		if asked := strings.Join(s.take(), "|"); asked != want {
			t.Errorf("asked %s\nwant  %s", asked, want)
		}
	}
}

// TestPinOfADigest holds that what is pinned and cached needs no registry.
func TestPinOfADigest(t *testing.T) {
	s, c := newServer(t), newClient(t)
	idx, digests := index(t, "linux/amd64", "linux/arm64")
	ref := s.push(t, "lib/two:v1", idx)
	first, err := c.Pin(t.Context(), ref, "linux/arm64", "")
	if err != nil {
		t.Fatal(err)
	}
	if string(first.Digest) != digests["linux/arm64"] {
		t.Errorf("pin %+v, want %s", first, digests["linux/arm64"])
	}
	s.Close()
	for _, r := range []string{
		s.host + "/lib/two@" + digestOf(t, idx), s.host + "/lib/two:gone@" + digestOf(t, idx), s.host + "/lib/two@" + digests["linux/arm64"],
	} {
		again, err := c.Pin(t.Context(), r, "linux/arm64", "")
		if err != nil || again.Digest != first.Digest {
			t.Errorf("%s: pin %+v, %v", r, again, err)
		}
	}
	if again, err := c.Pin(t.Context(), ref, "linux/arm64", ir.Digest(digestOf(t, idx))); err != nil || again.Digest != first.Digest {
		t.Errorf("by checksum: pin %+v, %v", again, err)
	}
}

func TestPlatforms(t *testing.T) {
	s, c := newServer(t), newClient(t)
	idx, digests := index(t, "linux/amd64", "linux/arm/v6", "linux/arm/v7", "linux/arm64/v8")
	attestation := image(t, 10, "unknown")
	idx = mutate.AppendManifests(idx, mutate.IndexAddendum{Add: attestation, Descriptor: v1.Descriptor{
		Platform: &v1.Platform{OS: "unknown", Architecture: "unknown"},
	}})
	ref := s.push(t, "many", idx)
	for want, platform := range map[string]string{
		"linux/amd64": "linux/amd64", "linux/arm/v7": "linux/arm/v7", "linux/arm": "linux/arm/v6", "linux/arm64": "linux/arm64/v8",
	} {
		got, err := c.Pin(t.Context(), ref, want, "")
		if err != nil || string(got.Digest) != digests[platform] {
			t.Errorf("%s: pin %+v, %v", want, got, err)
		}
	}
	_, err := c.Pin(t.Context(), ref, "linux/s390x", "")
	want := "it has no image for linux/s390x, only for linux/amd64, linux/arm/v6, linux/arm/v7, linux/arm64/v8"
	if err == nil || !strings.HasSuffix(err.Error(), want) {
		t.Errorf("error %v\nwant  %s", err, want)
	}
}

// TestResume holds that a transfer that was cut goes on where it ended.
func TestResume(t *testing.T) {
	s, c := newServer(t), newClient(t)
	img := image(t, 300_000, "amd64")
	ref := s.push(t, "big:1", img)
	layers, err := img.Layers()
	if err != nil {
		t.Fatal(err)
	}
	digest := digestOf(t, layers[0])
	size, _ := layers[0].Size()
	packed, _ := layers[0].Compressed()
	body, err := io.ReadAll(packed)
	if err != nil {
		t.Fatal(err)
	}
	cuts := 0
	s.bend = func(w http.ResponseWriter, r *http.Request) bool {
		if !strings.HasSuffix(r.URL.Path, digest) {
			return false
		}
		from := 0
		if n, _ := fmt.Sscanf(r.Header.Get("Range"), "bytes=%d-", &from); n == 1 {
			w.Header().Set("Content-Range", fmt.Sprintf("bytes %d-%d/%d", from, size-1, size))
			w.Header().Set("Content-Length", fmt.Sprint(len(body)-from))
			w.WriteHeader(http.StatusPartialContent)
		} else {
			w.Header().Set("Content-Length", fmt.Sprint(len(body)))
		}
		end := len(body)
		if cuts++; cuts < 3 {
			end = from + 100_000
		}
		w.Write(body[from:end])
		return true
	}
	f, err := c.Blob(t.Context(), ref, registry.Blob{Digest: ir.Digest(digest), Size: size})
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	got, err := io.ReadAll(f)
	if err != nil || string(got) != string(body) {
		t.Errorf("%d bytes of %d, %v", len(got), len(body), err)
	}
	path := "GET /v2/big/blobs/" + digest
	want := []string{"GET /v2/", path, path + " bytes=100000-", path + " bytes=200000-"}
	if asked := s.take(); strings.Join(asked, "|") != strings.Join(want, "|") {
		t.Errorf("asked %q\nwant  %q", asked, want)
	}
}

// TestWrongBytes holds that bytes of another digest or size never come in.
func TestWrongBytes(t *testing.T) {
	s, c := newServer(t), newClient(t)
	img := image(t, 1000, "amd64")
	ref := s.push(t, "bad:1", img)
	layers, _ := img.Layers()
	digest := ir.Digest(digestOf(t, layers[0]))
	size, _ := layers[0].Size()
	for _, body := range []string{strings.Repeat("x", int(size)), strings.Repeat("x", int(size)+1), strings.Repeat("x", 1<<20)} {
		s.bend = func(w http.ResponseWriter, r *http.Request) bool {
			if strings.Contains(r.URL.Path, "/blobs/") {
				io.WriteString(w, body)
				return true
			}
			return false
		}
		if _, err := c.Blob(t.Context(), ref, registry.Blob{Digest: digest, Size: size}); err == nil {
			t.Errorf("%d bytes of nothing are taken", len(body))
		}
	}
	if _, err := c.Blob(t.Context(), ref, registry.Blob{Digest: digest}); err == nil {
		t.Error("a blob without a size is taken")
	}
	for _, text := range []string{
		`{"schemaVersion":1,"fsLayers":[]}`, `{"schemaVersion":2}`, `[]`,
		`{"schemaVersion":2,"manifests":[],"config":{},"layers":[]}`,
	} {
		ref := s.push(t, "odd:1", rawManifest(text))
		if pin, err := c.Pin(t.Context(), ref, "linux/amd64", ""); err == nil {
			t.Errorf("%s: pinned %+v", text, pin)
		}
	}
}

type rawManifest string

func (m rawManifest) RawManifest() ([]byte, error)        { return []byte(m), nil }
func (m rawManifest) MediaType() (types.MediaType, error) { return types.OCIManifestSchema1, nil }

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
