package lint

import (
	"iter"
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/lang/syntax"
)

// instrs are all lines of the files as the parser gave them.
func (p *pass) instrs() iter.Seq[tree] {
	return func(yield func(tree) bool) {
		for _, f := range p.files {
			for _, in := range f.Instrs {
				if in.Row != nil && !yield(tree{in, f}) {
					return
				}
			}
		}
	}
}

// tree is the line that an instruction of the program came of; its Instr is nil
// where it stands in no file.
func (p *pass) tree(i *check.Instr) tree {
	if p.trees == nil {
		p.trees = map[diag.Span]tree{}
		for t := range p.instrs() {
			p.trees[t.Span] = t
		}
	}
	return p.trees[i.Span]
}

// nodes are the program's instructions of one kind, those before the first
// stage and those that begin stages included, in order.
func nodes[N check.Node](p *pass) iter.Seq2[*check.Instr, N] {
	return func(yield func(*check.Instr, N) bool) {
		for _, i := range p.program() {
			if n, ok := i.Node.(N); ok && !yield(i, n) {
				return
			}
		}
	}
}

// program are all instructions of the program, in order.
func (p *pass) program() []*check.Instr {
	if p.flat == nil {
		p.flat = slices.Clone(p.prog.Globals)
		for _, s := range p.prog.Stages {
			p.flat = append(append(p.flat, s.From), s.Instrs...)
		}
	}
	return p.flat
}

// stage are a stage's instructions of one kind.
func stage[N check.Node](s *check.Stage) iter.Seq2[*check.Instr, N] {
	return func(yield func(*check.Instr, N) bool) {
		for _, i := range s.Instrs {
			if n, ok := i.Node.(N); ok && !yield(i, n) {
				return
			}
		}
	}
}

// parent is the stage that a stage stands on; nil for none.
func parent(s *check.Stage) *check.Stage {
	return s.From.Node.(*check.Rootfs).Parent
}

// chain is a stage and those that it stands on, the stage first.
func chain(s *check.Stage) iter.Seq[*check.Stage] {
	return func(yield func(*check.Stage) bool) {
		for ; s != nil; s = parent(s) {
			if !yield(s) {
				return
			}
		}
	}
}

// value is a word as it is where nobody gives build arguments; false where what
// the file says does not tell. Variables have the values that they have at the
// end of the stage.
func (p *pass) value(s *check.Stage, w check.Word) (string, bool) {
	if w.Raw || !strings.ContainsAny(w.Text, `$'"\`+"`") {
		return w.Text, true
	}
	x := check.Expander{Escape: p.prog.Escape, Strict: true, Lookup: func(name string) (string, bool) {
		v, ok := p.vars(s)[name]
		return v, ok
	}}
	text, err := x.Word(w)
	return text, err == nil
}

// vars are the variables at the end of a stage, as far as the file tells; nil
// is before the first stage.
func (p *pass) vars(s *check.Stage) map[string]string {
	if vars, ok := p.env[s]; ok {
		return vars
	}
	if p.env == nil {
		p.env = map[*check.Stage]map[string]string{}
	}
	vars := map[string]string{}
	p.env[s] = vars
	list := p.prog.Globals
	if s != nil {
		list = s.Instrs
		if up := parent(s); up != nil {
			for k, v := range p.vars(up) {
				vars[k] = v
			}
		}
	}
	for _, i := range list {
		p.setVars(s, vars, i.Node)
	}
	return vars
}

func (p *pass) setVars(s *check.Stage, vars map[string]string, n check.Node) {
	switch n := n.(type) {
	case *check.Env:
		for _, pair := range n.Pairs {
			if v, ok := p.value(s, pair.Value); ok {
				vars[pair.Name.Text] = v
			}
		}
	case *check.Arg:
		for _, a := range n.Args {
			p.setArg(s, vars, a)
		}
	}
}

func (p *pass) setArg(s *check.Stage, vars map[string]string, a check.ArgDecl) {
	if a.Default != nil {
		if v, ok := p.value(s, *a.Default); ok {
			vars[a.Name.Text] = v
		}
		return
	}
	if s == nil {
		return
	}
	if v, ok := p.vars(nil)[a.Name.Text]; ok {
		vars[a.Name.Text] = v
	}
}

// removal is the edit that takes a whole line away, with the end of its last
// line and the comments directly above it left alone.
func (t tree) removal() diag.Edit {
	src, end := t.Span.Source, t.Span.End
	if end < len(src.Text) && strings.HasPrefix(src.Text[end:], "\r\n") {
		end += 2
	} else if end < len(src.Text) && src.Text[end] == '\n' {
		end++
	}
	start := t.Span.Start
	for start > 0 && (src.Text[start-1] == ' ' || src.Text[start-1] == '\t') {
		start--
	}
	return diag.Edit{Span: src.Span(start, end)}
}

// remove is the fix that takes a line away.
func (t tree) remove() *diag.Fix {
	return &diag.Fix{Title: "take the line away", Edits: []diag.Edit{t.removal()}}
}

// dropWord is the edit that takes a word and the blanks before it away; nil
// where it stands at the beginning of a line, or spread over joined ones.
func dropWord(span diag.Span) *diag.Edit {
	text := span.Source.Text
	start := span.Start
	for start > 0 && (text[start-1] == ' ' || text[start-1] == '\t') {
		start--
	}
	if start == 0 || start == span.Start || text[start-1] == '\n' || strings.Contains(span.Text(), "\n") {
		return nil
	}
	return &diag.Edit{Span: span.Source.Span(start, span.End)}
}

// drop is the fix that takes words away; nil where one of them cannot be.
func drop(title string, spans ...diag.Span) *diag.Fix {
	fix := &diag.Fix{Title: title}
	for _, s := range spans {
		e := dropWord(s)
		if e == nil {
			return nil
		}
		fix.Edits = append(fix.Edits, *e)
	}
	return fix
}

// isKeyword is true for a line of that keyword.
func (t tree) is(keywords ...string) bool { return slices.Contains(keywords, t.Row.Keyword) }

// flag is a line's flag; nil without it.
func (t tree) flag(name string) *syntax.Flag {
	for i := range t.Flags {
		if t.Flags[i].Name == name {
			return &t.Flags[i]
		}
	}
	return nil
}
