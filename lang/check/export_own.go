package check

import (
	"path"

	"github.com/sysbuild/sysbuild/lang/diag"
)

// ownConfig refuses EXPORT config beside a file that the stage has in its place:
// installers take /exports/config.json, and do not look at the template.
func (c *checker) ownConfig(s *Stage) {
	for _, i := range s.Instrs {
		text, _ := i.Node.(*ExportText)
		if _, tuned := i.Node.(*ExportConfig); !tuned && (text == nil || text.Kind != "config") {
			continue
		}
		if by := c.copiedConfig(s); by != nil {
			c.goTo(i)
			c.report(diag.Diagnostic{
				Rule: RuleBadConfig, Summary: "the stage has an /exports/config.json, which would be taken instead of this",
				Hint: "leave one of them out", Span: i.Span,
				Related: []diag.Related{{Message: "it is copied here", Span: by.Span}},
			})
		}
	}
}

// copiedConfig is the line of a stage, or of one that it stands on, that copies
// /exports/config.json; nil for none that can be told.
func (c *checker) copiedConfig(s *Stage) *Instr {
	for ; s != nil; s = s.From.Node.(*Rootfs).Parent {
		for _, i := range s.Instrs {
			n, ok := i.Node.(*Copy)
			if !ok {
				continue
			}
			dest, known := c.literal(n.Dest)
			if known && path.Clean(dest) == "/exports/config.json" {
				return i
			}
			for _, w := range n.Sources {
				source, ok := c.literal(w)
				if ok && known && path.Clean(dest) == "/exports" && path.Base(source) == "config.json" {
					return i
				}
			}
		}
	}
	return nil
}
