package compiler

import (
	"maps"

	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/lang/instr"
)

// makeTarget gives a target its stage's image, and its layers and history as
// --layers says.
func (j *job) makeTarget(t *target) *ir.Target {
	b := t.stage.built
	img := clone(b.image)
	if len(j.opts.Labels) > 0 {
		if img.Labels == nil {
			img.Labels = map[string]string{}
		}
		maps.Copy(img.Labels, j.opts.Labels)
	}
	out := &ir.Target{
		Format: t.node.Format, Name: t.name, Tag: t.tag, Stage: stageName(t.stage.src),
		Vertex: b.end, Image: &img, Base: b.base,
		ByPackage: t.node.Layers == instr.LayersPackages, Compression: t.node.Compression, Platform: img.Platform, Span: t.node.Name.Span,
	}
	for _, f := range t.node.Flags {
		if out.Flags == nil {
			out.Flags = map[string][]string{}
		}
		out.Flags[f.Name] = append(out.Flags[f.Name], f.Value.Text)
	}
	stages := chain(t.stage)
	if base := stages[0].base; base != nil {
		out.BaseHistory = base.History
	}
	for _, s := range stages {
		boundaries, history := s.built.steps()
		if t.node.Layers != instr.LayersSteps {
			boundaries, history = s.built.one()
		}
		out.Boundaries = append(out.Boundaries, boundaries...)
		out.History = append(out.History, history...)
	}
	if len(out.Boundaries) == 0 {
		out.Boundaries = []*ir.Vertex{b.end}
	}
	return out
}

// checkTarget asks the format's writer what it cannot write.
func (j *job) checkTarget(t *ir.Target) error {
	if j.opts.Caps.CheckTarget == nil {
		return nil
	}
	return j.opts.Caps.CheckTarget(t)
}

// chain is a stage behind those it stands on.
func chain(s *stage) []*stage {
	if s.parent == nil {
		return []*stage{s}
	}
	return append(chain(s.parent), s)
}

// steps ends a layer behind every instruction that changes files.
func (b *built) steps() (boundaries []*ir.Vertex, history []ir.History) {
	for _, e := range b.entries {
		if e.vertex != nil {
			boundaries = append(boundaries, e.vertex)
		}
		history = append(history, e.line)
	}
	return boundaries, history
}

// one ends a layer behind the stage. Its line of the history is the last that
// changed files.
func (b *built) one() (boundaries []*ir.Vertex, history []ir.History) {
	last := -1
	for i, e := range b.entries {
		if e.vertex != nil {
			last = i
		}
	}
	for i, e := range b.entries {
		line := e.line
		line.EmptyLayer = i != last
		history = append(history, line)
	}
	if last >= 0 {
		boundaries = []*ir.Vertex{b.end}
	}
	return boundaries, history
}
