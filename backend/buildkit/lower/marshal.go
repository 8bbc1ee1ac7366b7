package lower

import (
	"context"

	"github.com/moby/buildkit/client/llb"
	"github.com/opencontainers/go-digest"

	"github.com/sysbuild/sysbuild/compiler/ir"
)

// Marshal gives a state as a builder takes it. States of one Lowerer may be
// marshalled one by one: what they share has equal digests.
func (l *Lowerer) Marshal(ctx context.Context, st llb.State) (*llb.Definition, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return st.Marshal(ctx, llb.Platform(l.opts.Platform), llb.LocalUniqueID(l.opts.Build))
}

// VertexOf gives the vertex that an op of a definition is a part of.
func (l *Lowerer) VertexOf(def *llb.Definition, op digest.Digest) (*ir.Vertex, bool) {
	l.mu.Lock()
	defer l.mu.Unlock()
	v, ok := l.vertices[ir.Digest(def.Metadata[op].Description[VertexKey])]
	return v, ok
}
