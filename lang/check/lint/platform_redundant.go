package lint

import (
	"strings"

	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/diag"
)

var redundantTargetPlatform = Rule{
	Name: "RedundantTargetPlatform", Severity: diag.Warning, BuildKit: true, Since: first, Fixes: true,
	Summary: "--platform=$TARGETPLATFORM says what is so without it",
	Why:     `A stage is made for the target platform unless something else is said.`,
	Bad: `
FROM --platform=$TARGETPLATFORM example.org/base:1 AS build
     ^^^^^^^^^^^^^^^^^^^^^^^^^^

FROM scratch
COPY --from=build /a /b
`,
	Good: `
FROM example.org/base:1 AS build

FROM scratch
COPY --from=build /a /b
`,
	run: func(p *pass) {
		for i, n := range nodes[*check.Rootfs](p) {
			if n.Platform == nil || strings.Trim(n.Platform.Text, "${}") != "TARGETPLATFORM" {
				continue
			}
			if f := p.tree(i).flag("platform"); f != nil {
				p.found(f.Span, "the stage's platform is $TARGETPLATFORM anyway", "leave --platform out", drop("leave --platform out", f.Span))
			}
		}
	},
}
