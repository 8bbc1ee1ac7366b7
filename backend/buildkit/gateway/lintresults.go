package gateway

import (
	"context"
	"strings"

	gwclient "github.com/moby/buildkit/frontend/gateway/client"
	sublint "github.com/moby/buildkit/frontend/subrequests/lint"
	"github.com/moby/buildkit/solver/pb"

	"github.com/sysbuild/sysbuild/lang/check/lint"
	"github.com/sysbuild/sysbuild/lang/diag"
)

// lintResults answers with all that the rules find, advice included, and the
// errors in one.
func (b *build) lintResults(context.Context) (*gwclient.Result, error) {
	out := &sublint.LintResults{Sources: []*pb.SourceInfo{}, Warnings: []sublint.Warning{}}
	index := map[*diag.Source]int32{}
	at := func(d diag.Diagnostic) *pb.Location {
		src := d.Span.Source
		if src == nil {
			return &pb.Location{SourceIndex: -1}
		}
		if _, ok := index[src]; !ok {
			index[src] = int32(len(out.Sources))
			out.Sources = append(out.Sources, b.source(src))
		}
		return &pb.Location{SourceIndex: index[src], Ranges: []*pb.Range{rangeOf(d.Span)}}
	}
	at(diag.Diagnostic{Span: b.src.Span(0, 0)}) // the Sysfile is the first
	var errs diag.List
	for _, d := range b.list {
		if d.Severity == diag.Error {
			errs = append(errs, d)
			continue
		}
		w := sublint.Warning{RuleName: d.Rule, URL: ruleURL(d.Rule), Detail: detail(d), Location: at(d)}
		if r := lint.Find(d.Rule); r != nil {
			w.Description = r.Summary + "."
		}
		out.Warnings = append(out.Warnings, w)
	}
	if len(errs) > 0 {
		out.Error = &sublint.BuildError{Message: finding{list: errs, build: b}.Error()}
		if first := at(errs[0]); first.SourceIndex >= 0 {
			out.Error.Location.SourceIndex, out.Error.Location.Ranges = first.SourceIndex, first.Ranges
		}
	}
	return out.ToResult(nil)
}

// detail is all that a finding says.
func detail(d diag.Diagnostic) string {
	out := d.Summary
	if d.Detail != "" {
		out += "\n" + strings.TrimRight(d.Detail, "\n")
	}
	if d.Hint != "" {
		out += "\nhint: " + d.Hint
	}
	return out
}
