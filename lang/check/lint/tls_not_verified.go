package lint

import (
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/diag"
)

var tlsNotVerified = Rule{
	Name: "TLSNotVerified", Severity: diag.Warning, Since: first,
	Summary: "Who answers is verified",
	Why: `curl -k, wget --no-check-certificate and sslverify=0 take what anybody on the way sends. Put the authority's certificate
in the image where a server has one of its own.`,
	Bad: `
FROM scratch
RUN curl -fsSLk -o /srv/a https://example.org/a
         ^^^^^^
`,
	Good: `
FROM scratch
RUN curl -fsSL -o /srv/a https://example.org/a
`,
	run: func(p *pass) {
		for _, c := range p.calls() {
			for i, a := range c.args {
				short := len(a) > 1 && a[0] == '-' && a[1] != '-' && strings.Contains(a, "k")
				if c.is("curl") && (a == "--insecure" || short) || a == "--no-check-certificate" || strings.Contains(a, "sslverify=0") ||
					strings.Contains(a, "sslverify=false") || strings.Contains(a, "http.sslVerify=false") {
					p.found(c.script.at(c.words[i]), "whoever answers is believed", "leave it out", nil)
				}
			}
		}
		for _, n := range nodes[*check.YumSet](p) {
			for _, pair := range n.Pairs {
				if pair.Name.Text == "sslverify" && isFalse(pair.Value.Text) {
					p.found(pair.Name.Span, "whoever answers is believed", "leave it out", nil)
				}
			}
		}
	},
}

// isFalse is true for what yum.conf takes for false.
func isFalse(s string) bool {
	return slices.Contains([]string{"0", "no", "false", "off"}, strings.ToLower(strings.Trim(s, `"'`)))
}
