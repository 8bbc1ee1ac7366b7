package lsp

import (
	"strings"

	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/lang/instr"
	"github.com/sysbuild/sysbuild/lang/syntax"
)

// painter gives each byte of a file its class.
type painter struct {
	view  *view
	file  *syntax.File
	text  string
	paint []uint16 // a tokenType, and what follows
	next  bool     // alternates, so that neighbours of one class stay two
}

// The bits beside a class: a name that gets its meaning, and one that changes
// from token to token.
const (
	declares  = 1 << 8
	alternate = 1 << 9
)

// span paints what a span covers: of a word that is spread over lines its parts,
// without the blanks before and the escapes between them.
func (p *painter) span(s diag.Span, kind tokenType) { p.bytes(s.Start, s.End, uint16(kind)) }

func (p *painter) bytes(from, to int, c uint16) {
	if p.next = !p.next; p.next {
		c |= alternate
	}
	for from < to {
		end := to
		joined := false
		if n := strings.IndexByte(p.text[from:to], '\n'); n >= 0 {
			end, joined = from+n, true
		}
		a, b := from, end
		for b > a && strings.IndexByte("\r \t", p.text[b-1]) >= 0 && joined {
			b--
		}
		if joined && b > a && rune(p.text[b-1]) == p.file.Escape {
			b--
		}
		for a < b && (p.text[a] == ' ' || p.text[a] == '\t') {
			a++
		}
		for ; a < b; a++ {
			p.paint[a] = c
		}
		from = end + 1
	}
}

// word paints text[from:to] of a word.
func (p *painter) word(w syntax.Word, from, to int, kind tokenType) {
	p.span(p.file.Place(w, from, to), kind)
}

func (p *painter) instruction(i *syntax.Instr) {
	p.span(i.Keyword.Span, tokKeyword)
	if i.Row == nil {
		return
	}
	if i.Verb != nil {
		p.span(i.Verb.Span, tokFunction)
	}
	row := i.Row
	if i.VerbRow != nil {
		row = i.VerbRow
	}
	for _, f := range i.Flags {
		p.flag(f, row.Keyword == "config")
	}
	for _, pair := range i.Pairs {
		p.pair(pair, row)
	}
	p.args(i, row)
	for _, h := range i.Heredocs {
		p.heredoc(h, row)
	}
	if i.Inner != nil {
		p.instruction(i.Inner)
	}
}

// flag paints --name=value.
func (p *painter) flag(f syntax.Flag, template bool) {
	p.span(f.Span, tokFlag)
	if f.Value == nil {
		return
	}
	p.bytes(f.Value.Span.Start-1, f.Value.Span.Start, uint16(tokOperator))
	p.span(f.Value.Span, tokString)
	p.variables(*f.Value, template)
}

// variables paints $NAME and ${…} in a word.
func (p *painter) variables(w syntax.Word, template bool) {
	refs := check.Refs(w.Text, p.file.Escape, true)
	if template {
		refs = check.Placeholders(w.Text)
	}
	for _, r := range refs {
		p.word(w, r.From, r.To, tokVariable)
	}
}

func (p *painter) pair(pair syntax.Pair, row *instr.Instruction) {
	kind := tokProperty
	if row.Section == "ARG" || row.Section == "ENV" || row.Section == "EXPORT default" {
		kind = tokVariable
	}
	p.span(pair.Name.Span, kind)
	if pair.Value == nil {
		return
	}
	if at := pair.Value.Span.Start - 1; at >= pair.Name.Span.End && p.text[at] == '=' {
		p.bytes(at, at+1, uint16(tokOperator))
	}
	p.span(pair.Value.Span, tokString)
	p.variables(*pair.Value, row.Keyword == "rename")
}

