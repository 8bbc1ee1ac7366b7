package main

import (
	"os"

	"github.com/spf13/cobra"
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
		doctorCommand(std),
		cacheCommand(std),
		versionCommand(std),
		buildCommand(std),
		runCommand(std),
		inspectCommand(std),
		diffCommand(std),
		sbomCommand(std),
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
		lockCommand(std),
		manCommand(),
		stepCommand(std),
		frontendCommand(),
		completionCommand(std),
	)
	root.InitDefaultHelpCmd() // it is one of the commands
	completeFlags(root)
	completeArguments(root)
	return root
}

// showHelp is a command that only has others below it.
func showHelp(c *cobra.Command, _ []string) error { return c.Help() }

// arguments takes from least to most arguments, and names them when they are
// wrong. most < 0: any number.
func arguments(least, most int) cobra.PositionalArgs {
	return func(c *cobra.Command, args []string) error {
		if err := notValues(c, args); err != nil {
			return err
		}
		switch {
		case len(args) < least:
			return usagef("%s: an argument is missing\nUsage: %s", c.Name(), c.UseLine())
		case most >= 0 && len(args) > most:
			return usagef("%s: one argument too many: %q\nUsage: %s", c.Name(), args[most], c.UseLine())
		}
		return nil
	}
}
