package check

import (
	"fmt"

	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/lang/syntax"
)

// The rules of this package that are errors.
const (
	RuleBadConfig       = "BadConfig"
	RuleBadExpansion    = "BadExpansion"
	RuleBadName         = "BadName"
	RuleBadPath         = "BadPath"
	RuleBadTemplate     = "BadTemplate"
	RuleBadTrigger      = "BadTrigger"
	RuleBadUnit         = "BadUnit"
	RuleBadValue        = "BadValue"
	RuleBeforeStage     = "BeforeStage"
	RuleCircularStages  = "CircularStages"
	RuleDuplicateFlag   = "DuplicateFlag"
	RuleDuplicateOutput = "DuplicateOutput"
	RuleFlagValue       = "FlagValue"
	RuleHeredocPlace    = "HeredocPlace"
	RuleMissingArgument = "MissingArgument"
	RuleNoStage         = "NoStage"
	RuleRenamedTemplate = "RenamedTemplate"
	RuleReservedStage   = "ReservedStageName" // BuildKit's name
	RuleTooManyWords    = "TooManyWords"
	RuleUnknownFlag     = "UnknownFlag"
	RuleUnknownOption   = "UnknownOption"
	RuleUnknownStage    = "UnknownStage"
	RuleUnsetVariable   = "UnsetVariable"
	RuleWindowsOnly     = "WindowsOnly"
)

func beforeStage(in *syntax.Instr) diag.Diagnostic {
	return diag.Diagnostic{
		Rule:    RuleBeforeStage,
		Summary: in.Row.Keyword + " stands before the first stage",
		Hint:    "begin with ROOTFS (or FROM); only ARG and INCLUDE may stand before it",
		Span:    in.Keyword.Span,
	}
}

// missing reports an instruction that lacks words. Where a flag was refused they
// may have been meant as its own, so nothing more is said.
func (c *checker) missing(what string) Node {
	if c.refused {
		return nil
	}
	if f := openFlag(c.in, c.file.Escape); f != nil {
		c.report(diag.Diagnostic{
			Rule: RuleBadExpansion, Span: f.Span,
			Summary: "a quote in --" + f.Name + " is not closed, and takes the rest of the line",
			Hint:    "close it behind the value",
		})
		return nil
	}
	row := c.in.Row
	if c.in.VerbRow != nil {
		row = c.in.VerbRow
	}
	c.report(diag.Diagnostic{
		Rule:    RuleMissingArgument,
		Summary: c.in.Title() + " needs " + what,
		Hint:    "write " + c.in.Title() + " " + row.Synopsis,
		Span:    c.in.Keyword.Span,
	})
	return nil
}

// openFlag is the last flag, where a quote in it is not closed; else nil.
func openFlag(in *syntax.Instr, escape rune) *syntax.Flag {
	if len(in.Flags) == 0 {
		return nil
	}
	f := &in.Flags[len(in.Flags)-1]
	var quote rune
	skip := false
	for _, r := range f.Span.Text() {
		switch {
		case skip:
			skip = false
		case r == escape && quote != '\'':
			skip = true
		case r == quote:
			quote = 0
		case quote == 0 && (r == '"' || r == '\''):
			quote = r
		}
	}
	if quote == 0 {
		return nil
	}
	return f
}

func (c *checker) tooMany(w Word, hint string) Node {
	c.report(diag.Diagnostic{
		Rule:    RuleTooManyWords,
		Summary: fmt.Sprintf("%s: %q is one word too many", c.in.Title(), w.Text),
		Hint:    hint,
		Span:    w.Span,
	})
	return nil
}

func (c *checker) badValue(rule string, w Word, summary, hint string) {
	c.report(diag.Diagnostic{Rule: rule, Summary: summary, Hint: hint, Span: w.Span})
}