// args paints words: elements of a list, the shell of a command, and in all
// others quotes and variables.
func (p *painter) args(i *syntax.Instr, row *instr.Instruction) {
	for n, w := range i.Args {
		switch {
		case i.JSON:
			p.span(w.Span, tokString)
			p.listMarks(i, n)
		case row.Form == instr.Inner, row.Keyword == "INCLUDE":
		case row.Form == instr.Command && row.Keyword != "SHELL":
			p.script(w)
		case row.Section == "ROOTFS" && n == 1 && strings.EqualFold(w.Text, "as"):
			p.span(w.Span, tokKeyword)
		default:
			if strings.HasPrefix(w.Text, `"`) || strings.HasPrefix(w.Text, "'") {
				p.span(w.Span, tokString)
			} else if row.Form == instr.Shell {
				p.quotes(w)
			}
			p.variables(w, false)
		}
	}
	if i.JSON && len(i.Args) == 0 {
		p.marks(i.Line, "[]")
	}
}

// quotes paints what stands in quotes within a word.
func (p *painter) quotes(w syntax.Word) {
	for at := 0; at < len(w.Text); at++ {
		quote := w.Text[at]
		if quote != '"' && quote != '\'' {
			continue
		}
		n := strings.IndexByte(w.Text[at+1:], quote)
		if n < 0 {
			return
		}
		p.word(w, at, at+n+2, tokString)
		at += n + 1
	}
}

// listMarks paints the brackets and commas around an element of a list.
func (p *painter) listMarks(i *syntax.Instr, n int) {
	from, to := i.Args[n].Span.End, i.Line.End
	if n+1 < len(i.Args) {
		to = i.Args[n+1].Span.Start
	}
	src := i.Line.Source
	p.marks(src.Span(from, to), ",]")
	if n == 0 {
		before := strings.LastIndexByte(p.text[:i.Args[0].Span.Start], '[')
		if before >= i.Line.Start {
			p.bytes(before, before+1, uint16(tokOperator))
		}
	}
}

func (p *painter) marks(s diag.Span, marks string) {
	for at := s.Start; at < s.End; at++ {
		if strings.IndexByte(marks, p.text[at]) >= 0 {
			p.bytes(at, at+1, uint16(tokOperator))
		}
	}
}

func (p *painter) heredoc(h syntax.Heredoc, row *instr.Instruction) {
	p.span(h.Word, tokOperator)
	offset := func(at int) int { return at }
	if h.Chomp {
		offset = chomped(h.Body.Span.Text())
	}
	start := h.Body.Span.Start
	if row.Form == instr.Command {
		for _, t := range p.view.server.script(h.Body.Text).tokens {
			p.bytes(start+offset(t.from), start+offset(t.to), uint16(t.kind))
		}
		return
	}
	p.span(h.Body.Span, tokString)
	refs := check.Placeholders(h.Body.Text)
	if !strings.HasPrefix(row.Section, "EXPORT") {
		if refs = check.Refs(h.Body.Text, '\\', false); !h.Expand {
			refs = nil
		}
	}
	for _, r := range refs {
		p.bytes(start+offset(r.From), start+offset(r.To), uint16(tokVariable))
	}
}

// names paints what the index knows: stages and heredocs, and where names get
// their meaning.
func (p *painter) names() {
	for _, m := range p.view.names().bySource[p.file.Source] {
		c := uint16(0)
		switch {
		case m.kind == stageName:
			c = uint16(tokStage)
		case m.kind == heredocName:
			c = uint16(tokHeredoc)
		case m.def && m.kind != repository:
			c = uint16(tokVariable)
		}
		if m.def {
			c |= declares
		}
		if c&0xff != 0 {
			p.bytes(m.span.Start, m.span.End, c)
		}
	}
}

func (p *painter) directive(d syntax.Directive) {
	p.span(d.Span, tokComment)
	if at := strings.Index(strings.ToLower(d.Span.Text()), d.Name); at >= 0 {
		p.bytes(d.Span.Start+at, d.Span.Start+at+len(d.Name), uint16(tokDirective))
	}
	p.span(d.Value.Span, tokString)
}
