package lint

import (
	"encoding/json"
	"strings"

	"github.com/sysbuild/sysbuild/lang/diag"
)

// sourceSpan is where from to to stand in what a finding points at.
func inside(d diag.Diagnostic, from, to int) diag.Span {
	return d.Span.Source.Span(d.Span.Start+from, d.Span.Start+to)
}

func addDot(_ *pass, d diag.Diagnostic) *diag.Fix {
	return diag.Replace("write ./"+d.Span.Text(), inside(d, 0, 0), "./")
}

func lowerName(_ *pass, d diag.Diagnostic) *diag.Fix {
	low := strings.ToLower(d.Span.Text())
	return diag.Replace("write "+low, d.Span, low)
}

// ownPort drops the host's side of a port.
func ownPort(_ *pass, d diag.Diagnostic) *diag.Fix {
	text := d.Span.Text()
	port := text[strings.LastIndexByte(text, ':')+1:]
	if port == "" || strings.Contains(text, "$") {
		return nil
	}
	return diag.Replace("write "+port, d.Span, port)
}

// doubleQuotes writes a list's single quotes as JSON wants them; nil where that
// alone makes no JSON.
func doubleQuotes(_ *pass, d diag.Diagnostic) *diag.Fix {
	text := strings.ReplaceAll(d.Span.Text(), "'", `"`)
	var list []string
	if strings.Contains(d.Span.Text(), `"`) || json.Unmarshal([]byte(text), &list) != nil {
		return nil
	}
	return diag.Replace("write double quotes", d.Span, text)
}

// dropEmptyLine takes the line away with its end.
func dropEmptyLine(_ *pass, d diag.Diagnostic) *diag.Fix {
	text, end := d.Span.Source.Text, d.Span.End
	if n := strings.IndexByte(text[end:], '\n'); n >= 0 {
		end += n + 1
	}
	return diag.Replace("take the line away", d.Span.Source.Span(d.Span.Start, end), "")
}

// line is the instruction whose lines a finding covers; its Instr is nil for
// none.
func (p *pass) line(d diag.Diagnostic) tree {
	for t := range p.instrs() {
		if t.Line == d.Span {
			return t
		}
	}
	return tree{}
}

// addEquals writes NAME VALUE as NAME="VALUE"; nil where the value has quotes or
// escapes of its own, which mean something else then.
func addEquals(p *pass, d diag.Diagnostic) *diag.Fix {
	t := p.line(d)
	if t.Instr == nil || len(t.Pairs) != 1 || t.Pairs[0].Value == nil || strings.Contains(d.Span.Text(), "\n") {
		return nil
	}
	name, value := t.Pairs[0].Name, t.Pairs[0].Value
	if strings.ContainsAny(value.Text, "\"'\\`") || strings.HasPrefix(value.Text, "=") {
		return nil
	}
	text := value.Text
	if strings.ContainsAny(text, " \t") {
		text = `"` + text + `"`
	}
	return diag.Replace("write "+name.Text+"="+text, d.Span.Source.Span(name.Span.End, value.Span.End), "="+text)
}

// authorsLabel writes MAINTAINER as the label that tools read.
func authorsLabel(p *pass, d diag.Diagnostic) *diag.Fix {
	t := p.line(d)
	if t.Instr == nil || len(t.Args) != 1 || strings.ContainsAny(t.Args[0].Text, "\"\\`\n") {
		return nil
	}
	label := "LABEL"
	if t.Keyword.Text == "maintainer" {
		label = "label"
	}
	return diag.Replace("write a LABEL", d.Span, label+` org.opencontainers.image.authors="`+t.Args[0].Text+`"`)
}

// dropEarlier takes the line away that has no effect.
func dropEarlier(p *pass, d diag.Diagnostic) *diag.Fix {
	for t := range p.instrs() {
		if len(d.Related) > 0 && t.Span == d.Related[0].Span {
			return t.remove()
		}
	}
	return nil
}
