package lint

import (
	"fmt"
	"strings"

	"github.com/sysbuild/sysbuild/lang/diag"
)

var consistentInstructionCasing = Rule{
	Name: "ConsistentInstructionCasing", Severity: diag.Warning, BuildKit: true, Since: first, Fixes: true,
	Summary: "All keywords of a file are in one case",
	Why: `Keywords may be written in any case. A file that mixes them is harder to read, and a keyword in an odd case is easily
overlooked. The case of most of the file's keywords is the right one; sysbuild fmt writes capitals.`,
	Bad: `
FROM scratch
Copy a /b
^^^^
CMD ["/b"]
`,
	Good: `
FROM scratch
COPY a /b
CMD ["/b"]
`,
	run: func(p *pass) {
		lower, upper := 0, 0
		for t := range p.instrs() {
			switch k := t.Keyword.Text; k {
			case strings.ToLower(k):
				lower++
			case strings.ToUpper(k):
				upper++
			}
		}
		to, name := strings.ToUpper, "capitals"
		if lower > upper {
			to, name = strings.ToLower, "small letters"
		}
		for t := range p.instrs() {
			if k := t.Keyword; to(k.Text) != k.Text {
				p.found(k.Span, fmt.Sprintf("%q is not in %s, as the file's other keywords are", k.Text, name),
					"write "+to(k.Text), diag.Replace("write "+to(k.Text), k.Span, to(k.Text)))
			}
		}
	},
}
