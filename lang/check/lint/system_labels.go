package lint

import (
	"strings"

	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/diag"
)

var systemLabels = Rule{
	Name: "SystemLabels", Severity: diag.Warning, Since: first,
	Summary: "A system image has the labels name, version and summary",
	Why: `They are what a host shows of an installed system container, and what an update is told apart by. A base image's own labels
are of another image.`,
	Bad: `
ROOTFS ./rootfs.tar
LABEL name=example summary="An example"
TARGET system example:1
^^^^^^^^^^^^^
`,
	Good: `
ROOTFS ./rootfs.tar
LABEL name=example summary="An example" version=1
TARGET system example:1
`,
	run: func(p *pass) {
		for _, i := range p.prog.Targets {
			t := p.tree(i)
			if i.Node.(*check.Target).Format != "system" || t.Instr == nil || t.Verb == nil {
				continue
			}
			var missing []string
			for _, name := range []string{"name", "version", "summary"} {
				if !hasLabel(i.Stage, name) {
					missing = append(missing, name)
				}
			}
			if missing != nil {
				span := t.Keyword.Span
				span.End = t.Verb.Span.End
				p.found(span, "the system image has no label "+strings.Join(missing, ", "), "write LABEL "+missing[0]+"=…", nil)
			}
		}
	},
}

func hasLabel(s *check.Stage, name string) bool {
	for up := range chain(s) {
		for _, n := range stage[*check.Label](up) {
			for _, pair := range n.Pairs {
				if strings.EqualFold(strings.Trim(pair.Name.Text, `"'`), name) {
					return true
				}
			}
		}
	}
	return false
}
