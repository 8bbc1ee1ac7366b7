package lint

import (
	"strings"
	"sync"

	sh "mvdan.cc/sh/v3/syntax"
)

// Scripts keeps what the shell's parser made of scripts, for who lints a file
// again at every keystroke: nearly all of them are the same then. The zero value
// works, and so does nil, which keeps nothing.
type Scripts struct {
	mu    sync.Mutex
	known map[string]*parsedScript
}

// parsedScript is what a text is to a shell. Nobody changes it.
type parsedScript struct {
	file *sh.File // nil: no shell would read it
	err  error

	once  sync.Once
	calls []call // of no script yet; made by commands
}

// maxScripts bounds how many are kept.
const maxScripts = 10_000

// Parse reads a script of bash, which the other shells' are too. The tree is
// shared, and nobody may change it.
func (s *Scripts) Parse(text string) (*sh.File, error) {
	p := s.read(text)
	return p.file, p.err
}

func (s *Scripts) read(text string) *parsedScript {
	if s == nil {
		return parseScript(text)
	}
	s.mu.Lock()
	p := s.known[text]
	s.mu.Unlock()
	if p != nil {
		return p
	}
	text = strings.Clone(text) // a part of a file keeps all of that
	p = parseScript(text)
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.known == nil || len(s.known) >= maxScripts {
		s.known = map[string]*parsedScript{}
	}
	s.known[text] = p
	return p
}

func parseScript(text string) *parsedScript {
	p := &parsedScript{}
	p.file, p.err = sh.NewParser(sh.Variant(sh.LangBash), sh.KeepComments(true)).Parse(strings.NewReader(text), "")
	if p.err != nil {
		p.file = nil
	}
	return p
}

// commands are the simple commands of the script.
func (p *parsedScript) commands() []call {
	p.once.Do(func() {
		if p.file == nil {
			return
		}
		sh.Walk(p.file, func(n sh.Node) bool {
			if stmt, ok := n.(*sh.Stmt); ok {
				if c, ok := stmt.Cmd.(*sh.CallExpr); ok && len(c.Args) > 0 {
					p.calls = append(p.calls, newCall(stmt, c))
				}
			}
			return true
		})
	})
	return p.calls
}
