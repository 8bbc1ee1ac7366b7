package diag

import (
	"encoding/json"
	"io"
	"unicode/utf8"
)

// report is a diagnostic ready to be shown: every place looked up, every text
// as it stands in the source. Both renderers read it, so that they agree.
type report struct {
	Severity string    `json:"severity"`
	Rule     string    `json:"rule,omitempty"`
	Summary  string    `json:"summary"`
	Detail   string    `json:"detail,omitempty"`
	Hint     string    `json:"hint,omitempty"`
	Place    *place    `json:"place,omitempty"`
	Related  []related `json:"related,omitempty"`
	Fix      *fix      `json:"fix,omitempty"`
}

type related struct {
	Message string `json:"message"`
	Place   *place `json:"place,omitempty"`
}

type fix struct {
	Title string `json:"title"`
	Edits []edit `json:"edits"`
}

type edit struct {
	Place *place `json:"place"`
	Text  string `json:"text"`
}

// place is a span for people and for tools. Lines and columns count from 1 and
// in runes, offsets from 0 and in bytes, ends are exclusive.
type place struct {
	File      string `json:"file"`
	Line      int    `json:"line"`
	Column    int    `json:"column"`
	EndLine   int    `json:"endLine"`
	EndColumn int    `json:"endColumn"`
	Start     int    `json:"start"`
	End       int    `json:"end"`
	Source    string `json:"source"` // its first line, or what stands around it in a very long one

	from, to int // the span's bytes in Source
}

// WriteJSON writes the list, sorted, as {"diagnostics":[…]} and a line feed.
func (l List) WriteJSON(w io.Writer) error {
	out := struct {
		Diagnostics []report `json:"diagnostics"`
	}{l.reports()}
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	return enc.Encode(out)
}

func (l List) reports() []report {
	out := make([]report, 0, len(l))
	for _, d := range l.Sorted() {
		r := report{
			Severity: d.Severity.String(),
			Rule:     d.Rule,
			Summary:  d.Summary,
			Detail:   d.Detail,
			Hint:     d.Hint,
			Place:    newPlace(d.Span),
		}
		for _, o := range d.Related {
			r.Related = append(r.Related, related{o.Message, newPlace(o.Span)})
		}
		r.Fix = newFix(d.Fix)
		out = append(out, r)
	}
	return out
}

// newFix is nil where there is none.
func newFix(f *Fix) *fix {
	if f == nil {
		return nil
	}
	out := &fix{Title: f.Title}
	for _, e := range f.Edits {
		out.Edits = append(out.Edits, edit{newPlace(e.Span), e.Text})
	}
	return out
}

// newPlace is nil for a span that points nowhere.
func newPlace(s Span) *place {
	if s.IsZero() {
		return nil
	}
	text := s.Source.Text
	s.Start = min(max(s.Start, 0), len(text))
	s.End = min(max(s.End, s.Start), len(text))
	from, to := s.Pos(), s.EndPos()
	line, start := s.Source.lineAt(s.Start)
	line, first, last := clip(line, min(s.Start-start, len(line)), min(s.End-start, len(line)))
	return &place{
		File: s.Source.Name,
		Line: from.Line, Column: from.Column,
		EndLine: to.Line, EndColumn: to.Column,
		Start: s.Start, End: s.End,
		Source: line,
		from:   first,
		to:     last,
	}
}

// maxLine is how many bytes of a line are shown.
const maxLine = 300

// clip shows of a very long line what stands around line[from:to].
func clip(line string, from, to int) (string, int, int) {
	if len(line) <= maxLine {
		return line, from, to
	}
	start := max(0, from-maxLine/3)
	end := min(len(line), start+maxLine)
	for start < from && !utf8.RuneStart(line[start]) {
		start++
	}
	for end < len(line) && end > from && !utf8.RuneStart(line[end]) {
		end--
	}
	before, after := "", ""
	if start > 0 {
		before = "…"
	}
	if end < len(line) {
		after = "…"
	}
	shift := len(before) - start
	return before + line[start:end] + after, from + shift, min(to, end) + shift
}
