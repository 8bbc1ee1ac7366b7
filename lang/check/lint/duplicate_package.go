package lint

import (
	"fmt"

	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/diag"
)

var duplicatePackage = Rule{
	Name: "DuplicatePackage", Severity: diag.Warning, Since: first, Fixes: true,
	Summary: "A package is named once",
	Why:     `The second name does nothing, and whoever takes the first one away wonders why the package is still there.`,
	Bad: `
ROOTFS ./rootfs.tar
YUM install bash coreutils bash
                           ^^^^
`,
	Good: `
ROOTFS ./rootfs.tar
YUM install bash coreutils
`,
	run: func(p *pass) {
		for _, s := range p.prog.Stages {
			seen := map[string]check.Word{}
			for _, i := range s.Instrs {
				switch n := i.Node.(type) {
				case *check.YumInstall:
					p.twice(seen, n.Specs)
				case *check.YumRemove, *check.YumUpgrade:
					seen = map[string]check.Word{}
				}
			}
		}
	},
}

func (p *pass) twice(seen map[string]check.Word, specs []check.Word) {
	left := len(specs)
	for _, w := range specs {
		first, ok := seen[w.Text]
		if !ok {
			seen[w.Text] = w
			continue
		}
		var fix *diag.Fix
		if left--; left > 0 {
			fix = drop("name it once", w.Span)
		}
		p.found(w.Span, fmt.Sprintf("%q is installed already", w.Text), "name it once", fix)
		p.related("first here", first.Span)
	}
}
