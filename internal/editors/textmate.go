package main

import "strings"

// node is a rule of a TextMate grammar.
type node = map[string]any

// scopes are the TextMate names of the token classes.
const (
	scopeComment   = "comment.line.number-sign.sysfile"
	scopeDirective = "keyword.control.directive.sysfile"
	scopeKeyword   = "keyword.other.instruction.sysfile"
	scopeVerb      = "support.function.verb.sysfile"
	scopeFlag      = "variable.parameter.flag.sysfile"
	scopeOperator  = "keyword.operator.sysfile"
	scopeValue     = "string.unquoted.sysfile"
	scopeSingle    = "string.quoted.single.sysfile"
	scopeDouble    = "string.quoted.double.sysfile"
	scopeVariable  = "variable.other.sysfile"
	scopeStage     = "entity.name.type.stage.sysfile"
	scopeProperty  = "support.type.property-name.sysfile"
	scopeHeredoc   = "entity.name.label.heredoc.sysfile"
	scopeShell     = "meta.embedded.block.shell.sysfile"
	scopeScript    = "meta.embedded.block.script.sysfile"
	scopeShellWord = "keyword.control.shell.sysfile"
	scopeProgram   = "entity.name.command.shell.sysfile"
	scopeJoin      = "constant.character.escape.line-continuation.sysfile"
)

// textmate gives the grammar. An instruction is a region up to the end of its
// line; a joined line's end, a comment in it and an empty line are matched with
// their line feed, so that the region goes on.
func textmate(all []rule) node {
	instructions := node{"patterns": includes("instruction-", all)}
	repository := node{
		"head": node{"begin": `\A(?=\s*#\s*(?i:` + alternatives(directives) + `)\s*=)`, "end": `^(?!\s*#\s*(?i:` + alternatives(directives) + `)\s*=)`, "patterns": []node{
			{
				"match":    `^\s*(#\s*(?i:(` + alternatives(directives) + `))\s*=)\s*(\S.*?)?\s*$`,
				"captures": node{"1": named(scopeComment), "2": named(scopeDirective), "3": named(scopeValue)},
			},
		}},
		"comment":      node{"match": `^\s*(#.*)$\n?`, "captures": node{"1": named(scopeComment)}},
		"join":         node{"patterns": joins()},
		"instructions": instructions,
	}
	for _, r := range all {
		addRule(repository, "instruction-", r, `\G\s*(?i:(`+r.Keyword+`))(?=\s|$)`, scopeKeyword)
		for _, v := range r.Verbs {
			prefix := `\G\s+(` + v.Keyword + `)`
			if r.ID == "healthcheck" {
				prefix = `(?<!\S)(?i:(` + v.Keyword + `))`
			}
			addRule(repository, "verb-", v, prefix+`(?=\s|$)`, scopeVerb)
		}
	}
	for name, n := range textmateShell() {
		repository[name] = n
	}
	for name, n := range textmateWords() {
		repository[name] = n
	}
	return node{
		"information_for_contributors": []string{notice},
		"name":                         "Sysfile", "scopeName": "source.sysfile",
		"fileTypes":  []string{"Sysfile", "sysbuild", "sysfile", "Dockerfile", "Containerfile"},
		"patterns":   []node{include("head"), include("comment"), {"begin": `^(?=\s*[A-Za-z])`, "end": `$\n?|(?<=\n)`, "patterns": []node{include("instructions")}}},
		"repository": repository,
	}
}

