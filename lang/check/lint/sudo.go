package lint

import (
	"path"
	"strings"

	"github.com/sysbuild/sysbuild/lang/diag"
)

var sudoInRun = Rule{
	Name: "SudoInRun", Severity: diag.Warning, Since: first, Fixes: true,
	Summary: "RUN does not call sudo",
	Why: `A step runs as root unless USER says otherwise, and sudo asks for what no build has: a terminal and a password. Say
USER root before the line, and the other user again behind it.`,
	Bad: `
FROM scratch
RUN mkdir /srv/www && sudo chmod 755 /srv/www
                      ^^^^
`,
	Good: `
FROM scratch
RUN mkdir /srv/www && chmod 755 /srv/www
`,
	run: func(p *pass) {
		for _, c := range p.calls() {
			word := c.Args[0]
			if path.Base(literal(word)) != "sudo" {
				continue
			}
			span := c.script.at(word)
			var fix *diag.Fix
			if c.name != "sudo" && !strings.Contains(c.script.span(int(word.Pos().Offset()), int(c.Args[1].Pos().Offset())).Text(), "\n") {
				fix = diag.Replace("leave sudo out", c.script.span(int(word.Pos().Offset()), int(c.Args[1].Pos().Offset())), "")
			}
			p.found(span, "sudo has no use in a build", "leave it out, or write USER root above", fix)
		}
	},
}
