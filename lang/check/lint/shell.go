package lint

import (
	"errors"
	"path"
	"slices"
	"strings"

	sh "mvdan.cc/sh/v3/syntax"

	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/lang/syntax"
)

// script is what a RUN gives its shell.
type script struct {
	in    *check.Instr
	run   *check.Run
	tree  tree
	text  string
	parts []scriptPart
	file  *sh.File
	err   *sh.ParseError // nil: the shell would read it
	calls []call
}

// scriptPart says where the bytes of a script from at on stand, up to the next
// part.
type scriptPart struct {
	at    int
	place func(from, to int) diag.Span // of offsets from at on
}

// call is a simple command of a script.
type call struct {
	*sh.CallExpr
	script *script
	stmt   *sh.Stmt
	name   string   // of the program, without its directory; "" where variables say it
	args   []string // behind it; "" for one that holds variables
	words  []*sh.Word
}

// shells are the shells whose language is read here.
var shells = []string{"sh", "bash", "dash", "ash"}

// shell gives every script of the program that a known shell gets.
func (p *pass) shell() []*script {
	if p.parsed {
		return p.scripts
	}
	p.parsed = true
	for i, n := range nodes[*check.Run](p) {
		s := p.script(i, n)
		if s == nil {
			continue
		}
		s.parse(p.opts.Scripts)
		p.scripts = append(p.scripts, s)
	}
	return p.scripts
}

// calls are the simple commands of all scripts.
func (p *pass) calls() []call {
	if p.called == nil {
		p.called = []call{}
		for _, s := range p.shell() {
			p.called = append(p.called, s.calls...)
		}
	}
	return p.called
}

// script is what a RUN gives to its shell; nil for what is none or another's.
func (p *pass) script(i *check.Instr, n *check.Run) *script {
	t := p.tree(i)
	if !n.Shell || t.Instr == nil || len(t.Args) == 0 || !slices.Contains(shells, p.shellOf(i)) {
		return nil
	}
	s := &script{in: i, run: n, tree: t}
	if len(n.Heredocs) == 1 && isHeredoc(t.Args[0].Text) {
		return s.body(n.Heredocs[0])
	}
	s.line()
	for k, h := range t.Heredocs {
		s.add("\n", nil)
		s.add(n.Heredocs[k].Body.Text, bodyPlace(h.Body.Span, h.Chomp))
		s.add(h.Name, nil)
	}
	return s
}

func isHeredoc(text string) bool {
	return strings.HasPrefix(text, "<<") && len(strings.Fields(text)) == 1
}

// shellOf is the program that reads an instruction's text, without its
// directory.
func (p *pass) shellOf(i *check.Instr) string {
	if name := p.chosenShell(i); name != "" {
		return name
	}
	return "sh"
}

// chosenShell is the program of the SHELL that holds for a command, without its
// directory; "" where there is none. All are found in one walk.
func (p *pass) chosenShell(i *check.Instr) string {
	if p.chosen == nil {
		p.chosen = map[*check.Instr]string{}
		last := map[*check.Stage]string{}
		for _, s := range p.prog.Stages {
			name := last[s.From.Node.(*check.Rootfs).Parent]
			for _, j := range s.Instrs {
				if n, ok := j.Node.(*check.Shell); ok {
					name = path.Base(n.Args[0])
				}
				if name != "" {
					p.chosen[j] = name
				}
			}
			last[s] = name
		}
	}
	return p.chosen[i]
}

// body takes a heredoc for the script; nil where its first line names another
// program.
func (s *script) body(h check.Heredoc) *script {
	if first, _, _ := strings.Cut(h.Body.Text, "\n"); strings.HasPrefix(first, "#!") {
		words := strings.Fields(first[2:])
		if len(words) > 1 && path.Base(words[0]) == "env" {
			words = words[1:]
		}
		if len(words) == 0 || !slices.Contains(shells, path.Base(words[0])) {
			return nil
		}
	}
	s.add(h.Body.Text, bodyPlace(h.Body.Span, h.Chomp))
	return s
}

// line adds the instruction's own line, from behind its flags.
func (s *script) line() {
	w := s.tree.Args[0]
	s.add(w.Text, func(from, to int) diag.Span { return s.tree.file.Place(w, from, to) })
}

func (s *script) add(text string, place func(from, to int) diag.Span) {
	s.parts = append(s.parts, scriptPart{len(s.text), place})
	s.text += text
}

