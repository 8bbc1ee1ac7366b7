package main

import (
	"errors"

	"github.com/spf13/cobra"

	"github.com/sysbuild/sysbuild/backend/buildkit/gateway"
)

const frontendHelp = `Answer a BuildKit daemon. This is what an image of sysbuild runs when a Sysfile
or a Dockerfile begins with "# syntax=" and the image's name; then docker build,
buildx and buildctl build it, and sysbuild need not be installed. The image is
built of examples/frontend.sysbuild. See docs/frontend.md.

People do not run this command; sysbuild build --help tells of building here.`

const frontendExample = `  # syntax=example.org/sysbuild:1   is the first line of a Sysfile; then
  docker build -f Sysfile .

  sysbuild frontend                 # what the image of that name runs`

func frontendCommand() *cobra.Command {
	return &cobra.Command{
		Use:     "frontend",
		Short:   "Answer a BuildKit daemon: what \"# syntax=\" runs",
		Long:    frontendHelp,
		Example: frontendExample,
		Args:    arguments(0, 0),
		RunE: func(c *cobra.Command, _ []string) error {
			if !gateway.Called() {
				return usageError{errors.New("frontend: no BuildKit daemon started this: it is what \"# syntax=\" runs inside one\nSee 'sysbuild frontend --help'.")}
			}
			return gateway.Frontend{Version: versionLine()}.Run(c.Context())
		},
	}
}
