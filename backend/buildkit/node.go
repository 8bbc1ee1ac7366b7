package buildkit

import (
	"context"

	"github.com/moby/buildkit/client/llb"
	gwclient "github.com/moby/buildkit/frontend/gateway/client"

	"github.com/sysbuild/sysbuild/backend/buildkit/lower"
	"github.com/sysbuild/sysbuild/compiler/ir"
)

// node is LLB that the builder was given. It runs when something of its result
// is asked for, and once, however many nodes have a part in common.
type node struct {
	b   *Backend
	low *lower.Lowerer
	def *llb.Definition
	ref gwclient.Reference // nil: scratch
}

// solve gives the builder LLB. What the builder lacks for it is an error before
// anything runs.
func (b *Backend) solve(ctx context.Context, low *lower.Lowerer, st llb.State) (*node, error) {
	def, err := low.Marshal(ctx, st)
	if err != nil {
		return nil, err
	}
	n := &node{b: b, low: low, def: def}
	if len(def.Def) == 0 {
		return n, nil
	}
	if err := low.CheckCaps(def, b.build.LLBCaps); err != nil {
		return nil, err
	}
	res, err := b.opts.Client.Solve(ctx, gwclient.SolveRequest{Definition: def.ToPB(), CacheImports: b.opts.CacheImports})
	if err != nil {
		return nil, n.fail(ctx, err)
	}
	n.ref, err = res.SingleRef()
	return n, err
}

// vertex gives the builder what v is.
func (b *Backend) vertex(ctx context.Context, low *lower.Lowerer, v *ir.Vertex) (*node, error) {
	st, err := low.State(ctx, v)
	if err != nil {
		return nil, at(v, err)
	}
	n, err := b.solve(ctx, low, st)
	if err == nil && n.ref != nil {
		b.keep(v, n.ref)
	}
	return n, err
}

// evaluate runs the node, and waits for its end.
func (n *node) evaluate(ctx context.Context) error {
	if n.ref == nil {
		return nil
	}
	return n.fail(ctx, n.ref.Evaluate(ctx))
}

// Ref gives what a vertex makes as the builder's own, not run yet; nil for an
// empty root file system.
func (b *Backend) Ref(ctx context.Context, v *ir.Vertex) (gwclient.Reference, error) {
	n, err := b.vertex(ctx, b.low, v)
	if err != nil {
		return nil, err
	}
	return n.ref, nil
}

// Pack gives a target's output, one file, as the builder's own, not run yet.
func (b *Backend) Pack(ctx context.Context, t *ir.Target) (gwclient.Reference, error) {
	st, err := b.low.Pack(ctx, t)
	if err != nil {
		return nil, at(t.Vertex, err)
	}
	n, err := b.solve(ctx, b.low, st)
	if err != nil {
		return nil, err
	}
	return n.ref, nil
}

// Evaluate runs what a vertex needs. A step that fails is a *backend.Error.
func (b *Backend) Evaluate(ctx context.Context, v *ir.Vertex) error {
	n, err := b.vertex(ctx, b.low, v)
	if err != nil {
		return err
	}
	return n.evaluate(ctx)
}

// Refs are the results that targets had so far, in the order in which they
// were asked for: what a cache export must cover.
func (b *Backend) Refs() []gwclient.Reference {
	b.mu.Lock()
	defer b.mu.Unlock()
	refs := make([]gwclient.Reference, len(b.kept))
	for i, k := range b.kept {
		refs[i] = k.ref
	}
	return refs
}

// kept is the result of a vertex.
type kept struct {
	vertex ir.Digest
	ref    gwclient.Reference
}

// keep remembers a vertex's result: the newest, where there are several.
func (b *Backend) keep(v *ir.Vertex, ref gwclient.Reference) {
	b.mu.Lock()
	defer b.mu.Unlock()
	for i := range b.kept {
		if b.kept[i].vertex == v.Digest() {
			b.kept[i].ref = ref
			return
		}
	}
	b.kept = append(b.kept, kept{v.Digest(), ref})
}
