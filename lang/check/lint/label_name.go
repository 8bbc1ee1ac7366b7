package lint

import (
	"fmt"
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/lang/pattern"
)

var labelName = Rule{
	Name: "LabelName", Severity: diag.Info, Since: first,
	Summary: "A label's name is of small letters, digits and . _ / -",
	Why: `Tools select images by their labels, and docker keeps com.docker, io.docker and org.dockerproject for itself. Names that
only differ in case or bear blanks are not found.`,
	Bad: `
FROM scratch
LABEL "my label"=1
      ^^^^^^^^^^
`,
	Good: `
FROM scratch
LABEL org.example.my-label=1
`,
	run: func(p *pass) {
		for _, n := range nodes[*check.Label](p) {
			for _, pair := range n.Pairs {
				name := strings.Trim(pair.Name.Text, `"'`)
				if !strings.Contains(name, "$") && !labelPattern.MatchString(name) && !slices.Contains(commands, name) || reserved.MatchString(name) {
					p.found(pair.Name.Span, fmt.Sprintf("%q is no good name for a label", name), "write small letters, digits and . _ / -", nil)
				}
			}
		}
	},
}

// commands are labels of old that tools look up in capitals.
var commands = []string{"INSTALL", "UNINSTALL", "RUN", "STOP", "HELP", "UPDATE"}

var (
	labelPattern = pattern.New(`^[a-z0-9][a-zA-Z0-9._/-]*$`)
	reserved     = pattern.New(`^(com\.docker|io\.docker|org\.dockerproject)\.`)
)
