package lint

import "github.com/sysbuild/sysbuild/lang/diag"

var aptCommand = Rule{
	Name: "AptCommand", Severity: diag.Info, Since: first, Fixes: true,
	Summary: "A script calls apt-get, not apt",
	Why:     `apt is made for people at a terminal: what it takes and prints may change with each release, as it says itself.`,
	Bad: `
FROM scratch
RUN apt update && apt-get -y install httpd && apt-get clean
    ^^^
`,
	Good: `
FROM scratch
RUN apt-get update && apt-get -y install httpd && apt-get clean
`,
	run: func(p *pass) {
		for _, c := range p.calls() {
			if c.is("apt") {
				p.found(c.programSpan(), "apt is for people at a terminal", "write apt-get", diag.Replace("write apt-get", c.programSpan(), "apt-get"))
			}
		}
	},
}
