package lsp_test

import (
	"fmt"
	"strings"

	"github.com/sysbuild/sysbuild/lang/lsp/protocol"
)

// one asks one request and prints its answer.
func (s *scene) one(what string, args []string) error {
	switch what {
	case "diagnostics":
		return s.diagnostics(args[0])
	case "actions":
		return s.actions(args[0])
	case "fixall":
		return s.fixAll(args[0])
	case "completion":
		return s.completion(args[0], args[1:])
	case "resolve":
		return s.resolve(args[0], args[1])
	case "hover":
		return s.hover(args[0])
	case "signature":
		return s.signature(args[0])
	case "definition":
		return s.definition(args[0])
	case "references":
		return s.references(args[0])
	case "highlight":
		return s.highlight(args[0])
	case "prepare":
		return s.prepare(args[0])
	case "rename":
		return s.rename(args[0], args[1])
	case "symbols":
		return s.symbols(args[0])
	case "workspace":
		return s.workspace(strings.Join(args, " "))
	case "folding":
		return s.folding(args[0])
	case "selection":
		return s.selection(args[0])
	case "tokens":
		return s.tokens(args[0])
	case "links":
		return s.links(args[0])
	case "hints":
		return s.hints(args[0])
	case "lenses":
		return s.lenses(args[0])
	case "format":
		return s.format(args[0])
	case "formatrange":
		return s.formatRange(args[0], args[1])
	case "ontype":
		return s.onType(args[0])
	}
	return fmt.Errorf("no request %q", what)
}

func (s *scene) diagnostics(name string) error {
	var r protocol.DocumentDiagnosticReport
	if err := s.call("textDocument/diagnostic", s.doc(name), &r); err != nil {
		return err
	}
	for _, d := range *r.Items {
		s.print("%s %d %s %q%s", show(d.Range), d.Severity, d.Code, d.Message, fmt.Sprint(d.Tags))
		for _, o := range d.Related {
			s.print("  %s %s:%s", o.Message, s.name(o.Location.URI), show(o.Location.Range))
		}
	}
	return nil
}

func (s *scene) actions(at string) error {
	p := s.at(at)
	var list []protocol.CodeAction
	params := map[string]any{
		"textDocument": p.TextDocument, "range": protocol.Range{Start: p.Position, End: p.Position}, "context": map[string]any{"diagnostics": []any{}},
	}
	if err := s.call("textDocument/codeAction", params, &list); err != nil {
		return err
	}
	for _, a := range list {
		s.print("%s %q for %s", a.Kind, a.Title, a.Diagnostics[0].Code)
		s.edit(a.Edit)
	}
	return nil
}

func (s *scene) fixAll(name string) error {
	var list []protocol.CodeAction
	params := map[string]any{
		"textDocument": s.doc(name).TextDocument, "range": protocol.Range{},
		"context": map[string]any{"diagnostics": []any{}, "only": []string{"source.fixAll"}},
	}
	if err := s.call("textDocument/codeAction", params, &list); err != nil {
		return err
	}
	for _, a := range list {
		s.print("%s %q", a.Kind, a.Title)
		s.edit(a.Edit)
	}
	return nil
}

// completion prints the labels, or what those that are named put in.
func (s *scene) completion(at string, only []string) error {
	var list protocol.CompletionList
	if err := s.call("textDocument/completion", s.at(at), &list); err != nil {
		return err
	}
	var labels []string
	for _, i := range list.Items {
		labels = append(labels, i.Label)
		for _, want := range only {
			if i.Label == want {
				s.print("%s (%d) %q: %s %q %d", i.Label, i.Kind, i.Detail, show(i.TextEdit.Range), i.TextEdit.NewText, i.InsertTextFormat)
			}
		}
	}
	if len(only) == 0 {
		s.print("%s", strings.Join(labels, " "))
	}
	return nil
}

func (s *scene) resolve(at, label string) error {
	var list protocol.CompletionList
	if err := s.call("textDocument/completion", s.at(at), &list); err != nil {
		return err
	}
	for _, i := range list.Items {
		if i.Label != label {
			continue
		}
		var out protocol.CompletionItem
		if err := s.call("completionItem/resolve", i, &out); err != nil {
			return err
		}
		s.print("%s", out.Documentation.Value)
	}
	return nil
}

func (s *scene) hover(at string) error {
	var h *protocol.Hover
	if err := s.call("textDocument/hover", s.at(at), &h); err != nil {
		return err
	}
	if h == nil {
		s.print("nothing")
		return nil
	}
	s.print("%s\n%s", show(h.Range), strings.TrimSpace(h.Contents.Value))
	return nil
}

func (s *scene) signature(at string) error {
	var h *protocol.SignatureHelp
	if err := s.call("textDocument/signatureHelp", s.at(at), &h); err != nil {
		return err
	}
	if h == nil {
		s.print("nothing")
		return nil
	}
	for _, sig := range h.Signatures {
		s.print("%s", sig.Label)
	}
	if p := h.Signatures[0].Parameters; len(p) > h.ActiveParameter {
		units := []rune(h.Signatures[0].Label)
		s.print("at %q", string(units[p[h.ActiveParameter].Label[0]:p[h.ActiveParameter].Label[1]]))
	}
	return nil
}

func (s *scene) locations(list []protocol.Location) {
	if len(list) == 0 {
		s.print("nothing")
	}
	for _, l := range list {
		s.print("%s:%s", s.name(l.URI), show(l.Range))
	}
}

func (s *scene) definition(at string) error {
	var list []protocol.Location
	err := s.call("textDocument/definition", s.at(at), &list)
	s.locations(list)
	return err
}

func (s *scene) references(at string) error {
	var list []protocol.Location
	p := protocol.ReferenceParams{PositionParams: s.at(at)}
	p.Context.IncludeDeclaration = true
	err := s.call("textDocument/references", p, &list)
	s.locations(list)
	return err
}

func (s *scene) highlight(at string) error {
	var list []protocol.DocumentHighlight
	err := s.call("textDocument/documentHighlight", s.at(at), &list)
	for _, h := range list {
		s.print("%s %d", show(h.Range), h.Kind)
	}
	return err
}

func (s *scene) prepare(at string) error {
	var r *protocol.PrepareRenameResult
	if err := s.call("textDocument/prepareRename", s.at(at), &r); err != nil {
		return err
	}
	if r == nil {
		s.print("nothing")
		return nil
	}
	s.print("%s %s", show(r.Range), r.Placeholder)
	return nil
}

func (s *scene) rename(at, name string) error {
	var e *protocol.WorkspaceEdit
	if err := s.call("textDocument/rename", protocol.RenameParams{PositionParams: s.at(at), NewName: name}, &e); err != nil {
		return err
	}
	s.edit(e)
	return nil
}
