package main

import (
	"archive/tar"
	"context"
	"encoding/json"
	"path"

	"github.com/sysbuild/sysbuild/backend/image/compare"
	"github.com/sysbuild/sysbuild/backend/image/open"
	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/rpm"
)

// description is what an image is, in the form of `inspect --json`.
type description struct {
	Image  string    `json:"image"` // as it was given
	Format open.Kind `json:"format"`
	Names  []string  `json:"names,omitempty"` // what it is called inside, the fullest first
	// Digest is the manifest's; a docker archive's is its configuration's, a
	// tar's and an App Container image's the file's.
	Digest       ir.Digest    `json:"digest,omitempty"`
	MediaType    string       `json:"mediaType,omitempty"` // of the manifest
	ImageID      string       `json:"imageID,omitempty"`   // of an App Container image
	ConfigDigest string       `json:"configDigest,omitempty"`
	Size         int64        `json:"size,omitempty"`   // of the file, or of all layers, in bytes
	Config       *ir.Image    `json:"config,omitempty"` // not of a bare root file system
	Layers       []layerInfo  `json:"layers"`           // the lowest first
	History      []ir.History `json:"history,omitempty"`
	Packages     *packageInfo `json:"packages,omitempty"` // not there: not looked for
	System       *systemInfo  `json:"system,omitempty"`   // of an image with /exports
	// App is the manifest of an App Container image as it stands.
	App json.RawMessage `json:"app,omitempty"`
}

type layerInfo struct {
	MediaType string `json:"mediaType,omitempty"`
	Digest    string `json:"digest,omitempty"`
	DiffID    string `json:"diffID,omitempty"`
	Size      int64  `json:"size,omitempty"`     // packed, in bytes
	Unpacked  int64  `json:"unpacked,omitempty"` // its tar stream, in bytes; 0: not read
	Entries   int    `json:"entries,omitempty"`
	By        string `json:"by,omitempty"` // what its history says made it
}

type packageInfo struct {
	Database string       `json:"database,omitempty"` // its path; "": there is none
	Count    int          `json:"count"`
	Size     uint64       `json:"size"`              // of the packages' files, in bytes
	List     []packageRow `json:"list"`              // sorted
	Problem  string       `json:"problem,omitempty"` // why the database was not read
}

type packageRow struct {
	Name    string `json:"name"`
	Epoch   int    `json:"epoch,omitempty"`
	Version string `json:"version"`
	Release string `json:"release"`
	Arch    string `json:"arch,omitempty"` // a key of rpm's has none
	Size    uint64 `json:"size"`           // of its files, in bytes
	License string `json:"license,omitempty"`
	Summary string `json:"summary,omitempty"`
}

func (p packageRow) nevra() string {
	return rpm.NEVRA{Name: p.Name, EVR: rpm.EVR{Epoch: p.Epoch, Version: p.Version, Release: p.Release}, Arch: p.Arch}.String()
}

// systemInfo is what a system image has for its host.
type systemInfo struct {
	Templates []string        `json:"templates"` // right below /exports
	Files     []string        `json:"files"`     // paths on the host
	Manifest  *systemManifest `json:"manifest,omitempty"`
}

// systemManifest is /exports/manifest.json, of any maker's.
type systemManifest struct {
	Defaults  map[string]any `json:"defaultValues,omitempty"`
	Renames   map[string]any `json:"renameFiles,omitempty"`
	Templated []string       `json:"installedFilesTemplate,omitempty"`
	UseLinks  *bool          `json:"useLinks,omitempty"`
	NoService bool           `json:"noContainerService,omitempty"`
}

// maxHostManifest bounds /exports/manifest.json, in bytes.
const maxHostManifest = 4 << 20

// keep are the files that a description looks into.
func keep(name string) int64 {
	if name == "/exports/manifest.json" {
		return maxHostManifest
	}
	return open.KeepDatabase(name)
}

// read reads the layers.
func (d *description) read(ctx context.Context, img *open.Image) error {
	tree, err := img.Tree(ctx, open.Want{Keep: keep})
	if err != nil {
		return err
	}
	defer tree.Close()
	for _, l := range tree.Layers {
		d.Layers = append(d.Layers, layerInfo{Unpacked: l.Size, Entries: l.Entries})
	}
	database, err := tree.Database()
	d.Packages = packagesOf(database)
	if err != nil { // the rest can be told
		d.Packages.Problem = err.Error()
	}
	d.System, err = systemOf(tree)
	return err
}

func packagesOf(database open.Database) *packageInfo {
	out := &packageInfo{Database: database.Path, Count: len(database.Packages), List: []packageRow{}}
	for _, p := range database.Packages {
		n := p.NEVRA
		out.Size += p.Size
		out.List = append(out.List, packageRow{n.Name, n.Epoch, n.Version, n.Release, n.Arch, p.Size, p.License, p.Summary})
	}
	return out
}

// systemOf is nil for an image without /exports.
func systemOf(tree *open.Tree) (*systemInfo, error) {
	exports := tree.Root().Child("exports")
	if exports == nil || !exports.IsDir() {
		return nil, nil
	}
	out := &systemInfo{Templates: []string{}, Files: []string{}}
	for _, name := range exports.Names() {
		if !exports.Child(name).IsDir() && name != "manifest.json" {
			out.Templates = append(out.Templates, name)
		}
	}
	hostFiles(exports.Child("hostfs"), "/", &out.Files)
	var err error
	out.Manifest, err = hostManifest(tree)
	return out, err
}

func hostFiles(dir *open.Node, at string, out *[]string) {
	if dir == nil {
		return
	}
	for _, name := range dir.Names() {
		child, full := dir.Child(name), path.Join(at, name)
		if child.Type != tar.TypeDir {
			*out = append(*out, full)
		}
		hostFiles(child, full, out)
	}
}

// fill says what the image's documents say. What reading the layers tells is
// there before.
func (d *description) fill(img *open.Image) {
	d.Names, d.Digest, d.MediaType, d.ImageID, d.ConfigDigest = img.Names, img.Digest, img.ManifestType, img.ImageID, img.ConfigDigest
	d.History, d.Size = img.History, fileSize(img.Place)
	if compare.HasConfig(img) {
		d.Config = img.Config
	}
	if img.App != nil {
		d.App, d.MediaType = img.Manifest, ""
	}
	if len(d.Layers) == 0 {
		d.Layers = make([]layerInfo, len(img.Layers))
	}
	made := makers(img.History)
	for n, l := range img.Layers {
		i := &d.Layers[n]
		i.MediaType, i.Digest, i.DiffID, i.Size = l.MediaType, l.Digest, l.DiffID, l.Size
		if len(made) == len(img.Layers) {
			i.By = made[n]
		}
		if fileSize(img.Place) == 0 {
			d.Size += l.Size
		}
	}
}

// makers are what the history says of each layer.
func makers(history []ir.History) (out []string) {
	for _, h := range history {
		if !h.EmptyLayer {
			out = append(out, h.CreatedBy)
		}
	}
	return out
}
