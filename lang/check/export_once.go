package check

import (
	"fmt"

	"github.com/sysbuild/sysbuild/lang/diag"
)

// exportOnce refuses a second text of one kind in a stage, and flags of EXPORT
// config beside its text: each says the whole.
func (c *checker) exportOnce(kind string, tuned bool) {
	for _, i := range c.stage().Instrs {
		text, _ := i.Node.(*ExportText)
		_, flags := i.Node.(*ExportConfig)
		again := text != nil && text.Kind == kind
		if !again && (!flags || kind != "config") || tuned && flags {
			continue
		}
		d := diag.Diagnostic{
			Rule:    RuleBadValue,
			Summary: fmt.Sprintf("the stage has an EXPORT %s already", kind),
			Hint:    "keep one of them",
			Span:    c.in.Keyword.Span,
			Related: []diag.Related{{Message: "first here", Span: i.Span}},
		}
		if tuned || flags {
			d.Rule = RuleFlagValue
			d.Summary = "EXPORT config takes flags or a source, not both"
			d.Hint = "flags tune the configuration that is generated; write what they say into the source, or leave it out"
		}
		c.report(d)
		return
	}
}
