package convert

import (
	"slices"
	"strings"

	sh "mvdan.cc/sh/v3/syntax"
)

// yumNames are the variables that stand for themselves in YUM.
var yumNames = []string{"releasever", "releasever_major", "releasever_minor", "basearch", "arch"}

// literal is the text of a word that no variable, pattern or command is in;
// false for others.
func literal(w *sh.Word) (string, bool) {
	var b strings.Builder
	for _, part := range w.Parts {
		switch p := part.(type) {
		case *sh.Lit:
			b.WriteString(unescaped(p.Value))
		case *sh.SglQuoted:
			if p.Dollar {
				return "", false
			}
			b.WriteString(p.Value)
		case *sh.DblQuoted:
			for _, inner := range p.Parts {
				lit, ok := inner.(*sh.Lit)
				if !ok || p.Dollar {
					return "", false
				}
				b.WriteString(unescapedIn(lit.Value))
			}
		default:
			return "", false
		}
	}
	return b.String(), true
}

// unescaped drops the escapes of text outside of quotes.
func unescaped(s string) string {
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		if s[i] == '\\' && i+1 < len(s) {
			i++
		}
		b.WriteByte(s[i])
	}
	return b.String()
}

// unescapedIn drops those that count in double quotes.
func unescapedIn(s string) string {
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		if s[i] == '\\' && i+1 < len(s) && strings.IndexByte("$`\"\\", s[i+1]) >= 0 {
			i++
		}
		b.WriteByte(s[i])
	}
	return b.String()
}

// quoted is a literal as YUM reads it.
func quoted(s string) string {
	if s != "" && !strings.ContainsAny(s, " \t\"'`$\\") && s[0] != '#' && !strings.HasPrefix(s, "--") {
		return s
	}
	return "'" + strings.ReplaceAll(s, "'", `'"'"'`) + "'" // the same whatever the escape is
}

// wordReader makes YUM's words of a shell's.
type wordReader struct {
	text  string            // the command's line
	vars  map[string]bool   // of ARG and ENV
	local map[string]string // set by the command itself, to a literal
}

// read gives the words that a shell's word is to YUM; why says why it cannot be
// told.
func (r wordReader) read(w *sh.Word) (out []string, why string) {
	if s, ok := literal(w); ok {
		if why := expandsTo(w); why != "" {
			return nil, why
		}
		return []string{quoted(s)}, ""
	}
	if p, ok := bare(w); ok {
		if value, set := r.local[p.Param.Value]; set {
			for _, s := range strings.Fields(value) {
				out = append(out, quoted(s))
			}
			return out, ""
		}
	}
	text := r.text[w.Pos().Offset():w.End().Offset()]
	if strings.ContainsAny(text, "\\`") {
		return nil, text + " has escapes in it"
	}
	return []string{text}, r.parts(w.Parts)
}

// bare is the variable that is all of a word.
func bare(w *sh.Word) (*sh.ParamExp, bool) {
	if len(w.Parts) != 1 {
		return nil, false
	}
	p, ok := w.Parts[0].(*sh.ParamExp)
	return p, ok && simple(p) && p.Exp == nil
}

// expandsTo says what a shell makes of a literal that is not in quotes.
func expandsTo(w *sh.Word) string {
	for n, part := range w.Parts {
		lit, ok := part.(*sh.Lit)
		if !ok {
			continue
		}
		switch s := lit.Value; {
		case strings.Contains(s, "{") && strings.ContainsAny(s, ",."):
			return "a shell makes several words of " + s
		case n == 0 && strings.HasPrefix(s, "~"):
			return s + " is a directory to a shell"
		}
	}
	return ""
}

// parts says why the parts of a word do not mean the same to YUM; "" where they
// do.
func (r wordReader) parts(parts []sh.WordPart) string {
	for _, part := range parts {
		switch p := part.(type) {
		case *sh.DblQuoted:
			if why := r.parts(p.Parts); why != "" || p.Dollar {
				return why
			}
		case *sh.ParamExp:
			if why := r.variable(p); why != "" {
				return why
			}
		case *sh.Lit, *sh.SglQuoted:
		default:
			return "a shell must run what stands in it"
		}
	}
	return ""
}

func (r wordReader) variable(p *sh.ParamExp) string {
	name := "$" + p.Param.Value
	_, local := r.local[p.Param.Value]
	switch {
	case !simple(p):
		return name + " is expanded in a way that only a shell knows"
	case slices.Contains(yumNames, p.Param.Value):
		return name + " stands for itself in YUM"
	case local || !r.vars[p.Param.Value]:
		return name + " is no ARG or ENV of this stage"
	}
	return ""
}

// simple is true for $X, ${X} and ${X:-literal}.
func simple(p *sh.ParamExp) bool {
	if p.Param == nil || p.Excl || p.Length || p.Width || p.Index != nil || p.Slice != nil || p.Repl != nil || p.Names != 0 {
		return false
	}
	if !sh.ValidName(p.Param.Value) {
		return false
	}
	if p.Exp == nil {
		return true
	}
	_, plain := "", true
	if p.Exp.Word != nil {
		_, plain = literal(p.Exp.Word)
	}
	return plain && (p.Exp.Op == sh.DefaultUnset || p.Exp.Op == sh.DefaultUnsetOrNull)
}
