package lint

import (
	"fmt"
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/diag"
)

var fromPlatformFlagConstDisallowed = Rule{
	Name: "FromPlatformFlagConstDisallowed", Severity: diag.Warning, BuildKit: true, Since: first,
	Summary: "--platform is not one fixed platform",
	Why: `A stage of a fixed platform makes the same image whatever platform was asked for. Leave the flag out, or name the stage
after the platform where that is meant.`,
	Bad: `
FROM --platform=linux/amd64 example.org/base:1 AS build
                ^^^^^^^^^^^

FROM scratch
COPY --from=build /a /b
`,
	Good: `
FROM --platform=linux/amd64 example.org/base:1 AS build-amd64

FROM scratch
COPY --from=build-amd64 /a /b
`,
	run: func(p *pass) {
		for i, n := range nodes[*check.Rootfs](p) {
			if n.Platform == nil || strings.Contains(n.Platform.Text, "$") {
				continue
			}
			parts := strings.Split(n.Platform.Text, "/")
			named := slices.ContainsFunc(parts, func(s string) bool { return strings.Contains(i.Stage.Name, s) })
			if !named {
				p.found(n.Platform.Span, fmt.Sprintf("the stage is for %s, whatever platform is built", n.Platform.Text),
					"leave --platform out, or put the platform in the stage's name", nil)
			}
		}
	},
}
