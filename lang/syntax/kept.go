package syntax

import (
	"strings"
	"sync"

	"github.com/sysbuild/sysbuild/lang/diag"
)

// Lines keeps what was made of logical lines, for files that are read again and
// again while they are written: after a keystroke all lines but one are as
// before. The zero value works, and so does nil, which keeps nothing. Any number
// of goroutines may read by one.
type Lines struct {
	mu    sync.Mutex
	known map[lineKey]*readLine
}

// maxLines bounds how many are kept.
const maxLines = 20_000

type lineKey struct {
	text   string
	escape rune
}

// readLine is a line as the lexer and the grammar have it. Nobody changes it.
type readLine struct {
	lex  *lineLexer
	tree *line
	err  error
}

// Parse is the function Parse.
func (k *Lines) Parse(src *diag.Source) (*File, diag.List) { return parse(src, false, k) }

// read takes a logical line apart.
func (k *Lines) read(text string, escape rune) *readLine {
	if k == nil {
		return newLine(text, escape)
	}
	key := lineKey{text, escape}
	k.mu.Lock()
	r := k.known[key]
	k.mu.Unlock()
	if r != nil {
		return r
	}
	key.text = strings.Clone(text) // a part of a text keeps all of that
	r = newLine(key.text, escape)
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.known == nil || len(k.known) >= maxLines {
		k.known = map[lineKey]*readLine{}
	}
	k.known[key] = r
	return r
}

func newLine(text string, escape rune) *readLine {
	r := &readLine{lex: lexLine(text, escape)}
	r.tree, r.err = parseLine(r.lex)
	return r
}
