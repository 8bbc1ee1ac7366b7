package convert

import (
	"path"
	"slices"
	"strings"

	sh "mvdan.cc/sh/v3/syntax"

	"github.com/sysbuild/sysbuild/lang/pattern"
)

// kind is what becomes of a command.
type kind int

const (
	other   kind = iota // it stays
	install             // it becomes YUM install, upgrade, downgrade or remove
	key                 // it becomes YUM key
	clean               // it cleans what YUM does not leave
	setting             // it sets the shell's options, or a variable to a literal
	export              // it becomes lines of EXPORT
)

// command is a part of a list: what stands between its && and ;.
type command struct {
	kind     kind
	from, to int // in the line
	stmt     *sh.Stmt
	semi     bool // a ; follows, not a &&
	req      request
	no       *refusal // why a package manager's command stays
	changes  string   // what it changes of the shell that runs it; "" for nothing
	set      string   // the variable that a setting sets; "" for the shell's options
	value    string
	dirties  bool     // it leaves a package manager's caches, where it stays
	cleans   bool     // it stays, to clean up behind others that stay
	lines    []string // of EXPORT; nil where others say the same
	errexit  bool     // a setting that ends the list where a command fails
}

// list takes a shell's line apart. Commands joined by anything but && and ;
// are one part.
func list(file *sh.File) []*command {
	var out []*command
	for _, s := range file.Stmts {
		out = append(out, parts(s)...)
		out[len(out)-1].semi = true
	}
	if n := len(out); n > 0 {
		out[n-1].semi = false
	}
	return out
}

func parts(s *sh.Stmt) []*command {
	b, ok := s.Cmd.(*sh.BinaryCmd)
	if ok && b.Op == sh.AndStmt && !s.Negated && !s.Background && len(s.Redirs) == 0 {
		return append(parts(b.X), parts(b.Y)...)
	}
	end := s.Pos()
	if s.Cmd != nil {
		end = s.Cmd.End()
	}
	for _, r := range s.Redirs {
		if r.End().After(end) {
			end = r.End()
		}
	}
	return []*command{{stmt: s, from: int(s.Pos().Offset()), to: int(end.Offset())}}
}

// classify finds what becomes of a command.
func (c *command) classify(r wordReader) {
	call, ok := c.stmt.Cmd.(*sh.CallExpr)
	if !ok {
		c.block()
		return
	}
	if len(call.Args) == 0 {
		c.assignment(call)
		return
	}
	program, ok := literal(call.Args[0])
	if !ok {
		return
	}
	args := r.args(call.Args[1:])
	c.dirties = isPackager(program) || program == "sudo"
	switch {
	case program == "sudo" && len(args) > 0 && isPackager(args[0].text):
		c.no = refuse("sudo runs it", "YUM runs as root: take the sudo away")
	case isPackager(program):
		c.packager(args)
		c.plain(call)
	case program == "set":
		c.options(args)
	case path.Base(program) == "rm" && removesCaches(args):
		c.kind = clean
	case path.Base(program) == "rpm":
		c.rpm(args)
		c.plain(call)
	case path.Base(program) == "yum-config-manager":
		c.no = verbRefusal("config-manager")
	case slices.Contains(shellState, program):
		c.changes = program
	}
	if c.kind == other && c.no == nil {
		c.writesRepository(args)
	}
	if c.kind == other && c.no == nil && slices.ContainsFunc(args, func(a arg) bool { return namesPackager(a.text + " ") }) && !looksOn(program) {
		c.no, c.dirties = refuse("it stands in the words of "+program, ""), true
	}
}

// looksOn is true for programs that only speak of others.
func looksOn(program string) bool {
	return slices.Contains([]string{"echo", "printf", "which", "command", "type", "rpm", "rm", "ls", "touch", "mkdir"}, path.Base(program))
}

// args are words as a package manager gets them.
func (r wordReader) args(words []*sh.Word) []arg {
	var out []arg
	for _, w := range words {
		a := arg{from: int(w.Pos().Offset()), to: int(w.End().Offset())}
		if a.text, a.plain = literal(w); !a.plain {
			a.text = r.text[a.from:a.to]
		}
		a.specs, a.why = r.read(w)
		out = append(out, a)
	}
	return out
}

// shellState are the commands that change the shell that runs them.
var shellState = []string{
	"cd", "export", "source", ".", "eval", "exec", "trap", "shopt", "alias", "unset", "ulimit", "umask", "declare", "typeset",
	"readonly", "local", "pushd", "popd", "read", "hash", "shift", "set", "exit", "return",
}

// block is a command that is no simple one.
func (c *command) block() {
	sh.Walk(c.stmt, func(n sh.Node) bool {
		switch n := n.(type) {
		case *sh.Subshell, *sh.CmdSubst:
			return false
		case *sh.FuncDecl:
			c.changes = "the function it declares"
		case *sh.DeclClause:
			c.changes = n.Variant.Value
		case *sh.CallExpr:
			if len(n.Args) == 0 {
				c.changes = "the variables it sets"
			} else if name, _ := literal(n.Args[0]); slices.Contains(shellState, name) {
				c.changes = name
			}
		}
		return true
	})
	if namesInside(c.stmt) {
		c.no, c.dirties = refuse("it is part of more than a list of commands", ""), true
	}
}

