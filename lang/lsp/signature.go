package lsp

import (
	"context"
	"strings"

	"github.com/sysbuild/sysbuild/lang/instr"
	"github.com/sysbuild/sysbuild/lang/lsp/protocol"
)

// signatureHelp is how the instruction at a place is written; nil where none is.
func (s *server) signatureHelp(_ context.Context, p protocol.PositionParams) (*protocol.SignatureHelp, error) {
	at, ok := s.typingAt(p)
	if !ok {
		return nil, nil
	}
	c := cursorAt(at)
	if c.row == nil {
		c.row = c.outer
	}
	if c.row == nil || c.row.Keyword == "" || c.comment || c.heredoc != nil {
		return nil, nil
	}
	rows, title := []instr.Instruction{*c.row}, ""
	if c.row.Verbs != nil {
		title = c.row.Keyword + " "
		rows = c.row.Verbs
		if c.verb != nil {
			rows = []instr.Instruction{*c.verb}
		}
	}
	help := &protocol.SignatureHelp{}
	formats := s.client.TextDocument.Hover.ContentFormat
	for _, row := range rows {
		doc := markup(formats, title+row.Keyword+" "+row.Help)
		sig := protocol.Signature{Label: title + row.Keyword + " " + row.Synopsis, Documentation: &doc}
		sig.Parameters = parameters(sig.Label, len(title+row.Keyword)+1, &row, formats)
		help.Signatures = append(help.Signatures, sig)
	}
	help.ActiveParameter = active(rows[0], c)
	return help, nil
}

// parameters are the words of a synopsis, with what is said of those that are
// flags.
func parameters(label string, at int, row *instr.Instruction, formats []string) []protocol.Parameter {
	out := []protocol.Parameter{}
	for _, word := range strings.Fields(label[at:]) {
		from := at + strings.Index(label[at:], word)
		at = from + len(word)
		if word == "|" {
			continue
		}
		p := protocol.Parameter{Label: [2]int{utf16Units.width(label[:from]), utf16Units.width(label[:at])}}
		name, _, _ := strings.Cut(strings.Trim(word, "[]"), "=")
		if f := row.Flag(strings.TrimPrefix(name, "--")); f != nil {
			doc := markup(formats, f.Help)
			p.Documentation = &doc
		}
		out = append(out, p)
	}
	return out
}

// active is the number of the parameter that the cursor is at: a flag by its
// name, else a word by its place behind the flags, the last one for all that
// follow it.
func active(row instr.Instruction, c cursor) int {
	words := strings.Fields(strings.ReplaceAll(row.Synopsis, " | ", " "))
	plain := []int{}
	for n, w := range words {
		if !strings.HasPrefix(w, "[-") && !strings.HasPrefix(w, "-") && w != "[FLAGS]" {
			plain = append(plain, n)
			continue
		}
		name, _, _ := strings.Cut(strings.Trim(w, "[]"), "=")
		if at, _, _ := strings.Cut(c.partial, "="); at == name {
			return n
		}
	}
	if len(plain) == 0 {
		return 0
	}
	return plain[min(len(c.words), len(plain)-1)]
}
