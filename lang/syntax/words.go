package syntax

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// blanks separate words that are not quoted; a line has no other ones.
const blanks = "\t\v\f\r "

// cut is text[from:to] of a logical line.
type cut struct{ from, to int }

// plainWords splits text[from:] at blanks, whatever quotes say.
func plainWords(text string, from int) []cut {
	var out []cut
	for at := from; at < len(text); {
		n := strings.IndexAny(text[at:], blanks)
		if n < 0 {
			n = len(text) - at
		}
		if n > 0 {
			out = append(out, cut{at, at + n})
		}
		at += n + 1
	}
	return out
}

// shellWords splits text[from:] at blanks outside quotes and escapes, which
// stay. An escape at the very end is dropped.
func shellWords(text string, from int, escape rune) []cut {
	var out []cut
	for at := from; at < len(text); {
		r, size := utf8.DecodeRuneInString(text[at:])
		if unicode.IsSpace(r) {
			at += size
			continue
		}
		end, next := shellWord(text, at, escape)
		if end > at {
			out = append(out, cut{at, end})
		}
		at = next
	}
	return out
}

// shellWord is where the word that begins at at ends, and where to go on.
func shellWord(text string, at int, escape rune) (end, next int) {
	var quote rune
	for at < len(text) {
		r, size := utf8.DecodeRuneInString(text[at:])
		switch {
		case r == escape && quote != '\'':
			if at+size == len(text) {
				return at, len(text)
			}
			at += size
			_, size = utf8.DecodeRuneInString(text[at:])
		case quote != 0:
			if r == quote {
				quote = 0
			}
		case unicode.IsSpace(r):
			return at, at
		case r == '\'' || r == '"':
			quote = r
		}
		at += size
	}
	return at, at
}

// Unquote drops quotes and takes escaped characters as they are.
func Unquote(s string, escape rune) string {
	if !strings.ContainsAny(s, `'"`+string(escape)) {
		return s
	}
	var b strings.Builder
	var quote rune
	escaped := false
	for _, r := range s {
		switch {
		case escaped:
			escaped = false
			b.WriteRune(r)
		case r == escape:
			escaped = true
		case quote == 0 && (r == '\'' || r == '"'):
			quote = r
		case quote != 0 && r == quote:
			quote = 0
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}
