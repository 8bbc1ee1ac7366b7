package compiler

import (
	"context"

	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/rpm/fetch"
)

// World is what the compiler must know from outside. Back ends implement it;
// tests answer from a recording.
type World interface {
	// Base finds what a ROOTFS names and pins it. src has no Digest unless
	// the Sysfile gave one, and then it must hold.
	Base(ctx context.Context, src *ir.Source) (*ir.Base, error)
	// Context opens a context: "" is the main one.
	Context(ctx context.Context, name string) (ir.Files, error)
	// File finds a file of a context and its digest.
	File(ctx context.Context, contextName, name string) (fetch.File, error)
	// Tree runs the graph up to v and reads its result.
	Tree(ctx context.Context, v *ir.Vertex) (ir.Files, error)
	fetch.Fetcher
}
