package main

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"syscall"

	"github.com/rogpeppe/go-internal/diff"
	"github.com/spf13/cobra"

	"github.com/sysbuild/sysbuild/lang/diag"
	"github.com/sysbuild/sysbuild/lang/syntax"
)

const fmtHelp = `Write Sysfiles in their canonical form: keywords in capitals, one blank between
words, a long list of packages one a line, one empty line above every stage.
Comments keep their place, commands of a shell and heredocs are left alone, and
what the file means does not change. With --shell the commands of RUN, and the
scripts in its heredocs, are laid out as shfmt does it, where they are a shell's.

FILE is a Sysfile, a directory (then its Sysfile, Dockerfile and *.sysbuild), or
- for standard input, which is written to standard output. Without one the files
of the working directory are formatted, in place. A file with an error of syntax
is left as it is.

Where --check or --diff finds a difference, and where a file has an error, the
status is 1.`

const fmtExample = `  sysbuild fmt                        # the files of the working directory
  sysbuild fmt Sysfile images/        # a file, and those of a directory
  sysbuild fmt --check .              # list the files that would change
  sysbuild fmt --diff .               # show what would change
  sysbuild fmt --shell                # lay out the commands of RUN too
  sysbuild fmt - < Sysfile            # to standard output`

type formatter struct {
	std                streams
	check, diff, shell bool
}

func fmtCommand(std streams) *cobra.Command {
	f := &formatter{std: std}
	c := &cobra.Command{
		Use:     "fmt [FILE|DIR|-]...",
		Short:   "Write Sysfiles in their canonical form",
		Long:    fmtHelp,
		Example: fmtExample,
		Args:    arguments(0, -1),
		RunE:    func(_ *cobra.Command, args []string) error { return f.all(args) },
	}
	c.Flags().BoolVar(&f.check, "check", false, "list the files that are in another form; write nothing")
	c.Flags().BoolVar(&f.diff, "diff", false, "print what would change, as a unified diff; write nothing")
	c.Flags().BoolVar(&f.shell, "shell", false, "lay out the shell commands of RUN too")
	return c
}

// all formats every file that can be formatted, whatever is wrong with others.
func (f *formatter) all(args []string) error {
	files, err := sysfiles(args)
	if err != nil {
		return err
	}
	failed := false
	for _, file := range files {
		ok, err := f.file(file)
		if err != nil {
			return err
		}
		failed = failed || !ok
	}
	if failed {
		return exitError(statusFailed)
	}
	return nil
}

// file formats one; false where there is something to find fault with.
func (f *formatter) file(file string) (bool, error) {
	src, err := readSource(file, f.std.in)
	if err != nil {
		return false, usageError{err}
	}
	text, list, err := canonical(src, syntax.PrintOptions{Shell: f.shell})
	if err != nil {
		return false, err
	}
	if list != nil {
		return false, show(f.std, list, "text")
	}
	same := text == src.Text
	switch {
	case f.check || f.diff:
		return same, f.tell(src, text)
	case file == "-":
		_, err := fmt.Fprint(f.std.out, text)
		return true, err
	case same:
		return true, nil
	}
	if err := replace(file, src.Text, text); err != nil {
		return false, err
	}
	fmt.Fprintf(f.std.err, "%s: formatted\n", file)
	return true, nil
}

// canonical prints a source; the list is nil but for errors, and then the text
// is empty.
func canonical(src *diag.Source, o syntax.PrintOptions) (string, diag.List, error) {
	tree, list := syntax.Parse(src)
	if list.HasErrors() {
		var errors diag.List
		for _, d := range list {
			if d.Severity == diag.Error {
				errors = append(errors, d)
			}
		}
		return "", errors, nil
	}
	var b bytes.Buffer
	err := syntax.Fprint(&b, tree, o)
	return b.String(), nil, err
}

// tell prints the name or the difference of a file that would change.
func (f *formatter) tell(src *diag.Source, text string) error {
	if text == src.Text {
		return nil
	}
	if f.check {
		if _, err := fmt.Fprintln(f.std.out, src.Name); err != nil {
			return err
		}
	}
	if f.diff {
		_, err := f.std.out.Write(diff.Diff(src.Name, []byte(src.Text), src.Name+" (formatted)", []byte(text)))
		return err
	}
	return nil
}

// replace writes a file anew, whole or not at all. A link stays one; the file
// keeps its mode and, where we may give it, its owner. A file that somebody else
// changed since it was read is left alone.
func replace(file, old, text string) error {
	path, err := filepath.EvalSymlinks(file)
	if err != nil {
		return err
	}
	info, err := os.Stat(path)
	if err != nil {
		return err
	}
	if now, err := diag.ReadSource(path); err != nil || now.Text != old {
		return fmt.Errorf("%s: write: it changed meanwhile; run the command again", file)
	}
	return writeAs(path, []byte(text), func(f *os.File) error {
		if s, ok := info.Sys().(*syscall.Stat_t); ok && os.Geteuid() == 0 {
			if err := f.Chown(int(s.Uid), int(s.Gid)); err != nil {
				return err
			}
		}
		return f.Chmod(info.Mode())
	})
}
