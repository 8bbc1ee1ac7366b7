//go:build faults

package suite

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/klauspost/compress/gzip"

	"github.com/sysbuild/sysbuild/internal/rpmtest"
)

// repomd is where the repository's list of metadata is.
func (l *lab) repomd() string { return filepath.Join(l.Repo, "repodata", "repomd.xml") }

// edit changes repomd.xml.
func (l *lab) edit(t *testing.T, change func(string) string) {
	t.Helper()
	data, err := os.ReadFile(l.repomd())
	if err != nil {
		t.Fatal(err)
	}
	after := change(string(data))
	if after == string(data) {
		t.Fatal("repomd.xml was not changed")
	}
	write(t, l.repomd(), []byte(after))
}

var inPrimary = regexp.MustCompile(`(?s)<data type="primary">.*?</data>`)

// editPrimary changes what repomd.xml says of primary.
func (l *lab) editPrimary(t *testing.T, pattern, to string) {
	t.Helper()
	data, err := os.ReadFile(l.repomd())
	if err != nil {
		t.Fatal(err)
	}
	write(t, l.repomd(), []byte(
		inPrimary.ReplaceAllStringFunc(string(data), func(part string) string {
			return regexp.MustCompile(pattern).ReplaceAllString(part, to)
		})))
}

// primary is the name of the primary metadata's file.
func (l *lab) primary(t *testing.T) string {
	t.Helper()
	found, err := filepath.Glob(filepath.Join(l.Repo, "repodata", "*-primary.xml.gz"))
	if err != nil || len(found) != 1 {
		t.Fatalf("primary: %v %v", found, err)
	}
	return found[0]
}

// putPrimary puts another primary in place, and sums and sizes of it into
// repomd.xml; open is the size that it says to have unpacked.
func (l *lab) putPrimary(t *testing.T, file []byte, open int64, openSum string) {
	t.Helper()
	write(t, l.primary(t), file)
	l.editPrimary(t, `<checksum type="sha256">[^<]*`, fmt.Sprintf(`<checksum type="sha256">%x`, sha256.Sum256(file)))
	l.editPrimary(t, `<open-checksum type="sha256">[^<]*`, `<open-checksum type="sha256">`+openSum)
	l.editPrimary(t, `<size>[^<]*`, fmt.Sprintf("<size>%d", len(file)))
	l.editPrimary(t, `<open-size>[^<]*`, fmt.Sprintf("<open-size>%d", open))
}

// changePrimary changes the text of primary, with sums that fit.
func (l *lab) changePrimary(t *testing.T, from, to string) {
	t.Helper()
	f, err := os.Open(l.primary(t))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		t.Fatal(err)
	}
	data, err := io.ReadAll(z)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Contains(data, []byte(from)) {
		t.Fatalf("primary has no %q", from)
	}
	data = bytes.ReplaceAll(data, []byte(from), []byte(to))
	l.putPrimary(t, packed(t, data), int64(len(data)), fmt.Sprintf("%x", sha256.Sum256(data)))
}

// serveKey puts the key where the repository's is.
func (l *lab) serveKey(t *testing.T) {
	t.Helper()
	key, err := l.Key.Public()
	if err != nil {
		t.Fatal(err)
	}
	write(t, filepath.Join(l.Repo, rpmtest.KeyFile), key)
}

