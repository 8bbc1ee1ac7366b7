package lint

import (
	"fmt"
	"net/url"
	"slices"
	"strings"
	"time"

	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/diag"
)

var systemLabelValue = Rule{
	Name: "SystemLabelValue", Severity: diag.Warning, Since: first, Fixes: true,
	Summary: "Labels of a system image that have a form keep it",
	Why: `Container label schemas of the Atomic Host say what architecture, distribution-scope, build-date, atomic.type,
atomic.run and the URLs look like, and that install comes with uninstall; tools read them so.`,
	Bad: `
ROOTFS ./rootfs.tar
LABEL architecture=amd64
                   ^^^^^
` + systemEnd,
	Good: `
ROOTFS ./rootfs.tar
LABEL architecture=x86_64
` + systemEnd,
	run: func(p *pass) {
		for _, i := range p.prog.Targets {
			if i.Node.(*check.Target).Format == "system" {
				p.systemLabelValues(i.Stage)
			}
		}
	},
}

func (p *pass) systemLabelValues(s *check.Stage) {
	install, uninstall := diag.Span{}, false
	for up := range chain(s) {
		for i, n := range stage[*check.Label](up) {
			for _, pair := range n.Pairs {
				name := strings.ToLower(strings.Trim(pair.Name.Text, `"'`))
				if name == "install" {
					install = pair.Name.Span
				}
				uninstall = uninstall || name == "uninstall"
				value, known := p.value(i.Stage, pair.Value)
				want := labelForm(name, value)
				if !known || want == "" {
					continue
				}
				var fix *diag.Fix
				if meant := meantLabel(name, value); meant != "" {
					want = meant
					fix = diag.Replace("write "+meant, pair.Value.Span, meant)
				}
				p.found(pair.Value.Span, fmt.Sprintf("%s cannot be %q", name, value), "write "+want, fix)
			}
		}
	}
	if !install.IsZero() && !uninstall {
		p.found(install, "the image says how to install it, and not how to uninstall it", "write LABEL uninstall=… too", nil)
	}
}

// machines are architectures as Go and docker call them, with uname's words.
var machines = map[string]string{"amd64": "x86_64", "arm64": "aarch64", "386": "i686", "i386": "i686"}

// meantLabel is the value that another one surely means; "" where that is not
// known.
func meantLabel(name, value string) string {
	meant := strings.ToLower(value)
	if name == "architecture" && machines[meant] != "" {
		meant = machines[meant]
	}
	if meant == value || labelForm(name, meant) != "" {
		return ""
	}
	return meant
}

// labelForm is what a label's value must look like where it does not; "" for
// one that does.
func labelForm(name, value string) string {
	oneOf := func(list ...string) string {
		if slices.Contains(list, value) {
			return ""
		}
		return strings.Join(list, ", or ")
	}
	switch name {
	case "atomic.type":
		return oneOf("system")
	case "atomic.run":
		return oneOf("once")
	case "architecture":
		return oneOf("x86_64", "aarch64", "armv7hl", "i686", "ppc64", "ppc64le", "riscv64", "s390x")
	case "distribution-scope":
		return oneOf("private", "authoritative-source-only", "restricted", "public")
	case "build-date":
		if _, err := time.Parse(time.RFC3339, value); err != nil {
			return "a time as 2026-11-22T01:30:00Z"
		}
	case "url", "authoritative-source-url", "vcs-url":
		if u, err := url.Parse(value); err != nil || u.Scheme == "" {
			return "https://…"
		}
	}
	return ""
}
