package lint

import (
	"net"
	"net/url"

	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/diag"
)

var plainHTTP = Rule{
	Name: "PlainHTTP", Severity: diag.Warning, Since: first,
	Summary: "What nothing else vouches for comes over https",
	Why: `Over http anybody on the way can send other bytes. Signed packages may come so, since their signature is checked; the keys
that check them, unsigned packages, and files without a checksum may not.`,
	Bad: `
ROOTFS scratch
YUM repo base --baseurl=http://example.org/os --gpgkey=http://example.org/key
                                                       ^^^^^^^^^^^^^^^^^^^^^^
`,
	Good: `
ROOTFS scratch
YUM repo base --baseurl=http://example.org/os --gpgkey=https://example.org/key
`,
	run: func(p *pass) {
		for i, n := range nodes[*check.YumRepo](p) {
			for _, w := range n.GPGKeys {
				p.http(i.Stage, w, "a key")
			}
			if n.NoGPGCheck {
				for _, w := range n.BaseURL {
					p.http(i.Stage, w, "unsigned packages")
				}
			}
		}
		for i, n := range nodes[*check.YumKey](p) {
			for _, w := range n.Sources {
				p.http(i.Stage, w, "a key")
			}
		}
		for i, n := range nodes[*check.Add](p) {
			for _, w := range n.Sources {
				if n.Checksum == nil {
					p.http(i.Stage, w, "a file without a checksum")
				}
			}
		}
	},
}

func (p *pass) http(s *check.Stage, w check.Word, what string) {
	text, ok := p.value(s, w)
	if !ok {
		text = w.Text
	}
	if u, err := url.Parse(text); err == nil && u.Scheme == "http" && !loopback(u.Hostname()) {
		p.found(w.Span, what+" comes over http, where anybody on the way can change it", "write https://", nil)
	}
}

func loopback(host string) bool {
	ip := net.ParseIP(host)
	return host == "localhost" || ip != nil && ip.IsLoopback()
}
