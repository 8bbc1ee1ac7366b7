package lsp

import (
	"slices"
	"strings"
	"sync"

	sh "mvdan.cc/sh/v3/syntax"

	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/syntax"
)

// shellCache keeps what was found in scripts: most of them are the same after
// the next keystroke.
type shellCache struct {
	mu    sync.Mutex
	known map[string]*script
}

// maxScripts bounds how many scripts are kept.
const maxScripts = 10_000

// script is what is known of a shell's text. It is never changed.
type script struct {
	text   string
	refs   []check.Ref // the variables that it reads and does not set
	tokens []shellToken
}

// script is what is known of a text.
func (s *server) script(text string) *script {
	c := &s.shells
	c.mu.Lock()
	known := c.known[text]
	c.mu.Unlock()
	if known != nil {
		return known
	}
	text = strings.Clone(text) // a part of a file keeps all of that
	known = s.readScript(text)
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.known == nil || len(c.known) >= maxScripts {
		c.known = map[string]*script{}
	}
	c.known[text] = known
	return known
}

// readScript finds a script's variables. Of a text that no shell would read it
// finds what looks like them.
func (s *server) readScript(text string) *script {
	out := &script{text: text}
	if len(text) > syntax.MaxShell {
		out.refs = check.Refs(text, '\\', false)
		return out
	}
	file, err := s.scripts.Parse(text)
	if err != nil {
		out.refs = check.Refs(text, '\\', false)
		return out
	}
	own := map[string]bool{}
	sh.Walk(file, func(n sh.Node) bool {
		switch n := n.(type) {
		case *sh.Assign:
			if n.Name != nil {
				own[n.Name.Value] = true
			}
		case *sh.WordIter:
			own[n.Name.Value] = true
		case *sh.ParamExp:
			if n.Param != nil {
				at := int(n.Param.Pos().Offset())
				out.refs = append(out.refs, check.Ref{Name: n.Param.Value, At: at, From: int(n.Pos().Offset()), To: int(n.End().Offset())})
			}
		}
		out.token(n)
		return true
	})
	out.refs = slices.DeleteFunc(out.refs, func(r check.Ref) bool { return own[r.Name] })
	return out
}

// shell notes the variables of a command: its line, and the bodies below it.
// Those of a list are taken as they are.
func (b *indexer) shell(i *syntax.Instr) {
	if i.JSON || len(i.Args) == 0 {
		return
	}
	w := i.Args[0]
	if !isHeredocAlone(w.Text) {
		b.refs(w, b.scriptRefs(shellLine(w.Text)))
	}
	for _, h := range i.Heredocs {
		b.body(h, b.scriptRefs(h.Body.Text), variable)
	}
}

func (b *indexer) scriptRefs(text string) []check.Ref {
	if !strings.Contains(text, "$") {
		return nil
	}
	return b.view.server.script(text).refs
}

// isHeredocAlone is true for a command that is nothing but <<EOF.
func isHeredocAlone(text string) bool {
	return strings.HasPrefix(text, "<<") && len(strings.Fields(text)) == 1
}

// shellLine is a command's line for a shell that looks at nothing else: a heredoc
// of it has no end there, and reads as another redirection.
func shellLine(text string) string {
	if !strings.Contains(text, "<<") {
		return text
	}
	return strings.ReplaceAll(text, "<<", "< ")
}
