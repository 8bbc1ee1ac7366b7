package native

import (
	"crypto/sha256"
	"encoding/hex"
	"io"
	"log"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"

	ggcr "github.com/google/go-containerregistry/pkg/registry"

	"golang.org/x/sys/unix"

	"github.com/sysbuild/sysbuild/backend"
	"github.com/sysbuild/sysbuild/backend/changeset"
	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/internal/needs"
)

// serveImage puts the context's layout:one into a registry, as ref.
func (b *bench) serveImage(ref string, options ...string) (host string, asked *atomic.Int64) {
	b.t.Helper()
	asked = &atomic.Int64{}
	inner := ggcr.New(ggcr.Logger(log.New(io.Discard, "", 0)))
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		asked.Add(1)
		inner.ServeHTTP(w, r)
	}))
	b.t.Cleanup(s.Close)
	host = strings.TrimPrefix(s.URL, "http://")
	args := append([]string{"copy", "-q", "--dest-tls-verify=false"}, options...)
	cmd := exec.Command(needs.Tool(b.t, "skopeo"), append(args, "oci:layout:one", "docker://"+host+"/"+ref)...)
	cmd.Dir = b.context
	if out, err := cmd.CombinedOutput(); err != nil {
		b.t.Fatalf("%v: %s", err, out)
	}
	asked.Store(0)
	return host, asked
}

// TestRegistryBase builds on a registry's image what it builds on the same
// image in a layout, and asks for it once.
func TestRegistryBase(t *testing.T) {
	b := newBench(t, Options{})
	b.tarRoot()
	b.layout("mkdir root; tar -C root -xzf root.tar.gz")
	host, asked := b.serveImage("some/base:1")
	build := func(b *bench, src *ir.Source) (pinned *ir.Source, list string) {
		base, err := b.Base(t.Context(), src)
		if err != nil {
			t.Fatal(err)
		}
		if len(base.Image.Env) != 1 || len(base.History) != 3 {
			t.Errorf("image %+v, history %+v", base.Image, base.History)
		}
		from := ir.New(base.Source).At("FROM")
		v := sh("cat /file >/copy; rm /bin/id", from)
		for res, err := range b.Solve(t.Context(), oneTarget(v, from, v)) {
			if err != nil {
				t.Fatal(err)
			}
			list = b.digests256(res.Layers)
		}
		return base.Source, list
	}
	layout, want := build(b, &ir.Source{Kind: ir.OCILayout, Ref: "layout:one"})
	other := newBench(t, Options{})
	ref := &ir.Source{Kind: ir.ImageRef, Ref: host + "/some/base:1"}
	pinned, got := build(other, ref)
	if got != want || pinned.Digest != layout.Digest {
		t.Errorf("%s gives\n%swant %s\n%s", pinned.Digest, got, layout.Digest, want)
	}
	if n := asked.Swap(0); n != 6 { // the handshake, the tag, manifest, configuration, two layers
		t.Errorf("%d requests", n)
	}
	if _, again := build(other, ref); again != want || asked.Swap(0) != 1 {
		t.Error("the second build asks for more than the tag")
	}
	other.Close()
	third := newBench(t, Options{CacheDir: other.opts.CacheDir})
	if _, again := build(third, &ir.Source{Kind: ir.ImageRef, Ref: host + "/some/base@" + string(pinned.Digest)}); again != want || asked.Load() != 0 {
		t.Errorf("what is pinned and kept is asked for: %d requests", asked.Load())
	}
	if steps := third.log.steps(backend.Started); steps != "" {
		t.Errorf("run again: %s", steps)
	}
}

// digests256 gives the digest of every layer's bytes.
func (b *bench) digests256(layers []backend.Layer) (list string) {
	b.t.Helper()
	for _, l := range layers {
		h := sha256.New()
		if err := l.Write(b.t.Context(), h); err != nil {
			b.t.Fatal(err)
		}
		list += hex.EncodeToString(h.Sum(nil)) + "\n"
	}
	return list
}

