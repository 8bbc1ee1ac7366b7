package check

import (
	"errors"
	"fmt"
	"strings"

	"github.com/moby/buildkit/frontend/dockerfile/shell"

	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/lang/instr"
)

// Lookup gives a variable's value; false when it is not set.
type Lookup func(name string) (string, bool)

// Expander expands words as a Dockerfile does, by BuildKit's own rules. Every
// error it gives is a diag.Diagnostic at its place in the word.
type Expander struct {
	Escape rune
	Lookup Lookup
	// Literal names stand for themselves ("$releasever"), whatever Lookup
	// says. May be nil.
	Literal func(name string) bool
	// Strict makes an unset variable an error, as YUM, EXPORT and TARGET
	// want it. A ${x:-y} is never one.
	Strict bool
	// Global says that an ARG before the first stage has a name, for the hint
	// on one that is unset. May be nil.
	Global func(name string) bool

	lex *shell.Lex // of Word; made when it is wanted
}

// Word expands a word to one text: variables replaced, quotes and escapes gone.
// A Raw word is its text.
func (e *Expander) Word(w Word) (string, error) {
	if w.Raw || e.plain(w.Text) {
		return w.Text, nil
	}
	if n := len(w.Text) - 1; n > 0 && (w.Text[0] == '"' || w.Text[0] == '\'') && w.Text[n] == w.Text[0] && e.plain(w.Text[1:n]) {
		return w.Text[1:n], nil
	}
	if e.lex == nil {
		e.lex = shell.NewLex(e.Escape)
	}
	text, _, err := e.process(w, e.lex, false)
	return text, err
}

// Words expands a word and splits what came out at blanks that were not in
// quotes: one word may become several, or none.
func (e *Expander) Words(w Word) ([]string, error) {
	if w.Raw {
		return []string{w.Text}, nil
	}
	_, words, err := e.process(w, shell.NewLex(e.Escape), true)
	return words, err
}

