package pkgfile

import (
	"crypto/md5"
	"crypto/sha256"
	"encoding/hex"
	"hash"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/sysbuild/sysbuild/internal/needs"
	"github.com/sysbuild/sysbuild/rpm/header"
)

// every gives all package files that lie beside the checkout.
func every(t testing.TB) []string {
	t.Helper()
	var all []string
	for _, glob := range []string{
		filepath.Join(needs.EL7(t), "Packages", "*.rpm"),
		filepath.Join(needs.Fixtures(t), "*", "*.rpm"),
	} {
		paths, err := filepath.Glob(glob)
		if err != nil || len(paths) == 0 {
			t.Fatalf("%s: %v, %v", glob, paths, err)
		}
		all = append(all, paths...)
	}
	return all
}

func open(t testing.TB, path string) *Package {
	t.Helper()
	p, err := Open(path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { p.Close() })
	return p
}

// TestEveryPayload unpacks every package that there is and holds every file's
// bytes against the digest in the header.
func TestEveryPayload(t *testing.T) {
	for _, path := range every(t) {
		t.Run(filepath.Base(path), func(t *testing.T) {
			t.Parallel()
			p := open(t, path)
			if _, err := p.Header.Triggers(); err != nil {
				t.Error(err)
			}
			for k := header.Provides; k <= header.Enhances; k++ {
				if _, err := p.Header.Deps(k); err != nil {
					t.Error(err)
				}
			}
			checkPayload(t, p)
		})
	}
}

func checkPayload(t *testing.T, p *Package) {
	c, err := p.Contents()
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	seen := 0
	for {
		e, err := c.Next()
		if err == io.EOF {
			break
		}
		if err != nil {
			t.Fatal(err)
		}
		seen++
		var sum hash.Hash = md5.New()
		if p.Header.DigestAlgo() == 8 {
			sum = sha256.New()
		}
		if _, err := io.Copy(sum, c); err != nil {
			t.Fatal(err)
		}
		if got := hex.EncodeToString(sum.Sum(nil)); e.Size == e.File.Size && e.File.IsRegular() && got != e.File.Digest {
			t.Errorf("%s: digest %s, the header says %s", e.File.Path, got, e.File.Digest)
		}
	}
	files, err := p.Header.Files()
	if err != nil {
		t.Fatal(err)
	}
	ghosts := 0
	for _, f := range files {
		if f.Flags&header.FileGhost != 0 {
			ghosts++
		}
	}
	if seen != len(files)-ghosts {
		t.Errorf("%d files in the payload, the header has %d and %d ghosts", seen, len(files), ghosts)
	}
}

func TestCodecs(t *testing.T) {
	paths, err := filepath.Glob(filepath.Join(needs.Fixtures(t), "payloads", "payload-test-*.rpm"))
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, path := range paths {
		p := open(t, path)
		got = append(got, p.Header.String(header.PayloadCoding))
	}
	slices.Sort(got)
	if strings.Join(got, " ") != " bzip2 gzip lzma xz zstd" {
		t.Errorf("codecs %q", got)
	}
}

// TestTruncated cuts a package anywhere and wants an error that names it.
func TestTruncated(t *testing.T) {
	for _, name := range []string{"w.ufdio", "w3.zstdio", "w6.lzdio", "w6.xzdio", "w9.bzdio", "w9.gzdio"} {
		b, err := os.ReadFile(filepath.Join(needs.Fixtures(t), "payloads", "payload-test-0.1-"+name+".x86_64.rpm"))
		if err != nil {
			t.Fatal(err)
		}
		path := filepath.Join(t.TempDir(), "cut.rpm")
		for n := 0; n < len(b); n += 1 + n/50 {
			if err := os.WriteFile(path, b[:n], 0o600); err != nil {
				t.Fatal(err)
			}
			err := readAll(path)
			if err == nil || !strings.Contains(err.Error(), "package cut.rpm: ") && !strings.Contains(err.Error(), "package payload-test-0.1-") {
				t.Errorf("%s cut to %d of %d bytes: %v", name, n, len(b), err)
			}
		}
	}
}

func readAll(path string) error {
	p, err := Open(path)
	if err != nil {
		return err
	}
	defer p.Close()
	c, err := p.Contents()
	if err != nil {
		return err
	}
	defer c.Close()
	for {
		if _, err := c.Next(); err == io.EOF {
			return nil
		} else if err != nil {
			return err
		}
		if _, err := io.Copy(io.Discard, c); err != nil {
			return err
		}
	}
}

func TestPayloadThatClimbsOut(t *testing.T) {
	f, err := os.Open(filepath.Join(needs.Fixtures(t), "payloads", "dotdot.cpio"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	c := NewContents(f, []header.File{{Path: "/etc/passwd"}}, "evil-1-1.noarch")
	for {
		e, err := c.Next()
		if err == nil {
			t.Logf("%+v", e)
			continue
		}
		if err == io.EOF || !strings.Contains(err.Error(), "is not in the header") {
			t.Errorf("%v", err)
		}
		return
	}
}
