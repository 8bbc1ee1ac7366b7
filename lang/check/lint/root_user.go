package lint

import (
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/diag"
)

var rootUser = Rule{
	Name: "RootUser", Severity: diag.Info, Since: first,
	Summary: "The last USER of an image is not root",
	Why: `A line that needs root says USER root and often nobody goes back. The image then runs as root although it has a user for
its work.`,
	Bad: `
FROM scratch
USER web
USER root
     ^^^^
`,
	Good: `
FROM scratch
USER root
USER web
`,
	run: func(p *pass) {
		for _, s := range p.outputStages() {
			var names []check.Word
			for up := range chain(s) {
				for _, n := range stage[*check.User](up) {
					if up == s {
						names = append(names, n.Name)
					}
				}
			}
			if len(names) < 2 {
				continue
			}
			last := names[len(names)-1]
			other := slices.ContainsFunc(names, func(w check.Word) bool { return !isRoot(w.Text) })
			if isRoot(last.Text) && other {
				p.found(last.Span, "the image runs as root", "end with the USER who does the work", nil)
			}
		}
	},
}

func isRoot(user string) bool {
	name, _, _ := strings.Cut(user, ":")
	return name == "root" || name == "0"
}

// outputStages are the stages that an output is made of, in order.
func (p *pass) outputStages() []*check.Stage {
	var out []*check.Stage
	for _, t := range p.prog.Targets {
		if !slices.Contains(out, t.Stage) {
			out = append(out, t.Stage)
		}
	}
	return out
}
