package repo

import (
	"encoding/binary"

	"github.com/sysbuild/sysbuild/rpm"
)

// reader reads what parsed wrote. A bad one gives nothing more.
type reader struct {
	b   string
	bad bool
}

func (d *reader) fail() {
	d.b, d.bad = "", true
}

// count reads a number of things, each of which takes a byte at least.
func (d *reader) count() int {
	n := d.unsigned()
	if n > uint64(len(d.b)) {
		d.fail()
		return 0
	}
	return int(n)
}

func (d *reader) unsigned() uint64 {
	// As binary.Uvarint, of a string.
	var n uint64
	for i := 0; i < len(d.b) && i < binary.MaxVarintLen64; i++ {
		c := d.b[i]
		n |= uint64(c&0x7f) << (7 * i)
		if c < 0x80 {
			d.b = d.b[i+1:]
			return n
		}
	}
	d.fail()
	return 0
}

func (d *reader) number() int64 {
	n := d.unsigned()
	return int64(n>>1) ^ -int64(n&1)
}

func (d *reader) text() string {
	n := d.count()
	s := d.b[:n]
	d.b = d.b[n:]
	return s
}

func (d *reader) nevra() rpm.NEVRA {
	var n rpm.NEVRA
	n.Name, n.Version, n.Release, n.Arch = d.text(), d.text(), d.text(), d.text()
	n.Epoch = int(d.number())
	return n
}

// pkg reads a record into a package that has its name.
func (d *reader) pkg(p *Package) {
	p.Checksum = d.text()
	for _, s := range [...]*string{&p.SourceRPM, &p.Vendor, &p.License, &p.Summary, &p.location.Href, &p.location.Base} {
		*s = d.text()
	}
	for _, n := range [...]*int64{&p.Size, &p.Installed, &p.BuildTime, &p.FileTime, &p.HeaderStart, &p.HeaderEnd} {
		*n = d.number()
	}
	for _, list := range p.lists() {
		*list = d.deps(p)
	}
	p.Files = d.paths()
}

func (p *Package) lists() [8]*[]rpm.Dep {
	return [8]*[]rpm.Dep{&p.Provides, &p.Requires, &p.Conflicts, &p.Obsoletes,
		&p.Recommends, &p.Suggests, &p.Supplements, &p.Enhances}
}

func (d *reader) deps(p *Package) []rpm.Dep {
	n := d.count()
	if n == 0 {
		return nil
	}
	list := make([]rpm.Dep, n)
	for i := range list {
		o := &list[i]
		flags := d.unsigned()
		o.Flags, o.Name = rpm.Sense(flags>>2), d.text()
		switch flags & 3 {
		case ownVersion:
			o.EVR = p.EVR
		case otherVersion:
			o.EVR.Epoch = int(d.number())
			o.EVR.Version, o.EVR.Release = d.text(), d.text()
		}
	}
	return list
}

func (d *reader) paths() []string {
	n := d.count()
	if n == 0 {
		return nil
	}
	list := make([]string, 0, n)
	d.eachPath(n, func(path []byte) { list = append(list, string(path)) })
	return list
}

// eachPath calls f for each of n paths, whose bytes are its own until it
// returns.
func (d *reader) eachPath(n int, f func(path []byte)) {
	var path []byte
	for range n {
		same := d.unsigned()
		if same > uint64(len(path)) {
			d.fail()
			return
		}
		path = append(path[:same], d.text()...)
		f(path)
	}
}
