package sbom_test

import (
	"bytes"
	"encoding/json"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	spdxjson "github.com/spdx/tools-golang/json"
	"github.com/spdx/tools-golang/spdxlib"

	"github.com/sysbuild/sysbuild/backend/image/open"
	"github.com/sysbuild/sysbuild/backend/image/sbom"
	"github.com/sysbuild/sysbuild/internal/needs"
	"github.com/sysbuild/sysbuild/rpm/header"
	"github.com/sysbuild/sysbuild/rpm/pkgfile"
)

// el7 is the bill of all packages of CentOS 7 that are at hand, as if they were
// installed.
func el7(t *testing.T) *sbom.Bill {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(needs.EL7(t), "*", "*.rpm"))
	if err != nil || len(files) < 50 {
		t.Fatal(len(files), err)
	}
	var installed []open.Package
	origins := map[string]sbom.Origin{}
	for _, file := range files {
		p, err := pkgfile.Open(file)
		if err != nil {
			t.Fatal(err)
		}
		defer p.Close()
		h := p.Header
		installed = append(installed, open.Package{NEVRA: h.NEVRA(), License: h.String(header.License), Summary: h.String(header.Summary), Header: h})
		origins[h.NEVRA().String()] = sbom.Origin{
			URL: "https://example.org/os/" + filepath.Base(file), Digest: "sha256:" + "ab12" + strings60,
		}
	}
	s := sbom.Subject{
		Name: "centos:7", Digest: "sha256:" + "cd34" + strings60, Created: time.Unix(1700000000, 0),
		OS: sbom.OS{ID: "centos", Version: "7"}, Tool: "1.0",
	}
	return sbom.New(s, installed, origins)
}

const strings60 = "000000000000000000000000000000000000000000000000000000000000"

// TestSPDX has SPDX's own library read the document.
func TestSPDX(t *testing.T) {
	b := el7(t)
	text := b.SPDX()
	if !bytes.Equal(text, el7(t).SPDX()) {
		t.Error("two documents about one image differ")
	}
	doc, err := spdxjson.Read(bytes.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	if err := spdxlib.ValidateDocument(doc); err != nil {
		t.Error(err)
	}
	if len(doc.Packages) != len(b.Packages)+1 {
		t.Errorf("%d packages, want %d and the image", len(doc.Packages), len(b.Packages))
	}
	refs := map[string]bool{}
	for _, l := range doc.OtherLicenses {
		refs[l.LicenseIdentifier] = true
	}
	for _, p := range doc.Packages {
		if ref, ok := strings.CutPrefix(p.PackageLicenseDeclared, "LicenseRef-"); ok && !refs["LicenseRef-"+ref] {
			t.Errorf("%s: its licence %s has no text", p.PackageName, p.PackageLicenseDeclared)
		}
		if p.PackageName == "bash" && (len(p.PackageChecksums) != 1 || !strings.HasPrefix(p.PackageExternalReferences[0].Locator, "pkg:rpm/centos/bash@4.2.46-")) {
			t.Errorf("bash: %+v", p)
		}
	}
	needs := 0
	for _, r := range doc.Relationships {
		if r.Relationship == "DEPENDS_ON" {
			needs++
		}
	}
	if needs < len(b.Packages) {
		t.Errorf("only %d dependencies", needs)
	}
}

// TestNeeds holds a few that anybody knows.
func TestNeeds(t *testing.T) {
	for _, p := range el7(t).Packages {
		if p.Name != "bash" {
			continue
		}
		for _, want := range []string{"glibc-", "ncurses-libs-"} {
			if !slices.ContainsFunc(p.Requires, func(id string) bool { return strings.HasPrefix(id, want) }) {
				t.Errorf("bash needs %v, not %s", p.Requires, want)
			}
		}
		return
	}
	t.Error("no bash")
}

func TestLicense(t *testing.T) {
	for said, want := range map[string]string{
		"":                              "NOASSERTION",
		"MIT":                           "MIT",
		"MIT AND (BSD-3-Clause OR ISC)": "MIT AND (BSD-3-Clause OR ISC)",
		"GPL-2.0-or-later WITH Bison-exception-2.2": "GPL-2.0-or-later WITH Bison-exception-2.2",
		"GPLv2+":                  "LicenseRef-rpm-",
		"GPLv2+ and (MIT or BSD)": "LicenseRef-rpm-",
		"Public Domain":           "LicenseRef-rpm-",
		"MIT AND":                 "LicenseRef-rpm-",
	} {
		b := one(said, "a")
		got := b["packages"].([]any)[1].(map[string]any)["licenseDeclared"].(string)
		if got != want && (want != "LicenseRef-rpm-" || !strings.HasPrefix(got, want)) {
			t.Errorf("%q is %s, want %s", said, got, want)
		}
		if _, ok := b["hasExtractedLicensingInfos"]; ok != strings.HasPrefix(want, "LicenseRef-") {
			t.Errorf("%q: a text of it: %v", said, ok)
		}
	}
}

// TestIDs holds that names which differ in what an identifier cannot have stay
// two.
func TestIDs(t *testing.T) {
	seen := map[string]bool{}
	for _, name := range []string{"a+b", "a_b", "a-b", "a b", "ä", "a--2b-b", "libstdc++", "libstdc--"} {
		id := one("MIT", name)["packages"].([]any)[1].(map[string]any)["SPDXID"].(string)
		if seen[id] {
			t.Errorf("%s: %s is another's", name, id)
		}
		seen[id] = true
		if strings.Trim(id, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-") != "" {
			t.Errorf("%s: %s is no identifier", name, id)
		}
	}
}

// one is the SPDX document of one package.
func one(license, name string) map[string]any {
	h := &header.Header{}
	p := open.Package{License: license, Header: h}
	p.NEVRA.Name, p.NEVRA.Version, p.NEVRA.Release, p.NEVRA.Arch = name, "1", "1", "noarch"
	var doc map[string]any
	if err := json.Unmarshal(sbom.New(sbom.Subject{Name: "x"}, []open.Package{p}, nil).SPDX(), &doc); err != nil {
		panic(err)
	}
	return doc
}

func TestReadOS(t *testing.T) {
	for text, want := range map[string]sbom.OS{
		"ID=\"centos\"\nVERSION_ID=\"7\"\n": {ID: "centos", Version: "7"},
		"NAME=x\nID=Fedora\n":               {ID: "fedora"},
		"":                                  {},
		"ID\n=\n":                           {},
	} {
		if got := sbom.ReadOS(text); got != want {
			t.Errorf("%q: %+v", text, got)
		}
	}
}
