package diag

import (
	"slices"
	"strings"
)

// Fix is what a program can do about a diagnostic: all of its edits, or none.
type Fix struct {
	Title string // what it does, as an order: "write AS build"
	Edits []Edit
}

// Edit puts Text in the place of what a span covers.
type Edit struct {
	Span Span
	Text string
}

// Replace is a fix of one edit.
func Replace(title string, span Span, text string) *Fix {
	return &Fix{Title: title, Edits: []Edit{{Span: span, Text: text}}}
}

// Fixed is a source with the fixes of a list applied: those of other sources
// are left out. A fix that touches what an earlier one of the list changes is
// refused whole, since it was made for other text; n counts those applied.
func (l List) Fixed(src *Source) (text string, n int) {
	var taken []Edit
	for _, d := range l.Sorted() {
		if d.Fix == nil || len(d.Fix.Edits) == 0 || !d.Fix.fits(src, taken) {
			continue
		}
		taken = append(taken, d.Fix.Edits...)
		n++
	}
	slices.SortStableFunc(taken, func(a, b Edit) int { return a.Span.Start - b.Span.Start })
	var b strings.Builder
	at := 0
	for _, e := range taken {
		b.WriteString(src.Text[at:e.Span.Start])
		b.WriteString(e.Text)
		at = e.Span.End
	}
	b.WriteString(src.Text[at:])
	return b.String(), n
}

// fits is true where every edit lies in the source and off the others, its own
// siblings among them.
func (f *Fix) fits(src *Source, taken []Edit) bool {
	for i, e := range f.Edits {
		s := e.Span
		if s.Source != src || s.Start < 0 || s.End < s.Start || s.End > len(src.Text) {
			return false
		}
		touches := func(o Edit) bool { return s.Start <= o.Span.End && o.Span.Start <= s.End }
		if slices.ContainsFunc(taken, touches) || slices.ContainsFunc(f.Edits[:i], touches) {
			return false
		}
	}
	return true
}
