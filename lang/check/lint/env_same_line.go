package lint

import (
	"fmt"

	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/diag"
)

var envSameLine = Rule{
	Name: "EnvSameLine", Severity: diag.Warning, Since: first,
	Summary: "A value does not use what its own line sets",
	Why: `The values of one ENV or LABEL line are expanded with the variables from before the line. Use two lines where one needs the
other.`,
	Bad: `
FROM example.org/base:1
ENV ROOT=/srv DATA=$ROOT/data
                   ^^^^^^^^^^
`,
	Good: `
FROM example.org/base:1
ENV ROOT=/srv
ENV DATA=$ROOT/data
`,
	run: func(p *pass) {
		for i, n := range nodes[*check.Env](p) {
			if overScratch(i.Stage) {
				continue // UndefinedVar knows
			}
			set := map[string]bool{}
			before := declaredAbove(i)
			for _, pair := range n.Pairs {
				for _, d := range dollars(pair.Value.Text) {
					if set[d.name] && !before[d.name] {
						p.found(pair.Value.Span, fmt.Sprintf("%q is not set yet where its own line uses it", d.name), "write a second ENV line", nil)
						break
					}
				}
				set[pair.Name.Text] = true
			}
		}
	},
}

// declaredAbove is declaredBefore without the instruction itself.
func declaredAbove(i *check.Instr) map[string]bool {
	above := *i
	above.Span.Start--
	return declaredBefore(&above)
}
