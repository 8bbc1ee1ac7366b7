package lint

import (
	sh "mvdan.cc/sh/v3/syntax"

	"github.com/sysbuild/sysbuild/lang/diag"
)

var lostInRun = Rule{
	Name: "LostInRun", Severity: diag.Warning, Since: first,
	Summary: "RUN does not end with what only its own shell sees",
	Why: `Each RUN has a shell of its own, and what cd, export, alias, umask or source changed ends with it. WORKDIR sets the
directory, and ENV a variable, of what follows.`,
	Bad: `
FROM scratch
RUN mkdir /srv/www && cd /srv/www
                      ^^^^^^^^^^^
`,
	Good: `
FROM scratch
RUN mkdir /srv/www
WORKDIR /srv/www
`,
	run: func(p *pass) {
		for _, s := range p.shell() {
			if s.file == nil || len(s.file.Stmts) == 0 {
				continue
			}
			last := s.file.Stmts[len(s.file.Stmts)-1]
			for bin, ok := last.Cmd.(*sh.BinaryCmd); ok && bin.Op == sh.AndStmt; bin, ok = last.Cmd.(*sh.BinaryCmd) {
				last = bin.Y
			}
			if hint := lostHint(last); hint != "" {
				p.found(s.at(last.Cmd), "this is lost where the line ends", hint, nil)
			}
		}
	},
}

// lostHint is what to write in place of a statement that changes the shell
// alone; "" for another.
func lostHint(stmt *sh.Stmt) string {
	switch c := stmt.Cmd.(type) {
	case *sh.DeclClause:
		return "write ENV NAME=VALUE"
	case *sh.CallExpr:
		if len(c.Args) == 0 {
			return "write ENV NAME=VALUE"
		}
		switch name, _ := program(c); name {
		case "cd", "pushd":
			return "write WORKDIR for the directory of what follows"
		case "umask", "alias", "source", ".", "ulimit":
			return "write it in the RUN that needs it"
		}
	}
	return ""
}
