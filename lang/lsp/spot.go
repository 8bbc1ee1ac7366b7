package lsp

import (
	"sort"
	"strings"

	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/lang/lsp/protocol"
	"github.com/sysbuild/sysbuild/lang/syntax"
)

// spot is a place in a file of a view.
type spot struct {
	view   *view
	file   *syntax.File
	offset int
	in     *syntax.Instr // that holds it, its heredocs included; nil: none

	// The document as it is now: of one that is being typed in the file may be
	// what it was a keystroke ago.
	text   string
	at     int // the offset in text
	mapper *mapper
}

// spotAt finds a place; false where the file is not there.
func (s *server) spotAt(p protocol.PositionParams) (spot, bool) {
	v, file := s.viewOf(pathOf(p.TextDocument.URI))
	if file == nil {
		return spot{}, false
	}
	m := v.mapper(file.Source)
	offset := m.offset(p.Position)
	return spot{view: v, file: file, offset: offset, in: instrAt(file, offset), text: file.Source.Text, at: offset, mapper: m}, true
}

// instrAt is the instruction that holds an offset; nil where none does.
func instrAt(f *syntax.File, offset int) *syntax.Instr {
	n := sort.Search(len(f.Instrs), func(i int) bool { return f.Instrs[i].Span.Start > offset }) - 1
	if n >= 0 && offset <= f.Instrs[n].Span.End {
		return f.Instrs[n]
	}
	return nil
}

// mention is the name at the spot; nil for none.
func (p spot) mention() *mention { return p.view.names().at(p.file.Source, p.offset) }

// lineOf is the number of an instruction in the view's lines; -1 for none.
func (v *view) lineOf(i *syntax.Instr) int {
	for n, l := range v.tree.Lines {
		if l.Instr == i {
			return n
		}
	}
	return -1
}

// scope is the stage that the spot is in.
func (p spot) scope() int {
	x, scope := p.view.names(), global
	for n, l := range p.view.tree.Lines {
		if l.File == p.file {
			if l.Line.Start > p.offset {
				break
			}
			scope = x.stageOf[n]
		}
	}
	return scope
}

// before is the number of lines in front of the spot's own.
func (p spot) before() int {
	n := 0
	for i, l := range p.view.tree.Lines {
		if l.File == p.file && l.Span.End < p.offset {
			n = i + 1
		}
	}
	return n
}

// location is where a span of the view stands; false where it is in no file.
func (v *view) location(s diag.Span) (protocol.Location, bool) {
	if s.IsZero() {
		return protocol.Location{}, false
	}
	path := v.pathOf(s.Source)
	return protocol.Location{URI: v.server.uriOf(path), Range: v.mapper(s.Source).span(s)}, path != ""
}

// uriOf is a path's URI, as the client writes it where it has the file open.
func (s *server) uriOf(path string) protocol.URI {
	if d := s.document(path); d != nil {
		return d.uri
	}
	return uriOf(path)
}

// lineAround is the physical line that holds an offset, and where it begins.
func lineAround(text string, offset int) (line string, start int) {
	start = strings.LastIndexByte(text[:offset], '\n') + 1
	line, _, _ = strings.Cut(text[start:], "\n")
	return strings.TrimSuffix(line, "\r"), start
}
