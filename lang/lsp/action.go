package lsp

import (
	"context"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/lang/lsp/protocol"
	"github.com/sysbuild/sysbuild/lang/syntax"
)

// codeAction is what can be done about the findings of a range: their fixes, and
// comments that say that one is not wanted.
func (s *server) codeAction(_ context.Context, p protocol.CodeActionParams) ([]protocol.CodeAction, error) {
	path := pathOf(p.TextDocument.URI)
	v, file := s.viewOf(path)
	if file == nil {
		return nil, nil
	}
	m := v.mapper(file.Source)
	from, to := m.offset(p.Range.Start), m.offset(p.Range.End)
	out := []protocol.CodeAction{}
	wants := func(kind string) bool {
		return p.Context.Only == nil || slices.ContainsFunc(p.Context.Only, func(k string) bool {
			return k == kind || strings.HasPrefix(kind, k+".")
		})
	}
	for _, d := range v.findings() {
		if d.Span.Source != file.Source || d.Span.Start > to || d.Span.End < from || !wants(protocol.QuickFix) {
			continue
		}
		out = append(out, v.fixes(file, d)...)
	}
	if list := v.findings(); wants(protocol.SourceFixAll) && p.Context.Only != nil {
		if text, n := list.Fixed(file.Source); n > 0 {
			out = append(out, protocol.CodeAction{
				Title: fmt.Sprintf("fix %d findings", n), Kind: protocol.SourceFixAll,
				Edit: s.edit(map[string][]protocol.TextEdit{path: {{Range: m.between(0, len(file.Source.Text)), NewText: text}}}),
			})
		}
	}
	return out, nil
}

// fixes are the actions on one finding.
func (v *view) fixes(file *syntax.File, d diag.Diagnostic) []protocol.CodeAction {
	var out []protocol.CodeAction
	told := []protocol.Diagnostic{v.diagnostic(d)}
	if d.Fix != nil {
		edits := map[string][]protocol.TextEdit{}
		for _, e := range d.Fix.Edits {
			path := v.pathOf(e.Span.Source)
			edits[path] = append(edits[path], v.edits([]diag.Edit{e})...)
		}
		out = append(out, protocol.CodeAction{
			Title: sentence(d.Fix.Title), Kind: protocol.QuickFix, Diagnostics: told, IsPreferred: true, Edit: v.server.edit(edits),
		})
	}
	if e := suggestion(d); e != nil && d.Fix == nil {
		out = append(out, protocol.CodeAction{
			Title: "Change to " + e.Text, Kind: protocol.QuickFix, Diagnostics: told,
			Edit: v.server.edit(map[string][]protocol.TextEdit{v.pathOf(file.Source): v.edits([]diag.Edit{*e})}),
		})
	}
	if d.Severity == diag.Error && !check.FilePragma(file).Error || d.Rule == "" {
		return out // an error stays one, whatever a comment says
	}
	path := v.pathOf(file.Source)
	ignore := func(title string, e diag.Edit) {
		out = append(out, protocol.CodeAction{
			Title: title, Kind: protocol.QuickFix, Diagnostics: told,
			Edit: v.server.edit(map[string][]protocol.TextEdit{path: v.edits([]diag.Edit{e})}),
		})
	}
	if i := instrAt(file, d.Span.Start); i != nil {
		ignore("Ignore "+d.Rule+" for this instruction", skipAbove(file, i, d.Rule))
	}
	ignore("Ignore "+d.Rule+" in this file", skipInFile(file, d.Rule))
	return out
}

// meant is what a hint thinks that was meant.
var meant = regexp.MustCompile(`^did you mean (\S+)\?$`)

// suggestion is the edit that writes what was likely meant; nil where nothing is
// likely. It is a guess, and so no fix that check applies by itself.
func suggestion(d diag.Diagnostic) *diag.Edit {
	m := meant.FindStringSubmatch(d.Hint)
	if m == nil || d.Span.IsZero() {
		return nil
	}
	text, at := d.Span.Text(), d.Span.Start
	from, to := 0, len(text)
	switch {
	case strings.HasPrefix(text, "--"): // a flag, with its value
		if n := strings.IndexByte(text, '='); n >= 0 {
			to = n
		}
	case strings.HasPrefix(text, "$"):
		from = len(text) - len(strings.TrimLeft(text, "${"))
		to = from + len(text[from:]) - len(strings.TrimLeft(text[from:], nameBytes))
	}
	if strings.ContainsAny(text[from:to], " \t\n") {
		return nil
	}
	return &diag.Edit{Span: d.Span.Source.Span(at+from, at+to), Text: m[1]}
}

// nameBytes are those of variables' names.
const nameBytes = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_"

// sentence begins with a capital, as menus have it.
func sentence(s string) string { return strings.ToUpper(s[:min(1, len(s))]) + s[min(1, len(s)):] }

// skipAbove is the edit that has an instruction skip a rule: a name more in the
// comment that it has, or a comment.
func skipAbove(f *syntax.File, i *syntax.Instr, rule string) diag.Edit {
	if skip := check.LinePragma(i).Skip; len(skip) > 0 {
		end := skip[len(skip)-1].Span
		return diag.Edit{Span: end.Source.Span(end.End, end.End), Text: "," + rule}
	}
	src, at := i.Span.Source, i.Span.Start
	start := strings.LastIndexByte(src.Text[:at], '\n') + 1
	text := "# check=skip=" + rule + "\n"
	if f.Instrs[0] == i { // at the head of the file it would be for all of it
		after, _ := syntax.Parse(diag.NewSource("", src.Text[:start]+text))
		if d := after.Directive("check"); d != nil && d.Span.Start >= start {
			text = "\n" + text
		}
	}
	return diag.Edit{Span: src.Span(start, start), Text: text}
}

// skipInFile is the edit that has a whole file skip a rule.
func skipInFile(f *syntax.File, rule string) diag.Edit {
	if skip := check.FilePragma(f).Skip; len(skip) > 0 {
		end := skip[len(skip)-1].Span
		return diag.Edit{Span: end.Source.Span(end.End, end.End), Text: "," + rule}
	}
	if d := f.Directive("check"); d != nil {
		end := d.Value.Span.End
		return diag.Edit{Span: f.Source.Span(end, end), Text: ";skip=" + rule}
	}
	at, text := 0, "# check=skip="+rule+"\n"
	if strings.HasPrefix(f.Source.Text, "\ufeff") {
		at = len("\ufeff")
	}
	for _, d := range f.Directives {
		at = d.Span.End
	}
	if len(f.Directives) > 0 {
		text = "\n" + strings.TrimSuffix(text, "\n")
	}
	return diag.Edit{Span: f.Source.Span(at, at), Text: text}
}

// edit is what a client applies, by the path of each file.
func (s *server) edit(edits map[string][]protocol.TextEdit) *protocol.WorkspaceEdit {
	if !s.client.Workspace.WorkspaceEdit.DocumentChanges {
		out := &protocol.WorkspaceEdit{Changes: map[protocol.URI][]protocol.TextEdit{}}
		for path, list := range edits {
			out.Changes[s.uriOf(path)] = list
		}
		return out
	}
	out := &protocol.WorkspaceEdit{}
	for _, path := range sortedKeys(edits) {
		id := protocol.VersionedTextDocumentIdentifier{URI: s.uriOf(path)}
		if d := s.document(path); d != nil {
			id.Version = &d.version
		}
		out.DocumentChanges = append(out.DocumentChanges, protocol.TextDocumentEdit{TextDocument: id, Edits: edits[path]})
	}
	return out
}
