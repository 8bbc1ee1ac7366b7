package main

import (
	"errors"
	"fmt"
	"os"
	"strconv"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/sysbuild/sysbuild/lang/instr"
)

const rootHelp = `sysbuild builds images out of a Sysfile: a Dockerfile that can also say where a
root file system comes from (ROOTFS), which packages it is made of (YUM) and
what comes out (TARGET).`

const rootExample = `  sysbuild init                       # a Sysfile to begin with; it asks what for
  sysbuild check                      # what is wrong with the Sysfile here, if anything is
  sysbuild build                      # its images, in out/
  sysbuild run out/NAME_TAG.oci.tar   # try one`

// newRoot makes the whole command, over the given streams.
func newRoot(std streams) *cobra.Command {
	if std.colour == nil {
		std.colour = colourFlag()
	}
	root := &cobra.Command{
		Use:     "sysbuild",
		Short:   "Build images out of packages and files",
		Example: rootExample,
		Long:    rootHelp,
		Args:    noSuchCommand,
		PersistentPreRunE: func(c *cobra.Command, _ []string) error {
			return fromEnvironment(c, os.LookupEnv)
		},
		RunE:          showHelp,
		SilenceErrors: true,
		SilenceUsage:  true,
		// The command of our own says more.
		CompletionOptions: cobra.CompletionOptions{DisableDefaultCmd: true},
	}
	root.SetIn(std.in)
	root.SetOut(std.out)
	root.SetErr(std.err)
	root.SetFlagErrorFunc(func(c *cobra.Command, err error) error {
		return usagef("%w%s\nSee '%s --help'.", plainer(err), flagHint(c, err), c.CommandPath())
	})
	root.PersistentFlags().Var(std.colour, "color", "whether text for people has colours")
	complete(root, "color", std.colour.words)
	root.SetHelpFunc(showManual(std))
	root.SetHelpCommand(helpCommand(std))
	root.AddCommand(
		cacheCommand(std),
		versionCommand(std),
		buildCommand(std),
		runCommand(std),
		inspectCommand(std),
		diffCommand(std),
		pushCommand(std),
		installCommand(std),
		updateCommand(std),
		rollbackCommand(std),
		uninstallCommand(std),
		psCommand(std),
		checkCommand(std),
		explainCommand(std),
		fmtCommand(std),
		initCommand(std),
		convertCommand(std),
		lspCommand(std),
		irCommand(std),
		stepCommand(std),
		frontendCommand(),
		completionCommand(std),
	)
	root.InitDefaultHelpCmd() // it is one of the commands
	return root
}

// plainer is a flag's error without the words of the number parser.
func plainer(err error) error {
	var bad *pflag.InvalidValueError
	var number *strconv.NumError
	if errors.As(err, &bad) && errors.As(err, &number) {
		return fmt.Errorf("--%s %s: it is not a whole number", bad.GetFlag().Name, bad.GetValue())
	}
	return err
}

// flagHint is what an unknown flag may have meant; "" for all else.
func flagHint(c *cobra.Command, err error) string {
	var unknown *pflag.NotExistError
	if !errors.As(err, &unknown) {
		return ""
	}
	if unknown.GetSpecifiedName() == "version" {
		return "; did you mean sysbuild version?"
	}
	var names []string
	c.Flags().VisitAll(func(f *pflag.Flag) { names = append(names, f.Name) })
	if near := instr.Suggest(unknown.GetSpecifiedName(), names); near != "" {
		return "; did you mean --" + near + "?"
	}
	return ""
}

// showHelp is a command that only has others below it.
func showHelp(c *cobra.Command, _ []string) error { return c.Help() }

// noSuchCommand refuses a word that names no command, with the likeliest ones.
func noSuchCommand(c *cobra.Command, args []string) error {
	if len(args) == 0 {
		return nil
	}
	text := fmt.Sprintf("no command %q", args[0])
	if c.SuggestionsMinimumDistance <= 0 {
		c.SuggestionsMinimumDistance = 2
	}
	if near := c.SuggestionsFor(args[0]); len(near) > 0 {
		text += "; did you mean " + strings.Join(near, " or ") + "?"
	}
	return usageError{errors.New(text + "\nSee '" + c.CommandPath() + " --help'.")}
}

// arguments takes from least to most arguments, and names them when they are
// wrong. most < 0: any number.
func arguments(least, most int) cobra.PositionalArgs {
	return func(c *cobra.Command, args []string) error {
		switch {
		case len(args) < least:
			return usagef("%s: an argument is missing\nUsage: %s", c.Name(), c.UseLine())
		case most >= 0 && len(args) > most:
			return usagef("%s: one argument too many: %q\nUsage: %s", c.Name(), args[most], c.UseLine())
		}
		return nil
	}
}
