package lint

import (
	"slices"

	"github.com/sysbuild/sysbuild/lang/diag"
)

var serviceInRun = Rule{
	Name: "ServiceInRun", Severity: diag.Warning, Since: first,
	Summary: "RUN starts no service and stops no machine",
	Why: `No init runs in a build, and what a step started ends with it. systemctl enable works: it makes links. CMD says what the
image runs.`,
	Bad: `
FROM scratch
RUN systemctl enable httpd && systemctl start httpd
                              ^^^^^^^^^^^^^^^^^^^^^
`,
	Good: `
FROM scratch
RUN systemctl enable httpd
CMD ["/sbin/init"]
`,
	run: func(p *pass) {
		for _, c := range p.calls() {
			verb, _ := c.verb()
			bad := c.is("systemctl") && slices.Contains([]string{"start", "restart", "reload", "stop", "daemon-reload", "status", "reboot"}, verb) &&
				!c.has("--root") || c.is("service") && c.has("start", "restart", "stop", "reload", "status") ||
				c.is("shutdown", "reboot", "poweroff", "halt")
			if bad {
				p.found(c.span(), "no service runs in a build", "CMD says what the image runs", nil)
			}
		}
	},
}
