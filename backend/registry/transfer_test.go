package registry_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-containerregistry/pkg/v1/types"

	"github.com/sysbuild/sysbuild/backend/registry"
	"github.com/sysbuild/sysbuild/compiler/ir"
)

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

// TestResumeLater holds that the next build goes on where an interrupted one
// was.
func TestResumeLater(t *testing.T) {
	s := newServer(t)
	img := image(t, 300_000, "amd64")
	ref := s.push(t, "big:1", img)
	layers, err := img.Layers()
	if err != nil {
		t.Fatal(err)
	}
	blob := registry.Blob{Digest: ir.Digest(digestOf(t, layers[0]))}
	blob.Size, _ = layers[0].Size()
	packed, _ := layers[0].Compressed()
	body, err := io.ReadAll(packed)
	if err != nil {
		t.Fatal(err)
	}
	newHome(t)
	dir := t.TempDir()
	ctx, interrupt := context.WithCancel(t.Context())
	s.bend = func(w http.ResponseWriter, r *http.Request) bool {
		if !strings.Contains(r.URL.Path, "/blobs/") {
			return false
		}
		if r.Header.Get("Range") != "" {
			http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(body))
			return true
		}
		w.Header().Set("Content-Length", fmt.Sprint(len(body)))
		w.Write(body[:150_000])
		w.(http.Flusher).Flush()
		for part := ""; part == ""; time.Sleep(time.Millisecond) { // it has come so far
			files, _ := filepath.Glob(filepath.Join(dir, "part/*"))
			for _, f := range files {
				if st, err := os.Stat(f); err == nil && st.Size() == 150_000 {
					part = f
				}
			}
		}
		interrupt()
		<-r.Context().Done()
		return true
	}
	if _, err := registry.New(registry.Options{Dir: dir}).Blob(ctx, ref, blob); !errors.Is(err, context.Canceled) {
		t.Fatal(err)
	}
	s.take()
	f, err := registry.New(registry.Options{Dir: dir}).Blob(t.Context(), ref, blob)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	got, err := io.ReadAll(f)
	if err != nil || string(got) != string(body) {
		t.Errorf("%d bytes of %d, %v", len(got), len(body), err)
	}
	if asked := strings.Join(s.take(), "|"); !strings.HasSuffix(asked, " bytes=150000-") {
		t.Errorf("asked %s", asked)
	}
}
