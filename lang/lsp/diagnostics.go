package lsp

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/lang/check/lint"
	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/lang/lsp/protocol"
)

// source is whose findings they are.
const source = "sysbuild"

// diagnostic answers a client that asks for a document's findings by itself.
func (s *server) diagnostic(_ context.Context, p protocol.DocumentDiagnosticParams) (protocol.DocumentDiagnosticReport, error) {
	items := s.diagnostics(pathOf(p.TextDocument.URI))
	text, err := json.Marshal(items)
	if err != nil {
		return protocol.DocumentDiagnosticReport{}, err
	}
	sum := sha256.Sum256(text)
	id := hex.EncodeToString(sum[:8])
	if id == p.PreviousResultID {
		return protocol.DocumentDiagnosticReport{Kind: "unchanged", ResultID: id}, nil
	}
	return protocol.DocumentDiagnosticReport{Kind: "full", ResultID: id, Items: &items}, nil
}

// diagnostics are a file's findings, in every Sysfile that it is part of; never
// nil.
func (s *server) diagnostics(path string) []protocol.Diagnostic {
	out := []protocol.Diagnostic{}
	type key struct {
		from, to      int
		rule, summary string
	}
	told := map[key]bool{}
	for _, v := range s.judges(path) {
		for _, d := range v.findings() {
			k := key{d.Span.Start, d.Span.End, d.Rule, d.Summary}
			ours := !d.Span.IsZero() && v.pathOf(d.Span.Source) == path || d.Span.IsZero() && v.path == path
			if !ours || told[k] {
				continue
			}
			told[k] = true
			if d.Span.IsZero() {
				d.Span = v.fileAt(path).Source.Span(0, 0)
			}
			out = append(out, v.diagnostic(d))
		}
	}
	return out
}

// judges are the views that can say something of a file: those that it is part of
// as a Sysfile. What is none, such as a template, is judged where an open Sysfile
// reads it.
func (s *server) judges(path string) []*view {
	if s.includesKnown(path) || isSysfile(path) {
		return s.viewsOf(path)
	}
	var out []*view
	for _, at := range s.open() {
		for _, v := range s.viewsOf(at) {
			_ = v.findings() // which reads everything
			if slices.Contains(v.paths(), path) && !slices.Contains(out, v) {
				out = append(out, v)
			}
		}
	}
	return out
}

// diagnostic is a finding in the protocol's words.
func (v *view) diagnostic(d diag.Diagnostic) protocol.Diagnostic {
	out := protocol.Diagnostic{
		Range: v.mapper(d.Span.Source).span(d.Span), Severity: severities[d.Severity], Code: d.Rule, Source: source,
		Message: message(d), Tags: tags(d.Rule),
	}
	if r := lint.Find(d.Rule); r != nil {
		out.CodeDescription = &protocol.CodeURL{Href: r.URL()}
	}
	for _, r := range d.Related {
		if at, ok := v.location(r.Span); ok {
			out.Related = append(out.Related, protocol.RelatedPlace{Location: at, Message: r.Message})
		}
	}
	if d.Fix != nil {
		out.Data = &protocol.DiagnosticData{Title: d.Fix.Title, Edits: v.edits(d.Fix.Edits)}
	}
	return out
}

var severities = map[diag.Severity]int{
	diag.Error: protocol.SeverityError, diag.Warning: protocol.SeverityWarning, diag.Info: protocol.SeverityInfo,
}

// message is all that a finding says, in lines.
func message(d diag.Diagnostic) string {
	lines := []string{d.Summary, d.Detail, d.Hint}
	return strings.Join(slices.DeleteFunc(lines, func(s string) bool { return s == "" }), "\n")
}

// tags let an editor fade or strike out what a rule is about.
func tags(rule string) []int {
	switch rule {
	case "UnusedArg", "UnusedStage", "UselessClean", "MultipleInstructionsDisallowed", "CmdIgnored":
		return []int{protocol.TagUnnecessary}
	case "MaintainerDeprecated", "LegacyKeyValueFormat":
		return []int{protocol.TagDeprecated}
	}
	return nil
}

// edits are those of a fix, each in its own file.
func (v *view) edits(list []diag.Edit) []protocol.TextEdit {
	out := make([]protocol.TextEdit, 0, len(list))
	for _, e := range list {
		out = append(out, protocol.TextEdit{Range: v.mapper(e.Span.Source).span(e.Span), NewText: e.Text})
	}
	return out
}
