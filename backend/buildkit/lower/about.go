package lower

import (
	"github.com/moby/buildkit/client/llb"
	"github.com/moby/buildkit/solver/pb"
	"github.com/moby/buildkit/util/apicaps"

	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/lang/diag"
)

// about is what stands beside every op of a vertex and never in its digest.
func (l *Lowerer) about(v *ir.Vertex) []llb.ConstraintsOpt {
	opts := []llb.ConstraintsOpt{llb.WithDescription(map[string]string{VertexKey: string(v.Digest())})}
	for _, s := range v.Spans {
		if !s.IsZero() {
			opts = append(opts, l.sourceMap(s.Source).Location([]*pb.Range{rangeOf(s)}))
		}
	}
	if l.opts.NoCache != nil && l.opts.NoCache(v) {
		opts = append(opts, llb.IgnoreCache)
	}
	return opts
}

// named is about, for the op that makes a vertex's result.
func (l *Lowerer) named(v *ir.Vertex) []llb.ConstraintsOpt {
	if v.Title == "" {
		return l.about(v)
	}
	return append(l.about(v), llb.WithCustomName(v.Title))
}

// part is about, for an op that makes no result of a vertex's. The people see
// it as a part of the vertex.
func (l *Lowerer) part(v *ir.Vertex, part, name string) []llb.ConstraintsOpt {
	opts := append(l.about(v), llb.WithDescription(map[string]string{PartKey: part}))
	if name == "" {
		return opts
	}
	return append(opts, llb.WithCustomName(name))
}

// grouped says that an op is one of several that the people see as one.
func grouped(v *ir.Vertex, opts []llb.ConstraintsOpt) []llb.ConstraintsOpt {
	return append(opts, llb.ProgressGroup(string(v.Digest()), v.Title, false))
}

func (l *Lowerer) sourceMap(src *diag.Source) *llb.SourceMap {
	m := l.maps[src]
	if m == nil {
		m = llb.NewSourceMap(nil, src.Name, "Dockerfile", []byte(src.Text))
		l.maps[src] = m
	}
	return m
}

// rangeOf counts as BuildKit does: lines from 1, characters from 0.
func rangeOf(s diag.Span) *pb.Range {
	end := s
	for end.End > end.Start && s.Source.Text[end.End-1] == '\n' {
		end.End-- // so that no line behind it is shown
	}
	return &pb.Range{Start: position(s.Pos()), End: position(end.EndPos())}
}

func position(p diag.Pos) *pb.Position {
	return &pb.Position{Line: int32(p.Line), Character: int32(p.Column - 1)}
}

// constraints are those of an op that is made by hand, with the capabilities
// that it needs.
func constraints(opts []llb.ConstraintsOpt, caps ...apicaps.CapID) llb.Constraints {
	var c llb.Constraints
	for _, o := range opts {
		o.SetConstraintsOption(&c)
	}
	need(&c, caps...)
	return c
}

func need(c *llb.Constraints, caps ...apicaps.CapID) {
	if len(caps) > 0 && c.Metadata.Caps == nil {
		c.Metadata.Caps = map[apicaps.CapID]bool{}
	}
	for _, id := range caps {
		c.Metadata.Caps[id] = true
	}
}

func (l *Lowerer) has(id apicaps.CapID) bool { return l.opts.Has == nil || l.opts.Has(id) }
