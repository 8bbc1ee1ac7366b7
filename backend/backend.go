// Package backend is the contract between a compiled graph and what runs it.
// It runs nothing itself.
package backend

import (
	"context"
	"io"
	"iter"
	"time"

	"github.com/sysbuild/sysbuild/compiler/ir"
)

// Backend runs graphs.
type Backend interface {
	// Name is "native" or "buildkit".
	Name() string
	// Caps says what ops the back end can run. It does not change.
	Caps() Caps
	// Solve runs a graph and yields one Result per target, in the graph's
	// order, each as soon as it is there. After an error nothing follows. A
	// step that fails is an *Error. What a Result holds is good until the
	// loop's body ends.
	Solve(ctx context.Context, req Request) iter.Seq2[*Result, error]
	// Close ends what the back end holds open. It removes nothing that a
	// later build can use.
	Close() error
}

// Caps is what a back end can do.
type Caps struct {
	Sources      map[ir.SourceKind]bool
	FileURLs     bool // a package's URL may be file://
	Architecture string
}

// Request is one build.
type Request struct {
	Graph   *ir.Graph
	NoCache bool
	Jobs    int // steps at once; 0: one a core
}

// Result is a target's root file system, as layers.
type Result struct {
	Target *ir.Target
	// Layers begin with the base image's.
	Layers []Layer
	// Tree is the whole root file system.
	Tree Tree
}

// Layer is a change set: a tar stream with whiteouts.
type Layer struct {
	// Key names the layer's bytes: equal keys, equal bytes. "" is unknown.
	Key string
	// Blob is what is known of a layer that is packed already, by the base
	// image's manifest or by the builder that packed it; nil for any other.
	Blob *Blob
	// DiffID is the digest that a change set's bytes must have; "" is unknown.
	// Whoever packs them holds them to it, since he hashes them anyway.
	DiffID ir.Digest
	// Empty is true where nothing changed.
	Empty bool
	// Write writes the bytes: the uncompressed change set, or Blob's as it
	// is. It may be called again and then writes the same.
	Write func(ctx context.Context, w io.Writer) error
	// Divide gives a change set in parts, one for each number that of gives the
	// paths in it ("usr/bin/sh"; "" is all that was removed), by these numbers.
	// nil of a layer that comes packed.
	Divide func(ctx context.Context, of func(path string) int) ([]Layer, error)
}

// Blob describes a packed layer.
type Blob struct {
	MediaType string
	Digest    ir.Digest
	Size      int64     // bytes
	DiffID    ir.Digest // of the uncompressed bytes
}

// Tree is a root file system.
type Tree interface {
	ir.Files
	// WriteTar writes the tree as one tar stream, times clamped to epoch.
	WriteTar(ctx context.Context, w io.Writer, epoch time.Time) error
}
