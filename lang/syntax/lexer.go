package syntax

import (
	"encoding/json"
	"io"
	"strings"
	"unicode"

	"github.com/alecthomas/participle/v2/lexer"

	"github.com/sysbuild/sysbuild/lang/instr"
)

// The tokens of a logical line. Which of them a line is cut into is decided by
// its instruction's row, so that the grammar needs no more than one token to
// see what comes.
const (
	tokKeyword lexer.TokenType = -(iota + 2) // -1 is EOF
	tokFlag
	tokVerb
	tokWords
	tokText
	tokOpen
	tokString
	tokComma
	tokClose
)

// definition makes our lexer known to participle. It is written by hand: how a
// word ends depends on the instruction, which rules of patterns cannot say.
type definition struct{}

// Symbols implements lexer.Definition.
func (definition) Symbols() map[string]lexer.TokenType {
	return map[string]lexer.TokenType{
		"EOF": lexer.EOF, "Keyword": tokKeyword, "Flag": tokFlag, "Verb": tokVerb, "Words": tokWords,
		"Text": tokText, "Open": tokOpen, "String": tokString, "Comma": tokComma, "Close": tokClose,
	}
}

// Lex implements lexer.Definition.
func (definition) Lex(_ string, r io.Reader) (lexer.Lexer, error) {
	text, err := io.ReadAll(r)
	if err != nil {
		return nil, err
	}
	return lexLine(string(text), '\\'), nil
}

// lineLexer holds the tokens of one line. It never fails: what is wrong with a
// line is told by the tokens and by notStrings.
type lineLexer struct {
	text   string
	escape rune
	tokens []lexer.Token
	next   int

	parts      []part // of the Words token
	row        *instr.Instruction
	verb       *instr.Instruction
	notStrings bool // a JSON list that holds something else than strings
}

// part is a word among others, or a flag.
type part struct {
	cut
	flag bool
}

// Next implements lexer.Lexer.
func (l *lineLexer) Next() (lexer.Token, error) {
	if l.next >= len(l.tokens) {
		return lexer.EOFToken(lexer.Position{Offset: len(l.text), Line: 1}), nil
	}
	l.next++
	return l.tokens[l.next-1], nil
}

func (l *lineLexer) emit(t lexer.TokenType, from, to int) {
	if l.tokens == nil {
		l.tokens = make([]lexer.Token, 0, 4)
	}
	l.tokens = append(l.tokens, lexer.Token{
		Type: t, Value: l.text[from:to], Pos: lexer.Position{Offset: from, Line: 1, Column: from + 1},
	})
}

func lexLine(text string, escape rune) *lineLexer {
	l := &lineLexer{text: strings.TrimRightFunc(text, unicode.IsSpace), escape: escape}
	end := strings.IndexAny(l.text, blanks)
	if end < 0 {
		end = len(l.text)
	}
	l.emit(tokKeyword, 0, end)
	l.row = instr.Find(l.text[:end])
	switch {
	case l.row == nil:
		l.form(instr.Text, end)
	case l.row.Form == instr.Verb:
		l.lexVerb(end)
	case l.row.Form == instr.Choice:
		l.lexChoice(l.flags(end))
	default:
		l.form(l.row.Form, l.flags(end))
	}
	return l
}

// flags cuts off the flags that stand directly behind a keyword, and a "--"
// that ends them; it gives where the rest begins.
func (l *lineLexer) flags(at int) int {
	for {
		at = l.skip(at)
		if !strings.HasPrefix(l.text[at:], "--") {
			return at
		}
		end, next := shellWord(l.text, at, l.escape)
		if Unquote(l.text[at:end], l.escape) == "--" { // quotes in flags are dropped
			return l.skip(next)
		}
		l.emit(tokFlag, at, end)
		at = next
	}
}

func (l *lineLexer) skip(at int) int {
	return len(l.text) - len(strings.TrimLeftFunc(l.text[at:], unicode.IsSpace))
}

// lexVerb takes the first word that is no flag for the verb. Flags stand
// anywhere behind it, up to a "--". One before the verb is taken too, so that
// the checker can say where it belongs.
func (l *lineLexer) lexVerb(at int) {
	open, verb := true, false
	for _, w := range shellWords(l.text, at, l.escape) {
		s := l.text[w.from:w.to]
		flag := open && strings.HasPrefix(s, "--")
		switch {
		case open && s == "--":
			open = false
		case flag && !verb:
			l.emit(tokFlag, w.from, w.to)
		case !verb:
			verb = true
			l.emit(tokVerb, w.from, w.to)
			l.verb = l.row.Verb(s)
		default:
			l.parts = append(l.parts, part{w, flag})
		}
	}
	l.emitParts()
}

// lexChoice takes the first word for the verb, and the rest as the verb's row
// says.
func (l *lineLexer) lexChoice(at int) {
	if at == len(l.text) {
		return
	}
	end := at + strings.IndexAny(l.text[at:]+" ", blanks)
	l.emit(tokVerb, at, end)
	if l.verb = l.row.Verb(l.text[at:end]); l.verb == nil {
		l.form(instr.Text, end)
		return
	}
	l.form(l.verb.Form, end)
}

func (l *lineLexer) form(f instr.Form, at int) {
	if (f == instr.Command || f == instr.List) && l.json(at) {
		return
	}
	switch f {
	case instr.Words, instr.List:
		l.words(plainWords(l.text, at))
	case instr.Shell, instr.Names, instr.Pairs:
		l.words(shellWords(l.text, at, l.escape))
	default:
		if at = l.skip(at); at < len(l.text) {
			l.emit(tokText, at, len(l.text))
		}
	}
}

func (l *lineLexer) words(cuts []cut) {
	l.parts = make([]part, 0, len(cuts))
	for _, c := range cuts {
		l.parts = append(l.parts, part{cut: c})
	}
	l.emitParts()
}

func (l *lineLexer) emitParts() {
	if n := len(l.parts); n > 0 {
		l.emit(tokWords, l.parts[0].from, l.parts[n-1].to)
	}
}

// json cuts a JSON list of strings into tokens. What is no valid list is left
// for the other forms, as Dockerfiles have it.
func (l *lineLexer) json(at int) bool {
	at = l.skip(at)
	rest := l.text[at:]
	if !strings.HasPrefix(rest, "[") {
		return false
	}
	var items []any
	if json.Unmarshal([]byte(rest), &items) != nil {
		return false
	}
	for _, i := range items {
		if _, ok := i.(string); !ok {
			l.notStrings = true
			l.emit(tokText, at, len(l.text))
			return true
		}
	}
	l.list(at)
	return true
}

// list cuts a valid JSON list of strings.
func (l *lineLexer) list(at int) {
	for at < len(l.text) {
		switch l.text[at] {
		case '[':
			l.emit(tokOpen, at, at+1)
		case ']':
			l.emit(tokClose, at, at+1)
		case ',':
			l.emit(tokComma, at, at+1)
		case '"':
			end := at + 1
			for ; l.text[end] != '"'; end++ {
				if l.text[end] == '\\' {
					end++
				}
			}
			l.emit(tokString, at, end+1)
			at = end
		}
		at++
	}
}
