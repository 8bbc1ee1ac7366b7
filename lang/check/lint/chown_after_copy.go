package lint

import (
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/diag"
)

var chownAfterCopy = Rule{
	Name: "ChownAfterCopy", Severity: diag.Info, Since: first,
	Summary: "COPY gives files their owner and mode, not a RUN behind it",
	Why: `A RUN that changes the owner or mode of every file copies all of them into one more layer. COPY --chown and --chmod do it
as the files come.`,
	Bad: `
FROM scratch
COPY www/ /srv/www/
RUN chown -R web:web /srv/www
    ^^^^^^^^^^^^^^^^^^^^^^^^^
`,
	Good: `
FROM scratch
COPY --chown=web:web www/ /srv/www/
`,
	run: func(p *pass) {
		for i, n := range nodes[*check.Run](p) {
			dest := copiedBefore(i)
			if dest == "" || !n.Shell {
				continue
			}
			for _, s := range p.shell() {
				if s.in == i && len(s.calls) == 1 && s.calls[0].alone() && s.calls[0].is("chown", "chmod") && s.calls[0].has(dest, dest+"/") {
					p.found(s.calls[0].span(), "this puts every file in the image once more", "write COPY --"+s.calls[0].name+"=…", nil)
				}
			}
		}
	},
}

// copiedBefore is where the COPY right before an instruction copies to; "" where
// none is.
func copiedBefore(i *check.Instr) string {
	if i.Stage == nil {
		return ""
	}
	at := slices.Index(i.Stage.Instrs, i)
	if at < 1 {
		return ""
	}
	n, ok := i.Stage.Instrs[at-1].Node.(*check.Copy)
	if !ok {
		return ""
	}
	return strings.TrimRight(n.Dest.Text, "/")
}
