package main

import (
	"strings"

	"github.com/sysbuild/sysbuild/lang/instr"
)

// vscodeSnippet is one of a file of VS Code's snippets.
type vscodeSnippet struct {
	Prefix      string   `json:"prefix"`
	Body        []string `json:"body"` // lines
	Description string   `json:"description"`
}

// vscodeSnippets are those of the extension: what the language server, which
// completes word by word, does not offer at once. They are every verb with its
// instruction, and every heredoc.
func vscodeSnippets() map[string]vscodeSnippet {
	out := map[string]vscodeSnippet{}
	add := func(prefix, body, help string) {
		out[prefix] = vscodeSnippet{prefix, strings.Split(body, "\n"), prefix + " " + help}
	}
	for _, row := range instr.All {
		for _, v := range row.Verbs {
			before := row.Keyword + " "
			add(before+v.Keyword, before+v.Snippet(), v.Help)
			if v.Heredoc && strings.Contains(v.Synopsis, "<<EOF") {
				add(before+v.Keyword+" <<", before+v.Keyword+heredocSnippet, v.Help)
			}
		}
		switch {
		case row.Heredoc && row.Form == instr.Command:
			add(row.Keyword+" <<", row.Keyword+heredocSnippet, row.Help)
		case row.Heredoc:
			add(row.Keyword+" <<", row.Keyword+" <<${1:EOF} ${2:DESTINATION}\n$0\n${1:EOF}", row.Help)
		}
	}
	return out
}

// heredocSnippet is a heredoc that is a line's only argument.
const heredocSnippet = " <<${1:EOF}\n$0\n${1:EOF}"
