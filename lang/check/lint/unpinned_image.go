package lint

import (
	"fmt"
	"strings"

	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/diag"
)

var unpinnedImage = Rule{
	Name: "UnpinnedImage", Severity: diag.Info, Off: true, Since: first,
	Summary: "An image is named with its digest",
	Why:     `A tag may be moved; a digest is the image itself. This rule is off: # check=experimental=UnpinnedImage turns it on.`,
	Bad: `
# check=experimental=UnpinnedImage
FROM example.org/base:1
     ^^^^^^^^^^^^^^^^^^
`,
	Good: `
# check=experimental=UnpinnedImage
FROM example.org/base:1@sha256:6ae8a75555209fd6c44157c0aed8016e763ff435a19cf186f76863140143ff72
`,
	run: func(p *pass) {
		p.images(func(w check.Word, image string) {
			if !strings.Contains(image, "@") {
				p.found(w.Span, fmt.Sprintf("the tag of %q may be moved", image), "add @sha256:… behind it", nil)
			}
		})
	},
}
