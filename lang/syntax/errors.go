package syntax

import (
	"fmt"
	"strings"
	"unicode"

	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/lang/instr"
)

// The rules of this package.
const (
	RuleDirective           = "Directive"
	RuleEncoding            = "Encoding"
	RuleInternal            = "Internal"
	RuleJSONList            = "JSONList"
	RuleMissingEquals       = "MissingEquals"
	RuleNoEmptyContinuation = "NoEmptyContinuation"
	RuleNoInstruction       = "NoInstruction"
	RuleSyntax              = "Syntax"
	RuleUnknownInstruction  = "UnknownInstruction"
	RuleUnknownVerb         = "UnknownVerb"
	RuleUnterminatedHeredoc = "UnterminatedHeredoc"
)

func quote(s string) string { return fmt.Sprintf("%q", s) }

func duplicateDirective(d Directive, first *Directive) diag.Diagnostic {
	return diag.Diagnostic{
		Rule:    RuleDirective,
		Summary: "the directive " + d.Name + " stands twice",
		Hint:    "keep one of them",
		Span:    d.Span,
		Related: []diag.Related{{Message: "first here", Span: first.Span}},
	}
}

func unknownInstruction(w Word) diag.Diagnostic {
	d := diag.Diagnostic{
		Rule:    RuleUnknownInstruction,
		Summary: "unknown instruction " + quote(w.Text),
		Span:    w.Span,
	}
	if near := instr.Suggest(w.Text, instr.Keywords(instr.All)); near != "" {
		d.Hint = "did you mean " + near + "?"
	} else if !isWord(w.Text) {
		d.Hint = `does the line above want a \ at its end?`
	}
	return d
}

func isWord(s string) bool {
	return strings.IndexFunc(s, func(r rune) bool { return !unicode.IsLetter(r) }) < 0
}

func unknownVerb(i *Instr) diag.Diagnostic {
	kind := "verb"
	if i.Row.Keyword == "TARGET" {
		kind = "format"
	}
	names := instr.Supported(i.Row.Verbs)
	d := diag.Diagnostic{Rule: RuleUnknownVerb, Span: i.Keyword.Span}
	if i.Verb == nil {
		d.Summary = i.Row.Keyword + " needs a " + kind
		d.Hint = "write one of " + strings.Join(names, ", ")
		return d
	}
	d.Span = i.Verb.Span
	d.Summary = fmt.Sprintf("%s has no %s %q", i.Row.Keyword, kind, i.Verb.Text)
	if near := instr.Suggest(i.Verb.Text, instr.Keywords(i.Row.Verbs)); near != "" {
		d.Hint = "did you mean " + near + "?"
	} else {
		d.Hint = "write one of " + strings.Join(names, ", ")
	}
	return d
}

func missingEquals(i *Instr, w Word) diag.Diagnostic {
	return diag.Diagnostic{
		Rule:    RuleMissingEquals,
		Summary: fmt.Sprintf("%s: %q has no =", i.Title(), w.Text),
		Hint:    `write NAME=VALUE, and NAME="A B" for a value with blanks`,
		Span:    w.Span,
	}
}
