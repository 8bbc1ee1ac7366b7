package lint

import (
	"fmt"
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/diag"
)

var invalidDefinitionDescription = Rule{
	Name: "InvalidDefinitionDescription", Severity: diag.Warning, Off: true, BuildKit: true, Since: first, Fixes: true,
	Summary: "A comment right above a stage or an ARG begins with its name",
	Why: `Tools show the comment right above a FROM or an ARG as its description, when it begins with the name. Put an empty line
between where it is none. This rule is off: # check=experimental=InvalidDefinitionDescription turns it on.`,
	Bad: `
# check=experimental=InvalidDefinitionDescription

# The mirror to take.
^^^^^^^^^^^^^^^^^^^^^
ARG MIRROR=docker.io/library
FROM ${MIRROR}/fedora:43
`,
	Good: `
# check=experimental=InvalidDefinitionDescription

# The mirror to take.

ARG MIRROR=docker.io/library
FROM ${MIRROR}/fedora:43
`,
	run: func(p *pass) {
		for i, n := range nodes[*check.Arg](p) {
			var names []string
			for _, a := range n.Args {
				names = append(names, a.Name.Text)
			}
			p.description(i, names)
		}
		for i := range nodes[*check.Rootfs](p) {
			if i.Stage.Name != "" {
				p.description(i, []string{i.Stage.Name})
			}
		}
	},
}

func (p *pass) description(i *check.Instr, names []string) {
	doc := p.tree(i).Doc
	if len(doc) == 0 {
		return
	}
	last := doc[len(doc)-1]
	name, _, _ := strings.Cut(last.Text, " ")
	if last.Span.Pos().Line+1 != i.Span.Pos().Line || slices.Contains(names, name) || strings.HasPrefix(name, "check=") {
		return
	}
	p.found(last.Span, fmt.Sprintf("the comment does not begin with %q", names[0]), fmt.Sprintf("write # %s …, or leave a line empty below it", names[0]),
		diag.Replace("leave a line empty below it", last.Span.Source.Span(last.Span.End, last.Span.End), "\n"))
}
