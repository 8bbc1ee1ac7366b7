package check

import (
	"fmt"
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/lang/instr"
	"github.com/sysbuild/sysbuild/lang/syntax"
)

// finish checks what needs the whole file.
func (c *checker) finish(o Options) {
	if len(c.prog.Stages) == 0 {
		c.noStage()
		return
	}
	c.reservedStages()
	c.copySources()
	c.outputs()
	if len(c.prog.Targets) == 0 {
		c.defaultTarget()
	}
	c.lintBuildArgs(o)
}

// noStage is said only of a file that has good lines: others have their errors.
func (c *checker) noStage() {
	if c.list.HasErrors() || slices.ContainsFunc(c.file.Instrs, isBad) || len(c.file.Instrs) == 0 {
		return
	}
	c.report(diag.Diagnostic{
		Rule:    RuleNoStage,
		Summary: "the file has no stage",
		Hint:    "write ROOTFS scratch, or ROOTFS and an image to stand on",
		Span:    c.file.Instrs[len(c.file.Instrs)-1].Keyword.Span,
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

// filter applies "# check=skip=A,B;error=true" to warnings.
func filter(file *syntax.File, list diag.List) diag.List {
	skip, asError := checkDirective(file)
	var out diag.List
	for _, d := range list {
		if d.Severity != diag.Error {
			if slices.Contains(skip, "all") || slices.Contains(skip, d.Rule) {
				continue
			}
			if asError {
				d.Severity = diag.Error
			}
		}
		out = append(out, d)
	}
	return out
}

// checkDirective reads the directive. Keys it does not know are BuildKit's or a
// later version's, and say nothing of what is built.
func checkDirective(file *syntax.File) (skip []string, asError bool) {
	dir := file.Directive("check")
	if dir == nil {
		return nil, false
	}
	for part := range strings.SplitSeq(dir.Value.Text, ";") {
		key, value, _ := strings.Cut(strings.TrimSpace(part), "=")
		switch strings.TrimSpace(key) {
		case "skip":
			for rule := range strings.SplitSeq(value, ",") {
				skip = append(skip, strings.TrimSpace(rule))
			}
		case "error":
			asError = strings.TrimSpace(value) == "true"
		}
	}
	return skip, asError
}
