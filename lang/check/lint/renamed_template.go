package lint

import (
	"path"
	"strings"

	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/diag"
)

var renamedTemplate = Rule{
	Name: "RenamedTemplate", Severity: diag.Warning, Since: first,
	Summary: "A template is not renamed to a path with a variable",
	Why: `The installer looks for the files to render by the paths they end at, and compares these as they are written. A path with a
variable in it is never equal, so that the file is copied with its $NAMEs in it.`,
	Bad: `
ROOTFS ./rootfs.tar
EXPORT file --template a.conf /etc/a/
                       ^^^^^^
EXPORT rename /etc/a=$CONF_DIRECTORY/$NAME
LABEL name=example version=1 summary="An example"
TARGET system example:1
`,
	Good: `
ROOTFS ./rootfs.tar
EXPORT file --template a.conf /etc/a/
EXPORT rename /etc/a=/etc/example
LABEL name=example version=1 summary="An example"
TARGET system example:1
`,
	run: func(p *pass) {
		moved := map[*check.Stage][]check.Pair{}
		for i, n := range nodes[*check.ExportRename](p) {
			moved[i.Stage] = append(moved[i.Stage], n.Pairs...)
		}
		for i, n := range nodes[*check.ExportFile](p) {
			for _, w := range n.Sources {
				at := hostPath(n, w)
				if n.Template && renamedByVariable(moved[i.Stage], at) {
					p.found(w.Span, at+" is renamed to a path with a variable, so it is not rendered",
						"rename it to a fixed path, or leave --template out", nil)
				}
			}
		}
	},
}

// hostPath is where a source of EXPORT file comes to stand.
func hostPath(n *check.ExportFile, source check.Word) string {
	if strings.HasSuffix(n.Dest.Text, "/") {
		return path.Join(n.Dest.Text, path.Base(source.Text))
	}
	return path.Clean(n.Dest.Text)
}

func renamedByVariable(pairs []check.Pair, at string) bool {
	for _, p := range pairs {
		from := path.Clean(p.Name.Text)
		if (at == from || strings.HasPrefix(at, from+"/")) && strings.Contains(p.Value.Text, "$") {
			return true
		}
	}
	return false
}
