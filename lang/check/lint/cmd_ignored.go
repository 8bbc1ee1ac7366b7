package lint

import (
	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/diag"
)

var cmdIgnored = Rule{
	Name: "CmdIgnored", Severity: diag.Warning, Since: first,
	Summary: "CMD is not lost behind an ENTRYPOINT for a shell",
	Why:     `An ENTRYPOINT in the shell form takes no arguments: what CMD says is never seen. Write it as a JSON list.`,
	Bad: `
FROM scratch
SHELL ["/bin/sh", "-c"]
ENTRYPOINT /usr/sbin/httpd
CMD ["-D", "FOREGROUND"]
^^^
`,
	Good: `
FROM scratch
ENTRYPOINT ["/usr/sbin/httpd"]
CMD ["-D", "FOREGROUND"]
`,
	run: func(p *pass) {
		for _, s := range p.prog.Stages {
			var entry *check.Entrypoint
			for _, n := range stage[*check.Entrypoint](s) {
				entry = n
			}
			if entry == nil || !entry.Shell {
				continue
			}
			for i, n := range stage[*check.Cmd](s) {
				if len(n.Args) > 0 {
					p.found(p.tree(i).Keyword.Span, "the stage's ENTRYPOINT is for a shell, which never sees this", "write ENTRYPOINT as a JSON list", nil)
				}
			}
		}
	},
}
