package main

import (
	"fmt"
	"io"
	"path/filepath"
	"slices"

	"github.com/moby/patternmatcher"
	"github.com/rogpeppe/go-internal/diff"

	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/check/lint"
	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/lang/syntax"
)

// placeOf is the place of a Sysfile that is only checked: its directory is the
// context.
func placeOf(file string) (place, error) { return placeIn(file, filepath.Dir(file)) }

// placeIn is placeOf with another context. The language server has its files
// from here too.
func placeIn(file, dir string) (place, error) {
	p := place{file: file, dir: dir, checked: true}
	var err error
	p.excludes, err = ignored(dir, file)
	return p, err
}

// wider is the place of a Sysfile that is only checked, and includes a file from
// beyond its directory: the context is where we are, as where it is built with
// -f. It is false where the file does not lie there.
func (p place) wider() (place, bool) {
	if !p.checked || p.file == "-" || !filepath.IsLocal(nameIn(".", p.file)) {
		return p, false
	}
	w, err := placeIn(p.file, ".")
	return w, err == nil
}

// readProgram reads a place's Sysfile and what it includes, and checks it.
// Warnings are the list's, errors the error's; advice is for sysbuild check
// alone.
func readProgram(p place, stdin io.Reader, buildArgs []string) (*check.Program, diag.List, error) {
	src, err := p.source(stdin)
	if err != nil {
		return nil, nil, usageError{err}
	}
	prog, list := p.lint(src, buildArgs)
	if list.HasErrors() {
		return nil, nil, list
	}
	var warnings diag.List
	for _, d := range list {
		if d.Severity != diag.Info {
			warnings = append(warnings, d)
		}
	}
	return prog, warnings, nil
}

// lint reads a source, and what it includes, by every rule.
func (p place) lint(src *diag.Source, buildArgs []string) (*check.Program, diag.List) {
	o := p.options(buildArgs)
	tree, prog, list := check.Load(src, o.Options)
	if w, ok := p.wider(); ok && slices.ContainsFunc(list, func(d diag.Diagnostic) bool { return d.Rule == syntax.RuleInclude }) {
		o = w.options(buildArgs)
		tree, prog, list = check.Load(src, o.Options)
	}
	if list = lint.Judge(tree, prog, list, o); list.HasErrors() {
		return nil, list
	}
	return prog, list
}

// options are what a check is told of a place.
func (p place) options(buildArgs []string) lint.Options {
	return lint.Options{Options: p.including(check.Options{BuildArgs: buildArgs}), Ignored: p.ignores()}
}

// ignores says which paths the context leaves out; nil where it leaves none out,
// or takes some of them back in, which cannot be told by a path alone.
func (p place) ignores() func(path string) bool {
	m, err := patternmatcher.New(p.excludes)
	if err != nil || len(p.excludes) == 0 || m.Exclusions() {
		return nil
	}
	return func(path string) bool {
		out, err := m.MatchesOrParentMatches(path)
		return err == nil && out
	}
}

// maxRounds bounds how often a file is fixed: one fix may make place for
// another.
const maxRounds = 10

// fix applies every fix, and gives what is left to say. A round that would
// break the file is left out.
func (p place) fix(src *diag.Source) (*diag.Source, diag.List) {
	_, list := p.lint(src, nil)
	for range maxRounds {
		text, n := list.Fixed(src)
		if n == 0 {
			break
		}
		next := diag.NewSource(src.Name, text)
		_, left := p.lint(next, nil)
		if left.HasErrors() && !list.HasErrors() {
			break
		}
		src, list = next, left
	}
	return src, list
}

// write puts a fixed text in the place of the old one.
func (k *checking) write(file string, was, src *diag.Source) error {
	switch {
	case file == "-":
		_, err := fmt.Fprint(k.std.out, src.Text)
		return err
	case src.Text == was.Text:
		return nil
	}
	if err := replace(file, was.Text, src.Text); err != nil {
		return err
	}
	fmt.Fprintf(k.std.err, "%s: fixed\n", file)
	return nil
}

func (k *checking) showDiff(was, src *diag.Source) error {
	_, err := k.std.out.Write(diff.Diff(was.Name, []byte(was.Text), was.Name+" (fixed)", []byte(src.Text)))
	return err
}
