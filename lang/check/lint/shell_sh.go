package lint

import "github.com/sysbuild/sysbuild/lang/diag"

var shellSyntax = Rule{
	Name: "ShellSyntax", Severity: diag.Warning, Since: first,
	Summary: "A shell can read what RUN gives it",
	Why: `The text of a RUN, and a heredoc that it runs, is read as bash reads it where the stage's SHELL is sh, bash, dash or ash.
What even bash cannot read fails when the step runs.`,
	Bad: `
FROM scratch
RUN if [ -e /a ]; then rm /a; done
                              ^
`,
	Good: `
FROM scratch
RUN if [ -e /a ]; then rm /a; fi
`,
	run: func(p *pass) {
		for _, s := range p.shell() {
			if s.err != nil {
				at := min(int(s.err.Pos.Offset()), max(len(s.text)-1, 0))
				p.found(s.span(at, at+1), "the shell cannot read this: "+s.err.Text, "", nil)
			}
		}
	},
}
