package lint

import (
	"fmt"
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/lang/instr"
	"github.com/sysbuild/sysbuild/lang/pattern"
	"github.com/sysbuild/sysbuild/lang/syntax"
)

var unknownDirective = Rule{
	Name: "UnknownDirective", Severity: diag.Warning, Since: first, Fixes: true,
	Summary: "What looks like a directive is one",
	Why: `A misspelt directive is a comment, and so is one behind the first line that is none. The head of the file is where # syntax=,
# escape= and # sysfile= stand, above every empty line; # check= may stand above an instruction too.`,
	Bad: `
# chekc=skip=LatestTag
  ^^^^^

FROM scratch
`,
	Good: `
# check=skip=LatestTag

FROM scratch
`,
	run: func(p *pass) {
		for _, f := range p.files {
			for k, c := range f.Comments {
				m := directiveLike.Regexp().FindStringSubmatchIndex(c.Span.Text())
				if m != nil {
					p.directive(f, k, c.Span.Source.Span(c.Span.Start+m[2], c.Span.Start+m[3]))
				}
			}
		}
	},
}

var directiveLike = pattern.New(`^#\s*([A-Za-z]+)\s*=\s*\S+$`)

// directive judges the k-th comment of a file, which looks like a directive of
// the name that the span covers.
func (p *pass) directive(f *syntax.File, k int, name diag.Span) {
	word := strings.ToLower(name.Text())
	known := []string{"syntax", "escape", "check", "sysfile"}
	head := len(f.Instrs) == 0 || name.Start < f.Instrs[0].Span.Start
	switch near := instr.Suggest(word, known); {
	case word == "check":
	case slices.Contains(known, word) && head:
		p.found(name, fmt.Sprintf("# %s= is a comment here: a directive stands at the head of the file, above every empty line", word), "move it up", nil)
	case near != "" && near != word && head && k < len(known):
		p.found(name, fmt.Sprintf("there is no directive %q, so this is a comment", word), "did you mean "+near+"?", diag.Replace("write "+near, name, near))
	}
}
