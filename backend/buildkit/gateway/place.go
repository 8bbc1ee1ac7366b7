package gateway

import (
	"github.com/moby/buildkit/client/llb"
	"github.com/moby/buildkit/solver/pb"

	"github.com/sysbuild/sysbuild/lang/diag"
)

// source is a Sysfile as positions name it; nil for one that we did not read.
func (b *build) source(src *diag.Source) *pb.SourceInfo {
	if src == nil {
		return nil
	}
	return sourceInfo(b.sourceMap(src))
}

// sourceMap is the same in LLB's form. What the compiler made itself, such as
// the text of an ONBUILD line, has no file behind it.
func (b *build) sourceMap(src *diag.Source) *llb.SourceMap {
	if m := b.maps[src]; m != nil {
		return m
	}
	return &llb.SourceMap{Filename: src.Name, Language: language, Data: []byte(src.Text)}
}

func sourceInfo(m *llb.SourceMap) *pb.SourceInfo {
	info := &pb.SourceInfo{Filename: m.Filename, Language: m.Language, Data: m.Data}
	if m.Definition != nil {
		info.Definition = m.Definition.ToPB()
	}
	return info
}

// rangeOf is a span in BuildKit's form: lines count from 1, characters from 0.
func rangeOf(s diag.Span) *pb.Range {
	from, to := s.Pos(), s.EndPos()
	if to.Column == 1 && to.Line > from.Line { // it ends with its line's end
		to = s.Source.Pos(s.End - 1)
	}
	return &pb.Range{Start: position(from), End: position(to)}
}

func position(p diag.Pos) *pb.Position {
	return &pb.Position{Line: int32(p.Line), Character: int32(p.Column - 1)}
}
