package lint

import (
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/lang/pattern"
)

var copyRecommended = Rule{
	Name: "CopyRecommended", Severity: diag.Info, Since: first, Fixes: true,
	Summary: "COPY copies files of the context, not ADD",
	Why:     `ADD also fetches URLs and unpacks archives. Where neither is wanted COPY says so, and an archive stays one.`,
	Bad: `
FROM scratch
ADD www/ /srv/www/
^^^
`,
	Good: `
FROM scratch
COPY www/ /srv/www/
`,
	run: func(p *pass) {
		for i, n := range nodes[*check.Add](p) {
			special := n.Checksum != nil || n.KeepGitDir || n.Unpack != nil || slices.ContainsFunc(n.Sources, func(w check.Word) bool {
				return isRemote(w.Text) || strings.ContainsAny(w.Text, "$*?[") || packed.MatchString(w.Text)
			})
			t := p.tree(i)
			if special || t.Instr == nil {
				continue
			}
			word := "COPY"
			if t.Keyword.Text == "add" {
				word = "copy"
			}
			p.found(t.Keyword.Span, "ADD copies plain files here, as COPY does", "write COPY", diag.Replace("write COPY", t.Keyword.Span, word))
		}
	},
}

// Names of what ADD may unpack.
var packed = pattern.New(`(?i)\.(tar|tgz|tbz2?|txz|gz|bz2|xz|zst)$`)
