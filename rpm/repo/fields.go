package repo

import (
	"bytes"
	"fmt"
	"strconv"

	"github.com/sysbuild/sysbuild/rpm"
)

// packages calls parse at the start of every package element; parse must pass
// it. Whatever else there is, the document's own element among it, is stepped
// into.
func (s *scanner) packages(parse func() error) error {
	for {
		tok, err := s.next()
		if err != nil {
			return err
		}
		switch tok {
		case eof:
			return nil
		case text:
			s.chars()
		case start:
			if string(s.name) != "package" {
				continue
			}
			if err := parse(); err != nil {
				return err
			}
		}
	}
}

// children calls field at the start of every element of the open one; field
// must pass it.
func (s *scanner) children(name string, field func() error) error {
	if s.empty {
		return nil
	}
	for {
		tok, err := s.next()
		if err != nil {
			return err
		}
		switch tok {
		case eof:
			return errXML
		case text:
			s.chars()
		case start:
			if err := field(); err != nil {
				return err
			}
		case end:
			if string(s.name) != name {
				return errXML
			}
			return nil
		}
	}
}

func (s *scanner) packageField(p *Package) error {
	switch string(s.name) {
	case "name":
		return s.str(&p.Name)
	case "arch":
		return s.str(&p.Arch)
	case "summary":
		return s.str(&p.Summary)
	case "version":
		return s.version(&p.EVR)
	case "checksum":
		return s.checksum(p)
	case "time":
		return s.numbers(map[string]*int64{"file": &p.FileTime, "build": &p.BuildTime})
	case "size":
		return s.numbers(map[string]*int64{"package": &p.Size, "installed": &p.Installed})
	case "location":
		return s.location(p)
	case "format":
		return s.children("format", func() error { return s.formatField(p) })
	}
	return s.pass()
}

func (s *scanner) formatField(p *Package) error {
	switch string(s.name) {
	case "license":
		return s.str(&p.License)
	case "vendor":
		return s.str(&p.Vendor)
	case "sourcerpm":
		return s.str(&p.SourceRPM)
	case "header-range":
		return s.numbers(map[string]*int64{"start": &p.HeaderStart, "end": &p.HeaderEnd})
	case "file":
		t, err := s.content()
		p.Files = append(p.Files, unescape(t))
		return err
	}
	if list := p.deps(string(s.name)); list != nil {
		return s.depList(list)
	}
	return s.pass()
}

func (p *Package) deps(kind string) *[]rpm.Dep {
	switch kind {
	case "provides":
		return &p.Provides
	case "requires":
		return &p.Requires
	case "conflicts":
		return &p.Conflicts
	case "obsoletes":
		return &p.Obsoletes
	case "recommends":
		return &p.Recommends
	case "suggests":
		return &p.Suggests
	case "supplements":
		return &p.Supplements
	case "enhances":
		return &p.Enhances
	}
	return nil
}

func (s *scanner) depList(list *[]rpm.Dep) error {
	return s.children(string(s.name), func() error {
		if string(s.name) != "entry" {
			return s.pass()
		}
		d, err := s.dep()
		if err != nil {
			return err
		}
		*list = append(*list, d)
		return s.pass()
	})
}

var senses = map[string]rpm.Sense{
	"EQ": rpm.Equal, "LT": rpm.Less, "GT": rpm.Greater,
	"LE": rpm.Less | rpm.Equal, "GE": rpm.Greater | rpm.Equal,
}

func (s *scanner) dep() (rpm.Dep, error) {
	var d rpm.Dep
	err := s.eachAttr(func(name, value []byte) {
		switch string(name) {
		case "name":
			d.Name = s.intern(value)
		case "flags":
			d.Flags |= senses[string(value)]
		case "epoch":
			d.EVR.Epoch = int(number(value))
		case "ver":
			d.EVR.Version = s.intern(value)
		case "rel":
			d.EVR.Release = s.intern(value)
		case "pre":
			if string(value) == "1" {
				d.Flags |= rpm.Prereq
			}
		}
	})
	if err == nil && d.Name == "" {
		err = fmt.Errorf("a dependency without a name")
	}
	return d, err
}

func (s *scanner) str(to *string) error {
	t, err := s.content()
	*to = s.intern(bytes.TrimSpace(t))
	return err
}

func (s *scanner) version(to *rpm.EVR) error {
	err := s.eachAttr(func(name, value []byte) {
		switch string(name) {
		case "epoch":
			to.Epoch = int(number(value))
		case "ver":
			to.Version = s.intern(value)
		case "rel":
			to.Release = s.intern(value)
		}
	})
	if err != nil {
		return err
	}
	return s.pass()
}

func (s *scanner) checksum(p *Package) error {
	var c checksum
	err := s.eachAttr(func(name, value []byte) {
		if string(name) == "type" {
			c.Type = s.intern(value)
		}
	})
	if err != nil {
		return err
	}
	t, err := s.content()
	c.Sum = string(t)
	p.Checksum = c.digest()
	return err
}

func (s *scanner) location(p *Package) error {
	err := s.eachAttr(func(name, value []byte) {
		switch string(name) {
		case "href":
			p.location.Href = unescape(value)
		case "base":
			p.location.Base = s.intern(value)
		}
	})
	if err != nil {
		return err
	}
	return s.pass()
}

func (s *scanner) numbers(to map[string]*int64) error {
	err := s.eachAttr(func(name, value []byte) {
		if n, ok := to[string(name)]; ok {
			*n = number(value)
		}
	})
	if err != nil {
		return err
	}
	return s.pass()
}

// number gives 0 for what is none.
func number(b []byte) int64 {
	n, err := strconv.ParseInt(string(b), 10, 64)
	if err != nil {
		return 0
	}
	return n
}
