package buildkit

import (
	"context"
	"fmt"
	"sync"

	"github.com/moby/buildkit/client/llb"

	"github.com/sysbuild/sysbuild/backend/buildkit/lower"
	"github.com/sysbuild/sysbuild/backend/native/ocidir"
	"github.com/sysbuild/sysbuild/compiler/ir"
)

// roots are the contexts that are root file systems, as their caller gave
// them, over those that are files.
type roots struct {
	lower.Contexts
	mu     sync.Mutex
	states map[string]llb.State // by the context's name
}

// Context implements lower.Contexts.
func (r *roots) Context(ctx context.Context, name string, f lower.Filter, opts ...llb.ConstraintsOpt) (llb.State, error) {
	r.mu.Lock()
	st, ok := r.states[name]
	r.mu.Unlock()
	if ok {
		return st, nil
	}
	return r.Contexts.Context(ctx, name, f, opts...)
}

// given is the root file system that the caller of a frontend gave a context's
// name; nil where there is none. Its digest is that of its LLB: what a caller
// did not pin, the builder does.
func (b *Backend) given(ctx context.Context, src *ir.Source) (*ir.Base, error) {
	if b.opts.Root == nil || src.Context == "" {
		return nil, nil
	}
	root, err := b.opts.Root(ctx, src)
	if root == nil || err != nil {
		return nil, err
	}
	pinned := *src
	base := &ir.Base{Source: &pinned, Image: &ir.Image{Platform: ir.Platform{OS: "linux", Architecture: b.opts.Lower.Platform.Architecture}}}
	if root.Config != nil {
		if base.Image, base.History, err = ocidir.Config(root.Config); err != nil {
			return nil, fmt.Errorf("context %q: %w", src.Context, err)
		}
	}
	def, err := b.low.Marshal(ctx, root.State)
	if err != nil {
		return nil, fmt.Errorf("context %q: %w", src.Context, err)
	}
	head, err := def.Head()
	if err != nil {
		return nil, fmt.Errorf("context %q: %w", src.Context, err)
	}
	pinned.Digest = ir.Digest(head)
	b.roots.mu.Lock()
	b.roots.states[src.Context] = root.State
	b.roots.mu.Unlock()
	return base, nil
}
