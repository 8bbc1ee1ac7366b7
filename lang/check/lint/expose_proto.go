package lint

import (
	"fmt"
	"strings"

	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/diag"
)

var exposeProtoCasing = Rule{
	Name: "ExposeProtoCasing", Severity: diag.Warning, BuildKit: true, Since: first, Fixes: true,
	Summary: "A port's protocol is in small letters",
	Why:     `The image's configuration has tcp, udp and sctp in small letters.`,
	Bad: `
FROM scratch
EXPOSE 53/UDP
       ^^^^^^
`,
	Good: `
FROM scratch
EXPOSE 53/udp
`,
	run: func(p *pass) {
		for _, n := range nodes[*check.Expose](p) {
			for _, w := range n.Ports {
				port, proto, _ := strings.Cut(w.Text, "/")
				if low := strings.ToLower(proto); low != proto && !strings.Contains(proto, "$") {
					p.found(w.Span, fmt.Sprintf("the protocol %q is not in small letters", proto), "write "+port+"/"+low,
						diag.Replace("write "+port+"/"+low, w.Span, port+"/"+low))
				}
			}
		}
	},
}
