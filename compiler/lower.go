package compiler

import (
	"context"
	"slices"
	"time"

	"github.com/sysbuild/sysbuild/compiler/ir"
)

// lower turns high ops into low ones, in every target.
func (j *job) lower(context.Context) error {
	memo := map[*ir.Vertex]*ir.Vertex{}
	j.graph = mapGraph(j.graph, func(v *ir.Vertex) *ir.Vertex { return j.lowered(memo, v) })
	return nil
}

// lowered gives the vertex without high ops in it or below it. Every package
// instruction below it must be resolved.
func (j *job) lowered(memo map[*ir.Vertex]*ir.Vertex, v *ir.Vertex) *ir.Vertex {
	return mapVertex(memo, v, func(v *ir.Vertex, inputs []*ir.Vertex) *ir.Vertex {
		if _, ok := v.Op.(*ir.Packages); !ok {
			return rebuilt(v, v.Op, inputs)
		}
		tx := j.result[v]
		op := tx.Install
		op.Epoch, op.NoNormalize = j.epoch(v).Unix(), j.opts.NoNormalize
		inputs = inputs[:1]
		for i, src := range tx.Sources {
			inputs = append(inputs, j.packageVertex(src, op.Packages[i].NEVRA, v))
		}
		return ir.New(&op, inputs...).At(v.Title, v.Spans...)
	})
}

// packageVertex is one vertex a package, however many instructions want it.
func (j *job) packageVertex(src *ir.Source, nevra string, by *ir.Vertex) *ir.Vertex {
	v := ir.New(src).At(nevra, by.Spans...)
	if first := j.packages[v.Digest()]; first != nil {
		return first
	}
	if j.packages == nil {
		j.packages = map[ir.Digest]*ir.Vertex{}
	}
	j.packages[v.Digest()] = v
	return v
}

// epoch is the image's time as known behind v: SOURCE_DATE_EPOCH, else the
// newest of the base's creation and the packages' build times, else 0.
func (j *job) epoch(v *ir.Vertex) time.Time {
	if j.opts.Epoch != nil {
		return sane(*j.opts.Epoch)
	}
	switch op := v.Op.(type) {
	case *ir.Source:
		if created, ok := j.created[v.Digest()]; ok {
			return created
		}
		return time.Unix(0, 0).UTC()
	case *ir.Install:
		return time.Unix(op.Epoch, 0).UTC()
	case *ir.Packages:
		before := j.epoch(v.Inputs[0])
		if built := sane(time.Unix(j.result[v].BuildTime, 0)); built.After(before) {
			return built
		}
		return before
	}
	return j.epoch(v.Inputs[0])
}

// mapGraph gives a graph of what f makes of every vertex that targets name.
func mapGraph(g *ir.Graph, f func(*ir.Vertex) *ir.Vertex) *ir.Graph {
	out := &ir.Graph{}
	for _, t := range g.Targets {
		c := *t
		c.Vertex = f(t.Vertex)
		if t.Base != nil {
			c.Base = f(t.Base)
		}
		c.Boundaries = make([]*ir.Vertex, len(t.Boundaries))
		for i, b := range t.Boundaries {
			c.Boundaries[i] = f(b)
		}
		c.History = slices.Clone(t.History)
		out.Targets = append(out.Targets, &c)
	}
	return out
}

// mapVertex rebuilds v from its inputs up, each vertex once.
func mapVertex(memo map[*ir.Vertex]*ir.Vertex, v *ir.Vertex, f func(*ir.Vertex, []*ir.Vertex) *ir.Vertex) *ir.Vertex {
	if out := memo[v]; out != nil {
		return out
	}
	inputs := make([]*ir.Vertex, len(v.Inputs))
	for i, in := range v.Inputs {
		inputs[i] = mapVertex(memo, in, f)
	}
	out := f(v, inputs)
	memo[v] = out
	return out
}

// rebuilt is v with another op or other inputs; v itself where they are its own.
func rebuilt(v *ir.Vertex, op ir.Op, inputs []*ir.Vertex) *ir.Vertex {
	if op == v.Op && slices.Equal(inputs, v.Inputs) {
		return v
	}
	return ir.New(op, inputs...).At(v.Title, v.Spans...)
}
