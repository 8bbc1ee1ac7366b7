package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"

	"github.com/spf13/cobra"

	"github.com/sysbuild/sysbuild/lang/convert"
	"github.com/sysbuild/sysbuild/lang/diag"
)

const convertHelp = `Make a Sysfile of a Dockerfile: stages begin with ROOTFS, and the packages that
its commands install with yum, dnf or microdnf become YUM's, where that is the
same. What is not sure to be the same stays as it is, with the reason on standard
error. Comments keep their place.

FILE is a Dockerfile, Dockerfile of the working directory without one, or - for
standard input. The Sysfile goes to standard output, or to the file of -o, which
must not be there yet unless --force is given.

A Dockerfile is a Sysfile already, and can be built as it is.`

const convertExample = `  sysbuild convert                          # print what the Dockerfile here becomes
  sysbuild convert -o Sysfile               # write it
  sysbuild convert - < Dockerfile
  sysbuild convert -o Sysfile --format json # the reasons, for programs`

type converter struct {
	std    streams
	output string
	force  bool
	format string
}

func convertCommand(std streams) *cobra.Command {
	v := &converter{std: std}
	format := choice("text", "text", "json")
	c := &cobra.Command{
		Use:     "convert [FILE|-]",
		Short:   "Make a Sysfile of a Dockerfile",
		Long:    convertHelp,
		Example: convertExample,
		Args:    arguments(0, 1),
		RunE: func(_ *cobra.Command, args []string) error {
			v.format = format.value
			file := "Dockerfile"
			if len(args) > 0 {
				file = args[0]
			}
			return v.file(file)
		},
	}
	c.Flags().StringVarP(&v.output, "output", "o", "", "the file to write; standard output without it")
	c.Flags().BoolVar(&v.force, "force", false, "write over a file that is there")
	format.flag(c, "format", "", "how the reasons are printed; json, on standard output, wants -o")
	return c
}

func (v *converter) file(name string) error {
	if v.format == "json" && v.output == "" {
		return usagef("--format json prints the reasons on standard output, so it wants -o FILE for the Sysfile")
	}
	src, err := readSource(name, v.std.in)
	if errors.Is(err, fs.ErrNotExist) && name == "Dockerfile" {
		return usagef("there is no Dockerfile here; name the file to convert")
	}
	if err != nil {
		return usageError{err}
	}
	text, list := convert.Dockerfile(src)
	if !list.HasErrors() {
		if err := v.write(text); err != nil {
			return err
		}
	}
	return v.tell(list)
}

// write writes the Sysfile, whole or not at all.
func (v *converter) write(text string) error {
	if v.output == "" {
		_, err := fmt.Fprint(v.std.out, text)
		return err
	}
	if _, err := os.Lstat(v.output); err == nil && !v.force {
		return usagef("%s is there already; give another name, or --force to write over it", v.output)
	}
	err := writeAs(v.output, []byte(text), func(f *os.File) error { return f.Chmod(0o644) })
	if err == nil {
		fmt.Fprintf(v.std.err, "%s: written; try: sysbuild check %[1]s\n", v.output)
	}
	return err
}

func (v *converter) tell(list diag.List) error {
	if len(list) > 0 || v.format == "json" {
		if err := show(v.std, list, v.format); err != nil {
			return err
		}
	}
	if list.HasErrors() {
		return exitError(statusFailed)
	}
	return nil
}
