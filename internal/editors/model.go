package main

import (
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/lang/instr"
)

// body is how what follows a keyword, or a verb, looks.
type body string

// The bodies.
const (
	bodyStage    body = "stage"    // SOURCE AS NAME
	bodyShell    body = "shell"    // a JSON list, or a command for a shell
	bodyVariable body = "variable" // NAME=VALUE of variables
	bodyProperty body = "property" // NAME=VALUE of anything else
	bodyWords    body = "words"    // a JSON list, or words
	bodyVerbs    body = "verbs"    // a verb, and its own body
	bodyInner    body = "inner"    // another instruction
)

// The texts of heredocs.
const (
	heredocShell    = "shell"    // a script
	heredocText     = "text"     // variables in it are expanded, without quotes around its word
	heredocTemplate = "template" // variables in it are for whoever installs
)

// rule is an instruction of the table, or a verb of one, as grammars see it.
type rule struct {
	ID       string // "yum-install"
	Keyword  string
	Flags    []string // longest first, so that an alternation takes the whole word
	Body     body
	Heredoc  string // "" for none
	Anywhere bool   // flags stand between words too
	Verbs    []rule
}

// rules are the table's rows.
func rules() []rule {
	var out []rule
	for _, row := range instr.All {
		out = append(out, newRule("", row))
	}
	return out
}

func newRule(parent string, row instr.Instruction) rule {
	r := rule{
		ID: strings.ToLower(parent + row.Keyword), Keyword: row.Keyword, Flags: longestFirst(instr.FlagNames(row.Flags)),
		Body: bodyOf(row), Anywhere: row.Anywhere,
	}
	for _, v := range row.Verbs {
		r.Verbs = append(r.Verbs, newRule(r.ID+"-", v))
	}
	switch {
	case !row.Heredoc:
	case row.Form == instr.Command:
		r.Heredoc = heredocShell
	case strings.HasPrefix(row.Section, "EXPORT"):
		r.Heredoc = heredocTemplate
	default:
		r.Heredoc = heredocText
	}
	if row.Form == instr.Choice { // its flags stand before the verb
		r.Flags = longestFirst(instr.FlagNames(row.Verbs[0].Flags))
	}
	return r
}

// bodyOf gives the body of a row.
func bodyOf(row instr.Instruction) body {
	switch row.Form {
	case instr.Command:
		if row.Keyword == "SHELL" {
			return bodyWords
		}
		return bodyShell
	case instr.Names, instr.Pairs:
		if slices.Contains([]string{"ARG", "ENV", "EXPORT default"}, row.Section) {
			return bodyVariable
		}
		return bodyProperty
	case instr.Verb, instr.Choice:
		return bodyVerbs
	case instr.Inner:
		return bodyInner
	}
	if row.Section == "ROOTFS" {
		return bodyStage
	}
	return bodyWords
}

func longestFirst(names []string) []string {
	out := slices.Clone(names)
	slices.SortFunc(out, func(a, b string) int {
		if len(a) != len(b) {
			return len(b) - len(a)
		}
		return strings.Compare(a, b)
	})
	return out
}

// keywords are those of the rules with a body; all of them for "".
func keywords(all []rule, b body) []string {
	var out []string
	for _, r := range all {
		if b == "" || r.Body == b {
			out = append(out, r.Keyword)
		}
	}
	return longestFirst(out)
}

// fileGlobs are the names that Sysfiles have.
var fileGlobs = []string{"Sysfile", "Sysfile.*", "*.sysbuild", "*.sysfile"}

// directives are what a file's first comments can say.
var directives = []string{"sysfile", "syntax", "escape", "check"}

// shellWords are the words of a shell's own.
var shellWords = []string{
	"if", "then", "elif", "else", "fi", "case", "in", "esac", "for", "while", "until", "do", "done",
}
