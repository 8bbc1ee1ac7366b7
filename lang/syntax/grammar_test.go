package syntax_test

import (
	"strings"
	"testing"
	"unicode"

	"github.com/sysbuild/sysbuild/lang/syntax"
)

var plainLines = []string{
	"FROM scratch", "FROM --platform=a --checksum=b x AS y", "RUN", "RUN a  b", "RUN --network=none -- a", "ENV a=b c='d e'", "ENV a b",
	"ARG", "COPY a b", "COPY [\"a\",\"b\"]", "CMD []", "CMD [1]", "YUM install a", "HEALTHCHECK --a=b CMD x", "HEALTHCHECK NONE", "ONBUILD RUN a",
	"nothing at all", "RUN --mount=\"a b\" c", "INCLUDE a b", "RUN --a",
}

// TestPlainLines wants the short way for plain lines to be the grammar's, and to
// be the way of most.
func TestPlainLines(t *testing.T) {
	plain := 0
	for _, text := range plainLines {
		ok, err := syntax.PlainAgrees(text, '\\')
		if err != nil {
			t.Errorf("%s: %v", text, err)
		}
		if ok {
			plain++
		}
	}
	if plain != 15 {
		t.Errorf("%d of %d lines are plain, want 15", plain, len(plainLines))
	}
}

// FuzzGrammar holds the short way to the grammar, line by line.
func FuzzGrammar(f *testing.F) {
	for _, text := range plainLines {
		f.Add(text, false)
	}
	f.Fuzz(func(t *testing.T, text string, backtick bool) {
		escape := '\\'
		if backtick {
			escape = '`'
		}
		for line := range strings.SplitSeq(text, "\n") {
			if line = strings.TrimFunc(line, unicode.IsSpace); line == "" {
				continue
			}
			if _, err := syntax.PlainAgrees(line, escape); err != nil {
				t.Errorf("%q: %v", line, err)
			}
		}
	})
}
