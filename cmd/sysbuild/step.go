package main

import (
	"github.com/spf13/cobra"

	"github.com/sysbuild/sysbuild/backend/step"
)

// stepCommand is what a builder runs inside a step of a build. It is no
// command for people.
func stepCommand(std streams) *cobra.Command {
	return &cobra.Command{
		Use:    step.Command,
		Short:  "Do what a step of a build asks for, inside a builder",
		Hidden: true,
		Args:   arguments(0, 0),
		RunE: func(c *cobra.Command, _ []string) error {
			if status := step.Main(c.Context(), std.err, versionLine()); status != statusDone {
				return exitError(status)
			}
			return nil
		},
	}
}
