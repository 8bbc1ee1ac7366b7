package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"github.com/sysbuild/sysbuild/backend/image/open"
	"github.com/sysbuild/sysbuild/rpm/artifact"
)

const pushHelp = `Push an image to a registry. IMAGE is an OCI archive, such as build writes, or an
OCI layout, LAYOUT:TAG or LAYOUT@DIGEST where it holds several. REF is
HOST/NAME[:TAG]; with several the image gets all of these names. The credentials
are those of docker login or podman login.

What the registry has already is not sent. The tag names the new image only
when all of it is there. Printed is HOST/NAME:TAG@DIGEST, of each name that the
image has got, where one fails too.

With oci://HOST/NAME[:TAG] in the place of REF, IMAGE is a directory of RPM
packages, with repodata/ or without: its files become an OCI artifact, which
YUM repo --baseurl=oci://HOST/NAME:TAG reads.`

const pushExample = `  sysbuild push out/centos_7.oci.tar registry.example.org/centos:7
  sysbuild push out/app_1.oci.tar registry.example.org/app:1 registry.example.org/app:latest
  sysbuild push ./packages oci://registry.example.org/packages:el9`

func pushCommand(std streams) *cobra.Command {
	var cacheDir string
	mode := choice("auto", "auto", "tty", "plain", "rawjson", "quiet")
	c := &cobra.Command{
		Use:     "push [flags] IMAGE REF...",
		Short:   "Push an image to a registry",
		Long:    pushHelp,
		Example: pushExample,
		Args:    arguments(2, -1),
		RunE: func(c *cobra.Command, args []string) error {
			return pushFile(c.Context(), std, mode.value, pushing{cacheDir: cacheDir, file: args[0]}, args[1:])
		},
	}
	mode.flag(c, "progress", "", "how progress is shown, on standard error")
	cacheDirFlag(c, &cacheDir)
	return c
}

// pushFile pushes an image under one name after another.
func pushFile(ctx context.Context, std streams, mode string, p pushing, refs []string) error {
	if strings.HasPrefix(refs[0], artifact.Scheme) {
		return pushNames(ctx, std, mode, p, refs)
	}
	place, err := open.Find(p.file)
	_, absent := os.Stat(p.file)
	switch {
	case err != nil && absent != nil:
		return usagef("push: %w", err)
	case err != nil:
		return fmt.Errorf("push: %w", err)
	case place.Kind != open.OCIArchive && place.Kind != open.OCILayout:
		return usagef("push: %s: it is of the kind %s; registries take what is an oci-archive or an oci-layout%s", p.file, place.Kind, pushHint(place.Kind))
	}
	p.file = place.File()
	return pushNames(ctx, std, mode, p, refs)
}

// pushNames pushes what is good to be pushed.
func pushNames(ctx context.Context, std streams, mode string, p pushing, refs []string) error {
	for _, ref := range refs {
		if strings.HasPrefix(ref, artifact.Scheme) != strings.HasPrefix(refs[0], artifact.Scheme) {
			return usagef("push: %s and %s: one is an image, the other an artifact of packages", refs[0], ref)
		}
	}
	s, err := newScreen(mode, std)
	if err != nil {
		return usageError{err}
	}
	var pushed []string
	for _, ref := range refs {
		p.ref = ref
		whole, err := push(ctx, p, s.Event)
		if err != nil {
			failed := s.end(ctx, nil, err)
			if err := printLines(std.out, pushed); err != nil {
				return err
			}
			return failed
		}
		pushed = append(pushed, whole)
	}
	s.close()
	return printLines(std.out, pushed)
}

func printLines(w io.Writer, lines []string) error {
	for _, line := range lines {
		if _, err := fmt.Fprintln(w, line); err != nil {
			return err
		}
	}
	return nil
}

// pushHint is what to do with an image that is no registry's; "" for nothing.
func pushHint(kind open.Kind) string {
	switch kind {
	case open.DockerArchive:
		return ": skopeo copy docker-archive:FILE oci-archive:FILE makes one"
	case open.Tar, open.Dir:
		return ": ROOTFS and TARGET oci make one of it"
	}
	return ""
}
