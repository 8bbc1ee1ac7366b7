package lint

import (
	"slices"

	"github.com/sysbuild/sysbuild/lang/diag"
)

var useYum = Rule{
	Name: "UseYum", Severity: diag.Info, Since: first,
	Summary: "YUM installs packages, not RUN",
	Why: `YUM install needs no package manager in the image, leaves no cache behind, pins each package by its checksum and says at
its line what cannot be had. RUN dnf does none of this. sysbuild convert rewrites it where that is safe.`,
	Bad: `
ROOTFS ./rootfs.tar
RUN dnf -y install httpd && dnf clean all
    ^^^^^^^^^^^^^^^^^^^^
`,
	Good: `
ROOTFS ./rootfs.tar
YUM install httpd
`,
	run: func(p *pass) {
		for _, c := range p.calls() {
			verb, _ := c.verb()
			yum := c.is("yum", "dnf", "dnf5", "microdnf", "tdnf") &&
				slices.Contains([]string{"install", "localinstall", "groupinstall", "remove", "erase"}, verb)
			if yum || c.is("rpm") && rpmInstalls(c) {
				p.found(c.span(), c.name+" is called where YUM would do", "write YUM install and the packages", nil)
			}
		}
	},
}

// rpmInstalls is true for rpm -i, -U, -F and their long forms; a query has an i
// of its own.
func rpmInstalls(c call) bool {
	if c.has("--install", "--upgrade", "--freshen") {
		return true
	}
	return (c.hasShort('i') || c.hasShort('U') || c.hasShort('F')) && !c.hasShort('q') && !c.hasShort('V') && !c.has("--import", "--query")
}
