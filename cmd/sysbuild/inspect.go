package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"os"

	"github.com/spf13/cobra"

	"github.com/sysbuild/sysbuild/backend/image/open"
)

const inspectHelp = `Say what an image is: its format, digest, platform and configuration, its layers
and their history, how many packages its rpm database has, what a system image
exports to its host, what the manifest of an App Container image says.

` + imageHelp + `

Every byte that is read is held against its digest. An image of a registry is
inspected without its layers; --packages fetches them.`

const inspectExample = `  sysbuild inspect out/centos_7.oci.tar
  sysbuild inspect --packages out/centos_7.oci.tar
  sysbuild inspect --json docker://alpine:3 | jq -r .digest
  sysbuild inspect --raw config out/centos_7.oci.tar`

// inspector is the inspect command: its flags.
type inspector struct {
	viewer
	packages bool
	raw      *oneOf
}

func inspectCommand(std streams) *cobra.Command {
	i := &inspector{viewer: viewer{std: std}, raw: choice("", "config", "manifest")}
	c := &cobra.Command{
		Use:     "inspect [flags] IMAGE",
		Short:   "Say what an image is",
		Long:    inspectHelp,
		Example: inspectExample,
		Args:    arguments(1, 1),
		RunE: func(c *cobra.Command, args []string) error {
			return i.on(c.Context(), func(ctx context.Context, o open.Options) error { return i.main(ctx, args[0], o) })
		},
	}
	i.flags(c)
	c.Flags().BoolVar(&i.packages, "packages", false, "list the packages")
	i.raw.flag(c, "raw", "", "print this document as it stands, and nothing else")
	return c
}

func (i *inspector) main(ctx context.Context, ref string, o open.Options) error {
	img, err := open.Open(ctx, ref, o)
	if err != nil {
		return err
	}
	defer img.Close()
	if i.raw.value != "" {
		return i.document(img)
	}
	d := &description{Image: ref, Format: img.Kind}
	if img.Kind != open.Registry || i.packages {
		if err := d.read(ctx, img); err != nil {
			return err
		}
	}
	d.fill(img)
	if i.json {
		return printJSON(i.std.out, d)
	}
	var text bytes.Buffer
	d.write(&text, i.packages)
	_, err = i.std.out.Write(text.Bytes())
	return err
}

// document prints one of the image's documents.
func (i *inspector) document(img *open.Image) error {
	text := img.ConfigText
	if i.raw.value == "manifest" {
		text = img.Manifest
	}
	if text == nil {
		return usagef("--raw %s: an image of the kind %s has none", i.raw.value, img.Kind)
	}
	_, err := i.std.out.Write(text)
	return err
}

// fileSize is a file's or, of a layout or a directory, 0.
func fileSize(p open.Place) int64 {
	if p.Kind == open.OCILayout || p.Kind == open.Dir || p.Kind == open.Registry {
		return 0
	}
	st, err := os.Stat(p.File())
	if err != nil {
		return 0
	}
	return st.Size()
}

// hostManifest reads the manifest of a system image.
func hostManifest(tree *open.Tree) (*systemManifest, error) {
	content := tree.Content("/exports/manifest.json")
	if content == nil {
		return nil, nil
	}
	m := &systemManifest{}
	if err := json.NewDecoder(content).Decode(m); err != nil {
		return nil, errors.Join(errors.New("/exports/manifest.json: it is no JSON of a system image"), err)
	}
	return m, nil
}
