package lint

import (
	"slices"
	"strconv"
	"strings"

	"github.com/sysbuild/sysbuild/lang/diag"
)

var useraddLastlog = Rule{
	Name: "UseraddLastlog", Severity: diag.Warning, Since: first, Fixes: true,
	Summary: "useradd with a large user number has --no-log-init",
	Why: `useradd writes the number's place in /var/log/lastlog and faillog: a file with a hole of gigabytes for a large number,
which packing an image has to read.`,
	Bad: `
FROM scratch
RUN useradd -u 1000650000 web
    ^^^^^^^^^^^^^^^^^^^^^^^^^
`,
	Good: `
FROM scratch
RUN useradd --no-log-init -u 1000650000 web
`,
	run: func(p *pass) {
		for _, c := range p.calls() {
			if c.is("useradd") && !c.hasShort('l') && !c.has("--no-log-init") && slices.ContainsFunc(c.args, largeNumber) {
				name := c.programSpan()
				p.found(c.span(), "useradd makes a file as long as the number is large", "add --no-log-init",
					diag.Replace("add --no-log-init", name.Source.Span(name.End, name.End), " --no-log-init"))
			}
		}
	},
}

func largeNumber(arg string) bool {
	_, value, ok := strings.Cut(arg, "=")
	if !ok {
		value = arg
	}
	n, err := strconv.Atoi(value)
	return err == nil && n > 99999
}
