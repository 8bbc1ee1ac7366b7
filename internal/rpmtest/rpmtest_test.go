package rpmtest

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/rpmpack"

	"github.com/sysbuild/sysbuild/internal/needs"
)

func sample(key *Key) Package {
	return Package{
		Name: "sample", Version: "2.0", Release: "3.el9", Epoch: 1, Compression: "zstd", Key: key,
		Provides: []string{"virtual = 2"}, Requires: []string{"/bin/sh", "base >= 1.0-1"},
		Recommends: []string{"extra"}, Conflicts: []string{"other < 2"}, Obsoletes: []string{"old <= 1"},
		Files: []File{
			{Path: "/usr/bin/sample", Body: "#!/bin/sh\n", Mode: 0o755},
			{Path: "/usr/share/doc/sample", Dir: true},
			{Path: "/usr/share/doc/sample/README", Body: "read me\n", Flags: rpmpack.DocFile},
			{Path: "/usr/share/locale/de/LC_MESSAGES/sample.mo", Body: "de", Lang: "de"},
			{Path: "/etc/sample.conf", Body: "a=1\n", Flags: rpmpack.ConfigFile},
			{Path: "/usr/bin/alias", Link: "sample"},
		},
		Scripts: map[string]Script{"post": {Body: "echo post"}, "pretrans": {Prog: "<lua>", Body: "x = 1"}},
	}
}

func newKey(t *testing.T) *Key {
	t.Helper()
	key, err := NewKey("Test", KeyOptions{})
	if err != nil {
		t.Fatal(err)
	}
	return key
}

func run(t *testing.T, name string, args ...string) string {
	t.Helper()
	out, err := exec.Command(name, args...).CombinedOutput()
	if err != nil {
		t.Fatalf("%s %q: %v\n%s", name, args, err, out)
	}
	return string(out)
}

func TestSameBytes(t *testing.T) {
	a, err := sample(nil).Build()
	if err != nil {
		t.Fatal(err)
	}
	b, err := sample(nil).Build()
	if err != nil || !bytes.Equal(a, b) {
		t.Errorf("two builds differ (%v)", err)
	}
}

// TestRealRPMReadsIt has rpm check the signature and say what is inside.
func TestRealRPMReadsIt(t *testing.T) {
	needs.Tool(t, "rpm")
	key := newKey(t)
	dir := t.TempDir()
	if err := (Repo{Packages: []Package{sample(key)}, Key: key}).Write(dir); err != nil {
		t.Fatal(err)
	}
	file, db := filepath.Join(dir, sample(nil).FileName()), filepath.Join(dir, "db")
	run(t, "rpm", "--dbpath", db, "--import", filepath.Join(dir, KeyFile))
	if got := run(t, "rpm", "--dbpath", db, "-Kv", file); !strings.Contains(got, "Header V4 RSA/SHA256 Signature, key ID "+key.ID()[8:]+": OK") || strings.Contains(got, "BAD") || strings.Contains(got, "NOTFOUND") {
		t.Errorf("rpm -Kv:\n%s", got)
	}
	const format = `%{NEVRA}|[%{FILENAMES}:%{FILELANGS}:%{FILEFLAGS:fflags} ]|%{POSTINPROG}|%{PRETRANSPROG}|[%{REQUIRENEVRS}:%{REQUIREFLAGS:deptype} ]|[%{PROVIDENEVRS} ]`
	got := run(t, "rpm", "--dbpath", db, "-qp", "--qf", format, file)
	const want = "sample-1:2.0-3.el9.noarch|/etc/sample.conf::c /usr/bin/alias:: /usr/bin/sample:: /usr/share/doc/sample:: /usr/share/doc/sample/README::d /usr/share/locale/de/LC_MESSAGES/sample.mo:de: |" +
		"/bin/sh|<lua>|/bin/sh:manual base >= 1.0-1:manual rpmlib(PayloadIsZstd) <= 5.4.18-1:rpmlib /bin/sh:post |virtual = 2 sample = 1:2.0-3.el9 sample = 2.0-3.el9 "
	if got != want {
		t.Errorf("rpm -qp:\n%s\nwant\n%s", got, want)
	}
}

// TestPayload: rpm finds digests and signatures good over a payload that is not
// the files' own.
func TestPayload(t *testing.T) {
	needs.Tool(t, "rpm")
	key := newKey(t)
	dir := t.TempDir()
	p := sample(key)
	p.Payload = []byte("not an archive")
	if err := (Repo{Packages: []Package{p}, Key: key}).Write(dir); err != nil {
		t.Fatal(err)
	}
	file, db := filepath.Join(dir, p.FileName()), filepath.Join(dir, "db")
	run(t, "rpm", "--dbpath", db, "--import", filepath.Join(dir, KeyFile))
	got := run(t, "rpm", "--dbpath", db, "-Kv", file)
	if strings.Contains(got, "BAD") || strings.Contains(got, "NOTFOUND") || strings.Count(got, "Signature") != 2 || !strings.Contains(got, "Payload SHA256 digest: OK") {
		t.Errorf("rpm -Kv:\n%s", got)
	}
}

