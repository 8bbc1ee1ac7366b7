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
	known map[string]parsedScript
}

type parsedScript struct {
	file *sh.File
	err  error
}

// maxScripts bounds how many are kept.
const maxScripts = 10_000

// Parse reads a script of bash, which the other shells' are too. The tree is
// shared, and nobody may change it.
func (s *Scripts) Parse(text string) (*sh.File, error) {
	if s == nil {
		return parseScript(text)
	}
	s.mu.Lock()
	p, ok := s.known[text]
	s.mu.Unlock()
	if ok {
		return p.file, p.err
	}
	p.file, p.err = parseScript(text)
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.known == nil || len(s.known) >= maxScripts {
		s.known = map[string]parsedScript{}
	}
	s.known[text] = p
	return p.file, p.err
}

func parseScript(text string) (*sh.File, error) {
	return sh.NewParser(sh.Variant(sh.LangBash), sh.KeepComments(true)).Parse(strings.NewReader(text), "")
}
