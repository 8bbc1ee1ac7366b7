package image

import (
	"archive/tar"
	"bytes"
	"context"
	"errors"
	"io"
	"maps"
	"math/rand/v2"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-containerregistry/pkg/v1/layout"
	"github.com/google/go-containerregistry/pkg/v1/tarball"
	"github.com/google/go-containerregistry/pkg/v1/validate"
	"golang.org/x/sys/unix"

	"github.com/sysbuild/sysbuild/backend"
	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/internal/needs"
)

func sortedKeys(m map[string]string) []string { return slices.Sorted(maps.Keys(m)) }

func mustWrite(t testing.TB, o Options, s stack) Output {
	t.Helper()
	out, err := Write(t.Context(), o, s.result())
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// untar unpacks an archive of ours and gives its names in order.
func untar(t testing.TB, path string) (dir string, names []string) {
	t.Helper()
	dir = t.TempDir()
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	for r := tar.NewReader(f); ; {
		h, err := r.Next()
		if err == io.EOF {
			return dir, names
		}
		if err != nil {
			t.Fatal(err)
		}
		names = append(names, h.Name)
		if h.Typeflag == tar.TypeDir {
			err = os.MkdirAll(filepath.Join(dir, h.Name), 0o755)
		} else {
			var data []byte
			data, err = io.ReadAll(r)
			err = errors.Join(err, os.WriteFile(filepath.Join(dir, h.Name), data, 0o644))
		}
		if err != nil {
			t.Fatal(err)
		}
	}
}

// validOCI holds an archive to go-containerregistry, as a layout and as what
// `docker save` writes.
func validOCI(t testing.TB, path string) {
	t.Helper()
	dir, _ := untar(t, path)
	l, err := layout.FromPath(dir)
	if err != nil {
		t.Fatal(err)
	}
	index, err := l.ImageIndex()
	if err != nil {
		t.Fatal(err)
	}
	if err := validate.Index(index); err != nil {
		t.Errorf("as a layout: %v", err)
	}
	img, err := tarball.ImageFromPath(path, nil)
	if err != nil {
		t.Fatal(err)
	}
	if err := validate.Image(img); err != nil {
		t.Errorf("as docker's archive: %v", err)
	}
}

func TestOCI(t *testing.T) {
	dir := t.TempDir()
	out := mustWrite(t, Options{Dir: dir}, simple("oci"))
	if want := filepath.Join(dir, "test_1.oci.tar"); out.Path != want {
		t.Errorf("path %s, want %s", out.Path, want)
	}
	info, err := os.Stat(out.Path)
	if err != nil || info.Size() != out.Size {
		t.Errorf("size %d, said %d (%v)", info.Size(), out.Size, err)
	}
	validOCI(t, out.Path)
	_, names := untar(t, out.Path)
	for i, want := range []string{"oci-layout", "blobs/", "blobs/sha256/", "blobs/", "blobs/", "blobs/sha256/" + strings.TrimPrefix(string(out.Digest), "sha256:"), "index.json", "manifest.json"} {
		if i >= len(names) || !strings.HasPrefix(names[i], want) {
			t.Fatalf("entry %d of %q is not %s", i, names, want)
		}
	}
	only(t, dir, "test_1.oci.tar")
}

// only says that a directory holds these names and nothing hidden beside them.
func only(t testing.TB, dir string, want ...string) {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, e := range entries {
		got = append(got, e.Name())
	}
	if !slices.Equal(got, want) {
		t.Errorf("%s holds %q, want %q", dir, got, want)
	}
}

func TestTar(t *testing.T) {
	s := simple("tar")
	out := mustWrite(t, Options{Dir: t.TempDir()}, s)
	got, err := os.ReadFile(out.Path)
	if err != nil || !bytes.Equal(got, tarOf(s.layers[0].files)) {
		t.Errorf("not the tree's tar (%v)", err)
	}
	for _, compression := range []string{"gzip", "zstd"} {
		s.target.Compression = compression
		a := mustWrite(t, Options{Dir: t.TempDir()}, s)
		if a.Digest == out.Digest {
			t.Errorf("%s: not compressed", compression)
		}
	}
}

func TestSameBytes(t *testing.T) {
	big := make([]byte, 5<<20)
	if _, err := rand.NewChaCha8([32]byte{}).Read(big[:3<<20]); err != nil {
		t.Fatal(err)
	}
	for _, compression := range []string{"gzip", "zstd", "none"} {
		s := simple("oci")
		s.target.Compression = compression
		s.layers[0].files["big"] = string(big)
		digests := map[ir.Digest]bool{}
		files := map[string]bool{}
		for _, procs := range []int{1, 2, 7} {
			defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(procs))
			out := mustWrite(t, Options{Dir: t.TempDir()}, s)
			data, err := os.ReadFile(out.Path)
			if err != nil {
				t.Fatal(err)
			}
			digests[out.Digest], files[string(data)] = true, true
		}
		if len(digests) != 1 || len(files) != 1 {
			t.Errorf("%s: %d digests and %d files of one input", compression, len(digests), len(files))
		}
	}
}

func TestBaseLayersStayAsTheyAre(t *testing.T) {
	base := gzipBlob(t, map[string]string{"base": "1"})
	s := simple("oci")
	s.layers = append([]layerOf{base, base}, s.layers...) // a base may have a layer twice
	out := mustWrite(t, Options{Dir: t.TempDir()}, s)
	dir, names := untar(t, out.Path)
	got, err := os.ReadFile(filepath.Join(dir, blobDir, strings.TrimPrefix(string(base.blob.Digest), "sha256:")))
	if err != nil || !bytes.Equal(got, base.bytes) {
		t.Errorf("the base's blob is another (%v)", err)
	}
	if len(names) != 3+2+2+2 {
		t.Errorf("%q: equal layers do not share a blob", names)
	}
	validOCI(t, out.Path)
}

