package main

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"

	"github.com/spf13/cobra"

	"github.com/sysbuild/sysbuild/lang/check/lint"
	"github.com/sysbuild/sysbuild/lang/diag"
)

const checkHelp = `Check Sysfiles without building anything: every error, warning and advice of a
file at once, each with its place, what is wrong, and what to write instead.
sysbuild explain RULE says more about each. While a file has an error, only what
that error cannot have caused is said of it.

FILE is a Sysfile, a directory (then its Sysfile, Dockerfile and *.sysbuild), or
- for standard input. Without one the working directory is checked.

--fix fixes in place what can be fixed, and reports the rest; of standard input
the fixed text goes to standard output. With --diff it shows what it would do,
and writes nothing. Files that INCLUDE names are checked too, and not changed.

# check=skip=RULE,… at the head of a file, or above an instruction, says which
rules are not wanted; # check=error=true makes errors of warnings.

Errors and warnings are status 1, advice is not, and what --fix has fixed is
not. Text goes to standard error, every other format to standard output.`

const checkExample = `  sysbuild check
  sysbuild check --fix examples/*.sysbuild
  sysbuild check --fix --diff .
  sysbuild check --format sarif . > findings.sarif
  sysbuild check - < Sysfile`

// checking is one run of the command.
type checking struct {
	std       streams
	format    *oneOf
	fix, diff bool
}

func checkCommand(std streams) *cobra.Command {
	k := &checking{std: std, format: choice("text", "text", "json", "sarif", "github")}
	c := &cobra.Command{
		Use:     "check [FILE|DIR|-]...",
		Short:   "Check Sysfiles",
		Example: checkExample,
		Long:    checkHelp,
		Args:    arguments(0, -1),
		RunE:    func(_ *cobra.Command, args []string) error { return k.all(args) },
	}
	k.format.flag(c, "format", "", "how findings are printed")
	c.Flags().BoolVar(&k.fix, "fix", false, "fix what can be fixed")
	c.Flags().BoolVar(&k.diff, "diff", false, "with --fix: print what would change, as a unified diff; write nothing")
	return c
}

func (k *checking) all(args []string) error {
	if k.diff && !k.fix {
		return usagef("--diff goes with --fix")
	}
	files, err := sysfiles(args)
	if err != nil {
		return err
	}
	if k.fix && k.format.value != "text" && (k.diff || slices.Contains(files, "-")) {
		return usagef("--format %s: standard output is taken by what --fix prints", k.format.value)
	}
	var all diag.List
	changed := false
	for _, file := range files {
		list, differs, err := k.file(file)
		if err != nil {
			return err
		}
		all = append(all, list...)
		changed = changed || differs
	}
	if err := k.show(all); err != nil {
		return err
	}
	if changed || slices.ContainsFunc(all, func(d diag.Diagnostic) bool { return d.Severity != diag.Info }) {
		return exitError(statusFailed)
	}
	return nil
}

// file checks one, and fixes it where that is wanted. differs is true where
// --diff found something to fix.
func (k *checking) file(file string) (list diag.List, differs bool, err error) {
	p, err := placeOf(file)
	if err != nil {
		return nil, false, err
	}
	src, err := readSource(file, k.std.in)
	if err != nil {
		return nil, false, usageError{err}
	}
	if k.fix {
		was := src
		if src, list = p.fix(src); k.diff {
			return list, src.Text != was.Text, k.showDiff(was, src)
		}
		err = k.write(file, was, src)
	} else {
		_, list = p.lint(src, nil)
	}
	if k.format.value == "text" && len(list) == 0 && err == nil {
		fmt.Fprintf(k.std.err, "%s: ok\n", file)
	}
	return list, false, err
}

// show prints findings, and in text what could be done about them.
func (k *checking) show(list diag.List) error {
	if err := show(k.std, list, k.format.value); err != nil || k.format.value != "text" || k.fix {
		return err
	}
	n := 0
	for _, d := range list {
		if d.Fix != nil {
			n++
		}
	}
	if n > 0 {
		fmt.Fprintf(k.std.err, "\n%d of %d can be fixed: sysbuild check --fix\n", n, len(list))
	}
	return nil
}

func show(std streams, list diag.List, format string) error {
	switch format {
	case "json":
		return list.WriteJSON(std.out)
	case "sarif":
		return list.WriteSARIF(std.out, lintTool())
	case "github":
		return list.WriteGitHub(std.out)
	}
	out := std.terminal()
	return list.WriteText(out, textOptions(out))
}

// lintTool is what SARIF says of this program.
func lintTool() diag.Tool {
	t := diag.Tool{Name: "sysbuild", Version: ownBuildInfo().Version, URL: "https://github.com/sysbuild/sysbuild"}
	for _, r := range lint.Rules() {
		t.Rules = append(t.Rules, diag.ToolRule{
			Name: r.Name, Severity: r.Severity, Summary: r.Summary + ".", Help: r.Markdown(), URL: r.URL(),
		})
	}
	return t
}

// sysfiles are the files that the arguments name.
func sysfiles(args []string) ([]string, error) {
	if len(args) == 0 {
		args = []string{"."}
	}
	var files []string
	for _, arg := range args {
		found, err := sysfilesOf(arg)
		if err != nil {
			return nil, err
		}
		files = append(files, found...)
	}
	return files, nil
}

func sysfilesOf(arg string) ([]string, error) {
	if arg == "-" {
		return []string{arg}, nil
	}
	info, err := os.Stat(arg)
	if err != nil {
		return nil, usagef("%s: %w", arg, cause(err))
	}
	if !info.IsDir() {
		return []string{arg}, nil
	}
	var files []string
	for _, pattern := range []string{"Sysfile", "*.sysbuild", "Dockerfile"} {
		found, err := filepath.Glob(filepath.Join(escapeGlob(arg), pattern))
		if err != nil {
			return nil, err
		}
		files = append(files, found...)
	}
	if files == nil {
		return nil, usagef("%s: there is no Sysfile, *.sysbuild or Dockerfile in it", arg)
	}
	return files, nil
}
