package lint

import (
	"strconv"
	"strings"

	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/diag"
)

var jsonArgsRecommended = Rule{
	Name: "JSONArgsRecommended", Severity: diag.Warning, BuildKit: true, Since: first, Fixes: true,
	Summary: "CMD and ENTRYPOINT are JSON lists",
	Why: `A shell form makes the shell the container's first process. It does not hand signals on, so stopping the container waits
until it is killed. A JSON list runs the program itself. Where a shell is wanted, say so with SHELL or with
["/bin/sh", "-c", "…"]: then nothing is said.`,
	Bad: `
FROM scratch
CMD /usr/sbin/httpd -D FOREGROUND
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
	Good: `
FROM scratch
CMD ["/usr/sbin/httpd", "-D", "FOREGROUND"]
`,
	run: func(p *pass) {
		for i, n := range nodes[*check.Cmd](p) {
			p.shellForm(i, n.Command)
		}
		for i, n := range nodes[*check.Entrypoint](p) {
			p.shellForm(i, n.Command)
		}
	},
}

// shellForm reports a command for a shell that nobody chose.
func (p *pass) shellForm(i *check.Instr, c check.Command) {
	t := p.tree(i)
	if !c.Shell || len(c.Args) == 0 || t.Instr == nil || len(t.Args) == 0 || p.chosenShell(i) != "" || strings.HasPrefix(c.Args[0], "[") {
		return
	}
	w := t.Args[0]
	p.found(w.Span, t.Row.Keyword+" is run by a shell, which keeps signals to itself",
		"write a JSON list: the program, then each argument", listFix(w))
}

// listFix writes plain words as a JSON list; nil where the shell has more to do
// than to cut them at blanks.
func listFix(w check.Word) *diag.Fix {
	if strings.ContainsAny(w.Text, "$`\"'\\|&;<>(){}[]*?~#!=%\n") {
		return nil
	}
	var list []string
	for _, word := range strings.Fields(w.Text) {
		list = append(list, strconv.Quote(word))
	}
	return diag.Replace("write it as a JSON list", w.Span, "["+strings.Join(list, ", ")+"]")
}
