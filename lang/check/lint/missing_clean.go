package lint

import (
	"slices"
	"strings"

	sh "mvdan.cc/sh/v3/syntax"

	"github.com/sysbuild/sysbuild/lang/diag"
)

var missingClean = Rule{
	Name: "MissingClean", Severity: diag.Info, Since: first, Fixes: true,
	Summary: "A RUN that installs packages cleans up behind it",
	Why: `yum, dnf and apt-get leave lists and packages in /var, which stay in the layer. YUM install leaves none, and a cache mount
keeps them out of the image: RUN --mount=type=cache,target=/var/cache/dnf.`,
	Bad: `
FROM scratch
# check=skip=UseYum
RUN dnf -y install httpd
    ^^^^^^^^^^^^^^^^^^^^
`,
	Good: `
FROM scratch
# check=skip=UseYum
RUN dnf -y install httpd && dnf clean all
`,
	run: func(p *pass) {
		for _, s := range p.shell() {
			if len(s.run.Mounts) > 0 || strings.Contains(s.text, " clean") || strings.Contains(s.text, "/var/cache/") || strings.Contains(s.text, "/var/lib/apt/lists") {
				continue
			}
			for _, c := range s.calls {
				verb, _ := c.verb()
				if c.is("yum", "dnf", "dnf5", "microdnf", "tdnf", "apt-get", "zypper") && slices.Contains([]string{"install", "upgrade"}, verb) {
					p.found(c.span(), c.name+" leaves its lists and packages in the layer", "add && "+cleaning(c), cleanFix(c))
					break
				}
			}
		}
	},
}

// cleaning is the command that cleans up behind a package manager.
func cleaning(c call) string {
	if c.is("apt-get") {
		return "apt-get clean && rm -rf /var/lib/apt/lists/*"
	}
	return c.name + " clean all"
}

// cleanFix adds it at the end of the line; nil where the command is not the last
// of a row joined by &&.
func cleanFix(c call) *diag.Fix {
	s := c.script
	last := s.file.Stmts[len(s.file.Stmts)-1]
	for bin, ok := last.Cmd.(*sh.BinaryCmd); ok && bin.Op == sh.AndStmt; bin, ok = last.Cmd.(*sh.BinaryCmd) {
		last = bin.Y
	}
	if last != c.stmt || len(c.stmt.Redirs) > 0 || len(s.run.Heredocs) > 0 || last.Background {
		return nil
	}
	span := c.span()
	return diag.Replace("clean up in the same RUN", span.Source.Span(span.End, span.End), " && "+cleaning(c))
}
