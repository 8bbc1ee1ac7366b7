package gateway

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	gwpb "github.com/moby/buildkit/frontend/gateway/pb"
	"github.com/moby/buildkit/solver/errdefs"
	"github.com/moby/buildkit/solver/pb"

	"github.com/sysbuild/sysbuild/backend"
	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/rpm/guard"
)

// finding is an error about the Sysfile, with what is needed to show its
// places.
type finding struct {
	list  diag.List
	build *build
	lines bool // the text has the source's lines, for callers who would not draw them
}

// Error implements error: everything that is wrong, for people.
func (f finding) Error() string {
	var errs diag.List
	for _, d := range f.list {
		if d.Severity == diag.Error {
			errs = append(errs, d)
		}
	}
	var text strings.Builder
	if len(errs) > 1 {
		fmt.Fprintf(&text, "%d errors:\n", len(errs))
	}
	_ = errs.WriteText(&text, diag.TextOptions{Brief: !f.lines}) // a builder takes everything
	return strings.TrimRight(text.String(), "\n")
}

// Unwrap gives the list to those who look for it.
func (f finding) Unwrap() error { return f.list }

// finding makes an error that is about lines of the Sysfile show them; others
// stay, and so does nil.
func (b *build) finding(err error) error {
	var list diag.List
	var one diag.Diagnostic
	var step *backend.Error
	switch {
	case errors.As(err, &step):
		return b.stepError(err, step.Vertex)
	case errors.As(err, &list):
	case errors.As(err, &one):
		list = diag.List{one}
	default:
		return err
	}
	return b.errorOf(list)
}

// errorOf is the error of a list that holds one: its text, and its places as
// callers draw them.
func (b *build) errorOf(list diag.List) error {
	// Builders of a time before that hand on no places of errors.
	gwcaps := b.client.BuildOpts().Caps
	var err error = finding{list.Sorted(), b, gwcaps.Supports(gwpb.CapGatewayWarnings) != nil}
	ranges := map[*diag.Source][]*pb.Range{}
	var order []*diag.Source
	add := func(s diag.Span) {
		if s.IsZero() {
			return
		}
		if ranges[s.Source] == nil {
			order = append(order, s.Source)
		}
		ranges[s.Source] = append(ranges[s.Source], rangeOf(s))
	}
	for _, d := range list.Sorted() {
		if d.Severity != diag.Error {
			continue
		}
		add(d.Span)
		for _, r := range d.Related {
			add(r.Span)
		}
	}
	for _, src := range order {
		err = errdefs.WithSource(err, &errdefs.Source{Info: b.source(src), Ranges: ranges[src]})
	}
	return err
}

// stepError shows the lines of a step that failed, unless the builder does: it
// knows them too.
func (b *build) stepError(err error, v *ir.Vertex) error {
	if len(errdefs.Sources(err)) > 0 {
		return err
	}
	for _, s := range slices.Backward(v.Spans) {
		if !s.IsZero() {
			err = errdefs.WithSource(err, &errdefs.Source{Info: b.source(s.Source), Ranges: []*pb.Range{rangeOf(s)}})
		}
	}
	return err
}

// explain adds to a mistake of our own what its finder must know.
func (f Frontend) explain(err error) error {
	var p *guard.Panic
	if !errors.As(err, &p) {
		return err
	}
	return fmt.Errorf("%w\n\n%s\nThis is a mistake in sysbuild, not in your Sysfile. Please report the lines above, "+
		"the Sysfile, and this version: %s\nhttps://github.com/sysbuild/sysbuild/issues", err, p.Stack, f.Version)
}
