package lint

import (
	"slices"

	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/lang/pattern"
	"github.com/sysbuild/sysbuild/lang/syntax"
)

var execFormShell = Rule{
	Name: "ExecFormShell", Severity: diag.Warning, Since: first,
	Summary: "A JSON list has nothing for a shell in it",
	Why:     `No shell reads a JSON list: $HOME, && and > are arguments like any other. Write ["/bin/sh", "-c", "…"], or the shell form.`,
	Bad: `
FROM scratch
CMD ["/bin/echo", "$HOME"]
                  ^^^^^^^
`,
	Good: `
FROM scratch
CMD ["/bin/sh", "-c", "echo $HOME"]
`,
	run: func(p *pass) {
		for t := range p.instrs() {
			if !t.is("RUN", "CMD", "ENTRYPOINT") || !t.JSON || len(t.Args) == 0 || isInterpreter(t.Args) {
				continue
			}
			for _, w := range t.Args {
				if shellWord.MatchString(w.Text) {
					p.found(w.Span, "no shell reads this: it is an argument as it stands", "write [\"/bin/sh\", \"-c\", \"…\"]", nil)
				}
			}
		}
	},
}

// Operators that stand alone, and a word that is one variable.
var shellWord = pattern.New(`^(?:&&|\|\|?|;|>|>>|2>&1|&|\$\{?[A-Za-z_][A-Za-z0-9_]*\}?)$`)

// isInterpreter is true for a list whose program reads its arguments as a text
// of its own.
func isInterpreter(args []syntax.Word) bool {
	return slices.ContainsFunc(args, func(w syntax.Word) bool {
		return w.Text == "-c" || w.Text == "-e" || w.Text == "-ec" || w.Text == "-lc"
	})
}
