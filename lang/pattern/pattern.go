// Package pattern has regular expressions that are compiled when they are first
// asked. The program has many, a command asks few, and to compile all of them
// would be a good part of the time in which it starts.
package pattern

import (
	"regexp"
	"sync"
)

// Pattern is a regular expression. It may be used by several goroutines.
type Pattern struct {
	text     string
	once     sync.Once
	compiled *regexp.Regexp
}

// New makes a Pattern of a regular expression in regexp's syntax. One that is
// wrong panics when it is first asked; this package's test asks all that the
// code has.
func New(text string) *Pattern { return &Pattern{text: text} }

// Regexp is the compiled pattern.
func (p *Pattern) Regexp() *regexp.Regexp {
	p.once.Do(func() { p.compiled = regexp.MustCompile(p.text) })
	return p.compiled
}

// MatchString is true where the pattern is found in s.
func (p *Pattern) MatchString(s string) bool { return p.Regexp().MatchString(s) }
