package lsp

import (
	"context"

	"github.com/sysbuild/sysbuild/lang/lsp/protocol"
	"github.com/sysbuild/sysbuild/lang/syntax"
)

// foldingRange is what can be hidden: stages, instructions of several lines,
// heredocs, and comments that stand together.
func (s *server) foldingRange(_ context.Context, p protocol.DocumentParams) ([]protocol.FoldingRange, error) {
	v, file := s.viewOf(pathOf(p.TextDocument.URI))
	if file == nil {
		return nil, nil
	}
	m := v.mapper(file.Source)
	out := []protocol.FoldingRange{}
	fold := func(from, to int, kind string) {
		start, end := m.position(from).Line, m.position(to).Line
		if end > start {
			out = append(out, protocol.FoldingRange{StartLine: start, EndLine: end, Kind: kind})
		}
	}
	begin, end := -1, 0
	for _, i := range file.Instrs {
		if i.Row != nil && i.Row.Section == "ROOTFS" {
			if begin >= 0 {
				fold(begin, end, "region")
			}
			begin = i.Span.Start
		}
		end = i.Span.End
		fold(i.Line.Start, i.Line.End, "")
		for _, h := range i.Heredocs {
			fold(h.Word.Start, h.Body.Span.End, "")
		}
	}
	if begin >= 0 {
		fold(begin, end, "region")
	}
	foldComments(file, m, fold)
	return out, nil
}

// foldComments folds comments on lines that follow each other.
func foldComments(f *syntax.File, m *mapper, fold func(from, to int, kind string)) {
	for n := 0; n < len(f.Comments); {
		first := n
		for n++; n < len(f.Comments); n++ {
			if m.position(f.Comments[n].Span.Start).Line != m.position(f.Comments[n-1].Span.Start).Line+1 {
				break
			}
		}
		fold(f.Comments[first].Span.Start, f.Comments[n-1].Span.End, "comment")
	}
}

// selectionRange is what grows around places: a word, its part of the line, the
// line, the instruction, the stage, the file.
func (s *server) selectionRange(_ context.Context, p protocol.SelectionRangeParams) ([]protocol.SelectionRange, error) {
	v, file := s.viewOf(pathOf(p.TextDocument.URI))
	if file == nil {
		return nil, nil
	}
	m := v.mapper(file.Source)
	out := []protocol.SelectionRange{}
	for _, pos := range p.Positions {
		out = append(out, *v.around(file, m, m.offset(pos)))
	}
	return out, nil
}

// around is the smallest range at an offset, and all larger ones.
func (v *view) around(f *syntax.File, m *mapper, offset int) *protocol.SelectionRange {
	now := &protocol.SelectionRange{Range: m.between(0, len(f.Source.Text))}
	from, to := 0, len(f.Source.Text)
	grow := func(start, end int) {
		if start <= offset && offset <= end && start >= from && end <= to && (start > from || end < to) {
			from, to = start, end
			now = &protocol.SelectionRange{Range: m.between(start, end), Parent: now}
		}
	}
	start, last := -1, 0
	for _, i := range f.Instrs {
		if i.Row != nil && i.Row.Section == "ROOTFS" {
			if start >= 0 && offset < i.Span.Start {
				break
			}
			start = i.Span.Start
		}
		last = i.Span.End
	}
	if start >= 0 {
		grow(start, last)
	}
	if i := instrAt(f, offset); i != nil {
		grow(i.Span.Start, i.Span.End)
		grow(i.Line.Start, i.Line.End)
		for _, w := range wordsOf(i) {
			grow(w.Span.Start, w.Span.End)
		}
	}
	if n := v.names().at(f.Source, offset); n != nil {
		grow(n.span.Start, n.span.End)
	}
	return now
}

// wordsOf are an instruction's words, each before its parts.
func wordsOf(i *syntax.Instr) []syntax.Word {
	out := []syntax.Word{i.Keyword}
	if i.Verb != nil {
		out = append(out, *i.Verb)
	}
	for _, h := range i.Heredocs {
		out = append(out, h.Body)
	}
	for _, f := range i.Flags {
		out = append(out, syntax.Word{Span: f.Span})
		if f.Value != nil {
			out = append(out, *f.Value)
		}
	}
	for _, p := range i.Pairs {
		if p.Value != nil {
			out = append(out, syntax.Word{Span: p.Name.Span.Source.Span(p.Name.Span.Start, p.Value.Span.End)}, *p.Value)
		}
		out = append(out, p.Name)
	}
	out = append(out, i.Args...)
	if i.Inner != nil {
		out = append(out, wordsOf(i.Inner)...)
	}
	return out
}