// namesInside is true where a package manager is run somewhere in a command.
func namesInside(n sh.Node) bool {
	found := false
	sh.Walk(n, func(n sh.Node) bool {
		if call, ok := n.(*sh.CallExpr); ok && len(call.Args) > 0 {
			name, _ := literal(call.Args[0])
			found = found || isPackager(name)
		}
		return true
	})
	return found
}

func (c *command) assignment(call *sh.CallExpr) {
	c.changes = "the variables it sets"
	if len(call.Assigns) != 1 || len(c.stmt.Redirs) > 0 || c.stmt.Negated || c.stmt.Background {
		return
	}
	a := call.Assigns[0]
	if a.Value == nil || a.Append || a.Array != nil || a.Index != nil {
		return
	}
	if value, ok := literal(a.Value); ok {
		c.kind, c.set, c.value = setting, a.Name.Value, value
	}
}

// options is "set -ex".
func (c *command) options(args []arg) {
	c.changes = "set"
	for _, a := range args {
		if !a.plain {
			return
		}
		if strings.HasPrefix(a.text, "-") && strings.Contains(a.text, "e") || a.text == "errexit" {
			c.errexit = true
		}
	}
	c.kind = setting
}

func (c *command) packager(args []arg) {
	verb, req, no := read(args)
	switch {
	case verb == "clean", verb == "makecache":
		c.kind = clean
		return
	case no != nil && (verbs[verb] != "" || verb == "module" || strings.HasPrefix(verb, "group")):
		c.no = no
		return
	}
	if req, c.no = req.lineOf(verb); c.no != nil {
		return
	}
	for _, a := range req.specs {
		if a.why != "" {
			c.no = refuse(a.why, "")
			return
		}
		for _, s := range a.specs {
			if no := specRefusal(s); no != nil {
				c.no = no
				return
			}
		}
	}
	c.kind, c.req = install, req
}

// plain refuses what stands around a command that YUM has no place for.
func (c *command) plain(call *sh.CallExpr) {
	if c.kind == other || c.kind == clean {
		return
	}
	quiet := !slices.ContainsFunc(c.stmt.Redirs, func(r *sh.Redirect) bool {
		to, _ := literal(r.Word)
		return to != "/dev/null" && r.Op != sh.DplOut
	})
	switch {
	case len(call.Assigns) > 0:
		c.no = refuse("it runs with variables of its own", "")
	case c.stmt.Negated, c.stmt.Background:
		c.no = refuse("it is part of more than a list of commands", "")
	case !quiet:
		c.no = refuse("its output goes to a file", "")
	default:
		return
	}
	c.kind = other
}

// rpm is "rpm --import URL", or what stays.
func (c *command) rpm(args []arg) {
	var urls []arg
	imports := false
	for _, a := range args {
		switch {
		case a.plain && a.text == "--import":
			imports = true
		case a.plain && strings.HasPrefix(a.text, "-"):
			if installsFile.MatchString(a.text) {
				c.no = refuse("YUM cannot install files and URLs yet", "name the repository that has the package with YUM repo")
			}
			return
		default:
			urls = append(urls, a)
		}
	}
	if !imports || len(urls) == 0 {
		return
	}
	for _, a := range urls {
		switch {
		case a.why != "":
			c.no = refuse(a.why, "")
			return
		case !strings.Contains(a.text, "://"):
			c.no = refuse(a.text+" is a file of the image, and YUM key takes files of the context",
				"a key that a repository's file names needs no import")
			return
		}
	}
	c.kind, c.req = key, request{specs: urls}
}

var installsFile = pattern.New(`^(-[a-z]*[iUF][a-z]*|--install|--upgrade|--freshen)$`)

// caches are what a package manager leaves and YUM does not.
var caches = pattern.New(`^/var/(cache/(yum|dnf|libdnf5)|tmp/(yum|dnf)-[^/ ]*)(/\S*)?$`)

func removesCaches(args []arg) bool {
	paths := 0
	for _, a := range args {
		switch {
		case strings.HasPrefix(a.text, "-") && a.plain:
		case a.plain && caches.MatchString(a.text):
			paths++
		default:
			return false
		}
	}
	return paths > 0
}

// writesRepository finds commands that leave a repository's file.
func (c *command) writesRepository(args []arg) {
	at := slices.ContainsFunc(args, func(a arg) bool { return strings.Contains(a.text, "/etc/yum.repos.d") })
	for _, r := range c.stmt.Redirs {
		if r.Word == nil {
			continue
		}
		to, _ := literal(r.Word)
		at = at || strings.Contains(to, "/etc/yum.repos.d")
	}
	if at {
		c.no = refuse("it changes repository files", "write YUM repo ID --baseurl=URL --gpgkey=URL, which leaves no file behind")
	}
}
