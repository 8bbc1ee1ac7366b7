package lint

import (
	"fmt"
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/lang/syntax"
)

var duplicateKey = Rule{
	Name: "DuplicateKey", Severity: diag.Warning, Since: first, Fixes: true,
	Summary: "A line sets a name once",
	Why:     `The last one counts, and the others only look as if they did.`,
	Bad: `
FROM scratch
LABEL version=1 summary="An example" version=2
      ^^^^^^^^^
`,
	Good: `
FROM scratch
LABEL summary="An example" version=2
`,
	run: func(p *pass) {
		for t := range p.instrs() {
			if !t.is("ENV", "LABEL") && !(t.is("YUM", "EXPORT") && len(t.Pairs) > 0) {
				continue
			}
			for k, pair := range t.Pairs {
				same := func(o syntax.Pair) bool { return o.Name.Text == pair.Name.Text }
				if pair.Value == nil || !slices.ContainsFunc(t.Pairs[k+1:], same) {
					continue
				}
				span := pair.Name.Span
				span.End = pair.Value.Span.End
				p.found(span, fmt.Sprintf("%q is set again in this line", pair.Name.Text), "keep one of them", dropFirst(span))
			}
		}
	},
}

// dropFirst takes a word and the blanks behind it away; nil where no blank
// stands there.
func dropFirst(span diag.Span) *diag.Fix {
	text, end := span.Source.Text, span.End
	for end < len(text) && text[end] == ' ' {
		end++
	}
	if end == span.End || end == len(text) || strings.ContainsAny(text[end:end+1], "\\`\r\n") || strings.Contains(span.Text(), "\n") {
		return nil
	}
	return diag.Replace("keep the last one", span.Source.Span(span.Start, end), "")
}
