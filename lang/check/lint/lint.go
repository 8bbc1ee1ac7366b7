// Package lint is every rule that a Sysfile is judged by, in one table: what it
// is about, an example that breaks it and one that keeps it, and, where a rule
// is no error of the language, the code that looks for it. It reads no network
// and no base image.
package lint

import (
	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/lang/syntax"
)

// Options are what is known beside the file. The zero value works.
type Options struct {
	check.Options
	// Ignored says whether the context leaves a path out; nil where there is
	// no context or it leaves nothing out.
	Ignored func(path string) bool
	// Scripts keeps what the shell's parser made of scripts; nil: nothing is
	// kept.
	Scripts *Scripts
}

// Parse reads, checks and lints a source: every finding, sorted. The program is
// nil where one of them is an error. A file with an error of the language is
// not linted: much of what would be said of it comes of that error.
func Parse(src *diag.Source, o Options) (*check.Program, diag.List) {
	t, prog, list := check.Load(src, o.Options)
	if list = Judge(t, prog, list, o); list.HasErrors() {
		return nil, list
	}
	return prog, list
}

// Judge is Parse for what was read and checked before: list is what was found
// then, and the answer is every finding, sorted.
func Judge(t *syntax.Tree, prog *check.Program, list diag.List, o Options) diag.List {
	p := &pass{whole: t, files: t.Files, prog: prog, opts: o, rules: Rules()}
	if !list.HasErrors() {
		p.all()
	}
	return check.Filter(t.Files, p.mend(append(list, p.list...))).Sorted()
}

// pass is one reading of a program by every rule.
type pass struct {
	whole *syntax.Tree
	files []*syntax.File
	prog  *check.Program
	opts  Options
	rule  *Rule   // at work
	rules []*Rule // all of them
	list  diag.List

	flat    []*check.Instr     // made by program
	trees   map[diag.Span]tree // made by tree
	scripts []*script          // made by shell
	called  []call             // made by calls
	names   map[string]bool    // of stages; made by image

	rendered []check.Template        // made by templates
	parsed   bool                    // scripts are made
	chosen   map[*check.Instr]string // made by chosenShell
	env      map[*check.Stage]map[string]string
}

// tree is an instruction as the parser gave it.
type tree struct {
	*syntax.Instr
	file *syntax.File
}

// all lets every rule look. A rule that is off looks only where a file turns it
// on.
func (p *pass) all() {
	for _, r := range p.rules {
		if r.run == nil || r.Off && !p.turnedOn(r.Name) {
			continue
		}
		p.rule = r
		before := len(p.list)
		r.run(p)
		if r.Off {
			p.list = append(p.list[:before], p.wanted(p.list[before:])...)
		}
	}
}

// mend adds to findings, the checker's own among them, what a rule's row knows
// to do about them.
func (p *pass) mend(list diag.List) diag.List {
	for i, d := range list {
		if r := Find(d.Rule); r != nil && r.fix != nil && d.Fix == nil {
			list[i].Fix = r.fix(p, d)
		}
	}
	return list
}

// turnedOn is true where a file wants a rule that is off by itself, for all of
// it or for an instruction.
func (p *pass) turnedOn(rule string) bool {
	for _, f := range p.files {
		if check.FilePragma(f).TurnsOn(rule) {
			return true
		}
		for _, in := range f.Instrs {
			if check.LinePragma(in).TurnsOn(rule) {
				return true
			}
		}
	}
	return false
}

// wanted are the findings of a rule that is off, where it was turned on.
func (p *pass) wanted(list diag.List) diag.List {
	var out diag.List
	for _, d := range list {
		for _, f := range p.files {
			if f.Source == d.Span.Source && (check.FilePragma(f).TurnsOn(d.Rule) || onLine(f, d)) {
				out = append(out, d)
			}
		}
	}
	return out
}

func onLine(f *syntax.File, d diag.Diagnostic) bool {
	for _, in := range f.Instrs {
		if in.Span.Start <= d.Span.Start && d.Span.Start <= in.Span.End && check.LinePragma(in).TurnsOn(d.Rule) {
			return true
		}
	}
	return false
}

// found reports a finding of the rule at work. fix may be nil.
func (p *pass) found(span diag.Span, summary, hint string, fix *diag.Fix) {
	p.list = append(p.list, diag.Diagnostic{
		Severity: p.rule.Severity, Rule: p.rule.Name,
		Summary: summary, Hint: hint, Span: span, Fix: fix, Related: p.included(span.Source),
	})
}

// included is how a file came into the first one; nil for that one itself.
func (p *pass) included(src *diag.Source) []diag.Related {
	if src == p.files[0].Source {
		return nil
	}
	for _, l := range p.whole.Lines {
		if l.File.Source == src {
			return syntax.Chain(l.Included)
		}
	}
	return nil
}

// related adds another place to what was found last.
func (p *pass) related(message string, span diag.Span) {
	d := &p.list[len(p.list)-1]
	d.Related = append(d.Related, diag.Related{Message: message, Span: span})
}
