package lint

import (
	"strings"

	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/diag"
)

var unpinnedURL = Rule{
	Name: "UnpinnedURL", Severity: diag.Warning, Since: first,
	Summary: "A root file system from a URL has a checksum",
	Why: `What a URL gives may change, or be changed on its way. --checksum says which bytes are meant, and lets the cache answer
without asking the server.`,
	Bad: `
ROOTFS https://example.org/rootfs.tar.xz
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
	Good: `
ROOTFS --checksum=sha256:6ae8a75555209fd6c44157c0aed8016e763ff435a19cf186f76863140143ff72 https://example.org/rootfs.tar.xz
`,
	run: func(p *pass) {
		for _, n := range nodes[*check.Rootfs](p) {
			text, ok := p.value(nil, n.Source)
			if !ok {
				text = n.Source.Text
			}
			if n.Checksum == nil && isHTTP(text) {
				p.found(n.Source.Span, "nothing says which bytes this is", "write --checksum=sha256:…", nil)
			}
		}
	},
}

func isHTTP(url string) bool {
	return strings.HasPrefix(url, "http://") || strings.HasPrefix(url, "https://")
}
