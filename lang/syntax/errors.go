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

// unknownInstruction is told the line above it, which may have been meant to go
// on here.
func unknownInstruction(w Word, above *Instr) diag.Diagnostic {
	d := diag.Diagnostic{
		Rule:    RuleUnknownInstruction,
		Summary: "unknown instruction " + quote(w.Text),
		Span:    w.Span,
	}
	near := instr.Suggest(w.Text, instr.Keywords(instr.All))
	switch {
	case !isWord(w.Text) || above != nil && goesOn(above.Text):
		d.Hint = `does the line above want a \ at its end?`
	case near != "":
		d.Hint = "did you mean " + near + "?"
	default:
		d.Hint = "a line begins with an instruction, such as RUN; comments begin with #"
	}
	return d
}

// goesOn is true for a shell's line that cannot end there.
func goesOn(text string) bool {
	for _, end := range []string{"&&", "||", "|", ";", " then", " do", " else", "{", "("} {
		if strings.HasSuffix(text, end) {
			return true
		}
	}
	return false
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
	} else if kind == "format" && len(i.Args) == 0 {
		d.Hint = "the format stands before the name: write TARGET oci " + i.Verb.Text
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
