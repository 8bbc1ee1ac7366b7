package registry_test

import (
	"io"
	"log"
	"net/http"
	"net/http/httptest"
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
