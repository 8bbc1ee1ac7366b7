package lint

import (
	"fmt"

	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/diag"
)

var duplicateRepository = Rule{
	Name: "DuplicateRepository", Severity: diag.Warning, Since: first,
	Summary: "A stage names a repository once",
	Why: `The later line replaces the earlier one, its keys and priority included. Two URLs of one repository are mirrors:
--baseurl=A,B.`,
	Bad: `
ROOTFS scratch
YUM repo base --baseurl=https://a.example.org/os --gpgkey=https://example.org/key
YUM repo base --baseurl=https://b.example.org/os --gpgkey=https://example.org/key
         ^^^^
`,
	Good: `
ROOTFS scratch
YUM repo base --baseurl=https://a.example.org/os,https://b.example.org/os --gpgkey=https://example.org/key
`,
	run: func(p *pass) {
		for _, s := range p.prog.Stages {
			seen := map[string]check.Word{}
			for _, i := range s.Instrs {
				if _, ok := i.Node.(*check.YumInstall); ok {
					seen = map[string]check.Word{}
				}
				n, ok := i.Node.(*check.YumRepo)
				if !ok {
					continue
				}
				if first, ok := seen[n.ID.Text]; ok {
					p.found(n.ID.Span, fmt.Sprintf("this replaces the repository %q above", n.ID.Text), "give one of them another name, or all URLs to one", nil)
					p.related("first here", first.Span)
				}
				seen[n.ID.Text] = n.ID
			}
		}
	},
}
