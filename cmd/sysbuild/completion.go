package main

import (
	"github.com/spf13/cobra"
)

const completionHelp = `Print a script that completes sysbuild's commands, flags and their values.

  bash        source <(sysbuild completion bash)      (with its package bash-completion)
  zsh         sysbuild completion zsh > "${fpath[1]}/_sysbuild"
  fish        sysbuild completion fish > ~/.config/fish/completions/sysbuild.fish
  powershell  sysbuild completion powershell | Out-String | Invoke-Expression`

func completionCommand(std streams) *cobra.Command {
	shells := []string{"bash", "zsh", "fish", "powershell"}
	return &cobra.Command{
		Use:       "completion SHELL",
		Short:     "Print a shell's completion script",
		Long:      completionHelp,
		Example:   "  source <(sysbuild completion bash)",
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
			return usagef("completion: no script for %q; there is one for bash, zsh, fish and powershell", args[0])
		},
	}
}
