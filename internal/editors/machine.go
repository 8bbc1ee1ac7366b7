package main

import "regexp"

// class is what a token is called by lexers with states, in pygments' words.
type class string

// The classes.
const (
	clsText      class = "Text"
	clsComment   class = "Comment.Single"
	clsDirective class = "Comment.Preproc"
	clsKeyword   class = "Keyword"
	clsVerb      class = "Name.Function"
	clsFlag      class = "Name.Attribute"
	clsOperator  class = "Operator"
	clsString    class = "Literal.String"
	clsVariable  class = "Name.Variable"
	clsStage     class = "Name.Class"
	clsProperty  class = "Name.Property"
	clsHeredoc   class = "Name.Label"
	clsShellWord class = "Keyword.Reserved"
)

// step is one rule of a state. The first that matches is taken; one without a
// pattern always is.
type step struct {
	Include string // a state whose rules stand here; nothing else is set then
	Pattern string
	Classes []class  // one: of the whole match; more: of its groups
	Using   []string // with more classes: the state that lexes a group instead; "" for none
	Push    string
	Pop     bool
}

// state is a named list of rules. The first one of a machine is where it begins.
type state struct {
	Name  string
	Steps []step
}

// Patterns that several rules share. Lookbehinds have one width: Python's do.
const (
	reBehind   = `(?:(?<=[;&|(])|(?<=[;&|(] )|(?<=do )|(?<=then )|(?<=else ))` // where a command begins
	reJoin     = `\\[ \t]*\n`
	reVariable = `\$(?:[A-Za-z_]\w*|[0-9@*#?$!-])|\$\{[^}\n]*\}`
	reQuoted   = `(<<-?["'])([A-Za-z_]\w*)(["'])(\s[^\n]*|)(\n)((?:[^\n]*\n)*?)(\t*\2)(?=\n|\Z)`
	reBare     = `(<<-?)([A-Za-z_]\w*)(?=\s)([^\n]*)(\n)((?:[^\n]*\n)*?)(\t*\2)(?=\n|\Z)`
)

func one(pattern string, c class) step { return step{Pattern: pattern, Classes: []class{c}} }

func (s step) push(to string) step { s.Push = to; return s }

func (s step) pop() step { s.Pop = true; return s }

func from(name string) step { return step{Include: name} }

// machine is the language as states: what chroma and pygments read.
func machine(all []rule) []state {
	head := `([ \t]*#[ \t]*)((?i:` + alternatives(directives) + `))([ \t]*=[ \t]*)([^\n]*)(\n)`
	states := []state{
		{"root", []step{
			{Pattern: head, Classes: []class{clsComment, clsDirective, clsComment, clsString, clsText}},
			{Push: "main"},
		}},
		{"join", []step{one(`\\\\`, clsText), one(reJoin, clsText).push("joined")}},
		{"joined", []step{one(`[ \t]*#[^\n]*\n`, clsComment), one(`[ \t]*\n`, clsText), {Pop: true}}},
		{"end", []step{one(`\n`, clsText).pop()}},
	}
	lines := []step{one(`[ \t]*#[^\n]*`, clsComment), one(`\s+`, clsText)}
	lines = append(lines, from("instructions"), one(`[^\n]+`, clsText))
	states = append(states, state{"main", lines}, state{"instructions", starts(all, `(?i:%)`, clsKeyword)})
	for _, r := range all {
		states = append(states, ruleStates(r)...)
		for _, v := range r.Verbs {
			states = append(states, ruleStates(v)...)
		}
	}
	return append(append(states, wordStates()...), shellStates()...)
}

// starts are the rules that lead from keywords to their states.
func starts(all []rule, form string, c class) []step {
	var out []step
	for _, r := range all {
		word := regexp.MustCompile("%").ReplaceAllLiteralString(form, r.Keyword)
		out = append(out, one(word+`(?=\s|\Z)`, c).push(r.ID))
	}
	return out
}

// ruleStates are the states of an instruction or a verb. A verb's ends before
// the end of the line, which is its instruction's.
func ruleStates(r rule) []state {
	steps := []step{from("join")}
	if len(r.Flags) > 0 {
		for _, f := range r.Flags {
			if f == "from" {
				steps = append(steps, step{Pattern: `(?<!\S)(--from)(=)([A-Za-z][\w.-]*)(?=\s)`, Classes: []class{clsFlag, clsOperator, clsStage}})
			}
		}
		steps = append(steps, one(`(?<!\S)--(?:`+alternatives(r.Flags)+`)(?=[\s=]|\Z)`, clsFlag).push("value"))
	}
	switch r.Heredoc {
	case heredocTemplate:
		steps = append(steps, hereStep(reQuoted, "words", "text"), hereStep(reBare, "words", "text"))
	case heredocText:
		steps = append(steps, hereStep(reQuoted, "words", "plain"), hereStep(reBare, "words", "text"))
	}
	end := step{Pattern: `(?=\n)`, Pop: true}
	switch r.Body {
	case bodyVerbs:
		form := `%`
		if len(r.Flags) > 0 {
			form = `(?i:%)`
		}
		steps = append(steps, starts(r.Verbs, form, clsVerb)...)
		steps = append(steps, one(`[ \t]+`, clsText), end, one(`(?=\S)`, clsText).push("rest"))
	case bodyInner:
		steps = append(steps, one(`[ \t]+`, clsText), end, from("instructions"), one(`(?=\S)`, clsText).push("rest"))
	case bodyShell:
		steps = append(steps, one(`[ \t]+`, clsText), end, from("lists"), one(`(?=\S)`, clsText).push("command-start"))
	default:
		steps = append(steps, from(string(r.Body)), end)
	}
	return []state{{r.ID, steps}}
}

// hereStep is a heredoc with the rest of its line and its text.
func hereStep(pattern, rest, text string) step {
	if pattern == reQuoted {
		return step{
			Pattern: pattern,
			Classes: []class{clsOperator, clsHeredoc, clsOperator, clsText, clsText, clsText, clsHeredoc},
			Using:   []string{"", "", "", rest, "", text, ""},
		}
	}
	return step{
		Pattern: pattern,
		Classes: []class{clsOperator, clsHeredoc, clsText, clsText, clsText, clsHeredoc},
		Using:   []string{"", "", rest, "", text, ""},
	}
}
