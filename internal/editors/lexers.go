package main

import (
	"encoding/xml"
	"fmt"
	"strings"
)

// chroma writes the machine as an XML lexer of chroma.
func chroma(states []state) []byte {
	var b strings.Builder
	b.WriteString("<!-- " + notice + " -->\n<lexer>\n  <config>\n    <name>Sysfile</name>\n    <alias>sysfile</alias>\n")
	for _, glob := range fileGlobs {
		fmt.Fprintf(&b, "    <filename>%s</filename>\n", glob)
	}
	b.WriteString("    <ensure_nl>true</ensure_nl>\n  </config>\n  <rules>\n")
	for _, s := range states {
		fmt.Fprintf(&b, "    <state name=%q>\n", s.Name)
		for _, r := range s.Steps {
			b.WriteString("      " + chromaRule(r) + "\n")
		}
		b.WriteString("    </state>\n")
	}
	b.WriteString("  </rules>\n</lexer>\n")
	return []byte(b.String())
}

func chromaRule(r step) string {
	if r.Include != "" {
		return fmt.Sprintf("<rule><include state=%q/></rule>", r.Include)
	}
	var b strings.Builder
	b.WriteString("<rule")
	if r.Pattern != "" {
		b.WriteString(` pattern="`)
		_ = xml.EscapeText(&b, []byte(r.Pattern)) // a builder takes everything
		b.WriteString(`"`)
	}
	b.WriteString(">")
	token := func(c class) string {
		return fmt.Sprintf("<token type=%q/>", strings.NewReplacer("Keyword.Reserved", "KeywordReserved", ".", "").Replace(string(c)))
	}
	switch {
	case len(r.Classes) == 1:
		b.WriteString(token(r.Classes[0]))
	case len(r.Classes) > 1:
		b.WriteString("<bygroups>")
		for n, c := range r.Classes {
			if n < len(r.Using) && r.Using[n] != "" {
				fmt.Fprintf(&b, "<usingself state=%q/>", r.Using[n])
			} else {
				b.WriteString(token(c))
			}
		}
		b.WriteString("</bygroups>")
	}
	if r.Push != "" {
		fmt.Fprintf(&b, "<push state=%q/>", r.Push)
	}
	if r.Pop {
		b.WriteString(`<pop depth="1"/>`)
	}
	b.WriteString("</rule>")
	return b.String()
}

// pygments writes the machine as a lexer of pygments.
func pygments(states []state) []byte {
	var b strings.Builder
	b.WriteString("# " + notice + "\n\"\"\"Sysfiles for Pygments: pygmentize -x -l sysfile.py:CustomLexer FILE\"\"\"\n\n")
	b.WriteString("import re\n\nfrom pygments.lexer import RegexLexer, bygroups, default, include, using, this\n")
	b.WriteString("from pygments.token import Comment, Keyword, Literal, Name, Operator, Text\n\n__all__ = ['CustomLexer']\n\n\n")
	b.WriteString("class CustomLexer(RegexLexer):\n    name = 'Sysfile'\n    aliases = ['sysfile']\n")
	b.WriteString("    filenames = ['" + strings.Join(fileGlobs, "', '") + "']\n    flags = re.MULTILINE\n\n    tokens = {\n")
	for _, s := range states {
		fmt.Fprintf(&b, "        '%s': [\n", s.Name)
		for _, r := range s.Steps {
			b.WriteString("            " + pygmentsRule(r) + ",\n")
		}
		b.WriteString("        ],\n")
	}
	b.WriteString("    }\n")
	return []byte(b.String())
}

func pygmentsRule(r step) string {
	to := ""
	switch {
	case r.Include != "":
		return fmt.Sprintf("include('%s')", r.Include)
	case r.Push != "":
		to = "'" + r.Push + "'"
	case r.Pop:
		to = "'#pop'"
	}
	if r.Pattern == "" {
		return "default(" + to + ")"
	}
	what := "Text"
	switch {
	case len(r.Classes) == 1:
		what = string(r.Classes[0])
	case len(r.Classes) > 1:
		var groups []string
		for n, c := range r.Classes {
			if n < len(r.Using) && r.Using[n] != "" {
				groups = append(groups, fmt.Sprintf("using(this, state='%s')", r.Using[n]))
			} else {
				groups = append(groups, string(c))
			}
		}
		what = "bygroups(" + strings.Join(groups, ", ") + ")"
	}
	if to != "" {
		to = ", " + to
	}
	return fmt.Sprintf("(%q, %s%s)", r.Pattern, what, to)
}
