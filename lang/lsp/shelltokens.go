package lsp

import (
	"strings"

	sh "mvdan.cc/sh/v3/syntax"

	"github.com/sysbuild/sysbuild/lang/syntax"
)

// shellToken is a stretch of a script.
type shellToken struct {
	from, to int
	kind     tokenType
}

// token adds what is to be painted of a node: outer nodes come first.
func (s *script) token(n sh.Node) {
	switch n := n.(type) {
	case *sh.CallExpr:
		for i, w := range n.Args {
			s.arg(w, i == 0)
		}
	case *sh.Assign:
		if n.Name != nil {
			s.put(n.Name.Pos(), n.Name.End(), tokVariable)
		}
	case *sh.SglQuoted, *sh.DblQuoted:
		s.put(n.Pos(), n.End(), tokString)
	case *sh.ParamExp:
		s.put(n.Pos(), n.End(), tokVariable)
	case *sh.Comment:
		s.put(n.Pos(), n.End(), tokComment)
	case *sh.BinaryCmd:
		s.mark(n.OpPos, len(n.Op.String()), tokOperator)
	case *sh.Redirect:
		s.mark(n.OpPos, len(n.Op.String()), tokOperator)
	default:
		s.clause(n)
	}
}

// arg is a word of a command: the program's name, or a flag of it.
func (s *script) arg(w *sh.Word, name bool) {
	lit := w.Lit()
	switch {
	case name && lit != "":
		s.put(w.Pos(), w.End(), tokFunction)
	case strings.HasPrefix(lit, "-"):
		s.put(w.Pos(), w.End(), tokFlag)
	}
}

// clause adds the shell's own words.
func (s *script) clause(n sh.Node) {
	switch n := n.(type) {
	case *sh.IfClause:
		s.keywords(n.Position, n.ThenPos, n.FiPos)
	case *sh.WhileClause:
		s.keywords(n.WhilePos, n.DoPos, n.DonePos)
	case *sh.ForClause:
		s.keywords(n.ForPos, n.DoPos, n.DonePos)
		if loop, ok := n.Loop.(*sh.WordIter); ok {
			s.keywords(loop.InPos)
		}
	case *sh.CaseClause:
		s.keywords(n.Case, n.In, n.Esac)
	}
}

// keywords adds the words of letters that begin at some places.
func (s *script) keywords(places ...sh.Pos) {
	for _, at := range places {
		if at.IsValid() {
			rest := s.text[at.Offset():]
			n := len(rest) - len(strings.TrimLeft(rest, "abcdefghijklmnopqrstuvwxyz"))
			s.mark(at, n, tokKeyword)
		}
	}
}

func (s *script) put(from, to sh.Pos, kind tokenType) {
	s.tokens = append(s.tokens, shellToken{int(from.Offset()), int(to.Offset()), kind})
}

func (s *script) mark(at sh.Pos, n int, kind tokenType) {
	s.tokens = append(s.tokens, shellToken{int(at.Offset()), int(at.Offset()) + n, kind})
}

// script paints a command's line.
func (p *painter) script(w syntax.Word) {
	if isHeredocAlone(w.Text) {
		return
	}
	for _, t := range p.view.server.script(shellLine(w.Text)).tokens {
		p.word(w, t.from, t.to, t.kind)
	}
}
