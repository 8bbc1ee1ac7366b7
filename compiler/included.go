package compiler

import (
	"slices"

	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/diag"
)

// findings are the diagnostics in the order of the source. One in a file that
// an INCLUDE brought tells how it was reached, the innermost line first.
func (j *job) findings() diag.List {
	list := j.diags.Sorted()
	for i, d := range list {
		for _, at := range j.included(d.Span) {
			seen := func(r diag.Related) bool { return r.Span == at }
			if !slices.ContainsFunc(d.Related, seen) {
				d.Related = append(slices.Clip(d.Related), diag.Related{Message: "included here", Span: at})
			}
		}
		list[i] = d
	}
	return list
}

// included are the INCLUDE lines that brought what stands at a place; nil for
// the first file.
func (j *job) included(at diag.Span) []diag.Span {
	if at.IsZero() || at.Source == j.prog.Sources[0] {
		return nil
	}
	for _, in := range j.instrs() {
		if in.Span.Source == at.Source && in.Span.Start <= at.Start && at.Start <= in.Span.End {
			return in.Included
		}
	}
	return nil
}

// instrs is every instruction of the program.
func (j *job) instrs() []*check.Instr {
	out := slices.Clone(j.prog.Globals)
	for _, s := range j.prog.Stages {
		out = append(append(out, s.From), s.Instrs...)
	}
	return append(out, j.prog.Targets...)
}
