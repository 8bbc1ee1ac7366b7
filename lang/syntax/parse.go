package syntax

import (
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/alecthomas/participle/v2"

	"github.com/sysbuild/sysbuild/lang/diag"
)

// Parse reads a whole file. The tree holds every line, bad ones marked, and the
// list every error, in the file's order. It never panics.
func Parse(src *diag.Source) (*File, diag.List) { return parse(src, false, nil) }

// parse is Parse; an included file may be empty, and kept nil.
func parse(src *diag.Source, included bool, kept *Lines) (*File, diag.List) {
	p := &parser{
		src: src, lines: lines{src: src}, kept: kept,
		file: &File{Source: src, Escape: '\\'},
	}
	p.skipMark()
	if p.isText() {
		for p.statement() {
		}
	}
	if len(p.file.Instrs) == 0 && !included && !p.list.HasErrors() {
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
	kept     *Lines // nil: nothing is kept
	file     *File
	list     diag.List
	body     bool // the head of directives is behind us
	inside   bool // of an ONBUILD
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
	read := p.kept.read(l.text, p.file.Escape)
	i := &Instr{Row: read.lex.row, VerbRow: read.lex.verb, Text: read.lex.text, Line: p.src.Span(l.start, l.end)}
	i.Doc = p.file.Comments[p.comments:len(p.file.Comments):len(p.file.Comments)]
	p.comments = len(p.file.Comments)
	p.fill(i, l, read)
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

// heredocEnd is behind the line that ended the last heredoc, without its end of
// line.
func (p *parser) heredocEnd() int {
	return len(strings.TrimRight(p.src.Text[:p.lines.pos], "\r\n"))
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
	if i.Inner != nil {
		i.Inner.Heredocs = i.Heredocs
	}
}

func (i *Instr) takesHeredocs() bool {
	if i.Inner != nil {
		return i.Inner.takesHeredocs()
	}
	if i.Row == nil || i.JSON {
		return false
	}
	return i.Row.Heredoc || i.VerbRow != nil && i.VerbRow.Heredoc
}
