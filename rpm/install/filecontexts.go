package install

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"golang.org/x/sys/unix"
)

// fileContexts is what an SELinux policy says of files, as file_contexts(5) and
// selabel_file(5) have it, and libselinux reads it.
type fileContexts struct {
	specs []contextSpec // the one that counts first
	// Beginnings of paths and what they stand for, the one that counts first: the
	// machine's own, and then the distribution's.
	subs, distSubs [][2]string
}

// contextSpec is a line of file_contexts.
type contextSpec struct {
	pattern string
	stem    string         // the pattern's first directory where that means itself; a path must have the same
	prefix  string         // what a path must begin with for the pattern to match
	exact   bool           // nothing in the pattern has a meaning, but for what a backslash is before
	plain   bool           // nor has that: the pattern is the path that prefix is
	re      *regexp.Regexp // of what is behind the stem; nil: not compiled yet, or plain
	kind    uint32         // S_IFMT of the files that it is for; 0: of all
	context string         // "<<none>>": such a file has none
}

// contextKinds are the types of files in a line.
var contextKinds = map[string]uint32{
	"--": unix.S_IFREG, "-d": unix.S_IFDIR, "-l": unix.S_IFLNK, "-c": unix.S_IFCHR, "-b": unix.S_IFBLK, "-s": unix.S_IFSOCK, "-p": unix.S_IFIFO,
}

const regexpMeta = ".^$?*+|[({"

// add reads a text of lines. Later ones count for more, and paths more than
// patterns: sort, once all is read.
func (c *fileContexts) add(text string) error {
	for line := range strings.Lines(text) {
		fields := strings.Fields(line)
		if len(fields) == 0 || strings.HasPrefix(fields[0], "#") {
			continue
		}
		s := contextSpec{pattern: fields[0], context: fields[len(fields)-1]}
		known := true
		if len(fields) == 3 {
			s.kind, known = contextKinds[fields[1]]
		}
		if len(fields) < 2 || len(fields) > 3 || !known {
			return fmt.Errorf("%q is no line of file_contexts", strings.TrimSpace(line))
		}
		s.stem = stemOf(s.pattern)
		s.prefix, s.plain = literal(s.pattern)
		s.plain = s.plain && !strings.Contains(s.stem, `\`)
		s.exact = !hasMeta(s.pattern)
		c.specs = append(c.specs, s)
	}
	return nil
}

// stemOf gives a pattern's first directory, "" where something in it has a meaning.
// A backslash in it is compared as one, so that such a line is of no path.
func stemOf(pattern string) string {
	if pattern == "" {
		return ""
	}
	end := strings.IndexByte(pattern[1:], '/') + 1
	if end < 1 || strings.ContainsAny(pattern[:end], regexpMeta) {
		return ""
	}
	return pattern[:end]
}

// hasMeta says that a character of the pattern has a meaning by itself.
func hasMeta(pattern string) bool {
	for i := 0; i < len(pattern); i++ {
		if pattern[i] == '\\' {
			i++
		} else if strings.IndexByte(regexpMeta, pattern[i]) >= 0 {
			return true
		}
	}
	return false
}

// literal gives the beginning of a pattern that means itself, and whether that is
// all of it. A character that may be missing is not in it, nor anything of a
// pattern with alternatives at its top.
func literal(pattern string) (prefix string, plain bool) {
	if eitherOr(pattern) {
		return "", false
	}
	var b strings.Builder
	for i := 0; i < len(pattern); i++ {
		switch ch := pattern[i]; {
		case ch == '\\' && i+1 < len(pattern) && isWord(pattern[i+1]): // a class, such as \d
			return b.String(), false
		case ch == '\\' && i+1 < len(pattern):
			i++
			b.WriteByte(pattern[i])
		case strings.IndexByte("?*{", ch) >= 0:
			text := b.String()
			return text[:max(0, len(text)-1)], false
		case strings.IndexByte(regexpMeta, ch) >= 0:
			return b.String(), false
		default:
			b.WriteByte(ch)
		}
	}
	return b.String(), true
}

func isWord(c byte) bool {
	return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'
}

// eitherOr says that a "|" stands outside of all parentheses.
func eitherOr(pattern string) bool {
	depth := 0
	for i := 0; i < len(pattern); i++ {
		switch pattern[i] {
		case '\\':
			i++
		case '(':
			depth++
		case ')':
			depth--
		case '|':
			if depth == 0 {
				return true
			}
		}
	}
	return false
}

// sort puts what counts first in front.
func (c *fileContexts) sort() {
	slices.Reverse(c.specs)
	slices.SortStableFunc(c.specs, func(a, b contextSpec) int {
		switch {
		case a.exact == b.exact:
			return 0
		case a.exact:
			return -1
		}
		return 1
	})
}

// substitute reads file_contexts.subs, and substituteDist file_contexts.subs_dist: a
// path and the one that it is looked up as. Later lines count for more.
func (c *fileContexts) substitute(text string) error {
	c.subs = append(subsOf(text), c.subs...)
	return nil
}

func (c *fileContexts) substituteDist(text string) error {
	c.distSubs = append(subsOf(text), c.distSubs...)
	return nil
}

func subsOf(text string) (subs [][2]string) {
	for line := range strings.Lines(text) {
		if f := strings.Fields(line); len(f) >= 2 && !strings.HasPrefix(f[0], "#") {
			subs = append(subs, [2]string{f[0], f[1]})
		}
	}
	slices.Reverse(subs)
	return subs
}

// substituted is the path that one is looked up as.
func substituted(path string, subs [][2]string) string {
	for _, s := range subs {
		rest, ok := strings.CutPrefix(path, s[0])
		if !ok || rest != "" && rest[0] != '/' {
			continue
		}
		if s[1] == "/" && rest != "" {
			return rest
		}
		return s[1] + rest
	}
	return path
}

// lookup gives the context of a path, "" where the policy says none.
func (c *fileContexts) lookup(path string, mode uint32) (string, error) {
	path = substituted(substituted(path, c.subs), c.distSubs)
	for i := range c.specs {
		s := &c.specs[i]
		if s.kind != 0 && s.kind != mode&unix.S_IFMT {
			continue
		}
		matches, err := s.matches(path)
		if err != nil {
			return "", fmt.Errorf("file_contexts: %w", err)
		}
		if !matches {
			continue
		}
		if s.context == "<<none>>" {
			return "", nil
		}
		return s.context, nil
	}
	return "", nil
}

// matches says whether the line is of a path. A "|" at the top of a pattern parts
// its anchors too, as libselinux writes them around it: "/a|/b" is all that
// begins with the one, and all that ends with the other.
func (s *contextSpec) matches(path string) (bool, error) {
	if s.plain {
		return path == s.prefix, nil
	}
	rest, ok := strings.CutPrefix(path, s.stem)
	if !ok || s.stem != "" && !strings.HasPrefix(rest, "/") || !strings.HasPrefix(path, s.prefix) {
		return false, nil
	}
	if s.re == nil {
		re, err := regexp.Compile("(?s)^" + latin1(s.pattern[len(s.stem):]) + "$")
		if err != nil {
			return false, err
		}
		s.re = re
	}
	return s.re.MatchString(latin1(rest)), nil
}

// latin1 makes a character of every byte, which is what patterns count.
func latin1(text string) string {
	for i := range len(text) {
		if text[i] >= utf8.RuneSelf {
			runes := make([]rune, len(text))
			for i := range len(text) {
				runes[i] = rune(text[i])
			}
			return string(runes)
		}
	}
	return text
}
