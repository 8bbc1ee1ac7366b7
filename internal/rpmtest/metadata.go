package rpmtest

import (
	"encoding/xml"
	"regexp"
	"strconv"
	"strings"

	"github.com/google/rpmpack"
)

// The documents of a repository, as createrepo writes them. Prefixes are part
// of the names: encoding/xml does not keep them otherwise.

type repomd struct {
	XMLName  xml.Name     `xml:"repomd"`
	Xmlns    string       `xml:"xmlns,attr"`
	Revision int64        `xml:"revision"`
	Data     []repomdData `xml:"data"`
}

type repomdData struct {
	Type         string   `xml:"type,attr"`
	Checksum     checksum `xml:"checksum"`
	OpenChecksum checksum `xml:"open-checksum"`
	Location     location `xml:"location"`
	Timestamp    int64    `xml:"timestamp"`
	Size         int64    `xml:"size"`
	OpenSize     int64    `xml:"open-size"`
}

type checksum struct {
	Type  string `xml:"type,attr"`
	PkgID string `xml:"pkgid,attr,omitempty"`
	Sum   string `xml:",chardata"`
}

type location struct {
	Href string `xml:"href,attr"`
}

type primary struct {
	XMLName  xml.Name         `xml:"metadata"`
	Xmlns    string           `xml:"xmlns,attr"`
	XmlnsRPM string           `xml:"xmlns:rpm,attr"`
	Count    int              `xml:"packages,attr"`
	Packages []primaryPackage `xml:"package"`
}

type primaryPackage struct {
	Type        string   `xml:"type,attr"`
	Name        string   `xml:"name"`
	Arch        string   `xml:"arch"`
	Version     evr      `xml:"version"`
	Checksum    checksum `xml:"checksum"`
	Summary     string   `xml:"summary"`
	Description string   `xml:"description"`
	Packager    string   `xml:"packager"`
	URL         string   `xml:"url"`
	Time        struct {
		File  int64 `xml:"file,attr"`
		Build int64 `xml:"build,attr"`
	} `xml:"time"`
	Size struct {
		Package   int64 `xml:"package,attr"`
		Installed int64 `xml:"installed,attr"`
		Archive   int64 `xml:"archive,attr"`
	} `xml:"size"`
	Location location `xml:"location"`
	Format   format   `xml:"format"`
}

type evr struct {
	Epoch   string `xml:"epoch,attr,omitempty"`
	Version string `xml:"ver,attr,omitempty"`
	Release string `xml:"rel,attr,omitempty"`
}

type format struct {
	License   string `xml:"rpm:license"`
	SourceRPM string `xml:"rpm:sourcerpm"`
	Range     struct {
		Start int64 `xml:"start,attr"`
		End   int64 `xml:"end,attr"`
	} `xml:"rpm:header-range"`
	Provides   *relations `xml:"rpm:provides"`
	Requires   *relations `xml:"rpm:requires"`
	Conflicts  *relations `xml:"rpm:conflicts"`
	Obsoletes  *relations `xml:"rpm:obsoletes"`
	Suggests   *relations `xml:"rpm:suggests"`
	Recommends *relations `xml:"rpm:recommends"`
	Files      []fileName `xml:"file"`
}

type relations struct {
	Entries []relation `xml:"rpm:entry"`
}

type relation struct {
	Name  string `xml:"name,attr"`
	Flags string `xml:"flags,attr,omitempty"`
	evr
	Pre string `xml:"pre,attr,omitempty"`
}

type fileName struct {
	Type string `xml:"type,attr,omitempty"`
	Path string `xml:",chardata"`
}

type filelists struct {
	XMLName  xml.Name      `xml:"filelists"`
	Xmlns    string        `xml:"xmlns,attr"`
	Count    int           `xml:"packages,attr"`
	Packages []listPackage `xml:"package"`
}

type listPackage struct {
	PkgID   string     `xml:"pkgid,attr"`
	Name    string     `xml:"name,attr"`
	Arch    string     `xml:"arch,attr"`
	Version evr        `xml:"version"`
	Files   []fileName `xml:"file"`
}

