package lint

import (
	"fmt"
	"strings"

	"github.com/sysbuild/sysbuild/lang/diag"
)

var fromAsCasing = Rule{
	Name: "FromAsCasing", Severity: diag.Warning, BuildKit: true, Since: first, Fixes: true,
	Summary: "AS is in the case of the keyword it belongs to",
	Why:     `FROM … AS and from … as read as one; FROM … as does not. sysbuild fmt writes capitals.`,
	Bad: `
FROM scratch as build
             ^^

FROM scratch
COPY --from=build /a /b
`,
	Good: `
FROM scratch AS build

FROM scratch
COPY --from=build /a /b
`,
	run: func(p *pass) {
		for t := range p.instrs() {
			if !t.is("FROM", "ROOTFS") || len(t.Args) < 3 || !strings.EqualFold(t.Args[1].Text, "as") {
				continue
			}
			k, as := t.Keyword.Text, t.Args[1]
			want := as.Text
			switch k {
			case strings.ToLower(k):
				want = "as"
			case strings.ToUpper(k):
				want = "AS"
			}
			if as.Text != want {
				p.found(as.Span, fmt.Sprintf("%s and %s are not in one case", k, as.Text),
					"write "+want, diag.Replace("write "+want, as.Span, want))
			}
		}
	},
}
