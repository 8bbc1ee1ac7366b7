package lint

import (
	"fmt"
	"strings"

	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/diag"
)

var workdirRelativePath = Rule{
	Name: "WorkdirRelativePath", Severity: diag.Warning, BuildKit: true, Since: first,
	Summary: "A stage's first WORKDIR is an absolute path",
	Why: `A relative WORKDIR goes on from the one before, and the first of a stage from the base image's. It moves when that image
does.`,
	Bad: `
FROM scratch
WORKDIR app
        ^^^
`,
	Good: `
FROM scratch
WORKDIR /app
`,
	run: func(p *pass) {
		for i, n := range nodes[*check.Workdir](p) {
			path, ok := p.value(i.Stage, n.Path)
			if ok && path != "" && !strings.HasPrefix(path, "/") && !hasWorkdir(i) {
				p.found(n.Path.Span, fmt.Sprintf("%q begins where the base image happens to be", n.Path.Text), "write WORKDIR /"+path, nil)
			}
		}
	},
}

// hasWorkdir is true where a WORKDIR stands before the instruction.
func hasWorkdir(i *check.Instr) bool {
	for s := range chain(i.Stage) {
		for j := range stage[*check.Workdir](s) {
			if s != i.Stage || j.Span.Start < i.Span.Start {
				return true
			}
		}
	}
	return false
}
