package lint

import (
	"slices"
	"strings"

	sh "mvdan.cc/sh/v3/syntax"

	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/diag"
)

var pipefail = Rule{
	Name: "Pipefail", Severity: diag.Info, Off: true, Since: first,
	Summary: "A pipe in RUN fails where any of its commands does",
	Why: `A shell takes the status of a pipe's last command, so that the step goes on where the first one failed. Set pipefail, in
the SHELL or at the head of the RUN. This rule is off: # check=experimental=Pipefail turns it on.`,
	Bad: `
# check=experimental=Pipefail
FROM scratch
RUN sort /etc/words | uniq > /etc/words.new
    ^^^^^^^^^^^^^^^^^^^^^^
`,
	Good: `
# check=experimental=Pipefail
FROM scratch
SHELL ["/bin/bash", "-o", "pipefail", "-c"]
RUN sort /etc/words | uniq > /etc/words.new
`,
	run: func(p *pass) {
		for _, s := range p.shell() {
			if s.file == nil || strings.Contains(s.text, "pipefail") || shellSays(s.in, "pipefail") {
				continue
			}
			for _, stmt := range s.file.Stmts {
				if bin, ok := stmt.Cmd.(*sh.BinaryCmd); ok && bin.Op == sh.Pipe {
					p.found(s.span(int(bin.Pos().Offset()), int(bin.Y.Cmd.End().Offset())), "where a command of this pipe fails, but for the last, nobody sees it",
						`write SHELL ["/bin/bash", "-o", "pipefail", "-c"]`, nil)
				}
			}
		}
	},
}

// shellSays is true where the SHELL of an instruction has the argument.
func shellSays(i *check.Instr, arg string) bool {
	said := false
	for s := range chain(i.Stage) {
		for j, n := range stage[*check.Shell](s) {
			if s != i.Stage || j.Span.Start < i.Span.Start {
				said = slices.Contains(n.Args, arg)
			}
		}
		if said {
			return true
		}
	}
	return said
}
