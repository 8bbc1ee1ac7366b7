package repo_test

import (
	"bytes"
	"compress/gzip"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/klauspost/compress/zstd"
	"github.com/sysbuild/sysbuild/internal/needs"
	"github.com/sysbuild/sysbuild/rpm/fetch"
	"github.com/sysbuild/sysbuild/rpm/repo"
)

const onePackage = `<?xml version="1.0" encoding="UTF-8"?>
<!-- made by hand -->
<metadata xmlns="http://linux.duke.edu/metadata/common" xmlns:rpm="http://linux.duke.edu/metadata/rpm" packages="1">
<package type="rpm">
  <name>a&amp;b</name><arch>noarch</arch>
  <version epoch="1" ver="2.0" rel="3"/>
  <checksum type="sha" pkgid="YES">da39a3ee5e6b4b0d3255bfef95601890afd80709</checksum>
  <summary>a &gt; b &#233; &unknown;</summary>
  <packager/><url></url>
  <time file="7" build="8"/>
  <size package="10" installed="20" archive="30"/>
  <location href="%s"/>
  <format>
    <rpm:license>MIT</rpm:license>
    <rpm:header-range start="1" end="9"/>
    <rpm:provides><rpm:entry name="x" flags="GE" epoch="0" ver="1"/></rpm:provides>
    <rpm:requires><rpm:entry name="/bin/sh" pre="1"/><rpm:entry name="(a if b)"/></rpm:requires>
    <file type="dir">/etc/a dir</file>
  </format>
</package>
</metadata>
`

type site struct {
	dir      string
	primary  []byte // packed
	open     []byte
	location string // in repomd; "": where primary is
	edit     func(repomd string) string
}

func sum(b []byte) string {
	s := sha256.Sum256(b)
	return hex.EncodeToString(s[:])
}

func gz(b []byte) []byte {
	var out bytes.Buffer
	w := gzip.NewWriter(&out)
	w.Write(b)
	w.Close()
	return out.Bytes()
}

