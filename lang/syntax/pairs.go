package syntax

import (
	"fmt"
	"strings"
	"unicode"

	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/lang/instr"
)

// pairs turns the words of the forms Names and Pairs into pairs.
func (p *parser) pairs(i *Instr, l *logical, parts []part) {
	form := i.form()
	if form != instr.Names && form != instr.Pairs || len(i.Args) == 0 {
		return
	}
	args := i.Args
	i.Args = nil
	// The old form, of Dockerfiles alone: the rest of the line is one value.
	if form == instr.Pairs && !i.Row.Anywhere && !strings.Contains(args[0].Text, "=") {
		p.legacyPair(i, l, parts[0].from)
		return
	}
	for n, w := range args {
		apart := n+1 < len(args) && strings.HasPrefix(args[n+1].Text, "=")
		if !p.pair(i, form, w, apart) {
			return // what follows is likely the rest of the same mistake
		}
	}
}

// pair adds a pair; false where it reported a mistake. apart is true where a
// word that begins with = follows.
func (p *parser) pair(i *Instr, form instr.Form, w Word, apart bool) bool {
	name, value, ok := strings.Cut(w.Text, "=")
	switch {
	case !ok && form == instr.Pairs:
		p.report(missingEquals(i, w, apart))
		return false
	case !ok:
		i.Pairs = append(i.Pairs, Pair{Name: w})
	case name == "":
		p.report(diag.Diagnostic{
			Rule:    RuleMissingEquals,
			Summary: fmt.Sprintf("%s: %q has no name before its =", i.Title(), w.Text),
			Hint:    "write NAME=VALUE, with no blanks around the =",
			Span:    w.Span,
		})
		return false
	default:
		i.Pairs = append(i.Pairs, splitPair(w, len(name), value))
	}
	return true
}

// splitPair gives the parts their places. Where the name itself is spread over
// joined lines both keep the word's whole place.
func splitPair(w Word, at int, value string) Pair {
	name, val := w, w
	name.Text, val.Text = w.Text[:at], value
	if strings.HasPrefix(w.Span.Text(), w.Text[:at+1]) {
		name.Span.End = w.Span.Start + at
		val.Span.Start = w.Span.Start + at + 1
	}
	return Pair{Name: name, Value: &val}
}

// legacyPair reads NAME VALUE; at is where NAME begins.
func (p *parser) legacyPair(i *Instr, l *logical, at int) {
	text := strings.TrimRightFunc(l.text, unicode.IsSpace)
	end := at + strings.IndexAny(text[at:]+" ", blanks)
	rest := end + len(text[end:]) - len(strings.TrimLeft(text[end:], blanks))
	if rest == len(text) {
		p.report(missingEquals(i, l.word(at, end), false))
		return
	}
	i.Legacy = true
	value := l.word(rest, len(text))
	i.Pairs = []Pair{{Name: l.word(at, end), Value: &value}}
}
