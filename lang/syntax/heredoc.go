package syntax

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/sysbuild/sysbuild/lang/diag"
)

// HeredocWord is what <<WORD says.
type HeredocWord struct {
	Name   string // without its quotes
	Expand bool   // the word has no quotes
	Chomp  bool   // <<-
}

// ParseHeredoc reads [0-9]*<<[-]WORD; false where s is something else.
func ParseHeredoc(s string) (HeredocWord, bool) {
	rest, ok := strings.CutPrefix(strings.TrimLeft(s, "0123456789"), "<<")
	if !ok {
		return HeredocWord{}, false
	}
	rest, chomp := strings.CutPrefix(rest, "-")
	rest = strings.TrimLeft(rest, "\t\n\f\r ")
	if strings.Contains(rest, "<") {
		return HeredocWord{}, false
	}
	name, quoted := heredocName(rest)
	if name == "" {
		return HeredocWord{}, false
	}
	return HeredocWord{Name: name, Expand: !quoted, Chomp: chomp}, true
}

// heredocName drops quotes and escapes as a shell does. The escape is always
// "\" here, whatever the directive says, as in Dockerfiles.
func heredocName(s string) (name string, quoted bool) {
	var b strings.Builder
	var quote rune
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		i += size
		switch {
		case quote == 0 && (r == '\'' || r == '"'):
			quote, quoted = r, true
		case quote != 0 && r == quote:
			quote = 0
		case r == '\\' && quote != '\'':
			if i < len(s) && (quote == 0 || strings.ContainsRune(`"$\`, rune(s[i]))) {
				r, size = utf8.DecodeRuneInString(s[i:])
				i += size
				b.WriteRune(r)
			} else if i < len(s) {
				b.WriteRune(r)
			}
		default:
			b.WriteRune(r)
		}
	}
	return b.String(), quoted
}

// foundHeredoc is a heredoc word at its place in a logical line.
type foundHeredoc struct {
	HeredocWord
	cut
}

// findHeredocs gives the words of a line that say that a body follows. A line
// with an open quote or ${ has none.
func findHeredocs(text string) []foundHeredoc {
	if !strings.Contains(text, "<<") {
		return nil
	}
	var out []foundHeredoc
	for at := 0; at < len(text); {
		r, size := utf8.DecodeRuneInString(text[at:])
		if unicode.IsSpace(r) {
			at += size
			continue
		}
		end, ok := rawWord(text, at)
		if !ok {
			return nil
		}
		if w, ok := ParseHeredoc(text[at:end]); ok {
			out = append(out, foundHeredoc{w, cut{at, end}})
		}
		at = end
	}
	return out
}

// rawWord is where the word that begins at at ends; false where a quote or a ${
// is left open. Blanks behind << belong to the word.
func rawWord(text string, at int) (int, bool) {
	for at < len(text) {
		r, size := utf8.DecodeRuneInString(text[at:])
		switch {
		case unicode.IsSpace(r):
			return at, true
		case r == '\\':
			at += size
			if at < len(text) {
				_, size = utf8.DecodeRuneInString(text[at:])
				at += size
			}
		case r == '\'' || r == '"':
			n := closing(text[at+1:], r)
			if n < 0 {
				return 0, false
			}
			at += 1 + n + 1
		case strings.HasPrefix(text[at:], "${"):
			n := braced(text[at:])
			if n == 0 {
				return 0, false
			}
			at += n
		case strings.HasPrefix(text[at:], "<<"):
			at += 2
			at += len(text[at:]) - len(strings.TrimLeft(text[at:], "\t\r\n "))
		default:
			at += size
		}
	}
	return at, true
}

// closing is where the quote ends; -1 where it does not.
func closing(s string, quote rune) int {
	for i := 0; i < len(s); i++ {
		switch {
		case rune(s[i]) == quote:
			return i
		case s[i] == '\\' && quote == '"':
			i++
		}
	}
	return -1
}

// braced is the length of the ${…} that s begins with, 0 where it is left open.
func braced(s string) int {
	depth := 0
	for i := 0; i < len(s); i++ {
		switch {
		case s[i] == '\\':
			i++
		case strings.HasPrefix(s[i:], "${"):
			depth++
			i++
		case s[i] == '}':
			if depth--; depth == 0 {
				return i + 1
			}
		}
	}
	return 0
}

// heredoc reads the body of a heredoc that was found in a line. nil, and an
// error reported, where its end is missing.
func (p *parser) heredoc(l *logical, f foundHeredoc) *Heredoc {
	start, near := p.lines.pos, physical{}
	var body strings.Builder
	for {
		line, ok := p.lines.next()
		if !ok {
			return p.unterminated(l, f, start, near)
		}
		text := line.text
		if f.Chomp {
			text = strings.TrimLeft(text, "\t")
		}
		if text == f.Name {
			return &Heredoc{
				Name: f.Name, Expand: f.Expand, Chomp: f.Chomp, Word: l.span(f.from, f.to),
				Body: Word{Text: body.String(), Raw: !f.Expand, Span: p.src.Span(start, line.start)},
			}
		}
		if near.next == 0 && strings.TrimSpace(text) == f.Name {
			near = line
		}
		raw := p.src.Text[line.start:line.next]
		if f.Chomp {
			raw = strings.TrimLeft(raw, "\t")
		}
		body.WriteString(raw)
	}
}

// unterminated reports a heredoc without an end. Reading goes on behind the
// line that was likely meant as its end; where there is none, the heredoc takes
// the rest of the file.
func (p *parser) unterminated(l *logical, f foundHeredoc, start int, near physical) *Heredoc {
	d := diag.Diagnostic{
		Rule:    RuleUnterminatedHeredoc,
		Summary: "no line of its own says " + quote(f.Name) + " to end this heredoc",
		Hint:    "write " + f.Name + " alone on a line behind the text, with no blanks around it",
		Span:    l.span(f.from, f.to),
	}
	p.lines.pos = len(p.src.Text)
	if near.next > 0 {
		d.Related = []diag.Related{{
			Message: "this line has blanks around the word, so it is part of the text",
			Span:    p.src.Span(near.start, near.end),
		}}
		if !f.Chomp {
			d.Hint += "; <<-" + f.Name + " allows tabs before it"
		}
		p.lines.pos = near.next
	}
	p.report(d)
	return nil
}
