package lint

import (
	"strings"

	"github.com/sysbuild/sysbuild/lang/diag"
)

var trailingComment = Rule{
	Name: "TrailingComment", Severity: diag.Warning, Since: first, Fixes: true,
	Summary: "A comment has a line of its own",
	Why: `There are no comments behind an instruction: a # there, and every word behind it, is part of it. ARG declares them,
COPY and VOLUME take them for paths.`,
	Bad: `
FROM scratch
WORKDIR /srv # where the files are
             ^^^^^^^^^^^^^^^^^^^^^
`,
	Good: `
FROM scratch
WORKDIR /srv
`,
	run: func(p *pass) {
		for t := range p.instrs() {
			if t.JSON || !t.is("ARG", "WORKDIR", "USER", "STOPSIGNAL", "VOLUME", "COPY", "ADD") {
				continue
			}
			line := t.Line.Text()
			at := strings.Index(line, " # ")
			if at < 0 || strings.ContainsAny(line, "\n'\"") {
				continue
			}
			span := t.Line
			span.Start += at + 1
			p.found(span, "this is no comment: it is part of the instruction", "put it on a line of its own, above", drop("take it away", span))
		}
	},
}
