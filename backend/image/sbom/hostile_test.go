package sbom_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/sysbuild/sysbuild/backend/image/open"
	"github.com/sysbuild/sysbuild/backend/image/sbom"
	"github.com/sysbuild/sysbuild/rpm"
	"github.com/sysbuild/sysbuild/rpm/header"
)

func named(name, arch string) open.Package {
	return open.Package{NEVRA: rpm.NEVRA{Name: name, EVR: rpm.EVR{Version: "1", Release: "1"}, Arch: arch}, Header: &header.Header{}}
}

// Names are a database's, and it may be anybody's: what stands for a package
// stands for it alone.
func TestHostileNames(t *testing.T) {
	all := []open.Package{
		named("a", "noarch"), named("a", "noarch"), named("a", "noarch-2"),
		named("b+", "noarch"), named("b-2b-", "noarch"),
		named("c\xff", "noarch"), named("c\xfe", "noarch"), named("c\ufffd", "noarch"),
	}
	b := sbom.New(sbom.Subject{Name: "x"}, all, nil)
	var spdx struct {
		Packages []struct {
			ID string `json:"SPDXID"`
		} `json:"packages"`
	}
	var cdx struct {
		Components []struct {
			Ref string `json:"bom-ref"`
		} `json:"components"`
	}
	for text, into := range map[string]any{string(b.SPDX()): &spdx, string(b.CycloneDX()): &cdx} {
		if err := json.Unmarshal([]byte(text), into); err != nil {
			t.Fatal(err)
		}
	}
	ids, refs := map[string]bool{}, map[string]bool{}
	for _, p := range spdx.Packages {
		ids[p.ID] = true
	}
	for _, c := range cdx.Components {
		refs[c.Ref] = true
	}
	if len(ids) != len(all)+1 || len(refs) != len(all) {
		t.Errorf("%d packages have %d SPDX IDs and %d references\n%v\n%v", len(all), len(ids)-1, len(refs), ids, refs)
	}
}

// The library that knows licences panics at some texts, and a database may hold
// any.
func TestHostileLicense(t *testing.T) {
	for _, text := range []string{"(", "()", "MIT WITH", "MIT AND (", "WITH x", "+", "DocumentRef-x:", "\xff", strings.Repeat("(", 1<<20)} {
		p := named("a", "noarch")
		p.License = text
		b := sbom.New(sbom.Subject{Name: "x"}, []open.Package{p}, nil)
		if !strings.Contains(string(b.SPDX()), `"licenseDeclared": "LicenseRef-rpm-`) {
			t.Errorf("%.20q is taken for an expression", text)
		}
		if strings.Contains(string(b.CycloneDX()), `"expression"`) {
			t.Errorf("%.20q is taken for an expression", text)
		}
	}
}

// A user and a password in a URL are nobody's business.
func TestOriginWithPassword(t *testing.T) {
	p := named("a", "noarch")
	b := sbom.New(sbom.Subject{Name: "x"}, []open.Package{p}, map[string]sbom.Origin{
		p.NEVRA.String(): {URL: "https://me:hunter2@example.org/a-1-1.noarch.rpm"},
	})
	for _, text := range []string{string(b.SPDX()), string(b.CycloneDX())} {
		if strings.Contains(text, "hunter2") || !strings.Contains(text, "https://example.org/a-1-1.noarch.rpm") {
			t.Errorf("%s", text)
		}
	}
}
