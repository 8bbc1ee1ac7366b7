package lsp_test

import (
	"cmp"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/check/lint"
	"github.com/sysbuild/sysbuild/lang/lsp"
	"github.com/sysbuild/sysbuild/lang/lsp/protocol"
)

func (s *scene) symbols(name string) error {
	var tree []protocol.DocumentSymbol
	if err := s.call("textDocument/documentSymbol", s.doc(name), &tree); err != nil {
		return err
	}
	s.tree(tree, "")
	return nil
}

func (s *scene) tree(tree []protocol.DocumentSymbol, indent string) {
	for _, d := range tree {
		s.print("%s%s (%d) %q %s in %s", indent, d.Name, d.Kind, d.Detail, show(d.SelectionRange), show(d.Range))
		s.tree(d.Children, indent+"  ")
	}
}

func (s *scene) workspace(query string) error {
	var list []protocol.SymbolInformation
	if err := s.call("workspace/symbol", protocol.WorkspaceSymbolParams{Query: query}, &list); err != nil {
		return err
	}
	for _, i := range list {
		s.print("%s (%d) %s:%s in %s", i.Name, i.Kind, s.name(i.Location.URI), show(i.Location.Range), i.ContainerName)
	}
	return nil
}

func (s *scene) folding(name string) error {
	var list []protocol.FoldingRange
	err := s.call("textDocument/foldingRange", s.doc(name), &list)
	for _, f := range list {
		s.print("%d-%d %s", f.StartLine+1, f.EndLine+1, f.Kind)
	}
	return err
}

func (s *scene) selection(at string) error {
	p := s.at(at)
	var list []*protocol.SelectionRange
	err := s.call("textDocument/selectionRange", protocol.SelectionRangeParams{TextDocument: p.TextDocument, Positions: []protocol.Position{p.Position}}, &list)
	for _, r := range list {
		for ; r != nil; r = r.Parent {
			s.print("%s", show(r.Range))
		}
	}
	return err
}

// tokenNames are the legend's, as the server gives it.
var tokenNames = []string{"keyword", "function", "parameter", "string", "variable", "comment", "operator", "namespace", "macro", "property", "label"}

// tokens prints each line with its tokens in the place of their text.
func (s *scene) tokens(name string) error {
	var r protocol.SemanticTokens
	if err := s.call("textDocument/semanticTokens/full", s.doc(name), &r); err != nil {
		return err
	}
	lines := strings.Split(s.texts[name], "\n")
	line, at := uint32(0), uint32(0)
	for d := r.Data; len(d) > 0; d = d[5:] {
		if d[0] > 0 {
			line, at = line+d[0], 0
		}
		at += d[1]
		mark := ""
		if d[4] == 1 {
			mark = "!"
		}
		s.print("%d %s%s %s", line+1, tokenNames[d[3]], mark, lines[line][at:at+d[2]])
	}
	return nil
}

func (s *scene) links(name string) error {
	var list []protocol.DocumentLink
	err := s.call("textDocument/documentLink", s.doc(name), &list)
	for _, l := range list {
		s.print("%s %s", show(l.Range), strings.ReplaceAll(l.Target, s.dir, "DIR"))
	}
	return err
}

func (s *scene) hints(name string) error {
	var list []protocol.InlayHint
	p := protocol.RangeParams{TextDocument: s.doc(name).TextDocument, Range: protocol.Range{End: protocol.Position{Line: 1000}}}
	err := s.call("textDocument/inlayHint", p, &list)
	for _, h := range list {
		s.print("%d:%d %s", h.Position.Line+1, h.Position.Character+1, h.Label)
	}
	return err
}

func (s *scene) lenses(name string) error {
	var list []protocol.CodeLens
	err := s.call("textDocument/codeLens", s.doc(name), &list)
	for _, l := range list {
		s.print("%s %q %s", show(l.Range), l.Command.Title, strings.ReplaceAll(fmt.Sprint(l.Command.Arguments), s.dir, "DIR"))
	}
	return err
}

func (s *scene) format(name string) error {
	var edits []protocol.TextEdit
	if err := s.call("textDocument/formatting", s.doc(name), &edits); err != nil {
		return err
	}
	s.print("%d edits", len(edits))
	s.changed(name, edits)
	return nil
}

func (s *scene) formatRange(from, to string) error {
	var edits []protocol.TextEdit
	p := s.at(from)
	params := protocol.RangeParams{TextDocument: p.TextDocument, Range: protocol.Range{Start: p.Position, End: s.at(to).Position}}
	if err := s.call("textDocument/rangeFormatting", params, &edits); err != nil {
		return err
	}
	s.changed(s.markers[from].file, edits)
	return nil
}

func (s *scene) onType(at string) error {
	var edits []protocol.TextEdit
	p := s.at(at)
	params := protocol.OnTypeFormattingParams{TextDocument: p.TextDocument, Position: p.Position, Ch: "\n"}
	if err := s.call("textDocument/onTypeFormatting", params, &edits); err != nil {
		return err
	}
	s.changed(s.markers[at].file, edits)
	return nil
}

// facts has a repository of two packages.
type facts struct{}

// Place has the file's directory for a context, or the folder.
func (facts) Place(file, folder string) (string, lint.Options) {
	dir := cmp.Or(folder, filepath.Dir(file))
	name, _ := filepath.Rel(dir, file)
	return dir, lint.Options{Options: check.Options{Name: name}}
}

// Locked knows one image, and bash.
func (facts) Locked(file string) lsp.Locked {
	if _, err := os.Stat(file + ".lock"); err != nil {
		return nil
	}
	return locked{}
}

type locked struct{}

func (locked) Digest(name string) string {
	if name == "alpine:3" {
		return "sha256:0123456789abcdef"
	}
	return ""
}

func (locked) Version(name string) string {
	if name == "bash" {
		return "5.1-2.el9"
	}
	return ""
}

func (facts) Packages(_ context.Context, repos []lsp.Repository, prefix string, most int) []lsp.Package {
	var out []lsp.Package
	for _, r := range repos {
		for _, name := range []string{"bash", "bash-completion", "coreutils"} {
			if strings.HasPrefix(name, prefix) && len(out) < most {
				out = append(out, lsp.Package{
					Name: name, Version: "5.1-2.el9", Arch: "x86_64", Summary: "The " + name + " package", License: "GPLv3+",
					Repository: r.ID + "@" + strings.Join(r.BaseURLs, ","), Size: 1_800_000, Installed: 7_500_000_000,
				})
			}
		}
	}
	return out
}
