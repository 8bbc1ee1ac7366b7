package lsp

import (
	"context"
	"strings"

	"github.com/creachadair/jrpc2"

	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/lang/lsp/protocol"
	"github.com/sysbuild/sysbuild/lang/syntax"
)

// formatting is the edits that give a document, or the instructions of a range,
// their canonical form. A document with an error of syntax is left as it is.
func (s *server) formatting(_ context.Context, p protocol.FormattingParams) ([]protocol.TextEdit, error) {
	path := pathOf(p.TextDocument.URI)
	v, file := s.viewOf(path)
	if file == nil {
		return nil, nil
	}
	text, err := s.canonical(file)
	if err != nil {
		return nil, err
	}
	m := v.mapper(file.Source)
	out := []protocol.TextEdit{}
	if p.Range == nil {
		for _, c := range lineChanges(file.Source.Text, text) {
			out = append(out, protocol.TextEdit{Range: m.between(c.from, c.to), NewText: c.text})
		}
		return out, nil
	}
	for _, c := range instrChanges(file, text) {
		if rng := m.between(c.from, c.to); overlaps(rng, *p.Range) {
			out = append(out, protocol.TextEdit{Range: rng, NewText: c.text})
		}
	}
	return out, nil
}

func overlaps(a, b protocol.Range) bool {
	return a.Start.Line <= b.End.Line && b.Start.Line <= a.End.Line
}

// onTypeFormatting formats the instruction above a line that was just begun.
func (s *server) onTypeFormatting(ctx context.Context, p protocol.OnTypeFormattingParams) ([]protocol.TextEdit, error) {
	v, file := s.viewOf(pathOf(p.TextDocument.URI))
	if file == nil || p.Position.Line == 0 || p.Ch != "\n" {
		return nil, nil
	}
	m := v.mapper(file.Source)
	above := instrAt(file, m.offset(protocol.Position{Line: p.Position.Line - 1}))
	if above == nil || above.Span.End >= m.offset(protocol.Position{Line: p.Position.Line}) {
		return nil, nil // it goes on here: a joined line, a heredoc
	}
	rng := m.span(above.Span)
	edits, err := s.formatting(ctx, protocol.FormattingParams{TextDocument: p.TextDocument, Range: &rng})
	if err != nil {
		return nil, nil // while somebody types a file may be wrong anywhere
	}
	return edits, nil
}

// change puts text in the place of the bytes from from to to.
type change struct {
	from, to int
	text     string
}

// canonical is a file as fmt writes it.
func (s *server) canonical(file *syntax.File) (string, error) {
	_, list := syntax.Parse(file.Source)
	if list.HasErrors() && !onlyEmpty(list) {
		return "", jrpc2.Errorf(protocol.RequestFailed, "the file has an error: %s", first(list))
	}
	var b strings.Builder
	if err := syntax.Fprint(&b, file, syntax.PrintOptions{Shell: s.choices().FormatShell}); err != nil {
		return "", jrpc2.Errorf(protocol.RequestFailed, "%v", err)
	}
	return b.String(), nil
}

// instrChanges are the changes of single instructions, each with the blanks that
// it begins with: what stands between them is left alone.
func instrChanges(file *syntax.File, canonical string) []change {
	after, _ := syntax.Parse(diag.NewSource("", canonical))
	if len(after.Instrs) != len(file.Instrs) {
		return nil
	}
	var out []change
	for n, i := range file.Instrs {
		src := file.Source.Text
		from := i.Span.Start
		for from > 0 && (src[from-1] == ' ' || src[from-1] == '\t') {
			from--
		}
		text := after.Instrs[n].Span.Text()
		if src[from:i.Span.End] != text {
			out = append(out, change{from, i.Span.End, text})
		}
	}
	return out
}

// onlyEmpty is true where the only error is that there is nothing: a file that
// is included may be so.
func onlyEmpty(list diag.List) bool {
	for _, d := range list {
		if d.Severity == diag.Error && d.Rule != syntax.RuleNoInstruction {
			return false
		}
	}
	return true
}

func first(list diag.List) string {
	for _, d := range list.Sorted() {
		if d.Severity == diag.Error {
			return d.Error()
		}
	}
	return ""
}
