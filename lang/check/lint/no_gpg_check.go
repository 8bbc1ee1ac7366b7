package lint

import (
	"strings"

	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/diag"
)

var noGPGCheck = Rule{
	Name: "NoGPGCheck", Severity: diag.Warning, Since: first,
	Summary: "The signatures of packages are checked",
	Why: `Without it whoever can change what the repository sends owns the image. Name the key with --gpgkey; a repository of your
own can be signed with rpmsign.`,
	Bad: `
ROOTFS scratch
YUM repo own --baseurl=https://example.org/own --nogpgcheck
                                               ^^^^^^^^^^^^
`,
	Good: `
ROOTFS scratch
YUM repo own --baseurl=https://example.org/own --gpgkey=https://example.org/own/key
`,
	run: func(p *pass) {
		for t := range p.instrs() {
			if f := t.flag("nogpgcheck"); f != nil && t.is("YUM") && (f.Value == nil || !strings.EqualFold(f.Value.Text, "false")) {
				p.unsigned(f.Span)
			}
		}
		for _, n := range nodes[*check.YumSet](p) {
			for _, pair := range n.Pairs {
				if strings.HasSuffix(pair.Name.Text, "gpgcheck") && pair.Name.Text != "repo_gpgcheck" && isFalse(pair.Value.Text) {
					p.unsigned(pair.Name.Span)
				}
			}
		}
		for _, c := range p.calls() {
			for i, a := range c.args {
				if a == "--nogpgcheck" || a == "--no-gpg-checks" || a == "--nosignature" || a == "--allow-unauthenticated" {
					p.unsigned(c.script.at(c.words[i]))
				}
			}
		}
	},
}

func (p *pass) unsigned(span diag.Span) {
	p.found(span, "packages are taken whoever made them", "leave it out, and name the key: --gpgkey=URL", nil)
}
