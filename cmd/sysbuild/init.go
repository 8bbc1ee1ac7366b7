package main

import (
	"cmp"
	"context"
	"fmt"
	"os"
	"path"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"
	"golang.org/x/term"

	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/instr"
	"github.com/sysbuild/sysbuild/lang/scaffold"
)

const initHelp = `Write a new Sysfile into DIR, the working directory without one, and beside it
what its first build needs: a script where no --command is named, a template of
the unit of a system container, empty files for those of --add-file.

On a terminal it asks what no flag has said; Enter takes what stands in brackets.
Elsewhere, and with --yes, it asks nothing and takes that.

The kinds are: app, an image with a program in it; system, a system container
image, whose service systemd runs, with files for its host; and base, an image of
a distribution's packages alone.

It writes over nothing that is there unless --force is given.`

const initExample = `  sysbuild init                                # asks
  sysbuild init --yes hello && sysbuild build hello
  sysbuild init --kind base --distribution centos:7 --package yum centos
  sysbuild init --kind system --name etcd --version 3.5 --package etcd \
      --command '/usr/bin/etcd --data-dir /var/lib/etcd' --add-file etcd.conf:/etc/etcd/etcd.conf \
      --default PORT=2379 --config cap-add=net_bind_service etcd`

// starter is one run of the command.
type starter struct {
	std        streams
	force, yes bool
	scaffold.Answers
	kind, scope, distribution *oneOf
	command                   string
	files, defaults           []string
	said                      func(flag string) bool
}

func initCommand(std streams) *cobra.Command {
	s := &starter{
		std: std, kind: choice(scaffold.App, scaffold.Kinds()...), scope: choice("", scaffold.Scopes()...),
		distribution: choice("", scaffold.Distributions()...),
	}
	c := &cobra.Command{
		Use:     "init [DIR]",
		Short:   "Write a new Sysfile",
		Long:    initHelp,
		Example: initExample,
		Args:    arguments(0, 1),
		RunE: func(c *cobra.Command, args []string) error {
			s.said = c.Flags().Changed
			return s.start(c.Context(), append(args, ".")[0])
		},
	}
	s.flags(c)
	return c
}

func (s *starter) flags(c *cobra.Command) {
	f := c.Flags()
	f.BoolVarP(&s.yes, "yes", "y", false, "ask nothing")
	f.BoolVar(&s.force, "force", false, "write over files that are there")
	s.kind.flag(c, "kind", "", "what is built")
	f.StringVar(&s.Name, "name", "", "the image's `NAME` (default: the directory's)")
	f.StringVar(&s.Version, "version", "1", "its `VERSION`, which is its tag")
	f.StringVar(&s.Image, "base", "", "the `IMAGE` that it stands on, as ROOTFS takes it (default: "+scaffold.DefaultImage+")")
	s.distribution.flag(c, "distribution", "", "begin with this one's packages, and no image (default of --kind base: "+scaffold.DefaultDistribution+")")
	f.StringVar(&s.Mirror, "mirror", "", "the `URL` of its packages, in place of its own")
	f.StringVar(&s.Key, "key", "", "the `URL` of the key that signs them, in place of its own")
	f.StringSliceVar(&s.Packages, "package", nil, "install this `PACKAGE` too; several in one, or said again")
	f.StringVar(&s.command, "command", "", "what it runs: a program and its `WORDS` (default: a script, which is written)")
	f.StringVar(&s.Summary, "summary", "", "what it is, in a `LINE`")
	f.StringVar(&s.Description, "description", "", "the same, and longer: a `TEXT`; that of a service's unit")
	f.StringVar(&s.License, "license", "", "its `LICENSE`")
	f.StringVar(&s.Maintainer, "maintainer", "", "who cares for it: `'NAME <EMAIL>'`")
	f.StringVar(&s.Help, "help-text", "", "how it is used: a `TEXT`")
	s.scope.flag(c, "scope", "", "of a system image: whom it is for")
	f.StringArrayVar(&s.files, "add-file", nil, "of a system image: a file for its host, `SOURCE:PATH`; SOURCE is one of\nDIR or, where it begins with /, of the image")
	f.StringArrayVar(&s.defaults, "default", nil, "of a system image: an install-time variable, `NAME=VALUE`, which the\nservice has in its environment")
	f.StringArrayVar(&s.Config, "config", nil, "of a system image: a flag of EXPORT config without its --, `NAME[=VALUE]`:\ncap-add=net_admin, network=private, mount=source=P,destination=P")
}

// systemFlags are those of a system image alone.
var systemFlags = []string{"scope", "add-file", "default", "config"}

func (s *starter) start(ctx context.Context, dir string) error {
	if err := s.collect(dir); err != nil {
		return err
	}
	if !s.yes && onTerminals(s.std) {
		if err := (&asker{starter: s, ctx: ctx, lines: typedLines(s.std.in)}).all(); err != nil {
			return err
		}
	}
	s.complete()
	if err := s.consistent(); err != nil {
		return err
	}
	files, list := scaffold.Files(s.Answers)
	if len(list) > 0 {
		if err := show(s.std, list, "text"); err != nil {
			return err
		}
	}
	if list.HasErrors() {
		fmt.Fprintln(s.std.err, "\nnothing is written: the lines above would have come of what you said")
		return exitError(statusUsage)
	}
	return s.write(dir, files)
}

