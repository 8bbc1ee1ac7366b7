package lint

import (
	"strings"

	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/lang/pattern"
)

var secretInText = Rule{
	Name: "SecretInText", Severity: diag.Warning, Since: first,
	Summary: "The file holds no password or key",
	Why: `Whoever reads the file or the image's history has it. A secret comes in by RUN --mount=type=secret, and yum's by
--username=secret:ID. What looks like a key of a known service, a private key, or a password in a URL is found.`,
	Bad: `
FROM scratch
RUN curl -fsSL -o /srv/a https://me:hunter2@example.org/a
                                 ^^^^^^^^^^
`,
	Good: `
FROM scratch
RUN --mount=type=secret,id=netrc,target=/root/.netrc curl -n -fsSL -o /srv/a https://example.org/a
`,
	run: func(p *pass) {
		for _, f := range p.files {
			at := 0
			for line := range strings.Lines(f.Source.Text) {
				if mayHoldSecret(line) {
					p.secrets(f.Source.Span(at, at+len(line)))
				}
				at += len(line)
			}
		}
	},
}

func (p *pass) secrets(line diag.Span) {
	for _, m := range secretText.Regexp().FindAllStringSubmatchIndex(line.Text(), -1) {
		from, to := m[0], m[1]
		if m[2] >= 0 {
			from, to = m[2], m[3]
		}
		p.found(line.Source.Span(line.Start+from, line.Start+to), "this looks like a secret", "take it out, and change it: it was seen", nil)
	}
}

// mayHoldSecret is a quick look for what secretText begins with.
func mayHoldSecret(line string) bool {
	if strings.IndexByte(line, '@') > 0 && strings.Contains(line, "://") {
		return true
	}
	for _, part := range []string{"AKIA", "gh", "glpat-", "xox", "-----BEGIN"} {
		if strings.Contains(line, part) {
			return true
		}
	}
	return false
}

// Secrets that look like nothing else: a user and a password in a URL, keys of
// AWS, GitHub, GitLab and Slack, and private keys in PEM.
var secretText = pattern.New(`://([^\s/:@$"'<>]+:[^\s/:@$"'<>{}]+)@|\bAKIA[0-9A-Z]{16}\b|\bgh[pousr]_[A-Za-z0-9]{36,}|\bgithub_pat_\w{22,}|\bglpat-[\w-]{20,}|\bxox[abprs]-[A-Za-z0-9-]{10,}|-----BEGIN (?:[A-Z]+ )?PRIVATE KEY`)
