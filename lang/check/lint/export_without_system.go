package lint

import (
	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/diag"
)

var exportWithoutSystem = Rule{
	Name: "ExportWithoutSystem", Severity: diag.Warning, Since: first,
	Summary: "A stage with an EXPORT has a TARGET system",
	Why:     `What EXPORT says is in the system image alone: without one the line does nothing.`,
	Bad: `
ROOTFS ./rootfs.tar
EXPORT file /usr/bin/a /usr/local/bin/
^^^^^^
TARGET oci example:1
`,
	Good: `
ROOTFS ./rootfs.tar
EXPORT file /usr/bin/a /usr/local/bin/
LABEL name=example version=1 summary="An example"
TARGET system example:1
`,
	run: func(p *pass) {
		system := map[*check.Stage]bool{}
		for _, t := range p.prog.Targets {
			if t.Node.(*check.Target).Format == "system" {
				system[t.Stage] = true
			}
		}
		for _, s := range p.prog.Stages {
			for _, i := range s.Instrs {
				if t := p.tree(i); t.Instr != nil && t.is("EXPORT") && !system[s] {
					p.found(t.Keyword.Span, "no system image is made of this stage, so this does nothing", "add TARGET system NAME:TAG", nil)
				}
			}
		}
	},
}