// TestHostileMetadata: repository metadata that is damaged, leads elsewhere, or
// unpacks without end.
func TestHostileMetadata(t *testing.T) {
	const endless = 10 << 30
	for _, c := range []struct {
		name  string
		spoil func(t *testing.T, l *lab)
		wants []string
	}{
		{"nothing is there", func(t *testing.T, l *lab) { os.RemoveAll(l.Repo); l.serveKey(t) }, []string{"repodata/repomd.xml", "no such file"}},
		{"repomd is a page", func(t *testing.T, l *lab) {
			write(t, l.repomd(), []byte("<!DOCTYPE html><html><body>Log in to this network</body></html>"))
		}, []string{"repomd.xml"}},
		{"repomd is cut short", func(t *testing.T, l *lab) {
			l.edit(t, func(s string) string { return s[:len(s)/2] })
		}, []string{"repomd.xml"}},
		{"repomd is empty", func(t *testing.T, l *lab) { write(t, l.repomd(), nil) }, []string{"repomd.xml", "is empty"}},
		{"primary is missing", func(t *testing.T, l *lab) { os.Remove(l.primary(t)) }, []string{"primary", "no such file"}},
		{"primary has other bytes", func(t *testing.T, l *lab) {
			data, _ := os.ReadFile(l.primary(t))
			data[len(data)/2] ^= 1
			write(t, l.primary(t), data)
		}, []string{"primary", "digest is sha256:"}},
		{"primary is longer", func(t *testing.T, l *lab) {
			data, _ := os.ReadFile(l.primary(t))
			write(t, l.primary(t), append(data, 0))
		}, []string{"primary", "size is"}},
		{"primary unpacks to other bytes", func(t *testing.T, l *lab) {
			l.editPrimary(t, `<open-checksum type="sha256">[^<]*`, `<open-checksum type="sha256">`+strings.Repeat("0", 64))
		}, []string{"primary", "open-checksum"}},
		{"primary is above the repository", func(t *testing.T, l *lab) {
			outside := filepath.Join(filepath.Dir(l.Repo), "primary.xml.gz")
			os.Rename(l.primary(t), outside)
			l.editPrimary(t, `href="[^"]*"`, `href="../primary.xml.gz"`)
		}, []string{"../primary.xml.gz", "repomd.xml"}},
		{"primary is above the repository in other letters", func(t *testing.T, l *lab) {
			outside := filepath.Join(filepath.Dir(l.Repo), "primary.xml.gz")
			os.Rename(l.primary(t), outside)
			l.editPrimary(t, `href="[^"]*"`, `href="repodata/%2e%2e/%2E%2e/primary.xml.gz"`)
		}, []string{"primary.xml.gz"}},
		{"primary is elsewhere on the machine", func(t *testing.T, l *lab) {
			l.editPrimary(t, `href="[^"]*"`, `href="/etc/passwd"`)
		}, []string{"/etc/passwd", "repomd.xml"}},
		{"primary is at another server", func(t *testing.T, l *lab) {
			l.editPrimary(t, `href="[^"]*"`, `href="http://127.0.0.1:1/primary.xml.gz"`)
		}, []string{"http://127.0.0.1:1/primary.xml.gz", "repomd.xml"}},
		{"a package is above the repository", func(t *testing.T, l *lab) {
			l.changePrimary(t, `href="thing-1-1.noarch.rpm"`, `href="../canary/thing-1-1.noarch.rpm"`)
		}, []string{"thing", "../canary/thing-1-1.noarch.rpm"}},
		{"a package is elsewhere on the machine", func(t *testing.T, l *lab) {
			l.changePrimary(t, `href="thing-1-1.noarch.rpm"`, `href="file:///etc/passwd"`)
		}, []string{"thing", "file:///etc/passwd"}},
		{"10 GiB of zeros that it owns to", func(t *testing.T, l *lab) {
			l.putPrimary(t, zeros(t), endless, strings.Repeat("0", 64))
		}, []string{"primary"}},
		{"10 GiB of zeros that it hides", func(t *testing.T, l *lab) {
			l.putPrimary(t, zeros(t), 1000, strings.Repeat("0", 64))
		}, []string{"primary"}},
		{"10 GiB of spaces in an element", func(t *testing.T, l *lab) {
			head := packed(t, []byte(`<?xml version="1.0"?><metadata xmlns="http://linux.duke.edu/metadata/common" packages="1"><package type="rpm"><name>`))
			l.putPrimary(t, append(head, spaces(t)...), 4<<30, strings.Repeat("0", 64))
		}, []string{"primary"}},
		{"repomd of 10 GiB", func(t *testing.T, l *lab) {
			if err := os.Truncate(l.repomd(), endless); err != nil {
				t.Fatal(err)
			}
		}, []string{"repomd.xml", "limit"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			l := newLab(t)
			l.serve(t, l.thing())
			c.spoil(t, l)
			l.refused(t, 0, append(c.wants, "Sysfile:")...)
			l.write(t, "ROOTFS scratch", "ARG REPO", "YUM repo test --baseurl=$REPO --gpgkey=$REPO/RPM-GPG-KEY", "YUM install thing", "TARGET oci x")
			l.serve(t, l.thing())
			l.mended(t)
		})
	}
}