func primaryOf(packages []built) primary {
	doc := primary{
		Xmlns: "http://linux.duke.edu/metadata/common", XmlnsRPM: "http://linux.duke.edu/metadata/rpm",
		Count: len(packages),
	}
	for _, p := range packages {
		doc.Packages = append(doc.Packages, p.primary())
	}
	return doc
}

func filelistsOf(packages []built) filelists {
	doc := filelists{Xmlns: "http://linux.duke.edu/metadata/filelists", Count: len(packages)}
	for _, p := range packages {
		doc.Packages = append(doc.Packages, listPackage{
			PkgID: p.sum, Name: p.Name, Arch: p.Arch, Version: p.evr(), Files: p.fileNames(".*"),
		})
	}
	return doc
}

func (b built) evr() evr {
	return evr{Epoch: strconv.FormatUint(uint64(b.Epoch), 10), Version: b.Version, Release: b.Release}
}

func (b built) primary() primaryPackage {
	p := primaryPackage{
		Type: "rpm", Name: b.Name, Arch: b.Arch, Version: b.evr(),
		Checksum: checksum{Type: "sha256", PkgID: "YES", Sum: b.sum},
		Summary:  b.Summary, Description: b.Summary + ".",
		Location: location{Href: b.FileName()},
		Format: format{
			License: b.License, SourceRPM: b.Name + "-" + b.Version + "-" + b.Release + ".src.rpm",
			Provides: relationsOf(append([]string{b.self()}, b.Provides...)), Requires: b.requires(),
			Conflicts: relationsOf(b.Conflicts), Obsoletes: relationsOf(b.Obsoletes),
			Suggests: relationsOf(b.Suggests), Recommends: relationsOf(b.Recommends),
			// Those that createrepo puts here: the rest is in filelists.
			Files: b.fileNames("bin/|^/etc/|^/usr/lib/sendmail$"),
		},
	}
	p.Time.Build, p.Time.File = b.BuildTime.Unix(), b.BuildTime.Unix()
	p.Size.Package, p.Size.Installed = b.size, b.installed
	p.Format.Range.Start, p.Format.Range.End = b.headerStart, b.headerEnd
	return p
}

// self is the provide that every package has.
func (b built) self() string {
	v := b.evr()
	if v.Epoch == "0" {
		return b.Name + " = " + v.Version + "-" + v.Release
	}
	return b.Name + " = " + v.Epoch + ":" + v.Version + "-" + v.Release
}

// requires are the package's own and its scriptlets'.
func (b built) requires() *relations {
	list := relationsOf(b.Requires)
	for _, name := range []string{"pretrans", "pre", "post", "preun", "postun", "posttrans"} {
		s, ok := b.Scripts[name]
		if prog := or(s.Prog, "/bin/sh"); ok && strings.HasPrefix(prog, "/") {
			if list == nil {
				list = &relations{}
			}
			r := relation{Name: prog}
			if name == "pre" || name == "post" {
				r.Pre = "1"
			}
			list.Entries = append(list.Entries, r)
		}
	}
	return list
}

var operators = map[string]string{"=": "EQ", "<": "LT", ">": "GT", "<=": "LE", ">=": "GE"}

func relationsOf(texts []string) *relations {
	if len(texts) == 0 {
		return nil
	}
	list := &relations{}
	for _, text := range texts {
		list.Entries = append(list.Entries, relationOf(text))
	}
	return list
}

func relationOf(text string) relation {
	words := strings.Fields(text)
	if len(words) != 3 || strings.HasPrefix(text, "(") {
		return relation{Name: text}
	}
	r := relation{Name: words[0], Flags: operators[words[1]], evr: evr{Epoch: "0", Version: words[2]}}
	if epoch, rest, ok := strings.Cut(r.Version, ":"); ok {
		r.Epoch, r.Version = epoch, rest
	}
	r.Version, r.Release, _ = strings.Cut(r.Version, "-")
	return r
}

func (b built) fileNames(pattern string) []fileName {
	re := regexp.MustCompile(pattern)
	var list []fileName
	for _, f := range b.Files {
		if !re.MatchString(f.Path) {
			continue
		}
		n := fileName{Path: f.Path}
		switch {
		case f.Dir:
			n.Type = "dir"
		case f.Flags&rpmpack.GhostFile != 0:
			n.Type = "ghost"
		}
		list = append(list, n)
	}
	return list
}
