package lint

import (
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/lang/diag"
)

var upgradeInRun = Rule{
	Name: "UpgradeInRun", Severity: diag.Info, Since: first,
	Summary: "RUN does not upgrade the whole system",
	Why: `What comes of it depends on the day, and every upgraded package is in the image twice. Take a newer base image, or begin
with ROOTFS scratch and YUM install.`,
	Bad: `
FROM scratch
RUN dnf -y upgrade && dnf clean all
    ^^^^^^^^^^^^^^
`,
	Good: `
FROM scratch
YUM repo base --baseurl=https://example.org/os --gpgkey=https://example.org/key
YUM install bash
`,
	run: func(p *pass) {
		for _, c := range p.calls() {
			verb, at := c.verb()
			names := at >= 0 && slices.ContainsFunc(c.args[at+1:], func(a string) bool { return !strings.HasPrefix(a, "-") })
			yum := c.is("yum", "dnf", "dnf5", "microdnf", "tdnf", "zypper") && slices.Contains([]string{"update", "upgrade", "distro-sync", "up", "dup"}, verb)
			apt := c.is("apt-get", "apt") && slices.Contains([]string{"upgrade", "dist-upgrade", "full-upgrade"}, verb)
			if (yum || apt) && !names {
				p.found(c.span(), "the whole system is upgraded, to what there is that day", "begin with a newer base image", nil)
			}
		}
	},
}
