package syntax

import (
	"sort"
	"strings"
	"unicode"

	"github.com/sysbuild/sysbuild/lang/diag"
)

// row is a physical line of an instruction.
type row struct {
	physical
	comment bool
	kept    int // where it ends in the source without blanks: behind its escape, where it has one
}

type rowList []row

// rows are the lines that were joined to one, comments and empty ones among
// them.
func (p *printer) rows(line diag.Span) rowList {
	var out rowList
	walk := lines{src: line.Source, pos: line.Start}
	for len(out) == 0 || walk.pos < line.End {
		l, ok := walk.next()
		if !ok {
			break
		}
		r := row{physical: l, comment: len(out) > 0 && l.isComment()}
		r.kept = r.start + len(strings.TrimRightFunc(r.text, unicode.IsSpace))
		out = append(out, r)
	}
	return out
}

// at is the row that holds an offset of the source.
func (l rowList) at(offset int) int {
	return max(0, sort.Search(len(l), func(i int) bool { return l[i].start > offset })-1)
}

func (l rowList) comments() int {
	n := 0
	for _, r := range l {
		if r.comment {
			n++
		}
	}
	return n
}

// text is what stands from one offset to another, row by row as it stands, but
// for blanks and carriage returns at the ends of rows.
func (l rowList) text(from, to int) string {
	first, last := l.at(from), l.at(to-1)
	var b strings.Builder
	for n := first; n <= last; n++ {
		r := l[n]
		start, end := r.start, r.kept
		if n == first {
			start = from
		} else {
			b.WriteByte('\n')
		}
		if n == last {
			end = to
		}
		b.WriteString(r.text[start-r.start : max(start, end)-r.start])
	}
	return b.String()
}

// asIs is all rows, blanks at their ends included.
func (l rowList) asIs() string {
	texts := make([]string, len(l))
	for n, r := range l {
		texts[n] = r.text
	}
	return strings.Join(texts, "\n")
}

// between are the comments on the rows behind one and before another.
func (l rowList) between(a, b int) []string {
	var out []string
	for n := a + 1; n < b; n++ {
		if l[n].comment {
			out = append(out, strings.TrimSpace(l[n].text))
		}
	}
	return out
}

// index is where a byte stands at or behind an offset, comments left out. It is
// there.
func (l rowList) index(b byte, from int) int {
	for n := l.at(from); n < len(l); n++ {
		r := l[n]
		start := max(from, r.start) - r.start
		if i := strings.IndexByte(r.text[min(start, len(r.text)):], b); i >= 0 && !r.comment {
			return r.start + start + i
		}
	}
	panic("syntax: a JSON list without its brackets")
}
