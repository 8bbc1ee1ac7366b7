package lint

import (
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/lang/diag"
)

var missingClean = Rule{
	Name: "MissingClean", Severity: diag.Info, Since: first,
	Summary: "A RUN that installs packages cleans up behind it",
	Why: `yum, dnf and apt-get leave lists and packages in /var, which stay in the layer. YUM install leaves none, and a cache mount
keeps them out of the image: RUN --mount=type=cache,target=/var/cache/dnf.`,
	Bad: `
FROM scratch
# check=skip=UseYum
RUN dnf -y install httpd
    ^^^^^^^^^^^^^^^^^^^^
`,
	Good: `
FROM scratch
# check=skip=UseYum
RUN dnf -y install httpd && dnf clean all
`,
	run: func(p *pass) {
		for _, s := range p.shell() {
			if len(s.run.Mounts) > 0 || strings.Contains(s.text, " clean") || strings.Contains(s.text, "/var/cache/") || strings.Contains(s.text, "/var/lib/apt/lists") {
				continue
			}
			for _, c := range s.calls {
				verb, _ := c.verb()
				if c.is("yum", "dnf", "dnf5", "microdnf", "tdnf", "apt-get", "zypper") && slices.Contains([]string{"install", "upgrade"}, verb) {
					p.found(c.span(), c.name+" leaves its lists and packages in the layer", "add && "+c.name+" clean all", nil)
					break
				}
			}
		}
	},
}