// Heredoc expands the variables of a body whose word was not quoted. Quotes
// stay, and the escape is always "\" there, as in Dockerfiles.
func (e *Expander) Heredoc(h Heredoc) (string, error) {
	if !h.Expand || h.Body.Raw || !strings.ContainsAny(h.Body.Text, `$\`) {
		return h.Body.Text, nil
	}
	lex := shell.NewLex('\\')
	lex.SkipProcessQuotes = true
	text, _, err := e.process(h.Body, lex, false)
	return text, err
}

// plain is true for text that expands to itself.
func (e *Expander) plain(s string) bool {
	return !strings.ContainsAny(s, `$'"`) && !strings.ContainsRune(s, e.Escape)
}

func (e *Expander) process(w Word, lex *shell.Lex, split bool) (string, []string, error) {
	escape := e.Escape
	if lex.SkipProcessQuotes {
		escape = '\\'
	}
	refs, deep := scanDepth(w.Text, escape, !lex.SkipProcessQuotes)
	if deep {
		return "", nil, diag.Diagnostic{
			Rule:    RuleBadExpansion,
			Summary: fmt.Sprintf("more than %d ${ stand in each other", maxDepth),
			Hint:    "use an ARG for each part",
			Span:    w.Span,
		}
	}
	if e.Strict {
		if r := e.unset(refs); r != nil {
			d := unsetVariable(w, *r)
			if e.Global != nil && e.Global(r.name) {
				d.Hint = globalHint(r.name)
			}
			return "", nil, d
		}
	}
	if limit := expansionLimit(lex); e.size(len(w.Text), refs) > limit {
		return "", nil, diag.Diagnostic{
			Rule:    RuleBadExpansion,
			Summary: fmt.Sprintf("this becomes more than %d MiB", limit>>20),
			Hint:    "COPY a file where so much is meant",
			Span:    w.Span,
		}
	}
	env := getter{e, refs}
	var text string
	var words []string
	var err error
	if split {
		words, err = lex.ProcessWords(w.Text, env)
	} else {
		text, _, err = lex.ProcessWord(w.Text, env)
	}
	if err != nil {
		return "", nil, badExpansion(w, err)
	}
	return text, words, nil
}

// getter gives a Lex the variables of an Expander.
type getter struct {
	*Expander
	refs []ref
}

// Get implements shell.EnvGetter.
func (g getter) Get(name string) (string, bool) {
	if g.Literal != nil && g.Literal(name) {
		if anyBraced(g.refs, name) {
			return "${" + name + "}", true
		}
		return "$" + name, true
	}
	return g.lookup(name)
}

// Keys implements shell.EnvGetter. Lex asks for none.
func (g getter) Keys() []string { return nil }

func (e *Expander) lookup(name string) (string, bool) {
	if e.Lookup == nil {
		return "", false
	}
	return e.Lookup(name)
}

// unset is the first variable whose value is wanted and that has none; nil
// where all is well.
func (e *Expander) unset(refs []ref) *ref {
	for i := range refs {
		r := &refs[i]
		if e.Literal != nil && e.Literal(r.name) {
			continue
		}
		value, set := e.lookup(r.name)
		has := set && (value != "" || !r.colon)
		inner := true
		switch r.op {
		case '-':
			inner = !has
		case '+':
			inner = has
		case '?': // Lex gives the message that stands there
		default:
			if !set {
				return r
			}
		}
		if inner {
			if bad := e.unset(r.inner); bad != nil {
				return bad
			}
		}
	}
	return nil
}

func unsetVariable(w Word, r ref) diag.Diagnostic {
	return diag.Diagnostic{
		Rule:    RuleUnsetVariable,
		Summary: fmt.Sprintf("the variable %q is not set", r.name),
		Hint:    fmt.Sprintf("declare it with ARG %s or ENV %[1]s=…, write ${%[1]s:-} for an empty value, or \\$%[1]s for the text", r.name),
		Span:    r.span(w),
	}
}

func globalHint(name string) string {
	return "write ARG " + name + " in this stage too: an ARG before the first stage is for ROOTFS lines only"
}

// badExpansion takes the reason out of Lex's error, which quotes the word.
func badExpansion(w Word, err error) diag.Diagnostic {
	reason := strings.TrimPrefix(err.Error(), fmt.Sprintf("failed to process %q: ", w.Text))
	reason = strings.TrimPrefix(reason, "syntax error: ")
	d := diag.Diagnostic{Rule: RuleBadExpansion, Summary: reason, Span: w.Span}
	switch {
	case strings.Contains(reason, "matching single-quote"):
		d.Summary, d.Hint = "a ' is not closed", `write \' for the character itself, outside of quotes`
	case strings.Contains(reason, "matching double-quote"):
		d.Summary, d.Hint = `a " is not closed`, `write \" for the character itself`
	case reason == "missing '}'", strings.Contains(reason, "\ufffd) in substitution"):
		d.Summary, d.Hint = "a ${ is not closed", "write ${NAME}"
	case reason == "bad substitution":
		d.Summary, d.Hint = "a ${ has no name behind it", "write ${NAME}"
	case strings.HasPrefix(reason, "unsupported modifier"):
		d.Hint = "write ${NAME:-word}, :+ or :?, or one of - + ? # ## % %% / //"
	}
	return d
}

// asDiagnostic is the diagnostic that an Expander gave.
func asDiagnostic(err error) diag.Diagnostic {
	var d diag.Diagnostic
	if !errors.As(err, &d) {
		d = diag.Diagnostic{Rule: RuleBadExpansion, Summary: err.Error()}
	}
	return d
}

// suggest is "did you mean X?", or other where no name is near.
func suggest(word string, among []string, other string) string {
	if near := instr.Suggest(word, among); near != "" {
		return "did you mean " + near + "?"
	}
	return other
}
