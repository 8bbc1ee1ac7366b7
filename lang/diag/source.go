package diag

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"sort"
	"strings"
	"sync"
	"unicode/utf8"
)

// maxSource bounds the bytes of a source: a Sysfile is written by people.
const maxSource = 16 << 20

// Source is a file as it was read. It is shared by every Span that points into
// it and never changes.
type Source struct {
	Name string // as the user named it, for messages
	Text string

	index sync.Once
	lines []int // where each line begins; made when a place is asked for
}

// NewSource makes a source of text that is already read.
func NewSource(name, text string) *Source {
	return &Source{Name: name, Text: text}
}

// ReadSource reads a file whole, 16 MiB at most.
func ReadSource(path string) (*Source, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	if info, err := f.Stat(); err == nil && info.IsDir() {
		return nil, fmt.Errorf("%s: is a directory", path)
	}
	return Read(path, f)
}

// Read reads a source to its end, 16 MiB at most. It is for what has no path.
func Read(name string, r io.Reader) (*Source, error) {
	text, err := io.ReadAll(io.LimitReader(r, maxSource+1))
	if err != nil {
		return nil, fmt.Errorf("%s: read: %w", name, cause(err))
	}
	if len(text) > maxSource {
		return nil, fmt.Errorf("%s: is too large for a Sysfile: %d bytes at most", name, maxSource)
	}
	return NewSource(name, string(text)), nil
}

// cause is an error without the name of the file.
func cause(err error) error {
	var path *fs.PathError
	if errors.As(err, &path) {
		return path.Err
	}
	return err
}

// Pos is the line and column of a byte offset. An offset past the end is the
// end.
func (s *Source) Pos(offset int) Pos {
	offset = min(max(offset, 0), len(s.Text))
	n, start := s.line(offset)
	return Pos{Line: n, Column: utf8.RuneCountInString(s.Text[start:offset]) + 1}
}

// line is the number of the line that holds an offset, and where it begins.
func (s *Source) line(offset int) (n, start int) {
	s.index.Do(func() {
		s.lines = []int{0}
		for i := 0; i < len(s.Text); i++ {
			if s.Text[i] == '\n' {
				s.lines = append(s.lines, i+1)
			}
		}
	})
	n = sort.SearchInts(s.lines, offset+1)
	return n, s.lines[n-1]
}

// Span is the range of bytes from start to end, exclusive.
func (s *Source) Span(start, end int) Span {
	return Span{Source: s, Start: start, End: end}
}

// lineAt is the line that holds the offset, without its end, and where it
// begins.
func (s *Source) lineAt(offset int) (line string, start int) {
	offset = min(max(offset, 0), len(s.Text))
	_, start = s.line(offset)
	line, _, _ = strings.Cut(s.Text[start:], "\n")
	return strings.TrimSuffix(line, "\r"), start
}

// Span is a range of a source's bytes, End exclusive. The zero Span points
// nowhere.
type Span struct {
	Source     *Source
	Start, End int
}

// IsZero is true for a span that points nowhere.
func (s Span) IsZero() bool { return s.Source == nil }

// Pos is where the span starts; the zero Pos where it points nowhere.
func (s Span) Pos() Pos {
	if s.IsZero() {
		return Pos{}
	}
	return s.Source.Pos(s.Start)
}

// EndPos is the place behind the span's last byte.
func (s Span) EndPos() Pos {
	if s.IsZero() {
		return Pos{}
	}
	return s.Source.Pos(s.End)
}

// Text is what the span covers, as it stands in the source.
func (s Span) Text() string {
	if s.IsZero() || s.Start > s.End || s.Start < 0 || s.End > len(s.Source.Text) {
		return ""
	}
	return s.Source.Text[s.Start:s.End]
}

// String is file:line:column; "" where the span points nowhere.
func (s Span) String() string {
	if s.IsZero() {
		return ""
	}
	p := s.Pos()
	return fmt.Sprintf("%s:%d:%d", s.Source.Name, p.Line, p.Column)
}

// Pos is a place for people: lines and columns count from 1.
type Pos struct {
	Line   int
	Column int // in runes
}
