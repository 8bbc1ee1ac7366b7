package syntax

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/alecthomas/participle/v2"
	"github.com/alecthomas/participle/v2/lexer"

	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/lang/instr"
)

// Parse reads a whole file. The tree holds every line, bad ones marked, and the
// list every error, in the file's order. It never panics.
func Parse(src *diag.Source) (*File, diag.List) {
	p := &parser{
		src: src, lines: lines{src: src},
		file: &File{Source: src, Escape: '\\'},
	}
	p.skipMark()
	if p.isText() {
		for p.statement() {
		}
	}
	if len(p.file.Instrs) == 0 && !p.list.HasErrors() {
		p.report(diag.Diagnostic{
			Rule:    RuleNoInstruction,
			Summary: "the file has no instruction",
			Hint:    "begin with ROOTFS scratch",
			Span:    src.Span(0, 0),
		})
	}
	return p.file, p.list
}

// parseInstruction reads a text that holds one instruction and no directives.
func parseInstruction(text string, escape rune) (*File, diag.List) {
	src := diag.NewSource("", text)
	p := &parser{
		src: src, lines: lines{src: src}, body: true,
		file: &File{Source: src, Escape: escape},
	}
	for p.statement() {
	}
	return p.file, p.list
}

type parser struct {
	src      *diag.Source
	lines    lines
	file     *File
	list     diag.List
	body     bool // the head of directives is behind us
	comments int  // how many of file.Comments belong to earlier instructions
}

func (p *parser) report(d diag.Diagnostic) { p.list = append(p.list, d) }

// skipMark goes behind a byte order mark.
func (p *parser) skipMark() {
	if strings.HasPrefix(p.src.Text, "\ufeff") {
		p.lines.pos = len("\ufeff")
	}
}

// isText reports a byte that is none of a text; false where the file is a
// program or an archive, of whose lines nothing is worth saying.
func (p *parser) isText() bool {
	nul := strings.IndexByte(p.src.Text, 0)
	if nul < 0 && utf8.ValidString(p.src.Text) {
		return true
	}
	at := nul
	for i, r := range p.src.Text {
		if r == utf8.RuneError && !strings.HasPrefix(p.src.Text[i:], "\ufffd") {
			at = i
			break
		}
	}
	p.report(diag.Diagnostic{
		Rule:    RuleEncoding,
		Summary: fmt.Sprintf("byte 0x%02x is not part of a text in UTF-8", p.src.Text[at]),
		Hint:    "save the file as UTF-8 text",
		Span:    p.src.Span(at, at+1),
	})
	return nul < 0
}

// statement reads a blank line, a comment, a directive or an instruction.
func (p *parser) statement() bool {
	line, ok := p.lines.next()
	if !ok {
		return false
	}
	line = line.trimLeft()
	if line.isComment() {
		if p.body || !p.directive(line) {
			p.body = true
			p.comment(line)
		}
		return true
	}
	p.body = true
	if l := p.join(line); strings.TrimSpace(l.text) != "" {
		p.instruction(l)
	}
	return true
}

func (p *parser) comment(line physical) {
	line = line.trimLeft()
	p.file.Comments = append(p.file.Comments, Comment{
		Text: strings.TrimSpace(line.text[1:]),
		Span: p.src.Span(line.start, line.end),
	})
}

// join reads the rest of a logical line. Comments and empty lines inside are no
// part of it.
func (p *parser) join(line physical) *logical {
	l := &logical{src: p.src, start: line.start, end: line.end}
	text, more := continued(line.text, p.file.Escape)
	if !more {
		l.text = text
		return l
	}
	var j joiner
	j.add(text, line.start)
	for more {
		next, ok := p.lines.next()
		if !ok {
			break
		}
		switch {
		case next.isComment():
			p.comment(next)
		case strings.TrimSpace(next.text) == "":
			p.emptyContinuation(next)
		default:
			text, more = continued(next.text, p.file.Escape)
			j.add(text, next.start)
			l.end = next.end
		}
	}
	l.text, l.pieces = j.String(), j.pieces
	return l
}

func (p *parser) emptyContinuation(line physical) {
	p.report(diag.Diagnostic{
		Severity: diag.Warning,
		Rule:     RuleNoEmptyContinuation,
		Summary:  "an empty line stands inside joined lines",
		Hint:     "drop it, or put a # on it",
		Span:     p.src.Span(line.start, line.end),
	})
}

func (p *parser) instruction(l *logical) {
	errorsBefore := len(p.list)
	defer p.recover(l)
	trimLeft(l)
	lex := lexLine(l.text, p.file.Escape)
	i := &Instr{Row: lex.row, VerbRow: lex.verb, Text: lex.text, Line: p.src.Span(l.start, l.end)}
	i.Doc = p.file.Comments[p.comments:len(p.file.Comments):len(p.file.Comments)]
	p.comments = len(p.file.Comments)
	p.fill(i, l, lex)
	p.heredocs(i, l)
	i.Span = p.src.Span(l.start, l.end)
	if n := len(i.Heredocs); n > 0 {
		i.Span.End = p.heredocEnd()
	}
	i.Bad = p.list[errorsBefore:].HasErrors()
	p.file.Instrs = append(p.file.Instrs, i)
}

