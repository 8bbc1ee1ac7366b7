// Package diag holds what sysbuild says about a Sysfile: sources, positions in
// them, diagnostics and how to mend what they point at, rendered to text, JSON,
// SARIF and GitHub's annotations in one place. It knows nothing of the language.
package diag

// Severity is how much a diagnostic matters.
type Severity int

const (
	// Error means that nothing is built.
	Error Severity = iota
	// Warning means that the file builds, and likely not as was meant.
	Warning
	// Info is advice.
	Info
)

// Diagnostic is one finding, at one place.
type Diagnostic struct {
	Severity Severity
	Rule     string // stable name, such as "UnknownInstruction"
	Summary  string // one line: what is wrong, with the name quoted
	Detail   string // optional: why, in a sentence or two
	Hint     string // optional: what to write instead
	Span     Span
	Related  []Related
	Fix      *Fix // nil: a person must decide
}

// Related is another place that a diagnostic speaks of.
type Related struct {
	Message string
	Span    Span
}
