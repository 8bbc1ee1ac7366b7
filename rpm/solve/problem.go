package solve

import "strings"

// Problem is a request that has no answer, explained: a line each, deeper ones
// indented by two spaces under what they explain.
type Problem struct {
	Lines []string // without ends of lines
	// Older is true where the request has an answer with NoBest, Erasing where
	// it has one with that.
	Older, Erasing bool
}

// Error gives all lines.
func (p *Problem) Error() string { return strings.Join(p.Lines, "\n") }
