package main

import (
	"github.com/spf13/cobra"
)

const completionHelp = `Print a script for a shell that completes what is typed behind sysbuild: commands,
flags, the words that a flag takes, the targets, stages and ARGs of the Sysfile
at hand, rules, files of the right kind, images that are installed. It asks
sysbuild itself, so that it need not be made anew for a new version.

bash, with its package bash-completion: for you, or for everybody:

  sysbuild completion bash > ~/.local/share/bash-completion/completions/sysbuild
  sysbuild completion bash > /usr/share/bash-completion/completions/sysbuild

zsh, where compinit runs: into a directory of $fpath, and begin a new shell:

  sysbuild completion zsh > "${fpath[1]}/_sysbuild"

fish:

  sysbuild completion fish > ~/.config/fish/completions/sysbuild.fish

PowerShell, by a line in the file that $PROFILE names:

  sysbuild completion powershell | Out-String | Invoke-Expression`

const completionExample = `  source <(sysbuild completion bash)     # in this bash, now
  source <(sysbuild completion zsh)      # in this zsh
  sysbuild completion fish | source      # in this fish`

func completionCommand(std streams) *cobra.Command {
	shells := []string{"bash", "zsh", "fish", "powershell"}
	return &cobra.Command{
		Use:       "completion SHELL",
		Short:     "Print a shell's completion script",
		Long:      completionHelp,
		Example:   completionExample,
		Args:      arguments(1, 1),
		ValidArgs: shells,
		RunE: func(c *cobra.Command, args []string) error {
			root := c.Root()
			switch args[0] {
			case "bash":
				return root.GenBashCompletionV2(std.out, true)
			case "zsh":
				return root.GenZshCompletion(std.out)
			case "fish":
				return root.GenFishCompletion(std.out, true)
			case "powershell":
				return root.GenPowerShellCompletionWithDesc(std.out)
			}
			return usagef("completion: no script for %q: %w", args[0], notOneOf(args[0], shells))
		},
	}
}
