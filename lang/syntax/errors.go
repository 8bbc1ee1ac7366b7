package syntax

import (
	"fmt"
	"slices"
	"strings"
	"unicode"

	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/lang/instr"
)

// The rules of this package.
const (
	RuleDirective           = "Directive"
	RuleEncoding            = "Encoding"
	RuleFlagPlace           = "FlagPlace"
	RuleInclude             = "Include"
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

// others are words for YUM in other tools' files.
var others = []string{"DNF", "MICRODNF", "TDNF", "RPM", "INSTALL", "PACKAGE", "PACKAGES"}

// unknownInstruction is told whether the line above may have been meant to go on
// here.
func unknownInstruction(w Word, joined bool) diag.Diagnostic {
	d := diag.Diagnostic{
		Rule:    RuleUnknownInstruction,
		Summary: "unknown instruction " + quote(w.Text),
		Span:    w.Span,
	}
	near := instr.Suggest(w.Text, instr.Keywords(instr.All))
	switch {
	case slices.Contains(others, strings.ToUpper(w.Text)):
		d.Hint = "packages are installed by YUM install"
	case !isWord(w.Text) || joined && near == "":
		d.Hint = `does the line above want a \ at its end?`
	case near != "":
		d.Hint = "did you mean " + near + "?"
	default:
		d.Hint = "a line begins with an instruction, such as RUN; comments begin with #"
	}
	return d
}

// flagPlace is said of a flag in front of a verb.
func flagPlace(i *Instr) diag.Diagnostic {
	return diag.Diagnostic{
		Rule:    RuleFlagPlace,
		Summary: fmt.Sprintf("--%s stands before what it is a flag of", i.Flags[0].Name),
		Hint:    fmt.Sprintf("write %s %s --%s …", i.Row.Keyword, i.Verb.Text, i.Flags[0].Name),
		Span:    i.Flags[0].Span,
	}
}

func isWord(s string) bool {
	return strings.IndexFunc(s, func(r rune) bool { return !unicode.IsLetter(r) }) < 0
}

func unknownVerb(i *Instr) diag.Diagnostic {
	names := instr.Keywords(i.Row.Verbs)
	kind := "verb"
	switch {
	case i.Row.Keyword == "TARGET":
		kind = "format"
	case i.Row.Form == instr.Choice:
		kind = strings.Join(names, " or ")
	}
	d := diag.Diagnostic{Rule: RuleUnknownVerb, Span: i.Keyword.Span, Hint: "write one of " + strings.Join(names, ", ")}
	if i.Row.Form == instr.Choice {
		d.Hint = "write " + i.Row.Keyword + " " + i.Row.Synopsis
	}
	if i.Verb == nil {
		d.Summary = i.Row.Keyword + " needs " + article(kind)
		return d
	}
	d.Span = i.Verb.Span
	d.Summary = fmt.Sprintf("%s has no %s %q", i.Row.Keyword, kind, i.Verb.Text)
	if i.Row.Form == instr.Choice {
		d.Summary = fmt.Sprintf("%s needs %s before %q", i.Row.Keyword, kind, i.Verb.Text)
		d.Hint = fmt.Sprintf("write %s %s %s …", i.Row.Keyword, names[0], i.Verb.Text)
	}
	if other := otherVerbs[i.Verb.Text]; other != "" && i.Row.Keyword == "YUM" {
		d.Hint = other
	} else if near := instr.Suggest(i.Verb.Text, names); near != "" {
		d.Hint = "did you mean " + near + "?"
	} else if kind == "format" && (i.Verb.Text == "docker" || i.Verb.Text == "podman") {
		d.Hint = "write TARGET oci: " + i.Verb.Text + " loads it"
	} else if kind == "format" && len(i.Args) == 0 {
		d.Hint = "the format stands before the name: write TARGET oci " + i.Verb.Text
	}
	return d
}

// otherVerbs are yum's and dnf's own words for what is written in another way
// here.
var otherVerbs = map[string]string{
	"-y":              "leave it out, since nothing is ever asked: write YUM install",
	"autoremove":      "write YUM remove and the packages",
	"clean":           "leave it out: no cache reaches the image",
	"config-manager":  "write YUM repo for a repository, YUM set for an option",
	"copr":            "write YUM repo ID --baseurl=URL",
	"distro-sync":     "write YUM upgrade",
	"erase":           "write YUM remove",
	"group":           "write YUM install @GROUP",
	"groupinstall":    "write YUM install @GROUP",
	"import":          "write YUM key",
	"localinstall":    "write YUM install ./FILE.rpm",
	"makecache":       "leave it out: repositories are read where they are needed",
	"swap":            "write YUM install --allowerasing",
	"update":          "write YUM upgrade",
	"update-minimal":  "write YUM upgrade and the packages",
	"upgrade-minimal": "write YUM upgrade and the packages",
}

// article is "a verb", but for names, which have none.
func article(kind string) string {
	if kind != strings.ToLower(kind) {
		return kind
	}
	return "a " + kind
}

func missingEquals(i *Instr, w Word, apart bool) diag.Diagnostic {
	d := diag.Diagnostic{
		Rule:    RuleMissingEquals,
		Summary: fmt.Sprintf("%s: %q has no =", i.Title(), w.Text),
		Hint:    `write NAME=VALUE, and NAME="A B" for a value with blanks`,
		Span:    w.Span,
	}
	if apart {
		d.Hint = "write NAME=VALUE, with no blanks around the ="
	}
	return d
}
