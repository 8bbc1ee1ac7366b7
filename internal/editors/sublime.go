package main

import (
	"fmt"
	"strings"
)

// sublimeScopes are the classes as TextMate calls them, whose names Sublime Text
// shares.
var sublimeScopes = map[class]string{
	clsComment: scopeComment, clsDirective: scopeDirective, clsKeyword: scopeKeyword, clsVerb: scopeVerb, clsFlag: scopeFlag,
	clsOperator: scopeOperator, clsString: scopeDouble, clsVariable: scopeVariable, clsStage: scopeStage, clsProperty: scopeProperty,
	clsHeredoc: scopeHeredoc, clsShellWord: scopeShellWord,
}

// sublime writes the machine as a .sublime-syntax, which bat reads too. Its
// engine sees a line at a time.
func sublime(states []state) []byte {
	var b strings.Builder
	b.WriteString("%YAML 1.2\n---\n# " + notice + "\nname: Sysfile\nscope: source.sysfile\n")
	b.WriteString("file_extensions: [sysbuild, sysfile, Sysfile]\n\ncontexts:\n")
	for _, s := range states {
		name := s.Name
		if name == "root" {
			name = "main"
		} else if name == "main" {
			name = "lines"
		}
		fmt.Fprintf(&b, "  %s:\n", name)
		for _, r := range s.Steps {
			b.WriteString(sublimeRule(r))
		}
	}
	return []byte(b.String())
}

func sublimeRule(r step) string {
	if r.Include != "" {
		return "    - include: " + r.Include + "\n"
	}
	if len(r.Using) > 0 {
		return sublimeHeredoc(r)
	}
	pattern := r.Pattern
	if strings.HasPrefix(pattern, `"(?=`) {
		pattern = `"` // it may end in a line that is not seen yet
	}
	if pattern == "" {
		pattern = `(?=[\s\S])` // the next line's to decide where this one is over
	}
	b := "    - match: " + quoted(pattern) + "\n"
	switch {
	case len(r.Classes) == 1 && sublimeScopes[r.Classes[0]] != "":
		b += "      scope: " + sublimeScopes[r.Classes[0]] + "\n"
	case len(r.Classes) > 1:
		b += sublimeCaptures("      ", r.Classes)
	}
	switch {
	case r.Push == "main":
		b += "      push: lines\n"
	case r.Push != "":
		b += "      push: " + r.Push + "\n"
	case r.Pop:
		b += "      pop: true\n"
	}
	return b
}

func sublimeCaptures(indent string, classes []class) string {
	b := indent + "captures:\n"
	for n, c := range classes {
		if scope := sublimeScopes[c]; scope != "" {
			b += fmt.Sprintf("%s  %d: %s\n", indent, n+1, scope)
		}
	}
	return b
}

// sublimeHeredoc is a heredoc as two contexts: the rest of its line, and below it
// the text.
func sublimeHeredoc(r step) string {
	begin, rest, text, classes := `(<<-?)([A-Za-z_]\w*)(?=\s)`, r.Using[2], "", r.Classes[:2]
	if r.Pattern == reQuoted {
		begin, rest, classes = `(<<-?["'])([A-Za-z_]\w*)(["'])(?=\s)`, r.Using[3], r.Classes[:3]
	}
	text = r.Using[len(r.Using)-2]
	return "    - match: " + quoted(begin) + "\n" + sublimeCaptures("      ", classes) +
		"      push:\n" +
		"        - - match: " + quoted(`^\t*(\2)(?=\n)`) + "\n" +
		"            captures: {1: " + scopeHeredoc + "}\n            pop: true\n" +
		"          - include: " + text + "\n" +
		"        - - match: " + quoted(`\n`) + "\n            pop: true\n" +
		"          - include: " + rest + "\n"
}

func quoted(s string) string { return "'" + strings.ReplaceAll(s, "'", "''") + "'" }
