package syntax

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/lang/instr"
)

// unit is a part of a line that no break goes into.
type unit struct {
	start, end int // in the source
	text       string
	flag       bool
	tight      bool     // no blank goes before it
	flush      bool     // on a line of its own it is not indented
	fresh      bool     // it begins a line
	comments   []string // the lines above that line
}

// layout writes an instruction's line or lines; false where the parts of it do
// not fit together.
func (p *printer) layout(i *Instr, rows rowList) (string, bool) {
	if rows.at(i.Keyword.Span.Start) != 0 {
		return "", false
	}
	units, body := i.units(rows)
	keyword, end := i.Row.Keyword, i.Keyword.Span.End
	if i.Verb != nil && i.Row.Form == instr.Verb {
		keyword, end = keyword+" "+i.Verb.Text, i.Verb.Span.End
	}
	place(end, units, rows)
	if body == nil {
		units = p.arrange(i, keyword, units)
		return p.render(keyword, units)
	}
	line, ok := p.render(keyword, units)
	if strings.HasPrefix(body.Text, "--") && !i.Legacy {
		line += " --"
	}
	return line + p.body(i, units, rows, *body), ok
}

// body is a text that is not ours to lay out: a shell's, mostly. It keeps its
// lines.
func (p *printer) body(i *Instr, units []unit, rows rowList, w Word) string {
	above := i.Keyword.Span.End
	if len(units) > 0 {
		above = units[len(units)-1].end
	}
	if n := rows.at(above - 1); n < rows.at(w.Span.Start) {
		return p.joint() + rows.text(rows[n+1].start, w.Span.End)
	}
	return " " + rows.text(w.Span.Start, w.Span.End)
}

// joint ends a line that goes on.
func (p *printer) joint() string { return " " + string(p.file.Escape) + "\n" }

// units are the parts behind the keyword, in their order, and the text that
// follows them; nil without one.
func (i *Instr) units(rows rowList) (units []unit, body *Word) {
	add := func(s diag.Span) {
		units = append(units, unit{start: s.Start, end: s.End, text: rows.text(s.Start, s.End)})
	}
	for _, f := range i.Flags {
		add(f.Span)
		units[len(units)-1].flag = true
	}
	if i.Row.Form == instr.Choice && i.Verb != nil {
		add(i.Verb.Span)
		units[len(units)-1].text = i.VerbRow.Keyword
	}
	switch {
	case i.Legacy:
		add(i.Pairs[0].Name.Span)
		return units, i.Pairs[0].Value
	case i.JSON:
		return i.jsonUnits(units, rows), nil
	case i.isText() && len(i.Args) > 0:
		return units, &i.Args[0]
	}
	for n, w := range i.Args {
		add(w.Span)
		if i.isAs(n) {
			units[len(units)-1].text = "AS"
		}
	}
	for _, q := range i.Pairs {
		s := q.Name.Span
		if q.Value != nil {
			s.End = q.Value.Span.End
		}
		add(s)
	}
	slices.SortStableFunc(units, func(a, b unit) int { return a.start - b.start })
	return units, nil
}

// isText is true where the words of an instruction are one text.
func (i *Instr) isText() bool {
	switch i.form() {
	case instr.Text, instr.Command, instr.Inner:
		return true
	}
	return false
}

// jsonUnits adds the brackets and elements of a JSON list.
func (i *Instr) jsonUnits(units []unit, rows rowList) []unit {
	at := i.Keyword.Span.End
	if n := len(units); n > 0 {
		at = units[n-1].end
	}
	find := func(bracket byte) unit {
		at = rows.index(bracket, at)
		return unit{start: at, end: at + 1, text: string(bracket)}
	}
	units = append(units, find('['))
	for n, w := range i.Args {
		u := unit{start: w.Span.Start, end: w.Span.End, text: w.Span.Text(), tight: n == 0}
		if n+1 < len(i.Args) {
			u.text += ","
		}
		units = append(units, u)
		at = u.end
	}
	end := find(']')
	end.tight, end.flush = true, true
	return append(units, end)
}

// place finds which units begin a line, and the comments above those. end is
// where the keyword or the verb ends.
func place(end int, units []unit, rows rowList) {
	above := rows.at(end - 1)
	for n := range units {
		u := &units[n]
		at := rows.at(u.start)
		u.fresh = at > above
		u.comments = rows.between(above, at)
		above = rows.at(u.end - 1)
	}
}

// arrange puts flags before words, or behind them where the instruction's row
// says so, and breaks a list that is long.
func (p *printer) arrange(i *Instr, keyword string, units []unit) []unit {
	row := i.Row
	if i.VerbRow != nil {
		row = i.VerbRow
	}
	var flags, words []unit
	for _, u := range units {
		if u.flag {
			flags = append(flags, u)
		} else {
			words = append(words, u)
		}
	}
	looksLikeFlag := func(u unit) bool { return strings.HasPrefix(u.text, "--") }
	ended := len(words) > 0 && looksLikeFlag(words[0]) || row.Anywhere && slices.ContainsFunc(words, looksLikeFlag)
	if row.PerLine {
		p.list(keyword, flags, words)
	}
	switch {
	case ended:
		return slices.Concat(flags, []unit{{text: "--"}}, words)
	case row.FlagsLast:
		return slices.Concat(words, flags)
	}
	return slices.Concat(flags, words)
}

// list puts every word on a line of its own where one of them is already, or
// where one line cannot hold all. The flags stay with the verb as long as they
// fit there.
func (p *printer) list(keyword string, flags, words []unit) {
	width := utf8.RuneCountInString(keyword) + columns(flags)
	spread := width > p.width
	broken := width+columns(words) > p.width || slices.ContainsFunc(words, func(u unit) bool {
		return u.fresh || strings.Contains(u.text, "\n")
	})
	for n := range flags {
		flags[n].fresh = spread || len(flags[n].comments) > 0
	}
	for n := range words {
		words[n].fresh = broken
	}
}

// columns is how wide units are on one line, the blanks before them included.
func columns(units []unit) int {
	n := 0
	for _, u := range units {
		n += 1 + utf8.RuneCountInString(u.text)
	}
	return n
}

// render writes the units behind a keyword; false where comments stand above a
// unit that cannot begin a line.
func (p *printer) render(line string, units []unit) (string, bool) {
	var b strings.Builder
	b.WriteString(line)
	for _, u := range units {
		fresh := u.fresh && u.canBegin()
		switch {
		case len(u.comments) > 0 && !fresh:
			return "", false
		case fresh:
			b.WriteString(p.joint())
			for _, c := range u.comments {
				b.WriteString(indent + c + "\n")
			}
			if !u.flush {
				b.WriteString(indent)
			}
		case !u.tight:
			b.WriteByte(' ')
		}
		b.WriteString(u.text)
	}
	return b.String(), true
}

// canBegin is true where a line that the unit begins is no comment and not
// empty.
func (u unit) canBegin() bool {
	text := strings.TrimSpace(u.text)
	return text != "" && text[0] != '#'
}
