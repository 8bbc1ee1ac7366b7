package pkgfile

import (
	"crypto/md5"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/klauspost/compress/gzip"

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
			if p.size > 300<<10 && os.Getenv("SYSBUILD_SLOW") == "" {
				t.Skip("SYSBUILD_SLOW is not set; packages this large are of no other form")
			}
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
		sum := md5.New()
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

// zeros is a payload whose one file says that it has so many bytes, all zero,
// packed; nothing near as large is ever held.
func zeros(t *testing.T, said uint32, n int64) io.Reader {
	t.Helper()
	r, w := io.Pipe()
	t.Cleanup(func() { r.Close() })
	go func() {
		z, _ := gzip.NewWriterLevel(w, gzip.BestSpeed)
		fmt.Fprintf(z, "070701%08x%08x%032d%08x%032d%08x%08d./z\x00%s", 1, 0o100644, 0, said, 0, 4, 0, "\x00\x00")
		io.CopyN(z, zero{}, n)
		w.CloseWithError(z.Close())
	}()
	u, err := gzip.NewReader(r)
	if err != nil {
		t.Fatal(err)
	}
	return u
}

type zero struct{}

func (zero) Read(b []byte) (int, error) { clear(b); return len(b), nil }

// TestTenGibibytesOfZeros wants that the header's size is what counts.
func TestTenGibibytesOfZeros(t *testing.T) {
	files := []header.File{{Path: "/z", Mode: 0o100644, Size: 5}}
	for said, want := range map[uint32]string{
		5:          "cpio: magic number", // the zeros stand where the next entry should
		0xffffffff: "file /z: has 4294967295 bytes, the header says 5",
	} {
		c := NewContents(zeros(t, said, 10<<30), files, "zeros-1-1.noarch")
		_, err := c.Next()
		for err == nil {
			if _, err = io.Copy(io.Discard, c); err == nil {
				_, err = c.Next()
			}
		}
		if !strings.Contains(err.Error(), want) || !strings.Contains(err.Error(), "package zeros-1-1.noarch: payload: ") {
			t.Errorf("%v, want an error with %q", err, want)
		}
	}
}

// TestPayloadAgainstHeader unpacks payloads that say something else than the
// header does.
func TestPayloadAgainstHeader(t *testing.T) {
	item := func(name string, mode, size int, rdev int) string {
		s := fmt.Sprintf("070701%08x%08x%016d%08x%08d%08x%016d%08x%08x%08x%08d%s\x00", 1, mode, 0, 1, 0, size, 0, rdev>>8, rdev&0xff, len(name)+1, 0, name)
		return s + strings.Repeat("\x00", -len(s)&3) + strings.Repeat("a", size) + strings.Repeat("\x00", -size&3)
	}
	end := item("TRAILER!!!", 0, 0, 0)
	files := []header.File{{Path: "/dev/x", Mode: 0o20600, Rdev: 0x103}, {Path: "/f", Mode: 0o100644, Size: 2}, {Path: "/l", Mode: 0o120777, LinkTo: "ff"}}
	for name, tt := range map[string]struct{ payload, want string }{
		"good":                          {item("./dev/x", 0o20600, 0, 0x103) + item("./f", 0o100644, 2, 0) + item("./l", 0o120777, 2, 0) + end, ""},
		"device where a file should be": {item("./f", 0o60600, 0, 0x800) + end, "file /f: has mode 60600, the header says 100644"},
		"other device":                  {item("./dev/x", 0o20600, 0, 0x801) + end, "file /dev/x: is device 8,1"},
		"link where a file should be":   {item("./f", 0o120777, 2, 0) + end, "file /f: has mode 120777"},
		"twice":                         {item("./f", 0o100644, 2, 0) + item("f", 0o100644, 2, 0) + end, "file /f: stands twice"},
		"not in the header":             {item("./g", 0o100644, 0, 0) + end, "is not in the header"},
		"by way of a parent":            {item("./x/../f", 0o100644, 2, 0) + end, "is not in the header"},
		"data of a directory's size":    {item("./l", 0o120777, 3, 0) + end, "file /l: has 3 bytes, the header says 2"},
	} {
		c := NewContents(strings.NewReader(tt.payload), files, "a-1-1.noarch")
		_, err := c.Next()
		for err == nil {
			_, err = c.Next()
		}
		if tt.want == "" && err != io.EOF || tt.want != "" && !strings.Contains(err.Error(), tt.want) {
			t.Errorf("%s: %v, want an error with %q", name, err, tt.want)
		}
	}
}
