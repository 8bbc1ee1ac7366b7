package sbom

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
)

// The parts of an SPDX document that are written here.
// https://spdx.github.io/spdx-spec/v2.3/
type (
	spdxDocument struct {
		Version       string             `json:"spdxVersion"`
		DataLicense   string             `json:"dataLicense"`
		ID            string             `json:"SPDXID"`
		Name          string             `json:"name"`
		Namespace     string             `json:"documentNamespace"`
		Creation      spdxCreation       `json:"creationInfo"`
		Describes     []string           `json:"documentDescribes"`
		Packages      []spdxPackage      `json:"packages"`
		Licenses      []spdxLicense      `json:"hasExtractedLicensingInfos,omitempty"`
		Relationships []spdxRelationship `json:"relationships"`
	}
	spdxCreation struct {
		Created  string   `json:"created"`
		Creators []string `json:"creators"`
	}
	spdxPackage struct {
		ID         string         `json:"SPDXID"`
		Name       string         `json:"name"`
		Version    string         `json:"versionInfo,omitempty"`
		FileName   string         `json:"packageFileName,omitempty"`
		Supplier   string         `json:"supplier,omitempty"`
		Location   string         `json:"downloadLocation"`
		Analyzed   bool           `json:"filesAnalyzed"`
		Checksums  []spdxChecksum `json:"checksums,omitempty"`
		Home       string         `json:"homepage,omitempty"`
		SourceInfo string         `json:"sourceInfo,omitempty"`
		Concluded  string         `json:"licenseConcluded"`
		Declared   string         `json:"licenseDeclared"`
		Copyright  string         `json:"copyrightText"`
		Summary    string         `json:"summary,omitempty"`
		External   []spdxExternal `json:"externalRefs,omitempty"`
		Purpose    string         `json:"primaryPackagePurpose,omitempty"`
	}
	spdxChecksum struct {
		Algorithm string `json:"algorithm"`
		Value     string `json:"checksumValue"`
	}
	spdxExternal struct {
		Category string `json:"referenceCategory"`
		Type     string `json:"referenceType"`
		Locator  string `json:"referenceLocator"`
	}
	spdxLicense struct {
		ID   string `json:"licenseId"`
		Text string `json:"extractedText"`
		Name string `json:"name"`
	}
	spdxRelationship struct {
		From string `json:"spdxElementId"`
		Type string `json:"relationshipType"`
		To   string `json:"relatedSpdxElement"`
	}
)

const (
	spdxRoot  = "SPDXRef-DOCUMENT"
	spdxImage = "SPDXRef-Image"
)

// SPDX writes the bill as SPDX 2.3, JSON.
func (b *Bill) SPDX() []byte {
	d := spdxDocument{
		Version: "SPDX-2.3", DataLicense: "CC0-1.0", ID: spdxRoot, Name: b.Subject.Name,
		Namespace: "urn:uuid:" + b.uuid("spdx"),
		Creation:  spdxCreation{Created: b.time(), Creators: []string{"Tool: sysbuild-" + b.Subject.Tool}},
		Describes: []string{spdxImage},
	}
	image := spdxPackage{
		ID: spdxImage, Name: b.Subject.Name, Location: none, Concluded: none, Declared: none, Copyright: none, Purpose: "CONTAINER",
	}
	if alg, sum, ok := strings.Cut(string(b.Subject.Digest), ":"); ok && alg == "sha256" {
		image.Checksums = []spdxChecksum{{"SHA256", sum}}
	}
	d.Packages = append(d.Packages, image)
	d.Relationships = append(d.Relationships, spdxRelationship{spdxRoot, "DESCRIBES", spdxImage})
	texts := map[string]bool{}
	for _, p := range b.Packages {
		id := spdxID(p.ID)
		expression, text := license(p.License)
		if text != "" && !texts[expression] {
			texts[expression] = true
			d.Licenses = append(d.Licenses, spdxLicense{expression, text, text})
		}
		d.Packages = append(d.Packages, p.spdx(id, expression))
		d.Relationships = append(d.Relationships, spdxRelationship{spdxImage, "CONTAINS", id})
		for _, need := range p.Requires {
			d.Relationships = append(d.Relationships, spdxRelationship{id, "DEPENDS_ON", spdxID(need)})
		}
	}
	slices.SortFunc(d.Licenses, func(a, b spdxLicense) int { return strings.Compare(a.ID, b.ID) })
	return indented(d)
}

func (p Package) spdx(id, license string) spdxPackage {
	out := spdxPackage{
		ID: id, Name: p.Name, Version: p.Version, Location: none, Home: homepage(p.URL),
		Concluded: none, Declared: license, Copyright: none, Summary: p.Summary,
		External: []spdxExternal{{"PACKAGE-MANAGER", "purl", p.PURL}},
	}
	if p.Vendor != "" {
		out.Supplier = "Organization: " + p.Vendor
	}
	if p.Source != "" {
		out.SourceInfo = "built from " + p.Source
	}
	if u := p.Origin.URL; strings.HasPrefix(u, "http://") || strings.HasPrefix(u, "https://") {
		out.Location = u
	}
	if p.Origin.URL != "" {
		out.FileName = p.Origin.URL[strings.LastIndex(p.Origin.URL, "/")+1:]
	}
	if sum, ok := strings.CutPrefix(string(p.Origin.Digest), "sha256:"); ok {
		out.Checksums = []spdxChecksum{{"SHA256", sum}}
	}
	return out
}

// homepage is a package's URL where it is one.
func homepage(u string) string {
	if strings.HasPrefix(u, "http://") || strings.HasPrefix(u, "https://") {
		return u
	}
	return ""
}

// spdxID writes a name with the characters that an identifier may have: what is
// none becomes its number, so that two names stay two.
func spdxID(name string) string {
	var b strings.Builder
	b.WriteString("SPDXRef-Package-")
	for _, r := range name {
		switch {
		case r >= 'a' && r <= 'z', r >= 'A' && r <= 'Z', r >= '0' && r <= '9', r == '.', r == '-':
			b.WriteRune(r)
		default:
			fmt.Fprintf(&b, "-%x-", r)
		}
	}
	return b.String()
}

// indented is JSON for people too.
func indented(v any) []byte {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	if err := e.Encode(v); err != nil {
		panic("sbom: encode: " + err.Error()) // it holds nothing that JSON cannot
	}
	return b.Bytes()
}