func TestBaseLayerThatLies(t *testing.T) {
	for name, spoil := range map[string]func(*layerOf){
		"flipped":    func(l *layerOf) { l.bytes[20] ^= 1 },
		"short":      func(l *layerOf) { l.bytes = l.bytes[:30] },
		"long":       func(l *layerOf) { l.bytes = append(l.bytes, 0) },
		"media type": func(l *layerOf) { l.blob.MediaType = "text/plain" },
	} {
		base := gzipBlob(t, map[string]string{"base": "1"})
		spoil(&base)
		s := simple("oci")
		s.layers = append([]layerOf{base}, s.layers...)
		dir := t.TempDir()
		if _, err := Write(t.Context(), Options{Dir: dir}, s.result()); err == nil || !strings.Contains(err.Error(), "layer 1: ") {
			t.Errorf("%s: error %v", name, err)
		}
		only(t, dir)
	}
}

func TestUnknownFormatAndCompression(t *testing.T) {
	for _, spoil := range []func(*ir.Target){
		func(t *ir.Target) { t.Format = "floppy" },
		func(t *ir.Target) { t.Compression = "rar" },
	} {
		s := simple("oci")
		spoil(&s.target)
		dir := t.TempDir()
		if _, err := Write(t.Context(), Options{Dir: dir}, s.result()); err == nil {
			t.Errorf("%+v: no error", s.target)
		}
		only(t, dir)
	}
}

// failing is a layer whose change set breaks off behind a few megabytes.
func failing(s *stack, cause error) *backend.Result {
	r := s.result()
	r.Layers[0].Write = func(_ context.Context, w io.Writer) error {
		noise := make([]byte, 1<<20)
		if _, err := rand.NewChaCha8([32]byte{1}).Read(noise); err != nil {
			return err
		}
		for range 4 {
			if _, err := w.Write(noise); err != nil {
				return err
			}
		}
		return cause
	}
	return r
}

func TestOldOutputStaysWhole(t *testing.T) {
	dir := t.TempDir()
	old := mustWrite(t, Options{Dir: dir}, simple("oci"))
	before, err := os.ReadFile(old.Path)
	if err != nil {
		t.Fatal(err)
	}
	cause := errors.New("tree: read: broken")
	s := simple("oci")
	if _, err := Write(t.Context(), Options{Dir: dir}, failing(&s, cause)); !errors.Is(err, cause) {
		t.Errorf("error %v", err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := Write(ctx, Options{Dir: dir}, s.result()); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled: error %v", err)
	}
	if after, err := os.ReadFile(old.Path); err != nil || !bytes.Equal(after, before) {
		t.Errorf("the old output is another (%v)", err)
	}
	only(t, dir, "test_1.oci.tar")
}

func TestDiskFull(t *testing.T) {
	needs.Root(t)
	dir := t.TempDir()
	if err := unix.Mount("tmpfs", dir, "tmpfs", 0, "size=2m"); err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := unix.Unmount(dir, 0); err != nil {
			t.Error(err)
		}
	}()
	mustWrite(t, Options{Dir: dir}, simple("oci"))
	s := simple("oci")
	_, err := Write(t.Context(), Options{Dir: dir}, failing(&s, nil))
	if !errors.Is(err, unix.ENOSPC) || !strings.HasPrefix(err.Error(), filepath.Join(dir, "test_1.oci.tar")+": write: ") {
		t.Errorf("error %v", err)
	}
	only(t, dir, "test_1.oci.tar")
	validOCI(t, filepath.Join(dir, "test_1.oci.tar"))
}

func TestSecondWriterWaitsAndSaysForWhom(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "test_1.oci.tar")
	unlock, err := lock(t.Context(), path, func(string) { t.Error("the first one waits") })
	if err != nil {
		t.Fatal(err)
	}
	notes := make(chan string, 10)
	done := make(chan error)
	go func() {
		_, err := Write(t.Context(), Options{Dir: dir, Events: func(e backend.Event) {
			if e.Kind == backend.Note {
				notes <- e.Text
			}
		}}, simple("oci").result())
		done <- err
	}()
	if text := <-notes; !strings.Contains(text, "waiting for process") || !strings.Contains(text, path) {
		t.Errorf("note %q", text)
	}
	select {
	case <-done:
		t.Fatal("did not wait")
	case <-time.After(100 * time.Millisecond):
	}
	unlock()
	if err := <-done; err != nil {
		t.Error(err)
	}
	if len(notes) > 0 {
		t.Errorf("said it again: %q", <-notes)
	}
	only(t, dir, "test_1.oci.tar")
}

func TestKilledWriterIsCleared(t *testing.T) {
	dir := t.TempDir()
	for _, name := range []string{".test_1.oci.tar.part", ".test_1.oci.tar.lock"} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte("process 1, started long ago"), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	mustWrite(t, Options{Dir: dir}, simple("oci"))
	only(t, dir, "test_1.oci.tar")
}

func TestHeaderOfAHugeLayer(t *testing.T) {
	h, err := header(&tar.Header{Typeflag: tar.TypeReg, Name: blobDir + "/" + strings.Repeat("a", 64), Size: 1 << 34})
	if err != nil {
		t.Fatal(err)
	}
	got, err := tar.NewReader(bytes.NewReader(h)).Next()
	if err != nil || got.Size != 1<<34 || len(h) != blockSize {
		t.Errorf("%d bytes, read back as %+v (%v)", len(h), got, err)
	}
}
