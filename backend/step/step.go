// Package step is what the sysbuild binary does inside a step of a builder:
// it fetches packages, installs them into the step's own root, and writes
// change sets and outputs. It speaks to no daemon, and knows neither Sysfiles
// nor LLB.
package step

import (
	"time"

	"github.com/sysbuild/sysbuild/compiler/ir"
)

// The places that a step sees. All lie below Dir, which never reaches a result.
const (
	Dir      = "/.sysbuild"
	Binary   = Dir + "/bin/sysbuild"
	File     = Dir + "/request/request.json" // a Request
	Packages = Dir + "/packages"             // of an Install: what Fetch wrote
	Cache    = Dir + "/cache"                // of a Fetch: outlives builds
	Under    = Dir + "/under"                // of an Install: what belongs at the step's mount points
	Base     = Dir + "/base"                 // of a Diff; of an Install, its input: no mount where that is scratch
	Target   = Dir + "/target"               // of a Diff or Pack
	Root     = Dir + "/root"                 // of a Diff or Pack: whose mode and owner Target's root directory has; of an Install, the root's before; no mount: as it is
	Trees    = Dir + "/trees"                // of a Pack: 0, 1, … below it, each a whole root file system
	Out      = Dir + "/out"
	Secrets  = Dir + "/secrets" // of a Fetch: a file each, by its ID
)

// Command is the hidden command that does a step's request: sysbuild step.
const Command = "step"

// Request is what one step does: one of its fields.
type Request struct {
	Fetch   *Fetch   `json:"fetch,omitempty"`
	Install *Install `json:"install,omitempty"`
	Diff    *Diff    `json:"diff,omitempty"`
	Pack    *Pack    `json:"pack,omitempty"`
	Unpack  *Unpack  `json:"unpack,omitempty"`
}

// Fetch downloads packages into Out, each checked and named by FileName.
type Fetch struct {
	Packages []Package `json:"packages"`
	Jobs     int       `json:"jobs,omitempty"` // at once; 0: 8
}

// Package is one file of a Fetch.
type Package struct {
	URLs   []string   `json:"urls"`   // tried in order
	Digest ir.Digest  `json:"digest"` // "sha256:…" or another that repositories use
	Size   int64      `json:"size"`
	Label  string     `json:"label"`            // its NEVRA
	Access *ir.Access `json:"access,omitempty"` // secrets are files of Secrets
}

// Install installs packages into the step's root, /. What a builder mounts
// covers paths of it (/proc, /sys, /dev, /etc/hosts, /etc/resolv.conf): what
// belongs at them or below is in Under when the step ends, all of it, whether it
// changed or not, with the directories that lead there as they are in the root.
// So the root is whole once /proc, /sys, /dev and Dir were removed from it and
// what is in Under was copied over it, in this order: a directory's owner, mode
// and times are Under's then.
type Install struct {
	Op *ir.Install `json:"op"`
	// Files are the packages' names in Packages, in the order of Op.Packages.
	Files []string `json:"files"`
}

// Diff writes the change set from Base to Target: Out/layer.tar, and
// Out/layer.json, a Layer. Without a base it is the whole of Target.
type Diff struct {
	Whole bool      `json:"whole,omitempty"` // there is no Base
	Epoch time.Time `json:"epoch"`
	// Compression is that of an output, in whose form the change set is
	// written; "" leaves it a tar.
	Compression string `json:"compression,omitempty"`
	// Packing is the image.Packing that whoever wants a compression knows.
	Packing string `json:"packing,omitempty"`
}

// Layer describes a change set.
type Layer struct {
	Empty  bool      `json:"empty,omitempty"`
	Digest ir.Digest `json:"digest"`           // of the uncompressed bytes: its diff ID
	Size   int64     `json:"size"`             // of layer.tar
	Packed *Packed   `json:"packed,omitempty"` // nil where layer.tar is not compressed
}

// Packed is what a compressed layer.tar is.
type Packed struct {
	MediaType string    `json:"mediaType"`
	Digest    ir.Digest `json:"digest"`
}

// Pack writes Target as an output of one file: Out/NAME, the bytes that the
// command line writes for the same trees.
type Pack struct {
	Target *ir.Target `json:"target"` // without vertices
	// Layers is how many layers the output has: they end with the trees at
	// Trees, in order, of which the last is Target. A base image is one layer.
	// 0: the format has none.
	Layers int `json:"layers,omitempty"`
}

// Unpack writes the root file system of an image that lies in a context, at
// Target, into Out.
type Unpack struct {
	Source *ir.Source `json:"source"` // an OCI layout, OCI archive or docker archive
}
