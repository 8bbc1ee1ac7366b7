package lsp

import (
	"context"
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/check/lint"
	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/lang/instr"
	"github.com/sysbuild/sysbuild/lang/lsp/protocol"
	"github.com/sysbuild/sysbuild/lang/syntax"
)

// hover says what stands at a place; nil where there is nothing to say.
func (s *server) hover(ctx context.Context, p protocol.PositionParams) (*protocol.Hover, error) {
	at, ok := s.spotAt(p)
	if !ok {
		return nil, nil
	}
	text, span := at.describe(ctx)
	if text == "" {
		return nil, nil
	}
	return &protocol.Hover{
		Contents: markup(s.client.TextDocument.Hover.ContentFormat, text),
		Range:    at.view.mapper(at.file.Source).span(span),
	}, nil
}

// markup is Markdown for a client that shows it, else the same as plain text. A
// client that says nothing shows Markdown.
func markup(formats []string, text string) protocol.MarkupContent {
	if len(formats) == 0 || slices.Contains(formats, protocol.Markdown) {
		return protocol.MarkupContent{Kind: protocol.Markdown, Value: text}
	}
	return protocol.MarkupContent{Kind: protocol.PlainText, Value: strings.NewReplacer("**", "", "`", "").Replace(text)}
}

// describe is what is said of the spot, and of what; "" for nothing.
func (p spot) describe(ctx context.Context) (string, diag.Span) {
	if text, span := p.describeRule(); text != "" {
		return text, span
	}
	if m := p.mention(); m != nil {
		return p.describeName(m), m.span
	}
	if p.in == nil || p.in.Row == nil {
		return "", diag.Span{}
	}
	if i := p.in.Inner; i != nil && i.Row != nil && spanIn(i.Keyword.Span, p.offset) {
		return describe(i.Row.Keyword, i.Row), i.Keyword.Span
	}
	switch i := p.in; {
	case spanIn(i.Keyword.Span, p.offset):
		return describe(i.Row.Keyword, i.Row), i.Keyword.Span
	case i.VerbRow != nil && spanIn(i.Verb.Span, p.offset):
		return describe(i.Title(), i.VerbRow), i.Verb.Span
	}
	if text, span := p.describeFlag(); text != "" {
		return text, span
	}
	return p.describePackage(ctx)
}

// describe is an instruction's or a verb's page, out of the table.
func describe(title string, row *instr.Instruction) string {
	var b strings.Builder
	fmt.Fprintf(&b, "**%s** `%s`\n\n%s %s.\n", title, row.Synopsis, title, row.Help)
	if len(row.Flags) > 0 {
		b.WriteString("\n")
		for _, f := range row.Flags {
			fmt.Fprintf(&b, "- `%s` %s\n", f, f.Help)
		}
	}
	if len(row.Verbs) > 0 {
		b.WriteString("\n")
		for _, v := range row.Verbs {
			fmt.Fprintf(&b, "- `%s` %s\n", v.Keyword, v.Help)
		}
	}
	fmt.Fprintf(&b, "\n[Specification](%s)", sectionURL(row.Section))
	return b.String()
}

// sectionURL is where a section of the specification stands.
func sectionURL(section string) string {
	return "https://github.com/sysbuild/sysbuild/blob/main/spec.md#" + strings.ReplaceAll(strings.ToLower(section), " ", "-")
}

// describeRule is the page of a rule that a comment names.
func (p spot) describeRule() (string, diag.Span) {
	pragmas := []check.Pragma{check.FilePragma(p.file)}
	for _, i := range p.file.Instrs {
		if len(i.Doc) > 0 && spanIn(p.file.Source.Span(i.Doc[0].Span.Start, i.Span.Start), p.offset) {
			pragmas = append(pragmas, check.LinePragma(i))
		}
	}
	for _, pragma := range pragmas {
		for _, w := range slices.Concat(pragma.Skip, pragma.Experimental) {
			if r := lint.Find(w.Text); r != nil && spanIn(w.Span, p.offset) {
				return "**" + r.Name + "**\n\n" + r.Markdown(), w.Span
			}
		}
	}
	return "", diag.Span{}
}

// describeFlag is what the table says of a flag.
func (p spot) describeFlag() (string, diag.Span) {
	row := p.in.Row
	if p.in.VerbRow != nil {
		row = p.in.VerbRow
	}
	for _, f := range p.in.Flags {
		if def := row.Flag(f.Name); def != nil && spanIn(f.Span, p.offset) {
			text := fmt.Sprintf("**--%s** `%s`\n\n%s", f.Name, def, def.Help)
			if def.Values != nil {
				text += "; one of " + strings.Join(def.Values, ", ")
			}
			return text, f.Span
		}
	}
	return "", diag.Span{}
}

// describeName says what a name means.
func (p spot) describeName(m *mention) string {
	where := ""
	if spans := p.view.definitions(m); len(spans) > 0 {
		at := spans[0]
		where = fmt.Sprintf("\n\nfrom %s:%d", filepath.Base(p.view.pathOf(at.Source)), at.Pos().Line)
		if line := p.view.instrOf(at); line != nil {
			where += "\n\n```sysfile\n" + line.Text + "\n```"
		}
	}
	switch m.kind {
	case stageName:
		return "stage **" + m.name + "**" + where
	case heredocName:
		return "heredoc **" + m.name + "**"
	case repository:
		return "repository **" + m.name + "**" + where
	case installTime:
		if m.sym == nil && slices.Contains(check.InstallTimeVariables(), m.name) {
			where = "\n\nset by the installer"
		}
		return "install-time variable **" + m.name + "**" + where
	}
	return p.describeVariable(m, where)
}

func (p spot) describeVariable(m *mention, where string) string {
	line := m.line
	if m.def {
		line++
	}
	text := "variable **" + m.name + "**"
	switch value, ok := p.view.values().at(line)[m.name]; {
	case ok:
		text += fmt.Sprintf(" = `%s`", value)
	case slices.Contains(check.BuildPlatformArgs(), m.name):
		text += "\n\nof the platforms of the build; a stage needs only to declare it"
	case m.sym == nil && slices.Contains(check.YumVariables(), m.name):
		text += "\n\nof the package manager"
	case m.sym == nil:
		text += "\n\nnothing in this file sets it; the base image may"
	}
	return text + where
}

// instrOf is the instruction that holds a span; nil for none.
func (v *view) instrOf(s diag.Span) *syntax.Instr {
	for _, f := range v.tree.Files {
		if f.Source == s.Source {
			return instrAt(f, s.Start)
		}
	}
	return nil
}

// describePackage is what a repository says of a package.
func (p spot) describePackage(ctx context.Context) (string, diag.Span) {
	switch p.in.Title() {
	case "YUM install", "YUM upgrade", "YUM downgrade", "YUM remove":
	default:
		return "", diag.Span{}
	}
	for _, w := range p.in.Args {
		if spanIn(w.Span, p.offset) {
			if found := p.view.pkg(ctx, p.view.lineOf(p.in), w.Text); found != nil {
				return found.page(), w.Span
			}
		}
	}
	return "", diag.Span{}
}
