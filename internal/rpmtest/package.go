// Package rpmtest makes package files, keys and repositories for tests, the
// demo and the benchmarks. It needs no rpm, gpg or createrepo, and shares no
// code with the engine that reads what it makes.
package rpmtest

import (
	"bytes"
	"fmt"
	"maps"
	"path"
	"slices"
	"strings"
	"time"

	"github.com/google/rpmpack"
)

// Package is what a package is made of. The zero values are: version 1,
// release 1, no epoch, arch noarch, gzip, built on 2024-01-01, unsigned.
type Package struct {
	Name, Version, Release, Arch string
	Epoch                        uint32 // 0: none
	Summary, License             string
	Compression                  string // gzip, xz, lzma, zstd; with a level: "zstd:3"; "xz:2" wants the xz program
	BuildTime                    time.Time

	// Relations are written as in a spec file: "libfoo >= 1.2". A package
	// provides itself without being told.
	Provides, Requires, Conflicts, Obsoletes, Recommends, Suggests []string

	Files []File
	// Scripts by what a spec file calls them: pre, post, preun, postun,
	// pretrans, posttrans.
	Scripts map[string]Script

	Key *Key // signs; nil: unsigned

	// Tags are written over what the package would have: to make broken ones.
	Tags map[int]rpmpack.IndexEntry
	// Sigs likewise, in the signature header.
	Sigs map[int]rpmpack.IndexEntry
	// Payload stands in the place of the one that Files would make, packed by
	// Compression already. Digests and signatures are over it. nil: none does.
	Payload []byte
}

// File is a file of a package. Parents need not be listed.
type File struct {
	Path  string // absolute
	Body  string
	Link  string // a symbolic link's text
	Dir   bool
	Mode  uint   // permission bits; 0: 0644, of a directory 0755
	Owner string // "" is root
	Group string
	Flags rpmpack.FileType // rpmpack.DocFile, ConfigFile …
	Lang  string           // %lang
	MTime time.Time        // zero: the package's build time
}

// Script is a scriptlet.
type Script struct {
	Prog string // "" is /bin/sh; "<lua>"
	Body string
}

// Tags and flags that rpmpack has no names for (rpm's rpmtag.h, rpmds.h).
const (
	tagFileLangs = 1097
	tagEncoding  = 5062
)

// scripts says by which tag each has its program, and by which flag of a
// dependency it needs that.
var scripts = map[string]struct {
	add   func(*rpmpack.RPM, string)
	prog  int
	sense int // the flag's bit
}{
	"pre":       {(*rpmpack.RPM).AddPrein, 1085, 9},
	"post":      {(*rpmpack.RPM).AddPostin, 1086, 10},
	"preun":     {(*rpmpack.RPM).AddPreun, 1087, 11},
	"postun":    {(*rpmpack.RPM).AddPostun, 1088, 12},
	"pretrans":  {(*rpmpack.RPM).AddPretrans, 1153, 7},
	"posttrans": {(*rpmpack.RPM).AddPosttrans, 1154, 5},
}

// withDefaults fills in what a test does not care about.
func (p Package) withDefaults() Package {
	set := func(s *string, to string) {
		if *s == "" {
			*s = to
		}
	}
	set(&p.Version, "1")
	set(&p.Release, "1")
	set(&p.Arch, "noarch")
	set(&p.Summary, p.Name+" for tests")
	set(&p.License, "Apache-2.0")
	set(&p.Compression, "gzip")
	if p.BuildTime.IsZero() {
		p.BuildTime = time.Date(2024, 1, 1, 0, 0, 0, 0, time.UTC)
	}
	p.Files = slices.Clone(p.Files)
	slices.SortFunc(p.Files, func(a, b File) int { return strings.Compare(a.Path, b.Path) })
	return p
}

// FileName is NAME-VERSION-RELEASE.ARCH.rpm.
func (p Package) FileName() string {
	p = p.withDefaults()
	return fmt.Sprintf("%s-%s-%s.%s.rpm", p.Name, p.Version, p.Release, p.Arch)
}

// Build makes the package file. The same package gives the same bytes, but for
// its signature.
func (p Package) Build() ([]byte, error) {
	p = p.withDefaults()
	if level, ok := strings.CutPrefix(p.Compression, "xz:"); ok && p.Payload == nil {
		return p.withXZ(level)
	}
	if p.Payload != nil {
		return p.withPayload()
	}
	return p.build()
}

