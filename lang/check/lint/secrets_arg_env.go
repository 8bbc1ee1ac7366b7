package lint

import (
	"fmt"
	"strings"

	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/lang/pattern"
)

var secretsUsedInArgOrEnv = Rule{
	Name: "SecretsUsedInArgOrEnv", Severity: diag.Warning, BuildKit: true, Since: first,
	Summary: "No ARG or ENV holds a secret",
	Why: `An ENV stands in the image for everybody who has it, and an ARG in its history. A secret comes in by
RUN --mount=type=secret, which leaves nothing behind. Names that end or begin with PASSWORD, TOKEN, SECRET, KEY and the like
are taken for secrets, unless the value is a path or a URL.`,
	Bad: `
FROM scratch
ENV DB_PASSWORD=hunter2
    ^^^^^^^^^^^
`,
	Good: `
FROM scratch
ENV DB_PASSWORD_FILE=/run/secrets/db
`,
	run: func(p *pass) {
		for i, n := range nodes[*check.Env](p) {
			for _, pair := range n.Pairs {
				p.secretName(i.Stage, "ENV", pair.Name, &pair.Value)
			}
		}
		for i, n := range nodes[*check.Arg](p) {
			for _, a := range n.Args {
				if i.Stage == nil {
					continue // no image has those
				}
				p.secretName(i.Stage, "ARG", a.Name, a.Default)
			}
		}
	},
}

// The names that BuildKit takes for a secret's, and those it does not.
var (
	secretName = pattern.New(`(?i)(?:_|^)(?:apikey|auth|credentials?|key|password|pword|passwd|secret|token)(?:_|$)`)
	openName   = pattern.New(`(?i)(?:_|^)(?:public|file|version)(?:_|$)`)
)

func (p *pass) secretName(s *check.Stage, keyword string, name check.Word, value *check.Word) {
	if !secretName.MatchString(name.Text) || openName.MatchString(name.Text) {
		return
	}
	text := p.vars(s)[name.Text]
	if value != nil {
		text += value.Text
	}
	if strings.Contains(text, "/") {
		return
	}
	p.found(name.Span, fmt.Sprintf("%s %s puts a secret in the image", keyword, name.Text),
		"give it to the RUN that needs it: RUN --mount=type=secret,id=…", nil)
}
