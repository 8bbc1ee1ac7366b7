package lint

import (
	"strings"

	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/diag"
)

var addWithoutChecksum = Rule{
	Name: "AddWithoutChecksum", Severity: diag.Info, Since: first,
	Summary: "ADD of a URL has a checksum",
	Why:     `What a URL gives may change, or be changed on its way. --checksum says which bytes are meant.`,
	Bad: `
FROM scratch
ADD https://example.org/a.txt /srv/
    ^^^^^^^^^^^^^^^^^^^^^^^^^
`,
	Good: `
FROM scratch
ADD --checksum=sha256:6ae8a75555209fd6c44157c0aed8016e763ff435a19cf186f76863140143ff72 https://example.org/a.txt /srv/
`,
	run: func(p *pass) {
		for _, n := range nodes[*check.Add](p) {
			for _, w := range n.Sources {
				if n.Checksum == nil && isHTTP(w.Text) && !strings.Contains(w.Text, ".git") {
					p.found(w.Span, "nothing says which bytes this is", "write --checksum=sha256:…", nil)
				}
			}
		}
	},
}
