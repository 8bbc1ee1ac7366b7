package syntax

import (
	"sort"
	"strings"
	"unicode"

	"github.com/sysbuild/sysbuild/lang/diag"
)

// lines walks over a source's physical lines.
type lines struct {
	src *diag.Source
	pos int // of the next line
}

// physical is one line: text is src.Text[start:end], and next is behind its end
// of line.
type physical struct {
	text             string
	start, end, next int
}

// peek gives the next line without going on; false at the end.
func (l *lines) peek() (physical, bool) {
	all := l.src.Text
	if l.pos >= len(all) {
		return physical{}, false
	}
	p := physical{start: l.pos, end: len(all), next: len(all)}
	if i := strings.IndexByte(all[l.pos:], '\n'); i >= 0 {
		p.end, p.next = l.pos+i, l.pos+i+1
	}
	p.text = strings.TrimRight(all[p.start:p.end], "\r")
	p.end = p.start + len(p.text)
	return p, true
}

func (l *lines) next() (physical, bool) {
	p, ok := l.peek()
	if ok {
		l.pos = p.next
	}
	return p, ok
}

// trimLeft drops the blanks that a line begins with.
func (p physical) trimLeft() physical {
	p.text = strings.TrimLeftFunc(p.text, unicode.IsSpace)
	p.start = p.end - len(p.text)
	return p
}

func (p physical) isComment() bool {
	return strings.HasPrefix(strings.TrimLeftFunc(p.text, unicode.IsSpace), "#")
}

// logical is a line of the language: physical lines joined. Offsets in its text
// are mapped to the source by its pieces.
type logical struct {
	src    *diag.Source
	text   string
	pieces []piece // sorted by at
	start  int     // in the source
	end    int
}

// piece begins at offset at of the text and at offset src of the source.
type piece struct{ at, src int }

// joiner gathers the text of a logical line.
type joiner struct {
	strings.Builder
	pieces []piece
}

func (j *joiner) add(text string, at int) {
	if text != "" {
		j.pieces = append(j.pieces, piece{j.Len(), at})
		j.WriteString(text)
	}
}

// offset is where a byte of the text stands in the source.
func (l *logical) offset(at int) int {
	i := sort.Search(len(l.pieces), func(i int) bool { return l.pieces[i].at > at }) - 1
	if i < 0 {
		return l.start + at
	}
	return l.pieces[i].src + at - l.pieces[i].at
}

// span is where text[from:to] stands. It covers the joins inside it.
func (l *logical) span(from, to int) diag.Span {
	if to <= from {
		at := l.offset(from)
		return l.src.Span(at, at)
	}
	return l.src.Span(l.offset(from), l.offset(to-1)+1)
}

// from is the line without its first n bytes.
func (l *logical) from(n int) *logical {
	if n == 0 {
		return l
	}
	out := *l
	out.start = l.offset(n)
	out.text = l.text[n:]
	out.pieces = []piece{{0, out.start}}
	for _, q := range l.pieces {
		if q.at > n {
			out.pieces = append(out.pieces, piece{q.at - n, q.src})
		}
	}
	return &out
}

// trimLeft drops blanks that a joined line begins with: those of its first
// piece are gone already, unless that was an escape alone, which begins the line
// all the same.
func trimLeft(l *logical) {
	start := l.start
	*l = *l.from(len(l.text) - len(strings.TrimLeftFunc(l.text, unicode.IsSpace)))
	l.start = start
}

// word is text[from:to] at its place.
func (l *logical) word(from, to int) Word {
	return Word{Text: l.text[from:to], Span: l.span(from, to)}
}

// continued drops the escape that joins a line with the next one, and the
// blanks behind it. An escape that another one stands before joins nothing.
func continued(text string, escape rune) (string, bool) {
	trimmed := strings.TrimRight(text, " \t")
	n := len(trimmed) - 1
	if n < 0 || rune(trimmed[n]) != escape || n > 0 && rune(trimmed[n-1]) == escape {
		return text, false
	}
	return trimmed[:n], true
}