// TestRegistryFormats reads docker's manifests and every packing of layers.
func TestRegistryFormats(t *testing.T) {
	b := newBench(t, Options{})
	b.layout("mkdir root; echo one >root/one")
	for mediaType, options := range map[string][]string{
		"application/vnd.docker.image.rootfs.diff.tar.gzip": {"--format", "v2s2"},
		"application/vnd.oci.image.layer.v1.tar+zstd":       {"--dest-compress", "--dest-compress-format", "zstd"},
		"application/vnd.oci.image.layer.v1.tar+gzip":       nil,
	} {
		host, _ := b.serveImage("some/base:1", options...)
		base, err := b.Base(t.Context(), &ir.Source{Kind: ir.ImageRef, Ref: host + "/some/base:1"})
		if err != nil {
			t.Fatal(err)
		}
		img, err := b.openImage(t.Context(), base.Source)
		if err != nil {
			t.Fatal(err)
		}
		for _, l := range img.Layers {
			if l.MediaType != mediaType {
				t.Errorf("the layer is of %s, and %s is wanted", l.MediaType, mediaType)
			}
		}
		if base.Image.Env[0] != "A=b" {
			t.Errorf("%s: image %+v", mediaType, base.Image)
		}
		fresh := newBench(t, Options{}) // equal layers are unpacked once
		tree, err := fresh.Tree(t.Context(), ir.New(base.Source))
		if err != nil {
			t.Fatal(err)
		}
		for name, want := range map[string]string{"one": "one\n", "file": "two\n"} {
			if text, err := tree.ReadFile(name); string(text) != want {
				t.Errorf("%s: %s is %q, %v", mediaType, name, text, err)
			}
		}
	}
}

func TestURLSource(t *testing.T) {
	b := newBench(t, Options{})
	b.tarRoot()
	s := httptest.NewServer(http.FileServer(http.Dir(b.context)))
	defer s.Close()
	file := filepath.Join(b.context, "root.tar.gz")
	base, err := b.Base(t.Context(), &ir.Source{Kind: ir.URL, Ref: s.URL + "/root.tar.gz", Unpack: true})
	if err != nil {
		t.Fatal(err)
	}
	local, err := b.Base(t.Context(), &ir.Source{Kind: ir.Tar, Ref: "root.tar.gz"})
	if err != nil {
		t.Fatal(err)
	}
	want, err := b.solve(oneTarget(ir.New(local.Source), nil))
	if err != nil {
		t.Fatal(err)
	}
	got, err := b.solve(oneTarget(ir.New(base.Source), nil))
	if err != nil || got != want || base.Source.Digest != local.Source.Digest {
		t.Errorf("%v, %+v\ngot\n%swant\n%s", err, base.Source, got, want)
	}

	one, err := b.Base(t.Context(), &ir.Source{Kind: ir.URL, Ref: s.URL + "/root.tar.gz", Name: "root.tar.gz"})
	if err != nil {
		t.Fatal(err)
	}
	st, err := os.Stat(file)
	if err != nil {
		t.Fatal(err)
	}
	if one.Source.Time != st.ModTime().Unix() {
		t.Errorf("time %d, the server says %d", one.Source.Time, st.ModTime().Unix())
	}
	if err := os.Remove(file); err != nil { // pinned, it is not asked for again
		t.Fatal(err)
	}
	tree, err := b.Tree(t.Context(), ir.New(one.Source))
	if err != nil {
		t.Fatal(err)
	}
	defer tree.Close()
	names, err := tree.ReadDir("/")
	if err != nil || strings.Join(names, " ") != "root.tar.gz" {
		t.Errorf("the tree holds %q, %v", names, err)
	}
	found, err := tree.(*changeset.Tree).Stat("root.tar.gz")
	if err != nil || found.Mode != unix.S_IFREG|0o600 || found.Mtim.Sec != one.Source.Time {
		t.Errorf("%+v, %v", found, err)
	}
	wrong := &ir.Source{Kind: ir.URL, Ref: s.URL + "/gone", Name: "gone", Digest: ir.Digest("sha256:" + strings.Repeat("0", 64))}
	if _, err := b.Base(t.Context(), wrong); err == nil || !strings.Contains(err.Error(), "404 Not Found") {
		t.Errorf("error %v", err)
	}
}
