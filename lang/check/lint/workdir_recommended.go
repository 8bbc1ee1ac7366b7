package lint

import "github.com/sysbuild/sysbuild/lang/diag"

var workdirRecommended = Rule{
	Name: "WorkdirRecommended", Severity: diag.Info, Off: true, Since: first,
	Summary: "WORKDIR says where a RUN works, not a cd at its head",
	Why: `A RUN that begins with cd hides where it works, and every line repeats it. This rule is off:
# check=experimental=WorkdirRecommended turns it on.`,
	Bad: `
# check=experimental=WorkdirRecommended
FROM scratch
RUN cd /src && make
    ^^^^^^^
`,
	Good: `
# check=experimental=WorkdirRecommended
FROM scratch
WORKDIR /src
RUN make
`,
	run: func(p *pass) {
		for _, s := range p.shell() {
			if len(s.calls) > 1 && s.calls[0].is("cd") && s.calls[0].Pos().Offset() == s.file.Pos().Offset() {
				p.found(s.calls[0].span(), "the line begins with a cd", "write WORKDIR above", nil)
			}
		}
	},
}
