package main

import (
	"cmp"
	"context"
	"fmt"
	"io"
	"path/filepath"

	"github.com/spf13/cobra"

	"github.com/sysbuild/sysbuild/backend/image/open"
	"github.com/sysbuild/sysbuild/backend/image/sbom"
	"github.com/sysbuild/sysbuild/compiler/ir"
)

const sbomHelp = `Print what an image is made of: each package of its rpm database with its version,
licence, supplier and package URL, and which needs which. The form is SPDX 2.3 or
CycloneDX 1.6, both as JSON, for the tools that look for flaws and licences.

` + imageHelp + `

Of an image that is built, build --sbom writes both beside it, with the URL and
the digest of every package too.`

const sbomExample = `  sysbuild sbom out/centos_7.oci.tar > centos.spdx.json
  sysbuild sbom --format cyclonedx docker://rockylinux:9
  sysbuild sbom out/app_1.oci.tar | jq -r '.packages[].name'`

// bills are the forms that a bill of materials is written in, by --format.
var bills = map[string]func(*sbom.Bill) []byte{
	"spdx":      (*sbom.Bill).SPDX,
	"cyclonedx": (*sbom.Bill).CycloneDX,
}

func sbomCommand(std streams) *cobra.Command {
	v := &viewer{std: std}
	format := choice("spdx", "spdx", "cyclonedx")
	c := &cobra.Command{
		Use:     "sbom [flags] IMAGE",
		Short:   "Print what an image is made of",
		Long:    sbomHelp,
		Example: sbomExample,
		Args:    arguments(1, 1),
		RunE: func(c *cobra.Command, args []string) error {
			return v.on(c.Context(), func(ctx context.Context, o open.Options) error {
				of := billed{ref: args[0]}
				bill, err := readBill(ctx, &of, o)
				if err != nil {
					return err
				}
				if of.database == "" {
					_, _ = fmt.Fprintf(std.err, "warning: %s: has no rpm database: no package is listed\n", args[0])
				}
				_, err = std.out.Write(bills[format.value](bill))
				return err
			})
		},
	}
	format.flag(c, "format", "", "the form of what is printed")
	c.Flags().StringVar(&v.platform, "platform", "", "of an image for several, that for this `OS/ARCH` (default: the machine's own)")
	cacheDirFlag(c, &v.cacheDir)
	return c
}

// billed is an image and what is known of it already.
type billed struct {
	ref     string
	name    string    // "": what it is called inside, or its file
	digest  ir.Digest // "": the image's own
	origins map[string]sbom.Origin
	// database is what was found: the rpm database's path; "": there is none.
	database string
}

// readBill reads an image's bill of materials.
func readBill(ctx context.Context, of *billed, o open.Options) (*sbom.Bill, error) {
	img, err := open.Open(ctx, of.ref, o)
	if err != nil {
		return nil, err
	}
	defer img.Close()
	tree, err := img.Tree(ctx, open.Want{Keep: keepForBill})
	if err != nil {
		return nil, err
	}
	defer tree.Close()
	database, err := tree.Database()
	if err != nil {
		return nil, err
	}
	of.database = database.Path
	inside := filepath.Base(of.ref)
	if len(img.Names) > 0 {
		inside = img.Names[0]
	}
	s := sbom.Subject{Name: cmp.Or(of.name, inside), Digest: cmp.Or(of.digest, img.Digest), Created: img.Config.Created, Tool: versionLine()}
	for _, path := range sbom.OSRelease {
		if content := tree.Content(path); content != nil {
			text, err := io.ReadAll(content)
			if err != nil {
				return nil, err
			}
			s.OS = sbom.ReadOS(string(text))
			break
		}
	}
	return sbom.New(s, database.Packages, of.origins), nil
}

// maxOSRelease bounds the text that says what a root file system is, in bytes.
const maxOSRelease = 64 << 10

func keepForBill(name string) int64 {
	for _, path := range sbom.OSRelease {
		if name == path {
			return maxOSRelease
		}
	}
	return open.KeepDatabase(name)
}
