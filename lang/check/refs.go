package check

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/sysbuild/sysbuild/lang/diag"
)

// ref is a variable that a word speaks of.
type ref struct {
	name     string
	from, to int // the bytes of $name or ${…} in the word
	braced   bool
	op       rune // of ${name:-word}: '-', '+', '?', '#', '%' or '/'; 0: none
	colon    bool // the op has a colon: an empty value counts as unset
	inner    []ref
}

// span is where the variable stands. Where the word's text is not the source's,
// byte for byte, it is the whole word.
func (r ref) span(w Word) diag.Span {
	if w.Span.IsZero() || w.Span.End-w.Span.Start != len(w.Text) {
		return w.Span
	}
	return w.Span.Source.Span(w.Span.Start+r.from, w.Span.Start+r.to)
}

// scanRefs finds the variables of a word by the rules that Lex expands it by.
// Behind a mistake, of which Lex tells, it finds no more.
func scanRefs(text string, escape rune, quotes bool) []ref {
	refs, _ := scanDepth(text, escape, quotes)
	return refs
}

// scanDepth is scanRefs that says too whether the word is nested too deep for
// Lex, which has no bound of its own.
func scanDepth(text string, escape rune, quotes bool) (refs []ref, deep bool) {
	s := refScanner{text: text, escape: escape, quotes: quotes}
	refs, _ = s.until(end)
	return refs, s.deep
}

func anyBraced(refs []ref, name string) bool {
	for _, r := range refs {
		if r.name == name && r.braced || anyBraced(r.inner, name) {
			return true
		}
	}
	return false
}

type refScanner struct {
	text   string
	at     int
	escape rune
	quotes bool
	depth  int
	deep   bool // maxDepth was met
}

// maxDepth bounds ${a:-${b:-…}}: nobody writes that many.
const maxDepth = 100

func (s *refScanner) peek() (rune, int) {
	if s.at >= len(s.text) {
		return -1, 0
	}
	return utf8.DecodeRuneInString(s.text[s.at:])
}

// end is the stop of until that is no character.
const end rune = -1

// until reads up to and with the stop character, or to the end; false where the
// end comes first and was not asked for.
func (s *refScanner) until(stop rune) ([]ref, bool) {
	var refs []ref
	double := false
	for {
		r, size := s.peek()
		switch {
		case size == 0:
			return refs, stop == end
		case r == stop && !double:
			s.at += size
			return refs, true
		case r == s.escape:
			s.at += size
			_, size = s.peek()
			s.at += size
		case r == '$':
			one, ok := s.dollar()
			if one.name != "" || one.braced {
				refs = append(refs, one)
			}
			if !ok {
				return refs, false
			}
		case s.quotes && r == '"':
			double = !double
			s.at++
		case s.quotes && r == '\'' && !double:
			n := strings.IndexByte(s.text[s.at+1:], '\'')
			if n < 0 {
				return refs, false
			}
			s.at += n + 2
		default:
			s.at += size
		}
	}
}

// dollar reads $name or ${…}.
func (s *refScanner) dollar() (ref, bool) {
	r := ref{from: s.at}
	s.at++
	if c, _ := s.peek(); c != '{' {
		r.name = s.name()
		r.to = s.at
		return r, true
	}
	s.at++
	r.braced = true
	r.name = s.name()
	s.depth++
	s.deep = s.deep || s.depth == maxDepth
	ok := !s.deep && s.modifier(&r)
	s.depth--
	r.to = s.at
	return r, ok
}

// modifier reads what follows the name in ${name…}, the brace included.
func (s *refScanner) modifier(r *ref) bool {
	c, size := s.peek()
	s.at += size
	if c == ':' {
		r.colon = true
		c, size = s.peek()
		s.at += size
	}
	var ok bool
	switch c {
	case '}':
		return !r.colon
	case '-', '+', '?', '#', '%':
		r.op = c
		r.inner, ok = s.until('}')
		return ok
	case '/':
		r.op = c
		if n, _ := s.peek(); n == '/' {
			s.at++
		}
		if r.inner, ok = s.until('/'); !ok {
			return false
		}
		var more []ref
		more, ok = s.until('}')
		r.inner = append(r.inner, more...)
		return ok
	}
	return false
}

// name reads a variable's name, a number, or one special character.
func (s *refScanner) name() string {
	start := s.at
	for {
		r, size := s.peek()
		first := s.at == start
		switch {
		case size == 0:
			return s.text[start:s.at]
		case first && unicode.IsDigit(r):
			for ; size > 0 && unicode.IsDigit(r); r, size = s.peek() {
				s.at += size
			}
			return s.text[start:s.at]
		case first && strings.ContainsRune("@*#?-$!0", r):
			s.at += size
			return s.text[start:s.at]
		case !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '_':
			return s.text[start:s.at]
		}
		s.at += size
	}
}
