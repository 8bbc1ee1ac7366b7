package lint

import (
	"fmt"
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/lang/diag"
)

var assumeYes = Rule{
	Name: "AssumeYes", Severity: diag.Warning, Since: first, Fixes: true,
	Summary: "A package manager in RUN is told to ask nothing",
	Why: `yum, dnf, apt-get and zypper ask before they change anything, and nobody answers in a build: the step fails. YUM install
needs no such flag.`,
	Bad: `
FROM scratch
RUN apt-get install httpd && apt-get clean
    ^^^^^^^^^^^^^^^
`,
	Good: `
FROM scratch
RUN apt-get -y install httpd && apt-get clean
`,
	run: func(p *pass) {
		for _, c := range p.calls() {
			flag := assuming(c)
			verb, at := c.verb()
			if flag == "" || !slices.Contains(asking, verb) || strings.Contains(c.script.text, "yes |") {
				continue
			}
			name := c.programSpan()
			p.found(name.Source.Span(name.Start, c.script.at(c.words[at]).End), fmt.Sprintf("%s asks before it changes anything, and nobody answers", c.name),
				"write "+c.name+" "+flag+" "+verb, diag.Replace("add "+flag, name.Source.Span(name.End, name.End), " "+flag))
		}
	},
}

// asking are the verbs before which package managers ask.
var asking = []string{
	"install", "remove", "erase", "update", "upgrade", "reinstall", "downgrade", "groupinstall", "localinstall", "autoremove",
	"swap", "distro-sync", "module", "dist-upgrade", "full-upgrade", "purge", "dup", "patch", "in", "rm", "up",
}

// assuming is the flag that a command should have and has not; "" for others.
func assuming(c call) string {
	switch {
	case c.is("yum", "dnf", "dnf5", "microdnf", "tdnf") && !c.hasShort('y') && !c.has("--assumeyes", "--assumeno", "--downloadonly"):
		return "-y"
	case c.is("apt-get", "apt", "aptitude") && !c.hasShort('y') && !c.has("--yes", "--assume-yes", "-qq", "--download-only", "--simulate", "-s"):
		if verb, _ := c.verb(); verb == "update" {
			return ""
		}
		return "-y"
	case c.is("zypper") && !c.hasShort('n') && !c.hasShort('y') && !c.has("--non-interactive", "--no-confirm"):
		return "-n"
	}
	return ""
}
