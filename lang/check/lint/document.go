package lint

import (
	"fmt"
	"strings"
)

// Document is every rule's page, as docs/rules.md has them.
func Document() string {
	var b strings.Builder
	b.WriteString(`# Rules

What ` + "`sysbuild check`" + ` finds, and what a build may stop at. ` + "`sysbuild explain RULE`" + ` prints a page of these. Examples are
tests: lines of ` + "`^`" + ` mark what is found.

` + "`# check=skip=RULE,…`" + ` at the head of a file, or above an instruction, says which are not wanted. Rules that are off look where
` + "`# check=experimental=RULE`" + ` names them. Errors cannot be skipped. This text is made of the table in ` + "`lang/check/lint`" + `.
`)
	section := func(title string, rules []*Rule) {
		fmt.Fprintf(&b, "\n## %s\n", title)
		for _, r := range rules {
			fmt.Fprintf(&b, "\n### %s\n\n%s", r.Name, r.Markdown())
		}
	}
	section("Warnings and advice", lints)
	section("Errors of the language", languageErrors)
	section("Errors of a build", buildErrors)
	section("Notes of convert", convertNotes)
	return b.String()
}

// Table is what the specification says of the rules that are no errors.
func Table() string {
	var b strings.Builder
	b.WriteString("| rule | level | good is |\n| --- | --- | --- |\n")
	for _, r := range lints {
		level := r.Level()
		if r.Fixes {
			level += ", fixable"
		}
		if r.BuildKit {
			level += ", BuildKit's"
		}
		summary := strings.ReplaceAll(r.Summary, "|", `\|`)
		fmt.Fprintf(&b, "| `%s` | %s | %s |\n", r.Name, level, lowerFirst(summary))
	}
	return b.String()
}

// lowerFirst writes a sentence as the middle of one, unless it begins with a
// keyword or a name.
func lowerFirst(s string) string {
	if len(s) > 1 && s[1] >= 'a' && s[1] <= 'z' || strings.HasPrefix(s, "A ") {
		return strings.ToLower(s[:1]) + s[1:]
	}
	return s
}
