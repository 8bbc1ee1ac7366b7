package compiler

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/lang/diag"
)

// verify refuses what is left high, unpinned, or more than the back end can
// run, each at its line.
func (j *job) verify(context.Context) error {
	for _, v := range j.graph.Vertices() {
		if why := j.refuse(v); why != "" {
			j.note(diag.Diagnostic{Rule: "NotBuildable", Summary: why, Span: firstSpan(v)})
		}
	}
	return nil
}

// refuse says why a vertex cannot be built; "" where it can.
func (j *job) refuse(v *ir.Vertex) string {
	caps := j.opts.Caps
	switch op := v.Op.(type) {
	case *ir.Source:
		return j.refuseSource(op)
	case *ir.Exec:
		return j.refuseExec(op)
	case *ir.Install:
		return foreign(caps, j.opts.Platform)
	case *ir.File:
		return ""
	}
	return fmt.Sprintf("%s was not resolved", v.Op.Word())
}

func (j *job) refuseExec(op *ir.Exec) string {
	if d := j.notAllowed(op); d != nil {
		return d.Summary
	}
	return foreign(j.opts.Caps, j.opts.Platform)
}

// notAllowed says what a command wants and the command line has not given, or
// no back end can give; nil where it may run.
func (j *job) notAllowed(op *ir.Exec) *diag.Diagnostic {
	d := &diag.Diagnostic{Rule: "NotAllowed"}
	want := ""
	switch {
	case len(op.Devices) > 0:
		return &diag.Diagnostic{Rule: "NotBuildable", Summary: fmt.Sprintf("RUN --device=%s: this back end has no devices to give", op.Devices[0])}
	case op.Insecure:
		want, d.Summary = AllowInsecure, "RUN --security=insecure is not allowed: it gives the command all rights on the machine that builds"
	case op.Network == ir.NetworkHost:
		want, d.Summary = AllowHostNetwork, "RUN --network=host is not allowed: it opens the machine's own network to the command"
	}
	if want == "" || slices.Contains(j.opts.Allow, want) {
		return nil
	}
	d.Hint = "if you trust the file, say --allow " + want
	return d
}

func (j *job) refuseSource(op *ir.Source) string {
	caps := j.opts.Caps
	switch {
	case !caps.has(op.Kind):
		return fmt.Sprintf("%s %q: this back end cannot read it", sourceWord(op.Kind), op.Ref)
	case op.Kind == ir.Scratch || op.Kind == ir.Context:
		return ""
	case op.Kind == ir.Git && pinnedCommit(op.Digest):
		return ""
	case !pinned(op.Digest):
		return fmt.Sprintf("%s %q has no digest", sourceWord(op.Kind), op.Ref)
	case caps.NoFileURLs && strings.HasPrefix(op.Ref, "file:"):
		return fmt.Sprintf("%q: this back end does not read the builder's own file system", op.Ref)
	}
	return ""
}

// pinnedCommit is true for "sha1:" or "sha256:" and all digits of a commit's name.
func pinnedCommit(d ir.Digest) bool {
	hex, ok := strings.CutPrefix(string(d), "sha1:")
	return ok && len(hex) == 40 && strings.Trim(hex, "0123456789abcdef") == "" || pinned(d)
}

// pinned is true for "sha256:" and 64 hex digits.
func pinned(d ir.Digest) bool {
	hex, ok := strings.CutPrefix(string(d), "sha256:")
	return ok && len(hex) == 64 && strings.Trim(hex, "0123456789abcdef") == ""
}

// writes says whether a target of this format can be written.
func (c Caps) writes(format string) bool {
	return c.Formats == nil || slices.Contains(c.Formats, format)
}

// foreign says why a command of another machine cannot run here.
func foreign(caps Caps, p ir.Platform) string {
	if caps.Architecture == "" || p.Architecture == caps.Architecture {
		return ""
	}
	return fmt.Sprintf("a step for %s cannot run on %s", p.Architecture, caps.Architecture)
}