// spaces is 10 GiB of spaces as gzip packs them.
func spaces(t *testing.T) []byte {
	t.Helper()
	const member = 64 << 20
	return bytes.Repeat(packed(t, bytes.Repeat([]byte(" "), member)), 10<<30/member)
}

// TestHostileRepomdSignature: a repository whose list of metadata must be
// signed.
func TestHostileRepomdSignature(t *testing.T) {
	l := newLab(t, "ROOTFS scratch", "ARG REPO", "YUM repo test --baseurl=$REPO --gpgkey=$REPO/RPM-GPG-KEY --repo-gpgcheck", "YUM install thing", "TARGET oci x")
	for name, spoil := range map[string]func(t *testing.T) string{
		"changed": func(t *testing.T) string {
			l.edit(t, func(s string) string { return strings.Replace(s, "<revision>", "<revision>1", 1) })
			return "not good"
		},
		"no signature": func(*testing.T) string {
			os.Remove(l.repomd() + ".asc")
			return "repomd.xml.asc"
		},
		"by an unknown key": func(t *testing.T) string {
			other, err := rpmtest.NewKey("Stranger", rpmtest.KeyOptions{})
			if err != nil {
				t.Fatal(err)
			}
			data, _ := os.ReadFile(l.repomd())
			sig, err := other.SignArmored(data)
			if err != nil {
				t.Fatal(err)
			}
			write(t, l.repomd()+".asc", sig)
			return other.ID()
		},
	} {
		t.Run(name, func(t *testing.T) {
			l.serve(t, l.thing())
			l.refused(t, 3, "repomd.xml", spoil(t))
			l.serve(t, l.thing())
			l.mended(t)
		})
	}
}

// TestHostileUnresolvable: what is asked for cannot be had. The words say who
// needs what, and what was meant.
func TestHostileUnresolvable(t *testing.T) {
	install := func(what string) []string {
		return []string{"ROOTFS scratch", "ARG REPO", "YUM repo test --baseurl=$REPO --gpgkey=$REPO/RPM-GPG-KEY", "YUM install " + what, "TARGET oci x"}
	}
	for _, c := range []struct {
		name, what string
		packages   []rpmtest.Package
		wants      []string
	}{
		{"misspelt", "thign", nil, []string{"thign", "did you mean", "thing"}},
		{"other version", "thing-7", nil, []string{"thing-7", "thing-1-1"}},
		{"lacks a library", "app", []rpmtest.Package{{Name: "app", Requires: []string{"libnowhere.so.1"}}}, []string{"app-1-1.noarch", "libnowhere.so.1"}},
		{"lacks two deep", "app", []rpmtest.Package{
			{Name: "app", Requires: []string{"middle >= 2"}}, {Name: "middle", Version: "2", Requires: []string{"bottom"}},
		}, []string{"app-1-1.noarch", "middle-2-1.noarch", "bottom"}},
		{"too old", "app", []rpmtest.Package{{Name: "app", Requires: []string{"thing >= 2"}}}, []string{"app-1-1.noarch", "thing >= 2", "thing-1-1.noarch"}},
		{"conflict", "app thing", []rpmtest.Package{{Name: "app", Conflicts: []string{"thing"}}}, []string{"app-1-1.noarch", "thing-1-1.noarch", "conflict"}},
		{"conflict below", "one two", []rpmtest.Package{
			{Name: "one", Requires: []string{"x = 1"}}, {Name: "two", Requires: []string{"x = 2"}},
			{Name: "x", Version: "1"}, {Name: "x", Version: "2"},
		}, []string{"one-1-1.noarch", "two-1-1.noarch", "x = 1", "x = 2"}},
		{"files of one path", "app thing", []rpmtest.Package{{Name: "app", Files: []rpmtest.File{{Path: "/etc/thing", Body: "another\n"}}}}, []string{"/etc/thing", "app-1-1.noarch", "thing-1-1.noarch"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			l := newLab(t, install(c.what)...)
			packages := []rpmtest.Package{l.thing()}
			for _, p := range c.packages {
				p.Key = l.Key
				packages = append(packages, p)
			}
			l.serve(t, packages...)
			l.refused(t, 4, c.wants...)
			l.write(t, install("thing")...)
			l.mended(t)
		})
	}
}
