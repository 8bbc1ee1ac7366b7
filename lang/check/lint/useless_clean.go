package lint

import (
	"slices"
	"strings"

	sh "mvdan.cc/sh/v3/syntax"

	"github.com/sysbuild/sysbuild/lang/diag"
)

var uselessClean = Rule{
	Name: "UselessClean", Severity: diag.Warning, Since: first, Fixes: true,
	Summary: "Nothing is cleaned up in a line of its own",
	Why: `A later layer cannot make an earlier one smaller: files are hidden, not gone. Clean up in the RUN that left the files. YUM
leaves nothing to clean.`,
	Bad: `
ROOTFS ./rootfs.tar
YUM install httpd
RUN yum clean all
    ^^^^^^^^^^^^^
CMD ["httpd"]
`,
	Good: `
ROOTFS ./rootfs.tar
YUM install httpd
CMD ["httpd"]
`,
	run: func(p *pass) {
		for _, s := range p.shell() {
			if s.file == nil || len(s.calls) == 0 || len(s.run.Mounts) > 0 {
				continue
			}
			if !slices.ContainsFunc(s.calls, func(c call) bool { return !cleans(c) }) && plain(s) {
				p.found(s.span(0, len(s.text)), "a line of its own cleans nothing out of the layers before it",
					"clean up in the RUN that left the files; YUM leaves none", s.tree.remove())
			}
		}
	},
}

// plain is true for a script of simple commands alone, joined by && or ;.
func plain(s *script) bool {
	n := 0
	sh.Walk(s.file, func(node sh.Node) bool {
		if _, ok := node.(*sh.Stmt); ok {
			n++
		}
		return true
	})
	return n == 2*len(s.calls)-len(s.file.Stmts)
}

func cleans(c call) bool {
	verb, _ := c.verb()
	switch {
	case c.is("yum", "dnf", "dnf5", "microdnf", "tdnf", "apt-get", "apt", "zypper"):
		return verb == "clean" || verb == "autoclean"
	case c.is("rm"):
		paths := 0
		for _, a := range c.args {
			if strings.HasPrefix(a, "-") {
				continue
			}
			paths++
			if !strings.HasPrefix(a, "/var/cache/") && !strings.HasPrefix(a, "/var/lib/apt/lists") {
				return false
			}
		}
		return paths > 0
	}
	return false
}