// bodyPlace maps a heredoc's text to its place: without the tabs that its lines
// begin with where chomp is set.
func bodyPlace(body diag.Span, chomp bool) func(from, to int) diag.Span {
	if !chomp {
		return func(from, to int) diag.Span { return body.Source.Span(body.Start+from, body.Start+to) }
	}
	offset := func(at int) int {
		raw, text := body.Text(), 0
		i := 0
		for i < len(raw) {
			for i < len(raw) && raw[i] == '\t' {
				i++
			}
			n := strings.IndexByte(raw[i:], '\n') + 1
			if n == 0 {
				n = len(raw) - i
			}
			if at < text+n {
				return body.Start + i + at - text
			}
			text += n
			i += n
		}
		return body.End
	}
	return func(from, to int) diag.Span { return body.Source.Span(offset(from), offset(to)) }
}

// span is where text[from:to] of the script stands.
func (s *script) span(from, to int) diag.Span {
	i := len(s.parts) - 1
	for i > 0 && s.parts[i].at > from {
		i--
	}
	part := s.parts[i]
	end := len(s.text)
	if i+1 < len(s.parts) {
		end = s.parts[i+1].at
	}
	if part.place == nil {
		return s.tree.Line
	}
	return part.place(from-part.at, min(max(to, from), end)-part.at)
}

func (s *script) parse(known *Scripts) {
	if len(s.text) > syntax.MaxShell {
		return // it may nest deeper than the parser can
	}
	p := known.read(s.text)
	var bad sh.ParseError
	if errors.As(p.err, &bad) {
		s.err = &bad
	}
	s.file = p.file
	s.calls = slices.Clone(p.commands())
	for n := range s.calls {
		s.calls[n].script = s
	}
}

// newCall takes a simple command apart.
func newCall(stmt *sh.Stmt, c *sh.CallExpr) call {
	out := call{CallExpr: c, stmt: stmt}
	out.name, out.words = program(c)
	for _, w := range out.words {
		out.args = append(out.args, literal(w))
	}
	return out
}

// program is the name of the program that a command runs, without its directory,
// and the words behind it. sudo and env are looked through by name alone where
// nothing stands between them and the program.
func program(c *sh.CallExpr) (name string, words []*sh.Word) {
	words = c.Args
	first := literal(words[0])
	for len(words) > 1 && slices.Contains([]string{"sudo", "exec", "command", "time"}, first) {
		next := literal(words[1])
		if strings.HasPrefix(next, "-") || next == "" {
			break
		}
		first, words = next, words[1:]
	}
	if first == "" {
		return "", words[1:]
	}
	return path.Base(first), words[1:]
}

// literal is a word without its quotes; "" where it holds variables.
func literal(w *sh.Word) string {
	if len(w.Parts) == 1 {
		if lit, ok := w.Parts[0].(*sh.Lit); ok {
			return lit.Value
		}
	}
	var b strings.Builder
	for _, part := range w.Parts {
		switch part := part.(type) {
		case *sh.Lit:
			b.WriteString(part.Value)
		case *sh.SglQuoted:
			b.WriteString(part.Value)
		case *sh.DblQuoted:
			for _, inner := range part.Parts {
				lit, ok := inner.(*sh.Lit)
				if !ok {
					return ""
				}
				b.WriteString(lit.Value)
			}
		default:
			return ""
		}
	}
	return b.String()
}

// at is where a node of the shell's tree stands.
func (s *script) at(n sh.Node) diag.Span {
	return s.span(int(n.Pos().Offset()), int(n.End().Offset()))
}

// span is where the command stands, without redirections.
func (c call) span() diag.Span { return c.script.at(c.CallExpr) }

// programSpan is where the program's name stands.
func (c call) programSpan() diag.Span {
	return c.script.at(c.Args[len(c.Args)-len(c.words)-1])
}

// is is true for one of the programs.
func (c call) is(programs ...string) bool { return slices.Contains(programs, c.name) }

// verb is the first argument that is no flag, and its place among them; "", -1
// where there is none or variables say it.
func (c call) verb() (string, int) {
	for i, a := range c.args {
		if a == "" {
			return "", -1
		}
		if !strings.HasPrefix(a, "-") {
			return a, i
		}
	}
	return "", -1
}

// has is true where one of the arguments stands there.
func (c call) has(args ...string) bool {
	return slices.ContainsFunc(c.args, func(a string) bool { return slices.Contains(args, a) })
}

// hasShort is true for a short flag, alone or among others: -y, -qy.
func (c call) hasShort(letter byte) bool {
	return slices.ContainsFunc(c.args, func(a string) bool {
		return len(a) > 1 && a[0] == '-' && a[1] != '-' && strings.IndexByte(a, letter) > 0
	})
}

// alone is true where the script is this one command, without redirections.
func (c call) alone() bool {
	f := c.script.file
	return len(f.Stmts) == 1 && f.Stmts[0] == c.stmt && len(c.stmt.Redirs) == 0 && !c.stmt.Background && !c.stmt.Negated
}
