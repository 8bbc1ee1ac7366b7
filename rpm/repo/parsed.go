package repo

import (
	"bytes"
	"encoding/binary"
	"fmt"

	"github.com/sysbuild/sysbuild/rpm"
)

// parsed is what primary says of a package, in parts of the piece of XML that it
// is read from. It is used again for the next package.
type parsed struct {
	name, version, release, arch []byte
	epoch                        int
	sumType, sum                 []byte
	texts                        [6][]byte // as storedTexts has them
	numbers                      [6]int64  // as Package.numbers has them
	deps                         [8][]parsedDep
	files                        [][]byte
}

// The places of a package's texts.
const (
	sourceText = iota
	vendorText
	licenseText
	summaryText
	hrefText
	baseText
)

// The places of its numbers.
const (
	packageSize = iota
	installedSize
	buildTime
	fileTime
	headerStart
	headerEnd
)

type parsedDep struct {
	name, version, release []byte
	epoch                  int
	flags                  rpm.Sense
}

// reset forgets a package, and keeps the room of its lists.
func (p *parsed) reset() {
	deps, files := p.deps, p.files
	for i := range deps {
		deps[i] = deps[i][:0]
	}
	*p = parsed{deps: deps, files: files[:0]}
}

func (p *parsed) nevra() rpm.NEVRA {
	return rpm.NEVRA{
		Name: string(p.name), Arch: string(p.arch),
		EVR: rpm.EVR{Epoch: p.epoch, Version: string(p.version), Release: string(p.release)},
	}
}

// check refuses what no package can be without, and places that metadata may not
// name.
func (p *parsed) check() error {
	n := &p.numbers
	switch {
	case len(p.name) == 0 || len(p.arch) == 0 || len(p.version) == 0:
		return fmt.Errorf("package %q: has no name, version or architecture", p.nevra())
	case p.digest() == "":
		return fmt.Errorf("package %s: has no checksum", p.nevra())
	case n[packageSize] < 0 || n[headerStart] < 0 || n[headerEnd] < 0:
		return fmt.Errorf("package %s: has a negative size", p.nevra())
	}
	if err := p.location().check(); err != nil {
		return fmt.Errorf("package %s: %w", p.nevra(), err)
	}
	return nil
}

func (p *parsed) digest() string {
	return checksum{Type: string(p.sumType), Sum: string(p.sum)}.digest()
}

func (p *parsed) location() location {
	return location{Href: string(p.texts[hrefText]), Base: string(p.texts[baseText])}
}

// The versions of a dependency.
const (
	noVersion = iota
	ownVersion
	otherVersion
)

// appendHead adds what a package is called.
func (p *parsed) appendHead(b []byte) []byte {
	for _, s := range [][]byte{p.name, p.version, p.release, p.arch} {
		b = appendText(b, s)
	}
	return binary.AppendVarint(b, int64(p.epoch))
}

// appendRecord adds all the rest.
func (p *parsed) appendRecord(b []byte) []byte {
	b = appendText(b, []byte(p.digest()))
	for _, s := range p.texts {
		b = appendText(b, s)
	}
	for _, n := range p.numbers {
		b = binary.AppendVarint(b, n)
	}
	for _, list := range p.deps {
		b = binary.AppendUvarint(b, uint64(len(list)))
		for i := range list {
			b = p.appendDep(b, &list[i])
		}
	}
	return appendPaths(b, p.files)
}

func (p *parsed) appendDep(b []byte, d *parsedDep) []byte {
	version := otherVersion
	switch {
	case d.epoch == 0 && len(d.version)+len(d.release) == 0:
		version = noVersion
	case d.epoch == p.epoch && bytes.Equal(d.version, p.version) && bytes.Equal(d.release, p.release):
		version = ownVersion
	}
	b = binary.AppendUvarint(b, uint64(d.flags)<<2|uint64(version))
	b = appendText(b, d.name)
	if version == otherVersion {
		b = binary.AppendVarint(b, int64(d.epoch))
		b = appendText(appendText(b, d.version), d.release)
	}
	return b
}

func appendText(b, s []byte) []byte {
	return append(binary.AppendUvarint(b, uint64(len(s))), s...)
}

// appendPaths adds paths, each without what it begins with as the one before it.
func appendPaths(b []byte, paths [][]byte) []byte {
	b = binary.AppendUvarint(b, uint64(len(paths)))
	var before []byte
	for _, s := range paths {
		same := 0
		for same < min(len(s), len(before)) && s[same] == before[same] {
			same++
		}
		b = binary.AppendUvarint(b, uint64(same))
		b = appendText(b, s[same:])
		before = s
	}
	return b
}
