package lint

import (
	"fmt"
	"path"
	"strings"

	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/diag"
)

var copyIgnoredFile = Rule{
	Name: "CopyIgnoredFile", Severity: diag.Warning, BuildKit: true, Since: first,
	Summary: "COPY and ADD name no file that the context leaves out",
	Why: `A file that .sysbuildignore or .dockerignore names is not part of the context, so that the step fails. It is looked for
where the context is known: by sysbuild check and build of a directory. Here the ignore file names *.log.`,
	Bad: `
FROM scratch
COPY build.log /srv/
     ^^^^^^^^^
`,
	Good: `
FROM scratch
COPY build.txt /srv/
`,
	run: func(p *pass) {
		if p.opts.Ignored == nil {
			return
		}
		for i, n := range nodes[*check.Copy](p) {
			if n.From == nil {
				p.ignored(i.Stage, n.Sources)
			}
		}
		for i, n := range nodes[*check.Add](p) {
			p.ignored(i.Stage, n.Sources)
		}
	},
}

func (p *pass) ignored(s *check.Stage, sources []check.Word) {
	for _, w := range sources {
		text, ok := p.value(s, w)
		if !ok || isRemote(text) || strings.HasPrefix(text, "<<") {
			continue
		}
		if name := strings.TrimLeft(path.Clean(text), "/"); name != "." && name != "" && p.opts.Ignored(name) {
			p.found(w.Span, fmt.Sprintf("the context leaves %q out", text), "take it out of the ignore file, or copy another file", nil)
		}
	}
}

// isRemote is true for an ADD's source that is no file of the context.
func isRemote(source string) bool {
	return strings.Contains(source, "://") || strings.HasPrefix(source, "git@")
}
