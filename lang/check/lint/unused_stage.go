package lint

import (
	"strings"

	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/diag"
)

var unusedStage = Rule{
	Name: "UnusedStage", Severity: diag.Warning, Since: first,
	Summary: "Every stage is part of an output",
	Why: `A stage that no TARGET, ROOTFS, COPY --from or RUN --mount needs is never built. In a file without a TARGET a stage with a
name may be meant for --stage, and nothing is said.`,
	Bad: `
ROOTFS scratch AS tools
^^^^^^^^^^^^^^^^^^^^^^^
COPY a /a

ROOTFS scratch
TARGET oci example:1
`,
	Good: `
ROOTFS scratch AS tools
COPY a /a

ROOTFS scratch
COPY --from=tools /a /a
TARGET oci example:1
`,
	run: func(p *pass) {
		used := map[*check.Stage]bool{}
		for _, s := range p.outputStages() {
			p.use(used, s)
		}
		for _, s := range p.prog.Stages {
			if !used[s] && !(p.prog.Implicit && s.Name != "") {
				p.found(p.tree(s.From).Line, "no output needs this stage", "copy from it, give it a TARGET, or take it away", nil)
			}
		}
	},
}

// use marks a stage and all that it is made of.
func (p *pass) use(used map[*check.Stage]bool, s *check.Stage) {
	if s == nil || used[s] {
		return
	}
	used[s] = true
	p.use(used, parent(s))
	p.useNamed(used, s.From.Node.(*check.Rootfs).Source)
	for _, i := range s.Instrs {
		switch n := i.Node.(type) {
		case *check.Copy:
			p.use(used, n.FromStage)
		case *check.Run:
			for _, m := range n.Mounts {
				p.use(used, m.FromStage)
				if m.From != nil {
					p.useNamed(used, *m.From)
				}
			}
		case *check.ExportFile:
			p.use(used, n.FromStage)
		}
	}
}

// useNamed marks every stage that a word with variables may name.
func (p *pass) useNamed(used map[*check.Stage]bool, w check.Word) {
	head, _, ok := strings.Cut(w.Text, "$")
	if !ok {
		return
	}
	for _, s := range p.prog.Stages {
		if s.Name != "" && strings.HasPrefix(s.Name, strings.ToLower(head)) {
			p.use(used, s)
		}
	}
}
