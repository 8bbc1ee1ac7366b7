package syntax

import (
	"encoding/json"
	"strings"

	"github.com/alecthomas/participle/v2/lexer"

	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/lang/instr"
)

// fill takes the line apart by the grammar.
func (p *parser) fill(i *Instr, l *logical, read *readLine) {
	lex, tree := read.lex, read.tree
	if read.err != nil {
		p.grammarError(l, read.err)
		i.Keyword = l.word(0, len(strings.Fields(l.text)[0]))
		return
	}
	i.Keyword = p.word(l, tree.Keyword)
	if i.Row == nil {
		p.report(unknownInstruction(i.Keyword, !p.inside && (p.indented(l) || p.goesOn())))
		return
	}
	for _, t := range tree.Flags {
		p.flag(i, l, cut{t.Pos.Offset, t.Pos.Offset + len(t.Value)})
	}
	text, list := tree.Text, tree.List
	if v := tree.Phrase; v != nil {
		text, list = v.Text, v.List
		p.verb(i, p.word(l, v.Verb))
	}
	switch {
	case lex.notStrings:
		p.report(notStrings(i, l, text))
	case list != nil:
		p.jsonList(i, l, list)
	case text != nil:
		i.Args = []Word{p.word(l, *text)}
		p.inner(i, l, text.Pos.Offset)
	default:
		p.words(i, l, lex.parts)
	}
	if i.Row.Verbs != nil && i.VerbRow == nil {
		p.report(unknownVerb(i))
		return
	}
	p.pairs(i, l, lex.parts)
}

// verb notes the verb. Flags stand before it where its row has the form Choice
// only.
func (p *parser) verb(i *Instr, w Word) {
	i.Verb = &w
	if len(i.Flags) > 0 && i.Row.Form == instr.Verb {
		p.report(flagPlace(i))
	}
}

// inner reads the instruction behind an ONBUILD. Of one behind another, which
// is an error, no more is read.
func (p *parser) inner(i *Instr, l *logical, at int) {
	if i.Row.Form != instr.Inner || p.inside {
		return
	}
	p.inside = true
	defer func() { p.inside = false }()
	sub := l.from(at)
	read := p.kept.read(sub.text, p.file.Escape)
	i.Inner = &Instr{Row: read.lex.row, VerbRow: read.lex.verb, Text: read.lex.text, Line: p.src.Span(sub.start, sub.end)}
	before := len(p.list)
	p.fill(i.Inner, sub, read)
	i.Inner.Span = i.Inner.Line
	i.Inner.Bad = p.list[before:].HasErrors()
}

func (p *parser) word(l *logical, t lexer.Token) Word {
	return Word{Text: t.Value, Span: l.span(t.Pos.Offset, t.Pos.Offset+len(t.Value))}
}

// flag takes --name=value apart. Where flags stand only behind the keyword,
// quotes in them are dropped here, as Dockerfiles have it; elsewhere they are
// left for the expansion of words.
func (p *parser) flag(i *Instr, l *logical, c cut) {
	name, value, has := strings.Cut(l.text[c.from+len("--"):c.to], "=")
	f := Flag{Name: name, Span: l.span(c.from, c.to)}
	if !i.Row.Anywhere {
		f.Name = Unquote(name, p.file.Escape)
	}
	if has {
		at := c.to - len(value)
		if !i.Row.Anywhere {
			value = Unquote(value, p.file.Escape)
		}
		f.Value = &Word{Text: value, Span: l.span(at, c.to)}
	}
	i.Flags = append(i.Flags, f)
}

func (p *parser) words(i *Instr, l *logical, parts []part) {
	for _, w := range parts {
		if w.flag {
			p.flag(i, l, w.cut)
			continue
		}
		i.Args = append(i.Args, l.word(w.from, w.to))
	}
}

func (p *parser) jsonList(i *Instr, l *logical, list *list) {
	i.JSON = true
	for _, t := range list.Items {
		if t.Type == tokComma {
			continue
		}
		w := p.word(l, t)
		// The lexer has seen that the list is valid.
		_ = json.Unmarshal([]byte(t.Value), &w.Text)
		w.Raw = true
		i.Args = append(i.Args, w)
	}
}

func notStrings(i *Instr, l *logical, t *lexer.Token) diag.Diagnostic {
	return diag.Diagnostic{
		Rule:    RuleJSONList,
		Summary: i.Title() + ": a JSON list may hold strings only",
		Hint:    `put quotes around every element: ["PROGRAM", "1"]`,
		Span:    l.span(t.Pos.Offset, t.Pos.Offset+len(t.Value)),
	}
}