// recover makes an error of a promise of ours that broke: a parser goes on.
func (p *parser) recover(l *logical) {
	if r := recover(); r != nil {
		p.report(diag.Diagnostic{
			Rule:    RuleInternal,
			Summary: fmt.Sprintf("the parser broke on this line: %v", r),
			Hint:    "this is a bug of sysbuild; please report it with the line",
			Span:    l.src.Span(l.start, l.end),
		})
	}
}

// trimLeft drops blanks that a joined line begins with: those of its first
// piece are gone already, unless that was an escape alone.
func trimLeft(l *logical) {
	n := len(l.text) - len(strings.TrimLeftFunc(l.text, unicode.IsSpace))
	if n == 0 {
		return
	}
	start := l.offset(n)
	l.text = l.text[n:]
	var pieces []piece
	for _, q := range l.pieces {
		if q.at > n {
			pieces = append(pieces, piece{q.at - n, q.src})
		}
	}
	l.pieces = append([]piece{{0, start}}, pieces...)
}

// heredocEnd is behind the line that ended the last heredoc, without its end of
// line.
func (p *parser) heredocEnd() int {
	return len(strings.TrimRight(p.src.Text[:p.lines.pos], "\r\n"))
}

// fill takes the line apart by the grammar.
func (p *parser) fill(i *Instr, l *logical, lex *lineLexer) {
	tree, err := parseTokens(lex)
	if err != nil {
		p.grammarError(l, err)
		i.Keyword = l.word(0, len(strings.Fields(l.text)[0]))
		return
	}
	i.Keyword = p.word(l, tree.Keyword)
	if i.Row == nil {
		p.report(unknownInstruction(i.Keyword, p.indented(l) || p.goesOn()))
		return
	}
	for _, t := range tree.Flags {
		p.flag(i, l, cut{t.Pos.Offset, t.Pos.Offset + len(t.Value)})
	}
	switch {
	case lex.notStrings:
		p.report(notStrings(i, l, tree.Text))
	case tree.List != nil:
		p.jsonList(i, l, tree.List)
	case tree.Text != nil:
		i.Args = []Word{p.word(l, *tree.Text)}
	case tree.Phrase != nil:
		verb := p.word(l, tree.Phrase.Verb)
		i.Verb = &verb
		if len(i.Flags) > 0 {
			p.report(flagPlace(i))
		}
		p.words(i, l, lex.parts)
	default:
		p.words(i, l, lex.parts)
	}
	if i.Row.Form == instr.Verb && i.VerbRow == nil {
		p.report(unknownVerb(i))
		return
	}
	p.pairs(i, l, lex.parts)
}

// indented is true where blanks stand before the line.
func (p *parser) indented(l *logical) bool {
	return l.start > 0 && strings.ContainsRune(blanks, rune(p.src.Text[l.start-1]))
}

// goesOn is true where the instruction above is a shell's line that cannot end
// there.
func (p *parser) goesOn() bool {
	n := len(p.file.Instrs)
	if n == 0 {
		return false
	}
	for _, end := range []string{"&&", "||", "|", ";", " then", " do", " else", "{", "("} {
		if strings.HasSuffix(p.file.Instrs[n-1].Text, end) {
			return true
		}
	}
	return false
}

// grammarError is what participle has to say, at its place.
func (p *parser) grammarError(l *logical, err error) {
	d := diag.Diagnostic{Rule: RuleSyntax, Summary: err.Error(), Span: l.span(0, len(l.text))}
	var at participle.Error
	if errors.As(err, &at) {
		from := min(at.Position().Offset, len(l.text))
		d.Summary = at.Message()
		d.Span = l.span(from, min(from+1, len(l.text)))
	}
	p.report(d)
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
		f.Name = unquote(name, p.file.Escape)
	}
	if has {
		at := c.to - len(value)
		if !i.Row.Anywhere {
			value = unquote(value, p.file.Escape)
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

// heredocs reads the bodies that the line asks for.
func (p *parser) heredocs(i *Instr, l *logical) {
	if !i.takesHeredocs() {
		return
	}
	for _, f := range findHeredocs(l.text) {
		h := p.heredoc(l, f)
		if h == nil {
			return
		}
		i.Heredocs = append(i.Heredocs, *h)
	}
}

func (i *Instr) takesHeredocs() bool {
	if i.Row == nil || i.JSON {
		return false
	}
	return i.Row.Heredoc || i.VerbRow != nil && i.VerbRow.Heredoc
}
