package check

import (
	"fmt"
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/lang/instr"
	"github.com/sysbuild/sysbuild/lang/syntax"
)

// flags are an instruction's flags by name, each checked against its row. A
// flag that was refused is not among them.
type flags map[string][]syntax.Flag

// flags checks the flags of the instruction at hand.
func (c *checker) flags(row *instr.Instruction) flags {
	if len(c.in.Flags) == 0 {
		return nil
	}
	out := flags{}
	for _, f := range c.in.Flags {
		def := row.Flag(f.Name)
		switch {
		case def == nil:
			c.report(unknownFlag(c.in, row, f))
		case !c.flagValue(*def, f):
		case len(out[f.Name]) > 0 && def.Kind != instr.Comma && def.Kind != instr.Many:
			c.report(diag.Diagnostic{
				Rule:    RuleDuplicateFlag,
				Summary: fmt.Sprintf("--%s stands twice", f.Name),
				Hint:    "keep one of them",
				Span:    f.Span,
				Related: []diag.Related{{Message: "first here", Span: out[f.Name][0].Span}},
			})
		default:
			out[f.Name] = append(out[f.Name], f)
		}
	}
	return out
}

// flagValue checks what stands behind a flag's "=".
func (c *checker) flagValue(def instr.Flag, f syntax.Flag) bool {
	d := diag.Diagnostic{Rule: RuleFlagValue, Span: f.Span}
	switch {
	case def.Kind == instr.Bool:
		if f.Value == nil || isBool(f.Value.Text) {
			return true
		}
		d.Summary = fmt.Sprintf("--%s is true or false, not %q", f.Name, f.Value.Text)
		d.Hint = "write --" + f.Name
	case f.Value == nil:
		d.Summary = fmt.Sprintf("--%s needs a value", f.Name)
		d.Hint = "write " + def.String()
	case def.Values != nil && !slices.Contains(def.Values, f.Value.Text):
		d.Summary = fmt.Sprintf("--%s cannot be %q", f.Name, f.Value.Text)
		d.Hint = suggest(f.Value.Text, def.Values, "write one of "+strings.Join(def.Values, ", "))
		d.Span = f.Value.Span
	default:
		return true
	}
	c.report(d)
	return false
}

func isBool(s string) bool {
	s = strings.ToLower(s)
	return s == "true" || s == "false"
}

// bool is true for --name and --name=true.
func (f flags) bool(name string) bool {
	all := f[name]
	return len(all) > 0 && (all[0].Value == nil || strings.EqualFold(all[0].Value.Text, "true"))
}

// word is the flag's value; nil without the flag. It is the caller's own: the
// tree is not changed by what a check finds.
func (f flags) word(name string) *Word {
	all := f[name]
	if len(all) == 0 || all[0].Value == nil {
		return nil
	}
	w := *all[0].Value
	return &w
}

// words are the values of every such flag.
func (f flags) words(name string) []Word {
	var out []Word
	for _, one := range f[name] {
		out = append(out, *one.Value)
	}
	return out
}

// text is the flag's value as it stands there.
func (f flags) text(name string) string {
	if w := f.word(name); w != nil {
		return w.Text
	}
	return ""
}

// list has a word for each part between commas, of every such flag. Commas in
// quotes and in ${…} separate nothing.
func (f flags) list(name string, escape rune) []Word {
	var out []Word
	for _, one := range f[name] {
		out = append(out, splitCommas(*one.Value, escape)...)
	}
	return out
}

func splitCommas(w Word, escape rune) []Word {
	if !strings.Contains(w.Text, ",") {
		return []Word{w}
	}
	var out []Word
	exact := w.Span.End-w.Span.Start == len(w.Text)
	from := 0
	cut := func(to int) {
		part := w
		part.Text = w.Text[from:to]
		if exact {
			part.Span = w.Span.Source.Span(w.Span.Start+from, w.Span.Start+to)
		}
		out = append(out, part)
		from = to + 1
	}
	var quote rune
	depth, skip := 0, false
	for i, r := range w.Text {
		switch {
		case skip:
			skip = false
		case r == escape && quote != '\'':
			skip = true
		case quote != 0:
			if r == quote {
				quote = 0
			}
		case r == '\'' || r == '"':
			quote = r
		case r == '{' && i > 0 && w.Text[i-1] == '$':
			depth++
		case r == '}' && depth > 0:
			depth--
		case r == ',' && depth == 0:
			cut(i)
		}
	}
	cut(len(w.Text))
	return out
}

func unknownFlag(in *syntax.Instr, row *instr.Instruction, f syntax.Flag) diag.Diagnostic {
	names := instr.FlagNames(row.Flags)
	d := diag.Diagnostic{
		Rule:    RuleUnknownFlag,
		Summary: fmt.Sprintf("%s has no flag --%s", in.Title(), f.Name),
		Span:    f.Span,
	}
	near := instr.Suggest(f.Name, names)
	habit := dnfHabit(in, f.Name)
	switch {
	case habit != "":
		d.Hint = habit
	case near != "":
		d.Hint = "did you mean --" + near + "?"
	case len(names) == 0 && row.Anywhere:
		d.Hint = "it has no flags; a -- before a word takes it as it is"
	case len(names) == 0:
		d.Hint = "it has no flags"
	default:
		d.Hint = "it has --" + strings.Join(names, ", --")
	}
	if in.Row.Form == instr.Command && near == "" {
		d.Hint = `flags stand before the command; write a -- before a command that begins with one`
	}
	return d
}
