package syntax

import (
	"strings"

	"github.com/sysbuild/sysbuild/lang/diag"
)

// The directives, and those of them that say something to the parser.
const (
	directiveEscape  = "escape"
	directiveSysfile = "sysfile"
)

var directives = map[string]bool{
	"syntax": true, directiveEscape: true, "check": true, directiveSysfile: true,
}

// Version is the language's version, which "# sysfile=" may name.
const Version = "1"

// directive reads a comment as a directive; false ends the head of the file.
func (p *parser) directive(line physical) bool {
	name, value, ok := cutDirective(line.text)
	if !ok {
		return false
	}
	at := line.start + strings.LastIndex(line.text, value)
	d := Directive{
		Name:  name,
		Value: Word{Text: value, Raw: true, Span: p.src.Span(at, at+len(value))},
		Span:  p.src.Span(line.start, line.end),
	}
	if first := p.file.Directive(name); first != nil {
		p.report(duplicateDirective(d, first))
		return true
	}
	p.file.Directives = append(p.file.Directives, d)
	p.apply(d)
	return true
}

// cutDirective takes "# name=value" apart; false for any other line.
func cutDirective(line string) (name, value string, ok bool) {
	body, ok := strings.CutPrefix(line, "#")
	if !ok {
		return "", "", false
	}
	name, value, ok = strings.Cut(body, "=")
	name = strings.ToLower(strings.TrimSpace(name))
	value = strings.TrimSpace(value)
	return name, value, ok && value != "" && directives[name]
}

func (p *parser) apply(d Directive) {
	v := d.Value.Text
	switch {
	case d.Name == directiveEscape && v != `\` && v != "`":
		p.report(diag.Diagnostic{
			Rule:    RuleDirective,
			Summary: "the escape character cannot be " + quote(v),
			Hint:    "write # escape=\\ or # escape=`",
			Span:    d.Value.Span,
		})
	case d.Name == directiveEscape:
		p.file.Escape = rune(v[0])
	case d.Name == directiveSysfile && v != Version:
		p.report(diag.Diagnostic{
			Rule:    RuleDirective,
			Summary: "version " + quote(v) + " of the language is not known",
			Hint:    "this sysbuild knows version " + Version + "; a newer one may know more",
			Span:    d.Value.Span,
		})
	}
}

// Directive gives the directive of that name; nil where the file has none.
func (f *File) Directive(name string) *Directive {
	for i := range f.Directives {
		if f.Directives[i].Name == name {
			return &f.Directives[i]
		}
	}
	return nil
}
