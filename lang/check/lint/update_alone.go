package lint

import "github.com/sysbuild/sysbuild/lang/diag"

var updateAlone = Rule{
	Name: "UpdateAlone", Severity: diag.Warning, Since: first,
	Summary: "Lists of packages are fetched in the RUN that installs",
	Why: `A step is done once and then taken from the cache. Lists that were fetched in a line of their own grow old there, and an
install in the next line asks for packages that are gone.`,
	Bad: `
FROM scratch
RUN apt-get update
    ^^^^^^^^^^^^^^
RUN apt-get -y install httpd && apt-get clean
`,
	Good: `
FROM scratch
RUN apt-get update && apt-get -y install httpd && apt-get clean
`,
	run: func(p *pass) {
		for _, s := range p.shell() {
			if len(s.calls) != 1 || !s.calls[0].alone() {
				continue
			}
			c := s.calls[0]
			verb, _ := c.verb()
			lists := c.is("apt-get", "apt", "apk") && verb == "update" || c.is("yum", "dnf", "dnf5", "microdnf") && verb == "makecache" ||
				c.is("zypper") && (verb == "refresh" || verb == "ref")
			if lists {
				p.found(c.span(), "the lists grow old in the cache of steps", "install in the same RUN", nil)
			}
		}
	},
}
