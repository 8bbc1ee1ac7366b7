package main

import (
	"context"
	"fmt"
	"os"

	"github.com/spf13/cobra"
)

const pushHelp = `Push the image of an OCI archive, such as build writes, to a registry. REF is
HOST/NAME[:TAG]; the credentials are those of docker login or podman login.

What the registry has already is not sent. The tag names the new image only
when all of it is there. Printed is HOST/NAME:TAG@DIGEST.`

const pushExample = `  sysbuild push out/centos_7.oci.tar registry.example.org/centos:7`

func pushCommand(std streams) *cobra.Command {
	var cacheDir string
	mode := choice("auto", "auto", "tty", "plain", "rawjson", "quiet")
	c := &cobra.Command{
		Use:     "push [flags] FILE REF",
		Short:   "Push an image to a registry",
		Long:    pushHelp,
		Example: pushExample,
		Args:    arguments(2, 2),
		RunE: func(c *cobra.Command, args []string) error {
			return pushFile(c.Context(), std, mode.value, pushing{cacheDir: cacheDir, file: args[0], ref: args[1]})
		},
	}
	mode.flag(c, "progress", "", "how progress is shown, on standard error")
	cacheDirFlag(c, &cacheDir)
	return c
}

func pushFile(ctx context.Context, std streams, mode string, p pushing) error {
	if _, err := os.Stat(p.file); err != nil {
		return usagef("push: %s: %w", p.file, cause(err))
	}
	s, err := newScreen(mode, std)
	if err != nil {
		return usageError{err}
	}
	ref, err := push(ctx, p, s.Event)
	if err != nil {
		return s.end(ctx, nil, err)
	}
	s.close()
	_, err = fmt.Fprintln(std.out, ref)
	return err
}
