package image

import (
	"archive/tar"
	"context"
	"crypto/sha256"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/klauspost/pgzip"

	"github.com/sysbuild/sysbuild/backend"
	"github.com/sysbuild/sysbuild/backend/changeset"
	"github.com/sysbuild/sysbuild/internal/needs"
)

// gzipBlock is what umoci and buildah take too.
const gzipBlock = 1 << 20

// barePack is the least a packer can do, and what ours is measured by: one walk
// into a tar, through two hashes and a parallel gzip, into a file that is not
// even synced.
func barePack(dir, to string) error {
	f, err := os.Create(to)
	if err != nil {
		return err
	}
	defer f.Close()
	digest, diffID := sha256.New(), sha256.New()
	z, err := pgzip.NewWriterLevel(io.MultiWriter(f, digest), gzipLevel)
	if err != nil {
		return err
	}
	if err := z.SetConcurrency(gzipBlock, 2*runtime.GOMAXPROCS(0)); err != nil {
		return err
	}
	w := tar.NewWriter(io.MultiWriter(z, diffID))
	buf := make([]byte, 1<<20)
	err = filepath.WalkDir(dir, func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		return bareEntry(w, dir, name, d, buf)
	})
	if err != nil {
		return err
	}
	if err := w.Close(); err != nil {
		return err
	}
	return z.Close()
}

func bareEntry(w *tar.Writer, dir, name string, d fs.DirEntry, buf []byte) error {
	info, err := d.Info()
	if err != nil {
		return err
	}
	link := ""
	if info.Mode()&fs.ModeSymlink != 0 {
		if link, err = os.Readlink(name); err != nil {
			return err
		}
	}
	h, err := tar.FileInfoHeader(info, link)
	if err != nil {
		return err
	}
	if h.Name, err = filepath.Rel(dir, name); err != nil {
		return err
	}
	if err := w.WriteHeader(h); err != nil || !info.Mode().IsRegular() {
		return err
	}
	f, err := os.Open(name)
	if err != nil {
		return err
	}
	defer f.Close()
	_, err = io.CopyBuffer(struct{ io.Writer }{w}, f, buf)
	return err
}

// directory is a stage whose root file system is a directory of the machine.
func directory(dir string) stack {
	s := simple("oci")
	s.layers[0] = layerOf{write: func(ctx context.Context, w io.Writer) error {
		return changeset.Write(ctx, w, nil, changeset.New(dir), time.Now())
	}}
	return s
}

// goTree is 250 MB in 15,000 files that every machine with Go has.
func goTree(t testing.TB) string {
	t.Helper()
	out, err := exec.Command(needs.Tool(t, "go"), "env", "GOROOT").Output()
	if err != nil {
		t.Fatal(err)
	}
	return strings.TrimSpace(string(out))
}

func BenchmarkPack(b *testing.B) {
	tree := goTree(b)
	for _, c := range []struct {
		name string
		pack func(dir string) error
	}{
		{"ours", func(dir string) error {
			_, err := Write(context.Background(), Options{Dir: dir}, directory(tree).result())
			return err
		}},
		{"bare", func(dir string) error { return barePack(tree, filepath.Join(dir, "bare.tar.gz")) }},
	} {
		b.Run(c.name, func(b *testing.B) {
			for b.Loop() {
				if err := c.pack(b.TempDir()); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// TestMemoryIsFlat packs 64 MB of noise and looks at what was held at once.
func TestMemoryIsFlat(t *testing.T) {
	for _, compression := range []string{noneName, gzipName} {
		s := simple("oci")
		s.target.Compression = compression
		r := failing(&s, nil)
		write := r.Layers[0].Write
		var most uint64
		r.Layers[0].Write = func(ctx context.Context, w io.Writer) error {
			for range 16 { // of 4 MB
				if err := write(ctx, w); err != nil {
					return err
				}
				var m runtime.MemStats
				runtime.GC()
				runtime.ReadMemStats(&m)
				most = max(most, m.HeapAlloc)
			}
			return nil
		}
		o := Options{Dir: t.TempDir(), Cache: NewCache(t.TempDir())}
		if _, err := Write(t.Context(), o, r); err != nil {
			t.Fatal(err)
		}
		if most > 48<<20 {
			t.Errorf("%s: %d MB were held at once", compression, most>>20)
		}
	}
}

var _ backend.Tree = fakeTree{}
