// Package sbom says what an image is made of, in the words of SPDX 2.3 and of
// CycloneDX 1.6: a component for each package of its rpm database, and which
// needs which. It reads no image itself and knows nothing of files that no
// package owns.
package sbom

import (
	"cmp"
	"crypto/sha256"
	"fmt"
	"net/url"
	"slices"
	"strings"
	"time"

	"github.com/package-url/packageurl-go"
	"github.com/sysbuild/sysbuild/backend/image/open"
	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/rpm/header"
)

// Subject is the image that is told of.
type Subject struct {
	Name    string    // "centos:7", or a path
	Digest  ir.Digest // "" of one that has none
	Created time.Time // the documents' time too; zero: 1970
	OS      OS
	Tool    string // the version of sysbuild that tells it
}

// Origin is where a package is from, as the build pinned it.
type Origin struct {
	URL    string
	Digest ir.Digest // of the package file
}

// Bill is an image's bill of materials.
type Bill struct {
	Subject  Subject
	Packages []Package // by ID
}

// Package is a component.
type Package struct {
	ID       string // unique in the bill: name-version-release.arch, numbered where there are two
	Name     string
	Version  string // [epoch:]version-release
	Arch     string
	PURL     string
	License  string // as the package says it
	Vendor   string
	Summary  string
	URL      string   // its home
	Source   string   // the source package's file
	Header   string   // SHA-256 of the header, hex; "" where the package has none
	Origin   Origin   // zero: not known
	Requires []string // IDs, sorted
}

// New makes the bill of what an rpm database lists. origins are by NEVRA; nil
// where nothing is known.
func New(s Subject, installed []open.Package, origins map[string]Origin) *Bill {
	b := &Bill{Subject: s}
	all, taken := owners{}, ids{}
	var headers []*header.Header
	for _, p := range installed {
		if p.NEVRA.Name == "gpg-pubkey" { // a key that rpm knows
			continue
		}
		c := component(s.OS, p)
		c.ID = taken.alone(c.ID)
		c.Origin = origins[p.NEVRA.String()]
		c.Origin.URL = withoutUser(c.Origin.URL)
		all.add(c.ID, p.Header)
		headers = append(headers, p.Header)
		b.Packages = append(b.Packages, c)
	}
	for i := range b.Packages {
		b.Packages[i].Requires = all.needs(b.Packages[i].ID, headers[i])
	}
	slices.SortFunc(b.Packages, func(x, y Package) int { return cmp.Compare(x.ID, y.ID) })
	return b
}

// ids are the identifiers that are taken, as SPDX writes them, with the number
// of the last that was alike.
type ids map[string]int

// alone gives an identifier that no other package has. A database's names may be
// anything: what is no UTF-8 is not told apart in a document, and numbered.
func (t ids) alone(id string) string {
	id = strings.ToValidUTF8(id, "\ufffd")
	first, numbered := spdxID(id), id
	for {
		key := spdxID(numbered)
		if _, ok := t[key]; !ok {
			t[key] = 1
			return numbered
		}
		t[first]++
		numbered = fmt.Sprintf("%s-%d", id, t[first])
	}
}

// withoutUser is a URL without the user and password in it.
func withoutUser(raw string) string {
	u, err := url.Parse(raw)
	if err != nil || u.User == nil {
		return raw
	}
	u.User = nil
	return u.String()
}

func component(os OS, p open.Package) Package {
	h := p.Header
	return Package{
		ID:   p.NEVRA.Name + "-" + p.NEVRA.Version + "-" + p.NEVRA.Release + "." + p.NEVRA.Arch,
		Name: p.NEVRA.Name, Version: p.NEVRA.EVR.String(), Arch: p.NEVRA.Arch, PURL: purl(os, p),
		License: p.License, Vendor: h.String(header.Vendor), Summary: p.Summary, URL: h.String(header.URL),
		Source: h.String(header.SourceRPM), Header: h.String(header.SHA256Header),
	}
}

// purl names a package for those who look for its flaws.
// https://github.com/package-url/purl-spec/blob/main/types-doc/rpm-definition.md
func purl(os OS, p open.Package) string {
	var q packageurl.Qualifiers
	add := func(key, value string) {
		if value != "" {
			q = append(q, packageurl.Qualifier{Key: key, Value: value})
		}
	}
	add("arch", p.NEVRA.Arch)
	if os.ID != "" && os.Version != "" {
		add("distro", os.ID+"-"+os.Version)
	}
	if p.NEVRA.Epoch > 0 {
		add("epoch", fmt.Sprint(p.NEVRA.Epoch))
	}
	add("upstream", p.Header.String(header.SourceRPM))
	return packageurl.NewPackageURL("rpm", os.ID, p.NEVRA.Name, p.NEVRA.Version+"-"+p.NEVRA.Release, q, "").ToString()
}

// Origins finds where a target's packages are from, by NEVRA.
func Origins(t *ir.Target) map[string]Origin {
	out := map[string]Origin{}
	for _, v := range ir.Walk(t.Vertex) {
		op, ok := v.Op.(*ir.Install)
		if !ok {
			continue
		}
		for i, p := range op.Packages {
			if src, ok := v.Inputs[1+i].Op.(*ir.Source); ok {
				out[p.NEVRA] = Origin{URL: src.Ref, Digest: src.Digest}
			}
		}
	}
	return out
}

// uuid names a document by what it is about, so that the same image has the
// same one. RFC 9562, version 8.
func (b *Bill) uuid(kind string) string {
	h := sha256.New()
	fmt.Fprintln(h, kind, b.Subject.Name, b.Subject.Digest)
	for _, p := range b.Packages {
		fmt.Fprintln(h, p.ID, p.Version, p.Header, p.Origin.Digest)
	}
	s := h.Sum(nil)[:16]
	s[6], s[8] = s[6]&0x0f|0x80, s[8]&0x3f|0x80
	return fmt.Sprintf("%x-%x-%x-%x-%x", s[:4], s[4:6], s[6:8], s[8:10], s[10:])
}

// time is when the documents are from.
func (b *Bill) time() string {
	t := b.Subject.Created
	if t.IsZero() {
		t = time.Unix(0, 0)
	}
	return t.UTC().Format(time.RFC3339)
}
