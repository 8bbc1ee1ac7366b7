package lint

import (
	"fmt"
	"strings"

	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/diag"
)

var relativeDestination = Rule{
	Name: "RelativeDestination", Severity: diag.Warning, Since: first,
	Summary: "COPY and ADD know where they copy to",
	Why:     `A relative destination begins at the last WORKDIR. Without one in the file that is the base image's, which may move.`,
	Bad: `
FROM example.org/base:1
COPY www/ www/
          ^^^^
`,
	Good: `
FROM example.org/base:1
WORKDIR /srv
COPY www/ www/
`,
	run: func(p *pass) {
		for i, n := range nodes[*check.Copy](p) {
			p.destination(i, n.Dest)
		}
		for i, n := range nodes[*check.Add](p) {
			p.destination(i, n.Dest)
		}
	},
}

func (p *pass) destination(i *check.Instr, w check.Word) {
	text, ok := p.value(i.Stage, w)
	if ok && text != "" && !strings.HasPrefix(text, "/") && !hasWorkdir(i) && !overScratch(i.Stage) {
		p.found(w.Span, fmt.Sprintf("%q begins where the base image happens to be", text), "write WORKDIR above, or an absolute path", nil)
	}
}
