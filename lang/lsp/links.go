package lsp

import (
	"context"
	"fmt"
	"strings"

	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/lang/instr"
	"github.com/sysbuild/sysbuild/lang/lsp/protocol"
	"github.com/sysbuild/sysbuild/lang/syntax"
)

// documentLink are the texts that lead somewhere: files of the context, URLs.
func (s *server) documentLink(_ context.Context, p protocol.DocumentParams) ([]protocol.DocumentLink, error) {
	v, file := s.viewOf(pathOf(p.TextDocument.URI))
	if file == nil {
		return nil, nil
	}
	m := v.mapper(file.Source)
	out := []protocol.DocumentLink{}
	link := func(span diag.Span, target string) {
		out = append(out, protocol.DocumentLink{Range: m.span(span), Target: target})
	}
	for _, i := range file.Instrs {
		if i.Row == nil {
			continue
		}
		for _, w := range contextWords(i) {
			if path, info := v.fileOf(file, i, w); path != "" && info.Mode().IsRegular() {
				link(w.Span, string(s.uriOf(path)))
			}
		}
		for _, w := range urlWords(i) {
			link(w.Span, w.Text)
		}
	}
	return out, nil
}

// urlWords are the words of an instruction that are web addresses as they stand.
func urlWords(i *syntax.Instr) []syntax.Word {
	words := i.Args
	for _, f := range i.Flags {
		if f.Value != nil {
			words = append(words[:len(words):len(words)], *f.Value)
		}
	}
	var out []syntax.Word
	for _, w := range words {
		web := strings.HasPrefix(w.Text, "https://") || strings.HasPrefix(w.Text, "http://")
		if web && !strings.ContainsAny(w.Text, "$,\"' \t") && i.Row.Form != instr.Command {
			out = append(out, w)
		}
	}
	return out
}

// codeLens offers to build what a TARGET makes. The command is the client's: an
// editor that has none shows nothing.
func (s *server) codeLens(_ context.Context, p protocol.DocumentParams) ([]protocol.CodeLens, error) {
	path := pathOf(p.TextDocument.URI)
	v, file := s.viewOf(path)
	if file == nil || s.choices().NoCodeLens {
		return nil, nil
	}
	out := []protocol.CodeLens{}
	for _, i := range file.Instrs {
		if i.Row == nil || i.Row.Keyword != "TARGET" || i.VerbRow == nil || len(i.Args) == 0 || i.Bad {
			continue
		}
		line := v.lineOf(i)
		name, ok := v.values().expand(file, i.Args[0], v.values().at(line))
		if !ok {
			name = i.VerbRow.Keyword
		}
		out = append(out, protocol.CodeLens{
			Range: v.mapper(file.Source).span(i.Line),
			Command: protocol.Command{
				Title: fmt.Sprintf("build %s %s", i.VerbRow.Keyword, name), Command: "sysbuild.build",
				Arguments: []any{v.path, name},
			},
		})
	}
	return out, nil
}
