package check

import (
	"slices"
	"strings"
	"unicode"

	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/lang/syntax"
)

// noTriggers are the instructions that ONBUILD does not keep: those that
// Dockerfiles refuse, and the added ones.
var noTriggers = []string{"ONBUILD", "FROM", "MAINTAINER", "ROOTFS", "YUM", "EXPORT", "TARGET", "INCLUDE"}

// onBuild checks the instruction behind ONBUILD as one of a stage of which
// nothing is known: its variables are those of the images to come.
func (c *checker) onBuild(flags) Node {
	in := c.in.Inner
	if in == nil {
		return c.missing("an instruction")
	}
	if in.Row == nil {
		return nil // the parser told of it
	}
	if slices.Contains(noTriggers, in.Row.Keyword) {
		c.report(diag.Diagnostic{
			Rule:    RuleBadTrigger,
			Summary: "ONBUILD does not take " + in.Row.Keyword,
			Hint:    "write what the images that stand on this one do in their own file",
			Span:    in.Keyword.Span,
		})
		return nil
	}
	sub := &checker{
		builders: c.builders, tree: c.tree, file: c.file, included: c.included, told: c.told, used: map[string]bool{}, byName: map[string]*Stage{},
		prog:   &Program{Stages: []*Stage{{}}},
		scopes: []*scope{{}},
	}
	sub.instruction(in)
	c.list = append(c.list, sub.list...)
	return &OnBuild{Trigger: trigger(in, c.in.Line.Text())}
}

// trigger is the instruction as docker keeps it: on one line, with the blanks at
// its end, and the bodies below it as they stand. line is that of the ONBUILD.
func trigger(in *syntax.Instr, line string) string {
	var b strings.Builder
	b.WriteString(in.Text + line[len(strings.TrimRightFunc(line, unicode.IsSpace)):])
	for _, h := range in.Heredocs {
		b.WriteString("\n" + h.Body.Span.Text() + h.Name)
	}
	return b.String()
}
