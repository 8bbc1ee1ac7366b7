package compiler

import (
	"context"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/sysbuild/sysbuild/compiler/ir"
	"github.com/sysbuild/sysbuild/compiler/pkgmgr"
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
			if b != nil {
				if err := j.rootVars(ctx, s); err != nil && !j.take(err) {
					return err
				}
			}
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
	if err := j.inContext(ctx, src, at); err != nil {
		return nil, err
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

// rootVars finds the names of the base's yum variables where a YUM line of the
// stage, or of one that stands on it, may use them.
func (j *job) rootVars(ctx context.Context, s *stage) error {
	if s.base.Source.Kind == ir.Scratch || !j.yumUsesVariables(s) {
		return nil
	}
	files, err := j.tree(ctx, ir.New(s.base.Source))
	if err != nil {
		if ctx.Err() != nil {
			return ctx.Err()
		}
		return badSource(s.base.Source, err, s.src.From.Span)
	}
	defer files.Close()
	vars, err := pkgmgr.RootVars(files)
	if err != nil {
		return badSource(s.base.Source, err, s.src.From.Span)
	}
	s.vars = slices.Sorted(maps.Keys(vars))
	return nil
}

func (j *job) yumUsesVariables(base *stage) bool {
	for _, s := range j.stages {
		if !slices.Contains(chain(s), base) {
			continue
		}
		for _, in := range s.src.Instrs {
			if isYum(in.Node) && strings.Contains(in.Span.Text(), "$") {
				return true
			}
		}
	}
	return false
}

func isYum(n check.Node) bool {
	switch n.(type) {
	case *check.YumRepo, *check.YumKey, *check.YumSet, *check.YumVar, *check.YumInstall:
		return true
	}
	return false
}

func (c Caps) has(kind ir.SourceKind) bool { return c.Sources == nil || c.Sources[kind] }
