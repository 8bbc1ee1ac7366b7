package pkgfile

import (
	"io"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/sysbuild/sysbuild/internal/needs"
	"github.com/sysbuild/sysbuild/rpm/header"
)

// FuzzPayload reads packages of every compressor whose payload is anything: it
// ends, it gives no file twice, and no more bytes than the header says.
func FuzzPayload(f *testing.F) {
	paths, err := filepath.Glob(filepath.Join(needs.Fixtures(f), "payloads", "payload-test-*.rpm"))
	if err != nil {
		f.Fatal(err)
	}
	var heads [][]byte // of each package, all before its payload
	for i, path := range paths {
		p, err := Open(path)
		if err != nil {
			f.Fatal(err)
		}
		b, err := os.ReadFile(path)
		if err != nil {
			f.Fatal(err)
		}
		heads = append(heads, b[:p.payloadAt])
		f.Add(byte(i), b[p.payloadAt:])
		p.Close()
	}
	f.Fuzz(func(t *testing.T, i byte, payload []byte) {
		name := filepath.Join(t.TempDir(), "fuzz.rpm")
		if err := os.WriteFile(name, slices.Concat(heads[int(i)%len(heads)], payload), 0o600); err != nil {
			t.Fatal(err)
		}
		p, err := Open(name)
		if err != nil {
			t.Fatal(err)
		}
		defer p.Close()
		readsWhatItSays(t, p)
	})
}

func readsWhatItSays(t *testing.T, p *Package) {
	c, err := p.Contents()
	if err != nil {
		return
	}
	defer c.Close()
	seen := map[*header.File]bool{}
	for {
		e, err := c.Next()
		if err != nil {
			return
		}
		if seen[e.File] {
			t.Fatalf("%s stands twice", e.File.Path)
		}
		seen[e.File] = true
		n, err := io.Copy(io.Discard, c)
		if n > e.Size || err == nil && n != e.Size || e.Size > max(e.File.Size, int64(len(e.File.LinkTo))) {
			t.Fatalf("%s: %d bytes of %d, the header says %d: %v", e.File.Path, n, e.Size, e.File.Size, err)
		}
	}
}
