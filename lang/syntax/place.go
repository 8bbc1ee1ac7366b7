package syntax

import (
	"sort"
	"strings"

	"github.com/sysbuild/sysbuild/lang/diag"
)

// Place gives the span of text[from:to] of a word that its text is, joined lines
// and all. Of a word whose text is not what stands in the file (an element of a
// JSON list, a heredoc whose tabs are dropped) it is the whole word.
func (f *File) Place(w Word, from, to int) diag.Span {
	if w.Span.Text() == w.Text && 0 <= from && from <= to && to <= len(w.Text) {
		return w.Span.Source.Span(w.Span.Start+from, w.Span.Start+to)
	}
	pieces, length := f.pieces(w)
	if length != len(w.Text) || from < 0 || from > to || to > length {
		return w.Span
	}
	l := logical{src: w.Span.Source, text: w.Text, pieces: pieces, start: w.Span.Start, end: w.Span.End}
	return l.span(from, to)
}

// Offset is the first byte of a word's text that stands at or behind an offset
// of the source.
func (f *File) Offset(w Word, at int) int {
	pieces, _ := f.pieces(w)
	n := sort.Search(len(pieces), func(i int) bool { return pieces[i].src > at }) - 1
	if n < 0 {
		return 0
	}
	end := len(w.Text)
	if n+1 < len(pieces) {
		end = pieces[n+1].at
	}
	return min(pieces[n].at+at-pieces[n].src, end)
}

// pieces are those of a word's logical line, found again in its source; length
// is that of the text that they make.
func (f *File) pieces(w Word) (out []piece, length int) {
	if w.Span.IsZero() {
		return nil, -1
	}
	walk := lines{src: w.Span.Source, pos: w.Span.Start}
	for walk.pos < w.Span.End {
		l, _ := walk.next()
		if len(out) > 0 && (l.isComment() || strings.TrimSpace(l.text) == "") {
			continue
		}
		text := l.text[:min(len(l.text), w.Span.End-l.start)]
		if l.end < w.Span.End {
			text, _ = continued(text, f.Escape)
		}
		out = append(out, piece{length, l.start})
		length += len(text)
	}
	return out, length
}
