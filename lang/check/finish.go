package check

import (
	"fmt"
	"slices"

	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/lang/instr"
)

// finish checks what needs the whole file.
func (c *checker) finish(o Options) {
	if len(c.prog.Stages) == 0 {
		c.noStage()
		return
	}
	c.reservedStages()
	c.findSources()
	c.templates(o)
	c.outputs()
	c.versions()
	if len(c.prog.Targets) == 0 {
		c.defaultTarget()
	}
	c.lintBuildArgs(o)
}

// noStage is said only of a file that has good lines: others have their errors.
func (c *checker) noStage() {
	lines := c.tree.Lines
	if c.list.HasErrors() || slices.ContainsFunc(lines, isBad) || len(c.file.Instrs) == 0 || c.tree.Partial {
		return
	}
	last := c.file.Instrs[len(c.file.Instrs)-1]
	c.report(diag.Diagnostic{
		Rule:    RuleNoStage,
		Summary: "the file has no stage",
		Hint:    "write ROOTFS scratch, or ROOTFS and an image to stand on",
		Span:    last.Keyword.Span,
	})
}

// defaultTarget is the output of a file without any: docker's image of the last
// stage.
func (c *checker) defaultTarget() {
	last := c.stage()
	c.prog.Implicit = true
	c.prog.Targets = []*Instr{{
		Node:  &Target{Format: "oci", Layers: instr.LayersSteps},
		Stage: last, Span: last.From.Span, Text: "TARGET oci",
	}}
}

// outputs refuses two targets that would write one file, as far as their names
// hold no variables.
func (c *checker) outputs() {
	seen := map[string]*Instr{}
	for _, t := range c.prog.Targets {
		c.goTo(t)
		n := t.Node.(*Target)
		name, ok := c.literal(n.Name)
		if !ok {
			continue
		}
		file := instr.FindTarget(n.Format).FileName(instr.SplitName(name))
		if first := seen[file]; first != nil {
			c.report(diag.Diagnostic{
				Rule:    RuleDuplicateOutput,
				Summary: fmt.Sprintf("two targets write %q", file),
				Hint:    "give one of them another name or tag",
				Span:    n.Name.Span,
				Related: []diag.Related{{Message: "first here", Span: first.Node.(*Target).Name.Span}},
			})
			continue
		}
		seen[file] = t
	}
}
