package lint

import (
	"fmt"
	"strings"

	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/lang/pattern"
)

var invalidDefaultArgInFrom = Rule{
	Name: "InvalidDefaultArgInFrom", Severity: diag.Warning, BuildKit: true, Since: first,
	Summary: "A stage's source is valid with the defaults of its variables",
	Why: `Whoever builds the file without --build-arg gets the defaults. Where an ARG has none, the name of the image is empty or
broken.`,
	Bad: `
ARG TAG
FROM example.org/base:${TAG}
     ^^^^^^^^^^^^^^^^^^^^^^^
`,
	Good: `
ARG TAG=1
FROM example.org/base:${TAG}
`,
	run: func(p *pass) {
		for _, n := range nodes[*check.Rootfs](p) {
			if !strings.Contains(n.Source.Text, "$") {
				continue
			}
			x := check.Expander{Escape: p.prog.Escape, Strict: true, Lookup: p.globalDefault}
			text, err := x.Word(n.Source)
			if err == nil && text != "scratch" && !strings.HasPrefix(text, "./") && !strings.Contains(text, "://") && !imageName.MatchString(text) {
				p.found(n.Source.Span, fmt.Sprintf("without build arguments the source is %q", text), "give the ARG a default", nil)
			}
		}
	},
}

// globalDefault is the default of an ARG before the first stage; "" where it has
// none.
func (p *pass) globalDefault(name string) (string, bool) {
	if v, ok := p.vars(nil)[name]; ok {
		return v, true
	}
	for _, n := range nodes[*check.Arg](p) {
		for _, a := range n.Args {
			if a.Name.Text == name && a.Default == nil {
				return "", true
			}
		}
	}
	return "", false
}

// An image's reference (distribution/reference), names that docker makes longer
// included.
var imageName = pattern.New(`^(?:[A-Za-z0-9.-]+(?::[0-9]+)?/)?[a-z0-9]+(?:(?:\.|_|__|-+|/)[a-z0-9]+)*(?::[\w][\w.-]{0,127})?(?:@[a-z0-9]+:[0-9a-f]{32,})?$`)
