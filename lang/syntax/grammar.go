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

func parseTokens(l *lineLexer) (*line, error) {
	tokens, err := lexer.Upgrade(l)
	if err != nil {
		return nil, err
	}
	return grammar().ParseFromLexer(tokens)
}
