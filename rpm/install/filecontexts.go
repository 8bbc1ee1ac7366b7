package install

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"golang.org/x/sys/unix"
)

// fileContexts is what an SELinux policy says of files, as file_contexts(5) and
// selabel_file(5) have it.
type fileContexts struct {
	specs []contextSpec // the one that counts first
	subs  [][2]string   // beginnings of paths and what they stand for, in order
}

// contextSpec is a line of file_contexts.
type contextSpec struct {
	pattern string
	prefix  string         // what a path must begin with for the pattern to match
	exact   bool           // the pattern is a path
	re      *regexp.Regexp // nil: not compiled yet, or exact
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
		s.prefix, s.exact = literal(s.pattern)
		c.specs = append(c.specs, s)
	}
	return nil
}

// literal gives the beginning of a pattern that means itself, and whether that is
// all of it. A character that may be missing is not in it, nor anything of a
// pattern with alternatives at its top.
func literal(pattern string) (prefix string, exact bool) {
	var b strings.Builder
	for i := 0; i < len(pattern); i++ {
		switch ch := pattern[i]; {
		case ch == '\\' && i+1 < len(pattern):
			i++
			b.WriteByte(pattern[i])
		case strings.IndexByte("?*{", ch) >= 0:
			if eitherOr(pattern) {
				return "", false
			}
			text := b.String()
			return text[:max(0, len(text)-1)], false
		case strings.IndexByte(regexpMeta, ch) >= 0:
			if eitherOr(pattern) {
				return "", false
			}
			return b.String(), false
		default:
			b.WriteByte(ch)
		}
	}
	return b.String(), true
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

// substitute reads file_contexts.subs: a path and the one that it is looked up as.
func (c *fileContexts) substitute(text string) error {
	for line := range strings.Lines(text) {
		if f := strings.Fields(line); len(f) >= 2 && !strings.HasPrefix(f[0], "#") {
			c.subs = append(c.subs, [2]string{f[0], f[1]})
		}
	}
	return nil
}

// lookup gives the context of a path, "" where the policy says none.
func (c *fileContexts) lookup(path string, mode uint32) (string, error) {
	for _, s := range c.subs {
		if rest, ok := strings.CutPrefix(path, s[0]); ok && (rest == "" || rest[0] == '/') {
			path = s[1] + rest
			break
		}
	}
	for i := range c.specs {
		s := &c.specs[i]
		if s.kind != 0 && s.kind != mode&unix.S_IFMT || !strings.HasPrefix(path, s.prefix) || s.exact && path != s.prefix {
			continue
		}
		if !s.exact {
			if s.re == nil {
				var err error
				if s.re, err = regexp.Compile("^(?s:" + s.pattern + ")$"); err != nil {
					return "", fmt.Errorf("file_contexts: %w", err)
				}
			}
			if !s.re.MatchString(path) {
				continue
			}
		}
		if s.context == "<<none>>" {
			return "", nil
		}
		return s.context, nil
	}
	return "", nil
}
