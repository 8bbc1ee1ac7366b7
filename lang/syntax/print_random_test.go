package syntax_test

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/lang/syntax"
)

// TestPrintRandom prints files put together at random from what lines are made
// of, which bytes changed at random seldom hit: escapes at ends, comments and
// empty lines between joined lines, quotes over lines, heredocs, odd blanks.
func TestPrintRandom(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	good := 0
	for range 8_000 {
		text := randomFile(r)
		if _, list := syntax.Parse(diag.NewSource("f", text)); list.HasErrors() {
			continue
		}
		good++
		if printed(t, text); t.Failed() {
			return
		}
	}
	t.Logf("%d files", good)
	if good < 2_000 {
		t.Errorf("only %d files parse", good)
	}
}

func randomFile(r *rand.Rand) string {
	pick := func(from []string) string { return from[r.IntN(len(from))] }
	var b strings.Builder
	for range r.IntN(2) {
		b.WriteString(pick(heads))
	}
	for range 1 + r.IntN(3) {
		b.WriteString(pick(betweens) + pick(keywords))
		for range r.IntN(6) {
			b.WriteString(pick(joins) + pick(parts))
		}
		b.WriteString(pick(ends))
	}
	return b.String()
}

var (
	heads    = []string{"# escape=`\n", "\n", "\ufeff", "# sysfile=1\r\n\n", "# note\n", "\n# escape=`\n", "\\\n"}
	betweens = []string{"", "", "", "\n\n", "# a\n", "  # a \n\n#b\n", "\t", "\n# check=skip=all\n"}
	keywords = []string{
		"FROM", "from", "ROOTFS", "ARG", "ENV", "LABEL", "RUN", "run", "COPY", "CMD", "ENTRYPOINT", "VOLUME", "EXPOSE",
		"WORKDIR", "SHELL", "YUM install", "yum  install", "YUM repo", "YUM set", "YUM var", "TARGET oci", "YUM \\\n remove",
		"HEALTHCHECK", "ONBUILD", "ADD",
	}
	joins = []string{
		" ", " ", " ", "  ", "\t", "", " \\\n", " \\\n  ", "\\\n", " `\n ", " \\ \r\n", " \\\n# c\n", " \\\n  # c\n\n ", "\u00a0", " \\\n\n",
		" \v", ", ", "\\ ",
	}
	parts = []string{
		"a", "b=c", "b=\"c  d\"", "'x  y'", "--x=y", "--x", "--", "#a", "\"a \\\n  b\"", "\\", "`", "[", "]", "[\"a\"", "\"b\"]", "[\"a\", \"b\"]",
		"<<E", "<<\"E\"", "<< E", "<<-E", "as", "AS", "c\\\nd", "${x:-a b}", "\u00a0", "ü", "'", "=", "a=", "--x=\"a  b\"",
		strings.Repeat("long", 24),
	}
	ends = []string{"\n", "\n", "\r\n", " \n", "\n\tE\nE\n", "\nx  y\r\n\tz\nE\n", " \\\n", "\\\n\n", "\u00a0\n", "", "\n\n\n"}
)
