package lint

import (
	"fmt"
	"slices"

	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/lang/instr"
)

var unknownRule = Rule{
	Name: "UnknownRule", Severity: diag.Warning, Since: first, Fixes: true,
	Summary: "# check= names rules that there are",
	Why:     `A misspelt rule is not skipped. sysbuild explain lists all of them.`,
	Bad: `
# check=skip=LatestTags
             ^^^^^^^^^^
FROM example.org/base:1
`,
	Good: `
# check=skip=LatestTag
FROM example.org/base:1
`,
	run: func(p *pass) {
		names := []string{"all"}
		for _, r := range p.rules {
			names = append(names, r.Name)
		}
		for _, f := range p.files {
			p.pragma(check.FilePragma(f), names)
			for _, in := range f.Instrs {
				p.pragma(check.LinePragma(in), names)
			}
		}
	},
}

func (p *pass) pragma(pragma check.Pragma, rules []string) {
	for _, w := range append(slices.Clone(pragma.Skip), pragma.Experimental...) {
		if slices.Contains(rules, w.Text) {
			continue
		}
		var fix *diag.Fix
		hint := "sysbuild explain lists the rules"
		if near := instr.Suggest(w.Text, rules); near != "" {
			fix, hint = diag.Replace("write "+near, w.Span, near), "did you mean "+near+"?"
		}
		p.found(w.Span, fmt.Sprintf("there is no rule %q", w.Text), hint, fix)
	}
	for _, w := range pragma.Unknown {
		p.found(w.Span, fmt.Sprintf("# check= does not know %q", w.Text), "write skip=RULE,…, error=true or experimental=RULE,…, with a ; between them", nil)
	}
}
