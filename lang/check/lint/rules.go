package lint

import "github.com/sysbuild/sysbuild/lang/diag"

// Rule is a row of the table: a name that does not change, and its page.
type Rule struct {
	Name     string
	Severity diag.Severity
	// Off rules look only where "# check=experimental=" names them: too many
	// good files would trip over them.
	Off      bool
	BuildKit bool   // the name and the meaning are BuildKit's
	Since    string // the release that had it first
	Summary  string // one sentence, without a full stop
	Why      string // what happens, and what to do instead
	// Bad breaks the rule: at the place that a line of "^" below it marks,
	// where the rule is one of files. Good keeps it; of a rule that can be
	// mended it is Bad, mended. Both are "" where no file shows it.
	Bad, Good string
	Fixes     bool // some findings, the one in Bad among them, can be mended

	run func(*pass)                            // nil: the parser, the checker or the build report it
	fix func(*pass, diag.Diagnostic) *diag.Fix // nil: run has it, or nobody
}

// Find gives the rule of that name; nil where there is none.
func Find(name string) *Rule {
	for _, r := range Rules() {
		if r.Name == name {
			return r
		}
	}
	return nil
}
