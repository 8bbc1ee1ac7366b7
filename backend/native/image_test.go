package native

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/sysbuild/sysbuild/backend"
	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/internal/needs"
	"golang.org/x/sys/unix"
)

// layout makes an OCI layout in the context, of a directory root that a script
// makes and of one more file.
func (b *bench) layout(root string) {
	b.t.Helper()
	umoci := needs.Tool(b.t, "umoci")
	script := root + `
		echo two >file
		$0 init --layout layout; $0 new --image layout:one; $0 insert --image layout:one root /
		$0 insert --image layout:one file /file; $0 config --image layout:one --config.env A=b`
	cmd := exec.Command("sh", "-euc", script, umoci)
	cmd.Dir = b.context
	if out, err := cmd.CombinedOutput(); err != nil {
		b.t.Fatalf("%v: %s", err, out)
	}
}

// TestImageBase builds on an image: its layers come through as they are.
func TestImageBase(t *testing.T) {
	b := newBench(t, Options{})
	b.tarRoot()
	b.layout("mkdir root; tar -C root -xzf root.tar.gz")
	base, err := b.Base(t.Context(), &ir.Source{Kind: ir.OCILayout, Ref: "layout:one"})
	if err != nil {
		t.Fatal(err)
	}
	if base.Source.Digest == "" || len(base.Image.Env) != 1 || len(base.History) != 3 {
		t.Errorf("base %+v, image %+v, history %+v", base.Source, base.Image, base.History)
	}
	from := ir.New(base.Source).At("FROM")
	v := sh("cat /file >/copy; rm /bin/id", from)
	for res, err := range b.Solve(t.Context(), oneTarget(v, from, v)) {
		if err != nil {
			t.Fatal(err)
		}
		if len(res.Layers) != 3 || res.Layers[0].Blob == nil || res.Layers[1].Blob == nil || res.Layers[2].Blob != nil {
			t.Fatalf("layers %+v", res.Layers)
		}
		for _, l := range res.Layers[:2] {
			var buf bytes.Buffer
			if err := l.Write(t.Context(), &buf); err != nil {
				t.Fatal(err)
			}
			sum := sha256.Sum256(buf.Bytes())
			if got := "sha256:" + hex.EncodeToString(sum[:]); got != string(l.Blob.Digest) || int64(buf.Len()) != l.Blob.Size {
				t.Errorf("layer of %d bytes, %s; its blob is %+v", buf.Len(), got, l.Blob)
			}
		}
		var buf bytes.Buffer
		if err := res.Layers[2].Write(t.Context(), &buf); err != nil {
			t.Fatal(err)
		}
		if got, want := listTar(t, &buf), "5 0755 0:0 0 bin/\n0 0000 0:0 0 bin/.wh.id\n0 0644 0:0 4 copy\n5 0755 0:0 0 dev/\n5 0755 0:0 0 proc/\n5 0755 0:0 0 sys/\n"; got != want {
			t.Errorf("got\n%swant\n%s", got, want)
		}
	}
}

// TestWrongImage refuses images whose bytes are not what their digests say.
func TestWrongImage(t *testing.T) {
	b := newBench(t, Options{})
	b.layout("mkdir root; echo one >root/one")
	blobs, err := filepath.Glob(filepath.Join(b.context, "layout/blobs/sha256/*"))
	if err != nil {
		t.Fatal(err)
	}
	base, err := b.Base(t.Context(), &ir.Source{Kind: ir.OCILayout, Ref: "layout:one"})
	if err != nil {
		t.Fatal(err)
	}
	for _, blob := range blobs {
		data, err := os.ReadFile(blob)
		if err != nil {
			t.Fatal(err)
		}
		for _, bad := range [][]byte{data[:len(data)-1], append(data[:len(data)-1:len(data)-1], data[len(data)-1]^1)} {
			if err := os.WriteFile(blob, bad, 0o644); err != nil {
				t.Fatal(err)
			}
			other := newBench(t, Options{Contexts: map[string]string{"": b.context}})
			if _, err := other.solve(oneTarget(ir.New(base.Source).At("FROM"), nil)); err == nil && strings.Contains(used(t, b), filepath.Base(blob)) {
				t.Errorf("%s: %d of %d bytes are taken", filepath.Base(blob), len(bad), len(data))
			}
		}
		if err := os.WriteFile(blob, data, 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// used gives the digests that the image is made of; umoci leaves older ones.
func used(t *testing.T, b *bench) string {
	t.Helper()
	img, err := b.openImage(t.Context(), &ir.Source{Kind: ir.OCILayout, Ref: "layout:one"})
	if err != nil {
		return "all" // the damaged one is among them
	}
	defer img.Close()
	text := string(img.Digest)
	for _, l := range img.Layers {
		text += " " + l.Digest
	}
	return text
}

func TestCacheOnOverlay(t *testing.T) {
	b := newBench(t, Options{})
	root := b.tarRoot()
	dir := t.TempDir()
	var dirs []string
	for _, name := range []string{"lower", "upper", "work", "cache"} {
		dirs = append(dirs, filepath.Join(dir, name))
		if err := os.Mkdir(dirs[len(dirs)-1], 0o755); err != nil {
			t.Fatal(err)
		}
	}
	if err := unix.Mount("overlay", dirs[3], "overlay", 0, "lowerdir="+dirs[0]+",upperdir="+dirs[1]+",workdir="+dirs[2]); err != nil {
		t.Fatal(err)
	}
	defer unix.Unmount(dirs[3], unix.MNT_DETACH)
	over := newBench(t, Options{CacheDir: dirs[3], Contexts: map[string]string{"": b.context}})
	_, err := over.solve(oneTarget(sh("true", root), nil))
	if err == nil || !strings.Contains(err.Error(), "choose a --cache-dir") {
		t.Errorf("error %v", err)
	}
	if over.log.steps(backend.Failed) == "" {
		t.Error("no step failed")
	}
}
