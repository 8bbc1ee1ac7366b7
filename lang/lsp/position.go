package lsp

import (
	"slices"
	"sort"
	"unicode/utf8"

	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/lang/lsp/protocol"
)

// encoding is the unit that characters of a line are counted in.
type encoding string

// The encodings of the protocol, and what a client means that names none.
const (
	utf8Units  encoding = "utf-8"
	utf16Units encoding = "utf-16"
	utf32Units encoding = "utf-32"
)

// agree is the first of a client's encodings that the server knows.
func agree(wanted []string) encoding {
	for _, w := range wanted {
		if e := encoding(w); slices.Contains([]encoding{utf8Units, utf16Units, utf32Units}, e) {
			return e
		}
	}
	return utf16Units
}

// units is how many units a character counts.
func (e encoding) units(r rune, size int) int {
	switch {
	case e == utf8Units:
		return size
	case e == utf16Units && r > 0xffff:
		return 2
	}
	return 1
}

// mapper turns bytes of a text into positions and back.
type mapper struct {
	text  string
	unit  encoding
	lines []int // where each line begins; "\n", "\r\n" and "\r" end one
}

func newMapper(text string, unit encoding) *mapper {
	m := &mapper{text: text, unit: unit, lines: []int{0}}
	for i := 0; i < len(text); i++ {
		if text[i] == '\n' || text[i] == '\r' && (i+1 == len(text) || text[i+1] != '\n') {
			m.lines = append(m.lines, i+1)
		}
	}
	return m
}

// position is the place of a byte.
func (m *mapper) position(offset int) protocol.Position {
	offset = min(max(offset, 0), len(m.text))
	line := sort.SearchInts(m.lines, offset+1) - 1
	at := 0
	for i := m.lines[line]; i < offset; {
		r, size := utf8.DecodeRuneInString(m.text[i:])
		at += m.unit.units(r, size)
		i += size
	}
	return protocol.Position{Line: line, Character: at}
}

// offset is the byte of a place. A place behind a line's end is that end, one
// inside of a character its beginning.
func (m *mapper) offset(p protocol.Position) int {
	switch {
	case p.Line < 0:
		return 0
	case p.Line >= len(m.lines):
		return len(m.text)
	}
	i, at := m.lines[p.Line], 0
	for i < m.lineEnd(p.Line) {
		r, size := utf8.DecodeRuneInString(m.text[i:])
		at += m.unit.units(r, size)
		if at > p.Character {
			break
		}
		i += size
	}
	return i
}

// lineEnd is behind a line's last character.
func (m *mapper) lineEnd(line int) int {
	end := len(m.text)
	if line+1 < len(m.lines) {
		end = m.lines[line+1] - 1
		if end > m.lines[line] && m.text[end] == '\n' && m.text[end-1] == '\r' {
			end--
		}
	}
	return end
}

// span is the range of a span of this text.
func (m *mapper) span(s diag.Span) protocol.Range { return m.between(s.Start, s.End) }

func (m *mapper) between(from, to int) protocol.Range {
	return protocol.Range{Start: m.position(from), End: m.position(to)}
}

// width is how many units a text counts.
func (e encoding) width(text string) int {
	n := 0
	for _, r := range text {
		n += e.units(r, utf8.RuneLen(r))
	}
	return n
}
