package host

import (
	"bytes"
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-containerregistry/pkg/name"
	v1 "github.com/google/go-containerregistry/pkg/v1"
	"github.com/google/go-containerregistry/pkg/v1/empty"
	"github.com/google/go-containerregistry/pkg/v1/layout"
	"github.com/google/go-containerregistry/pkg/v1/mutate"
	"github.com/google/go-containerregistry/pkg/v1/tarball"
	"github.com/google/go-containerregistry/pkg/v1/types"
	"github.com/klauspost/compress/zstd"

	"github.com/google/go-containerregistry/pkg/v1/static"
)

// again gives the image of a layout.
func again(t *testing.T, dir string) v1.Image {
	t.Helper()
	index, err := layout.ImageIndexFromPath(dir)
	if err != nil {
		t.Fatal(err)
	}
	m, err := index.IndexManifest()
	if err != nil {
		t.Fatal(err)
	}
	img, err := index.Image(m.Manifests[0].Digest)
	if err != nil {
		t.Fatal(err)
	}
	return img
}

// packedAs gives an image with its layers packed in another way.
func packedAs(t *testing.T, img v1.Image, kind types.MediaType, pack func([]byte) []byte) v1.Image {
	t.Helper()
	layers, err := img.Layers()
	if err != nil {
		t.Fatal(err)
	}
	out := mutate.MediaType(empty.Image, types.OCIManifestSchema1)
	for _, l := range layers {
		r, err := l.Uncompressed()
		if err != nil {
			t.Fatal(err)
		}
		var plain bytes.Buffer
		if _, err := plain.ReadFrom(r); err != nil {
			t.Fatal(err)
		}
		packed := static.NewLayer(pack(plain.Bytes()), kind)
		digest, err := static.NewLayer(plain.Bytes(), types.OCIUncompressedLayer).Digest()
		if err != nil {
			t.Fatal(err)
		}
		if out, err = mutate.Append(out, mutate.Addendum{Layer: withDiffID{packed, digest}, MediaType: kind}); err != nil {
			t.Fatal(err)
		}
	}
	file, err := img.ConfigFile()
	if err != nil {
		t.Fatal(err)
	}
	if out, err = mutate.Config(out, file.Config); err != nil {
		t.Fatal(err)
	}
	config, err := out.ConfigFile()
	if err != nil {
		t.Fatal(err)
	}
	config.OS, config.Architecture = file.OS, file.Architecture
	if out, err = mutate.ConfigFile(out, config); err != nil {
		t.Fatal(err)
	}
	return out
}

// withDiffID is a layer whose stream is not its bytes.
type withDiffID struct {
	v1.Layer
	diffID v1.Hash
}

func (w withDiffID) DiffID() (v1.Hash, error) { return w.diffID, nil }

func zstandard(plain []byte) []byte {
	e, _ := zstd.NewWriter(nil)
	return e.EncodeAll(plain, nil)
}

// TestForms installs an image in every form that others make.
func TestForms(t *testing.T) {
	dir := layoutOf(t, serves("1"))
	img := again(t, dir)
	files := t.TempDir()
	tag, err := name.NewTag("example.org/app:1")
	if err != nil {
		t.Fatal(err)
	}
	if err := tarball.WriteToFile(files+"/docker.tar", tag, img); err != nil {
		t.Fatal(err)
	}
	for form, other := range map[string]v1.Image{
		"docker": mutate.ConfigMediaType(mutate.MediaType(img, types.DockerManifestSchema2), types.DockerConfigJSON),
		"zstd":   packedAs(t, img, types.OCILayerZStd, zstandard),
	} {
		l, err := layout.Write(filepath.Join(files, form), empty.Index)
		if err == nil {
			err = l.AppendImage(other, layout.WithAnnotations(map[string]string{"org.opencontainers.image.ref.name": "v1"}))
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	for _, ref := range []string{dir, "oci:" + dir, "docker-archive:" + files + "/docker.tar", files + "/docker.tar", files + "/docker", "oci:" + files + "/docker:v1", files + "/zstd:v1"} {
		m := newMachine(t)
		if err := m.install(Request{Image: ref, Name: "app"}); err != nil {
			t.Errorf("%s: %v", ref, err)
			continue
		}
		same(t, ref, m.read("etc/app/app.conf"), "version 1\n")
		if err := m.update(Request{Name: "app", Set: map[string]string{"A": "b"}}); err != nil {
			t.Errorf("%s: update: %v", ref, err)
		}
	}
}

// TestWrongBytes wants nothing to be there after an image whose bytes are not what
// their digests say.
func TestWrongBytes(t *testing.T) {
	dir := layoutOf(t, serves("1"))
	img := again(t, dir)
	layers, err := img.Layers()
	if err != nil {
		t.Fatal(err)
	}
	digest, err := layers[0].Digest()
	if err != nil {
		t.Fatal(err)
	}
	blob := filepath.Join(dir, "blobs/sha256", digest.Hex)
	data, err := os.ReadFile(blob)
	if err != nil {
		t.Fatal(err)
	}
	for what, bad := range map[string][]byte{
		"other": bytes.Replace(data, []byte("version 1"), []byte("version 9"), 1), "short": data[:len(data)-512], "long": append(bytes.Clone(data), 0),
	} {
		if err := os.WriteFile(blob, bad, 0o644); err != nil {
			t.Fatal(err)
		}
		m := newMachine(t)
		before := m.list()
		if err := m.install(Request{Image: dir}); err == nil || !strings.Contains(err.Error(), "layer 1") {
			t.Errorf("%s: %v", what, err)
		}
		same(t, what, m.list(), before)
	}
}

// TestTwoAtOnce wants a second command to say for whom it waits, and to wait.
func TestTwoAtOnce(t *testing.T) {
	m := newMachine(t)
	h, err := Open(Options{Root: m.dir})
	if err != nil {
		t.Fatal(err)
	}
	defer h.Close()
	s, err := h.begin(t.Context(), "update", "other")
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeoutCause(t.Context(), 300*time.Millisecond, errors.New("waited enough"))
	defer cancel()
	err = m.do(func(h *Host) error {
		_, err := h.Install(ctx, Request{Image: layoutOf(t, serves("1"))})
		return err
	})
	if err == nil || !strings.Contains(err.Error(), "waited enough") {
		t.Errorf("it did not wait: %v", err)
	}
	if len(m.notes) != 1 || !strings.HasPrefix(m.notes[0], "waiting for sysbuild update other (process ") {
		t.Errorf("notes %q", m.notes)
	}
	m.notes = nil
	go func() {
		time.Sleep(100 * time.Millisecond)
		s.end()
	}()
	m.must(m.install(Request{Image: layoutOf(t, serves("1"))}))
	m.must(m.uninstall("app"))
}

// TestLinkedBase has the place of deployments behind a link, which leads nowhere
// but into the root.
func TestLinkedBase(t *testing.T) {
	m := newMachine(t)
	m.must(os.RemoveAll(m.dir + "/var"))
	m.must(os.MkdirAll(m.dir+"/data/lib", 0o755))
	m.must(os.Symlink("/data", m.dir+"/var"))
	before := m.list()
	m.must(m.install(Request{Image: layoutOf(t, serves("1"))}))
	if _, err := os.Stat(m.dir + "/data/lib/containers/sysbuild/app.0/rootfs/bin/app"); err != nil {
		t.Error(err)
	}
	m.must(m.update(Request{Name: "app", Image: layoutOf(t, serves("2"))}))
	m.must(m.uninstall("app"))
	same(t, "uninstalled", m.list(), before)
}
