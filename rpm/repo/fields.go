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

func (s *scanner) packageField(p *parsed) error {
	switch string(s.name) {
	case "name":
		return s.str(&p.name)
	case "arch":
		return s.str(&p.arch)
	case "summary":
		return s.str(&p.texts[summaryText])
	case "version":
		return s.version(p)
	case "checksum":
		return s.checksum(p)
	case "time":
		return s.numbers(p, "file", fileTime, "build", buildTime)
	case "size":
		return s.numbers(p, "package", packageSize, "installed", installedSize)
	case "location":
		return s.location(p)
	case "format":
		return s.children("format", func() error { return s.formatField(p) })
	}
	return s.pass()
}

func (s *scanner) formatField(p *parsed) error {
	switch string(s.name) {
	case "license":
		return s.str(&p.texts[licenseText])
	case "vendor":
		return s.str(&p.texts[vendorText])
	case "sourcerpm":
		return s.str(&p.texts[sourceText])
	case "header-range":
		return s.numbers(p, "start", headerStart, "end", headerEnd)
	case "file":
		t, err := s.content()
		p.files = append(p.files, plain(t))
		return err
	}
	if list := listOf(s.name); list >= 0 {
		return s.depList(&p.deps[list])
	}
	return s.pass()
}

// The lists of dependencies, as Package.lists has them.
const (
	providesList = iota
	requiresList
	conflictsList
	obsoletesList
	recommendsList
	suggestsList
	supplementsList
	enhancesList
)

// listOf gives the list of an element, -1 of others.
func listOf(kind []byte) int {
	switch string(kind) {
	case "provides":
		return providesList
	case "requires":
		return requiresList
	case "conflicts":
		return conflictsList
	case "obsoletes":
		return obsoletesList
	case "recommends":
		return recommendsList
	case "suggests":
		return suggestsList
	case "supplements":
		return supplementsList
	case "enhances":
		return enhancesList
	}
	return -1
}

func (s *scanner) depList(list *[]parsedDep) error {
	return s.children(string(s.name), func() error {
		if string(s.name) != "entry" {
			return s.pass()
		}
		*list = append(*list, parsedDep{})
		if err := s.dep(&(*list)[len(*list)-1]); err != nil {
			return err
		}
		return s.pass()
	})
}

func (s *scanner) dep(d *parsedDep) error {
	err := s.eachAttr(func(name, value []byte) {
		switch string(name) {
		case "name":
			d.name = plain(value)
		case "flags":
			d.flags |= sense(value)
		case "epoch":
			d.epoch = int(number(value))
		case "ver":
			d.version = plain(value)
		case "rel":
			d.release = plain(value)
		case "pre":
			if string(value) == "1" {
				d.flags |= rpm.Prereq
			}
		}
	})
	if err == nil && len(d.name) == 0 {
		err = fmt.Errorf("a dependency without a name")
	}
	return err
}

func sense(flags []byte) rpm.Sense {
	switch string(flags) {
	case "EQ":
		return rpm.Equal
	case "LT":
		return rpm.Less
	case "GT":
		return rpm.Greater
	case "LE":
		return rpm.Less | rpm.Equal
	case "GE":
		return rpm.Greater | rpm.Equal
	}
	return 0
}

func (s *scanner) str(to *[]byte) error {
	t, err := s.content()
	*to = plain(bytes.TrimSpace(t))
	return err
}

func (s *scanner) version(p *parsed) error {
	err := s.eachAttr(func(name, value []byte) {
		switch string(name) {
		case "epoch":
			p.epoch = int(number(value))
		case "ver":
			p.version = plain(value)
		case "rel":
			p.release = plain(value)
		}
	})
	if err != nil {
		return err
	}
	return s.pass()
}

func (s *scanner) checksum(p *parsed) error {
	err := s.eachAttr(func(name, value []byte) {
		if string(name) == "type" {
			p.sumType = plain(value)
		}
	})
	if err != nil {
		return err
	}
	p.sum, err = s.content()
	return err
}

func (s *scanner) location(p *parsed) error {
	err := s.eachAttr(func(name, value []byte) {
		switch string(name) {
		case "href":
			p.texts[hrefText] = plain(value)
		case "base":
			p.texts[baseText] = plain(value)
		}
	})
	if err != nil {
		return err
	}
	return s.pass()
}

// numbers reads two numbers, one an attribute.
func (s *scanner) numbers(p *parsed, a string, first int, b string, second int) error {
	err := s.eachAttr(func(name, value []byte) {
		switch string(name) {
		case a:
			p.numbers[first] = number(value)
		case b:
			p.numbers[second] = number(value)
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
