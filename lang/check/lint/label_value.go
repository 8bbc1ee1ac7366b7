package lint

import (
	"fmt"
	"net/url"
	"strings"
	"time"

	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/diag"
)

var labelValue = Rule{
	Name: "LabelValue", Severity: diag.Warning, Since: first,
	Summary: "Labels that have a form keep it",
	Why: `The image specification says what org.opencontainers.image.created, url, source, documentation, revision and base.digest
look like, and tools read them so.`,
	Bad: `
FROM scratch
LABEL org.opencontainers.image.created="last Monday"
                                       ^^^^^^^^^^^^^
`,
	Good: `
FROM scratch
LABEL org.opencontainers.image.created="2026-11-22T01:30:00Z"
`,
	run: func(p *pass) {
		for i, n := range nodes[*check.Label](p) {
			for _, pair := range n.Pairs {
				key, ok := strings.CutPrefix(strings.Trim(pair.Name.Text, `"'`), "org.opencontainers.image.")
				if !ok {
					continue
				}
				if value, known := p.value(i.Stage, pair.Value); known && value != "" {
					p.form(key, value, pair.Value)
				}
			}
		}
	},
}

func (p *pass) form(key, value string, w check.Word) {
	switch key {
	case "created":
		if _, err := time.Parse(time.RFC3339, value); err != nil {
			p.found(w.Span, fmt.Sprintf("%q is no time of RFC 3339", value), "write it as 2026-11-22T01:30:00Z", nil)
		}
	case "url", "source", "documentation":
		if u, err := url.Parse(value); err != nil || u.Scheme == "" {
			p.found(w.Span, fmt.Sprintf("%q is no URL", value), "write https://…", nil)
		}
	case "base.digest":
		if !strings.HasPrefix(value, "sha256:") && !strings.HasPrefix(value, "sha512:") {
			p.found(w.Span, fmt.Sprintf("%q is no digest", value), "write sha256:…", nil)
		}
	}
}
