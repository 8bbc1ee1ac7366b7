package diag

import (
	"cmp"
	"slices"
	"strings"
)

// String is "error", "warning" or "info".
func (s Severity) String() string {
	return [...]string{"error", "warning", "info"}[s]
}

// Error is the diagnostic on one line: file:line:column: summary.
func (d Diagnostic) Error() string {
	if d.Span.IsZero() {
		return d.Summary
	}
	return d.Span.String() + ": " + d.Summary
}

// List is every diagnostic of a run, in the order of the source. As an error
// it is found by errors.As.
type List []Diagnostic

// HasErrors is true when one of them means that nothing is built.
func (l List) HasErrors() bool {
	return slices.ContainsFunc(l, func(d Diagnostic) bool { return d.Severity == Error })
}

// Err is the list itself when it holds an error, and nil otherwise.
func (l List) Err() error {
	if l.HasErrors() {
		return l
	}
	return nil
}

// Error is one line a diagnostic that is an error.
func (l List) Error() string {
	var lines []string
	for _, d := range l {
		if d.Severity == Error {
			lines = append(lines, d.Error())
		}
	}
	return strings.Join(lines, "\n")
}

// Sorted is the list by file, then place, then severity, then rule. Files keep
// the order in which they first appear. What points nowhere comes first.
func (l List) Sorted() List {
	order := map[*Source]int{nil: 0}
	for _, d := range l {
		if _, ok := order[d.Span.Source]; !ok {
			order[d.Span.Source] = len(order)
		}
	}
	out := slices.Clone(l)
	slices.SortStableFunc(out, func(a, b Diagnostic) int {
		return cmp.Or(
			cmp.Compare(order[a.Span.Source], order[b.Span.Source]),
			cmp.Compare(a.Span.Start, b.Span.Start),
			cmp.Compare(a.Span.End, b.Span.End),
			cmp.Compare(a.Severity, b.Severity),
			cmp.Compare(a.Rule, b.Rule),
			cmp.Compare(a.Summary, b.Summary),
		)
	})
	return out
}
