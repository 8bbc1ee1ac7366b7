package main

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"

	"github.com/spf13/cobra"

	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/diag"
)

const checkHelp = `Check Sysfiles without building anything: every error and warning of a file at
once, each with its place, what is wrong, and what to write instead.

FILE is a Sysfile, a directory (then its Sysfile, Dockerfile and *.sysbuild), or
- for standard input. Without one the working directory is checked.

Findings are status 1. Text goes to standard error, JSON to standard output.`

const checkExample = `  sysbuild check
  sysbuild check examples/*.sysbuild
  sysbuild check --format json Dockerfile
  sysbuild check - < Sysfile`

func checkCommand(std streams) *cobra.Command {
	format := choice("text", "text", "json")
	c := &cobra.Command{
		Use:     "check [FILE|DIR|-]...",
		Short:   "Check Sysfiles",
		Example: checkExample,
		Long:    checkHelp,
		Args:    arguments(0, -1),
		RunE: func(_ *cobra.Command, args []string) error {
			return checkAll(std, args, format.value)
		},
	}
	format.flag(c, "format", "", "how findings are printed")
	return c
}

func checkAll(std streams, args []string, format string) error {
	files, err := sysfiles(args)
	if err != nil {
		return err
	}
	var all diag.List
	for _, file := range files {
		src, err := readSource(file, std.in)
		if err != nil {
			return usageError{err}
		}
		p := place{file: file, dir: filepath.Dir(file)}
		_, list := check.Parse(src, p.including(check.Options{}))
		all = append(all, list...)
		if format == "text" && len(list) == 0 {
			fmt.Fprintf(std.err, "%s: ok\n", file)
		}
	}
	if err := show(std, all, format); err != nil {
		return err
	}
	if slices.ContainsFunc(all, func(d diag.Diagnostic) bool { return d.Severity != diag.Info }) {
		return exitError(statusFailed)
	}
	return nil
}

func show(std streams, list diag.List, format string) error {
	if format == "json" {
		return list.WriteJSON(std.out)
	}
	out := terminal(std.err, os.LookupEnv)
	return list.WriteText(out, diag.TextOptions{Color: out.Colour})
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

// readProgram reads a place's Sysfile and what it includes, and checks it.
// Warnings are the list's, errors the error's.
func readProgram(p place, stdin io.Reader, buildArgs []string) (*check.Program, diag.List, error) {
	src, err := readSource(p.file, stdin)
	if err != nil {
		return nil, nil, usageError{err}
	}
	prog, list := check.Parse(src, p.including(check.Options{BuildArgs: buildArgs}))
	if list.HasErrors() {
		return nil, nil, list
	}
	return prog, list, nil
}
