package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"

	"github.com/spf13/cobra"

	"github.com/sysbuild/sysbuild/lang/convert"
	"github.com/sysbuild/sysbuild/lang/diag"
)

const convertHelp = `Make a Sysfile of a Dockerfile: stages begin with ROOTFS, and the packages that
its commands install with yum, dnf or microdnf become YUM's, where that is the
same. What is not sure to be the same stays as it is, with the reason on standard
error. Comments keep their place.

Of a system container (a directory of system-buildah's or of
atomic-system-containers) what it puts below /exports becomes EXPORT: templates,
files of the host, what manifest.json says; and its labels name a TARGET system.
The files beside the Dockerfile stay, but for manifest.json, which is not needed
any more.

FILE is a Dockerfile, DIR a directory that has one, the working directory without
either, or - for standard input. The Sysfile goes to standard output, or to the
file of -o, which must not be there yet unless --force is given.

A Dockerfile is a Sysfile already, and can be built as it is.`

const convertExample = `  sysbuild convert                          # print what the Dockerfile here becomes
  sysbuild convert -o Sysfile               # write it
  sysbuild convert etcd -o etcd/Sysfile     # of a system container's directory
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
		Use:     "convert [FILE|DIR|-]",
		Short:   "Make a Sysfile of a Dockerfile",
		Long:    convertHelp,
		Example: convertExample,
		Args:    arguments(0, 1),
		RunE: func(_ *cobra.Command, args []string) error {
			v.format = format.value
			return v.file(append(args, ".")[0])
		},
	}
	c.Flags().StringVarP(&v.output, "output", "o", "", "the `FILE` to write; standard output without it")
	c.Flags().BoolVar(&v.force, "force", false, "write over a file that is there")
	format.flag(c, "format", "", "how the reasons are printed; json, on standard output, wants -o")
	return c
}

func (v *converter) file(name string) error {
	if v.format == "json" && v.output == "" {
		return usagef("--format json prints the reasons on standard output, so it wants -o FILE for the Sysfile")
	}
	name, err := dockerfile(name)
	if err != nil {
		return err
	}
	src, err := readSource(name, v.std.in)
	if err != nil {
		return usageError{err}
	}
	opts, err := beside(name)
	if err != nil {
		return err
	}
	text, list := convert.Dockerfile(src, opts)
	if !list.HasErrors() {
		if err := v.write(text); err != nil {
			return err
		}
	}
	return v.tell(list)
}

// dockerfile is the file that a name means: that of a directory.
func dockerfile(name string) (string, error) {
	info, err := os.Stat(name)
	if name == "-" || err != nil || !info.IsDir() {
		return name, nil
	}
	file := filepath.Join(name, "Dockerfile")
	if _, err := os.Stat(file); errors.Is(err, fs.ErrNotExist) {
		return "", usagef("there is no %s; name the file to convert", file)
	}
	return file, nil
}

// beside is what stands beside a Dockerfile: its context is its directory.
func beside(file string) (convert.Options, error) {
	if file == "-" {
		return convert.Options{}, nil
	}
	p, err := placeOf(file)
	if err != nil {
		return convert.Options{}, err
	}
	abs, err := filepath.Abs(p.dir)
	if err != nil {
		return convert.Options{}, err
	}
	return convert.Options{Name: imageName(filepath.Base(abs)), Context: copied{contextFiles{p.dir, p.dir}, p.ignores()}}, nil
}

// copied are the files that a COPY can name.
type copied struct {
	contextFiles
	ignored func(path string) bool // nil: none is left out
}

// ReadDir implements convert.Context.
func (c copied) ReadDir(name string) ([]string, error) {
	root, err := os.OpenRoot(c.dir)
	if err != nil {
		return nil, err
	}
	defer root.Close()
	entries, err := fs.ReadDir(root.FS(), name)
	var out []string
	for _, e := range entries {
		if c.ignored != nil && c.ignored(path.Join(name, e.Name())) {
			continue
		}
		if e.IsDir() {
			out = append(out, e.Name()+"/")
		} else {
			out = append(out, e.Name())
		}
	}
	return out, err
}

// IsDir implements convert.Context.
func (c copied) IsDir(name string) bool {
	root, err := os.OpenRoot(c.dir)
	if err != nil {
		return false
	}
	defer root.Close()
	info, err := root.Stat(filepath.FromSlash(name))
	return err == nil && info.IsDir()
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
