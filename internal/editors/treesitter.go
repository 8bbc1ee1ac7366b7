package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/lang/instr"
)

// treesitterTable is the instruction table as tree-sitter's grammar.js reads it:
// how a line is cut into words depends on nothing else.
func treesitterTable() string {
	var b strings.Builder
	b.WriteString("{\n")
	for n, row := range instr.All {
		if n > 0 && row.Section == instr.All[n-1].Section {
			continue // another name of the one before
		}
		what := append([]string{treesitterKeywords(row.Section)}, treesitterRow(row)...)
		fmt.Fprintf(&b, "  %s: { %s", strings.ToLower(row.Section), strings.Join(what, ", "))
		if len(row.Verbs) > 0 {
			b.WriteString(", verbs: [\n")
			for _, v := range row.Verbs {
				fmt.Fprintf(&b, "    { verb: '%s', %s },\n", v.Keyword, strings.Join(treesitterRow(v), ", "))
			}
			b.WriteString("  ]")
		}
		b.WriteString(" },\n")
	}
	return b.String() + "}"
}

// treesitterNodes are the names of the instructions' nodes, without what they all
// end in.
func treesitterNodes() []string {
	var out []string
	for _, row := range instr.All {
		if name := strings.ToLower(row.Section); !slices.Contains(out, name) {
			out = append(out, name)
		}
	}
	return out
}

// treesitterKeywords are the names of an instruction.
func treesitterKeywords(section string) string {
	var names []string
	for _, row := range instr.All {
		if row.Section == section {
			names = append(names, "'"+row.Keyword+"'")
		}
	}
	return "keywords: [" + strings.Join(names, ", ") + "]"
}

// treesitterRow is what follows a keyword or a verb.
func treesitterRow(row instr.Instruction) []string {
	var out []string
	if body := treesitterBody(row); body != "" {
		out = append(out, "body: '"+body+"'")
	}
	r := newRule("", row)
	if r.Body == bodyVariable {
		out = append(out, "variables: true")
	}
	if row.Form == instr.Choice {
		out = append(out, "anycase: true")
	}
	if row.Anywhere && len(row.Verbs) == 0 {
		out = append(out, "anywhere: true")
	}
	if row.Flag("mount") != nil {
		out = append(out, "mounts: true")
	}
	if r.Heredoc != "" {
		out = append(out, "heredoc: '"+r.Heredoc+"'")
	}
	return out
}

// treesitterBody is the rule of what follows; "" for a verb.
func treesitterBody(row instr.Instruction) string {
	switch {
	case row.Section == "ROOTFS":
		return "stage"
	case row.Keyword == "SHELL":
		return "exec"
	}
	return map[instr.Form]string{
		instr.Words: "words", instr.List: "list", instr.Shell: "quoted", instr.Names: "names", instr.Pairs: "pairs",
		instr.Text: "text", instr.Command: "command", instr.Inner: "inner",
	}[row.Form]
}