// make writes the repository and gives what loads it.
func (s site) make(t *testing.T) repo.Config {
	t.Helper()
	if s.dir == "" {
		s.dir = t.TempDir()
	}
	if s.open == nil {
		s.open = fmt.Appendf(nil, onePackage, "Packages/a b.rpm")
	}
	if s.primary == nil {
		s.primary = gz(s.open)
	}
	if s.location == "" {
		s.location = `href="repodata/primary.xml.gz"`
	}
	text := fmt.Sprintf(`<repomd xmlns="http://linux.duke.edu/metadata/repo"><revision>5</revision>
<data type="primary"><checksum type="sha256">%s</checksum><open-checksum type="sha256">%s</open-checksum>
<location %s/><size>%d</size><open-size>%d</open-size></data></repomd>`,
		sum(s.primary), sum(s.open), s.location, len(s.primary), len(s.open))
	if s.edit != nil {
		text = s.edit(text)
	}
	os.MkdirAll(filepath.Join(s.dir, "repodata"), 0o755)
	for name, b := range map[string][]byte{"primary.xml.gz": s.primary, "repomd.xml": []byte(text)} {
		if err := os.WriteFile(filepath.Join(s.dir, "repodata", name), b, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return repo.Config{ID: "r", BaseURLs: []string{"file://" + s.dir}}
}

func load(t *testing.T, cfg repo.Config) (*repo.Repo, error) {
	t.Helper()
	return repo.Load(context.Background(), cfg, &fetch.Client{Dir: t.TempDir(), Rounds: 1})
}

func TestPackageFields(t *testing.T) {
	cfg := site{}.make(t)
	r, err := load(t, cfg)
	if err != nil {
		t.Fatal(err)
	}
	if r.Len() != 1 || r.Revision != "5" {
		t.Fatalf("%+v", r)
	}
	p := first(r)
	if p.NEVRA.String() != "a&b-1:2.0-3.noarch" || p.Summary != "a > b é &unknown;" || p.FileTime != 7 || p.BuildTime != 8 ||
		p.Size != 10 || p.Installed != 20 || p.HeaderStart != 1 || p.HeaderEnd != 9 || p.License != "MIT" ||
		p.Checksum != "sha1:da39a3ee5e6b4b0d3255bfef95601890afd80709" || p.Files[0] != "/etc/a dir" ||
		p.Provides[0].String() != "x >= 1" || p.Requires[1].Name != "(a if b)" ||
		p.URLs[0] != cfg.BaseURLs[0]+"/Packages/a%20b.rpm" {
		t.Errorf("%+v", p)
	}
}

func TestCodecs(t *testing.T) {
	open := fmt.Appendf(nil, onePackage, "a.rpm")
	z, _ := zstd.NewWriter(nil)
	packed := map[string][]byte{"gzip": gz(open), "plain": open, "zstd": z.EncodeAll(open, nil)}
	for _, tool := range []string{"xz", "bzip2"} {
		packed[tool] = pipe(t, needs.Tool(t, tool), open)
	}
	for name, b := range packed {
		t.Run(name, func(t *testing.T) {
			r, err := load(t, site{open: open, primary: b}.make(t))
			if err != nil || r.Len() != 1 {
				t.Fatal(r, err)
			}
		})
	}
}

// onlyPackages ends so that its last bytes may be lost without harm to the XML.
var onlyPackages = fmt.Appendf(nil, onePackage, "x")

func TestRefused(t *testing.T) {
	replace := func(old, new string) func(string) string {
		return func(s string) string { return strings.Replace(s, old, new, 1) }
	}
	for _, tt := range []struct {
		name string
		site site
		want string
	}{
		{"repomd climbs out", site{location: `href="../../etc/passwd"`}, `location "../../etc/passwd": climbs out of the repository`},
		{"repomd climbs out, escaped", site{location: `href="a/%2e%2e/%2E./x"`}, "climbs out of the repository"},
		{"repomd names an absolute path", site{location: `href="/etc/passwd"`}, "is absolute: outside of the repository"},
		{"repomd names a URL", site{location: `href="file:///etc/passwd"`}, "is a URL: outside of the repository"},
		{"repomd names a local base", site{location: `xml:base="file:///etc" href="passwd"`}, "not an http or https URL"},
		{"repomd names nothing", site{location: `href=""`}, "is empty"},
		{"package climbs out", site{open: fmt.Appendf(nil, onePackage, "x/../../y.rpm")}, "a&b-1:2.0-3.noarch: location"},
		{"wrong checksum", site{edit: replace(`"sha256">`, `"sha256">0`)}, "want 64 hexadecimal digits"},
		{"other checksum", site{edit: func(s string) string {
			i := strings.Index(s, `"sha256">`) + 9
			return s[:i] + strings.Repeat("0", 64) + s[i+64:]
		}}, "digest is sha256:"},
		{"other open checksum", site{edit: func(s string) string {
			i := strings.LastIndex(s, `"sha256">`) + 9
			return s[:i] + strings.Repeat("0", 64) + s[i+64:]
		}}, "open-checksum is"},
		{"short open checksum", site{edit: func(s string) string {
			i := strings.LastIndex(s, `"sha256">`) + 9
			return s[:i] + s[i+60:]
		}}, "open-checksum is"},
		{"wrong size", site{edit: replace("<size>", "<size>1")}, "size is"},
		{"unpacks to more", site{edit: func(s string) string {
			return s[:strings.Index(s, "<open-size>")] + "<open-size>9</open-size></data></repomd>"
		}}, "unpacks to more than it says"},
		{"unpacks to less", site{edit: replace("<open-size>", "<open-size>1")}, "less than it says"},
		{"too large", site{edit: replace("<size>", "<size>99999999999")}, "more than the limit"},
		{"no checksum", site{edit: replace("<checksum", "<nochecksum")}, "not a repomd.xml"},
		{"no primary", site{edit: replace(`type="primary"`, `type="other"`)}, "names no primary"},
		{"not a repomd", site{edit: func(string) string { return "<html>sorry</html>" }}, "not a repomd.xml"},
		{"truncated gzip", site{open: onlyPackages, primary: gz(onlyPackages)[:len(gz(onlyPackages))-9]}, "truncated"},
		{"truncated XML", site{open: []byte("<metadata><package><name>a</name>")}, "ends in the middle"},
		{"document type", site{open: []byte(`<!DOCTYPE x [<!ENTITY a "b">]><metadata></metadata>`)}, "document types"},
		{"nameless", site{open: []byte("<metadata><package></package></metadata>")}, "has no name"},
		{"zchunk", site{primary: []byte("\x00ZCK1…")}, "zchunk is not read"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			_, err := load(t, tt.site.make(t))
			if err == nil || !strings.Contains(err.Error(), tt.want) {
				t.Fatalf("error: %v\nwant: %s", err, tt.want)
			}
			if !strings.HasPrefix(err.Error(), "repository r: ") {
				t.Errorf("does not say which repository: %v", err)
			}
		})
	}
}

// Zeros without end are neither held nor written anywhere.
func TestBomb(t *testing.T) {
	z, err := zstd.NewWriter(nil)
	if err != nil {
		t.Fatal(err)
	}
	zeros := make([]byte, 100<<20)
	bomb := z.EncodeAll(zeros, nil)
	for want, edit := range map[string]func(string) string{
		"a package of more than 33554432 bytes": func(s string) string {
			return s[:strings.Index(s, "<open-checksum")] + s[strings.Index(s, "<location"):strings.Index(s, "<open-size")] + "</data></repomd>"
		},
		"unpacks to more than it says": func(s string) string { return strings.Replace(s, "104857600", "1048576", 1) },
	} {
		_, err := load(t, site{open: zeros, primary: bomb, edit: edit}.make(t))
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("error %v, want %s", err, want)
		}
	}
}

