// Package comps reads a repository's groups: comps.xml, which says under one
// name which packages a purpose takes. It knows no packages themselves: which of
// its members exist is for who solves.
package comps

import (
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"
)

// Comps are groups and environments, in the order they were first met.
type Comps struct {
	Groups       []*Group       // each ID once
	Environments []*Environment // likewise
}

// Group is a set of packages under a name.
type Group struct {
	ID       string            // "core", of "@core"
	Name     string            // "Core", in English
	Names    map[string]string // translations of Name, by language
	Packages []Package         // in the document's order; one may stand there in several ways
}

// Package is a group's member.
type Package struct {
	Name     string // of packages, of any version
	Type     Type   // Mandatory where the document says none
	Requires string // of a Conditional: the package that it goes with
	BaseArch bool   // only of the machine's own architecture
}

// Type says when a group's package is installed with it.
type Type string

// The types. Others, which metadata may name, are never installed.
const (
	Mandatory   Type = "mandatory"
	Default     Type = "default"
	Optional    Type = "optional"
	Conditional Type = "conditional"
)

// Environment is a set of groups under a name.
type Environment struct {
	ID     string            // "minimal-environment", of "@^minimal-environment"
	Name   string            // "Minimal Install", in English
	Names  map[string]string // translations of Name, by language
	Groups []string          // IDs of the groups that come with it
	Others []string          // IDs of those that a person may choose too
}

// mostMembers bounds what one document may list: a distribution has 10,000.
const mostMembers = 30_000

// Parse reads a comps.xml. What it does not know it passes over.
//
// Source: libcomps, and the groups of Fedora and CentOS.
func Parse(r io.Reader) (*Comps, error) {
	d := xml.NewDecoder(r)
	d.Entity = xml.HTMLEntity
	var c Comps
	members := 0
	for {
		tok, err := d.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, err
		}
		start, ok := tok.(xml.StartElement)
		if !ok {
			continue
		}
		n, err := c.element(d, start)
		if err != nil {
			return nil, err
		}
		if members += n; members > mostMembers { // merging looks at each
			return nil, fmt.Errorf("more than %d packages and groups are listed", mostMembers)
		}
	}
	return &c, nil
}

// element reads what stands in the document's own element, and says how much
// it lists.
func (c *Comps) element(d *xml.Decoder, start xml.StartElement) (int, error) {
	switch start.Name.Local {
	case "comps":
		return 0, nil // its children come next
	case "group":
		var x groupXML
		if err := d.DecodeElement(&x, &start); err != nil {
			return 0, err
		}
		if len(x.Packages) > mostMembers {
			return len(x.Packages), nil
		}
		if g := x.group(); g.ID != "" {
			c.addGroup(g)
		}
		return 1 + len(x.Packages), nil
	case "environment":
		var x environmentXML
		if err := d.DecodeElement(&x, &start); err != nil {
			return 0, err
		}
		n := len(x.Groups) + len(x.Others)
		if n > mostMembers {
			return n, nil
		}
		if e := x.environment(); e.ID != "" {
			c.addEnvironment(e)
		}
		return 1 + n, nil
	}
	return 0, d.Skip()
}

type nameXML struct {
	Lang string `xml:"lang,attr"`
	Text string `xml:",chardata"`
}

// names gives the name and its translations.
func names(list []nameXML) (string, map[string]string) {
	name, all := "", map[string]string{}
	for _, n := range list {
		if text := strings.TrimSpace(n.Text); n.Lang == "" {
			name = text
		} else {
			all[n.Lang] = text
		}
	}
	return name, all
}

type groupXML struct {
	ID       string       `xml:"id"`
	Names    []nameXML    `xml:"name"`
	Packages []packageXML `xml:"packagelist>packagereq"`
}

type packageXML struct {
	Type     string `xml:"type,attr"`
	Requires string `xml:"requires,attr"`
	BaseArch string `xml:"basearchonly,attr"`
	Name     string `xml:",chardata"`
}

func (x groupXML) group() *Group {
	g := &Group{ID: strings.TrimSpace(x.ID)}
	g.Name, g.Names = names(x.Names)
	for _, p := range x.Packages {
		m := Package{
			Name: strings.TrimSpace(p.Name), Type: Type(p.Type), Requires: strings.TrimSpace(p.Requires),
			BaseArch: strings.EqualFold(p.BaseArch, "true"),
		}
		if m.Type == "" {
			m.Type = Mandatory // as libcomps has it
		}
		if m.Name != "" {
			g.Packages = append(g.Packages, m)
		}
	}
	return g
}

type environmentXML struct {
	ID     string    `xml:"id"`
	Names  []nameXML `xml:"name"`
	Groups []string  `xml:"grouplist>groupid"`
	Others []string  `xml:"optionlist>groupid"`
}

func (x environmentXML) environment() *Environment {
	e := &Environment{ID: strings.TrimSpace(x.ID)}
	e.Name, e.Names = names(x.Names)
	e.Groups, e.Others = union(nil, x.Groups), union(nil, x.Others)
	return e
}
