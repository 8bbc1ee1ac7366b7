package syntax

import (
	"strings"
	"sync"

	"github.com/alecthomas/participle/v2"
	"github.com/alecthomas/participle/v2/lexer"
)

// line is the grammar of a logical line. Words, of which a line may have many,
// are one token that the lexer has cut already: a capture for each costs more
// than all else. A capture of tokens holds what its group matched, and only the
// last group.
type line struct {
	Keyword lexer.Token   `parser:"@Keyword"`
	Flags   []lexer.Token `parser:"@( Flag* )"`
	Words   *lexer.Token  `parser:"( @Words"`
	Text    *lexer.Token  `parser:"| @Text"`
	List    *list         `parser:"| @@"`
	Phrase  *phrase       `parser:"| @@ )?"`
}

// list is the JSON form.
type list struct {
	Open  lexer.Token   `parser:"@Open"`
	Items []lexer.Token `parser:"@( String ( Comma String )* )? Close"` // commas among them
}

// phrase is a verb and what follows it, flags among it.
type phrase struct {
	Verb  lexer.Token  `parser:"@Verb"`
	Words *lexer.Token `parser:"( @Words"`
	Text  *lexer.Token `parser:"| @Text"`
	List  *list        `parser:"| @@ )?"`
}

// grammar is built once, when the first line is parsed.
var grammar = sync.OnceValue(func() *participle.Parser[line] {
	return participle.MustBuild[line](participle.Lexer(definition{}))
})

// Grammar is the grammar of a logical line in EBNF.
func Grammar() string { return strings.TrimSpace(grammar().String()) }

// parseLine reads a line by the grammar. A line that is a keyword, flags and one
// token more is seen to be one at once: most are, and the parser takes longer
// for them than for all else that is done with a line.
func parseLine(l *lineLexer) (*line, error) {
	if out, ok := l.plain(); ok {
		return out, nil
	}
	return parseTokens(l)
}

// plain is the line of tokens that have no parts of their own; false where there
// are others.
func (l *lineLexer) plain() (*line, bool) {
	out := &line{Keyword: l.tokens[0]}
	n := 1
	for n < len(l.tokens) && l.tokens[n].Type == tokFlag {
		n++
	}
	if n > 1 {
		out.Flags = l.tokens[1:n]
	}
	switch rest := l.tokens[n:]; {
	case len(rest) == 0:
	case len(rest) > 1:
		return nil, false
	case rest[0].Type == tokWords:
		out.Words = &rest[0]
	case rest[0].Type == tokText:
		out.Text = &rest[0]
	default:
		return nil, false
	}
	return out, true
}

func parseTokens(l *lineLexer) (*line, error) {
	tokens, err := lexer.Upgrade(l)
	if err != nil {
		return nil, err
	}
	return grammar().ParseFromLexer(tokens)
}
