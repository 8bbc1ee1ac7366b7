package main

import (
	"strings"

	"github.com/sysbuild/sysbuild/backend"
	"github.com/sysbuild/sysbuild/cmd/sysbuild/progress"
	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/lang/diag"
)

// stepWarns is what went wrong in a step and did not stop it.
func stepWarns(e backend.Event) diag.Diagnostic {
	what, more, _ := strings.Cut(e.Err.Error(), "\n")
	d := diag.Diagnostic{Severity: diag.Warning, Rule: "StepWarned", Summary: what}
	if e.Vertex != nil {
		pointAt(&d, e.Vertex)
	}
	for _, line := range progress.Lines([]byte(more), lastLines) {
		d.Detail += "  | " + line + "\n"
	}
	return d
}

// pointAt puts a diagnostic at the line of the Sysfile that a step is from.
func pointAt(d *diag.Diagnostic, v *ir.Vertex) {
	for i, span := range v.Spans {
		if i == 0 {
			d.Span = span
			continue
		}
		d.Related = append(d.Related, diag.Related{Message: "included here", Span: span})
	}
}
