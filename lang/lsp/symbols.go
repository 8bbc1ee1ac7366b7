package lsp

import (
	"context"
	"path/filepath"
	"strings"

	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/lang/lsp/protocol"
	"github.com/sysbuild/sysbuild/lang/syntax"
)

// documentSymbol is a document as a tree: stages, and in them what has a name or
// begins a step.
func (s *server) documentSymbol(_ context.Context, p protocol.DocumentParams) (any, error) {
	path := pathOf(p.TextDocument.URI)
	v, file := s.viewOf(path)
	if file == nil {
		return nil, nil
	}
	tree := v.outline(file)
	if s.client.TextDocument.DocumentSymbol.Hierarchical {
		return tree, nil
	}
	return flatSymbols([]protocol.SymbolInformation{}, tree, p.TextDocument.URI, ""), nil
}

func flatSymbols(out []protocol.SymbolInformation, tree []protocol.DocumentSymbol, uri protocol.URI, in string) []protocol.SymbolInformation {
	for _, d := range tree {
		out = append(out, protocol.SymbolInformation{
			Name: d.Name, Kind: d.Kind, ContainerName: in,
			Location: protocol.Location{URI: uri, Range: d.SelectionRange},
		})
		out = flatSymbols(out, d.Children, uri, d.Name)
	}
	return out
}

// outline is a file's tree; never nil. It needs no more than the file itself.
func (v *view) outline(f *syntax.File) []protocol.DocumentSymbol {
	out := []protocol.DocumentSymbol{}
	m := v.mapper(f.Source)
	var in *protocol.DocumentSymbol
	end := func(at int) {
		if in != nil {
			in.Range.End = m.position(at)
			out = append(out, *in)
		}
	}
	last := 0
	for _, i := range f.Instrs {
		if i.Row == nil {
			continue
		}
		list := symbolsOf(m, i)
		switch {
		case i.Row.Section == "ROOTFS":
			end(last)
			in = &list[0]
		case in != nil:
			in.Children = append(in.Children, list...)
		default:
			out = append(out, list...)
		}
		last = i.Span.End
	}
	end(last)
	return out
}

// symbolsOf are those of one instruction: its own, or one for each name that it
// sets.
func symbolsOf(m *mapper, i *syntax.Instr) []protocol.DocumentSymbol {
	one := func(name, detail string, kind int, at diag.Span) protocol.DocumentSymbol {
		if strings.TrimSpace(name) == "" {
			name = i.Title()
		}
		return protocol.DocumentSymbol{Name: clip(name), Detail: clip(detail), Kind: kind, Range: m.span(i.Span), SelectionRange: m.span(at)}
	}
	switch i.Row.Section {
	case "ROOTFS":
		if len(i.Args) > 2 && strings.EqualFold(i.Args[1].Text, "as") {
			return []protocol.DocumentSymbol{one(i.Args[2].Text, i.Keyword.Text+" "+i.Args[0].Text, protocol.SymbolModule, i.Args[2].Span)}
		}
		return []protocol.DocumentSymbol{one(i.Text, "", protocol.SymbolModule, i.Keyword.Span)}
	case "ARG", "ENV":
		var out []protocol.DocumentSymbol
		for _, p := range i.Pairs {
			detail := i.Row.Keyword
			if p.Value != nil {
				detail += " = " + p.Value.Text
			}
			out = append(out, one(p.Name.Text, detail, protocol.SymbolVariable, p.Name.Span))
		}
		if out != nil {
			return out
		}
	case "TARGET":
		if len(i.Args) > 0 {
			return []protocol.DocumentSymbol{one(i.Args[0].Text, i.Title(), protocol.SymbolEvent, i.Args[0].Span)}
		}
	}
	kind, title := protocol.SymbolProperty, i.Title()
	switch i.Row.Keyword {
	case "RUN":
		kind = protocol.SymbolFunction
	case "YUM":
		kind = protocol.SymbolPackage
	case "INCLUDE":
		kind = protocol.SymbolNamespace
	}
	_, rest, _ := strings.Cut(i.Text, " ")
	if i.VerbRow != nil {
		_, rest, _ = strings.Cut(strings.TrimSpace(rest), " ")
	}
	return []protocol.DocumentSymbol{one(title+" "+strings.TrimSpace(rest), "", kind, i.Keyword.Span)}
}

// clip shortens a text for a list.
func clip(s string) string {
	const most = 80
	s = strings.Join(strings.Fields(s), " ")
	if r := []rune(s); len(r) > most {
		return string(r[:most-1]) + "…"
	}
	return s
}

// maxSymbols bounds the answer about a workspace.
const maxSymbols = 500

// workspaceSymbol are stages, variables and targets of all Sysfiles whose name
// has the query's letters in order.
func (s *server) workspaceSymbol(ctx context.Context, p protocol.WorkspaceSymbolParams) ([]protocol.SymbolInformation, error) {
	out := []protocol.SymbolInformation{}
	for _, path := range s.known(ctx) {
		if ctx.Err() != nil || len(out) > maxSymbols {
			break
		}
		v := s.view(path)
		file := v.fileAt(path)
		if file == nil {
			continue
		}
		for _, sym := range flatSymbols(nil, v.outline(file), s.uriOf(path), filepath.Base(path)) {
			named := sym.Kind == protocol.SymbolModule || sym.Kind == protocol.SymbolVariable || sym.Kind == protocol.SymbolEvent
			if named && subsequence(p.Query, sym.Name) {
				out = append(out, sym)
			}
		}
	}
	return out[:min(len(out), maxSymbols)], ctx.Err()
}

// subsequence is true where the letters of query stand in text, in order, in any
// case.
func subsequence(query, text string) bool {
	rest := []rune(strings.ToLower(query))
	for _, r := range strings.ToLower(text) {
		if len(rest) > 0 && rest[0] == r {
			rest = rest[1:]
		}
	}
	return len(rest) == 0
}
