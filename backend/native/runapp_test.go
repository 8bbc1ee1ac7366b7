package native

import (
	"archive/tar"
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/sysbuild/sysbuild/backend/image/open"
	"github.com/sysbuild/sysbuild/internal/needs"
)

// TestChangedApp unpacks a file under another's digest, as where one takes the
// other's place between the two looks at it.
func TestChangedApp(t *testing.T) {
	needs.Root(t)
	var b bytes.Buffer
	w := tar.NewWriter(&b)
	manifest := `{"acKind": "ImageManifest", "acVersion": "0.8.11", "name": "example.org/app"}`
	for _, f := range []struct{ name, text string }{{"manifest", manifest}, {"rootfs/f", "f"}} {
		if err := w.WriteHeader(&tar.Header{Typeflag: tar.TypeReg, Name: f.name, Mode: 0o644, Size: int64(len(f.text))}); err != nil {
			t.Fatal(err)
		}
		if _, err := w.Write([]byte(f.text)); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	name := filepath.Join(t.TempDir(), "app.aci")
	if err := os.WriteFile(name, b.Bytes(), 0o600); err != nil {
		t.Fatal(err)
	}
	own, other := sha256.Sum256(b.Bytes()), sha256.Sum256(nil)
	for _, c := range []struct {
		sum   [32]byte
		fails bool
	}{{own, false}, {other, true}} {
		img, err := open.Open(t.Context(), name, open.Options{})
		if err != nil {
			t.Fatal(err)
		}
		err = unpackApp(t.Context(), img, hex.EncodeToString(c.sum[:]), t.TempDir())
		img.Close()
		if (err != nil) != c.fails || err != nil && !strings.Contains(err.Error(), "it changed while it was read") {
			t.Errorf("fails %t: %v", c.fails, err)
		}
	}
}