// addRule adds an instruction's or a verb's region.
func addRule(repository node, prefix string, r rule, begin, scope string) {
	patterns := []node{include("join")}
	if len(r.Flags) > 0 {
		patterns = append(patterns, flagRegion(r.Flags))
	}
	switch r.Heredoc {
	case heredocShell: // a command's own words hold it
	case heredocTemplate:
		patterns = append(patterns, heredoc(`["']?`, "template", "words"))
	case heredocText:
		patterns = append(patterns, heredoc(``, "text", "words"), heredoc(`["']`, "plain", "words"))
	}
	switch r.Body {
	case bodyVerbs:
		patterns = append(patterns, includes("verb-", r.Verbs)...)
		patterns = append(patterns, node{"begin": `(?<=\s)(?=[^\s\\-])`, "end": `(?=\n)`, "applyEndPatternLast": 1, "patterns": []node{include("words")}})
	case bodyInner:
		patterns = append(patterns, include("instructions"))
	case bodyShell:
		patterns = append(patterns, include("list"), node{
			"begin": `(?=[^\s\\])`, "end": `(?=\n)`, "applyEndPatternLast": 1, "name": scopeShell, "patterns": []node{include("command")},
		})
	default:
		patterns = append(patterns, include(string(r.Body)))
	}
	repository[prefix+r.ID] = node{
		"name":  "meta." + strings.ReplaceAll(r.ID, "-", ".") + ".sysfile",
		"begin": begin, "beginCaptures": node{"1": named(scope)}, "end": `(?=\n)`, "patterns": patterns, "applyEndPatternLast": 1,
	}
}

// flagRegion is --name=value, of the flags that an instruction has.
func flagRegion(names []string) node {
	return node{
		"begin": `(?<!\S)--(?:` + alternatives(names) + `)(?=[\s=]|$)`, "beginCaptures": node{"0": named(scopeFlag)},
		"end": `(?=\s)`, "patterns": []node{
			{
				"match":    `(?<=--from)(=)([A-Za-z][A-Za-z0-9_.-]*)(?=\s)`,
				"captures": node{"1": named(scopeOperator), "2": named(scopeStage)},
			},
			{"match": `(?<=[a-z])=`, "name": scopeOperator},
			{"begin": `(?<==)(?=\S)`, "end": `(?=\s)`, "name": scopeValue, "patterns": []node{include("single"), include("double"), include("variables")}},
		},
	}
}

// heredoc is <<NAME up to the line that is NAME; text is what stands in it, rest
// what stands behind its word in the line.
func heredoc(quote, text, rest string) node {
	begin, end := `(?<!\S)([0-9]*<<-?)([A-Za-z_][A-Za-z0-9_]*)(?=\s)`, `^\t*(\2)(?=\n)`
	captures := node{"1": named(scopeOperator), "2": named(scopeHeredoc)}
	if quote != "" {
		begin, end = `(?<!\S)([0-9]*<<-?)(`+quote+`)([A-Za-z_][A-Za-z0-9_]*)(\2)(?=\s)`, `^\t*(\3)(?=\n)`
		captures = node{"1": named(scopeOperator), "2": named(scopeOperator), "3": named(scopeHeredoc), "4": named(scopeOperator)}
	}
	inner := node{"match": `[^\n]+`, "name": scopeValue}
	switch text {
	case "shell":
		inner = include("script")
	case "text", "template":
		inner = node{"match": `[^$\\\n]+|.`, "name": scopeValue}
	}
	patterns := []node{{"begin": `\G`, "end": `\n`, "patterns": []node{include("join"), include(rest)}}}
	if text == "text" || text == "template" {
		patterns = append(patterns, node{"match": `\$\$`, "name": scopeValue}, include("variables"))
	}
	out := node{
		"begin": begin, "beginCaptures": captures, "end": end, "endCaptures": node{"1": named(scopeHeredoc)},
		"patterns": append(patterns, inner),
	}
	if text == "shell" { // an editor may treat it as a file of its own; a command's lines are joined as ours are
		out["contentName"] = scopeScript
	}
	return out
}

func named(scope string) node { return node{"name": scope} }

func include(name string) node { return node{"include": "#" + name} }

func includes(prefix string, all []rule) []node {
	var out []node
	for _, r := range all {
		out = append(out, include(prefix+r.ID))
	}
	return out
}

func alternatives(words []string) string { return strings.Join(words, "|") }