func (p Package) build() ([]byte, error) {
	r, err := p.start()
	if err != nil {
		return nil, fmt.Errorf("%s: %w", p.Name, err)
	}
	p.addFiles(r)
	if err := p.addScripts(r); err != nil {
		return nil, fmt.Errorf("%s: %w", p.Name, err)
	}
	r.AddCustomTag(tagEncoding, rpmpack.EntryString("utf-8"))
	for tag, e := range p.Tags {
		r.AddCustomTag(tag, e)
	}
	for tag, e := range p.Sigs {
		r.AddCustomSig(tag, e)
	}
	if p.Key != nil {
		r.SetPGPSigner(p.Key.Sign)
	}
	var b bytes.Buffer
	if err := r.Write(&b); err != nil {
		return nil, fmt.Errorf("%s: %w", p.Name, err)
	}
	return b.Bytes(), nil
}

func (p Package) start() (*rpmpack.RPM, error) {
	meta := rpmpack.RPMMetaData{
		Name: p.Name, Version: p.Version, Release: p.Release, Arch: p.Arch, Epoch: p.Epoch,
		Summary: p.Summary, Description: p.Summary + ".", Licence: p.License,
		Compressor: p.Compression, BuildTime: p.BuildTime, BuildHost: "localhost",
	}
	if p.Epoch == 0 {
		meta.Epoch = rpmpack.NoEpoch
	}
	for _, list := range []struct {
		to   *rpmpack.Relations
		from []string
	}{
		{&meta.Provides, p.Provides}, {&meta.Requires, p.Requires}, {&meta.Conflicts, p.Conflicts},
		{&meta.Obsoletes, p.Obsoletes}, {&meta.Recommends, p.Recommends}, {&meta.Suggests, p.Suggests},
	} {
		for _, text := range list.from {
			rel, err := rpmpack.NewRelation(text)
			if err != nil {
				return nil, err
			}
			*list.to = append(*list.to, rel)
		}
	}
	if p.Epoch != 0 { // rpmpack's own leaves the epoch out
		version := fmt.Sprintf("%d:%s-%s", p.Epoch, p.Version, p.Release)
		meta.Provides = append(meta.Provides, &rpmpack.Relation{Name: p.Name, Version: version, Sense: rpmpack.SenseEqual})
	}
	if strings.HasPrefix(p.Compression, "zstd") {
		rel := &rpmpack.Relation{Name: "rpmlib(PayloadIsZstd)", Version: "5.4.18-1", Sense: rpmpack.SenseRPMLIB | rpmpack.SenseLess | rpmpack.SenseEqual}
		meta.Requires = append(meta.Requires, rel)
	}
	return rpmpack.NewRPM(meta)
}

func (p Package) addFiles(r *rpmpack.RPM) {
	var langs []string
	for _, f := range p.Files {
		r.AddFile(p.rpmFile(f))
		langs = append(langs, f.Lang)
	}
	if len(langs) > 0 {
		r.AddCustomTag(tagFileLangs, rpmpack.EntryStringSlice(langs))
	}
}

func (p Package) rpmFile(f File) rpmpack.RPMFile {
	const directory, symlink = 0o040000, 0o120000
	out := rpmpack.RPMFile{
		Name: path.Clean(f.Path), Body: []byte(f.Body), Mode: f.Mode, Type: f.Flags,
		Owner: or(f.Owner, "root"), Group: or(f.Group, "root"), MTime: uint32(p.BuildTime.Unix()),
	}
	if !f.MTime.IsZero() {
		out.MTime = uint32(f.MTime.Unix())
	}
	switch {
	case f.Dir:
		out.Mode = directory | orMode(f.Mode, 0o755)
	case f.Link != "":
		out.Mode, out.Body = symlink|0o777, []byte(f.Link)
	default:
		out.Mode = orMode(f.Mode, 0o644)
	}
	return out
}

func (p Package) addScripts(r *rpmpack.RPM) error {
	for _, name := range slices.Sorted(maps.Keys(p.Scripts)) {
		s := p.Scripts[name]
		kind, ok := scripts[name]
		if !ok {
			return fmt.Errorf("no scriptlet is called %q", name)
		}
		kind.add(r, s.Body)
		prog := or(s.Prog, "/bin/sh")
		r.AddCustomTag(kind.prog, rpmpack.EntryString(prog))
		if strings.HasPrefix(prog, "/") {
			rel := &rpmpack.Relation{Name: prog, Sense: 1}
			rel.Sense <<= kind.sense // its type has no name for us
			r.Requires = append(r.Requires, rel)
		}
	}
	return nil
}

func or(s, otherwise string) string {
	if s == "" {
		return otherwise
	}
	return s
}

func orMode(m, otherwise uint) uint {
	if m == 0 {
		return otherwise
	}
	return m
}
