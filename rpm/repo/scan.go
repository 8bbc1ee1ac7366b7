package repo

import (
	"bytes"
	"errors"
	"strconv"
	"strings"
	"unicode/utf8"
)

// scanner reads the XML of repository metadata, a piece at a time: elements,
// attributes, text, the predefined entities. It is no XML parser: it knows no
// namespaces (a prefix is dropped), no document types (refused) and no other
// encoding than UTF-8. encoding/xml takes five times as long.
type scanner struct {
	b     []byte
	i     int
	name  []byte // of the element that start or end is about
	attrs []byte // the text between the name and ">"
	empty bool   // <name/>: no end will come
}

type token int

const (
	eof token = iota
	start
	end
	text
)

var errXML = errors.New("not well-formed XML")

// next reads a token. Text is what chars gives afterwards.
func (s *scanner) next() (token, error) {
	for s.i < len(s.b) {
		if s.b[s.i] != '<' {
			return text, nil
		}
		rest := s.b[s.i:]
		switch {
		case bytes.HasPrefix(rest, []byte("<?")):
			if !s.skip("?>") {
				return eof, errXML
			}
		case bytes.HasPrefix(rest, []byte("<!--")):
			if !s.skip("-->") {
				return eof, errXML
			}
		case bytes.HasPrefix(rest, []byte("<!")):
			return eof, errors.New("document types and CDATA are not read")
		case bytes.HasPrefix(rest, []byte("</")):
			return end, s.tag(2)
		default:
			return start, s.tag(1)
		}
	}
	return eof, nil
}

func (s *scanner) skip(to string) bool {
	n := bytes.Index(s.b[s.i:], []byte(to))
	if n < 0 {
		return false
	}
	s.i += n + len(to)
	return true
}

// tag reads from "<" to ">"; from is how long its opening is. A ">" may stand
// in a quoted value.
func (s *scanner) tag(from int) error {
	i := s.i + from
	begin := i
	for i < len(s.b) && !blank(s.b[i]) && s.b[i] != '>' && s.b[i] != '/' {
		i++
	}
	s.name = s.b[begin:i]
	if colon := bytes.IndexByte(s.name, ':'); colon >= 0 {
		s.name = s.name[colon+1:]
	}
	attrs := i
	for i < len(s.b) && s.b[i] != '>' {
		if q := s.b[i]; q == '"' || q == '\'' {
			n := bytes.IndexByte(s.b[i+1:], q)
			if n < 0 {
				return errXML
			}
			i += n + 1
		}
		i++
	}
	if i >= len(s.b) || len(s.name) == 0 {
		return errXML
	}
	s.attrs = s.b[attrs:i]
	s.empty = i > attrs && s.b[i-1] == '/'
	s.i = i + 1
	return nil
}

// eachAttr calls f for each attribute of the element, without prefixes.
func (s *scanner) eachAttr(f func(name, value []byte)) error {
	b := s.attrs
	for i := 0; ; {
		for i < len(b) && (blank(b[i]) || b[i] == '/') {
			i++
		}
		if i == len(b) {
			return nil
		}
		begin := i
		for i < len(b) && b[i] != '=' && !blank(b[i]) {
			if b[i] == ':' {
				begin = i + 1
			}
			i++
		}
		name := b[begin:i]
		for i < len(b) && blank(b[i]) {
			i++
		}
		if i == len(b) || b[i] != '=' {
			return errXML
		}
		for i++; i < len(b) && blank(b[i]); {
			i++
		}
		if i == len(b) || b[i] != '"' && b[i] != '\'' {
			return errXML
		}
		n := bytes.IndexByte(b[i+1:], b[i])
		if n < 0 {
			return errXML
		}
		f(name, b[i+1:i+1+n])
		i += n + 2
	}
}

// chars gives the text up to the next tag, as it stands.
func (s *scanner) chars() []byte {
	n := bytes.IndexByte(s.b[s.i:], '<')
	if n < 0 {
		n = len(s.b) - s.i
	}
	t := s.b[s.i : s.i+n]
	s.i += n
	return t
}

// content gives the text of the element whose start was read, and passes its
// end.
func (s *scanner) content() ([]byte, error) {
	if s.empty {
		return nil, nil
	}
	name := s.name
	t := s.chars()
	tok, err := s.next()
	if err != nil {
		return nil, err
	}
	if tok != end || !bytes.Equal(name, s.name) {
		return nil, errXML
	}
	return t, nil
}

// pass reads to the end of the element whose start was read.
func (s *scanner) pass() error {
	if s.empty {
		return nil
	}
	for depth := 1; depth > 0; {
		tok, err := s.next()
		if err != nil {
			return err
		}
		switch tok {
		case eof:
			return errXML
		case text:
			s.chars()
		case end:
			depth--
		case start:
			if !s.empty {
				depth++
			}
		}
	}
	return nil
}

// plain gives a text without entities: a part of b where it has none.
func plain(b []byte) []byte {
	if bytes.IndexByte(b, '&') < 0 {
		return b
	}
	return []byte(unescape(b))
}

var entities = map[string]string{"lt": "<", "gt": ">", "amp": "&", "quot": `"`, "apos": "'"}

// unescape resolves entities; one that is unknown stays as it is.
func unescape(b []byte) string {
	if bytes.IndexByte(b, '&') < 0 {
		return string(b)
	}
	var out strings.Builder
	for len(b) > 0 {
		n := bytes.IndexByte(b, '&')
		if n < 0 {
			out.Write(b)
			break
		}
		out.Write(b[:n])
		b = b[n:]
		semi := bytes.IndexByte(b, ';')
		v, ok := "", false
		if semi > 0 {
			v, ok = entity(string(b[1:semi]))
		}
		if !ok {
			v, semi = "&", 0
		}
		out.WriteString(v)
		b = b[semi+1:]
	}
	return out.String()
}

func entity(name string) (string, bool) {
	if v, ok := entities[name]; ok {
		return v, true
	}
	num, ok := strings.CutPrefix(name, "#")
	if !ok {
		return "", false
	}
	base := 10
	if hex, ok := strings.CutPrefix(num, "x"); ok {
		num, base = hex, 16
	}
	r, err := strconv.ParseUint(num, base, 32)
	if err != nil || r == 0 || !utf8.ValidRune(rune(r)) {
		return "", false
	}
	return string(rune(r)), true
}

func blank(c byte) bool { return c == ' ' || c == '\n' || c == '\t' || c == '\r' }
