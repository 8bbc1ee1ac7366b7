package lint

import (
	"fmt"

	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/diag"
)

var repositoryWithoutKey = Rule{
	Name: "RepositoryWithoutKey", Severity: diag.Warning, Since: first,
	Summary: "A repository has the key that signs its packages",
	Why: `Packages must be signed by a key that is trusted. A repository names its own with --gpgkey, a YUM key line trusts one for
all; without either the install is refused, unless the root file system trusts the key already.`,
	Bad: `
ROOTFS scratch
YUM repo base --baseurl=https://example.org/os
         ^^^^
`,
	Good: `
ROOTFS scratch
YUM repo base --baseurl=https://example.org/os --gpgkey=https://example.org/key
`,
	run: func(p *pass) {
		for i, n := range nodes[*check.YumRepo](p) {
			if len(n.GPGKeys) == 0 && !n.NoGPGCheck && overScratch(i.Stage) && !trusts(i.Stage) {
				p.found(n.ID.Span, fmt.Sprintf("nothing says who signs the packages of %q", n.ID.Text), "write --gpgkey=URL", nil)
			}
		}
	},
}

// overScratch is true for a stage that stands on nothing from outside.
func overScratch(s *check.Stage) bool {
	root := s
	for up := range chain(s) {
		root = up
	}
	return root.From.Node.(*check.Rootfs).Source.Text == "scratch"
}

// trusts is true where a stage or one below it trusts keys, or wants none.
func trusts(s *check.Stage) bool {
	for up := range chain(s) {
		for range stage[*check.YumKey](up) {
			return true
		}
		for _, n := range stage[*check.YumSet](up) {
			for _, pair := range n.Pairs {
				if pair.Name.Text == "gpgcheck" && isFalse(pair.Value.Text) {
					return true
				}
			}
		}
	}
	return false
}
