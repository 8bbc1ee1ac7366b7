package main

import (
	"context"
	"fmt"
	"os"
	"time"

	"github.com/spf13/cobra"

	"github.com/sysbuild/sysbuild/backend"
	"github.com/sysbuild/sysbuild/backend/image"
	"github.com/sysbuild/sysbuild/backend/image/open"
	"github.com/sysbuild/sysbuild/backend/image/provenance"
	"github.com/sysbuild/sysbuild/backend/image/sbom"
	"github.com/sysbuild/sysbuild/compiler/ir"
)

// attest are --sbom and --provenance: what is said about each image beside it.
type attest struct {
	sbom       bool
	provenance *oneOf
}

// What the names of documents about an output end in.
const (
	spdxEnd       = ".spdx.json"
	cdxEnd        = ".cdx.json"
	provenanceEnd = ".provenance.json"
)

// document is what is said about an output.
type document struct {
	path      string
	mediaType string
	text      []byte
}

func (a *attest) flags(c *cobra.Command) {
	c.Flags().BoolVar(&a.sbom, "sbom", false, "say what each image is made of: writes OUTPUT.spdx.json and OUTPUT.cdx.json")
	a.provenance = choice("", "min", "max")
	a.provenance.flag(c, "provenance", "", "say how each image was made: writes OUTPUT.provenance.json; min without\nthe values of build arguments")
	c.Flags().Lookup("provenance").NoOptDefVal = "min"
}

// run writes what is asked for beside each output, and gives it by the output's
// path.
func (a *attest) run(ctx context.Context, b *build, graph *ir.Graph, outputs []image.Output) (map[string][]document, error) {
	said := map[string][]document{}
	if !a.sbom && a.provenance.value == "" {
		return said, nil
	}
	for i, t := range graph.Targets {
		if i >= len(outputs) {
			break
		}
		title := "describe " + t.Format + " " + outputs[i].Name
		event := func(kind backend.EventKind, err error) {
			b.screen.Event(backend.Event{Time: time.Now(), Kind: kind, Step: title, Title: title, Err: err})
		}
		event(backend.Started, nil)
		list, err := a.about(ctx, b, t, outputs[i])
		for _, d := range list {
			if err == nil {
				err = writeWhole(d.path, d.text)
			}
		}
		if err != nil {
			event(backend.Failed, err)
			return said, err
		}
		event(backend.Done, nil)
		said[outputs[i].Path] = list
	}
	return said, nil
}

func (a *attest) about(ctx context.Context, b *build, t *ir.Target, out image.Output) (list []document, err error) {
	if a.sbom {
		bill, err := readBill(ctx, &billed{ref: out.Path, name: out.Name, digest: out.Digest, origins: sbom.Origins(t)}, open.Options{})
		if err != nil {
			return nil, fmt.Errorf("%s: read its packages: %w", out.Path, err)
		}
		list = append(list,
			document{out.Path + spdxEnd, "application/spdx+json", bill.SPDX()},
			document{out.Path + cdxEnd, "application/vnd.cyclonedx+json", bill.CycloneDX()})
	}
	if a.provenance.value == "" {
		return list, nil
	}
	p := provenance.Build{
		Name: out.Name, Digest: out.Digest, Target: t, Version: versionLine(), Backend: b.backend.value,
		Sysfile: nameIn(b.place.dir, b.place.file), All: a.provenance.value == "max",
	}
	if p.SysfileDigest, err = ofFile(b.place.file); err != nil {
		return nil, err
	}
	if b.locked {
		path, err := b.lockPath()
		if err != nil {
			return nil, err
		}
		sum, err := ofFile(path)
		if err != nil {
			return nil, err
		}
		p.Lock = ir.Digest(sum)
	}
	if p.Args, err = pairs("build-arg", b.buildArgs, os.LookupEnv); err != nil {
		return nil, err
	}
	return append(list, document{out.Path + provenanceEnd, "application/vnd.in-toto+json", provenance.Statement(p)}), nil
}

// ofFile is a file's digest; "" of standard input, which is gone.
func ofFile(path string) (string, error) {
	if path == "-" || path == "" {
		return "", nil
	}
	sum, err := fileDigest(path)
	return "sha256:" + sum, err
}
