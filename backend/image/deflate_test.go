package image

import (
	"bytes"
	"compress/gzip"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/sysbuild/sysbuild/internal/needs"
)

// mixed is a tar with what a layer has: small and large, text and noise.
func mixed(t testing.TB) []byte {
	return tarEntries(t, entryOf{"etc/", 0}, entryOf{"etc/a", 3000}, entryOf{"usr/", 0}, entryOf{"usr/big", 3<<20 + 7}, entryOf{"usr/c", 100 << 10}, entryOf{"usr/d", 900 << 10})
}

func packGzip(t testing.TB, known *blocks, stream []byte) []byte {
	t.Helper()
	var b bytes.Buffer
	_, err := packer{compression: gzipName, blocks: known}.pack(t.Context(), &b, func(_ context.Context, w io.Writer) error {
		_, err := w.Write(stream)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// TestGzipIsOneMember has others read what we write.
func TestGzipIsOneMember(t *testing.T) {
	for name, stream := range map[string][]byte{"nothing": nil, "a byte": {1}, "a layer": mixed(t)} {
		packed := packGzip(t, nil, stream)
		z, err := gzip.NewReader(bytes.NewReader(packed))
		if err != nil {
			t.Fatal(err)
		}
		z.Multistream(false)
		if got, err := io.ReadAll(z); err != nil || !bytes.Equal(got, stream) {
			t.Errorf("%s: %d bytes of %d come back (%v)", name, len(got), len(stream), err)
		}
		file := filepath.Join(t.TempDir(), "layer.gz")
		if err := os.WriteFile(file, packed, 0o600); err != nil {
			t.Fatal(err)
		}
		if out, err := exec.Command(needs.Tool(t, "gzip"), "-tv", file).CombinedOutput(); err != nil {
			t.Errorf("%s: %v: %s", name, err, out)
		}
	}
}

// TestDeflaterForgets holds that what was deflated before changes nothing.
func TestDeflaterForgets(t *testing.T) {
	var used deflater
	for _, s := range append(cuts(mixed(t), 1<<20), cuts(mixed(t), 1<<20)...) {
		var fresh deflater
		if !bytes.Equal(used.segment(nil, s), fresh.segment(nil, s)) {
			t.Errorf("a segment of %d bytes is deflated in two ways", len(s))
		}
	}
}

// TestPackingIsKnown notices that the same stream gives other bytes than it
// used to, after a change of ours or of the library's.
func TestPackingIsKnown(t *testing.T) {
	sum := sha256.Sum256(packGzip(t, nil, mixed(t)))
	const want = "390f962567a34ad9cab049af448f860bae6904cbce843fe5a1d6792bf6266ce8"
	if got := hex.EncodeToString(sum[:]); got != want {
		t.Errorf("packing %s: the digest is %s, was %s: raise Packing, and put the new digest here", Packing, got, want)
	}
}
