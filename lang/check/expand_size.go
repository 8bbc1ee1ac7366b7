package check

import (
	"math"

	"github.com/moby/buildkit/frontend/dockerfile/shell"
)

// Bounds of what expansion gives, in bytes: variables that hold each other twice
// double with every line.
const (
	maxWord = 1 << 20
	maxText = 16 << 20 // of a heredoc, as of a file
)

func expansionLimit(lex *shell.Lex) int {
	if lex.SkipProcessQuotes {
		return maxText
	}
	return maxWord
}

// size is the most bytes that a text of n bytes with these variables becomes;
// math.MaxInt32 stands for all that is more.
func (e *Expander) size(n int, refs []ref) int {
	sum := n
	for i := range refs {
		r := &refs[i]
		value, _ := e.lookup(r.name)
		size := len(value) + e.size(0, r.inner)
		if r.op == '/' { // the text behind it may come in for each byte, and around
			size = (len(value) + 1) * e.size(r.to-r.from, r.inner)
		}
		if sum = min(sum+size, math.MaxInt32); sum == math.MaxInt32 {
			break
		}
	}
	return sum
}