func TestLocationErrorIsNamed(t *testing.T) {
	_, err := load(t, site{location: `href="../x"`}.make(t))
	var location *repo.LocationError
	if !errors.As(err, &location) || location.Location != "../x" {
		t.Fatal(err)
	}
}

// TestPrimaryMissing: packages beside a repomd.xml do not stand in for what it
// names and is not there.
func TestPrimaryMissing(t *testing.T) {
	cfg := site{location: `href="repodata/gone.xml.gz"`}.make(t)
	dir := strings.TrimPrefix(cfg.BaseURLs[0], "file://")
	from, err := filepath.Glob(filepath.Join(needs.EL7(t), "Packages", "*release*.rpm"))
	if err != nil || len(from) == 0 {
		t.Fatal(from, err)
	}
	if err := os.Symlink(from[0], filepath.Join(dir, "x.rpm")); err != nil {
		t.Fatal(err)
	}
	if _, err := load(t, cfg); err == nil || !strings.Contains(err.Error(), "gone.xml.gz") {
		t.Fatal(err)
	}
}

func TestNothingThere(t *testing.T) {
	_, err := load(t, repo.Config{ID: "r", BaseURLs: []string{"file://" + t.TempDir()}})
	if !errors.Is(err, fs.ErrNotExist) || !strings.Contains(err.Error(), "there is no package in") {
		t.Fatal(err)
	}
	if _, err = load(t, repo.Config{ID: "r"}); err == nil {
		t.Fatal("a repository without a place is taken")
	}
}

func TestFilter(t *testing.T) {
	cfg := repo.Config{ID: "r", BaseURLs: []string{"file://" + needs.EL7(t)}}
	for _, tt := range []struct {
		exclude, include []string
		want             int
	}{
		{[]string{"bash"}, nil, 116},
		{[]string{"nss*"}, nil, 110},
		{[]string{"bash-4.2.46-34.el7.x86_64", "glibc-2.*", "*.noarch"}, nil, 108},
		{nil, []string{"bash", "rpm*"}, 3},
		{[]string{"rpm"}, []string{"bash", "rpm*"}, 2},
	} {
		cfg.Exclude, cfg.IncludePkgs = tt.exclude, tt.include
		r, err := load(t, cfg)
		if err != nil {
			t.Fatal(err)
		}
		if r.Len() != tt.want || len(r.Excluded()) != 117-tt.want {
			t.Errorf("exclude %v, include %v: %d packages, %d excluded", tt.exclude, tt.include, r.Len(), len(r.Excluded()))
		}
	}
}
