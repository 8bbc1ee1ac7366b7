package lint

import (
	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/diag"
)

var consecutiveRuns = Rule{
	Name: "ConsecutiveRuns", Severity: diag.Info, Off: true, Since: first,
	Summary: "RUNs that follow each other are one",
	Why: `With --layers=steps each makes a layer. Steps of their own are kept apart in the cache, so that fewer is not always better.
This rule is off: # check=experimental=ConsecutiveRuns turns it on.`,
	Bad: `
# check=experimental=ConsecutiveRuns
FROM scratch
RUN mkdir /a
RUN mkdir /b
^^^
`,
	Good: `
# check=experimental=ConsecutiveRuns
FROM scratch
RUN mkdir /a && \
    mkdir /b
`,
	run: func(p *pass) {
		for _, s := range p.prog.Stages {
			for k, i := range s.Instrs {
				if k == 0 {
					continue
				}
				_, run := i.Node.(*check.Run)
				before, ok := s.Instrs[k-1].Node.(*check.Run)
				if run && ok && len(before.Mounts)+len(i.Node.(*check.Run).Mounts) == 0 {
					p.found(p.tree(i).Keyword.Span, "this RUN could be part of the one above", "join them with &&, or with a heredoc", nil)
				}
			}
		}
	},
}