// TestRealDNFReadsTheRepository has dnf check repomd.xml's signature and say
// what it knows without opening a package.
func TestRealDNFReadsTheRepository(t *testing.T) {
	needs.Tool(t, "dnf")
	key := newKey(t)
	for _, compression := range []string{"gz", "zst"} {
		dir := t.TempDir()
		base := Package{Name: "base", Version: "1.0", Files: []File{{Path: "/bin/sh", Body: "x", Mode: 0o755}}}
		repo := Repo{Packages: []Package{sample(key), base}, Key: key, Compression: compression}
		if err := repo.Write(filepath.Join(dir, "repo")); err != nil {
			t.Fatal(err)
		}
		conf := "[main]\nreposdir=/nonexistent\n[test]\nname=test\nbaseurl=file://" + dir + "/repo\nrepo_gpgcheck=1\ngpgkey=file://" + dir + "/repo/" + KeyFile + "\n"
		if err := os.WriteFile(filepath.Join(dir, "dnf.conf"), []byte(conf), 0o644); err != nil {
			t.Fatal(err)
		}
		dnf := func(args ...string) string {
			return run(t, "dnf", append([]string{"-q", "-y", "-c", filepath.Join(dir, "dnf.conf"), "--installroot", filepath.Join(dir, "root"), "--setopt=cachedir=" + filepath.Join(dir, "cache"), "--releasever=1", "repoquery"}, args...)...)
		}
		if got := dnf("--requires", "sample"); !strings.Contains(got, "base >= 1.0-1") || !strings.Contains(got, "/bin/sh") {
			t.Errorf("%s: requires:\n%s", compression, got)
		}
		if got := dnf("--whatprovides", "/usr/share/doc/sample/README"); !strings.Contains(got, "sample-1:2.0-3.el9.noarch") {
			t.Errorf("%s: filelists:\n%s", compression, got)
		}
		if got := dnf("--obsoletes", "sample"); !strings.Contains(got, "old <= 1") {
			t.Errorf("%s: obsoletes:\n%s", compression, got)
		}
	}
}

func TestLarge(t *testing.T) {
	const size = 300 << 10
	var bytesIn, files int
	packages := map[string]Package{}
	for p := range Large(12, size, "zstd:3", nil) {
		packages[p.Name] = p
		for _, f := range p.Files {
			bytesIn += len(f.Body)
			files++
		}
	}
	if len(packages) != 13 || bytesIn < 10*size || bytesIn > 11*size || files < 200 {
		t.Errorf("%d packages of %d files, %d bytes", len(packages), files, bytesIn)
	}
	if set, all := packages["large-set-10"].Requires, packages["large-all"].Requires; len(set) != 8 || len(all) != 10 {
		t.Errorf("large-set-10 needs %v, large-all %v", set, all)
	}
	for p := range Large(8, size, "zstd:3", nil) {
		if p.Name != "large-005" {
			continue
		}
		a, errA := packages[p.Name].Build()
		b, errB := p.Build()
		if errA != nil || errB != nil || !bytes.Equal(a, b) {
			t.Errorf("two builds differ (%v, %v)", errA, errB)
		}
	}
}

// TestXZ: rpm finds what the xz program packed sound, and as it is told.
func TestXZ(t *testing.T) {
	needs.Tool(t, "rpm")
	needs.Tool(t, "xz")
	p := sample(newKey(t))
	p.Compression = "xz:2"
	data, err := p.Build()
	if err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(t.TempDir(), p.FileName())
	if err := os.WriteFile(file, data, 0o644); err != nil {
		t.Fatal(err)
	}
	if got := run(t, "rpm", "-qp", "--nosignature", "--qf", "%{PAYLOADCOMPRESSOR} %{PAYLOADFLAGS} ", file); got != "xz 2 " {
		t.Errorf("rpm -qp: %q", got)
	}
	out := run(t, "rpm", "-Kv", "--nosignature", file)
	if strings.Contains(out, "BAD") || strings.Contains(out, "NOTFOUND") || !strings.Contains(out, "Payload SHA256 digest: OK") {
		t.Errorf("rpm -Kv:\n%s", out)
	}
	if magic := run(t, "sh", "-c", `rpm2cpio "$0" | head -c 6`, file); magic != "070701" {
		t.Errorf("the payload begins with %q", magic)
	}
}
