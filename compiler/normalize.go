package compiler

import (
	"fmt"
	"slices"
	"strings"

	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/lang/instr"
	"github.com/sysbuild/sysbuild/rpm/install/normalize"
)

// readNoNormalize adds what SYSBUILD_NO_NORMALIZE names, from --build-arg or from
// an ARG before the first stage, to what the options leave out.
func (j *job) readNoNormalize() error {
	const arg = "SYSBUILD_NO_NORMALIZE"
	value, ok := j.opts.BuildArgs[arg]
	if !ok {
		value, _ = j.globals.lookup(arg)
	}
	names := slices.Clone(j.opts.NoNormalize)
	if value != "" {
		names = append(names, strings.Split(value, ",")...)
	}
	for _, name := range names {
		if !slices.Contains(normalize.Names(), name) {
			return noSuchNormalization(name, j.globalArg(arg))
		}
	}
	slices.Sort(names)
	j.opts.NoNormalize = slices.Compact(names)
	return nil
}

// globalArg is where an ARG before the first stage names a variable; zero where
// none does.
func (j *job) globalArg(name string) (at diag.Span) {
	for _, in := range j.prog.Globals {
		for _, a := range in.Node.(*check.Arg).Args {
			if a.Name.Text == name {
				at = a.Name.Span
			}
		}
	}
	return at
}

func noSuchNormalization(name string, at diag.Span) error {
	d := diag.Diagnostic{
		Rule: "UnknownNormalization", Summary: fmt.Sprintf("SYSBUILD_NO_NORMALIZE: no rule is called %q", name), Span: at,
		Hint: "the rules are " + strings.Join(normalize.Names(), ", "),
	}
	if near := instr.Suggest(name, normalize.Names()); near != "" {
		d.Hint = "did you mean " + near + "?"
	}
	return d
}
