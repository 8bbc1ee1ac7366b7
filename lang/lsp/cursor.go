package lsp

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/sysbuild/sysbuild/lang/instr"
	"github.com/sysbuild/sysbuild/lang/syntax"
)

// cursor is where somebody types: a spot, and what stands before it in its
// instruction. It reads the text alone, since a line that is being typed is
// seldom a good one.
type cursor struct {
	spot
	row     *instr.Instruction // nil: the keyword is not written yet
	verb    *instr.Instruction // nil: none, or not yet
	outer   *instr.Instruction // ONBUILD, behind which row stands; nil: row stands alone
	words   []string           // complete ones behind keyword, verb and flags
	flags   []string           // names of complete ones
	partial string             // the word at hand, up to the cursor
	ended   bool               // a "--" ended the flags
	comment bool               // the line is a comment
	heredoc *syntax.Heredoc    // whose body it is in; nil: none
}

// cursorAt reads the line up to a spot.
func cursorAt(p spot) cursor {
	c := cursor{spot: p}
	line, start := lineAround(p.text, p.at)
	switch {
	case p.in != nil && p.offset > p.in.Line.End:
		c.heredoc = heredocAt(p.in, p.offset)
		c.row, c.verb = p.in.Row, p.in.VerbRow
		c.partial = p.text[start:p.at]
		c.partial = c.partial[strings.LastIndexAny(c.partial, " \t")+1:]
		return c
	case strings.HasPrefix(strings.TrimLeft(line, " \t"), "#"):
		c.comment = true
		c.partial = p.text[start:p.at]
		return c
	case p.in != nil && p.in.Line.Start < start:
		start = p.in.Line.Start
	}
	c.read(joined(p.text[start:p.at], p.file.Escape))
	return c
}

// heredocAt is the body that holds an offset; nil for none.
func heredocAt(i *syntax.Instr, offset int) *syntax.Heredoc {
	for n := range i.Heredocs {
		if spanIn(i.Heredocs[n].Body.Span, offset) {
			return &i.Heredocs[n]
		}
	}
	return nil
}

// joined is a logical line up to the cursor, on one line. Comments inside are no
// part of it.
func joined(text string, escape rune) string {
	if !strings.Contains(text, "\n") {
		return text
	}
	lines := strings.Split(text, "\n")
	var b strings.Builder
	for n, line := range lines {
		line = strings.TrimSuffix(line, "\r")
		if n < len(lines)-1 {
			if n > 0 && strings.HasPrefix(strings.TrimLeft(line, " \t"), "#") {
				continue
			}
			line = strings.TrimSuffix(strings.TrimRight(line, " \t"), string(escape))
		}
		b.WriteString(line)
	}
	return b.String()
}

// read takes the line apart.
func (c *cursor) read(text string) {
	words, partial := cutWords(text, c.file.Escape)
	c.partial = partial
	if len(words) == 0 {
		return
	}
	c.row = instr.Find(words[0])
	words = words[1:]
	if c.row != nil && c.row.Form == instr.Inner {
		if c.outer, c.row = c.row, nil; len(words) == 0 {
			return
		}
		c.row, words = instr.Find(words[0]), words[1:]
	}
	if c.row == nil {
		c.row = &instr.Instruction{} // unknown: nothing is known of its words
		return
	}
	for _, w := range words {
		c.word(w)
	}
}

// word is one complete word behind the keyword.
func (c *cursor) word(w string) {
	open := !c.ended && (len(c.words) == 0 || c.row.Anywhere)
	switch {
	case open && w == "--":
		c.ended = true
	case open && strings.HasPrefix(w, "--"):
		name, _, _ := strings.Cut(w[2:], "=")
		c.flags = append(c.flags, name)
	case c.row.Verbs != nil && c.verb == nil && len(c.words) == 0:
		if c.verb = c.row.Verb(w); c.verb == nil {
			c.words = append(c.words, w)
		}
	default:
		c.words = append(c.words, w)
	}
}

// rules is the row whose flags and words hold here: the verb's where there is
// one.
func (c *cursor) rules() *instr.Instruction {
	if c.verb != nil {
		return c.verb
	}
	return c.row
}

// takesFlags is true where a flag may stand.
func (c *cursor) takesFlags() bool {
	return !c.ended && (len(c.words) == 0 || c.row.Anywhere)
}

// cutWords splits at blanks outside of quotes; partial is the word that the text
// ends in.
func cutWords(text string, escape rune) (words []string, partial string) {
	var quote rune
	from, in := 0, false
	for at := 0; at < len(text); {
		r, size := utf8.DecodeRuneInString(text[at:])
		switch {
		case r == escape && quote != '\'':
			in = true
			_, next := utf8.DecodeRuneInString(text[at+size:])
			size += next
		case quote != 0:
			if r == quote {
				quote = 0
			}
		case unicode.IsSpace(r):
			if in {
				words = append(words, text[from:at])
			}
			in, from = false, at+size
			at += size
			continue
		case r == '\'' || r == '"':
			quote = r
		}
		if !in {
			in, from = true, at
		}
		at += size
	}
	if quote != 0 { // what stands in open quotes is at hand from its last blank on
		n := strings.LastIndexAny(text[from:], " \t") + 1
		return words, text[from+n:]
	}
	return words, text[from:]
}
