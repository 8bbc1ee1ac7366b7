package sbom

import "strings"

// The parts of a CycloneDX document that are written here.
// https://cyclonedx.org/docs/1.6/json/
type (
	cdxDocument struct {
		Schema       string          `json:"$schema"`
		Format       string          `json:"bomFormat"`
		Spec         string          `json:"specVersion"`
		Serial       string          `json:"serialNumber"`
		Version      int             `json:"version"`
		Metadata     cdxMetadata     `json:"metadata"`
		Components   []cdxComponent  `json:"components"`
		Dependencies []cdxDependency `json:"dependencies"`
	}
	cdxMetadata struct {
		Timestamp string       `json:"timestamp"`
		Tools     cdxTools     `json:"tools"`
		Component cdxComponent `json:"component"`
	}
	cdxTools struct {
		Components []cdxComponent `json:"components"`
	}
	cdxComponent struct {
		Type        string        `json:"type"`
		Ref         string        `json:"bom-ref,omitempty"`
		Supplier    *cdxSupplier  `json:"supplier,omitempty"`
		Name        string        `json:"name"`
		Version     string        `json:"version,omitempty"`
		Description string        `json:"description,omitempty"`
		Hashes      []cdxHash     `json:"hashes,omitempty"`
		Licenses    []cdxLicense  `json:"licenses,omitempty"`
		PURL        string        `json:"purl,omitempty"`
		External    []cdxExternal `json:"externalReferences,omitempty"`
		Properties  []cdxProperty `json:"properties,omitempty"`
	}
	cdxSupplier struct {
		Name string `json:"name"`
	}
	cdxHash struct {
		Algorithm string `json:"alg"`
		Content   string `json:"content"`
	}
	// cdxLicense has one of its fields.
	cdxLicense struct {
		Expression string       `json:"expression,omitempty"`
		License    *cdxFreeText `json:"license,omitempty"`
	}
	cdxFreeText struct {
		Name string `json:"name"`
	}
	cdxExternal struct {
		Type string `json:"type"`
		URL  string `json:"url"`
	}
	cdxProperty struct {
		Name  string `json:"name"`
		Value string `json:"value"`
	}
	cdxDependency struct {
		Ref       string   `json:"ref"`
		DependsOn []string `json:"dependsOn,omitempty"`
	}
)

const cdxImage = "image"

// CycloneDX writes the bill as CycloneDX 1.6, JSON.
func (b *Bill) CycloneDX() []byte {
	image := cdxComponent{Type: "container", Ref: cdxImage, Name: b.Subject.Name, Hashes: cdxHashes(string(b.Subject.Digest))}
	d := cdxDocument{
		Schema: "http://cyclonedx.org/schema/bom-1.6.schema.json", Format: "CycloneDX", Spec: "1.6",
		Serial: "urn:uuid:" + b.uuid("cyclonedx"), Version: 1,
		Metadata: cdxMetadata{
			Timestamp: b.time(),
			Tools:     cdxTools{[]cdxComponent{{Type: "application", Name: "sysbuild", Version: b.Subject.Tool}}},
			Component: image,
		},
		Components: []cdxComponent{},
	}
	all := cdxDependency{Ref: cdxImage}
	var needs []cdxDependency
	for _, p := range b.Packages {
		d.Components = append(d.Components, p.cyclonedx())
		all.DependsOn = append(all.DependsOn, p.ID)
		needs = append(needs, cdxDependency{p.ID, p.Requires})
	}
	d.Dependencies = append([]cdxDependency{all}, needs...)
	return indented(d)
}

func (p Package) cyclonedx() cdxComponent {
	c := cdxComponent{
		Type: "library", Ref: p.ID, Name: p.Name, Version: p.Version, Description: p.Summary, PURL: p.PURL,
		Hashes: cdxHashes(string(p.Origin.Digest)), Licenses: cdxLicenses(p.License),
	}
	if p.Vendor != "" {
		c.Supplier = &cdxSupplier{p.Vendor}
	}
	if u := homepage(p.URL); u != "" {
		c.External = append(c.External, cdxExternal{"website", u})
	}
	if p.Origin.URL != "" {
		c.External = append(c.External, cdxExternal{"distribution", p.Origin.URL})
	}
	for _, q := range []cdxProperty{{"rpm:arch", p.Arch}, {"rpm:header:sha256", p.Header}, {"rpm:source", p.Source}} {
		if q.Value != "" {
			c.Properties = append(c.Properties, q)
		}
	}
	return c
}

func cdxHashes(digest string) []cdxHash {
	if sum, ok := strings.CutPrefix(digest, "sha256:"); ok {
		return []cdxHash{{"SHA-256", sum}}
	}
	return nil
}

// cdxLicenses are a licence as an expression, or as the package's own words.
func cdxLicenses(said string) []cdxLicense {
	said = strings.Join(strings.Fields(said), " ")
	switch {
	case said == "":
		return nil
	case isSPDX(said):
		return []cdxLicense{{Expression: said}}
	}
	return []cdxLicense{{License: &cdxFreeText{said}}}
}
