package compiler

import (
	"context"
	"time"

	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/lang/check"
	"github.com/sysbuild/sysbuild/lang/diag"
)

// bases asks the world for what the stages begin with, each source once.
func (j *job) bases(ctx context.Context) error {
	found := map[string]*ir.Base{}
	j.created = map[ir.Digest]time.Time{}
	for _, s := range j.stages {
		if s.source != nil {
			b, err := j.base(ctx, found, s.source, s.src.From.Node.(*check.Rootfs).Source.Span)
			if err != nil && !j.take(err) {
				return err
			}
			s.base = b
		}
		for in, src := range s.from {
			b, err := j.base(ctx, found, src, in.Node.(*check.Copy).From.Span)
			if err != nil && !j.take(err) {
				return err
			}
			if s.bases == nil {
				s.bases = map[*check.Instr]*ir.Base{}
			}
			s.bases[in] = b
		}
	}
	return nil
}

func (j *job) base(ctx context.Context, found map[string]*ir.Base, src *ir.Source, at diag.Span) (*ir.Base, error) {
	if src.Kind == ir.Scratch {
		return &ir.Base{Source: src, Image: &ir.Image{Platform: j.opts.Platform}}, nil
	}
	if !j.opts.Caps.has(src.Kind) {
		return nil, noSource(src, at)
	}
	if err := ir.Check(src); err != nil {
		return nil, badSource(src, err, at)
	}
	key := string(ir.New(src).Digest())
	if b := found[key]; b != nil {
		return b, nil
	}
	b, err := j.world.Base(ctx, src)
	if err != nil {
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
		return nil, badSource(src, err, at)
	}
	if b.Source.Digest == "" && b.Source.Kind != ir.Scratch {
		return nil, notPinned(b.Source, at)
	}
	if b.Image != nil && len(b.Image.OnBuild) > 0 {
		return nil, onBuild(src, b.Image.OnBuild, at)
	}
	found[key] = b
	if b.Image != nil {
		j.created[ir.New(b.Source).Digest()] = sane(b.Image.Created)
	}
	return b, nil
}

func (c Caps) has(kind ir.SourceKind) bool { return c.Sources == nil || c.Sources[kind] }