// collect takes what flags say.
func (s *starter) collect(dir string) error {
	if !s.said("name") {
		abs, err := filepath.Abs(dir)
		if err != nil {
			return err
		}
		s.Name = cmp.Or(imageName(filepath.Base(abs)), "image")
	}
	if s.said("command") {
		if s.Command = strings.Fields(s.command); len(s.Command) == 0 {
			return usagef("--command: it names a program")
		}
	}
	for _, text := range s.files {
		f, err := hostFile(text)
		if err != nil {
			return usagef("--add-file %w", err)
		}
		s.Files = append(s.Files, f)
	}
	for _, text := range s.defaults {
		d, err := defaultOf(text)
		if err != nil {
			return usagef("--default %w", err)
		}
		s.Defaults = append(s.Defaults, d)
	}
	s.Kind, s.Scope, s.Distribution = s.kind.value, s.scope.value, s.distribution.value
	return nil
}

// complete fills in what nobody said.
func (s *starter) complete() {
	if s.Image == "" && s.Distribution == "" {
		if s.Kind == scaffold.Base {
			s.Distribution = scaffold.DefaultDistribution
		} else {
			s.Image = scaffold.DefaultImage
		}
	}
	if s.Kind == scaffold.System && s.Scope == "" {
		s.Scope = "private"
	}
}

// consistent refuses answers that do not go together.
func (s *starter) consistent() error {
	for _, name := range systemFlags {
		if s.Kind != scaffold.System && s.said(name) {
			return usagef("--%s is of a system image: say --kind system too", name)
		}
	}
	switch {
	case s.Image != "" && s.Distribution != "":
		return usagef("--base and --distribution both say what the image begins with; leave one of them out")
	case s.Kind == scaffold.Base && s.Image != "":
		return usagef("--kind base is made of packages alone, so it wants --distribution, not --base")
	case s.Distribution == "" && s.said("mirror"):
		return usagef("--mirror is of a distribution: say --distribution too")
	case s.Distribution == "" && s.said("key"):
		return usagef("--key is of a distribution: say --distribution too")
	}
	for _, text := range []string{s.Name, s.Version, s.Image, s.Mirror, s.Key, s.Summary, s.Description, s.License, s.Maintainer, s.Help} {
		if strings.ContainsAny(text, "\r\n") {
			return usagef("%q: it stands on one line", text)
		}
	}
	if err := instr.FindTarget("oci").CheckName(s.Name, s.Version); err != nil {
		return usagef("no image can be named %s:%s: %w; say --name and --version", s.Name, s.Version, err)
	}
	return nil
}

// hostFile reads SOURCE:PATH.
func hostFile(text string) (scaffold.HostFile, error) {
	source, dest, ok := strings.Cut(text, ":")
	f := scaffold.HostFile{Source: path.Clean(source), Dest: dest}
	switch {
	case !ok || source == "" || strings.ContainsAny(text, "\r\n"):
		return f, fmt.Errorf("%q: it is SOURCE:PATH", text)
	case !path.IsAbs(dest):
		return f, fmt.Errorf("%q: %q is no path of the host: it begins with /", text, dest)
	case !path.IsAbs(f.Source) && !filepath.IsLocal(f.Source):
		return f, fmt.Errorf("%q: %q lies outside of the directory", text, source)
	}
	return f, nil
}

// defaultOf reads NAME=VALUE.
func defaultOf(text string) (scaffold.Default, error) {
	name, value, ok := strings.Cut(text, "=")
	if !ok || strings.ContainsAny(text, "\r\n") {
		return scaffold.Default{}, fmt.Errorf("%q: it is NAME=VALUE", text)
	}
	if err := check.DefaultName(name); err != nil {
		return scaffold.Default{}, fmt.Errorf("%q: %w", text, err)
	}
	if strings.ContainsAny(value, `"\`) {
		return scaffold.Default{}, fmt.Errorf("%q: a value stands in JSON as it is, where a \" or \\ would break it", text)
	}
	return scaffold.Default{Name: name, Value: value}, nil
}

// onTerminals says whether there is somebody to ask.
func onTerminals(std streams) bool {
	out, ok := std.err.(*os.File)
	return ok && term.IsTerminal(int(std.in.Fd())) && term.IsTerminal(int(out.Fd()))
}

// write writes the files, and says what to type next.
func (s *starter) write(dir string, files []scaffold.File) error {
	if err := putAll(dir, files, s.force); err != nil {
		return err
	}
	for _, f := range files {
		note := ""
		if f.Yours {
			note = ": the host's, for you to fill"
		}
		fmt.Fprintf(s.std.err, "%s%s\n", filepath.Join(dir, f.Name), note)
	}
	at := ""
	if filepath.Clean(dir) != "." {
		at = " " + quoted([]string{dir})
	}
	fmt.Fprintf(s.std.err, "\nwritten; try: sysbuild build%s\n", at)
	if _, err := os.Lstat(filepath.Join(dir, "Dockerfile")); err == nil {
		fmt.Fprintf(s.std.err, "the Dockerfile there is not built now; sysbuild convert makes a Sysfile of it\n")
	}
	return nil
}
